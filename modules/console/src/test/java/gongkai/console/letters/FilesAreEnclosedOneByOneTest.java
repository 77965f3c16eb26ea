package gongkai.console.letters;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.desk.Archive;
import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Offered;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class FilesAreEnclosedOneByOneTest {
  private static final LetterId ID = new LetterId("0b9a1d1e-6f0f-4a4e-8f3d-9c7a5d1c2b3b");

  private final RecordingScreen screen = new RecordingScreen();
  private final List<Enclosed> there = new ArrayList<>();
  private final List<Long> versions = new ArrayList<>();
  private boolean open = true;

  private LetterFolder folder(LetterState state) {
    Map<String, Function<Object[], Object>> door = new HashMap<>();
    door.put("of", x -> Optional.of(new Folder(there, open, there.isEmpty())));
    door.put("enclose", x -> enclose((Long) x[2], (Offered) x[3]));
    door.put(
        "remove",
        x -> {
          there.removeIf(each -> each.id().equals(x[3]));
          return new Change.Done<>(letter(LetterState.PREPARED, 9));
        });
    LetterPage page = new LetterPage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.labels = CasesMother.labels(screen);
    page.clock = Clock.fixed(Instant.parse("2020-10-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    page.letters = Doors.of(Letters.class, Map.of("find", x -> Optional.of(letter(state, 4))));
    page.archive = Doors.of(Archive.class, Map.of());
    page.read(Map.of("id", ID.value()));
    LetterFolder folder = new LetterFolder();
    folder.enclosures = Doors.of(LetterEnclosures.class, door);
    folder.page = page;
    folder.me = page.me;
    folder.screen = screen;
    return folder;
  }

  private Change<LetterView> enclose(long version, Offered file) {
    versions.add(version);
    try {
      if (!Files.readString(file.content()).startsWith("%PDF")) {
        return Change.refused("files", "file.type", "第%d个文件不能接收".formatted(file.place()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    there.add(new Enclosed("id" + there.size(), there.size() + 1, file.name(), 4, "f00d", false));
    return new Change.Done<>(letter(LetterState.PREPARED, version + 1));
  }

  private static LetterView letter(LetterState state, long version) {
    return new LetterView(
        ID,
        version,
        new CaseId(CasesMother.ID.value()),
        Mother.BODY,
        LetterKind.GRANTED,
        null,
        "予以公开告知书",
        "",
        state,
        "T9/1",
        "wang",
        "",
        null,
        null,
        Delivery.ONLINE,
        "张*（网上领取）",
        "",
        "");
  }

  private static void put(LetterFolder folder, int place, String name, String content)
      throws IOException {
    folder.enclose(place, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void one_that_is_refused_is_told_at_the_field_and_the_others_stay() throws IOException {
    LetterFolder folder = folder(LetterState.PREPARED);

    put(folder, 1, "一.pdf", "%PDF");
    put(folder, 2, "二.pdf", "no");
    put(folder, 3, "三.pdf", "%PDF 3");

    assertThat(folder.getFolder().files())
        .extracting(Enclosed::name)
        .containsExactly("一.pdf", "三.pdf");
    assertThat(versions).containsExactly(4L, 5L, 5L);
    assertThat(screen.shown).contains("files|ERROR|第2个文件不能接收");
  }

  @Test
  void without_a_file_it_says_so() {
    LetterFolder folder = folder(LetterState.PREPARED);

    folder.enclose();

    assertThat(screen.shown).containsExactly("files|ERROR|请先选择文件。");
  }

  @Test
  void one_is_taken_out_again() throws IOException {
    LetterFolder folder = folder(LetterState.PREPARED);
    put(folder, 1, "一.pdf", "%PDF");

    folder.remove("id0");

    assertThat(folder.getFolder().files()).isEmpty();
    assertThat(folder.isChangeable()).isTrue();
  }

  @Test
  void after_the_signature_nothing_is_changed_and_a_letter_of_procedure_has_no_place() {
    LetterFolder signed = folder(LetterState.APPROVED);
    boolean changeable = signed.isChangeable();
    open = false;

    assertThat(changeable).isFalse();
    assertThat(folder(LetterState.PREPARED).getFolder()).isNull();
  }
}
