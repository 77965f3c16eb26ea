package gongkai.applications.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Applicants and wishes on real databases. */
class WhoAppliesIsSealedAndFoundTest {
  private static final Wish WISH = Requesting.wish("2019年度节能降耗专项资金的分配结果");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWasSealedOpensAgain(DatabaseKind kind) {
    try (var db = open(kind)) {
      CaseId id = register(db, "jfj-2020-00001");

      Requester requester = db.transact(em -> store(em).requester(id)).orElseThrow();
      Wish wish = db.transact(em -> store(em).wish(id)).orElseThrow();

      assertThat(requester).isEqualTo(Requesting.person());
      assertThat(wish).isEqualTo(WISH);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nothingPersonalStandsInTheTables(DatabaseKind kind) throws SQLException {
    try (var db = open(kind)) {
      register(db, "jfj-2020-00001");

      List<String> cells = new ArrayList<>();
      for (String table : List.of("application", "event", "words", "applicant", "wish")) {
        cells.addAll(cells(db, table));
      }

      assertThat(String.join("\n", cells))
          .contains("jfj-2020-00001")
          .doesNotContain("测试甲", Requesting.IDENTITY_NUMBER, "7654", "example.cn", "测试路", "节能");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSameDocumentAndTheSameWordsFindEarlierCasesNewestFirst(DatabaseKind kind) {
    try (var db = open(kind)) {
      CaseId first = register(db, "jfj-2020-00001");
      CaseId second = register(db, "jfj-2020-00002");

      List<CaseId> ofPerson = db.transact(em -> store(em).withIdentity(Requesting.person(), 10));
      List<CaseId> ofWords =
          db.transact(em -> store(em).asking(Requesting.wish("2019 年度“节能降耗”专项资金的分配结果。"), 10));

      assertThat(ofPerson).containsExactlyInAnyOrder(first, second);
      assertThat(ofWords).containsExactlyInAnyOrder(first, second);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aContactIsKnownHoweverItIsWritten(DatabaseKind kind) {
    try (var db = open(kind)) {
      CaseId id = register(db, "jfj-2020-00001");

      List<Boolean> known =
          db.transact(
              em ->
                  List.of("13876543210", "１３８ 7654 3210", "JIA@Example.cn").stream()
                      .map(contact -> store(em).isContact(id, contact))
                      .toList());
      boolean stranger = db.transact(em -> store(em).isContact(id, "yi@example.cn"));

      assertThat(known).containsOnly(true);
      assertThat(stranger).isFalse();
    }
  }

  private static Requesters store(jakarta.persistence.EntityManager em) {
    return new Requesters(em, CaseFiles.VAULT);
  }

  private static CaseId register(TestDatabase db, String number) {
    return db.transact(
        em -> {
          var fresh = CaseFiles.registered(number);
          new DisclosureApplications(em).add(fresh);
          em.flush();
          store(em).add(fresh.id(), Requesting.person(), WISH);
          return fresh.id();
        });
  }

  private static List<String> cells(TestDatabase db, String table) throws SQLException {
    List<String> cells = new ArrayList<>();
    try (var connection = db.source().getConnection();
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from applications." + table)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(rows.getString(i)));
        }
      }
    }
    return cells;
  }

  private static TestDatabase open(DatabaseKind kind) {
    return TestDatabase.open(kind, "gongkai.applications", "applications");
  }
}
