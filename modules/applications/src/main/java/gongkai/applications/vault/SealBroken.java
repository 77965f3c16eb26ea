package gongkai.applications.vault;

/** A sealed value does not open. The message names key and context, never content. */
public final class SealBroken extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  SealBroken(String reason, String context) {
    super("Sealed value " + context + ": " + reason);
  }
}
