package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.office.BodyCode;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a figure counts, page by page; the address names the figure and the place. */
@Named("proofList")
@RequestScoped
public class ProofList {
  private static final int ROWS = 50;

  @Inject Drafts drafts;
  @Inject Me me;

  private @Nullable ProofPage page;
  private boolean read;

  /** The page, {@code null} when there is no such figure in the actor's scope. */
  public @Nullable ProofPage getPage() {
    if (!read) {
      page = look().orElse(null);
      read = true;
    }
    return page;
  }

  private Optional<ProofPage> look() {
    BodyCode body = BodyCode.of(getBody()).orElse(null);
    if (body == null || getYear() == 0) {
      return Optional.empty();
    }
    return CellAddress.of(parameter("cell"))
        .flatMap(cell -> drafts.proof(me.actor(), body, getYear(), cell, parameter("from"), ROWS));
  }

  /** Address of the next page, empty after the last. */
  public String getNext() {
    ProofPage shown = getPage();
    return shown == null || shown.next().isEmpty()
        ? ""
        : "?body="
            + getBody()
            + "&year="
            + getYear()
            + "&cell="
            + getCell()
            + "&from="
            + encoded(shown.next());
  }

  /** Where a proof itself is shown; empty when the actor may not enter there. */
  public String link(Proof proof) {
    return switch (proof.kind()) {
      case CASE -> me.enters("CASE") ? "/console/case.xhtml?id=" + proof.id() : "";
      case REMEDY -> me.enters("REMEDY") ? "/console/remedy.xhtml?id=" + proof.id() : "";
      case DOCUMENT -> me.enters("ITEM") ? "/console/item.xhtml?id=" + proof.id() : "";
      case LINE -> "/console/line.xhtml?id=" + proof.id();
      case OPENING -> "/console/ledgeryear.xhtml?body=" + getBody() + "&year=" + getYear();
    };
  }

  /** The figure that the address names, empty when it is none. */
  public String getCell() {
    return CellAddress.of(parameter("cell")).map(CellAddress::toString).orElse("");
  }

  public String getBody() {
    return parameter("body");
  }

  /** The year of the address, 0 when there is none. */
  public int getYear() {
    String year = parameter("year");
    return year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
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
