package carryover.record;

import carryover.RealConversations;
import carryover.kernel.Voice;
import carryover.picture.Pictures;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import tools.jackson.databind.json.JsonMapper;

/** Writes the tests' files to a folder, the pages as pictures too, for the eye; times them. */
final class SeeFiles {
  private SeeFiles() {}

  public static void main(String[] arguments) throws Exception {
    var pictures = new Pictures(RealConversations.SCRIPTS);
    var json = JsonMapper.builder().build();
    var lives =
        Map.of(
            "empty", Lives.empty(),
            "full", Lives.full(Voice.ENGLISH),
            "german", Lives.full(new Voice("de", true)),
            "odd", Lives.odd(),
            "year", Lives.year());
    for (var life : lives.entrySet()) {
      var spoken = Lives.spoken(life.getValue());
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      var pdf = AsPdf.of(new AsHtml(spoken, pictures, life.getValue()).page());
      long millis =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
      start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      var data = new AsJson(spoken, json).of(life.getValue());
      var fhir = new AsFhir(spoken, json).of(life.getValue());
      long dataMillis =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
      System.out.printf(
          "%s: PDF %d ms %d KB; data %d ms, JSON %d KB, FHIR %d KB%n",
          life.getKey(),
          millis,
          pdf.length / 1024,
          dataMillis,
          data.length / 1024,
          fhir.length / 1024);
      var folder = Path.of(arguments[0]);
      Files.write(folder.resolve(life.getKey() + ".pdf"), pdf);
      Files.write(folder.resolve(life.getKey() + ".json"), data);
      Files.write(folder.resolve(life.getKey() + "-fhir.json"), fhir);
      try (var document = Loader.loadPDF(pdf)) {
        var renderer = new PDFRenderer(document);
        for (int page = 0; page < Math.min(3, document.getNumberOfPages()); page++) {
          ImageIO.write(
              renderer.renderImageWithDPI(page, 80),
              "png",
              folder.resolve(life.getKey() + "-" + page + ".png").toFile());
        }
        System.out.println(document.getNumberOfPages() + " pages");
      }
    }
  }
}
