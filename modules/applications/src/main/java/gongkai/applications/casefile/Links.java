package gongkai.applications.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a case belongs together with; an immutable value, each part empty for none. */
@Embeddable
public class Links {
  @Column private String earlier;
  @Column private String parent;

  @Column(name = "item_number")
  private String itemNumber;

  @SuppressWarnings("NullAway.Init")
  protected Links() {}

  static Links of(String parent) {
    var links = new Links();
    links.earlier = "";
    links.parent = parent;
    links.itemNumber = "";
    return links;
  }

  Links earlier(String id) {
    Links links = of(parent);
    links.earlier = id;
    links.itemNumber = itemNumber;
    return links;
  }

  Links item(String indexNumber) {
    Links links = of(parent);
    links.earlier = earlier;
    links.itemNumber = indexNumber;
    return links;
  }

  /** Id of an earlier case of the same matter. */
  public String earlier() {
    return earlier;
  }

  /** Id of the case that this one was split from, or answers again after a ruling. */
  public String parent() {
    return parent;
  }

  /** Index number of the catalogue item where the information is public. */
  public String itemNumber() {
    return itemNumber;
  }
}
