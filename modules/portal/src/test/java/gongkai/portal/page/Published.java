package gongkai.portal.page;

import gongkai.journal.RecordKey;
import gongkai.opendata.LinkedData;
import gongkai.opendata.Projections;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What has been published, in memory: stands for the projections. */
public final class Published implements PublicRecords, Projections, LinkedData {
  private final List<PublicRecord> records = new ArrayList<>();
  private long position = 1;

  public Published(PublicRecord... first) {
    records.addAll(List.of(first));
  }

  public void add(PublicRecord record) {
    records.removeIf(r -> r.key().equals(record.key()));
    records.add(record);
    position++;
  }

  @Override
  public Optional<PublicRecord> find(RecordKey key) {
    return records.stream().filter(r -> r.key().equals(key)).findFirst();
  }

  @Override
  public List<PublicRecord> all(String type) {
    return live().filter(r -> r.key().type().equals(type)).toList();
  }

  @Override
  public Page search(Search s) {
    List<Hit> hits =
        matching(s)
            .sorted(Comparator.comparing((PublicRecord r) -> r.key().key()))
            .map(r -> hit(r, s.text()))
            .toList();
    return new Page(hits.stream().skip(s.offset()).limit(s.limit()).toList(), hits.size());
  }

  @Override
  public Map<String, Long> counts(String facet, Search within) {
    Map<String, Long> counts = new TreeMap<>();
    matching(within).forEach(r -> counts.merge(value(r, facet), 1L, Long::sum));
    return counts;
  }

  @Override
  public boolean names(String sha256) {
    return live().anyMatch(r -> r.content().toString().contains(sha256));
  }

  @Override
  public Optional<String> describe(RecordKey key, String mediaType) {
    return find(key).map(r -> "<http://www.example.org/" + key.path() + "> a <urn:x> .\n");
  }

  @Override
  public Optional<String> describe(String path, String mediaType) {
    return path.equals("id/concept/theme/02")
        ? Optional.of("<http://www.example.org/" + path + "> a <urn:concept> .\n")
        : Optional.empty();
  }

  @Override
  public String state() {
    return "";
  }

  @Override
  public List<State> states() {
    return List.of(new State("search", position, position, ""));
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public boolean await(long awaited, Duration atMost) {
    return position >= awaited;
  }

  @Override
  public void rebuild() {}

  private Stream<PublicRecord> live() {
    return records.stream().filter(r -> !r.withdrawn());
  }

  private Stream<PublicRecord> matching(Search s) {
    return live()
        .filter(r -> r.key().type().equals("item"))
        .filter(r -> s.column().isEmpty() || s.column().equals(value(r, "column")))
        .filter(r -> s.body().isEmpty() || s.body().equals(value(r, "body")))
        .filter(r -> s.year() == 0 || String.valueOf(s.year()).equals(value(r, "year")))
        .filter(r -> s.theme().isEmpty() || s.theme().equals(value(r, "theme")))
        .filter(r -> s.validity().isEmpty() || s.validity().equals(value(r, "validity")))
        .filter(r -> r.content().getString("title").contains(s.text()));
  }

  private static String value(PublicRecord record, String facet) {
    JsonObject item = record.content();
    return facet.equals("year")
        ? item.getString("published").substring(0, 4)
        : item.getJsonObject(facet).getString("code");
  }

  private static Hit hit(PublicRecord record, String text) {
    String title = escaped(record.content().getString("title"));
    String marked = text.isEmpty() ? title : title.replace(text, "<mark>" + text + "</mark>");
    return new Hit(record, marked, escaped(record.content().getString("summary")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
