package gongkai.applications.binding;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.binding.Contents.Paper;
import gongkai.applications.dispatch.Addressees;
import gongkai.applications.identity.Masks;
import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Opened;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Recipient;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The letters of a case as they go into its file; that they were read is recorded one by one. */
@ApplicationScoped
class Papers {
  private Letters letters;
  private LetterEnclosures enclosures;
  private Addressees addressees;

  @SuppressWarnings("NullAway.Init")
  Papers() {}

  @Inject
  Papers(Letters letters, LetterEnclosures enclosures, Addressees addressees) {
    this.letters = letters;
    this.enclosures = enclosures;
    this.addressees = addressees;
  }

  /** Those that were approved, oldest first. */
  List<Paper> of(Actor actor, CaseId id) {
    return approved(id)
        .flatMap(view -> letters.text(actor, view.id()).map(t -> paper(actor, view, t)).stream())
        .toList();
  }

  private Paper paper(Actor actor, LetterView view, LetterText text) {
    return new Paper(
        view, text, enclosures.of(actor, view.id()).map(Folder::files).orElse(List.of()));
  }

  /** What is left of them when their content was destroyed: that they were. */
  List<Paper> disposed(CaseId id) {
    return approved(id).map(view -> new Paper(view, gone(view), List.of())).toList();
  }

  private static LetterText gone(LetterView view) {
    return new LetterText(view.title(), "", List.of("（保管期满，内容已销毁）"));
  }

  private Stream<LetterView> approved(CaseId id) {
    return letters.of(id).stream().filter(view -> view.state() != LetterState.PREPARED);
  }

  /** The bytes that were approved. */
  byte[] pdf(Actor actor, LetterView letter) {
    return letters.render(actor, letter.id(), LetterFormat.PDF).orElseThrow().content();
  }

  /** An enclosure that was approved; the caller closes it. */
  Opened enclosure(Actor actor, LetterView letter, Enclosed file) {
    return enclosures.open(actor, letter.id(), file.id()).orElseThrow();
  }

  /** Masks for who got these letters and where. */
  Map<String, String> masks(List<Paper> papers) {
    Map<String, String> masks = new HashMap<>();
    for (Paper paper : papers) {
      Recipient to = addressees.of(paper.view().id());
      masks.put(to.name(), Masks.name(to.name()));
      boolean mail = to.delivery() == Delivery.EMAIL;
      masks.put(
          to.destination(), mail ? Masks.email(to.destination()) : Masks.address(to.destination()));
    }
    return masks;
  }
}
