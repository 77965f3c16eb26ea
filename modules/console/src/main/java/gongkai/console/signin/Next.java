package gongkai.console.signin;

import java.util.regex.Pattern;

/** Where a sign-in may lead: pages of the console, never another place. */
final class Next {
  private static final Pattern PAGE =
      Pattern.compile("/console/[a-z]*(\\.xhtml)?(\\?[A-Za-z0-9=&%._~+-]*)?");
  private static final String DESK = "/console/";

  private Next() {}

  static String allowed(String wish) {
    boolean page = PAGE.matcher(wish).matches() && !wish.startsWith("/console/login");
    return page ? wish : DESK;
  }
}
