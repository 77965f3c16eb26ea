package gongkai.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.portal.page.Parameters;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FeedTest {
  private final Published published = new Published(Records.body(), Records.report(2020));
  private final Portal portal = new Portal(published);
  private final AtomFeed feed = new AtomFeed(published, portal.bodies, portal.site);
  private final Sitemap sitemap = new Sitemap(published, portal.counts, portal.site);

  @Test
  void holdsTheNewestFiftyItems() throws Exception {
    items(60);

    Document atom = parsed(feed.of(Portal.visit("/feed.atom")));

    assertThat(atom.getElementsByTagName("entry").getLength()).isEqualTo(50);
    assertThat(atom.getElementsByTagName("id").item(1).getTextContent())
        .isEqualTo("http://www.example.org/id/item/11360700MB0000000X/2020-00001");
  }

  @Test
  void staysWellFormedWhateverTheTitle() throws Exception {
    published.add(Records.item(1, Map.of("title", "\"<b>&amp;]]>\\u0001\\u0000\\ud800 𠮷\"")));

    Document atom = parsed(feed.of(Portal.visit("/feed.atom")));

    assertThat(atom.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("<b>&amp;]]> 𠮷");
  }

  @Test
  void followsOneColumn() throws Exception {
    items(2);

    Document none = parsed(feed.of(Portal.visit("/feed.atom?column=gzdt")));

    assertThat(none.getElementsByTagName("entry").getLength()).isZero();
    assertThat(none.getElementsByTagName("updated").item(0).getTextContent()).isNotEmpty();
  }

  @Test
  void refusesAnUnknownColumn() {
    assertThatThrownBy(() -> feed.of(Portal.visit("/feed.atom?column=x")))
        .isInstanceOf(Parameters.Bad.class);
  }

  @Test
  void sitemapLeadsToEveryItem() throws Exception {
    items(120);

    Document index = parsed(sitemap.index());
    Document items = parsed(sitemap.items(2020, "bmwj", 1));

    assertThat(index.getElementsByTagName("loc").item(1).getTextContent())
        .isEqualTo("http://www.example.org/sitemap/2020/bmwj/1.xml");
    assertThat(items.getElementsByTagName("url").getLength()).isEqualTo(120);
    assertThat(sitemap.pages()).contains("/doc/report/jfj/2020", "/guide");
  }

  private void items(int number) {
    for (int n = 1; n <= number; n++) {
      published.add(Records.item(n));
    }
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
