package gongkai.server;

import static gongkai.server.DemoStaff.done;

import gongkai.applications.CaseId;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Counter;
import gongkai.applications.desk.PaperApplication;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The bureau's four applications of 2020, entered later from their files, and a few open cases that
 * show every list of the desk.
 */
@ApplicationScoped
class DemoCases {
  @Inject private DemoStaff staff;
  @Inject private Cases cases;
  @Inject private Counter counter;
  @Inject private DemoActs acts;
  @Inject private DemoDays days;

  /** Loads what is not there yet. */
  void load(Path path) {
    JsonObject file = read(path);
    List<JsonObject> past = file.getJsonArray("past").getValuesAs(JsonObject.class);
    List<JsonObject> open = file.getJsonArray("open").getValuesAs(JsonObject.class);
    Actor officer = staff.actor("officer");
    int there = cases.page(officer, CaseQuery.ALL, 0, 1).total();
    if (there < past.size() + open.size()) {
      past.forEach(demo -> acts.answer(register(DemoPaper.past(demo), demo), demo));
      open.forEach(
          demo -> acts.begin(register(DemoPaper.open(demo, days.received(demo)), demo), demo));
    }
  }

  private CaseView register(PaperApplication paper, JsonObject demo) {
    Actor officer = staff.actor("officer");
    CaseId id = done(counter.register(officer, paper, List.of(), demo.getString("key"))).id();
    return cases.find(officer, id).orElseThrow();
  }

  private static JsonObject read(Path file) {
    try (var reader = Json.createReader(Files.newInputStream(file))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
