package gongkai.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.ConsoleClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes marked words into every field for text of a form of the console, and sends it. */
final class Planting {
  static final String WORDS = Canaries.MARK + "的话，已经核对 " + Canaries.WORD;

  private final Set<String> planted = new TreeSet<>();

  /** Fills in what is given, and marked words where text can be written; it is done. */
  Document done(ConsoleClient who, Document page, String button, Map<String, String> given) {
    Document answer = who.press(page, button, filled(page, button, given));
    assertThat(problems(answer)).as(page.location() + " " + button).isEmpty();
    return answer;
  }

  /** As {@link #done} at the page of that path. */
  Document done(ConsoleClient who, String path, String button, Map<String, String> given) {
    return done(who, who.open(path), button, given);
  }

  /** Sends what is given; answers with why it is refused. */
  static String refused(ConsoleClient who, String path, String button, Map<String, String> given) {
    return problems(who.press(who.open(path), button, given));
  }

  static String problems(Document page) {
    return page.select(".ui-message-error, .ui-messages-error, .flaw").text();
  }

  private Map<String, String> filled(Document page, String button, Map<String, String> given) {
    Element form = page.expectFirst("form:has(#" + button + ")");
    Map<String, String> filled = new LinkedHashMap<>();
    for (Element field : form.select("textarea, input[type=text]:not([readonly])")) {
      String name = field.attr("name");
      if (!given.containsKey(name)) {
        filled.put(name, WORDS);
      }
      if (given.getOrDefault(name, WORDS).contains(WORDS)) {
        planted.add(name.replaceAll("_\\d+", ""));
      }
    }
    filled.putAll(given);
    return filled;
  }

  /** Names of the fields in which marked words were taken. */
  Set<String> fields() {
    return planted;
  }
}
