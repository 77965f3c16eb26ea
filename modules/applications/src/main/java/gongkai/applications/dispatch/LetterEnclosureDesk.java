package gongkai.applications.dispatch;

import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class LetterEnclosureDesk implements LetterEnclosures {
  private Enclosing enclosing;
  private Folders folders;

  @SuppressWarnings("NullAway.Init")
  LetterEnclosureDesk() {}

  @Inject
  LetterEnclosureDesk(Enclosing enclosing, Folders folders) {
    this.enclosing = enclosing;
    this.folders = folders;
  }

  @Override
  public Change<LetterView> enclose(Actor actor, LetterId id, long version, Offered file) {
    return enclosing.enclose(actor, id, version, file);
  }

  @Override
  public Change<LetterView> remove(Actor actor, LetterId id, long version, String file) {
    return enclosing.remove(actor, id, version, file);
  }

  @Override
  public Optional<Folder> of(Actor actor, LetterId id) {
    return folders.of(actor, id);
  }

  @Override
  public Optional<Opened> open(Actor actor, LetterId id, String file) {
    return folders.open(actor, id, file);
  }
}
