package gongkai.gate;

import gongkai.journal.JournalEntry;
import java.util.List;

/** The gate's answer. */
public sealed interface Decision {

  /** It is public from the moment the transaction commits. */
  record Released(JournalEntry entry) implements Decision {}

  /** It stays inside. */
  record Held(List<Finding> findings) implements Decision {
    public Held {
      findings = List.copyOf(findings);
    }
  }
}
