package gongkai.reporting.desk;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.page.ReportRecord;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an edition tells the public about the one it replaces. */
final class Correction {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Correction() {}

  /** The corrections that the next edition names, newest first; none when nothing is public. */
  static List<JsonObject> of(
      Publicity publicity, ReportRecord next, String reason, LocalDate today) {
    if (!publicity.isLive()) {
      return List.of();
    }
    var replaced = Json.createObjectBuilder().add("edition", publicity.edition());
    if (publicity.publishedAt() != null) {
      replaced.add("published", LocalDate.ofInstant(publicity.publishedAt(), ZONE).toString());
    }
    Optional<RecognisedReport> before = publicity.content().map(ContentJson::read);
    List<JsonObject> corrections = new ArrayList<>();
    corrections.add(
        Json.createObjectBuilder()
            .add("edition", next.edition())
            .add("date", today.toString())
            .add("reason", reason)
            .add("replaced", replaced)
            .add("cells", before.map(was -> cells(was, next)).orElseGet(Json::createArrayBuilder))
            .build());
    corrections.addAll(publicity.corrections());
    return corrections;
  }

  private static JsonArrayBuilder cells(RecognisedReport before, ReportRecord next) {
    Map<List<String>, Cell> was = byPlace(before);
    Map<List<String>, Cell> is = byPlace(next.report());
    var cells = Json.createArrayBuilder();
    for (ReportFormat.Table table : next.format().tables()) {
      for (ReportFormat.Block block : table.blocks()) {
        for (ReportFormat.Heading row : block.leafRows()) {
          for (ReportFormat.Heading column : block.leafColumns()) {
            List<String> place = List.of(table.key(), row.key(), column.key());
            if (differ(was.get(place), is.get(place))) {
              cells.add(cell(place, row, column, was.get(place), is.get(place)));
            }
          }
        }
      }
    }
    return cells;
  }

  private static boolean differ(@Nullable Cell was, @Nullable Cell is) {
    if (was == null || is == null) {
      return was != null || is != null;
    }
    return was.value().compareTo(is.value()) != 0;
  }

  private static JsonObjectBuilder cell(
      List<String> place,
      ReportFormat.Heading row,
      ReportFormat.Heading column,
      @Nullable Cell was,
      @Nullable Cell is) {
    var cell =
        Json.createObjectBuilder()
            .add("table", place.get(0))
            .add("row", place.get(1))
            .add("rowLabel", row.label())
            .add("column", place.get(2))
            .add("columnLabel", column.label());
    if (was != null) {
      cell.add("was", was.value().toPlainString());
    }
    if (is != null) {
      cell.add("is", is.value().toPlainString());
    }
    return cell;
  }

  private static Map<List<String>, Cell> byPlace(RecognisedReport report) {
    Map<List<String>, Cell> cells = new HashMap<>();
    report
        .cells()
        .forEach(cell -> cells.put(List.of(cell.table(), cell.row(), cell.column()), cell));
    return cells;
  }
}
