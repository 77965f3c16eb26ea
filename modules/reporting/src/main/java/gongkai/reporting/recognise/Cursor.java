package gongkai.reporting.recognise;

import java.util.List;
import java.util.Optional;

/** A place in a list of items. */
final class Cursor {
  private static final int MOST_JOINED = 3;

  private final List<Item> items;
  private int at;

  Cursor(List<Item> items) {
    this.items = items;
  }

  boolean hasNext() {
    return at < items.size();
  }

  Item peek() {
    return items.get(at);
  }

  Item next() {
    return items.get(at++);
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** Goes past empty cells and lines. */
  void skipEmpty() {
    while (hasNext() && !peek().isText()) {
      at++;
    }
  }

  /**
   * Matches the text at the cursor, or two or three texts that follow each other and make one
   * label, and moves past it; stays when nothing matches.
   */
  Optional<LabelBook.Match> take(LabelBook book) {
    var text = new StringBuilder();
    for (int n = 0; n < MOST_JOINED && at + n < items.size(); n++) {
      Item item = items.get(at + n);
      if (!item.isText() || Figure.looksLike(item.text())) {
        break;
      }
      text.append(item.text());
      var match = book.match(text.toString());
      if (match.isPresent()) {
        at += n + 1;
        return match;
      }
    }
    return Optional.empty();
  }

  /** As {@link #take} without moving. */
  boolean sees(LabelBook book) {
    int before = at;
    boolean seen = take(book).isPresent();
    at = before;
    return seen;
  }
}
