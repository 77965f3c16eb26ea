package gongkai.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.applications.intake.Upload.Purpose;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {
  @TempDir Path data;
  private Desktop desktop;

  @BeforeEach
  void openAForm() {
    desktop = new Desktop(data);
    show();
  }

  @Test
  void files_wait_readable_for_the_owner_alone() throws IOException {
    Posted form = desktop.read("/apply/form", desktop.sent().file("identity", "证件.jpg", bytes(10)));

    assertThat(form.ticket().orElseThrow().files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.purpose()).isEqualTo(Purpose.IDENTITY);
              assertThat(file.name()).isEqualTo("证件.jpg");
              assertThat(file.size()).isEqualTo(10);
            });
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desktop.spoolFolder())))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spooled().get(0))))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @CsvSource({
    "note.exe, 10, file.type",
    "noending, 10, file.type",
    "large.pdf, 1001, file.size",
    "empty.pdf, 0, file.empty"
  })
  void a_file_beyond_the_limits_is_named_and_not_kept(String name, int size, String code)
      throws IOException {
    Posted form = desktop.read("/apply/form", desktop.sent().file("matter", name, bytes(size)));

    assertThat(form.troubles()).containsExactly(new Posted.Trouble(Purpose.MATTER, code, name));
    assertThat(spooled()).isEmpty();
  }

  @Test
  void too_many_files_and_too_much_together_are_named_each() {
    Desktop.Sent sent = desktop.sent();
    for (int n = 1; n <= 2; n++) {
      sent.file("matter", n + ".pdf", bytes(1000));
    }
    sent.file("matter", "3.pdf", bytes(600)).file("matter", "4.pdf", bytes(100));
    sent.file("matter", "5.pdf", bytes(1));

    Posted form = desktop.read("/apply/form", sent);

    assertThat(form.troubles())
        .extracting(Posted.Trouble::code)
        .containsExactly("file.total", "file.count");
  }

  @Test
  void fields_before_and_after_a_refused_file_are_kept() {
    Desktop.Sent sent = desktop.sent().field("name", "张三");
    sent.file("matter", "large.pdf", bytes(9000)).field("phone", "１３８００００００００");

    Posted form = desktop.read("/apply/form", sent);

    assertThat(form.text("name")).isEqualTo("张三");
    assertThat(form.plain("phone")).isEqualTo("13800000000");
  }

  @Test
  void nothing_is_kept_for_who_was_given_no_form() throws IOException {
    desktop.jar.clear();

    Posted form = desktop.read("/apply/form", desktop.sent().file("matter", "a.pdf", bytes(10)));

    assertThat(form.ticket()).isEmpty();
    assertThat(form.troubles()).extracting(Posted.Trouble::code).containsExactly("file.again");
    assertThat(spooled()).isEmpty();
  }

  @Test
  void a_form_of_another_browser_is_not_taken() {
    desktop.jar.put(Tickets.COOKIE, "AAAAAAAAAAAAAAAAAAAAAA");

    assertThat(desktop.read("/apply/form", desktop.sent()).ticket()).isEmpty();
  }

  @Test
  void a_form_of_yesterday_is_not_taken() {
    desktop.clock.pass(Tickets.VALID);

    assertThat(desktop.read("/apply/form", desktop.sent()).ticket()).isEmpty();
  }

  @Test
  void a_form_in_another_window_stays_good() {
    Desktop.Sent first = desktop.sent();

    show();

    assertThat(desktop.read("/apply/form", first).ticket()).isPresent();
    assertThat(desktop.read("/apply/form", desktop.sent()).ticket()).isPresent();
  }

  @Test
  void what_another_site_sends_is_not_read() {
    desktop.foreign = true;

    assertThatThrownBy(() -> desktop.read("/apply/form", desktop.sent()))
        .isInstanceOfSatisfying(
            WebApplicationException.class,
            e -> assertThat(e.getResponse().getStatus()).isEqualTo(403));
  }

  @Test
  void a_huge_request_is_given_up_and_nothing_of_it_stays() throws IOException {
    Desktop.Sent sent = desktop.sent().file("matter", "huge.pdf", bytes(1_100_000));

    assertThatThrownBy(() -> desktop.read("/apply/form", sent))
        .isInstanceOfSatisfying(
            WebApplicationException.class,
            e -> assertThat(e.getResponse().getStatus()).isEqualTo(413));
    assertThat(spooled()).isEmpty();
  }

  @Test
  void a_waiting_file_is_removed_on_wish() throws IOException {
    Posted first = desktop.read("/apply/form", desktop.sent().file("matter", "a.pdf", bytes(10)));
    String id = first.ticket().orElseThrow().files().get(0).id();
    again(first);

    Posted second = desktop.read("/apply/form", desktop.sent().field("drop", id));

    assertThat(second.ticket().orElseThrow().files()).isEmpty();
    assertThat(spooled()).isEmpty();
  }

  @Test
  void after_an_hour_waiting_files_are_swept_and_asked_for_again() throws IOException {
    Posted first = desktop.read("/apply/form", desktop.sent().file("matter", "a.pdf", bytes(10)));
    again(first);
    Files.setLastModifiedTime(spooled().get(0), FileTime.from(desktop.clock.instant()));
    desktop.spool.sweep();
    assertThat(spooled()).as("not before").hasSize(1);

    desktop.clock.pass(Duration.ofMinutes(61));
    desktop.spool.sweep();

    assertThat(spooled()).isEmpty();
    assertThat(desktop.read("/apply/form", desktop.sent()).troubles())
        .extracting(Posted.Trouble::code)
        .containsExactly("file.again");
  }

  @Test
  void nothing_that_carries_personal_data_tells_it_when_printed() {
    Posted form =
        desktop.read(
            "/apply/form",
            desktop.sent().field("name", "张三").file("identity", "张三.jpg", bytes(10)));

    assertThat(form.toString() + form.ticket().orElseThrow() + form.ticket().get().files())
        .doesNotContain("张三");
    assertThat(new Access("JFJ-1", "SECRET")).asString().doesNotContain("SECRET");
  }

  private void show() {
    desktop.html(
        desktop
            .forms
            .fresh(desktop.caller("/apply/status"), "status-enter", "status.title")
            .as(200));
  }

  private void again(Posted form) {
    desktop.html(
        desktop
            .forms
            .again(desktop.caller("/apply/status"), "status-enter", "status.title", form, List.of())
            .as(422));
  }

  private List<Path> spooled() throws IOException {
    if (!Files.exists(desktop.spoolFolder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(desktop.spoolFolder())) {
      return files.toList();
    }
  }

  private static byte[] bytes(int size) {
    return "x".repeat(size).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
