package gongkai.portal.linked;

import gongkai.opendata.IncomingLinks;
import java.util.List;

/** 101 links to one theme, the last on a page of its own; stands for the store. */
final class LinksInMemory implements IncomingLinks {
  static final String THEME = "http://www.example.org/id/concept/theme/02";
  static final String NEXT = "c1";
  static final String OUTDATED = "c0";

  @Override
  public Answer page(String address, String after) {
    if (!any(address)) {
      return Reason.UNKNOWN;
    }
    return switch (after) {
      case "" -> new Page(theme(), 7, java.util.Collections.nCopies(PAGE, link(1)), NEXT);
      case NEXT -> new Page(theme(), 7, List.of(link(2)), "");
      case OUTDATED -> Reason.OUTDATED;
      default -> Reason.MALFORMED;
    };
  }

  @Override
  public Answer document(String address, String after, String mediaType) {
    Answer page = page(address, after);
    return page instanceof Page found
        ? new Document(mediaType + " " + found.links().size(), found.position())
        : page;
  }

  @Override
  public boolean any(String address) {
    return address.equals(THEME);
  }

  private static Named theme() {
    return new Named(THEME, "综合政务", "General administration");
  }

  private static Link link(int item) {
    String address = "http://www.example.org/id/item/X/2020-0000" + item;
    return new Link(
        new Named(address, "通知<" + item + ">", "Notice " + item),
        "http://www.w3.org/2000/01/rdf-schema#label");
  }
}
