package carryover.record;

import java.util.Base64;
import java.util.List;

/** A document in the making: XHTML, everything in it escaped and set in letters that exist. */
final class Html {
  private final StringBuilder text = new StringBuilder();
  private final Glyphs glyphs;

  Html(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** An element with plain text in it. */
  Html add(String element, String plain) {
    return raw("<" + element + ">" + escaped(plain) + "</" + name(element) + ">");
  }

  /** An element around what is added by another; {@code element} may have attributes. */
  Html in(String element, Runnable inside) {
    raw("<" + element + ">");
    inside.run();
    return raw("</" + name(element) + ">");
  }

  /** A row of cells of plain text. */
  Html row(String cell, List<String> plain) {
    return in("tr", () -> plain.forEach(each -> add(cell, each)));
  }

  Html picture(byte[] png, String alternative) {
    return raw("<img src=\"data:image/png;base64,")
        .raw(Base64.getEncoder().encodeToString(png))
        .raw("\" alt=\"" + alternative.replace("\n", "; ") + "\"/>");
  }

  private Html raw(String html) {
    text.append(html);
    return this;
  }

  private static String name(String element) {
    int space = element.indexOf(' ');
    return space < 0 ? element : element.substring(0, space);
  }

  private String escaped(String plain) {
    return glyphs
        .shown(plain)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br/>");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
