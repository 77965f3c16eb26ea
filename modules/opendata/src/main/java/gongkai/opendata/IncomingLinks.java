package gongkai.opendata;

import java.util.List;

/** What links to a resource, page by page, in an order that only the store knows. */
public interface IncomingLinks {
  /** Links on a page; the last one has what is left. */
  int PAGE = 100;

  /** A page for people or for programs, or why there is none. */
  sealed interface Answer permits Page, Document, Reason {}

  /** Why there is no page. */
  enum Reason implements Answer {
    /** Nothing links to the address, and nothing is said about it. */
    UNKNOWN,
    /** The cursor is not one that a page of this list gave. */
    MALFORMED,
    /** The store was written anew since the cursor was given: the list is to be begun again. */
    OUTDATED
  }

  /**
   * A page of the list.
   *
   * @param to what the links lead to
   * @param position of the dataset that the page shows
   * @param next cursor of the page that follows, empty on the last one
   */
  record Page(Named to, long position, List<Link> links, String next) implements Answer {}

  /**
   * A page as RDF: its links, the names of what they come from, and the way to the next page.
   *
   * @param position of the dataset that the page shows
   */
  record Document(String text, long position) implements Answer {}

  /** A link: what it comes from, and the address of its property. */
  record Link(Named from, String property) {}

  /**
   * A resource with its name in Chinese and in English, each in the other language or made of the
   * address when there is none.
   */
  record Named(String address, String name, String nameEn) {}

  /**
   * A page of the links to a resource. What it costs follows neither from its number nor from how
   * many links there are.
   *
   * <p>Who follows {@code next} to the end has each link once that was there all the time; one that
   * comes meanwhile may be missing, which the pages' positions tell.
   *
   * @param address absolute address of the resource
   * @param after cursor of the page before, empty for the first page
   */
  Answer page(String address, String after);

  /**
   * The same page as a document.
   *
   * @param mediaType as in {@link LinkedData#describe(String, String)}
   */
  Answer document(String address, String after, String mediaType);

  /** Whether anything links to a resource. */
  boolean any(String address);
}
