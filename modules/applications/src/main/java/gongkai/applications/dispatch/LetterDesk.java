package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Rendition;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class LetterDesk implements Letters {
  private Preparing preparing;
  private Recording recording;
  private Approving approving;
  private Sending sending;
  private Reading reading;

  @SuppressWarnings("NullAway.Init")
  LetterDesk() {}

  @Inject
  LetterDesk(
      Preparing preparing,
      Recording recording,
      Approving approving,
      Sending sending,
      Reading reading) {
    this.preparing = preparing;
    this.recording = recording;
    this.approving = approving;
    this.sending = sending;
    this.reading = reading;
  }

  @Override
  public Change<LetterView> compose(Actor actor, LetterOrder order) {
    return preparing.compose(actor, order);
  }

  @Override
  public Change<LetterView> record(Actor actor, LetterOrder order, LocalDate decided) {
    return recording.record(actor, order, decided);
  }

  @Override
  public Change<LetterView> reword(
      Actor actor, LetterId id, long version, List<String> paragraphs) {
    return preparing.reword(actor, id, version, paragraphs);
  }

  @Override
  public Change<LetterId> discard(Actor actor, LetterId id, long version) {
    return preparing.discard(actor, id, version);
  }

  @Override
  public Change<LetterView> approve(Actor actor, LetterId id, long version) {
    return approving.approve(actor, id, version);
  }

  @Override
  public Change<LetterView> cancel(Actor actor, LetterId id, long version, String reason) {
    return approving.cancel(actor, id, version, reason);
  }

  @Override
  public Change<LetterView> dispatch(Actor actor, LetterId id, long version, Dispatch dispatch) {
    return sending.dispatch(actor, id, version, dispatch);
  }

  @Override
  public List<LetterView> of(CaseId application) {
    return reading.of(application);
  }

  @Override
  public Optional<LetterView> find(LetterId id) {
    return reading.find(id);
  }

  @Override
  public Optional<LetterText> text(Actor actor, LetterId id) {
    return reading.text(actor, id);
  }

  @Override
  public Optional<Rendition> render(Actor actor, LetterId id, LetterFormat format) {
    return reading.render(actor, id, format);
  }
}
