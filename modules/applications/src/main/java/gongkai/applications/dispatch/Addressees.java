package gongkai.applications.dispatch;

import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.Recipient;

/**
 * Who gets letters, plain, for features of this module that hide them elsewhere; nothing of it may
 * be shown. Works in the caller's transaction.
 */
public interface Addressees {

  /** The recipient of a letter that is there. */
  Recipient of(LetterId id);
}
