package gongkai.applications.binding;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Timings;
import gongkai.applications.clock.CaseClock;
import gongkai.applications.clock.ClockRules;
import gongkai.applications.desk.Archive;
import gongkai.applications.desk.Archive.Kept;
import gongkai.applications.dossier.DossierOrder;
import gongkai.applications.dossier.Dossiers;
import gongkai.applications.fee.Fees;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.filing.CheckedFile;
import gongkai.applications.filing.SealedStore;
import gongkai.applications.intake.Upload.Purpose;
import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Opened;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Recipient;
import gongkai.applications.letter.Rendition;
import gongkai.applications.listing.ListingFixture;
import gongkai.applications.listing.Persons;
import gongkai.applications.paper.Typeface;
import gongkai.applications.paper.VolumePaper;
import gongkai.applications.party.Consultations;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.testing.People;
import gongkai.applications.work.Workplace;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bureau whose cases are bound; one letter was sent in each, and one file handed in. */
final class Bindery implements AutoCloseable {
  static final String NAME = "测试甲";
  static final String THIRD = "赣州某某有限公司";
  static final byte[] LETTER = "%PDF letter as dispatched".getBytes(StandardCharsets.UTF_8);
  static final byte[] HANDED_IN = "身份证影印件".getBytes(StandardCharsets.UTF_8);
  static final byte[] ENCLOSED = "%PDF contract".getBytes(StandardCharsets.UTF_8);
  private static final String CONFIG =
      Path.of(System.getProperty("gongkai.root"), "config").toString();
  private static final VolumePaper PAPER = new VolumePaper(new Typeface(CONFIG, Optional.empty()));

  final Workplace place;
  final ByteArrayOutputStream written = new ByteArrayOutputStream();
  String opened = "";
  @Nullable Kept kept;
  private final Path data;

  private Bindery(DatabaseKind kind, Path data) {
    this.place = Workplace.open(kind);
    this.data = data;
  }

  static Bindery open(DatabaseKind kind, Path data) {
    return new Bindery(kind, data);
  }

  /** A case with a file whose name is personal. */
  CaseId received(String day, String wish) {
    CaseId id = place.received(day, wish);
    place
        .db()
        .run(
            em -> {
              Path scan = data.resolve("scan");
              try {
                Files.write(scan, HANDED_IN);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              var file =
                  new CheckedFile(
                      Purpose.IDENTITY, NAME + "身份证.jpg", "image/jpeg", HANDED_IN.length, scan);
              files(em).add(id, file, place.clock().instant());
            });
    return id;
  }

  /** Uses the door in a transaction. */
  <T> T at(Function<Dossiers, T> work) {
    return place.db().transact(em -> work.apply(desk(em)));
  }

  Change<String> write(Actor actor, CaseId id, DossierOrder order) {
    return at(
        dossiers -> {
          try {
            return dossiers.write(
                actor,
                id,
                order,
                (name, mediaType) -> {
                  opened = name + " " + mediaType;
                  return written;
                });
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private CaseFiles files(EntityManager em) {
    var vault = gongkai.applications.casefile.CaseFiles.VAULT;
    return new CaseFiles(em, new SealedStore(data.toString(), vault), vault);
  }

  private Dossiers desk(EntityManager em) {
    ListingFixture listing = place.listing(em);
    CaseClock clock = CaseClock.of(listing.notices()::calendar, ClockRules.STANDARD);
    var papers =
        new Papers(
            letters(),
            enclosures(),
            id -> new Recipient(THIRD, Delivery.EMAIL, "third@example.cn"));
    var others =
        new Others(nothing(Consultations.class), nothing(Fees.class), nothing(Remedies.class));
    var persons = new Persons(new Requesters(em, listing.vault()));
    return new DossierDesk(
        listing.cases(),
        new Proving(
            new DisclosureApplications(em), new Timings(clock, listing.office(), listing.clock())),
        new Binder(
            new Gathering(papers, others, files(em), persons),
            new Packing(papers, files(em)),
            PAPER,
            new Makings(listing.office(), listing.departments(), archive())),
        listing.audit());
  }

  private Archive archive() {
    return door(Archive.class, name -> Optional.ofNullable(kept));
  }

  private static Letters letters() {
    var id = new LetterId("0b9a1d1e-6f0f-4a4e-8f3d-9c7a5d1c2b3b");
    return door(
        Letters.class,
        name ->
            switch (name) {
              case "of" -> List.of(letter(id, LetterState.DISPATCHED), draft());
              case "text" ->
                  Optional.of(
                      new LetterText(
                          "第三方意见征询书",
                          THIRD + "：",
                          List.of(NAME + "（13876543210）申请公开的信息涉及贵单位，请答复third@example.cn。")));
              default -> Optional.of(new Rendition("letter.pdf", LetterFormat.PDF, LETTER));
            });
  }

  private static LetterEnclosures enclosures() {
    var file = new Enclosed("e", 1, NAME + "的合同.pdf", ENCLOSED.length, "cafe", false);
    return door(
        LetterEnclosures.class,
        name ->
            switch (name) {
              case "of" -> Optional.of(new Folder(List.of(file), true, false));
              default ->
                  Optional.of(
                      new Opened(
                          file.name(),
                          "application/pdf",
                          ENCLOSED.length,
                          new ByteArrayInputStream(ENCLOSED)));
            });
  }

  private static LetterView draft() {
    return letter(new LetterId("0b9a1d1e-6f0f-4a4e-8f3d-9c7a5d1c2b3c"), LetterState.PREPARED);
  }

  private static LetterView letter(LetterId id, LetterState state) {
    return new LetterView(
        id,
        1,
        CaseId.random(),
        People.BUREAU,
        LetterKind.THIRD_PARTY_CONSULTATION,
        null,
        "第三方意见征询书",
        "赣开经发公开〔2020〕1号",
        state,
        "T5/1",
        "officer",
        "approver",
        LocalDate.of(2020, 3, 10),
        LocalDate.of(2020, 3, 11),
        Delivery.EMAIL,
        "赣***（电子邮件 t****@example.cn）",
        "",
        "f00d");
  }

  private static <T> T nothing(Class<T> type) {
    return door(type, name -> List.of());
  }

  private static <T> T door(Class<T> type, Function<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.apply(method.getName())));
  }

  @Override
  public void close() {
    place.close();
  }
}
