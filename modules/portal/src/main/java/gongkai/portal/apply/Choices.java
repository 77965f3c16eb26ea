package gongkai.portal.apply;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import java.util.Arrays;
import java.util.List;

/**
 * What the form lets choose.
 *
 * @param persons documents that prove a natural person
 * @param organisations documents that prove an organisation
 */
public record Choices(
    List<String> kinds,
    List<String> persons,
    List<String> organisations,
    List<String> provisions,
    List<String> deliveries) {
  private static final List<IdentityDocument> OF_ORGANISATIONS =
      List.of(IdentityDocument.UNIFIED_SOCIAL_CREDIT_CODE, IdentityDocument.OTHER);

  static final Choices ALL =
      new Choices(
          names(ApplicantKind.values()),
          Arrays.stream(IdentityDocument.values())
              .filter(document -> !OF_ORGANISATIONS.contains(document))
              .map(Enum::name)
              .toList(),
          OF_ORGANISATIONS.stream().map(Enum::name).toList(),
          names(Provision.values()),
          names(Delivery.values()));

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
