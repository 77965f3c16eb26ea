package gongkai.portal.items;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.PublicRecord;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemPageTest {
  private final Published published = new Published(Records.body());
  private final Portal portal = new Portal(published);

  @Test
  void showsTheFieldsOfTheCatalogueGuideline() {
    String html = page(Records.item(1));

    assertThat(html)
        .contains("索引号", "名称", "内容概述", "发布机构", "发文字号", "公文种类", "主题分类", "体裁分类")
        .contains("成文日期", "生成日期", "发布日期", "关键词", "公开方式", "有效性", "公开依据")
        .contains("11360700MB0000000X/2020-00001", "赣开经发〔2020〕1号", "第二十条：(一)行政法规");
  }

  @Test
  void aFieldThatWouldStandAloneTakesTheWholeLine() {
    String html = page(Records.item(1, Map.of("documentNumber", "\"\"")));

    assertThat(html).containsPattern("class=\"wide-field\">\\s*<dt>公开方式</dt>");
  }

  @Test
  void showsTextAttachmentsReviewsAndCitation() {
    String html = page(Records.item(1));

    assertThat(html)
        .contains("<p>为做好全年工作，现印发2020年重点工作安排。</p>")
        .contains("/files/" + "ab".repeat(32) + "/%E9%87%8D%E7%82%B9%E5%B7%A5%E4%BD%9C%20%E5%AE%89")
        .contains("PDF · 1.2 MB", "初审 2020-01-08 10:00", "[EB/OL]. (2020-01-10)");
  }

  @Test
  void carriesTheStatutoryTags() {
    String html = page(Records.item(1));

    assertThat(html)
        .contains("<meta name=\"SiteIDCode\" content=\"3607000001\">")
        .contains("<meta name=\"SiteDomain\" content=\"www.example.org\">")
        .contains("<meta name=\"ColumnName\" content=\"部门文件\">")
        .contains("<meta name=\"ColumnType\"", "<meta name=\"ColumnKeywords\"")
        .contains("<meta name=\"ArticleTitle\" content=\"关于印发《2020年全局重点工作安排》的通知\">")
        .contains("<meta name=\"PubDate\" content=\"2020-01-10 09:30\">")
        .contains("<meta name=\"ContentSource\" content=\"赣州经济技术开发区经济发展局\">")
        .contains("<meta name=\"Keywords\" content=\"重点工作,年度安排\">")
        .contains("<meta name=\"Author\"", "<meta name=\"Description\"", "<meta name=\"Url\"");
  }

  @Test
  void marksARepealedDocumentWithItsDecisionAndSuccessor() {
    published.add(Records.item(2, Map.of("title", "\"新的办法\"")));

    String html =
        page(
            Records.item(
                1,
                Map.of(
                    "validity",
                    """
                    {"code":"repealed","name":"废止","since":"2020-07-01",
                     "deciding":"赣开经发〔2020〕9号","successor":"item/%s"}"""
                        .formatted(Records.itemKey(2).key()))));

    assertThat(html)
        .contains("本文件已废止", "自 2020-07-01 起", "决定文件：赣开经发〔2020〕9号", "新的办法")
        .contains("mark-repealed");
  }

  @Test
  void escapesAHostileTitle() {
    String html =
        page(
            Records.item(
                1,
                Map.of(
                    "title", "\"<script>alert(1)</script>\\\" onload=x '${7*7}' [[${site}]]\"")));

    assertThat(html)
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=x &#39;${7*7}&#39;")
        .contains("[[${site}]]");
  }

  @Test
  void anItemWithFewFieldsHasAPageToo() {
    String html =
        page(Records.item(1, Map.of("attachments", "[]", "reviews", "[]", "keywords", "[]")));

    assertThat(html).doesNotContain("附件", "已通过的审核");
  }

  @Test
  void speaksEnglishButKeepsChineseContentMarkedAsSuch() {
    PublicRecord record = Records.item(1);

    String html =
        portal.html(pages().page(record, Portal.english("/doc/item/" + record.key().key())));

    assertThat(html)
        .contains("<html lang=\"en\"", "Index number", "In force")
        .contains("<h1 lang=\"zh-CN\">关于印发");
  }

  private String page(PublicRecord record) {
    return portal.html(pages().page(record, Portal.visit("/doc/" + record.key())));
  }

  private ItemPages pages() {
    return new ItemPages(published, portal.site);
  }
}
