package gongkai.applications.intake;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.testing.People;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Object mother: forms of invented applicants, a field of which may be filled in otherwise. */
final class Submissions {
  private static final Map<String, String> PERSON =
      Map.ofEntries(
          Map.entry("kind", "NATURAL_PERSON"),
          Map.entry("name", "测试甲"),
          Map.entry("document", "RESIDENT_IDENTITY_CARD"),
          Map.entry("documentNumber", Requesting.IDENTITY_NUMBER),
          Map.entry("phone", "13876543210"),
          Map.entry("email", "jia@example.cn"),
          Map.entry("address", "测试路1号"),
          Map.entry("postcode", "341000"),
          Map.entry("description", "2019年度节能降耗专项资金的分配结果"),
          Map.entry("provision", "ELECTRONIC"),
          Map.entry("delivery", "ONLINE"));

  private Submissions() {}

  /** A natural person who applies for herself. */
  static Submission person() {
    return with();
  }

  /** A form in which nothing is filled in. */
  static Submission empty() {
    return of(Map.of());
  }

  /** The same with other fields, in pairs of name and value. */
  static Submission with(String... pairs) {
    Map<String, String> fields = new HashMap<>(PERSON);
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], pairs[i + 1]);
    }
    return of(fields);
  }

  private static Submission of(Map<String, String> fields) {
    return new Submission(
        People.BUREAU,
        choice(ApplicantKind.class, fields, "kind"),
        text(fields, "name"),
        choice(IdentityDocument.class, fields, "document"),
        text(fields, "documentNumber"),
        text(fields, "contactPerson"),
        text(fields, "phone"),
        text(fields, "email"),
        text(fields, "address"),
        text(fields, "postcode"),
        text(fields, "agent"),
        choice(IdentityDocument.class, fields, "agentDocument"),
        text(fields, "agentDocumentNumber"),
        text(fields, "agentPhone"),
        text(fields, "description"),
        choice(Provision.class, fields, "provision"),
        choice(Delivery.class, fields, "delivery"),
        text(fields, "assistance"));
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  private static <E extends Enum<E>> @Nullable E choice(
      Class<E> type, Map<String, String> fields, String name) {
    String value = text(fields, name);
    return value.isEmpty() ? null : Enum.valueOf(type, value);
  }
}
