package gongkai.catalogue.legacy;

import gongkai.catalogue.LegacyImport.Problem;
import gongkai.catalogue.content.ContentHash;
import gongkai.catalogue.legacy.RowParser.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, keeps the good rows in portions and collects the problems. */
final class LegacyReader implements RowSink {
  private static final int PORTION = 500;
  private static final int MOST_PROBLEMS = 1000;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private final long batch;
  private final int mostRows;
  private final RowParser parser;
  private final UnaryOperator<List<String>> takenNumbers;
  private final Consumer<List<LegacyRow>> keep;

  private final MessageDigest digest = ContentHash.digest();
  private final List<LegacyRow> portion = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private @Nullable Headings headings;
  private int rows;
  private int problemCount;

  LegacyReader(
      long batch,
      int mostRows,
      RowParser parser,
      UnaryOperator<List<String>> takenNumbers,
      Consumer<List<LegacyRow>> keep) {
    this.batch = batch;
    this.mostRows = mostRows;
    this.parser = parser;
    this.takenNumbers = takenNumbers;
    this.keep = keep;
  }

  /** Reads it; {@code chain} tells the steps of the columns that occur. */
  Reading read(Path file, Function<Set<String>, List<String>> chain)
      throws IOException, UnreadableFile {
    byte[] start;
    try (var in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    if (Arrays.equals(start, OLE2)) {
      throw new UnreadableFile("type", "这是旧版.xls或加密的表格，请另存为不加密的.xlsx或CSV后重新上传。");
    }
    if (Arrays.equals(start, ZIP)) {
      XlsxSource.read(file, this);
    } else {
      CsvSource.read(file, this);
    }
    if (rows == 0 && problemCount == 0) {
      add(new Problem(0, "", "文件里没有数据行，请检查是否选错了文件。"));
    }
    flush();
    return new Reading(
        rows,
        HexFormat.of().formatHex(digest.digest()),
        chain.apply(columns),
        problems,
        problemCount);
  }

  @Override
  public void row(int number, List<String> cells) throws UnreadableFile {
    if (headings == null) {
      headings = new Headings(number, cells);
      headings.problems().forEach(this::add);
      return;
    }
    if (!headings.problems().isEmpty()) {
      rows++;
      return;
    }
    rows++;
    if (rows > mostRows) {
      throw new UnreadableFile("too-many", "文件超过%d行的上限，请拆分成几个文件分别上传。".formatted(mostRows));
    }
    Parsed parsed = parser.parse(number, headings, cells);
    parsed.problems().forEach(this::add);
    claim(number, parsed.formerNumber());
    if (parsed.manuscript() != null) {
      keep(number, parsed);
    }
  }

  private void keep(int number, Parsed parsed) {
    var row =
        new LegacyRow(
            batch,
            number,
            Objects.requireNonNull(parsed.publishedOn()),
            parsed.formerNumber(),
            parsed.validity(),
            Objects.requireNonNull(parsed.manuscript()));
    digest.update(row.seal().getBytes(StandardCharsets.UTF_8));
    columns.add(parsed.manuscript().content().column());
    portion.add(row);
    if (portion.size() == PORTION) {
      flush();
    }
  }

  private void claim(int row, String number) {
    Integer before = number.isEmpty() ? null : numbers.putIfAbsent(number, row);
    if (before != null) {
      add(new Problem(row, Heading.INDEX_NUMBER.label(), "索引号与第" + before + "行重复，请核对。"));
    }
  }

  private void flush() {
    List<String> former =
        portion.stream().map(LegacyRow::formerNumber).filter(each -> !each.isEmpty()).toList();
    for (String taken : takenNumbers.apply(former)) {
      int row = Objects.requireNonNull(numbers.get(taken));
      add(new Problem(row, Heading.INDEX_NUMBER.label(), "索引号已被系统中的条目使用，请核对或留空。"));
    }
    if (problemCount == 0 && !portion.isEmpty()) {
      keep.accept(List.copyOf(portion));
    }
    portion.clear();
  }

  private void add(Problem problem) {
    problemCount++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }
}
