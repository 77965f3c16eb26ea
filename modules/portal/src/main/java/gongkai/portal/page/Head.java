package gongkai.portal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the head of a page: title, the column and content tags that 国办发〔2017〕47号 wants on
 * government sites, and links to other forms of the same thing.
 *
 * @param title title of the page without the site's name
 * @param tags meta tags in order, beside those of the site
 * @param links alternates, previous and next page
 */
public record Head(String title, List<Tag> tags, List<Link> links) {

  public Head {
    tags = List.copyOf(tags);
    links = List.copyOf(links);
  }

  /** A head with a title only. */
  public static Head titled(String title) {
    return new Head(title, List.of(), List.of());
  }

  /** The head of a column's own page. */
  public static Head column(String name, String description, String keywords, String type) {
    return titled(name).within(name, description, keywords, type);
  }

  /** The same head with the tags of the column that the page belongs to (栏目标签). */
  public Head within(String name, String description, String keywords, String type) {
    return tag("ColumnName", name)
        .tag("ColumnDescription", description)
        .tag("ColumnKeywords", keywords)
        .tag("ColumnType", type);
  }

  /** The same head with one more tag; an empty value adds none. */
  public Head tag(String name, String content) {
    if (content.isEmpty()) {
      return this;
    }
    List<Tag> more = new ArrayList<>(tags);
    more.add(new Tag(name, content));
    return new Head(title, more, links);
  }

  /** The same head with one more link. */
  public Head link(String rel, String type, String href, String label) {
    List<Link> more = new ArrayList<>(links);
    more.add(new Link(rel, type, href, label));
    return new Head(title, tags, more);
  }

  /** A meta tag. */
  public record Tag(String name, String content) {}

  /** A link of the head; type and label may be empty. */
  public record Link(String rel, String type, String href, String label) {}
}
