package gongkai.reporting.desk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is or was public of a report. */
@Embeddable
class Publicity {
  @Column private int edition;
  @Column private boolean live;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @Column(name = "published_at")
  private @Nullable Long publishedAt;

  /** What the public edition says, empty while none is. */
  @Lob
  @Column(name = "live_content")
  private String content = "";

  /** How public editions replaced each other, newest first. */
  @Lob @Column private String corrections = "[]";

  protected Publicity() {}

  /** The next edition is public. */
  void published(LocalDate today, Instant at, String published, List<JsonObject> corrected) {
    edition = edition + 1;
    live = true;
    publishedOn = firstPublishedOn(today);
    publishedAt = at.toEpochMilli();
    content = published;
    corrections = Json.createArrayBuilder(corrected).build().toString();
  }

  /** Nothing is public, and what was is no longer told. */
  void withdrawn() {
    live = false;
    content = "";
    corrections = "[]";
  }

  int edition() {
    return edition;
  }

  boolean isLive() {
    return live;
  }

  @Nullable Instant publishedAt() {
    return publishedAt == null ? null : Instant.ofEpochMilli(publishedAt);
  }

  /** The day its first edition was published, or else the given one. */
  LocalDate firstPublishedOn(LocalDate today) {
    return Objects.requireNonNullElse(publishedOn, today);
  }

  /** What the public edition says, in its stored form; empty when it is not known. */
  Optional<String> content() {
    return Optional.of(content).filter(text -> !text.isEmpty());
  }

  List<JsonObject> corrections() {
    try (var reader = Json.createReader(new StringReader(corrections))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }
}
