package gongkai.console.legacy;

import gongkai.catalogue.LegacyImport;
import gongkai.catalogue.LegacyImport.Batch;
import gongkai.catalogue.LegacyImport.HeldRow;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
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
import org.omnifaces.util.Faces;

/** Importing what was public before this system: check, review, run. */
@Named("legacyPage")
@ViewScoped
@SuppressWarnings("serial")
public class LegacyPage implements Serializable {
  private static final Set<String> FIELDS = Set.of("file", "legacyBody", "opinion");
  private static final int HELD = 200;

  @Inject LegacyImport imports;
  @Inject Me me;
  @Inject Screen screen;

  private long number;
  private String body = "";
  private String opinion = "";
  private transient @Nullable Part file;
  private @Nullable Batch batch;
  private List<Batch> batches = List.of();

  /** Opens the list, and the batch that the address names. */
  public void open() {
    batches = imports.batches(me.actor());
    refresh();
    if (body.isEmpty()) {
      body = me.actor().body().value();
    }
  }

  /** Reads the batch anew; called while it runs. */
  public void refresh() {
    batch =
        imports.batches(me.actor()).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElse(null);
  }

  /** Uploads a file and checks it; nothing is imported. Leads to the address of the batch. */
  public String upload() {
    Part part = file;
    if (part == null || part.getSize() == 0) {
      screen.errorAt("file", "legacy.noFile");
      return "";
    }
    try (InputStream content = part.getInputStream()) {
      String name = part.getSubmittedFileName();
      Change<Batch> answer =
          imports.upload(me.actor(), new BodyCode(body), name == null ? "" : name, content);
      if (!accept(answer)) {
        return "";
      }
      screen.info("legacy.uploaded", Long.toString(number));
      Faces.getFlash().setKeepMessages(true);
      return "/console/legacy.xhtml?faces-redirect=true&number=" + number;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Passes the step that the batch waits for. */
  public void pass() {
    Batch current = current();
    if (accept(imports.pass(me.actor(), current.number(), current.version(), opinion.strip()))) {
      screen.info("legacy.passed");
    }
  }

  /** Rejects the batch. */
  public void reject() {
    if (opinion.isBlank()) {
      screen.errorAt("opinion", "item.reasonMissing");
      return;
    }
    Batch current = current();
    if (accept(imports.reject(me.actor(), current.number(), current.version(), opinion.strip()))) {
      screen.info("legacy.rejected");
    }
  }

  /** Starts the import, or goes on with it. */
  public void run() {
    Batch current = current();
    if (accept(imports.run(me.actor(), current.number(), current.version()))) {
      screen.info("legacy.running");
    }
  }

  private boolean accept(Change<Batch> answer) {
    return switch (answer) {
      case Done<Batch> done -> {
        batch = done.value();
        number = done.value().number();
        batches = imports.batches(me.actor());
        opinion = "";
        yield true;
      }
      case Refused<Batch> refused -> {
        screen.problems(refused.problems(), FIELDS);
        refresh();
        yield false;
      }
    };
  }

  private Batch current() {
    Batch current = batch;
    if (current == null) {
      throw new IllegalStateException("No batch is shown");
    }
    return current;
  }

  /** Says whether the step it waits for may be the actor's. */
  public boolean isMyStep() {
    Batch current = batch;
    return current != null && !current.waitingFor().isEmpty() && me.has(current.waitingFor());
  }

  /** Says whether it can run or go on. */
  public boolean isReady() {
    Batch current = batch;
    return current != null
        && List.of("APPROVED", "RUNNING", "PAUSED").contains(current.state())
        && me.may("PUBLISH_ITEMS");
  }

  /** Says whether it stopped because its rows kept failing. */
  public boolean isPaused() {
    Batch current = batch;
    return current != null && current.state().equals("PAUSED");
  }

  /** Says whether it is running. */
  public boolean isRunning() {
    Batch current = batch;
    return current != null && current.state().equals("RUNNING");
  }

  /** Rows that the release gate held. */
  public List<HeldRow> getHeld() {
    Batch current = batch;
    return current == null || current.held() == 0
        ? List.of()
        : imports.held(me.actor(), current.number(), HELD);
  }

  public @Nullable Batch getBatch() {
    return batch;
  }

  public List<Batch> getBatches() {
    return batches;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(@Nullable String opinion) {
    this.opinion = opinion == null ? "" : opinion;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
