package gongkai.opendata.sparql.refusal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * A refusal as {@code application/problem+json} (RFC 9457), with the members {@code rule}, {@code
 * fragment}, {@code found} and {@code rewrite}.
 */
public final class Problem {
  private Problem() {}

  /**
   * The problem.
   *
   * @param base public origin with a slash at the end
   */
  public static String json(Refusal.Refused refused, String base, Words words) {
    Refusal refusal = refused.refusal();
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", base + "sparql/rules#" + refusal.rule())
            .add("title", words.title(refusal))
            .add("status", refusal.status())
            .add("detail", words.advice(refusal))
            .add("rule", refusal.rule());
    add(problem, "found", refused.detail());
    add(problem, "fragment", refused.fragment());
    add(problem, "rewrite", refused.rewrite());
    return problem.build().toString();
  }

  private static void add(JsonObjectBuilder problem, String name, String value) {
    if (!value.isEmpty()) {
      problem.add(name, value);
    }
  }
}
