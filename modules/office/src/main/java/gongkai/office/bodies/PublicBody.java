package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A public body as it is kept: founded once, changed as a whole, never deleted. */
@Entity
@Table(schema = "office", name = "body")
class PublicBody {
  @Id private String code;
  @Version private long version;
  @Column private @Nullable String parent;
  @Column private int position;
  @Column private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "short_name")
  private String shortName;

  @Column(name = "credit_code")
  private String creditCode;

  @Enumerated(EnumType.STRING)
  @Column
  private BodyLevel level;

  @Column(name = "index_scheme")
  private String indexScheme;

  @Column(name = "document_prefix")
  private String documentPrefix;

  @Column private String region;
  @Column private String contact;

  @Column(name = "body_columns")
  private String columns;

  @Column(name = "changed_at")
  private long changedAt;

  @SuppressWarnings("NullAway.Init")
  protected PublicBody() {}

  @SuppressWarnings("NullAway.Init")
  PublicBody(Body body, int position, long now) {
    this.code = body.code().value();
    this.position = position;
    become(body, now);
  }

  /** Takes over everything but the code and the place among siblings; the rules were asked. */
  void become(Body body, long now) {
    BodyCode above = body.parent();
    parent = above == null ? null : above.value();
    name = body.name();
    nameEn = body.nameEn();
    shortName = body.shortName();
    creditCode = body.creditCode();
    level = body.level();
    indexScheme = body.indexScheme();
    documentPrefix = body.documentPrefix();
    region = body.region();
    contact = ContactJson.write(body.contact()).toString();
    columns = ColumnsJson.write(body.columns()).toString();
    changedAt = now;
  }

  boolean isVersion(long seen) {
    return version == seen;
  }

  Body view() {
    return new Body(
        version,
        new BodyCode(code),
        parent == null ? null : new BodyCode(parent),
        name,
        nameEn,
        shortName,
        creditCode,
        level,
        indexScheme,
        documentPrefix,
        region,
        ContactJson.read(Fields.parse(contact)),
        ColumnsJson.read(Fields.array(columns)));
  }
}
