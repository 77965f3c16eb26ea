package gongkai.acceptance.browser;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Items in the states that readers and staff see, brought there by the staff at the console. */
final class ItemsOfEveryKind {
  private static final Pattern NUMBER = Pattern.compile("doc/item/([0-9A-Z]{18}/2020-\\d{5})");
  private static final String BATCH =
      """
      索引号,标题,内容概述,栏目,发文字号,公文种类,主题分类,体裁分类,关键词,公开依据,成文日期,生成日期,发布日期,有效性,正文
      ,生成日期写错的旧文件,【测试】概述,公告公示,,,03,通知,测试,15,2019-02-28,2019-02-30,2019-02-28,有效,<p>正文</p>
      """;

  /** Index number of an item of the demo year that is public. */
  final String demo;

  /** Id of an item that is public with nothing under way. */
  final String standing;

  /** Index number of an item that was withdrawn. */
  final String withdrawn;

  /** Index number of a public item with a wide table. */
  final String table;

  /** Id of the same; its next edition waits for the reviewer. */
  final String revised;

  /** Id of an item that the gate holds. */
  final String held;

  /** Path of an import of legacy items in which problems were found. */
  final String batch;

  ItemsOfEveryKind(RunningServer server) {
    var publishing = new Publishing(server);
    var editor = ConsoleClient.signedIn(server, "editor");
    demo = demo(server.get("items?column=czyjs&year=2020").body());
    standing = standing(editor.open("console/items.xhtml?column=czyjs&state=PUBLISHED"));
    String gone = publishing.approve("无障碍测试：将被撤回的公告");
    withdrawn = publishing.publish(gone);
    publishing.withdraw(gone);
    Document draft = editor.press(editor.open("console/edit.xhtml"), "save", table());
    revised = id(draft.location());
    editor.press(draft, "submit", Map.of());
    publishing.pass("console/item.xhtml?id=" + revised);
    table = publishing.publish("console/item.xhtml?id=" + revised);
    editor.press(
        editor.open("console/edit.xhtml?id=" + revised),
        "submit",
        Map.of("summary", "【测试】更正后的概述", "note", "概述有误"));
    String stopped = publishing.approve("无障碍测试：咨询请拨13812345678的公告");
    var approver = ConsoleClient.signedIn(server, "approver");
    approver.press(approver.open(stopped), "publish", Map.of());
    held = id(stopped);
    batch = batch(editor);
  }

  /** A text with a table that no window holds. */
  private static Map<String, String> table() {
    Map<String, String> fields = new HashMap<>(Publishing.fields("无障碍测试：有宽表的公告"));
    String row = "<tr>" + "<td>1308353.00</td>".repeat(18) + "</tr>";
    fields.put("html", "<p>各月金额见下表。</p><table><tbody>" + row + "</tbody></table>");
    return fields;
  }

  private static String demo(String list) {
    var found = NUMBER.matcher(list);
    if (!found.find()) {
      throw new IllegalStateException("No item of 2020 in the list");
    }
    return found.group(1);
  }

  private static String standing(Document list) {
    return id(list.expectFirst("#items a[href*=item.xhtml?id=]").attr("href"));
  }

  private static String batch(ConsoleClient editor) {
    Document page =
        editor.upload(
            editor.open("console/legacy.xhtml"),
            "upload",
            Map.of(),
            "file",
            "旧文件.csv",
            BATCH.getBytes(StandardCharsets.UTF_8));
    page.expectFirst("#problems");
    return page.location().replaceFirst("^https?://[^/]+/", "");
  }

  private static String id(String path) {
    return path.replaceFirst(".*id=", "");
  }
}
