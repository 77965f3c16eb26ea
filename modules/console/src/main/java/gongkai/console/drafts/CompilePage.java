package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Narrative;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report in the making: tables whose figures lead to their proof, text, checks. */
@Named("compilePage")
@ViewScoped
@SuppressWarnings("serial")
public class CompilePage implements Serializable {
  private static final BodyCode NO_BODY = new BodyCode("none");
  private static final Set<String> FIELDS = Set.of("preamble");

  @Inject Drafts drafts;
  @Inject Me me;
  @Inject Screen screen;
  @Inject Clock clock;

  private String body = "";
  private int year;
  private long version;
  private String preamble = "";
  private final List<SectionText> sections = new ArrayList<>();
  private transient @Nullable DraftView view;

  /** A section's text as it is typed. */
  @SuppressWarnings("serial")
  public static final class SectionText implements Serializable {
    private final int number;
    private String text = "";

    SectionText(int number) {
      this.number = number;
    }

    public int getNumber() {
      return number;
    }

    public String getText() {
      return text;
    }

    public void setText(@Nullable String text) {
      this.text = text == null ? "" : text;
    }
  }

  /** Opens the report that the address names; without one, the actor's own of the last year. */
  public void open() {
    if (year == 0) {
      year = LocalDate.now(clock).getYear() - 1;
    }
    if (body.isEmpty()) {
      body = me.actor().body().value();
    }
    if (sections.isEmpty()) {
      IntStream.rangeClosed(1, Narrative.SECTIONS).forEach(n -> sections.add(new SectionText(n)));
      DraftView opened = drafts.open(me.actor(), code(), year, proofs()).orElse(null);
      view = opened;
      if (opened != null) {
        show(opened);
      }
    }
  }

  private void show(DraftView opened) {
    version = opened.version();
    preamble = opened.narrative().preamble();
    for (SectionText each : sections) {
      each.setText(opened.narrative().sections().get(each.getNumber() - 1));
    }
  }

  private BodyCode code() {
    return BodyCode.of(body).orElse(NO_BODY);
  }

  private String proofs() {
    String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    return root + "/console/proof.xhtml?body=" + code() + "&year=" + year + "&cell=";
  }

  private Narrative narrative() {
    return new Narrative(preamble, sections.stream().map(SectionText::getText).toList());
  }

  /** Checks what is typed, without storing it. */
  public void check() {
    view = null;
    screen.info("compile.checked");
  }

  /** Checks while somebody types. */
  public void typed() {
    view = null;
  }

  /** Stores what is typed. */
  public void write() {
    switch (drafts.write(me.actor(), code(), year, version, narrative())) {
      case Done<Long> done -> {
        screen.info("compile.written");
        screen.go("/console/compile.xhtml?body=" + code() + "&year=" + year);
      }
      case Refused<Long> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  /** Stores what is typed and hands the report in. */
  public void handIn() {
    switch (drafts.write(me.actor(), code(), year, version, narrative())) {
      case Done<Long> done -> {
        version = done.value();
        view = null;
        handInStored();
      }
      case Refused<Long> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  private void handInStored() {
    switch (drafts.handIn(me.actor(), code(), year, version)) {
      case Done<Report> done -> {
        screen.info("compile.handedIn");
        screen.go("/console/report.xhtml?number=" + done.value().number());
      }
      case Refused<Report> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  /** The report with what is typed, counted at this moment. */
  public @Nullable DraftView getView() {
    DraftView shown = view;
    if (shown == null && !sections.isEmpty()) {
      shown = drafts.preview(me.actor(), code(), year, narrative(), proofs()).orElse(null);
      view = shown;
    }
    return shown;
  }

  /** Says whether more than half of a section is last year's text. */
  public boolean repeated(int number) {
    DraftView shown = getView();
    return shown != null && shown.similarity().get(number - 1) > 50;
  }

  public boolean isWritable() {
    return me.may("EDIT_REPORTS");
  }

  public List<SectionText> getSections() {
    return sections;
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body == null ? "" : body;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getPreamble() {
    return preamble;
  }

  public void setPreamble(@Nullable String preamble) {
    this.preamble = preamble == null ? "" : preamble;
  }
}
