package gongkai.portal.files;

import gongkai.portal.page.Visit;
import java.util.Locale;
import java.util.Map;

/**
 * How a file is sent.
 *
 * @param shown true when browsers may show it themselves; everything else is only downloaded
 */
record FileType(String mediaType, boolean shown) {
  private static final FileType UNKNOWN = new FileType("application/octet-stream", false);
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final Map<String, FileType> BY_ENDING =
      Map.ofEntries(
          Map.entry("pdf", new FileType("application/pdf", true)),
          Map.entry("png", new FileType("image/png", true)),
          Map.entry("jpg", new FileType("image/jpeg", true)),
          Map.entry("jpeg", new FileType("image/jpeg", true)),
          Map.entry("gif", new FileType("image/gif", true)),
          Map.entry("txt", new FileType("text/plain;charset=UTF-8", false)),
          Map.entry("csv", new FileType("text/csv;charset=UTF-8", false)),
          Map.entry("doc", new FileType("application/msword", false)),
          Map.entry("xls", new FileType("application/vnd.ms-excel", false)),
          Map.entry("ppt", new FileType("application/vnd.ms-powerpoint", false)),
          Map.entry("docx", new FileType(OFFICE + "wordprocessingml.document", false)),
          Map.entry("xlsx", new FileType(OFFICE + "spreadsheetml.sheet", false)),
          Map.entry("pptx", new FileType(OFFICE + "presentationml.presentation", false)),
          Map.entry("odt", new FileType("application/vnd.oasis.opendocument.text", false)),
          Map.entry("ods", new FileType("application/vnd.oasis.opendocument.spreadsheet", false)),
          Map.entry("ofd", new FileType("application/ofd", false)),
          Map.entry("wps", new FileType("application/vnd.ms-works", false)),
          Map.entry("zip", new FileType("application/zip", false)),
          Map.entry("json", new FileType("application/json", false)),
          Map.entry("xml", new FileType("application/xml", false)));

  static FileType of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, UNKNOWN);
  }

  /** The header that names the file for saving (RFC 6266), with a name in ASCII beside it. */
  String disposition(String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            shown ? "inline" : "attachment", ascii, Visit.encodedPath(name).replace("/", "_"));
  }
}
