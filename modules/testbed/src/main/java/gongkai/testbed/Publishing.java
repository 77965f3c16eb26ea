package gongkai.testbed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Four people at the console who bring an item from draft to publication, as the bureau does. */
public final class Publishing {
  private final ConsoleClient editor;
  private final ConsoleClient reviewer;
  private final ConsoleClient secrecy;
  private final ConsoleClient approver;

  /** Signs the four demo accounts in. */
  public Publishing(RunningServer server) {
    editor = ConsoleClient.signedIn(server, "editor");
    reviewer = ConsoleClient.signedIn(server, "reviewer");
    secrecy = ConsoleClient.signedIn(server, "secrecy");
    approver = ConsoleClient.signedIn(server, "approver");
  }

  /** Drafts an item, has it reviewed and approved; returns the path of its console page. */
  public String approve(String title) {
    Document page = editor.press(editor.open("console/edit.xhtml"), "save", fields(title));
    page = editor.press(page, "submit", Map.of());
    String path =
        page.location().replaceFirst("^https?://[^/]+/", "").replace("edit.xhtml", "item.xhtml");
    pass(path);
    return path;
  }

  /** Passes every step of what is under review. */
  public void pass(String path) {
    reviewer.press(reviewer.open(path), "pass", Map.of("opinion", "同意"));
    secrecy.press(secrecy.open(path), "pass", Map.of("opinion", "可以公开"));
    approver.press(approver.open(path), "pass", Map.of("opinion", "同意"));
  }

  /** Publishes an approved item; returns its index number (索引号). */
  public String publish(String path) {
    Document page = approver.press(approver.open(path), "publish", Map.of());
    return indexNumber(page);
  }

  /** Withdraws a published item. */
  public void withdraw(String path) {
    approver.press(
        approver.open(path),
        "withdraw",
        Map.of("withdrawCode", "error", "withdrawReason", "内容有误", "withdrawConfirm", "on"));
  }

  private static String indexNumber(Document page) {
    String text = page.text();
    var matcher = java.util.regex.Pattern.compile("[0-9A-Z]{18}/\\d{4}-\\d{5}").matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("Not published: " + text);
    }
    return matcher.group();
  }

  /** What an editor fills in for a complete item of that title. */
  public static Map<String, String> fields(String title) {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    return Map.of(
        "title",
        title,
        "summary",
        "【测试】" + title,
        "body",
        "jfj",
        "column",
        "gggs",
        "theme",
        "03",
        "basis",
        "15",
        "written",
        today,
        "formed",
        today,
        "html",
        "<p>" + title + "的正文。</p>");
  }
}
