package gongkai.opendata.sparql;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** A refusal as {@code application/problem+json} (RFC 9457). */
final class Problem {
  private Problem() {}

  static String json(Refusal.Refused refused, boolean english) {
    Refusal refusal = refused.refusal();
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", refusal.title(english))
            .add("status", refusal.status())
            .add("rule", refusal.rule());
    if (!refused.detail().isEmpty()) {
      problem.add("detail", refused.detail());
    }
    return problem.build().toString();
  }
}
