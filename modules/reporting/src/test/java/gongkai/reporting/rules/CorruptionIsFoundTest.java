package gongkai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.Specimen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A sound report keeps every rule; one wrong figure breaks at least one. */
class CorruptionIsFoundTest {

  @Property(tries = 200)
  void aSoundReportKeepsEveryRule(@ForAll boolean older, @ForAll long seed) {
    Specimen sound = Specimen.of(Formats.old(older), new Random(seed));
    Map<CellKey, BigDecimal> records = sound.cells();

    List<Violation> found =
        Rules.check(
            Submission.of(sound.content())
                .after(sound.yearBefore())
                .provedBy(cell -> Optional.ofNullable(records.get(cell))));

    assertThat(found).isEmpty();
  }

  @Property(tries = 500)
  void aWrongFigureInTables3And4BreaksASum(
      @ForAll boolean older, @ForAll long seed, @ForAll @IntRange(min = 1, max = 999) int error) {
    Specimen sound = Specimen.of(Formats.old(older), new Random(seed));
    CellKey wrong =
        any(
            sound.cells().keySet().stream().filter(k -> !k.table().equals("table2")).toList(),
            seed);

    List<Violation> found = Rules.checkFigures(Submission.of(corrupted(sound, wrong, error)));

    assertThat(found).anyMatch(violation -> violation.cells().contains(wrong));
  }

  @Property(tries = 500)
  void aWrongFigureAnywhereContradictsTheRecords(
      @ForAll boolean older, @ForAll long seed, @ForAll @IntRange(min = 1, max = 999) int error) {
    Specimen sound = Specimen.of(Formats.old(older), new Random(seed));
    Map<CellKey, BigDecimal> records = sound.cells();
    CellKey wrong = any(new ArrayList<>(records.keySet()), seed);

    List<Violation> found =
        Rules.check(
            Submission.of(corrupted(sound, wrong, error))
                .provedBy(cell -> Optional.ofNullable(records.get(cell))));

    assertThat(found)
        .filteredOn(violation -> violation.rule().name().equals("evidence"))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.cells()).containsExactly(wrong);
              assertThat(violation.difference())
                  .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("" + error));
            });
  }

  @Property(tries = 200)
  void documentsInForceAreCheckedAgainstTheYearBefore(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 999) int error) {
    Specimen sound = Specimen.of(Formats.old(false), new Random(seed));
    CellKey wrong =
        any(
            sound.cells().keySet().stream()
                .filter(key -> List.of("rules", "normative").contains(key.row()))
                .toList(),
            seed);

    List<Violation> found =
        Rules.check(Submission.of(corrupted(sound, wrong, error)).after(sound.yearBefore()));

    assertThat(found).extracting(violation -> violation.rule().name()).containsExactly("B2");
  }

  private static ReportContent corrupted(Specimen sound, CellKey cell, int error) {
    Map<CellKey, BigDecimal> figures = new LinkedHashMap<>(sound.cells());
    figures.merge(cell, BigDecimal.valueOf(error), BigDecimal::add);
    return sound.content(sound.year(), figures);
  }

  private static CellKey any(List<CellKey> keys, long seed) {
    return keys.get(Math.floorMod(seed, keys.size()));
  }
}
