package gongkai.console.ledgers;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.ledger.ImportReading;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.LineEntry;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading a file of lines, looking at what it says, and entering all of it. */
@Named("ledgerImport")
@ViewScoped
@SuppressWarnings("serial")
public class LedgerImport implements Serializable {
  private static final Set<String> FIELDS = Set.of("file", "body");
  private static final int SHOWN = 20;

  @Inject Ledgers ledgers;
  @Inject Me me;
  @Inject Screen screen;

  private String body = "";
  private transient @Nullable Part file;
  private @Nullable ImportReading reading;

  @PostConstruct
  void open() {
    body = me.actor().body().value();
  }

  /** Reads the file and stores nothing. */
  public void read() {
    Part part = file;
    reading = null;
    if (part == null || part.getSize() == 0) {
      screen.errorAt("file", "ledger.noFile");
      return;
    }
    String name = part.getSubmittedFileName();
    try (InputStream content = part.getInputStream()) {
      switch (ledgers.read(me.actor(), new BodyCode(body), name == null ? "" : name, content)) {
        case Done<ImportReading> done -> reading = done.value();
        case Refused<ImportReading> refused -> screen.problems(refused.problems(), FIELDS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Enters all lines that were read. */
  public void enter() {
    ImportReading read = reading;
    if (read == null || read.entries().isEmpty()) {
      screen.errorAt("file", "ledger.noFile");
      return;
    }
    switch (ledgers.enterAll(me.actor(), new BodyCode(body), read.entries())) {
      case Done<Integer> done -> {
        reading = null;
        screen.info("ledger.imported", done.value());
        screen.go("/console/ledgers.xhtml");
      }
      case Refused<Integer> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  public @Nullable ImportReading getReading() {
    return reading;
  }

  /** The first lines, for a look. */
  public List<LineEntry> getSample() {
    ImportReading read = reading;
    return read == null ? List.of() : read.entries().stream().limit(SHOWN).toList();
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
