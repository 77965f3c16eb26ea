package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.console.frame.Labels;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.statistics.Facet;
import gongkai.reporting.statistics.Statistics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a figure counts, page by page; the address names the figure and the place. */
@Named("proofList")
@RequestScoped
public class ProofList {
  private static final int ROWS = 50;

  @Inject Drafts drafts;
  @Inject Statistics statistics;
  @Inject Labels labels;
  @Inject Screen screen;
  @Inject Me me;

  private @Nullable ProofPage page;
  private boolean read;

  /** The page, {@code null} when there is no such figure in the actor's scope. */
  public @Nullable ProofPage getPage() {
    if (!read) {
      page = asked().page(drafts, statistics, me.actor(), parameter("from"), ROWS).orElse(null);
      read = true;
    }
    return page;
  }

  private static AskedFigure asked() {
    return AskedFigure.of(Faces.getExternalContext().getRequestParameterMap());
  }

  /** Address of the next page, empty after the last. */
  public String getNext() {
    ProofPage shown = getPage();
    return shown == null || shown.next().isEmpty()
        ? ""
        : getStart() + "&from=" + encoded(shown.next());
  }

  /** Address of the first page. */
  public String getStart() {
    return "?" + asked().query();
  }

  /** Address of everything that the figure counts, as a file. */
  public String getFile() {
    return "/console/proof.csv?" + asked().query();
  }

  /** The report whose figure is shown as it was handed in; 0 for a figure of the moment. */
  public long getReport() {
    return asked().report();
  }

  /** Where a proof itself is shown; empty when the actor may not enter there. */
  public String link(Proof proof) {
    return switch (proof.kind()) {
      case CASE -> me.enters("CASE") ? "/console/case.xhtml?id=" + proof.id() : "";
      case REMEDY -> me.enters("REMEDY") ? "/console/remedy.xhtml?id=" + proof.id() : "";
      case DOCUMENT -> me.enters("ITEM") ? "/console/item.xhtml?id=" + proof.id() : "";
      case LINE -> "/console/line.xhtml?id=" + proof.id();
      case PART -> "/console/report.xhtml?number=" + proof.number();
      case OPENING -> "/console/ledgeryear.xhtml?body=" + getBody() + "&year=" + getYear();
    };
  }

  /** Says whether the figure is one of the statistics board, else a cell of a report. */
  public boolean isOfStatistics() {
    return asked().facet().isPresent();
  }

  /** What the figure is, in words. */
  public String getLabel() {
    ProofPage shown = getPage();
    return asked().facet().map(this::words).orElseGet(() -> shown == null ? "" : shown.label());
  }

  /** A row as its year's form calls it. */
  private String row(String key) {
    ProofPage shown = getPage();
    return screen.textOr("facetrow." + key, shown == null ? key : shown.label());
  }

  private String applicant(String column) {
    return screen.textOr("facetcolumn." + column, column);
  }

  private String words(Facet facet) {
    String value =
        switch (facet.by()) {
          case "channel" -> screen.textOr("channel." + facet.value(), facet.value());
          case "answered", "published" -> screen.text("facet." + facet.value());
          case "column" ->
              BodyCode.of(getBody())
                  .map(code -> labels.column(code, facet.value()))
                  .orElse(facet.value());
          case "row" -> row(facet.value());
          case "applicant" -> applicant(facet.value());
          default -> facet.value();
        };
    String timeliness =
        facet.timeliness().isEmpty() ? "" : " · " + screen.text("facet." + facet.timeliness());
    return screen.text("facet." + facet.by()) + " · " + value + timeliness;
  }

  public String getBody() {
    return asked().body();
  }

  /** The year of the address, 0 when there is none. */
  public int getYear() {
    return asked().year();
  }

  public boolean isFirst() {
    return parameter("from").isEmpty();
  }

  private static String parameter(String name) {
    return Objects.requireNonNullElse(Faces.getRequestParameter(name), "");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
