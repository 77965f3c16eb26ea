package gongkai.console.review;

import gongkai.console.frame.Screen;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a reviewer fills in: an opinion to pass with, or a reason to send back with. */
public class Review implements Serializable {
  private static final long serialVersionUID = 1L;

  private String opinion = "";
  private String reason = "";

  /** Says whether there is a reason; when not, it is told at its field. */
  public boolean hasReason(Screen screen) {
    if (reason.isEmpty()) {
      screen.errorAt("reason", "item.reasonMissing");
    }
    return !reason.isEmpty();
  }

  /** Empties both, after they were recorded. */
  public void clear() {
    opinion = "";
    reason = "";
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(@Nullable String opinion) {
    this.opinion = opinion == null ? "" : opinion.strip();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason.strip();
  }
}
