package gongkai.acceptance.browser;

import static gongkai.acceptance.browser.Browsers.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What staff do beside the straight way of an item, in real browsers, also as wide as a phone. */
class DeskWorkInTheBrowserTest {
  private static final RunningServer SERVER = RunningServer.shared();

  @RegisterExtension static final Browsers BROWSERS = new Browsers(SERVER);

  private static final int PHONE = 390;

  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  @Test
  void the_second_of_two_who_write_sees_what_changed_and_overwrites_nothing() {
    Page first = BROWSERS.signedIn("editor");
    String id = draft(first, "两人同时修改的通知");
    Page second = BROWSERS.signedIn("editor");
    BROWSERS.visit(second, "console/edit.xhtml?id=" + id);
    first.fill("#title", "先保存的标题");
    press(first, "#save");

    second.fill("#summary", "后保存的概述");
    press(second, "#save");

    assertThat(second.textContent("#clash")).contains("先保存的标题");
    assertThat(second.inputValue("#summary")).isEqualTo("后保存的概述");
    BROWSERS.visit(first, "console/item.xhtml?id=" + id);
    assertThat(first.textContent("main")).contains("先保存的标题").doesNotContain("后保存的概述");
  }

  @Test
  void what_was_typed_comes_back_after_the_session_ended() {
    Page page = BROWSERS.signedIn("editor");
    BROWSERS.visit(page, "console/edit.xhtml");
    page.fill("#title", "写到一半的通知");
    page.fill("#summary", "还没有保存");
    page.context().clearCookies();

    page.click("#save");
    page.waitForURL(url -> url.contains("login.xhtml"));
    Browsers.signIn(page, "editor");

    assertThat(page.inputValue("#title")).isEqualTo("写到一半的通知");
    assertThat(page.inputValue("#summary")).isEqualTo("还没有保存");
    assertThat(page.isVisible("#restored")).isTrue();
  }

  @Test
  void a_file_that_is_too_large_is_refused_beside_the_field_and_the_form_stays(@TempDir Path folder)
      throws IOException {
    Path large = folder.resolve("太大的附件.pdf");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((50L << 20) + 1);
    }
    Page page = BROWSERS.signedIn("editor");
    BROWSERS.visit(page, "console/edit.xhtml");
    page.fill("#title", "附件太大的通知");

    page.setInputFiles("#upload_input", large);

