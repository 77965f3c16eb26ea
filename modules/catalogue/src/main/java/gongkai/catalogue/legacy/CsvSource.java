package gongkai.catalogue.legacy;

import gongkai.catalogue.attachment.TextEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV in UTF-8, with or without byte-order mark, or in GB18030. */
final class CsvSource {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  private CsvSource() {}

  static void read(Path file, RowSink sink) throws IOException, UnreadableFile {
    Charset charset =
        TextEncoding.of(file)
            .orElseThrow(
                () ->
                    new UnreadableFile(
                        "encoding", "文件不是UTF-8或GB18030编码的CSV，请在表格软件中另存为“CSV UTF-8”或.xlsx后重新上传。"));
    int row = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
      skipMark(reader);
      try (var parser = CSVParser.parse(reader, FORMAT)) {
        for (CSVRecord line : parser) {
          row++;
          List<String> cells = line.toList();
          if (!cells.stream().allMatch(String::isBlank)) {
            sink.row(row, cells);
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableFile("broken", "第%d行之后的CSV格式有误（例如引号没有成对），请检查后重新上传。".formatted(row), e);
    }
  }

  private static void skipMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }
}
