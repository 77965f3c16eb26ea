package gongkai.applications.binding;

import gongkai.applications.casefile.CaseEvent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What happened to a case as it was written down, in order; its words stand in the document. */
final class EventLog {
  private EventLog() {}

  static byte[] json(List<CaseEvent> events) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (int i = 0; i < events.size(); i++) {
      array.add(object(i, events.get(i)));
    }
    return array.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder object(int position, CaseEvent event) {
    var json =
        Json.createObjectBuilder()
            .add("position", position)
            .add("at", event.at().toString())
            .add("actor", event.actor())
            .add("kind", event.kind());
    if (event.on() != null) {
      json.add("on", event.on().toString());
    }
    if (!event.payload().isEmpty()) {
      try (var reader = Json.createReader(new StringReader(event.payload()))) {
        json.add("payload", reader.readObject());
      }
    }
    return json;
  }
}
