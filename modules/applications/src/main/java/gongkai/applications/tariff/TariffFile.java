package gongkai.applications.tariff;

import gongkai.applications.tariff.Scale.Band;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a tariff in the form that {@code config/fees/README.md} describes. */
final class TariffFile {
  private TariffFile() {}

  static Tariff read(Path file) {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      JsonObject tariff = reader.readObject();
      return new Tariff(
          tariff.getString("title"),
          tariff.getString("document"),
          LocalDate.parse(tariff.getString("from")),
          scale(tariff.getJsonObject("byPiece")),
          scale(tariff.getJsonObject("byPage")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | DateTimeException
        | IllegalArgumentException e) {
      throw new IllegalStateException("No tariff: " + file + ": " + e.getMessage(), e);
    }
  }

  private static Scale scale(JsonObject scale) {
    JsonObject then = scale.getJsonObject("then");
    @Nullable Integer size = then.containsKey("size") ? then.getInt("size") : null;
    return new Scale(
        scale.getString("article"),
        scale.getJsonArray("bands").getValuesAs(JsonObject.class).stream()
            .map(band -> new Band(band.getInt("to"), yuan(band.getString("rate"))))
            .toList(),
        size,
        yuan(then.getString("rate")),
        yuan(then.getString("rise", "0")));
  }

  private static BigDecimal yuan(String text) {
    if (!text.matches("\\d{1,6}(\\.\\d{1,2})?")) {
      throw new IllegalArgumentException("No amount in yuan: " + text);
    }
    return new BigDecimal(text);
  }
}
