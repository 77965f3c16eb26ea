package gongkai.catalogue.publication;

import gongkai.catalogue.content.JsonText;
import gongkai.office.Body;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A body in public records, as {@code docs/open-data.md} writes it. */
final class PublicBody {
  private PublicBody() {}

  /** The body as other records name it. */
  static JsonObjectBuilder reference(Body body) {
    return JsonText.object()
        .add("code", body.code().value())
        .add("name", body.name())
        .add("nameEn", body.nameEn())
        .add("creditCode", body.creditCode());
  }

  /** The body's own record. */
  static JsonObject json(Body body) {
    var json =
        JsonText.object()
            .add("type", "body")
            .add("key", body.code().value())
            .add("name", body.name())
            .add("nameEn", body.nameEn())
            .add("shortName", body.shortName())
            .add("creditCode", body.creditCode())
            .add("level", body.level().name().toLowerCase(Locale.ROOT));
    if (body.parent() != null) {
      json.add("parent", body.parent().value());
    }
    return json.add("contact", contact(body.contact())).add("columns", columns(body)).build();
  }

  /** The numbers that the body publishes as its own; they are nobody's personal data. */
  static Set<String> knownContacts(Body body) {
    return Stream.of(body.contact().phone(), body.contact().fax())
        .flatMap(numbers -> Stream.of(numbers.split("[、,，;；]")))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .collect(Collectors.toSet());
  }

  private static JsonObjectBuilder contact(Body.Contact contact) {
    var json = JsonText.object();
    add(json, "disclosureUnit", contact.disclosureUnit());
    add(json, "address", contact.address());
    add(json, "officeHours", contact.officeHours());
    add(json, "phone", contact.phone());
    add(json, "fax", contact.fax());
    add(json, "email", contact.email());
    add(json, "website", contact.website());
    add(json, "postcode", contact.postcode());
    return json;
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    if (!value.isEmpty()) {
      json.add(name, value);
    }
  }

  private static JsonArrayBuilder columns(Body body) {
    var array = JsonText.array();
    body.columns()
        .forEach(
            column ->
                array.add(
                    JsonText.object()
                        .add("code", column.code())
                        .add("name", column.name())
                        .add("nameEn", column.nameEn())
                        .add("articleItem", column.articleItem())));
    return array;
  }
}
