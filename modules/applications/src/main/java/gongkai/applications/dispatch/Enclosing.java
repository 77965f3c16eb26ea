package gongkai.applications.dispatch;

import gongkai.applications.filing.CheckedFile;
import gongkai.applications.filing.GivenFile;
import gongkai.applications.filing.GivenFiles;
import gongkai.applications.filing.Hash;
import gongkai.applications.filing.UploadCheck;
import gongkai.applications.intake.Upload;
import gongkai.applications.letter.LetterEnclosures.Offered;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Putting files to a letter and taking them out again, until it is approved. */
@ApplicationScoped
class Enclosing {
  static final String FIELD = "files";

  private Admission admission;
  private GivenFiles given;
  private UploadCheck uploads;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Enclosing() {}

  @Inject
  Enclosing(Admission admission, GivenFiles given, UploadCheck uploads, Clock clock) {
    this.admission = admission;
    this.given = given;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** Says whether a letter can enclose something. */
  static boolean encloses(Letter letter) {
    return letter.toApplicant() && letter.view().kind().answers();
  }

  Change<LetterView> enclose(Actor actor, LetterId id, long version, Offered file) {
    return prepared(actor, id, version, letter -> enclose(actor, letter, file));
  }

  private Change<LetterView> prepared(
      Actor actor, LetterId id, long version, Function<Letter, Change<LetterView>> work) {
    return admission.with(
        actor, id, version, Permission.HANDLE_APPLICATIONS, LetterState.PREPARED, work);
  }

  private Change<LetterView> enclose(Actor actor, Letter letter, Offered file) {
    if (!encloses(letter)) {
      return Change.refused(FIELD, "kind", "这种文书不带附件；提供信息的附件请随答复文书发出。");
    }
    List<GivenFile> there = given.of(letter.id());
    if (there.size() >= uploads.most()) {
      String most = "一份文书最多带%d个附件，请合并后再添加。".formatted(uploads.most());
      return Change.refused(FIELD, "file.count", most);
    }
    var upload = new Upload(Upload.Purpose.MATTER, file.name(), file.content());
    return switch (uploads.check(upload, file.place())) {
      case Change.Refused<CheckedFile> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<CheckedFile> done -> keep(actor, letter, there, file, done.value());
    };
  }

  private Change<LetterView> keep(
      Actor actor, Letter letter, List<GivenFile> there, Offered offered, CheckedFile file) {
    String hash = GivenFiles.hash(file);
    Optional<GivenFile> same =
        there.stream().filter(each -> each.sha256().equals(hash)).findFirst();
    if (same.isPresent()) {
      String twice = "第%d个文件与附件%d的内容相同，没有重复添加。".formatted(offered.place(), same.get().number());
      return Change.refused(FIELD, "file.twice", twice);
    }
    given.add(letter.application(), letter.id(), file, actor.login(), clock.instant());
    return changed(actor, letter, "letter.enclosed");
  }

  Change<LetterView> remove(Actor actor, LetterId id, long version, String file) {
    return prepared(
        actor,
        id,
        version,
        letter -> {
          Optional<GivenFile> found =
              given.of(id).stream().filter(each -> each.id().equals(file)).findFirst();
          if (found.isEmpty()) {
            return Change.refused(FIELD, "unknown", "这份文书没有这个附件，请刷新后查看。");
          }
          given.remove(found.get());
          return changed(actor, letter, "letter.enclosure-removed");
        });
  }

  private Change<LetterView> changed(Actor actor, Letter letter, String verb) {
    letter.encloses(Hash.of(given.of(letter.id())), actor.login(), clock.instant());
    return admission.finish(actor, verb, letter);
  }
}
