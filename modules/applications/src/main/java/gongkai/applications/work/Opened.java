package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Remark;
import gongkai.applications.casefile.Timing;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import jakarta.json.Json;

/**
 * A case that an actor may work on, locked until the transaction ends.
 *
 * @param file the case itself
 */
record Opened(DisclosureApplication file, Timing timing, Actor actor) {

  CaseId id() {
    return file.id();
  }

  CaseFacts facts() {
    return file.facts();
  }

  BodyCode body() {
    return file.facts().body();
  }

  String login() {
    return actor.login();
  }

  Change<DisclosureApplication> done() {
    return new Change.Done<>(file);
  }

  /**
   * Writes into the file.
   *
   * @param text Chinese without personal data, or empty
   * @param words key of words that may be personal, or empty
   */
  Change<DisclosureApplication> noted(String kind, String text, String words) {
    file.remark(remark(kind, text).with(words), login(), timing.at());
    return done();
  }

  static Remark remark(String kind, String text) {
    String payload =
        text.isEmpty() ? "" : Json.createObjectBuilder().add("text", text).build().toString();
    return Remark.of(kind, payload);
  }

  static Change<DisclosureApplication> refused(String field, String code, String text) {
    return Change.refused(field, code, text);
  }
}
