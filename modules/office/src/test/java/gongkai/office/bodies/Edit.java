package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.Body.Column;
import gongkai.office.Body.Contact;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.IndexScheme;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.List;

/** A body with one thing changed. */
record Edit(Body body) {
  static final BodyCode ROOT = new BodyCode("gzjkq");

  /** A valid root. */
  static Edit root() {
    return new Edit(
        new Body(
            0,
            ROOT,
            null,
            "赣州经济技术开发区管理委员会",
            "",
            "管委会",
            "11360700MB0000019Y",
            BodyLevel.ZONE,
            IndexScheme.STANDARD,
            "赣开管",
            "",
            Contact.NONE,
            List.of(new Column("jgzn", "机构职能", "", 2, List.of()))));
  }

  Edit fresh(String code, String creditCode, BodyCode parent) {
    return with(
        0,
        new BodyCode(code),
        parent,
        body.name(),
        creditCode,
        body.indexScheme(),
        body.documentPrefix(),
        body.contact(),
        body.columns());
  }

  Edit name(String name) {
    return with(
        body.version(),
        body.code(),
        body.parent(),
        name,
        body.creditCode(),
        body.indexScheme(),
        body.documentPrefix(),
        body.contact(),
        body.columns());
  }

  Edit parent(BodyCode parent) {
    return with(
        body.version(),
        body.code(),
        parent,
        body.name(),
        body.creditCode(),
        body.indexScheme(),
        body.documentPrefix(),
        body.contact(),
        body.columns());
  }

  Edit creditCode(String creditCode) {
    return with(
        body.version(),
        body.code(),
        body.parent(),
        body.name(),
        creditCode,
        body.indexScheme(),
        body.documentPrefix(),
        body.contact(),
        body.columns());
  }

  Edit scheme(String scheme) {
    return with(
        body.version(),
        body.code(),
        body.parent(),
        body.name(),
        body.creditCode(),
        scheme,
        body.documentPrefix(),
        body.contact(),
        body.columns());
  }

  Edit prefix(String prefix) {
    return with(
        body.version(),
        body.code(),
        body.parent(),
        body.name(),
        body.creditCode(),
        body.indexScheme(),
        prefix,
        body.contact(),
        body.columns());
  }

  Edit contact(Contact contact) {
    return with(
        body.version(),
        body.code(),
        body.parent(),
        body.name(),
        body.creditCode(),
        body.indexScheme(),
        body.documentPrefix(),
        contact,
        body.columns());
  }

  Edit columns(Column... columns) {
    return with(
        body.version(),
        body.code(),
        body.parent(),
        body.name(),
        body.creditCode(),
        body.indexScheme(),
        body.documentPrefix(),
        body.contact(),
        List.of(columns));
  }

  Edit chain(Role... chain) {
    List<Column> columns = new ArrayList<>(body.columns());
    Column first = columns.get(0);
    columns.set(
        0,
        new Column(
            first.code(), first.name(), first.nameEn(), first.articleItem(), List.of(chain)));
    return columns(columns.toArray(Column[]::new));
  }

  private Edit with(
      long version,
      BodyCode code,
      BodyCode parent,
      String name,
      String creditCode,
      String scheme,
      String prefix,
      Contact contact,
      List<Column> columns) {
    return new Edit(
        new Body(
            version,
            code,
            parent,
            name,
            body.nameEn(),
            body.shortName(),
            creditCode,
            body.level(),
            scheme,
            prefix,
            body.region(),
            contact,
            columns));
  }
}
