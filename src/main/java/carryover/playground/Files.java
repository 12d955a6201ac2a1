package carryover.playground;

import carryover.playground.MultipartBody.Upload;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** All files that were sent, by anybody; kept as long as the network lives. */
final class Files {
  /** Bot API, getFile: more than this a bot cannot download. */
  private static final int DOWNLOAD_BYTES = 20 * 1024 * 1024;

  /** Bot API, sendPhoto: more than this is no photo. */
  private static final int PHOTO_BYTES = 10 * 1024 * 1024;

  private final Map<String, Attachment> byId = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  /** Keeps a file that was just sent, under an id of its own. */
  Attachment keep(String kind, String fileName, byte[] content) {
    var file = new Attachment(kind, kind + "-" + last.incrementAndGet(), fileName, content);
    byId.put(file.fileId(), file);
    return file;
  }

  /**
   * Keeps a picture.
   *
   * @throws Refused for one that is empty or larger than Telegram takes
   */
  Attachment photo(Upload upload) {
    if (upload.content().length == 0) {
      throw Refused.badRequest("file must be non-empty");
    }
    if (upload.content().length > PHOTO_BYTES) {
      throw Refused.badRequest("file is too big");
    }
    return keep("photo", upload.fileName(), upload.content());
  }

  /**
   * The picture at an address: one that comes with the call, or one that was sent before.
   *
   * @throws Refused for any other
   */
  Attachment photo(String address, Arguments arguments) {
    return arguments
        .attached(address)
        .map(this::photo)
        .or(() -> find(address).filter(file -> file.kind().equals("photo")))
        .orElseThrow(() -> Refused.badRequest("wrong file identifier/HTTP URL specified"));
  }

  Optional<Attachment> find(String fileId) {
    return Optional.ofNullable(byId.get(fileId));
  }

  /** The Bot API's getFile: where a file can be downloaded. */
  Object getFile(Arguments arguments) {
    var file =
        find(arguments.text("file_id"))
            .orElseThrow(
                () -> Refused.badRequest("wrong file_id or the file is temporarily unavailable"));
    if (file.content().length > DOWNLOAD_BYTES) {
      throw Refused.badRequest("file is too big");
    }
    return Wire.object(
        "file_id",
        file.fileId(),
        "file_unique_id",
        "u" + file.fileId(),
        "file_size",
        file.content().length,
        "file_path",
        path(file));
  }

  /**
   * The file behind a path that {@link #getFile} gave.
   *
   * @throws Refused 404 for any other
   */
  Attachment at(String path) {
    return byId.values().stream()
        .filter(file -> path(file).equals(path))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  private static String path(Attachment file) {
    var name = file.fileName().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^.a-z0-9]", "");
    return file.kind() + "s/" + file.fileId().replace('-', '_') + ending;
  }
}
