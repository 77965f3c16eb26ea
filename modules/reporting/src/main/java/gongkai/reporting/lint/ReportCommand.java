package gongkai.reporting.lint;

import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.recognise.Recognised;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ./gongkai report check|tables}: checks reports and prints their tables without the server.
 *
 * <p>Exit code 0 when there is no error, 1 when there is one, 2 when a file cannot be read or the
 * command is wrong.
 */
public final class ReportCommand {
  private static final int FINE = 0;
  private static final int ERRORS = 1;
  private static final int UNREADABLE = 2;
  private static final String USAGE =
      """
      ./gongkai report check FILE [--year N] [--previous FILE] [--json]
      ./gongkai report tables FILE [--json]
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final Path directory;

  /**
   * A command.
   *
   * @param directory where relative file names begin
   */
  ReportCommand(PrintStream out, PrintStream err, Path directory) {
    this.out = out;
    this.err = err;
    this.directory = directory;
  }

  /** Runs with the directory of configuration, the caller's directory, and the command. */
  public static void main(String[] arguments) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    List<String> all = List.of(arguments);
    var command = new ReportCommand(out, err, Path.of(all.get(1)));
    int code = command.run(Path.of(all.get(0)), all.subList(2, all.size()));
    out.flush();
    System.exit(code);
  }

  int run(Path configuration, List<String> arguments) {
    Optional<ReportArguments> parsed = ReportArguments.parse(arguments);
    if (parsed.isEmpty()) {
      err.print(USAGE);
      return UNREADABLE;
    }
    ReportArguments wanted = parsed.get();
    try {
      byte[] file = bytes(wanted.file());
      var lint = new Lint(new ReportFormats(configuration));
      if (wanted.tables()) {
        return tables(wanted, lint.read(file));
      }
      Optional<byte[]> previous = Optional.empty();
      if (wanted.previous().isPresent()) {
        previous = Optional.of(bytes(wanted.previous().get()));
      }
      return check(wanted, lint.check(file, wanted.year(), previous));
    } catch (NoSuchFileException e) {
      err.println("没有这个文件：" + e.getFile());
    } catch (IOException e) {
      err.println("文件读不出来：" + e.getMessage());
    }
    return UNREADABLE;
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(directory.resolve(file));
  }

  private int check(ReportArguments wanted, LintedReport linted) {
    if (wanted.json()) {
      print(LintJson.check(wanted.file(), linted));
    } else {
      new LintText(out).check(linted);
    }
    if (!linted.isReadable()) {
      return UNREADABLE;
    }
    return linted.count("error") > 0 ? ERRORS : FINE;
  }

  private int tables(ReportArguments wanted, Recognised read) {
    if (wanted.json()) {
      print(LintJson.tables(wanted.file(), read));
    } else {
      new LintText(out).tables(read);
    }
    if (read.content().isEmpty()) {
      return Lint.isNoReport(read) ? ERRORS : UNREADABLE;
    }
    boolean complete =
        read.report().findings().stream().noneMatch(f -> f.severity().equals("error"));
    return complete ? FINE : ERRORS;
  }

  private void print(JsonObject json) {
    var factory = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (var writer = factory.createWriter(out)) {
      writer.writeObject(json);
    }
    out.println();
  }
}
