package gongkai.catalogue.item;

import gongkai.catalogue.content.JsonText;
import gongkai.gate.Finding;
import jakarta.json.JsonObject;
import java.util.List;

/** The stored form of the gate's objections. */
public final class FindingsJson {
  private FindingsJson() {}

  /** Writes findings; empty text for none. */
  public static String write(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    var array = JsonText.array();
    for (Finding each : findings) {
      array.add(
          JsonText.object()
              .add("check", each.check())
              .add("place", each.place())
              .add("code", each.code())
              .add("text", each.text()));
    }
    return array.build().toString();
  }

  /** Reads what {@link #write} wrote. */
  public static List<Finding> read(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return JsonText.readArray(text).getValuesAs(FindingsJson::finding);
  }

  private static Finding finding(JsonObject json) {
    return new Finding(
        json.getString("check"),
        json.getString("place"),
        json.getString("code"),
        json.getString("text"));
  }
}
