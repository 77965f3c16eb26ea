package gongkai.portal.apply;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import gongkai.applications.intake.Submission;
import gongkai.office.BodyCode;
import gongkai.portal.posting.Posted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written into the form's fields, as an application. */
final class Answers {
  /** The form's fields in their order; each is a component of {@link Submission}. */
  static final List<String> FIELDS =
      List.of(
          "kind",
          "name",
          "document",
          "documentNumber",
          "contactPerson",
          "phone",
          "email",
          "address",
          "postcode",
          "agent",
          "agentDocument",
          "agentDocumentNumber",
          "agentPhone",
          "description",
          "provision",
          "delivery",
          "assistance");

  /** All that the form asks, from top to bottom. */
  static final List<String> ORDER = withQuestions();

  private Answers() {}

  private static List<String> withQuestions() {
    List<String> order = new ArrayList<>(FIELDS);
    order.add(order.indexOf("documentNumber") + 1, "identity");
    order.add(order.indexOf("agentPhone") + 1, "authorisation");
    order.add(order.indexOf("description") + 1, "matter");
    order.add("person");
    return List.copyOf(order);
  }

  static Submission submission(BodyCode body, Posted form) {
    return new Submission(
        body,
        one(ApplicantKind.class, form.text("kind")),
        form.text("name"),
        one(IdentityDocument.class, form.text("document")),
        form.plain("documentNumber"),
        form.text("contactPerson"),
        form.plain("phone"),
        form.plain("email"),
        form.text("address"),
        form.plain("postcode"),
        form.text("agent"),
        one(IdentityDocument.class, form.text("agentDocument")),
        form.plain("agentDocumentNumber"),
        form.plain("agentPhone"),
        form.text("description"),
        one(Provision.class, form.text("provision")),
        one(Delivery.class, form.text("delivery")),
        form.text("assistance"));
  }

  private static <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
