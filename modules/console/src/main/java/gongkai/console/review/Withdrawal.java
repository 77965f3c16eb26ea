package gongkai.console.review;

import gongkai.console.frame.Screen;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in to take something public back: a reason that the public sees, a second look.
 */
public class Withdrawal implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code = "";
  private String text = "";
  private boolean confirmed;

  /** Says whether all of it is there; what is missing is told at its field. */
  public boolean isComplete(Screen screen) {
    if (code.isEmpty()) {
      screen.errorAt("withdrawCode", "withdrawal.codeMissing");
    }
    if (text.isBlank()) {
      screen.errorAt("withdrawReason", "withdrawal.reasonMissing");
    }
    if (!confirmed) {
      screen.errorAt("withdrawConfirm", "withdrawal.unconfirmed");
    }
    return !code.isEmpty() && !text.isBlank() && confirmed;
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
    this.text = text == null ? "" : text.strip();
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
