package gongkai.applications.mail;

import java.util.Optional;

/** A maker of what mails carry; each knows keys with a prefix of its own. */
public interface Attachments {

  /** The attachment of a key, empty when the key is not one of this maker. */
  Optional<Attachment> of(String key);

  /** A file. */
  @SuppressWarnings("ArrayRecordComponent")
  record Attachment(String name, String mediaType, byte[] content) {}
}
