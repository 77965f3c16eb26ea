package gongkai.catalogue;

import gongkai.office.Actor;
import gongkai.office.Change;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The catalogue's own files, stored by SHA-256 outside the database; they are not public. */
public interface Attachments {

  /**
   * Stores a file after checking its type by content and its size (editor); refuses with a problem
   * at field {@code file}. The same content is stored once.
   *
   * @param name the name it shall have in public; folders and forbidden characters are taken off
   */
  Change<ItemContent.Attachment> store(Actor actor, String name, InputStream content)
      throws IOException;

  /** Where a stored file lies, to be read only. */
  Optional<Path> find(String sha256);

  /** The largest file that is taken, in bytes. */
  long maximumBytes();

  /**
   * Looks into a file of somebody else's store: what it is by its content, if that agrees with the
   * extension of its name and is a kind that is taken.
   *
   * @param name as the sender wrote it
   */
  Optional<Kind> examine(String name, Path file) throws IOException;

  /** Endings of names that are taken, for messages. */
  String endings();

  /**
   * A kind of file.
   *
   * @param name the name without folders and forbidden characters
   */
  record Kind(String name, String mediaType) {}
}
