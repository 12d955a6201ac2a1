package carryover.record;

import carryover.RealConversations;
import carryover.kernel.Voice;
import carryover.picture.Pictures;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import tools.jackson.databind.json.JsonMapper;

/** Writes the tests' files to a folder, the pages as pictures too, for the eye; times them. */
final class SeeFiles {
  private static final Pictures PICTURES = new Pictures(RealConversations.SCRIPTS);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SeeFiles() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    see(folder, "empty", Lives.empty());
    see(folder, "full", Lives.full(Voice.ENGLISH));
    see(folder, "german", Lives.full(new Voice("de", true)));
    see(folder, "climbing", Lives.climbing());
    see(folder, "odd", Lives.odd());
    see(folder, "year", Lives.year());
  }

  private static void see(Path folder, String name, CaseFile file) throws Exception {
    var spoken = Lives.spoken(file);
    long start = cpu();
    var pdf = AsPdf.of(new AsHtml(spoken, PICTURES, file).page());
    long set = cpu();
    var data = new AsJson(spoken, JSON).of(file);
    var fhir = new AsFhir(spoken, JSON).of(file);
    System.out.printf(
        "%s: PDF %d ms %d KB; data %d ms, JSON %d KB, FHIR %d KB%n",
        name, set - start, pdf.length / 1024, cpu() - set, data.length / 1024, fhir.length / 1024);
    Files.write(folder.resolve(name + ".pdf"), pdf);
    Files.write(folder.resolve(name + ".json"), data);
    Files.write(folder.resolve(name + "-fhir.json"), fhir);
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < Math.min(3, document.getNumberOfPages()); page++) {
        var image = new PDFRenderer(document).renderImageWithDPI(page, 80);
        ImageIO.write(image, "png", folder.resolve(name + "-" + page + ".png").toFile());
      }
    }
  }

  /** Of this thread, in milliseconds: other work on the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }
}
