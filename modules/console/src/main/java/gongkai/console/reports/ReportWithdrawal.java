package gongkai.console.reports;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Taking a public report back, with a reason that the public sees and a second look. */
@Named("reportWithdrawal")
@ViewScoped
@SuppressWarnings("serial")
public class ReportWithdrawal implements Serializable {
  @Inject Reports reports;
  @Inject ReportPage page;
  @Inject Me me;
  @Inject Screen screen;

  private String code = "";
  private String text = "";
  private boolean confirmed;

  /** Withdraws the report of the page. */
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
    Report report = page.current();
    page.accept(
        reports.withdraw(me.actor(), report.number(), report.version(), code, text.strip()),
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
