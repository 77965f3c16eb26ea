package gongkai.applications.clock;

import gongkai.applications.Channel;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of clock events, and readings for those who print or serve the proof. Members
 * have a fixed order, so equal events are equal texts; the member {@code kind} is a stable token,
 * days are ISO.
 */
public final class ClockJson {
  // made once: Json looks its provider up anew at each call
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private ClockJson() {}

  /** The stable token of an event's kind, for example {@code correction-asked}. */
  public static String kind(ClockEvent event) {
    return EventKind.of(event).token();
  }

  /** Writes an event. */
  public static String write(ClockEvent event) {
    return object(event).build().toString();
  }

  /** Writes events as an array, in their order. */
  public static String write(List<ClockEvent> events) {
    var array = BUILDERS.createArrayBuilder();
    events.forEach(event -> array.add(object(event)));
    return array.build().toString();
  }

  /**
   * Reads what {@link #write(ClockEvent)} wrote.
   *
   * @throws IllegalArgumentException when it is no event
   */
  public static ClockEvent read(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return event(reader.readObject());
    } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
      throw new IllegalArgumentException("No clock event", e);
    }
  }

  /**
   * Reads what {@link #write(List)} wrote.
   *
   * @throws IllegalArgumentException when they are no events
   */
  public static List<ClockEvent> readAll(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      JsonArray array = reader.readArray();
      return array.getValuesAs(value -> event(value.asJsonObject()));
    } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
      throw new IllegalArgumentException("No clock events", e);
    }
  }

  /** A reading with its proof: every rule with its article, every day with why it counts or not. */
  public static JsonObject reading(ClockReading reading) {
    return ReadingJson.of(reading);
  }

  static JsonBuilderFactory builders() {
    return BUILDERS;
  }

  private static JsonObjectBuilder object(ClockEvent event) {
    var json =
        BUILDERS.createObjectBuilder().add("kind", kind(event)).add("on", event.on().toString());
    return switch (event) {
      case ClockEvent.Received e -> received(json, e);
      case ClockEvent.CorrectionAsked e -> json.add("workingDays", e.workingDays());
      case ClockEvent.Extended e ->
          json.add("approved", e.approved().toString()).add("workingDays", e.workingDays());
      case ClockEvent.ConsultationSent e ->
          json.add("consultation", e.consultation()).add("consulted", e.consulted().name());
      case ClockEvent.ConsultationReceived e -> json.add("consultation", e.consultation());
      case ClockEvent.ConsultationAnswered e -> json.add("consultation", e.consultation());
      case ClockEvent.PeriodFixed e -> json.add("until", e.until().toString());
      case ClockEvent.Ordered e -> json.add("until", e.until().toString());
      default -> json;
    };
  }

  private static JsonObjectBuilder received(JsonObjectBuilder json, ClockEvent.Received event) {
    json.add("channel", event.channel().name())
        .add("submitted", event.submitted().toString())
        .add("arrived", event.arrived().toString());
    LocalDate confirmed = event.confirmed();
    return confirmed == null ? json : json.add("confirmed", confirmed.toString());
  }

  private static ClockEvent event(JsonObject json) {
    LocalDate on = day(json, "on");
    return switch (EventKind.named(json.getString("kind"))) {
      case RECEIVED ->
          new ClockEvent.Received(
              on,
              Channel.valueOf(json.getString("channel")),
              day(json, "submitted"),
              day(json, "arrived"),
              dayOrNull(json, "confirmed"));
      case ORDERED -> new ClockEvent.Ordered(on, day(json, "until"));
      case CORRECTION_ASKED -> new ClockEvent.CorrectionAsked(on, json.getInt("workingDays"));
      case CORRECTION_RECEIVED -> new ClockEvent.CorrectionReceived(on);
      case CORRECTION_LAPSED -> new ClockEvent.CorrectionLapsed(on);
      case EXTENDED ->
          new ClockEvent.Extended(on, day(json, "approved"), json.getInt("workingDays"));
      case CONSULTATION_SENT ->
          new ClockEvent.ConsultationSent(
              on, json.getString("consultation"), Consulted.valueOf(json.getString("consulted")));
      case CONSULTATION_RECEIVED ->
          new ClockEvent.ConsultationReceived(on, json.getString("consultation"));
      case CONSULTATION_ANSWERED ->
          new ClockEvent.ConsultationAnswered(on, json.getString("consultation"));
      case REASONS_ASKED -> new ClockEvent.ReasonsAsked(on);
      case REASONS_GIVEN -> new ClockEvent.ReasonsGiven(on);
      case PERIOD_FIXED -> new ClockEvent.PeriodFixed(on, day(json, "until"));
      case FEE_NOTICE_SENT -> new ClockEvent.FeeNoticeSent(on);
      case FEE_NOTICE_RECEIVED -> new ClockEvent.FeeNoticeReceived(on);
      case FEE_PAID -> new ClockEvent.FeePaid(on);
      case FEE_LAPSED -> new ClockEvent.FeeLapsed(on);
      case REPLIED -> new ClockEvent.Replied(on);
      case ENDED -> new ClockEvent.Ended(on);
    };
  }

  private static LocalDate day(JsonObject json, String name) {
    return LocalDate.parse(json.getString(name));
  }

  private static @Nullable LocalDate dayOrNull(JsonObject json, String name) {
    return json.containsKey(name) ? day(json, name) : null;
  }
}
