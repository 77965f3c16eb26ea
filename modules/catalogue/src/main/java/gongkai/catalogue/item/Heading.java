package gongkai.catalogue.item;

import gongkai.catalogue.ItemContent;
import gongkai.office.BodyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What listings show and search of the present content; an immutable value. */
@Embeddable
public class Heading {
  @Column private String body;

  @Column(name = "column_code")
  private String column;

  @Column private String title;

  /** Title, document number and index number in small letters: for the order and the search. */
  @Column(name = "title_key")
  @SuppressWarnings("UnusedVariable")
  private String titleKey;

  @Column(name = "document_number")
  private String documentNumber;

  @Column private @Nullable LocalDate formed;

  @Column(name = "publish_by")
  private @Nullable LocalDate publishBy;

  @SuppressWarnings("NullAway.Init")
  protected Heading() {}

  static Heading of(ItemContent content, @Nullable LocalDate publishBy, String indexNumber) {
    var heading = new Heading();
    heading.body = content.body().value();
    heading.column = content.column();
    heading.title = content.title();
    heading.documentNumber = content.documentNumber();
    heading.formed = content.formed();
    heading.publishBy = publishBy;
    return heading.numbered(indexNumber);
  }

  /** Found by this index number too. */
  Heading numbered(String indexNumber) {
    var heading = new Heading();
    heading.body = body;
    heading.column = column;
    heading.title = title;
    heading.titleKey =
        String.join("\n", title, documentNumber, indexNumber).toLowerCase(Locale.ROOT);
    heading.documentNumber = documentNumber;
    heading.formed = formed;
    heading.publishBy = publishBy;
    return heading;
  }

  /** The disclosing body. */
  public BodyCode body() {
    return new BodyCode(body);
  }

  /** Code of the body's column. */
  public String column() {
    return column;
  }

  /** The title. */
  public String title() {
    return title;
  }

  /** Date of formation. */
  public @Nullable LocalDate formed() {
    return formed;
  }

  /** Limit of Article 26. */
  public @Nullable LocalDate publishBy() {
    return publishBy;
  }
}
