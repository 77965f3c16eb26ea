package gongkai.portal.linked;

import gongkai.opendata.IncomingLinks;
import gongkai.opendata.IncomingLinks.Named;
import gongkai.portal.linked.Incoming.Asked;
import gongkai.portal.page.Head;
import gongkai.portal.page.Language;
import gongkai.portal.page.Page;
import gongkai.portal.page.Site;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import java.util.List;

/** What links to a resource, in words. */
final class LinksPage {
  private LinksPage() {}

  /** A link in words: the name of what it comes from, where that is, and what it says. */
  public record Row(String name, String href, String property) {}

  static Page of(IncomingLinks.Page page, Asked asked, Visit visit, Site site) {
    Texts texts = visit.texts();
    List<Row> rows =
        page.links().stream()
            .map(
                link ->
                    new Row(
                        name(link.from(), visit),
                        href(link.from().address(), visit, site),
                        Words.property(link.property(), texts)))
            .toList();
    String next = page.next().isEmpty() ? "" : at(asked.to(), page.next(), visit);
    Head head = Head.titled(texts.get("links.title", name(page.to(), visit)));
    for (Format format : Format.rdf()) {
      head = head.link("alternate", format.mediaType(), form(format, asked), format.label());
    }
    if (!next.isEmpty()) {
      head = head.link("next", "", next, "");
    }
    return Page.of("links", visit, head)
        .with("name", name(page.to(), visit))
        .with("address", asked.to())
        .with("href", href(asked.to(), visit, site))
        .with("rows", rows)
        .with("next", next)
        .with("first", asked.after().isEmpty() ? "" : at(asked.to(), "", visit))
        .with("position", Long.toString(page.position()))
        .with(
            "forms",
            Format.rdf().stream()
                .map(f -> new Form(f.label(), f.mediaType(), form(f, asked)))
                .toList());
  }

  private static String at(String to, String after, Visit visit) {
    return visit.href(Asked.href("", to, after));
  }

  private static String form(Format format, Asked asked) {
    return Asked.href("." + format.suffix(), asked.to(), asked.after());
  }

  private static String name(Named named, Visit visit) {
    return visit.language() == Language.EN ? named.nameEn() : named.name();
  }

  private static String href(String address, Visit visit, Site site) {
    return address.startsWith(site.base())
        ? visit.href("/" + address.substring(site.base().length()))
        : address;
  }
}
