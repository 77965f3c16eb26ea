package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A file from an editor's desk to a reader who takes it in parts. */
class AttachmentInTheBrowserTest {
  private static final String TEXT = "0123456789附件的内容";
  private static final Pattern LINK = Pattern.compile("href=\"/(files/[^\"]+)\"");

  private final RunningServer server = RunningServer.shared();

  @Test
  void an_attachment_is_public_after_the_chain_and_can_be_taken_in_parts() {
    String path;
    try (var browsers = new Browsers(server)) {
      Page editor = browsers.signedIn("editor");
      path = draftWithFile(editor);
    }
    var publishing = new Publishing(server);
    publishing.pass(path);
    String file = link("doc/item/" + publishing.publish(path));

    var whole = server.get(file);
    var part = server.get(file, "Range", "bytes=2-5");
    var beyond = server.get(file, "Range", "bytes=9000-");
    var head =
        server.send(
            HttpRequest.newBuilder(server.uri(file))
                .method("HEAD", BodyPublishers.noBody())
                .build());

    assertThat(whole.body()).isEqualTo(TEXT);
    assertThat(whole.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    assertThat(whole.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("2345");
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(length(head)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8).length);
  }

  private String draftWithFile(Page page) {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    page.navigate(server.uri("console/edit.xhtml").toString());
    byte[] file = TEXT.getBytes(StandardCharsets.UTF_8);
    page.setInputFiles("#upload_input", new FilePayload("附件一.txt", "text/plain", file));
    page.waitForSelector("#attachments li:has-text('附件一.txt')");
    page.fill("#title", "带附件的公告");
    page.fill("#summary", "【测试】带附件的公告。");
    page.selectOption("#column", "gggs");
    page.selectOption("#theme", "03");
    page.fill("#written", today);
    page.fill("#formed", today);
    page.locator(".editable").fill("附件供下载。");
    page.click("#submit");
    page.waitForSelector(".state.IN_REVIEW");
    return "console/item.xhtml?id=" + page.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
  }

  private String link(String item) {
    for (int i = 0; i < 100; i++) {
      Matcher found = LINK.matcher(server.get(item).body());
      if (found.find()) {
        return found.group(1);
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new AssertionError("No file at " + item);
  }

  private static long length(HttpResponse<String> answer) {
    return answer.headers().firstValueAsLong("Content-Length").orElse(-1);
  }
}
