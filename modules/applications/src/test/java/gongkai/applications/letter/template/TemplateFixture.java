package gongkai.applications.letter.template;

import gongkai.applications.letter.Templates;
import gongkai.applications.letter.remedy.Remedies;
import gongkai.applications.paper.Press;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import java.time.Clock;

/** Opens the hidden desk of templates to the tests of other packages. */
public final class TemplateFixture {
  private TemplateFixture() {}

  /** The door on given books and proposals. */
  public static Templates templates(
      TemplateBook book,
      TemplateProposals proposals,
      Office office,
      Remedies remedies,
      Press press,
      AuditTrail audit,
      Clock clock) {
    var preview = new TemplatePreview(office, remedies, press);
    return new TemplateDesk(book, proposals, preview, audit, clock);
  }
}
