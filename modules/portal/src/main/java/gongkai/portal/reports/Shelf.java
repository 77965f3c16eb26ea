package gongkai.portal.reports;

import gongkai.opendata.Projections;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import gongkai.portal.page.Plain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list of reports shows of each, read again when something became public: a look at the
 * list does not read the reports.
 */
@ApplicationScoped
public class Shelf {
  private PublicRecords records;
  private Projections projections;
  private volatile @Nullable Load load;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Shelf() {}

  /** Over what is public. */
  @Inject
  public Shelf(PublicRecords records, Projections projections) {
    this.records = records;
    this.projections = projections;
  }

  private record Load(long position, List<Volume> volumes) {}

  /**
   * A report.
   *
   * @param key as its record key
   * @param figures by what is followed over the years; a cell that it lacks is not in it
   */
  public record Volume(
      String key,
      String title,
      int year,
      String bodyCode,
      Map<String, Object> body,
      String published,
      Map<Measure, BigDecimal> figures) {}

  /** All reports, newest year first, in a year by body. */
  public List<Volume> volumes() {
    long position = projections.position();
    Load known = load;
    if (known == null || known.position() != position) {
      known = new Load(position, read());
      load = known;
    }
    return known.volumes();
  }

  private List<Volume> read() {
    return records.all("report").stream()
        .map(Shelf::volume)
        .sorted(Comparator.comparingInt(Volume::year).reversed().thenComparing(Volume::bodyCode))
        .toList();
  }

  private static Volume volume(PublicRecord record) {
    Map<String, Object> report = Plain.of(record.content());
    Map<String, Object> body = Plain.object(report, "body");
    Map<Measure, BigDecimal> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      measure.in(report).ifPresent(figure -> figures.put(measure, figure));
    }
    return new Volume(
        record.key().toString(),
        Plain.text(report, "title"),
        report.get("year") instanceof Number year ? year.intValue() : 0,
        Plain.text(body, "code"),
        body,
        Plain.text(report, "published"),
        figures);
  }
}
