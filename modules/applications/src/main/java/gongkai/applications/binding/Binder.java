package gongkai.applications.binding;

import gongkai.applications.binding.Contents.Making;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseView;
import gongkai.applications.paper.VolumePaper;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Binds the contents of a dossier, and packs them with the originals. */
@ApplicationScoped
class Binder {
  private Gathering gathering;
  private Packing packing;
  private VolumePaper paper;
  private Makings makings;

  @SuppressWarnings("NullAway.Init")
  Binder() {}

  @Inject
  Binder(Gathering gathering, Packing packing, VolumePaper paper, Makings makings) {
    this.gathering = gathering;
    this.packing = packing;
    this.paper = paper;
    this.makings = makings;
  }

  Making making(Actor actor, CaseView view, Instant at) {
    return makings.of(actor, view, at);
  }

  Contents contents(Actor actor, Making making, CaseView view, Applicant shown, Proven proven) {
    return gathering.of(actor, making, view, shown, proven);
  }

  byte[] bind(Contents contents) {
    return paper.print(DossierText.of(contents));
  }

  void pack(Actor actor, Contents contents, byte[] bound, OutputStream out) throws IOException {
    packing.pack(actor, contents, bound, out);
  }
}
