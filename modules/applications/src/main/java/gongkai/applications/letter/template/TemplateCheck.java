package gongkai.applications.letter.template;

import com.samskivert.mustache.MustacheException;
import gongkai.applications.identity.Telltale;
import gongkai.applications.letter.FieldType;
import gongkai.applications.letter.Flaw;
import gongkai.applications.letter.LetterField;
import gongkai.applications.letter.Template;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a text for the fields and clauses of its kind. */
final class TemplateCheck {
  private static final int LONGEST = 20_000;
  private static final Set<String> IN_LIST = Set.of(".", "-index", "-first", "-last");
  private static final Set<String> IN_PARTS =
      Set.of("part", "article", "reason", "-index", "-first", "-last");

  private final Template contract;
  private final String text;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final Deque<Tag> open = new ArrayDeque<>();

  private TemplateCheck(Template contract, String text) {
    this.contract = contract;
    this.text = text;
  }

  /** The flaws in the order of the lines, those about the whole last. */
  static List<Flaw> flaws(Template contract, String title, String text) {
    var check = new TemplateCheck(contract, text);
    check.size(title);
    Tag.of(text).forEach(check::tag);
    check.open.forEach(
        tag ->
            check.flaws.add(
                tag.flaw(
                    "syntax",
                    "{{%s%s}}没有结束，请在后面加上{{/%s}}。".formatted(tag.sign(), tag.name(), tag.name()))));
    check.clauses();
    if (check.flaws.isEmpty()) {
      check.compile();
    }
    return List.copyOf(check.flaws);
  }

  private void size(String title) {
    if (title.isBlank() || title.length() > 60) {
      flaws.add(new Flaw(0, 0, "length", "请填写文书名称，不超过60字。"));
    }
    if (text.isBlank()) {
      flaws.add(new Flaw(0, 0, "empty", "正文是空的，请填写正文。"));
    }
    if (Telltale.number(title) || Telltale.number(text)) {
      flaws.add(new Flaw(0, 0, "personal", "模板中有证件号码或者手机号码，请删去，用字段代替。"));
    }
    if (text.length() > LONGEST) {
      flaws.add(new Flaw(0, 0, "length", "正文超过%d字，请删减。".formatted(LONGEST)));
    }
  }

  private void tag(Tag tag) {
    if (tag.sign() == '?') {
      flaws.add(tag.flaw("syntax", "“{{”没有对应的“}}”，请补上，或者删去“{{”。"));
    } else if (!tag.allowed()) {
      flaws.add(
          tag.flaw(
              "forbidden-tag",
              "不能使用{{%s…}}，只能使用{{名称}}、{{#名称}}、{{^名称}}和{{/名称}}。".formatted(tag.sign())));
    } else if (tag.closes()) {
      close(tag);
    } else if (!tag.remark()) {
      name(tag);
      if (tag.opens()) {
        open.push(tag);
      }
    }
  }

  private void close(Tag tag) {
    if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
      String expected = open.isEmpty() ? "请删去" : "应当先写{{/%s}}".formatted(open.peek().name());
      flaws.add(tag.flaw("syntax", "{{/%s}}没有对应的开始，%s。".formatted(tag.name(), expected)));
    } else {
      open.pop();
    }
  }

  private void name(Tag tag) {
    if (known().contains(tag.name())) {
      used.add(tag.name());
    } else if (!inSection(tag.name())) {
      flaws.add(
          tag.flaw(
              "unknown-field",
              "没有“%s”这个字段。可以使用：%s。"
                  .formatted(
                      tag.name(), known().stream().sorted().collect(Collectors.joining("、")))));
    }
  }

  private Set<String> known() {
    Set<String> names = new HashSet<>(contract.facts());
    contract.fields().forEach(field -> names.add(field.name()));
    return names;
  }

  private boolean inSection(String name) {
    return contract.fields().stream()
        .filter(field -> open.stream().anyMatch(tag -> tag.name().equals(field.name())))
        .anyMatch(field -> inside(field).contains(name));
  }

  private static Set<String> inside(LetterField field) {
    return switch (field.type()) {
      case LIST -> IN_LIST;
      case PARTS -> IN_PARTS;
      default -> Set.of();
    };
  }

  private void clauses() {
    for (Template.Clause clause : contract.clauses()) {
      for (String need : clause.needs()) {
        if (!stands(need)) {
          flaws.add(
              new Flaw(0, 0, "clause", "缺少必备内容“%s”，请在正文中写入“%s”。".formatted(clause.label(), need)));
        }
      }
    }
  }

  private boolean stands(String need) {
    return Needs.field(need).map(used::contains).orElseGet(() -> Needs.within(text, need));
  }

  private void compile() {
    try {
      Filling.compile(text);
    } catch (MustacheException e) {
      flaws.add(new Flaw(0, 0, "syntax", "模板无法编译，请检查“{{”和“}}”是否成对。"));
    }
  }

  static boolean isList(FieldType type) {
    return type == FieldType.LIST || type == FieldType.PARTS;
  }
}
