package gongkai.console.items;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemView;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Taking a public item back, with a reason that the public sees and a second look. */
@Named("withdrawal")
@ViewScoped
@SuppressWarnings("serial")
public class Withdrawal implements Serializable {
  @Inject Catalogue catalogue;
  @Inject ItemPage page;
  @Inject Me me;
  @Inject Screen screen;

  private String code = "";
  private String text = "";
  private boolean confirmed;

  /** Withdraws the item of the page. */
  public void withdraw() {
    if (code.isEmpty()) {
      screen.errorAt("withdrawCode", "withdrawal.codeMissing");
    }
    if (text.isBlank()) {
      screen.errorAt("withdrawReason", "withdrawal.reasonMissing");
    }
    if (!confirmed) {
      screen.errorAt("withdrawConfirm", "withdrawal.unconfirmed");
    }
    if (code.isEmpty() || text.isBlank() || !confirmed) {
      return;
    }
    ItemView item = page.current();
    page.accept(
        catalogue.withdraw(me.actor(), item.id(), item.version(), code, text.strip()),
        "withdrawal.done");
    confirmed = false;
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
