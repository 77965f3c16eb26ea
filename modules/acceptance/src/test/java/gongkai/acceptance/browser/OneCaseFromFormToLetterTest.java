package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A citizen with a phone and three members of staff, each in a real browser, at one case. */
class OneCaseFromFormToLetterTest {
  private static final String MATTER = "浏览器验收测试：那份项目文件";
  private static final String UNCLEAR = "请写明文件的名称或者文号";

  /** The smallest that is a PDF by its content. */
  private static final String GIVEN =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>"
          + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  private static final String CORRECTED = "指2019年技术改造项目采购合同";

  private final RunningServer server = RunningServer.shared();

  @Test
  void it_is_corrected_consulted_on_extended_and_answered_in_part_and_the_applicant_sees_each() {
    try (var browsers = new Browsers(server)) {
      var citizen = new Citizen(server, browsers.window(390));
      citizen.apply(MATTER, file("说明.txt"));
      var desk = new CaseDesk(server, browsers);
      desk.claim(citizen.number());
      assertThat(citizen.steps()).contains("申请已登记", "审核办理");

      Map<String, String> correction = Map.of("items", UNCLEAR, "workingDays", "15");
      desk.putUp("ASK_CORRECTION", correction, false);
      desk.send("CORRECTION", correction);
      assertThat(citizen.steps()).contains("发出补正告知");
      citizen.correct(UNCLEAR, CORRECTED, file("补正.txt"));
      assertThat(citizen.steps()).contains("收到补正");

      desk.consult("2019年技术改造项目采购合同，含报价");
      assertThat(citizen.steps()).contains("征求第三方意见");

      Map<String, String> extension = Map.of("reason", "需要进一步核对合同内容。", "workingDays", "10");
      desk.putUp("EXTEND", extension, true);
      desk.send("EXTENSION", with(extension, "until", later()));
      assertThat(citizen.steps()).contains("告知延期", "延长10个工作日");

      desk.decidePartially("合同报价", "第三方不同意公开，公开会损害其商业秘密。");
      desk.enclosing(pdf("采购合同（不含报价）.pdf", GIVEN));
      desk.send(
          "PARTIAL",
          Map.of(
              "provided", "采购合同（不含报价）",
              "withheld", "合同报价 | 第十五条 | 属于商业秘密，第三方不同意公开",
              "way", "通过本网站提供电子文档"));
      assertThat(citizen.steps()).contains("答复");
      assertThat(citizen.readsAsPdf("部分公开"))
          .containsPattern("公开〔" + CaseDesk.today().substring(0, 4) + "〕\\d+号")
          .contains(citizen.number(), "合同报价", "第十五条", "采购合同（不含报价）")
          .containsPattern("先向.+申请行政复议")
          .contains("https://xzfy.example.gov.cn/", "附件：采购合同（不含报价）");
      assertThat(citizen.fetches("采购合同（不含报价）"))
          .isEqualTo("attachment; 采购合同（不含报价）.pdf no-store " + GIVEN);
    }
  }

  private static String later() {
    return LocalDate.parse(CaseDesk.today()).plusDays(60).toString();
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var more = new HashMap<>(fields);
    more.put(name, value);
    return more;
  }

  private static FilePayload pdf(String name, String text) {
    return new FilePayload(name, "application/pdf", text.getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload file(String name) {
    return new FilePayload(name, "text/plain", "说明文字".getBytes(StandardCharsets.UTF_8));
  }

  /** The applicant, who keeps number and query code. */
  private static final class Citizen {
    private final RunningServer server;
    private final Page page;
    private String number = "";
    private String code = "";

    Citizen(RunningServer server, Page page) {
      this.server = server;
      this.page = page;
    }

    String number() {
      return number;
    }

    void apply(String matter, FilePayload attachment) {
      page.navigate(server.uri("apply/form").toString());
      page.check("#f-kind");
      page.fill("#f-name", "演示申请人");
      page.selectOption("#f-document", "RESIDENT_IDENTITY_CARD");
      page.fill("#f-documentNumber", "440524188001010014");
      page.fill("#f-phone", "13800000000");
      page.fill("#f-description", matter);
      page.check("[name=provision][value=ELECTRONIC]");
      page.check("[name=delivery][value=ONLINE]");
      page.setInputFiles("#f-matter", attachment);
      page.click(".send");
      if (page.locator("#f-person").count() > 0) {
        page.check("#f-person");
        page.click(".send");
      }
      page.waitForURL("**/apply/receipt");
      number = page.textContent("#receipt-number");
      code = page.textContent("#receipt-code");
      page.click(".leave button");
    }

    /** What the page of the application says happened; opened anew with number and code. */
    String steps() {
      page.context().clearCookies();
      page.navigate(server.uri("apply/status").toString());
      page.fill("#f-number", number);
      page.fill("#f-code", code);
      page.click(".send");
      page.waitForSelector(".timeline");
      assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
          .as("wider than the phone")
          .isFalse();
      return page.textContent(".timeline");
    }

    void correct(String asked, String text, FilePayload attachment) {
      assertThat(page.textContent(".ask")).contains(asked);
      page.click(".deed");
      page.fill("#f-text", text);
      page.setInputFiles("#f-matter", attachment);
      page.click(".send");
      page.waitForSelector(".done");
    }

    /** Fetches what was enclosed: how it is named, whether it is kept, and what it says. */
    String fetches(String title) {
      var paper = page.locator(".papers li").filter(new Locator.FilterOptions().setHasText(title));
      String address = paper.locator("a").first().getAttribute("href");
      assertThat(address).matches("/apply/status/letter/[0-9a-f-]{36}/pdf");
      var answer = page.request().get(server.uri(address.substring(1)).toString());
      assertThat(answer.status()).isEqualTo(200);
      String named = answer.headers().get("content-disposition").replaceFirst("filename=.*''", "");
      return URLDecoder.decode(named, StandardCharsets.UTF_8)
          + " "
          + answer.headers().get("cache-control")
          + " "
          + new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Fetches the letter whose title has that word from the page, and reads it without blanks. */
    String readsAsPdf(String title) {
      var letter = page.locator(".papers li").filter(new Locator.FilterOptions().setHasText(title));
      String pdf = letter.locator("a[href$='.pdf'], a[href*='pdf']").first().getAttribute("href");
      var answer = page.request().get(server.uri(pdf.substring(1)).toString());
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
      try (var letters = Loader.loadPDF(answer.body())) {
        return new PDFTextStripper().getText(letters).replaceAll("\\s+", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
