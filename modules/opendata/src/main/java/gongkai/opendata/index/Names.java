package gongkai.opendata.index;

import java.util.List;

/** Names of the fields of a document. */
final class Names {
  /** Type and key: {@code item/…}. */
  static final String ID = "id";

  /** The type, only of records that are not withdrawn. */
  static final String LIVE = "live";

  /** Position of the newest entry. */
  static final String POSITION = "position";

  /** Position of the entry that made the record public. */
  static final String CREATED = "created";

  /** Milliseconds of the newest entry. */
  static final String AT = "at";

  /** The type of every record, withdrawn or not. */
  static final String TYPE = "type";

  /** "1" on withdrawn records. */
  static final String WITHDRAWN = "withdrawn";

  /** SHA-256 of the newest entry's content in 32 bytes; of live datasets only. */
  static final String SHA = "sha";

  static final String KIND = "kind";
  static final String JSON = "json";

  /** SHA-256 of an attachment. */
  static final String FILE = "file";

  /** Day of publication, days since 1970. */
  static final String PUBLISHED = "published";

  /** Moment of publication here, in milliseconds. */
  static final String MOMENT = "moment";

  /** Sorting key of the title. */
  static final String ORDER = "order";

  static final String TITLE = "title";

  /** Keywords, summary, numbers, names. */
  static final String ABOUT = "about";

  static final String TEXT = "text";

  static final List<String> FACETS = List.of("column", "body", "year", "theme", "validity");

  private Names() {}
}
