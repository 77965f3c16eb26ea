package gongkai.console.counter;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.desk.PaperDates;
import gongkai.console.forms.Form;
import gongkai.office.BodyCode;

/** What was typed of an application on paper. */
final class PaperForm {
  private PaperForm() {}

  static BodyCode body(Form form) {
    return new BodyCode(form.text("body"));
  }

  static PaperDates dates(Form form) {
    return new PaperDates(
        form.constant("channel", Channel.class),
        form.date("submitted"),
        form.date("arrived"),
        form.date("confirmed"),
        form.text("lateReason"));
  }

  static PaperApplication read(Form form) {
    CaseKind kind = form.constant("caseKind", CaseKind.class);
    return new PaperApplication(
        body(form),
        kind == null ? CaseKind.DISCLOSURE : kind,
        dates(form),
        form.ticked("recordedLater"),
        form.constant("kind", ApplicantKind.class),
        form.text("name"),
        form.constant("document", IdentityDocument.class),
        form.text("documentNumber"),
        form.text("contactPerson"),
        form.text("phone"),
        form.text("email"),
        form.text("address"),
        form.text("postcode"),
        form.text("agent"),
        form.constant("agentDocument", IdentityDocument.class),
        form.text("agentDocumentNumber"),
        form.text("agentPhone"),
        form.text("description"),
        form.constant("provision", Provision.class),
        form.constant("delivery", Delivery.class),
        form.text("assistance"));
  }
}
