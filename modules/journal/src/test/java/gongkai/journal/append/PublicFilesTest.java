package gongkai.journal.append;

import static gongkai.journal.EntryKind.CREATE;
import static gongkai.journal.EntryKind.DELETE;
import static gongkai.journal.EntryKind.UPDATE;
import static gongkai.journal.append.Desk.file;
import static gongkai.journal.append.Desk.item;
import static gongkai.journal.append.Desk.withFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.journal.canonical.Sha256;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicFilesTest {
  private static final String HASH = Sha256.of("内容");

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_file_is_readable_as_long_as_a_live_record_names_it(DatabaseKind kind) throws IOException {
    try (var db = open(kind)) {
      publish(db, "a");
      publish(db, "b");
      assertThat(Files.readString(found(db, HASH).orElseThrow())).isEqualTo("内容");

      in(db, desk -> desk.append(DELETE, "a"));
      assertThat(found(db, HASH)).isPresent();
      in(db, desk -> desk.append(UPDATE, "b", item("b", "无附件")));

      assertThat(found(db, HASH)).isEmpty();
      assertThat(stored()).hasSize(1);
      in(db, desk -> desk.append(CREATE, "c"));
      assertThat(stored()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_file_dropped_and_named_again_stays(DatabaseKind kind) throws IOException {
    try (var db = open(kind)) {
      publish(db, "a");
      in(db, desk -> desk.append(DELETE, "a"));

      publish(db, "a");
      in(db, desk -> desk.append(CREATE, "c"));

      assertThat(found(db, HASH)).isPresent();
      assertThat(swept(db)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_publication_that_is_rolled_back_publishes_no_file(DatabaseKind kind) throws IOException {
    try (var db = open(kind)) {
      assertThatThrownBy(
              () ->
                  in(
                      db,
                      desk -> {
                        append(desk, "a");
                        throw new IllegalStateException("rolled back");
                      }))
          .hasMessage("rolled back");

      assertThat(found(db, HASH)).isEmpty();
      assertThat(swept(db)).isEqualTo(1);
      assertThat(stored()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_sweep_keeps_what_is_named_and_an_edition_keeps_its_files(DatabaseKind kind)
      throws IOException {
    try (var db = open(kind)) {
      publish(db, "a");

      in(db, desk -> desk.append(UPDATE, "a", withFile("a", HASH)));

      assertThat(swept(db)).isZero();
      assertThat(stored()).hasSize(1);
      assertThat(found(db, HASH)).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_file_with_another_hash_a_missing_and_an_unnamed_one_are_refused(DatabaseKind kind)
      throws IOException {
    try (var db = open(kind)) {
      Path wrong = file(data, "anderes");
      Path right = file(data, "内容");

      for (Map<String, Path> files : Set.of(Map.of(HASH, wrong), Map.<String, Path>of())) {
        assertThatThrownBy(
                () ->
                    in(
                        db,
                        desk ->
                            desk.appender.append(CREATE, item("a"), withFile("a", HASH), files)))
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThatThrownBy(
              () ->
                  in(
                      db,
                      desk ->
                          desk.appender.append(
                              CREATE, item("a"), item("a", "t"), Map.of(HASH, right))))
          .isInstanceOf(IllegalArgumentException.class);

      assertThat(stored()).isEmpty();
      assertThat(found(db, "../../etc/passwd")).isEmpty();
    }
  }

  private void publish(TestDatabase db, String key) {
    in(db, desk -> append(desk, key));
  }

  private Object append(Desk desk, String key) {
    return desk.appender.append(
        CREATE, item(key), withFile(key, HASH), Map.of(HASH, file(data, "内容")));
  }

  private Stream<Path> stored() throws IOException {
    Path root = data.resolve("public");
    if (!Files.exists(root)) {
      return Stream.of();
    }
    try (var files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  private Optional<Path> found(TestDatabase db, String hash) {
    return in(db, desk -> desk.files.find(hash));
  }

  private int swept(TestDatabase db) {
    return in(db, desk -> desk.files.sweep());
  }

  private <T> T in(TestDatabase db, Function<Desk, T> work) {
    return db.transact(em -> work.apply(new Desk(em, data, Clock.systemUTC())));
  }

  private static TestDatabase open(DatabaseKind kind) {
    return TestDatabase.open(kind, "gongkai.journal", "journal");
  }
}
