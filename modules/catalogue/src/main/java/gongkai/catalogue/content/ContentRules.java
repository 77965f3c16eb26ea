package gongkai.catalogue.content;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.Vocabulary;
import gongkai.office.Body;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the fields (Article 12; catalogue guideline of 2009). A draft may lack something but
 * nothing in it may be wrong; what is handed to review must be complete.
 */
public final class ContentRules {
  private static final int LONGEST_TEXT = 500_000;

  private final Vocabulary vocabulary;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  private ContentRules(Vocabulary vocabulary, LocalDate today) {
    this.vocabulary = vocabulary;
    this.today = today;
  }

  /** What is wrong with a draft. */
  public static List<Problem> ofDraft(
      ItemContent content, @Nullable Body body, Vocabulary vocabulary, LocalDate today) {
    var rules = new ContentRules(vocabulary, today);
    rules.place(content, body);
    rules.texts(content);
    rules.codes(content);
    rules.dates(content);
    return List.copyOf(rules.problems);
  }

  /** What is wrong with or missing from a content that shall be reviewed. */
  public static List<Problem> ofComplete(
      ItemContent content, @Nullable Body body, Vocabulary vocabulary, LocalDate today) {
    var rules = new ContentRules(vocabulary, today);
    rules.problems.addAll(ofDraft(content, body, vocabulary, today));
    rules.completeness(content);
    return List.copyOf(rules.problems);
  }

  private void place(ItemContent content, @Nullable Body body) {
    if (body == null) {
      add("body", "unknown", "没有这个发布机构，请从列表中选择。");
    } else if (content.column().isEmpty()) {
      add("column", "missing", "请选择栏目。");
    } else if (body.columns().stream().noneMatch(c -> c.code().equals(content.column()))) {
      add("column", "unknown", "发布机构没有这个栏目，请从列表中选择。");
    }
  }

  private void texts(ItemContent content) {
    if (content.title().isEmpty()) {
      add("title", "missing", "请填写标题。");
    }
    atMost("title", "标题", content.title(), 200);
    atMost("summary", "内容概述", content.summary(), 500);
    if (content.keywords().size() > 10) {
      add("keywords", "too-many", "关键词最多10个，现有" + content.keywords().size() + "个，请删减。");
    }
    content.keywords().forEach(keyword -> atMost("keywords", "每个关键词", keyword, 50));
    atMost("html", "正文", content.html(), LONGEST_TEXT);
    if (content.attachments().size() > 50) {
      add("attachments", "too-many", "附件最多50个，请打包或分条发布。");
    }
  }

  private void codes(ItemContent content) {
    known("theme", "主题分类", content.theme(), vocabulary.themes());
    known("genre", "体裁分类", content.genre(), vocabulary.genres());
    known("documentKind", "公文种类", content.documentKind(), vocabulary.documentKinds());
    if (content.basis() < 0 || content.basis() > 15) {
      add("basis", "unknown", "公开依据应为《条例》第二十条第（一）至（十五）项之一，请填写1至15。");
    }
    String number = content.documentNumber();
    if (number.isEmpty()) {
      return;
    }
    if (!DocumentNumber.isWellFormed(number)) {
      add("documentNumber", "malformed", "发文字号应为“机关代字〔年份〕序号号”，如“赣开经发〔2020〕1号”，序号不加“第”、不编虚位。");
    } else if (DocumentNumber.year(number) > today.getYear()) {
      add("documentNumber", "future", "发文字号的年份晚于今年，请核对。");
    }
  }

  private void dates(ItemContent content) {
    notInFuture("written", "成文日期", content.written());
    notInFuture("formed", "生成日期", content.formed());
    if (content.written() != null
        && content.formed() != null
        && content.written().isAfter(content.formed())) {
      add("written", "order", "成文日期不能晚于生成日期，请核对这两个日期。");
    }
  }

  private void completeness(ItemContent content) {
    if (content.theme().isEmpty()) {
      add("theme", "missing", "请选择主题分类。");
    }
    if (content.basis() == 0) {
      add("basis", "missing", "请选择公开依据（《条例》第二十条的一项）。");
    }
    if (content.formed() == null) {
      add("formed", "missing", "请填写生成日期，20个工作日的公开期限从这一天起算。");
    }
    if (RichText.text(content.html()).isEmpty() && content.attachments().isEmpty()) {
      add("html", "missing", "请填写正文或添加附件。");
    }
  }

  private void atMost(String field, String label, String text, int most) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      add(field, "too-long", label + "最多" + most + "字，现有" + length + "字，请压缩。");
    }
  }

  private void known(String field, String label, String code, List<Vocabulary.Term> terms) {
    if (!code.isEmpty() && Vocabulary.find(terms, code).isEmpty()) {
      add(field, "unknown", label + "中没有“" + code + "”，请从列表中选择。");
    }
  }

  private void notInFuture(String field, String label, @Nullable LocalDate date) {
    if (date != null && date.isAfter(today)) {
      add(field, "future", label + "不能晚于今天，请核对。");
    } else if (date != null && date.getYear() < 1949) {
      add(field, "too-early", label + "早于1949年，请核对年份。");
    }
  }

  private void add(String field, String code, String text) {
    problems.add(new Problem(field, code, text));
  }
}
