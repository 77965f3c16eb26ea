package gongkai.applications.binding;

import gongkai.applications.binding.Contents.Dealings;
import gongkai.applications.binding.Contents.Making;
import gongkai.applications.binding.Contents.Paper;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseView;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.listing.Persons;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings together what belongs into the file of a case. */
@ApplicationScoped
class Gathering {
  private Papers papers;
  private Others others;
  private CaseFiles files;
  private Persons persons;

  @SuppressWarnings("NullAway.Init")
  Gathering() {}

  @Inject
  Gathering(Papers papers, Others others, CaseFiles files, Persons persons) {
    this.papers = papers;
    this.others = others;
    this.files = files;
    this.persons = persons;
  }

  /**
   * The contents of a dossier.
   *
   * @param shown the applicant as the actor may see them
   */
  Contents of(Actor actor, Making making, CaseView view, Applicant shown, Proven proven) {
    List<Paper> letters =
        making.disposed() ? papers.disposed(view.id()) : papers.of(actor, view.id());
    Dealings dealings = others.of(actor, view.id());
    boolean veiled = shown.masked() && !making.disposed();
    Veil veil = veiled ? veil(view, letters) : Veil.NONE;
    return new Contents(
        making,
        view,
        shown,
        veil,
        proven.proof(),
        letters,
        dealings,
        files.of(view.id()),
        proven.file().events());
  }

  private Veil veil(CaseView view, List<Paper> letters) {
    Map<String, String> masks = new HashMap<>(papers.masks(letters));
    masks.putAll(persons.masks(view.id()));
    return Veil.of(masks);
  }
}
