package gongkai.console.items;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.catalogue.Validity;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposing that a document was amended, repealed or expired (有效性), and by what. */
@Named("validityChange")
@ViewScoped
@SuppressWarnings("serial")
public class ValidityChange implements Serializable {
  @Inject Catalogue catalogue;
  @Inject Items items;
  @Inject ItemPage page;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable Validity validity;
  private @Nullable LocalDate since;
  private String deciding = "";
  private String successor = "";

  /** Drops what was proposed; the item stays as the public sees it. */
  public void drop() {
    ItemView item = page.current();
    switch (catalogue.discard(me.actor(), item.id(), item.version())) {
      case Done<ItemId> done -> {
        screen.info("validity.dropped");
        page.reload();
      }
      case Refused<ItemId> refused -> screen.problems(refused.problems(), Set.of());
    }
  }

  /** Hands the change for the item of the page to review. */
  public void propose() {
    Validity wanted = validity;
    LocalDate day = since;
    ItemId next = successor.isBlank() ? null : findSuccessor();
    if (wanted == null) {
      screen.errorAt("validity", "validity.missing");
    }
    if (day == null) {
      screen.errorAt("since", "validity.sinceMissing");
    }
    if (!successor.isBlank() && next == null) {
      screen.errorAt("successor", "validity.successorUnknown");
      return;
    }
    if (wanted != null && day != null) {
      ItemView item = page.current();
      page.accept(
          catalogue.proposeValidity(
              me.actor(), item.id(), item.version(), wanted, day, deciding.strip(), next),
          "validity.proposed");
    }
  }

  private @Nullable ItemId findSuccessor() {
    return items.byIndexNumber(me.actor(), successor.strip()).map(ItemView::id).orElse(null);
  }

  public @Nullable Validity getValidity() {
    return validity;
  }

  public void setValidity(@Nullable Validity validity) {
    this.validity = validity;
  }

  public @Nullable LocalDate getSince() {
    return since;
  }

  public void setSince(@Nullable LocalDate since) {
    this.since = since;
  }

  public String getDeciding() {
    return deciding;
  }

  public void setDeciding(@Nullable String deciding) {
    this.deciding = deciding == null ? "" : deciding;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(@Nullable String successor) {
    this.successor = successor == null ? "" : successor;
  }
}
