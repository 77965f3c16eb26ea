package gongkai.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.portal.page.Page;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import gongkai.portal.page.Visit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformPagesTest {
  private final Portal portal =
      new Portal(
          new Published(Records.body(), Records.item(1), Records.item(2), Records.report(2020)));

  @Test
  void homeNamesTheFourPartsInTheOrderOfTheNotice() {
    String html = portal.html(pages(portal).home(Portal.visit("/")));

    assertThat(html).containsSubsequence("政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开");
  }

  @Test
  void homeShowsNewestItemsColumnsWithCountsAndTheReport() {
    String html = portal.html(pages(portal).home(Portal.visit("/")));

    assertThat(html)
        .contains("href=\"/doc/item/11360700MB0000000X/2020-00001\"")
        .contains("href=\"/items?body=jfj&amp;column=bmwj\"")
        .contains("<span>2</span>")
        .contains("href=\"/doc/report/jfj/2020\"");
  }

  @Test
  void homeOfAnEmptyPlatformSaysSo() {
    Portal empty = new Portal(new Published());

    String html = empty.html(pages(empty).home(Portal.visit("/")));

    assertThat(html).contains("还没有公开的信息");
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide", "rules", "apply"})
  void fixedPagesRenderInBothLanguages(String view) {
    Page chinese = pages(portal).fixed(view, Portal.visit("/" + view));
    Page english = pages(portal).fixed(view, Portal.english("/" + view));

    assertThat(portal.html(chinese)).contains("lang=\"zh-CN\"").contains("aria-current=\"page\"");
    assertThat(portal.html(english)).contains("<html lang=\"en\"").contains("?lang=en");
  }

  @Test
  void guideGivesTheContactDataOfArticle12() {
    String html = portal.html(pages(portal).fixed("guide", Portal.visit("/guide")));

    assertThat(html).contains("某市某路1号行政中心A座401室", "0797-0000000", "办公时间");
  }

  @Test
  void guideShowsALineForEachDatumOfArticle12EvenWhenTheBodyOwesIt() {
    Contact contact = Contact.of(Map.of("phone", "0797-0000000"));

    assertThat(contact.lines())
        .extracting(Contact.Line::name)
        .containsExactly("disclosureUnit", "address", "officeHours", "phone", "fax", "email");
    assertThat(contact.given()).isTrue();
    assertThat(Contact.of(Map.of()).given()).isFalse();
  }

  @Test
  void everyWayToApplyIsPublishedWithFlowAndFees() {
    String html = portal.html(pages(portal).fixed("apply", Portal.visit("/apply")));

    assertThat(html).contains("当面提交", "邮寄提交", "341000", "在线提交", "申请人的姓名或者名称、身份证明、联系方式");
    assertThat(html).contains("href=\"/apply/form\"", "href=\"/apply/status\"", "/apply/blank");
    assertThat(html).contains("<ol class=\"flow\">", "10 元/页", "100 元/件", "国办函〔2020〕109号");
    assertThat(html).as("not published by this body").doesNotContain("传真、电子邮件");
  }

  @Test
  void theBlankFormAsksForWhatTheLawNamesAndForNoPurpose() {
    String html = portal.html(pages(portal).blank(Portal.visit("/apply/blank")));
    String english = portal.html(pages(portal).blank(Portal.english("/apply/blank")));

    assertThat(html).contains("政府信息公开申请表", "统一社会信用代码", "☐ <span>法律服务机构", "不需要说明用途");
    assertThat(english).contains("☐ <span>Legal service");
  }

  @Test
  void bodyPageShowsColumnsAndContact() {
    Visit visit = Portal.visit("/doc/body/jfj");

    String html = portal.html(pages(portal).body(portal.bodies.own().orElseThrow(), visit));

    assertThat(html).contains("11360700MB0000000X", "财政预决算", "0797-0000000");
  }

  @Test
  void openDataPageLinksItsQueries() {
    OpenDataPages openData = new OpenDataPages(portal.site, portal.published);

    String html = portal.html(openData.page(Portal.english("/open-data")));

    assertThat(html).contains("href=\"/sparql?query=").contains("SELECT");
  }

  private static PlatformPages pages(Portal portal) {
    return new PlatformPages(
        portal.published, portal.bodies, portal.counts, portal.reportList, portal.site);
  }
}
