package gongkai.console.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of a calendar feed; who has it needs no password, so it is shown once. */
@ApplicationScoped
public class FeedAddress {
  static final String PATH = "/calendar-feed/";
  static final String ENDING = ".ics";

  @Inject
  @ConfigProperty(name = "gongkai.base-uri")
  private String site;

  String of(String secret) {
    return site.replaceFirst("/$", "") + PATH + secret + ENDING;
  }

  /** The secret in the rest of a path, empty for none. */
  static String secret(String rest) {
    boolean one = rest.startsWith("/") && rest.endsWith(ENDING);
    return one ? rest.substring(1, rest.length() - ENDING.length()) : "";
  }
}
