package gongkai.office.bodies;

import gongkai.office.Body.Contact;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Set;

/** Contact data as JSON, in the files and in the row. */
final class ContactJson {
  private static final Set<String> FIELDS =
      Set.of(
          "disclosureUnit",
          "address",
          "officeHours",
          "phone",
          "fax",
          "email",
          "website",
          "postcode");

  private ContactJson() {}

  static Contact read(JsonObject json) {
    Fields.known(json, FIELDS);
    return new Contact(
        Fields.text(json, "disclosureUnit"),
        Fields.text(json, "address"),
        Fields.text(json, "officeHours"),
        Fields.text(json, "phone"),
        Fields.text(json, "fax"),
        Fields.text(json, "email"),
        Fields.text(json, "website"),
        Fields.text(json, "postcode"));
  }

  static JsonObject write(Contact contact) {
    return Json.createObjectBuilder()
        .add("disclosureUnit", contact.disclosureUnit())
        .add("address", contact.address())
        .add("officeHours", contact.officeHours())
        .add("phone", contact.phone())
        .add("fax", contact.fax())
        .add("email", contact.email())
        .add("website", contact.website())
        .add("postcode", contact.postcode())
        .build();
  }
}
