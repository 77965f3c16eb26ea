package gongkai.portal.platform;

import gongkai.portal.page.Plain;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the guide publishes about the disclosure unit (Article 12), in its order. What the article
 * asks for has its line even while the body has not given it.
 */
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

  private static final Set<String> REQUIRED =
      Set.of("disclosureUnit", "address", "officeHours", "phone", "fax", "email");

  static Contact of(Map<String, Object> contact) {
    List<Line> lines =
        ORDER.stream()
            .filter(name -> REQUIRED.contains(name) || !Plain.text(contact, name).isEmpty())
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
    return lines.stream().anyMatch(line -> !line.value().isEmpty());
  }

  /** A datum with the key of its label; empty when Article 12 asks for it in vain. */
  public record Line(String name, String value) {}
}
