package gongkai.applications.clock;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A reading together with all that it follows from, so that anybody with the calendar can replay
 * it.
 *
 * @param number registration number of the case
 * @param region calendar overlay of its body, empty for the national calendar
 * @param readOn the day at whose end the clock was read
 */
public record ClockProof(
    String number,
    String region,
    LocalDate readOn,
    ClockRules rules,
    List<ClockEvent> events,
    ClockReading reading) {

  public ClockProof {
    events = List.copyOf(events);
  }

  /** The proof as JSON; it names nobody. */
  public String json() {
    var json =
        ClockJson.builders()
            .createObjectBuilder()
            .add("number", number)
            .add("region", region)
            .add("readOn", readOn.toString())
            .add("conventions", conventions());
    try (var events = Json.createReader(new StringReader(ClockJson.write(this.events)))) {
      json.add("events", events.readArray());
    }
    return pretty(json.add("reading", ClockJson.reading(reading)).build());
  }

  private JsonObject conventions() {
    return ClockJson.builders()
        .createObjectBuilder()
        .add("correctionDays", rules.correctionDays())
        .add("exclusionBoundary", rules.boundary().name())
        .add("reasonsStop", rules.reasonsStop())
        .add("extendAgain", rules.extendAgain())
        .add("confirmationDays", rules.confirmationDays())
        .build();
  }

  private static String pretty(JsonObject json) {
    var text = new StringWriter();
    var settings = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (var writer = Json.createWriterFactory(settings).createWriter(text)) {
      writer.writeObject(json);
    }
    return text.toString().strip();
  }
}
