package gongkai.opendata.catalog;

import gongkai.journal.Journal;
import gongkai.opendata.Harvesting;
import gongkai.opendata.receipt.Board;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the console shows of the harvest. */
@ApplicationScoped
class Harvests implements Harvesting {
  private Snapshots snapshots;
  private Board board;
  private Journal journal;
  private Uris uris;

  @SuppressWarnings("NullAway.Init")
  Harvests() {}

  @Inject
  Harvests(Snapshots snapshots, Board board, Journal journal, Uris uris) {
    this.snapshots = snapshots;
    this.board = board;
    this.journal = journal;
    this.uris = uris;
  }

  @Override
  public List<Snapshot> snapshots() {
    return snapshots.published().reversed().stream().map(Harvests::view).toList();
  }

  @Override
  public Optional<Snapshot> held() {
    return snapshots.held().map(Harvests::view);
  }

  private static Snapshot view(SnapshotFolder folder) {
    var of = folder.snapshot();
    return new Snapshot(of.id(), of.position(), of.total(), of.pages(), of.built(), of.struck());
  }

  @Override
  public boolean isBuilding() {
    return snapshots.isBuilding();
  }

  @Override
  public String lastError() {
    return snapshots.error();
  }

  @Override
  public void askForSnapshot() {
    snapshots.ask();
  }

  @Override
  public boolean confirm(String id) {
    return snapshots.confirm(id);
  }

  @Override
  public Optional<Rehearsal> rehearse() {
    List<SnapshotFolder> walked = new ArrayList<>(snapshots.published());
    snapshots.held().ifPresent(walked::add);
    int last = walked.size() - 1;
    return last < 1
        ? Optional.empty()
        : Optional.of(new Rehearsing(uris.base(), walked.get(last - 1), walked.get(last)).run());
  }

  @Override
  public List<Harvester> harvesters() {
    return board.harvesters(journal.head());
  }
}
