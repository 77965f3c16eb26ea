package gongkai.applications.casefile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.IdentityDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** What is sealed of requester and wish. */
final class RequesterJson {
  private RequesterJson() {}

  static String write(Requester requester) {
    var json =
        Json.createObjectBuilder()
            .add("kind", requester.kind().name())
            .add("name", requester.name())
            .add("number", requester.documentNumber())
            .add("contactPerson", requester.contactPerson())
            .add("phone", requester.phone())
            .add("email", requester.email())
            .add("address", requester.address())
            .add("postcode", requester.postcode())
            .add("agent", requester.agent())
            .add("agentNumber", requester.agentDocumentNumber())
            .add("agentPhone", requester.agentPhone());
    add(json, "document", requester.document());
    add(json, "agentDocument", requester.agentDocument());
    return json.build().toString();
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable IdentityDocument value) {
    if (value != null) {
      json.add(name, value.name());
    }
  }

  static Requester requester(String text) {
    JsonObject json = object(text);
    return new Requester(
        ApplicantKind.valueOf(json.getString("kind")),
        json.getString("name"),
        document(json, "document"),
        json.getString("number"),
        json.getString("contactPerson"),
        json.getString("phone"),
        json.getString("email"),
        json.getString("address"),
        json.getString("postcode"),
        json.getString("agent"),
        document(json, "agentDocument"),
        json.getString("agentNumber"),
        json.getString("agentPhone"));
  }

  private static @Nullable IdentityDocument document(JsonObject json, String name) {
    return json.containsKey(name) ? IdentityDocument.valueOf(json.getString(name)) : null;
  }

  static String write(Wish wish) {
    return Json.createObjectBuilder()
        .add("description", wish.description())
        .add("assistance", wish.assistance())
        .build()
        .toString();
  }

  static Wish wish(String text) {
    JsonObject json = object(text);
    return new Wish(json.getString("description"), json.getString("assistance"));
  }

  private static JsonObject object(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
