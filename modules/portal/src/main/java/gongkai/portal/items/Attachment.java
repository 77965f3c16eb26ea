package gongkai.portal.items;

import gongkai.portal.page.Plain;
import gongkai.portal.page.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A file of an item or a report, to be downloaded: name, kind, size, hash. */
public record Attachment(String name, String kind, String size, String sha256, String href) {

  /** The files that a record names. */
  public static List<Attachment> of(Map<String, Object> item) {
    return Plain.objects(item, "attachments").stream().map(Attachment::from).toList();
  }

  private static Attachment from(Map<String, Object> file) {
    String name = Plain.text(file, "name");
    String sha256 = Plain.text(file, "sha256");
    return new Attachment(
        name,
        kind(name, Plain.text(file, "mediaType")),
        file.get("bytes") instanceof Number bytes ? size(bytes.longValue()) : "",
        sha256,
        "/files/" + sha256 + "/" + Visit.encodedPath(name.replace('/', '_')));
  }

  private static String kind(String name, String mediaType) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= 6
        ? name.substring(dot + 1).toUpperCase(Locale.ROOT)
        : mediaType;
  }

  /** A number of bytes in words that people read. */
  static String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    return bytes < 1024 * 1024
        ? String.format(Locale.ROOT, "%.0f KB", bytes / 1024.0)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
  }
}
