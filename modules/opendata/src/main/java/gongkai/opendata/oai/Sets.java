package gongkai.opendata.oai;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import gongkai.opendata.PublicRecords.Search;
import gongkai.opendata.vocabulary.Fields;
import java.util.TreeMap;

/** The sets: a body's records, and the items of a theme. */
final class Sets {
  private final PublicRecords records;
  private final String publisher;
  private final String host;

  Sets(PublicRecords records, String publisher, String host) {
    this.records = records;
    this.publisher = publisher;
    this.host = host;
  }

  void list(Xml xml) {
    for (PublicRecord body : records.all("body")) {
      set(xml, "body:" + body.key().key(), body.content().getString("name", ""));
    }
    for (String code : new TreeMap<>(records.counts("theme", Search.newest(1))).keySet()) {
      set(xml, "theme:" + code, theme(code));
    }
  }

  private String theme(String code) {
    Search one = new Search("", "", "", 0, code, "", "newest", 0, 1);
    return records.search(one).hits().stream()
        .map(hit -> Fields.object(hit.record().content(), "theme").getString("name", code))
        .findFirst()
        .orElse(code);
  }

  private static void set(Xml xml, String spec, String name) {
    xml.open("set").element("setSpec", spec).element("setName", name).close("set");
  }

  /** The publishing body's address for mails; the protocol demands one. */
  String contact() {
    return records.all("body").stream()
        .filter(body -> body.key().key().equals(publisher))
        .map(body -> Fields.object(body.content(), "contact").getString("email", ""))
        .filter(email -> !email.isEmpty())
        .findFirst()
        .orElse("webmaster@" + host);
  }
}
