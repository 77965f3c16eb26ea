package gongkai.gate;

import gongkai.gate.Submission.Recorded;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.gate.Submission.Reviews;
import gongkai.gate.Submission.Text;
import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;

/** Object mother of submissions. */
public final class Submissions {
  public static final String KEY = "11360700MB0000000X/2020-00001";
  public static final RecordKey ITEM = new RecordKey("item", KEY);

  private Submissions() {}

  /** An item with a complete review chain. */
  public static Submission item(EntryKind kind, JsonObject content, ReleasedFile... files) {
    return new Submission(
        kind, ITEM, content, List.of(), List.of(files), reviewed(), Set.of("0797-8370001"));
  }

  public static Submission of(EntryKind kind, String type, Reviews reviews) {
    return new Submission(
        kind, new RecordKey(type, KEY), content().build(), List.of(), List.of(), reviews, Set.of());
  }

  public static Submission withText(String value) {
    return new Submission(
        EntryKind.CREATE,
        ITEM,
        content().build(),
        List.of(new Text("正文", value)),
        List.of(),
        reviewed(),
        Set.of("0797-8370001"));
  }

  public static Reviews reviewed() {
    return new Reviews(
        "author",
        "hash",
        List.of("first", "approval"),
        List.of(new Recorded("first", "b", "hash"), new Recorded("approval", "c", "hash")));
  }

  /** A complete record of an item by docs/open-data.md. */
  public static JsonObjectBuilder content() {
    return Json.createObjectBuilder()
        .add("type", "item")
        .add("key", KEY)
        .add("indexNumber", KEY)
        .add("edition", 1)
        .add("title", "关于印发工作要点的通知")
        .add("summary", "工作要点")
        .add(
            "body",
            Json.createObjectBuilder()
                .add("code", "jfj")
                .add("name", "经济发展局")
                .add("nameEn", "Economic Development Bureau")
                .add("creditCode", "11360700MB0000000X"))
        .add("column", coded("bmwj", "部门文件"))
        .add("basis", Json.createObjectBuilder().add("item", 1).add("label", "行政法规、规章和规范性文件"))
        .add("theme", coded("a", "综合政务"))
        .add("keywords", Json.createArrayBuilder().add("要点"))
        .add("mode", coded("proactive", "主动公开"))
        .add("validity", Json.createObjectBuilder().add("code", "in-force").add("name", "有效"))
        .add("formed", "2020-05-01")
        .add("published", "2020-05-06")
        .add("publishedAt", "2020-05-06T09:00:00+08:00")
        .add("legacy", false)
        .add("html", "<p>正文</p>")
        .add("text", "正文")
        .add("attachments", Json.createArrayBuilder())
        .add("reviews", Json.createArrayBuilder());
  }

  public static JsonObject withdrawal(String reason) {
    return Json.createObjectBuilder()
        .add("type", "item")
        .add("key", KEY)
        .add("reason", Json.createObjectBuilder().add("code", "error").add("text", reason))
        .build();
  }

  private static JsonObjectBuilder coded(String code, String name) {
    return Json.createObjectBuilder().add("code", code).add("name", name).add("nameEn", code);
  }
}