    page.waitForSelector("#attachments .refusal");
    assertThat(page.textContent("#attachments .refusal")).contains("太大的附件.pdf", "50");
    assertThat(page.inputValue("#title")).isEqualTo("附件太大的通知");
  }

  @Test
  void two_persons_answer_for_an_objection_of_the_gate() {
    String path = new Publishing(SERVER).approve("咨询请拨13812345678的公告");
    Page approver = BROWSERS.signedIn("approver", PHONE);
    BROWSERS.visit(approver, path);
    press(approver, "#publish");
    assertThat(approver.getAttribute("#state", "class")).contains("HELD");
    String gate = path.replace("item.xhtml", "gate.xhtml");

    BROWSERS.visit(approver, gate);
    approver.selectOption("#finding", "0");
    approver.fill("#overrideReason", "该号码为公开的服务热线");
    press(approver, "#askOverride");
    assertThat(approver.locator("[id$=confirmOverride]").count()).as("not one's own").isZero();
    assertThat(Browsers.widerThanTheScreen(approver)).isFalse();
    Page reviewer = BROWSERS.signedIn("reviewer");
    BROWSERS.visit(reviewer, gate);
    press(reviewer, "[id$=confirmOverride]");
    BROWSERS.visit(approver, path);
    press(approver, "#publish");

    assertThat(approver.getAttribute("#state", "class")).contains("PUBLISHED");
  }

  @Test
  void former_items_are_tried_without_effect_reviewed_and_imported_while_one_looks_on() {
    Page editor = BROWSERS.signedIn("editor", PHONE);
    upload(editor, "2019-02-30");
    assertThat(editor.textContent("#problems")).contains("2", "生成日期");
    assertThat(Browsers.widerThanTheScreen(editor)).isFalse();

    upload(editor, "2019-02-28");
    String path = editor.url();
    for (String reviewer : new String[] {"reviewer", "secrecy", "approver"}) {
      Page page = BROWSERS.signedIn(reviewer);
      page.navigate(path);
      press(page, "#passBatch");
    }
    editor.navigate(path);
    press(editor, "#runBatch");

    editor.waitForSelector("#batchState.DONE");
    BROWSERS.visit(editor, "console/items.xhtml?q=" + RunningServer.encode("浏览器导入的旧文件"));
    assertThat(editor.textContent("#items")).contains("浏览器导入的旧文件");
  }

  @Test
  void a_body_with_a_wrong_code_keeps_what_was_typed_and_a_right_one_is_stored() {
    Page page = BROWSERS.signedIn("sysadmin", PHONE);
    BROWSERS.visit(page, "console/bodies.xhtml");
    press(page, "li:has-text('dzb') [id$=editBody]");
    String code = page.inputValue("#creditCode");
    page.fill("#fax", "0797-0000099");
    page.fill("#creditCode", "11360700MB0000000X");
    press(page, "#saveBody");
    assertThat(page.textContent("#creditCodeMessage")).isNotBlank();
    assertThat(page.inputValue("#fax")).isEqualTo("0797-0000099");
    assertThat(Browsers.widerThanTheScreen(page)).isFalse();

    page.fill("#creditCode", code);
    press(page, "#saveBody");

    BROWSERS.visit(page, "console/bodies.xhtml");
    press(page, "li:has-text('dzb') [id$=editBody]");
    assertThat(page.inputValue("#fax")).isEqualTo("0797-0000099");
  }

  @Test
  void a_list_is_taken_home_as_it_is_filtered() throws IOException {
    Page page = BROWSERS.signedIn("inspector", PHONE);
    BROWSERS.visit(page, "console/items.xhtml");
    page.selectOption("#fColumn", "czyjs");
    page.click("#find");

    var download = page.waitForDownload(() -> page.click("#export"));

    String csv = Files.readString(download.path());
    assertThat(csv.lines().count()).isEqualTo(1 + 2);
    assertThat(csv).contains("财政预决算").doesNotContain("工作动态");
    assertThat(Browsers.widerThanTheScreen(page)).isFalse();
  }

  @Test
  void editions_show_what_each_changed_and_a_repeal_waits_for_its_review() {
    var publishing = new Publishing(SERVER);
    String path = publishing.approve("有两个版本的办法");
    publishing.publish(path);
    Page editor = BROWSERS.signedIn("editor", PHONE);
    BROWSERS.visit(editor, path.replace("item.xhtml", "edit.xhtml"));
    editor.fill("#summary", "更正后的概述");
    editor.fill("#note", "概述有误");
    press(editor, "#submit");
    publishing.pass(path);
    publishing.publish(path);

    BROWSERS.visit(editor, path);
    editor.click("details:has-text('概述有误') summary");
    assertThat(editor.textContent("details:has-text('概述有误')")).contains("更正后的概述");
    editor.click("#validitySection summary");
    editor.selectOption("#validity", "REPEALED");
    editor.fill("#since", today);
    editor.fill("#deciding", "关于废止部分办法的决定");
    press(editor, "#proposeValidity");

    assertThat(editor.textContent("#proposed")).contains("有效 → 废止", "关于废止部分办法的决定");
    assertThat(editor.getAttribute("#state", "class")).contains("IN_REVIEW");
    assertThat(Browsers.widerThanTheScreen(editor)).isFalse();
    press(editor, "#dropValidity");
    assertThat(editor.getAttribute("#state", "class")).contains("PUBLISHED");
  }

  private String draft(Page page, String title) {
    BROWSERS.visit(page, "console/edit.xhtml");
    page.fill("#title", title);
    page.selectOption("#column", "gggs");
    press(page, "#save");
    return page.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
  }

  private static void upload(Page page, String formed) {
    String csv =
        "索引号,标题,内容概述,栏目,发文字号,公文种类,主题分类,体裁分类,关键词,公开依据,成文日期,生成日期,发布日期,有效性,正文\n"
            + ",浏览器导入的旧文件,【测试】概述,公告公示,,,03,通知,测试,15,2019-02-28,%s,2019-02-28,有效,<p>正文</p>\n"
                .formatted(formed);
    BROWSERS.visit(page, "console/legacy.xhtml");
    page.setInputFiles(
        "#file", new FilePayload("旧文件.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    press(page, "#upload");
  }
}
