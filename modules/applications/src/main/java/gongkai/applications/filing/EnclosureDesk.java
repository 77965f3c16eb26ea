package gongkai.applications.filing;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.desk.Enclosures;
import gongkai.applications.desk.Scan;
import gongkai.applications.desk.Scan.Purpose;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The door to the files of cases for staff. */
@ApplicationScoped
@Transactional
class EnclosureDesk implements Enclosures {
  private CaseFiles files;
  private DisclosureApplications applications;
  private Office office;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  EnclosureDesk() {}

  @Inject
  EnclosureDesk(
      CaseFiles files, DisclosureApplications applications, Office office, AuditTrail audit) {
    this.files = files;
    this.applications = applications;
    this.office = office;
    this.audit = audit;
  }

  @Override
  public List<Listed> of(Actor actor, CaseId application) {
    if (!may(actor, Permission.VIEW_APPLICATIONS, application)) {
      return List.of();
    }
    boolean unmasks = may(actor, Permission.UNMASK_APPLICANTS, application);
    List<CaseFile> kept = files.of(application);
    return IntStream.range(0, kept.size())
        .mapToObj(i -> listed(kept.get(i), i + 1, unmasks))
        .toList();
  }

  private static Listed listed(CaseFile file, int number, boolean unmasks) {
    Purpose purpose = Scan.Purpose.valueOf(file.purpose().name());
    boolean readable = unmasks || purpose == Purpose.MATTER;
    return new Listed(file.id(), number, purpose, file.bytes(), file.at(), readable);
  }

  @Override
  public Optional<Opened> open(Actor actor, CaseId application, String file) {
    return of(actor, application).stream()
        .filter(each -> each.id().equals(file) && each.readable())
        .findFirst()
        .flatMap(each -> files.find(application, file).map(found -> opened(each, found)))
        .map(opened -> read(actor, application, opened));
  }

  private Opened opened(Listed listed, CaseFile file) {
    String ending = file.name().substring(Math.max(0, file.name().lastIndexOf('.')));
    String name = listed.number() + (ending.startsWith(".") ? ending : "");
    try {
      return new Opened(name, file.mediaType(), file.bytes(), files.open(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Opened read(Actor actor, CaseId application, Opened opened) {
    audit.record(
        actor.login(), "application.file-read", "application:" + application, opened.name());
    return opened;
  }

  private boolean may(Actor actor, Permission act, CaseId application) {
    return applications
        .find(application)
        .filter(found -> office.permits(actor, act, found.facts().body()))
        .isPresent();
  }
}
