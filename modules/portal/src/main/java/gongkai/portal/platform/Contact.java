package gongkai.portal.platform;

import gongkai.portal.page.Plain;
import java.util.List;
import java.util.Map;

/** What the guide publishes about the disclosure unit (Article 12), in its order. */
public record Contact(List<Line> lines, Map<String, Object> all) {
  private static final List<String> ORDER =
      List.of(
          "disclosureUnit",
          "address",
          "officeHours",
          "phone",
          "fax",
          "email",
          "website",
          "postcode");

  static Contact of(Map<String, Object> contact) {
    List<Line> lines =
        ORDER.stream()
            .filter(name -> !Plain.text(contact, name).isEmpty())
            .map(name -> new Line(name, Plain.text(contact, name)))
            .toList();
    return new Contact(lines, contact);
  }

  /** One datum, empty when the body gives none. */
  public String get(String name) {
    return Plain.text(all, name);
  }

  /** Says whether the body gives anything. */
  public boolean given() {
    return !lines.isEmpty();
  }

  /** A datum with the key of its label. */
  public record Line(String name, String value) {}
}
