package gongkai.applications.consultation;

import gongkai.applications.Delivery;
import gongkai.applications.party.Party;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** The form in which those asked are sealed. */
final class PartyJson {
  private PartyJson() {}

  static String write(Party party) {
    return Json.createObjectBuilder()
        .add("name", party.name())
        .add("contactPerson", party.contactPerson())
        .add("phone", party.phone())
        .add("delivery", party.delivery().name())
        .add("destination", party.destination())
        .build()
        .toString();
  }

  static Party read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new Party(
          json.getString("name"),
          json.getString("contactPerson"),
          json.getString("phone"),
          Delivery.valueOf(json.getString("delivery")),
          json.getString("destination"));
    }
  }
}
