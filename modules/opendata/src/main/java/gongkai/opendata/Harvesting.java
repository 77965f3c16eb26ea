package gongkai.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the open data is harvested: the snapshots of the catalogue that harvesters walk, who fetched
 * what up to which position, and what would happen to a copy now.
 */
public interface Harvesting {

  /** The snapshots that are kept, newest first. */
  List<Snapshot> snapshots();

  /** A snapshot that is held back because it is more than 5 % smaller than the one before. */
  Optional<Snapshot> held();

  /** Whether one is being made now. */
  boolean isBuilding();

  /** What went wrong when the last one was made, or empty. */
  String lastError();

  /** Asks for a new snapshot soon, without waiting for the usual pause. */
  void askForSnapshot();

  /** Publishes the snapshot that is held back; false when it is not there any more. */
  boolean confirm(String id);

  /**
   * What a harvester that deletes by set difference would do, if it held the snapshot before and
   * walked the newest one, or the one that is held back; empty when there is none before it.
   */
  Optional<Rehearsal> rehearse();

  /** Who fetched something lately, the latest first. No addresses of clients are kept. */
  List<Harvester> harvesters();

  /**
   * A snapshot of the catalogue.
   *
   * @param position of the journal that it is as of
   * @param total datasets at that position
   * @param struck datasets taken out since because they were withdrawn
   */
  record Snapshot(String id, long position, long total, int pages, Instant built, int struck) {}

  /**
   * The outcome of a rehearsal.
   *
   * @param largestPage bytes of the largest page, unpacked
   * @param deletions addresses of the first hundred that it would delete
   * @param faults what would stop or mislead a harvester: {@code size}, {@code repeated-page},
   *     {@code duplicate-identifier}
   */
  record Rehearsal(
      String before,
      String after,
      long created,
      long updated,
      long deleted,
      long largestPage,
      List<String> deletions,
      List<String> faults) {
    public Rehearsal {
      deletions = List.copyOf(deletions);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Somebody who harvests.
   *
   * @param agent as it calls itself: in a receipt, or the product of its {@code User-Agent}
   * @param declared whether it sends receipts
   * @param face what it fetched last: {@code catalog}, {@code feed}, {@code oai}, {@code api},
   *     {@code dump}
   * @param position the highest position that it was given, or says it holds
   * @param lag entries of the journal that it is behind
   * @param digest {@code equal}, {@code different}, {@code unknown}, or empty without a receipt
   * @param lastStatus HTTP status of its last error, 0 when it had none
   */
  record Harvester(
      String agent,
      boolean declared,
      String face,
      long position,
      long lag,
      Instant at,
      long requests,
      long errors,
      int lastStatus,
      String digest) {}
}
