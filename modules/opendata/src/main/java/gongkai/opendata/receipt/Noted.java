package gongkai.opendata.receipt;

import gongkai.opendata.vocabulary.Fields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/** A line of the board. */
record Noted(
    String agent,
    boolean declared,
    String face,
    long position,
    Instant at,
    long requests,
    long errors,
    int lastStatus,
    String digest) {

  static Noted first(String agent, boolean declared, Instant at) {
    return new Noted(agent, declared, "", 0, at, 0, 0, 0, "");
  }

  Noted answered(String on, long given, int status, Instant now) {
    boolean failed = status >= 400;
    return new Noted(
        agent,
        declared,
        on,
        failed ? position : Math.max(position, given),
        now,
        requests + 1,
        errors + (failed ? 1 : 0),
        failed ? status : lastStatus,
        digest);
  }

  /** What it says itself counts, also when it had to go back. */
  Noted confirmed(long holds, String verdict, Instant now) {
    return new Noted(agent, true, "receipt", holds, now, requests + 1, errors, lastStatus, verdict);
  }

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("agent", agent)
        .add("declared", declared)
        .add("face", face)
        .add("position", position)
        .add("at", at.toString())
        .add("requests", requests)
        .add("errors", errors)
        .add("lastStatus", lastStatus)
        .add("digest", digest)
        .build();
  }

  static Noted of(JsonObject json) {
    return new Noted(
        json.getString("agent"),
        json.getBoolean("declared"),
        json.getString("face"),
        Fields.number(json, "position"),
        Instant.parse(json.getString("at")),
        Fields.number(json, "requests"),
        Fields.number(json, "errors"),
        (int) Fields.number(json, "lastStatus"),
        json.getString("digest"));
  }
}
