package gongkai.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What stays of markup, and what a reader sees of it. */
class RichTextIsMadeHarmlessTest {
  private static final String OWN = "a".repeat(64);

  @Test
  void structureTablesAndLinksStay() {
    String html =
        "<h2>一、总体</h2><table><tr><th scope=\"col\">项</th><td colspan=\"2\">值</td></tr></table>"
            + "<ul><li>甲</li></ul><p>见<a href=\"https://a.example/x\">此处</a></p>";

    String clean = RichText.sanitise(html, Set.of());

    assertThat(clean)
        .contains("<h2>", "scope=\"col\"", "colspan=\"2\"", "<li>", "rel=\"nofollow noopener\"");
  }

  @Test
  void scriptsStylesFramesAndHandlersGo() {
    String clean =
        RichText.sanitise(
            "<script>x()</script><style>p{}</style><iframe src=x></iframe><svg onload=x></svg>"
                + "<p style=\"color:red\" onclick=\"x()\">文</p><a href=\"javascript:x()\">链</a>"
                + "<form><input></form>",
            Set.of());

    assertThat(clean).isEqualTo("<p>文</p><a rel=\"nofollow noopener\">链</a>");
  }

  @Test
  void onlyTheItemsOwnFilesAreShownAsImages() {
    String clean =
        RichText.sanitise(
            "<img src=\"/files/"
                + OWN
                + "/%E5%9B%BE.png\" alt=\"图\">"
                + "<img src=\"https://a.example/t.gif\"><img src=\"/files/"
                + "b".repeat(64)
                + "\">"
                + "<img src=\"data:image/png;base64,AAAA\">",
            Set.of(OWN));

    assertThat(clean).isEqualTo("<img src=\"/files/" + OWN + "/%E5%9B%BE.png\" alt=\"图\">");
  }

  @Test
  void numbersSplitByMarkupReadAsOneAndCellsStayApart() {
    assertThat(RichText.text("<p>138<b>0013</b>8000</p><p>二</p>")).isEqualTo("13800138000\n二");
    assertThat(RichText.text("<table><tr><td>12</td><td>34</td></tr></table>")).isEqualTo("12 34");
  }

  @Property(tries = 500)
  void cleaningTwiceIsCleaningOnce(@ForAll("markup") String html) {
    String once = RichText.sanitise(html, Set.of(OWN));

    assertThat(RichText.sanitise(once, Set.of(OWN))).isEqualTo(once);
    var parsed = Jsoup.parseBodyFragment(once);
    assertThat(parsed.select("script, svg, math, [onerror], [href^=javascript]")).isEmpty();
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<table>",
            "<td>",
            "</table>",
            "<script>",
            "</script>",
            "<a href='",
            "javascript:x",
            "https://a.example",
            "'>",
            "<img src=x onerror=y>",
            "文字",
            "&lt;",
            "<!--",
            "-->",
            "<b",
            ">",
            "\"",
            " ",
            "<svg><a xlink:href='",
            "<math><mi>")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }
}
