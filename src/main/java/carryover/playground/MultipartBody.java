package carryover.playground;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields and files of a multipart/form-data body (RFC 7578), as far as Bot API clients use it.
 */
record MultipartBody(Map<String, String> fields, Map<String, Upload> files) {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");

  /** A file as it came in. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Upload(String fileName, byte[] content) {}

  /** Splits the body at its boundary; Latin-1 keeps every byte what it is. */
  static MultipartBody read(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refused.badRequest("boundary of multipart/form-data is missing");
    }
    var parts = new MultipartBody(new LinkedHashMap<>(), new LinkedHashMap<>());
    String delimiter = "\r\n--" + boundary.group(1);
    String all = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    int at = all.indexOf(delimiter);
    while (at >= 0 && !all.startsWith("--", at + delimiter.length())) {
      int next = all.indexOf(delimiter, at + delimiter.length());
      if (next < 0) {
        throw Refused.badRequest("multipart/form-data ends too early");
      }
      parts.add(all.substring(at + delimiter.length() + 2, next));
      at = next;
    }
    return parts;
  }

  private void add(String part) {
    int gap = part.indexOf("\r\n\r\n");
    String head = utf8(part.substring(0, Math.max(gap, 0)));
    String content = part.substring(gap + 4);
    Matcher name = NAME.matcher(head);
    if (gap < 0 || !name.find()) {
      return;
    }
    Matcher fileName = FILE_NAME.matcher(head);
    if (fileName.find()) {
      byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
      files.put(name.group(1), new Upload(fileName.group(1), bytes));
    } else {
      fields.put(name.group(1), utf8(content));
    }
  }

  private static String utf8(String latin1) {
    return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
