package gongkai.opendata.index;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.Fields;
import jakarta.json.JsonObject;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes a document of a record, and the record of a document. */
final class Documents {
  private static final Collator PINYIN = Collator.getInstance(Locale.CHINA);

  private Documents() {}

  /** A document; {@code created} is the position of the entry that made the record public. */
  static Document of(JournalEntry entry, long created) {
    Document document = new Document();
    String id = entry.key().toString();
    JsonObject content = Fields.parse(entry.json());
    document.add(new StringField(Names.ID, id, Field.Store.YES));
    document.add(new SortedDocValuesField(Names.ID, new BytesRef(id)));
    document.add(new StringField(Names.TYPE, entry.key().type(), Field.Store.NO));
    document.add(new LongField(Names.POSITION, entry.position(), Field.Store.YES));
    document.add(new LongField(Names.CREATED, created, Field.Store.YES));
    document.add(new LongField(Names.AT, entry.at().toEpochMilli(), Field.Store.YES));
    document.add(new StoredField(Names.KIND, entry.kind().name()));
    document.add(new StoredField(Names.JSON, entry.json()));
    document.add(new NumericDocValuesField(Names.PUBLISHED, day(content)));
    document.add(new NumericDocValuesField(Names.MOMENT, moment(content)));
    if (entry.kind() != EntryKind.DELETE) {
      document.add(new StringField(Names.LIVE, entry.key().type(), Field.Store.NO));
      searchable(document, content);
      if (Standing.DATASETS.contains(entry.key().type())) {
        byte[] sha256 = HexFormat.of().parseHex(entry.sha256());
        document.add(new BinaryDocValuesField(Names.SHA, new BytesRef(sha256)));
      }
    } else {
      document.add(new StringField(Names.WITHDRAWN, "1", Field.Store.NO));
    }
    return document;
  }

  private static void searchable(Document document, JsonObject content) {
    String title = content.getString("title", content.getString("name", ""));
    document.add(new TextField(Names.TITLE, title, Field.Store.NO));
    document.add(new TextField(Names.ABOUT, about(content), Field.Store.NO));
    document.add(new TextField(Names.TEXT, content.getString("text", ""), Field.Store.NO));
    byte[] order;
    synchronized (PINYIN) {
      order = PINYIN.getCollationKey(shortened(title)).toByteArray();
    }
    document.add(new SortedDocValuesField(Names.ORDER, new BytesRef(order)));
    for (JsonObject file : Fields.objects(content, "attachments")) {
      document.add(new StringField(Names.FILE, file.getString("sha256", ""), Field.Store.NO));
    }
    facet(document, "column", Fields.object(content, "column").getString("code", ""));
    facet(document, "body", Fields.object(content, "body").getString("code", ""));
    facet(document, "theme", Fields.object(content, "theme").getString("code", ""));
    facet(document, "validity", Fields.object(content, "validity").getString("code", ""));
    String published = content.getString("published", "");
    facet(document, "year", published.length() >= 4 ? published.substring(0, 4) : "");
  }

  private static void facet(Document document, String name, String value) {
    if (!value.isEmpty()) {
      document.add(new StringField(name, value, Field.Store.NO));
      document.add(new SortedDocValuesField(name, new BytesRef(value)));
    }
  }

  private static String shortened(String title) {
    return title.length() > 100 ? title.substring(0, 100) : title;
  }

  private static String about(JsonObject content) {
    return Stream.concat(
            Stream.of(
                content.getString("summary", ""),
                content.getString("indexNumber", ""),
                content.getString("documentNumber", ""),
                Fields.object(content, "body").getString("name", ""),
                Fields.object(content, "column").getString("name", ""),
                Fields.object(content, "theme").getString("name", "")),
            Stream.concat(
                Fields.strings(content, "keywords").stream(),
                Fields.objects(content, "attachments").stream()
                    .map(file -> file.getString("name", ""))))
        .filter(part -> !part.isBlank())
        // a full stop keeps words of different fields from standing side by side
        .collect(Collectors.joining("\n"));
  }

  private static long day(JsonObject content) {
    try {
      return LocalDate.parse(content.getString("published", "")).toEpochDay();
    } catch (DateTimeParseException none) {
      return 0;
    }
  }

  private static long moment(JsonObject content) {
    try {
      return OffsetDateTime.parse(content.getString("publishedAt", "")).toInstant().toEpochMilli();
    } catch (DateTimeParseException none) {
      return 0;
    }
  }

  /** The record of a document with all stored fields. */
  static PublicRecord record(Document document) {
    return new PublicRecord(
        key(document.get(Names.ID)),
        EntryKind.valueOf(document.get(Names.KIND)),
        number(document, Names.POSITION),
        Instant.ofEpochMilli(number(document, Names.AT)),
        Fields.parse(document.get(Names.JSON)));
  }

  static long number(Document document, String field) {
    return document.getField(field).numericValue().longValue();
  }

  private static RecordKey key(String id) {
    int slash = id.indexOf('/');
    return new RecordKey(id.substring(0, slash), id.substring(slash + 1));
  }
}
