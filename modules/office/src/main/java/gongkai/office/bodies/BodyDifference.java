package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which fields of two states of a body differ. */
final class BodyDifference {
  private BodyDifference() {}

  /** Names of the fields that differ, for the audit trail. */
  static String of(Body before, Body after) {
    return String.join(",", changed(before, after).keySet());
  }

  /** Somebody was faster: what stands now where the editor has something else. */
  static List<Problem> stale(Body stored, Body edited) {
    List<Problem> problems = new ArrayList<>();
    problems.add(new Problem("", "stale", "其他人已先行修改该机关，您的修改没有保存；请核对下列各项后重新提交。"));
    changed(edited, stored)
        .forEach(
            (field, value) -> problems.add(new Problem(field, "stale", "现在的内容是“" + value + "”。")));
    return problems;
  }

  private static Map<String, String> changed(Body before, Body after) {
    Map<String, String> first = fields(before);
    Map<String, String> changed = new LinkedHashMap<>();
    fields(after)
        .forEach(
            (field, value) -> {
              if (!Objects.equals(first.get(field), value)) {
                changed.put(field, value);
              }
            });
    return changed;
  }

  private static Map<String, String> fields(Body body) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("parent", Objects.toString(body.parent(), ""));
    fields.put("name", body.name());
    fields.put("nameEn", body.nameEn());
    fields.put("shortName", body.shortName());
    fields.put("creditCode", body.creditCode());
    fields.put("level", body.level().name());
    fields.put("indexScheme", body.indexScheme());
    fields.put("documentPrefix", body.documentPrefix());
    fields.put("region", body.region());
    ContactJson.write(body.contact())
        .keySet()
        .forEach(
            field ->
                fields.put("contact." + field, ContactJson.write(body.contact()).getString(field)));
    fields.put("columns", ColumnsJson.write(body.columns()).toString());
    return fields;
  }
}
