package gongkai.applications.listing;

import gongkai.applications.CaseId;
import gongkai.applications.IdentityDocument;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Wish;
import gongkai.applications.desk.Applicant;
import gongkai.applications.identity.Masks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who applies, masked or plain, and the cases of one applicant. */
@ApplicationScoped
public class Persons {
  private static final Requester NOBODY = someone(null, "");

  private Requesters requesters;

  @SuppressWarnings("NullAway.Init")
  Persons() {}

  /** On the sealed store. */
  @Inject
  public Persons(Requesters requesters) {
    this.requesters = requesters;
  }

  /** The applicant, plain; whoever shows it writes that into the audit trail. */
  Applicant plain(CaseId id) {
    return shown(id, false);
  }

  /** The applicant, masked. */
  Applicant masked(CaseId id) {
    return shown(id, true);
  }

  /** Says whether a text names the applicant or has a number or address of theirs. */
  boolean namedIn(CaseId id, String text) {
    return requesters.namedIn(id, text);
  }

  /** What stands in masked texts in the place of what; nothing of the keys may be shown. */
  public Map<String, String> masks(CaseId id) {
    Applicant plain = shown(id, false);
    Applicant masked = shown(id, true);
    Map<String, String> masks = new HashMap<>();
    masks.put(plain.name(), masked.name());
    masks.put(plain.documentNumber(), masked.documentNumber());
    masks.put(plain.contactPerson(), masked.contactPerson());
    masks.put(plain.phone(), masked.phone());
    masks.put(plain.email(), masked.email());
    masks.put(plain.address(), masked.address());
    masks.put(plain.agent(), masked.agent());
    masks.put(plain.agentDocumentNumber(), masked.agentDocumentNumber());
    masks.put(plain.agentPhone(), masked.agentPhone());
    return masks;
  }

  /** What is asked for, in the applicant's words; empty once disposed of. */
  public Wish wish(CaseId id) {
    return requesters.wish(id).orElse(new Wish("", ""));
  }

  /** The newest cases of an applicant, by number of an identity document or full name. */
  List<String> casesOf(String applicant, int limit) {
    String number = applicant.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    Stream<CaseId> byNumber =
        Arrays.stream(IdentityDocument.values())
            .flatMap(kind -> requesters.withIdentity(someone(kind, number), limit).stream());
    return Stream.concat(byNumber, requesters.named(applicant, limit).stream())
        .distinct()
        .limit(limit)
        .map(CaseId::value)
        .toList();
  }

  private static Requester someone(@Nullable IdentityDocument kind, String number) {
    return new Requester(
        gongkai.applications.ApplicantKind.NATURAL_PERSON,
        "",
        kind,
        number,
        "",
        "",
        "",
        "",
        "",
        "",
        null,
        "",
        "");
  }

  private Applicant shown(CaseId id, boolean masked) {
    Requester who = requesters.requester(id).orElse(NOBODY);
    UnaryOperator<String> name = masked ? Masks::name : UnaryOperator.identity();
    UnaryOperator<String> number = masked ? Masks::number : UnaryOperator.identity();
    UnaryOperator<String> phone = masked ? Masks::phone : UnaryOperator.identity();
    return new Applicant(
        masked,
        who.kind(),
        name.apply(who.name()),
        who.document(),
        number.apply(who.documentNumber()),
        name.apply(who.contactPerson()),
        phone.apply(who.phone()),
        masked ? Masks.email(who.email()) : who.email(),
        masked ? Masks.address(who.address()) : who.address(),
        who.postcode(),
        name.apply(who.agent()),
        number.apply(who.agentDocumentNumber()),
        phone.apply(who.agentPhone()));
  }
}
