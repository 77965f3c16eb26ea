package gongkai.reporting.compile;

import gongkai.reporting.bookkeeping.LedgerProof.Part;
import gongkai.reporting.draft.Proof;
import java.util.ArrayList;
import java.util.List;

/** Parts of a proof one after the other, in pages. */
public final class PartPages {
  private PartPages() {}

  /** A page and where the next one starts, empty after the last. */
  public record Page(List<Proof> proofs, String next) {
    public Page {
      proofs = List.copyOf(proofs);
    }
  }

  /** The proofs from a place on that an earlier page named; the first page for an empty one. */
  public static Page page(List<Part> parts, String from, int limit) {
    int colon = from.indexOf(':');
    int part = colon < 1 ? 0 : number(from.substring(0, colon));
    String after = colon < 1 ? "" : from.substring(colon + 1);
    List<Proof> proofs = new ArrayList<>();
    while (part < parts.size()) {
      int missing = limit - proofs.size();
      List<Proof> more = parts.get(part).page(after, missing);
      proofs.addAll(more);
      if (more.size() == missing) {
        return new Page(proofs, part + ":" + parts.get(part).key(more.getLast()));
      }
      part++;
      after = "";
    }
    return new Page(proofs, "");
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
  }
}
