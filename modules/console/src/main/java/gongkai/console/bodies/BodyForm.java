package gongkai.console.bodies;

import gongkai.office.Body;
import gongkai.office.Body.Contact;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a body while they are being written; the texts by name, as the page names them. */
public class BodyForm {
  static final List<String> TEXTS =
      List.of(
          "name",
          "nameEn",
          "shortName",
          "creditCode",
          "indexScheme",
          "documentPrefix",
          "region",
          "disclosureUnit",
          "address",
          "officeHours",
          "phone",
          "fax",
          "email",
          "website",
          "postcode");

  private long version;
  private String code;
  private String parent;
  private BodyLevel level;
  private String columns;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private BodyForm(long version, String code, String parent, BodyLevel level, String columns) {
    this.version = version;
    this.code = code;
    this.parent = parent;
    this.level = level;
    this.columns = columns;
    TEXTS.forEach(name -> texts.put(name, ""));
  }

  static BodyForm fresh(BodyCode parent) {
    BodyForm form = new BodyForm(0, "", parent.value(), BodyLevel.DEPARTMENT, "");
    form.texts.put("indexScheme", "{uscc}/{yyyy}-{n:5}");
    return form;
  }

  static BodyForm of(Body body) {
    BodyCode above = body.parent();
    BodyForm form =
        new BodyForm(
            body.version(),
            body.code().value(),
            above == null ? "" : above.value(),
            body.level(),
            ColumnLines.of(body.columns()));
    Contact contact = body.contact();
    List<String> values =
        List.of(
            body.name(),
            body.nameEn(),
            body.shortName(),
            body.creditCode(),
            body.indexScheme(),
            body.documentPrefix(),
            body.region(),
            contact.disclosureUnit(),
            contact.address(),
            contact.officeHours(),
            contact.phone(),
            contact.fax(),
            contact.email(),
            contact.website(),
            contact.postcode());
    for (int i = 0; i < values.size(); i++) {
      form.texts.put(TEXTS.get(i), values.get(i));
    }
    return form;
  }

  /** The body as written; what cannot be read becomes a problem. */
  Body body(List<Problem> problems) {
    return new Body(
        version,
        code("code", code, problems),
        parent.isEmpty() ? null : code("parent", parent, problems),
        text("name"),
        text("nameEn"),
        text("shortName"),
        text("creditCode"),
        level,
        text("indexScheme"),
        text("documentPrefix"),
        text("region"),
        new Contact(
            text("disclosureUnit"),
            text("address"),
            text("officeHours"),
            text("phone"),
            text("fax"),
            text("email"),
            text("website"),
            text("postcode")),
        new ArrayList<>(ColumnLines.read(columns, problems)));
  }

  private static BodyCode code(String field, String value, List<Problem> problems) {
    try {
      return new BodyCode(value.strip());
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(field, "code-bad", "代码为 2 至 32 个小写字母、数字或连字符，以字母开头。"));
      return new BodyCode("unknown");
    }
  }

  private String text(String name) {
    return texts.getOrDefault(name, "").strip();
  }

  /** Goes on with the text as written over a version that the editor was just told about. */
  void seen(Body current) {
    version = current.version();
  }

  /** Says whether the body is new. */
  public boolean isFresh() {
    return version == 0;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public BodyLevel getLevel() {
    return level;
  }

  public void setLevel(BodyLevel level) {
    this.level = level;
  }

  public String getColumns() {
    return columns;
  }

  public void setColumns(String columns) {
    this.columns = columns;
  }
}
