package gongkai.applications.clock;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.clock.Histories.History;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is handed out as the proof gives the same result again, whatever happened. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ProofsCanBeReplayedTest {
  private final CaseClock clock = Clocks.standard();

  @Property(tries = 300)
  void fromItsOwnEventsAndConventions(@ForAll History history) {
    ClockReading reading = clock.read(history.events(), "", history.today());
    String proof =
        new ClockProof(
                "jfj-2020-00001", "", history.today(), clock.rules(), history.events(), reading)
            .json();

    JsonObject parsed = parse(proof);
    List<ClockEvent> told = ClockJson.readAll(parsed.getJsonArray("events").toString());
    LocalDate readOn = LocalDate.parse(parsed.getString("readOn"));
    ClockReading again = clock.read(told, parsed.getString("region"), readOn);

    assertThat(told).isEqualTo(history.events());
    assertThat(ClockJson.reading(again)).isEqualTo(parsed.getJsonObject("reading"));
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
