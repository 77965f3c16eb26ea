package gongkai.catalogue.legacy;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a file by the heading people write, and the field of the content they fill. */
enum Heading {
  INDEX_NUMBER("索引号", "indexNumber", false),
  TITLE("标题", "title", true),
  SUMMARY("内容概述", "summary", false),
  COLUMN("栏目", "column", true),
  DOCUMENT_NUMBER("发文字号", "documentNumber", false),
  DOCUMENT_KIND("公文种类", "documentKind", false),
  THEME("主题分类", "theme", true),
  GENRE("体裁分类", "genre", false),
  KEYWORDS("关键词", "keywords", false),
  BASIS("公开依据", "basis", true),
  WRITTEN("成文日期", "written", false),
  FORMED("生成日期", "formed", true),
  PUBLISHED("发布日期", "published", true),
  VALIDITY("有效性", "validity", false),
  TEXT("正文", "html", true);

  private final String label;
  private final String field;
  private final boolean required;

  Heading(String label, String field, boolean required) {
    this.label = label;
    this.field = field;
    this.required = required;
  }

  String label() {
    return label;
  }

  boolean required() {
    return required;
  }

  static Optional<Heading> labelled(String text) {
    return Arrays.stream(values()).filter(each -> each.label.equals(text.strip())).findFirst();
  }

  /** The heading over the field that a rule objects to; empty text for none. */
  static String labelOf(String field) {
    return Arrays.stream(values())
        .filter(each -> each.field.equals(field))
        .findFirst()
        .map(Heading::label)
        .orElse("");
  }
}
