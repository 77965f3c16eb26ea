package gongkai.applications.intake;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.IdentityDocument;
import gongkai.applications.casefile.NewCase;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Wish;
import gongkai.applications.filing.CheckedFile;
import gongkai.applications.identity.Contacts;
import gongkai.applications.identity.IdentityNumbers;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form in which nothing is wrong, in the form that is stored. */
record Filled(NewCase fresh, List<CheckedFile> files) {
  Filled {
    files = List.copyOf(files);
  }

  /**
   * Of a form that {@link SubmissionRules} found nothing wrong with.
   *
   * @throws RuntimeException when they did
   */
  static Filled of(Submission form, List<CheckedFile> files, LocalDate today) {
    var fresh =
        new NewCase(
            CaseId.random(),
            form.body(),
            CaseKind.DISCLOSURE,
            requester(form, today),
            new Wish(clean(form.description()), clean(form.assistance())),
            Objects.requireNonNull(form.provision()),
            Objects.requireNonNull(form.delivery()),
            false,
            "");
    return new Filled(fresh, files);
  }

  private static Requester requester(Submission form, LocalDate today) {
    boolean agent = !form.agent().isBlank();
    IdentityDocument agentDocument = agent ? form.agentDocument() : null;
    return new Requester(
        Objects.requireNonNull(form.kind()),
        clean(form.name()),
        form.document(),
        number(form.document(), form.documentNumber(), today),
        clean(form.contactPerson()),
        Contacts.phone(form.phone(), "phone").normal(),
        Contacts.email(form.email(), "email").normal(),
        clean(form.address()),
        Contacts.postcode(form.postcode(), "postcode").normal(),
        clean(form.agent()),
        agentDocument,
        number(agentDocument, form.agentDocumentNumber(), today),
        agent ? Contacts.phone(form.agentPhone(), "agentPhone").normal() : "");
  }

  private static String number(@Nullable IdentityDocument document, String typed, LocalDate today) {
    return document == null
        ? ""
        : IdentityNumbers.check(document, typed, "documentNumber", today).normal();
  }

  /** A text without invisible signs and without white space around; line breaks stay. */
  static String clean(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t]]", "")
        .strip();
  }
}
