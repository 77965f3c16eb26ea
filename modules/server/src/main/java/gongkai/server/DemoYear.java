package gongkai.server;

import static gongkai.server.DemoStaff.done;

import gongkai.catalogue.LegacyImport;
import gongkai.catalogue.LegacyImport.Batch;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * The bureau's year 2020: 130 items, the ledgers and the annual report, brought in by the demo
 * accounts through the same use cases as anything else.
 */
@ApplicationScoped
class DemoYear {
  private static final BodyCode BUREAU = new BodyCode("jfj");
  private static final Map<String, String> LOGINS =
      Map.of("REVIEWER", "reviewer", "SECRECY_REVIEWER", "secrecy", "APPROVER", "approver");

  @Inject private DemoStaff staff;
  @Inject private LegacyImport imports;
  @Inject private Reports reports;
  @Inject private DemoLedgers ledgers;

  /** Loads what is not there yet; an import that was cut off is resumed by {@link FirstRun}. */
  void load(Path folder) {
    if (imports.batches(actor("editor")).isEmpty()) {
      items(folder.resolve("items-2020.csv"));
    }
    ledgers.load(folder, BUREAU, actor("reporter"), actor("editor"));
    if (reports.reports(actor("reporter")).isEmpty()) {
      report(folder.resolve("report-2020.txt"));
    }
  }

  private void items(Path file) {
    Batch batch;
    try (var stream = Files.newInputStream(file)) {
      batch = done(imports.upload(actor("editor"), BUREAU, file.getFileName().toString(), stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (!batch.waitingFor().isEmpty()) {
      batch = done(imports.pass(next(batch.waitingFor()), batch.number(), batch.version(), "演示数据"));
    }
    done(imports.run(actor("approver"), batch.number(), batch.version()));
    while (state(batch).equals("RUNNING")) {
      LockSupport.parkNanos(20_000_000);
    }
    if (!state(batch).equals("DONE")) {
      throw new IllegalStateException("Demo data stopped: " + state(batch));
    }
  }

  private String state(Batch batch) {
    return imports.batch(batch.number()).map(Batch::state).orElse("");
  }

  private void report(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Report report = done(reports.accept(actor("reporter"), BUREAU, text));
    while (!report.waitingFor().isEmpty()) {
      report =
          done(reports.pass(next(report.waitingFor()), report.number(), report.version(), "演示数据"));
    }
    done(reports.publish(actor("approver"), report.number(), report.version()));
  }

  private Actor next(String step) {
    return actor(LOGINS.getOrDefault(step, step));
  }

  private Actor actor(String login) {
    return staff.actor(login);
  }
}
