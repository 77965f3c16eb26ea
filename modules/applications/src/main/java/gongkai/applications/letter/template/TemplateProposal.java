package gongkai.applications.letter.template;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates.Proposal;
import gongkai.applications.letter.Templates.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text of letters that staff wrote; it holds once a second person approved it. */
@Entity
@Table(schema = "applications", name = "letter_template")
public class TemplateProposal {
  @Id private String id;

  @Version
  @Column(name = "row_version")
  private long rowVersion;

  @Enumerated(EnumType.STRING)
  @Column
  private LetterKind kind;

  @Column private int version;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private @Nullable LocalDate until;

  @Column private String title;
  @Lob @Column private String text;
  @Column private String note;
  @Column private String author;
  @Column private String approver;
  @Column private boolean discarded;

  @Column(name = "created_at")
  private long createdAt;

  @SuppressWarnings("NullAway.Init")
  protected TemplateProposal() {}

  TemplateProposal(Wording wording, int version, String author, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.kind = wording.kind();
    this.version = version;
    this.from = wording.from();
    this.until = wording.until();
    this.title = wording.title().strip();
    this.text = wording.text().strip();
    this.note = wording.note().strip();
    this.author = author;
    this.approver = "";
    this.createdAt = at.toEpochMilli();
  }

  void approve(String by) {
    approver = by;
  }

  void discard() {
    discarded = true;
  }

  boolean waits() {
    return approver.isEmpty() && !discarded;
  }

  boolean holds(LocalDate on) {
    return !from.isAfter(on) && (until == null || !until.isBefore(on));
  }

  LocalDate from() {
    return from;
  }

  int version() {
    return version;
  }

  String author() {
    return author;
  }

  Proposal view() {
    Wording wording = new Wording(kind, from, until, title, text, note);
    return new Proposal(id, version, wording, author, approver, discarded);
  }

  /** The template with these words and the fields and clauses of the delivered one. */
  Template template(Template contract) {
    return new Template(
        kind,
        contract.code(),
        version,
        from,
        until,
        title,
        contract.basis(),
        contract.fields(),
        contract.facts(),
        contract.clauses(),
        text,
        author + "、" + approver);
  }
}
