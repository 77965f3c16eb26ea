package gongkai.catalogue.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are taken; the content must be of the kind that the extension says. */
enum FileKind {
  PDF("pdf", "application/pdf"),
  OFD("ofd", "application/ofd"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  DOC("doc", "application/msword"),
  XLS("xls", "application/vnd.ms-excel"),
  WPS("wps", "application/vnd.ms-works"),
  TXT("txt", "text/plain"),
  CSV("csv", "text/csv"),
  JPEG("jpg", "image/jpeg"),
  JPEG_LONG("jpeg", "image/jpeg"),
  PNG("png", "image/png"),
  ZIP("zip", "application/zip");

  /** Their extensions, for messages. */
  static final String EXTENSIONS =
      Arrays.stream(values()).map(kind -> kind.extension).collect(Collectors.joining("、"));

  private final String extension;
  private final String mediaType;

  FileKind(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The kind of a file, if content and extension agree on one that is taken. */
  static Optional<FileKind> detect(Path file, String name) throws IOException {
    String extension = FileName.extension(name);
    for (FileKind kind : values()) {
      if (kind.extension.equals(extension)) {
        return kind.fits(new FileContent(file)) ? Optional.of(kind) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean fits(FileContent content) throws IOException {
    return switch (this) {
      case PDF -> content.starts("25504446");
      case JPEG, JPEG_LONG -> content.starts("ffd8ff");
      case PNG -> content.starts("89504e470d0a1a0a");
      case OFD -> content.isPackageWith("OFD.xml");
      case DOCX -> content.isPackageWith("word/document.xml");
      case XLSX -> content.isPackageWith("xl/workbook.xml");
      case PPTX -> content.isPackageWith("ppt/presentation.xml");
      case ZIP -> content.isHarmlessArchive();
      case DOC, WPS -> content.isCompoundWith("WordDocument");
      case XLS -> content.isCompoundWith("Workbook") || content.isCompoundWith("Book");
      case TXT, CSV -> content.isPlainText();
    };
  }
}
