package gongkai.applications.letter;

import gongkai.office.Actor;
import gongkai.office.Change;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What leaves with a letter that answers: the information that is given, above all (Articles 36, 37
 * and 40). Enclosed until the letter is signed; who signs has opened each; then they are fixed, and
 * the letter leaves with them or not at all.
 */
public interface LetterEnclosures {

  /**
   * Encloses a file with a letter that is not approved yet; who did counts as its author. Each call
   * keeps one file, so that one that is refused does not take the others with it.
   *
   * <p>Codes: those of {@link Letters}, {@code file.type}, {@code file.size}, {@code file.count},
   * {@code file.twice} and {@code kind} for a letter that encloses nothing; the field is {@code
   * files}.
   */
  Change<LetterView> enclose(Actor actor, LetterId id, long version, Offered file);

  /** Takes an enclosure out of a letter that is not approved yet. */
  Change<LetterView> remove(Actor actor, LetterId id, long version, String file);

  /** What leaves with a letter, for who may see its words. */
  Optional<Folder> of(Actor actor, LetterId id);

  /**
   * An enclosure to read; the audit trail says who opened which.
   *
   * @return empty when there is none for the actor; the caller closes the content
   */
  Optional<Opened> open(Actor actor, LetterId id, String file);

  /**
   * A file that is to be enclosed, spooled to disk.
   *
   * @param place from 1 among those that were sent together, by which messages name it
   * @param name its name as the letter shall list it, with its ending
   * @param content where it lies until the call returns; the callee copies it
   */
  record Offered(int place, String name, Path content) {
    /** Names nobody, so that it can be logged by mistake without harm. */
    @Override
    public String toString() {
      return "File " + place;
    }
  }

  /**
   * The enclosures of a letter.
   *
   * @param open whether a letter of its kind can enclose something
   * @param lacking whether copies were asked for, are to be given electronically, and neither a
   *     file nor another way is there: then the applicant gets a decision and no information
   *     (Article 40)
   */
  record Folder(List<Enclosed> files, boolean open, boolean lacking) {
    public Folder {
      files = List.copyOf(files);
    }
  }

  /**
   * An enclosure.
   *
   * @param id its key for {@link #open}
   * @param number from 1 within the letter
   * @param name with its ending; may be personal
   * @param sha256 hash of its content
   * @param seen whether the actor has opened it
   */
  record Enclosed(String id, int number, String name, long bytes, String sha256, boolean seen) {
    /** Names nobody, so that it can be logged by mistake without harm. */
    @Override
    public String toString() {
      return "Enclosure " + number;
    }
  }

  /** An enclosure, opened. */
  record Opened(String name, String mediaType, long bytes, InputStream content) {
    /** Names nobody, so that it can be logged by mistake without harm. */
    @Override
    public String toString() {
      return "Enclosure of " + bytes + " bytes";
    }
  }
}
