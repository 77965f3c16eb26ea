package gongkai.applications.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysAreRotatedTest {
  private static final SealedColumn WORDS = SealedColumn.of("words", "id", "sealed");
  private static final SealedColumn REQUESTER = SealedColumn.of("applicant", "case_id", "sealed");
  private static final int ROWS = 1203;

  @TempDir Path home;

  private final List<String> told = new ArrayList<>();
  private Path keyFile;
  private Vaults vaults;

  @org.junit.jupiter.api.BeforeEach
  void keys() throws IOException {
    keyFile = Files.writeString(home.resolve("keys"), "# kept by the archive\n" + TestKeys.FIRST);
    vaults = new Vaults(keyFile, "SM4-GCM");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void allValuesFingerprintsAndFilesFollowTheNewKeys(DatabaseKind kind) throws Exception {
    try (var db = open(kind)) {
      fill(db);
      Path file = Files.write(home.resolve("f"), vaults.read().seal(new byte[70_000], "file:f"));

      rotation(file).run(db.source(), told::add);

      Vault vault = vaults.read();
      assertThat(vault.currentSeal()).isEqualTo("v1.sm4.k2.");
      assertThat(rows(db, "select id, sealed from applications.words"))
          .hasSize(ROWS)
          .allSatisfy(row -> assertThat(row[1]).startsWith("v1.sm4.k2."))
          .allSatisfy(
              row -> assertThat(vault.open(row[1], WORDS.of(row[0]))).isEqualTo("字" + row[0]));
      assertThat(rows(db, "select case_id, identity_key from applications.applicant"))
          .singleElement()
          .satisfies(
              row -> assertThat(row[1]).isEqualTo(vault.fingerprint("id-number", "identity")));
      assertThat(Files.readAllBytes(file)).startsWith("v1.sm4.k2.".getBytes(US_ASCII));
      assertThat(vault.open(Files.readAllBytes(file), "file:f")).isEqualTo(new byte[70_000]);
      assertThat(told).contains("applications.words.sealed: " + ROWS + " values", "1 files");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRotationThatWasCutOffGoesOnWithoutMoreKeys(DatabaseKind kind) throws Exception {
    try (var db = open(kind)) {
      fill(db);
      Path broken = Files.write(home.resolve("f"), new byte[200]);

      assertThatThrownBy(() -> rotation(broken).run(db.source(), told::add))
          .isInstanceOf(IllegalStateException.class);
      Files.delete(broken);
      rotation().run(db.source(), told::add);

      assertThat(told).contains("going on with a rotation that was cut off");
      assertThat(vaults.read().currentSeal()).isEqualTo("v1.sm4.k2.");
      assertThat(rows(db, "select id, sealed from applications.words"))
          .allSatisfy(row -> assertThat(row[1]).startsWith("v1.sm4.k2."));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theKeyFileKeepsOldKeysAndIsReadByItsOwnerAlone(DatabaseKind kind) throws Exception {
    try (var db = open(kind)) {
      rotation().run(db.source(), told::add);

      assertThat(Files.readString(keyFile))
          .startsWith("# kept by the archive\n" + TestKeys.FIRST)
          .containsPattern("\ndata k2 [0-9a-f]{64}\nhash h2 [0-9a-f]{64}\n");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
          .isEqualTo("rw-------");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStartWithOtherKeysIsRefusedBeforeAnythingIsWritten(DatabaseKind kind) throws Exception {
    try (var db = open(kind)) {
      check(TestKeys.FIRST).run(db.source());
      String others = TestKeys.FIRST.replace('1', '3').replace("k3", "k1").replace("h3", "h1");

      assertThatThrownBy(() -> check(others).run(db.source()))
          .hasMessageContaining("gongkai.applications.key-file")
          .hasMessageContaining("v1.sm4.k1.");
      check(TestKeys.SECOND).run(db.source());
      assertThatThrownBy(() -> check(TestKeys.FIRST).run(db.source()))
          .hasMessageContaining("gongkai.applications.key-file");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void afterARotationTheOldDataKeyMayBeTakenOut(DatabaseKind kind) throws Exception {
    try (var db = open(kind)) {
      check(TestKeys.FIRST).run(db.source());
      fill(db);
      rotation().run(db.source(), told::add);

      String text = Files.readString(keyFile);
      check(text.replaceFirst("data k1 .*\n", "")).run(db.source());

      assertThat(rows(db, "select start, proof from applications.key_check"))
          .extracting(row -> row[0])
          .containsExactlyInAnyOrder("v1.sm4.k2.", "h1.", "h2.");
    }
  }

  private static TestDatabase open(DatabaseKind kind) {
    return TestDatabase.open(kind, "gongkai.applications", "applications");
  }

  private static KeyCheck check(String keys) {
    return new KeyCheck(Vaults.of(keys, "SM4-GCM"), Clock.systemUTC());
  }

  private KeyRotation rotation(Path... files) {
    SealedData owner =
        new SealedData() {
          @Override
          public List<SealedColumn> columns() {
            return List.of(WORDS, REQUESTER);
          }

          @Override
          public List<FingerprintColumn> fingerprints() {
            return List.of(
                new FingerprintColumn(
                    REQUESTER, "identity_key", "identity", text -> text.split(" ")[0]));
          }

          @Override
          public Stream<SealedFile> files() {
            return Stream.of(files).map(file -> new SealedFile(file, "file:" + file.getFileName()));
          }
        };
    return new KeyRotation(vaults, List.of(owner), Clock.systemUTC());
  }

  private void fill(TestDatabase db) throws SQLException {
    Vault vault = vaults.read();
    try (var connection = db.source().getConnection();
        var words =
            connection.prepareStatement(
                "insert into applications.words (id, case_id, sealed) values (?, 'c', ?)");
        var requester =
            connection.prepareStatement(
                "insert into applications.applicant"
                    + " (case_id, sealed, identity_key, name_key, email_key, phone_key)"
                    + " values ('c', ?, ?, '', '', '')")) {
      for (int i = 0; i < ROWS; i++) {
        words.setString(1, "w" + i);
        words.setString(2, vault.seal("字w" + i, WORDS.of("w" + i)));
        words.addBatch();
      }
      words.executeBatch();
      requester.setString(1, vault.seal("id-number 张三", REQUESTER.of("c")));
      requester.setString(2, vault.fingerprint("id-number", "identity"));
      requester.executeUpdate();
    }
  }

  private static List<String[]> rows(TestDatabase db, String sql) throws SQLException {
    var found = new ArrayList<String[]>();
    try (var connection = db.source().getConnection();
        var select = connection.createStatement();
        var rows = select.executeQuery(sql)) {
      while (rows.next()) {
        found.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return found;
  }
}
