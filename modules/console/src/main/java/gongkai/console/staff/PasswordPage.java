package gongkai.console.staff;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import gongkai.office.Staff;
import gongkai.office.Staff.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;

/** Changing one's own password. */
@Named("passwordPage")
@RequestScoped
public class PasswordPage {
  private static final Set<String> FIELDS = Set.of("oldPassword", "newPassword", "again");

  @Inject Staff staff;
  @Inject Me me;
  @Inject Screen screen;

  private String old = "";
  private String fresh = "";
  private String again = "";

  /** Changes it. */
  public void change() {
    if (!fresh.equals(again)) {
      screen.errorAt("again", "password.differ");
      return;
    }
    char[] before = old.toCharArray();
    char[] after = fresh.toCharArray();
    switch (staff.changePassword(me.actor(), before, after)) {
      case Done<Account> done -> screen.info("password.done");
      case Refused<Account> refused ->
          screen.problems(refused.problems().stream().map(PasswordPage::onPage).toList(), FIELDS);
    }
    Arrays.fill(before, ' ');
    Arrays.fill(after, ' ');
  }

  private static Problem onPage(Problem problem) {
    String place =
        switch (problem.field()) {
          case "old" -> "oldPassword";
          case "password", "fresh" -> "newPassword";
          default -> problem.field();
        };
    return new Problem(place, problem.code(), problem.text());
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
