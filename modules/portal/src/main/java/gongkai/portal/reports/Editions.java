package gongkai.portal.reports;

import gongkai.portal.page.Plain;
import java.util.List;
import java.util.Map;

/** How the editions of a report replaced each other, newest first. */
final class Editions {
  private Editions() {}

  /**
   * An edition that replaced another.
   *
   * @param replacedOn day on which the replaced one was published, empty when not known
   */
  public record Correction(
      String edition,
      String date,
      String reason,
      String replaced,
      String replacedOn,
      List<Change> changes) {}

  /** A figure that is not what it was; a dash where an edition has none. */
  public record Change(
      String href, String table, String row, String column, String was, String is) {}

  static List<Correction> of(Map<String, Object> report) {
    String key = Plain.text(report, "key");
    return Plain.objects(report, "corrections").stream().map(c -> correction(key, c)).toList();
  }

  private static Correction correction(String key, Map<String, Object> correction) {
    Map<String, Object> replaced = Plain.object(correction, "replaced");
    return new Correction(
        Plain.text(correction, "edition"),
        Plain.text(correction, "date"),
        Plain.text(correction, "reason"),
        Plain.text(replaced, "edition"),
        Plain.text(replaced, "published"),
        Plain.objects(correction, "cells").stream().map(cell -> change(key, cell)).toList());
  }

  private static Change change(String key, Map<String, Object> cell) {
    String place =
        String.join(
            "/", Plain.text(cell, "table"), Plain.text(cell, "row"), Plain.text(cell, "column"));
    return new Change(
        cell.containsKey("is") ? "/id/obs/" + key + "/" + place : "",
        Plain.text(cell, "table"),
        Plain.text(cell, "rowLabel"),
        Plain.text(cell, "columnLabel"),
        shown(cell, "was"),
        shown(cell, "is"));
  }

  private static String shown(Map<String, Object> cell, String name) {
    return cell.containsKey(name) ? Plain.text(cell, name) : "—";
  }
}
