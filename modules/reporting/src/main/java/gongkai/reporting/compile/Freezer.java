package gongkai.reporting.compile;

import gongkai.reporting.draft.CellAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Freezes the figures of a report with all that they count, and reads them again. */
@ApplicationScoped
class Freezer {
  @PersistenceContext(unitName = "gongkai.reporting")
  private EntityManager em;

  private Walk walk;

  @SuppressWarnings("NullAway.Init")
  Freezer() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Freezer(Walk walk) {
    this.walk = walk;
  }

  Freezer(EntityManager em, Walk walk) {
    this.em = em;
    this.walk = walk;
  }

  /**
   * Stores the figures and proofs under a report's content.
   *
   * @return what the proofs come to, for the cells where that is not the figure, because something
   *     changed meanwhile
   */
  Map<CellAddress, BigDecimal> freeze(long report, String contentHash, Compilation compilation) {
    drop(report, contentHash);
    Map<CellAddress, AtomicInteger> positions = new HashMap<>();
    Map<CellAddress, Pile> piles =
        piles(
            compilation,
            (cell, lines) -> {
              int position =
                  positions.computeIfAbsent(cell, c -> new AtomicInteger()).getAndIncrement();
              store(new FrozenProofs(FrozenCell.id(report, contentHash, cell), position, lines));
            });
    piles.forEach(
        (cell, pile) ->
            store(new FrozenCell(report, contentHash, cell, figure(compilation, cell), pile)));
    Map<CellAddress, BigDecimal> moved = new HashMap<>();
    piles.forEach(
        (cell, pile) -> {
          BigDecimal proved = proved(pile, compilation, cell);
          if (proved.compareTo(figure(compilation, cell)) != 0) {
            moved.put(cell, proved);
          }
        });
    return moved;
  }

  /** What each base cell counts, closed. */
  Map<CellAddress, Pile> piles(Compilation compilation, BiConsumer<CellAddress, String> pieces) {
    Map<CellAddress, Pile> piles = new HashMap<>();
    for (Place place : Walk.places(compilation)) {
      CellAddress cell = place.address();
      piles.put(cell, new Pile(lines -> pieces.accept(cell, lines)));
    }
    walk.through(
        compilation,
        (cell, proof) -> {
          Pile pile = piles.get(cell);
          if (pile != null) {
            pile.add(proof);
          }
        });
    piles.values().forEach(Pile::close);
    return piles;
  }

  private static BigDecimal figure(Compilation compilation, CellAddress cell) {
    return compilation.figure(cell).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal proved(Pile pile, Compilation compilation, CellAddress cell) {
    String unit = compilation.place(cell).orElseThrow().column().unit();
    return Compiler.inUnit(pile.weight(), unit);
  }

  /** Written and forgotten at once, so that a million proofs take no more memory than one piece. */
  private void store(Object entity) {
    em.persist(entity);
    em.flush();
    em.detach(entity);
  }

  /** Forgets what was frozen under a content. */
  void drop(long report, String contentHash) {
    String start = report + "/" + contentHash + "/%";
    em.createQuery("delete from FrozenProofs p where p.cellId like :start")
        .setParameter("start", start)
        .executeUpdate();
    em.createQuery("delete from FrozenCell c where c.id like :start")
        .setParameter("start", start)
        .executeUpdate();
  }

  List<FrozenCell> cells(long report, String contentHash) {
    return em.createQuery(
            """
            select c from FrozenCell c where c.report = :report and c.contentHash = :hash
            order by c.cell
            """,
            FrozenCell.class)
        .setParameter("report", report)
        .setParameter("hash", contentHash)
        .getResultList();
  }

  /** A piece of the lines of what a frozen figure counted, from 0; empty behind the last. */
  Optional<String> piece(long report, String contentHash, CellAddress cell, int position) {
    String id = FrozenCell.id(report, contentHash, cell) + "/" + position;
    return Optional.ofNullable(em.find(FrozenProofs.class, id)).map(FrozenProofs::lines);
  }

  /** The lines of what a frozen figure counted. */
  List<String> lines(long report, String contentHash, CellAddress cell) {
    return em.createQuery(
            "select p from FrozenProofs p where p.cellId = :cell order by p.position",
            FrozenProofs.class)
        .setParameter("cell", FrozenCell.id(report, contentHash, cell))
        .getResultStream()
        .flatMap(piece -> piece.lines().lines())
        .toList();
  }
}
