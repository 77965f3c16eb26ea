package gongkai.testbed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;

/**
 * Many made-up items, brought in through the console's import of former items by the four demo
 * accounts.
 */
public final class ImportedItems {
  private static final String HEADINGS =
      "索引号,标题,内容概述,栏目,发文字号,公文种类,主题分类,体裁分类,关键词,公开依据,成文日期,生成日期,发布日期,有效性,正文";
  private static final String[] COLUMNS = {"机构职能", "部门文件", "工作动态", "公告公示", "财政预决算", "年度报告"};
  private static final String[] SUBJECTS = {
    "企业帮扶", "项目申报", "节能降耗", "物价监测", "招标投标", "固定资产投资", "电子商务", "军民融合"
  };

  private static final Duration PATIENCE = Duration.ofHours(1);

  private ImportedItems() {}

  /** Imports that many items; returns when the last one is done. */
  public static void run(RunningServer server, int items) {
    var editor = ConsoleClient.signedIn(server, "editor");
    Document page =
        editor.upload(
            editor.open("console/legacy.xhtml"),
            "upload",
            Map.of("legacyBody", "jfj"),
            "file",
            "items.csv",
            csv(items).getBytes(StandardCharsets.UTF_8));
    String path = page.location().replaceFirst("^https?://[^/]+/", "");
    for (String reviewer : new String[] {"reviewer", "secrecy", "approver"}) {
      var console = ConsoleClient.signedIn(server, reviewer);
      console.press(console.open(path), "passBatch", Map.of("opinion", "同意"));
    }
    var approver = ConsoleClient.signedIn(server, "approver");
    approver.press(approver.open(path), "runBatch", Map.of());
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (approver.open(path).expectFirst("#batchState").hasClass("RUNNING")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The import takes more than " + PATIENCE);
      }
      LockSupport.parkNanos(500_000_000);
    }
    if (!approver.open(path).expectFirst("#batchState").hasClass("DONE")) {
      throw new IllegalStateException("The import was paused, see the log of the server");
    }
  }

  private static String csv(int items) {
    var csv = new StringBuilder(HEADINGS).append("\n");
    LocalDate first = LocalDate.of(2010, 1, 4);
    for (int i = 0; i < items; i++) {
      String day = first.plusDays(i % 3600).toString();
      String subject = SUBJECTS[i % SUBJECTS.length];
      csv.append(
          ",关于%s工作的第%d号通知,【测试】%s第%d号,%s,,,%02d,通知,%s,15,%s,%s,%s,有效,<p>%s</p>%n"
              .formatted(
                  subject,
                  i,
                  subject,
                  i,
                  COLUMNS[i % COLUMNS.length],
                  1 + i % 22,
                  subject,
                  day,
                  day,
                  day,
                  text(subject, i)));
    }
    return csv.toString();
  }

  private static String text(String subject, int i) {
    return ("为做好" + subject + "工作，现将第" + i + "号事项通知如下，请各企业对照办理并按时反馈。").repeat(6) + "（演示数据）";
  }
}
