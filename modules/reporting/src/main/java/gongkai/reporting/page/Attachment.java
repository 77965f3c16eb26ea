package gongkai.reporting.page;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * A file of a report as its public record names it.
 *
 * @param bytes its size
 * @param sha256 in lower-case hexadecimal digits
 */
public record Attachment(String name, String mediaType, long bytes, String sha256) {

  JsonObjectBuilder json() {
    return Json.createObjectBuilder()
        .add("name", name)
        .add("mediaType", mediaType)
        .add("bytes", bytes)
        .add("sha256", sha256);
  }
}
