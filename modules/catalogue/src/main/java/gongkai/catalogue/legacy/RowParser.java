package gongkai.catalogue.legacy;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.LegacyImport.Problem;
import gongkai.catalogue.Validity;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.Vocabulary.Term;
import gongkai.catalogue.content.ContentRules;
import gongkai.catalogue.content.Manuscript;
import gongkai.office.Body;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an item's content of a row, or tells what is wrong in which column. */
final class RowParser {
  private static final Pattern INDEX_NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,119}");

  private final Body body;
  private final Vocabulary vocabulary;
  private final LocalDate today;
  private final List<Term> columns;

  RowParser(Body body, Vocabulary vocabulary, LocalDate today) {
    this.body = body;
    this.vocabulary = vocabulary;
    this.today = today;
    this.columns =
        body.columns().stream().map(c -> new Term(c.code(), c.name(), c.nameEn())).toList();
  }

  /** A row that is right, or its problems, one at most for each column. */
  record Parsed(
      @Nullable Manuscript manuscript,
      @Nullable LocalDate publishedOn,
      String formerNumber,
      Validity validity,
      List<Problem> problems) {}

  Parsed parse(int row, Headings headings, List<String> cells) {
    return new Line(row, headings, cells).parse();
  }

  /** One row while it is read. */
  private final class Line {
    private final int row;
    private final Headings headings;
    private final List<String> cells;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    Line(int row, Headings headings, List<String> cells) {
      this.row = row;
      this.headings = headings;
      this.cells = cells;
    }

    Parsed parse() {
      if (headings.overflows(cells)) {
        add("", "这一行的格数多于列名，请检查是否有多余的逗号。");
      }
      String former = cell(Heading.INDEX_NUMBER);
      if (!former.isEmpty() && (!INDEX_NUMBER.matcher(former).matches() || former.contains("//"))) {
        add(Heading.INDEX_NUMBER, "索引号只能由字母、数字和 - _ . / 组成，最多120个字符，请核对。");
      }
      Optional<Validity> validity = CellValues.validity(cell(Heading.VALIDITY));
      if (validity.isEmpty()) {
        add(Heading.VALIDITY, "有效性应为有效、已修改、废止或失效，请改正。");
      }
      LocalDate published = published();
      Manuscript manuscript = Manuscript.of(content(), "");
      for (Change.Problem each :
          ContentRules.ofComplete(manuscript.content(), body, vocabulary, today)) {
        add(Heading.labelOf(each.field()), each.text());
      }
      LocalDate formed = manuscript.content().formed();
      if (published != null && formed != null && published.isBefore(formed)) {
        add(Heading.PUBLISHED, "发布日期不能早于生成日期，请核对这两个日期。");
      }
      return new Parsed(
          problems.isEmpty() ? manuscript : null,
          published,
          former,
          validity.orElse(Validity.IN_FORCE),
          List.copyOf(problems.values()));
    }

    private ItemContent content() {
      return new ItemContent(
          body.code(),
          CellValues.code(columns, cell(Heading.COLUMN)),
          cell(Heading.TITLE),
          cell(Heading.SUMMARY),
          cell(Heading.DOCUMENT_NUMBER),
          CellValues.code(vocabulary.documentKinds(), cell(Heading.DOCUMENT_KIND)),
          CellValues.code(vocabulary.themes(), cell(Heading.THEME)),
          CellValues.code(vocabulary.genres(), cell(Heading.GENRE)),
          List.of(cell(Heading.KEYWORDS)),
          CellValues.basis(vocabulary.articleTwenty(), cell(Heading.BASIS)),
          date(Heading.WRITTEN),
          date(Heading.FORMED),
          CellValues.html(cell(Heading.TEXT)),
          List.of());
    }

    private @Nullable LocalDate published() {
      LocalDate published = date(Heading.PUBLISHED);
      if (published == null) {
        add(Heading.PUBLISHED, "请填写在原网站的发布日期。");
      } else if (published.isAfter(today)) {
        add(Heading.PUBLISHED, "发布日期不能晚于今天，请核对。");
      } else if (published.getYear() < 1949) {
        add(Heading.PUBLISHED, "发布日期早于1949年，请核对年份。");
      }
      return published;
    }

    private @Nullable LocalDate date(Heading heading) {
      String text = cell(heading);
      Optional<LocalDate> date = CellValues.date(text);
      if (date.isEmpty() && !text.isEmpty()) {
        add(heading, "日期“%s”不对，请写成2020-03-01的样子。".formatted(shortened(text)));
      }
      return date.orElse(null);
    }

    private String cell(Heading heading) {
      return headings.cell(cells, heading);
    }

    private void add(Heading heading, String text) {
      add(heading.label(), text);
    }

    private void add(String column, String text) {
      problems.putIfAbsent(column, new Problem(row, column, text));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }
}
