package gongkai.applications.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatStoodInTheClearIsSealedTest {
  private static final SealedColumn REMARK = SealedColumn.of("disposal", "id", "remark");
  private static final SealedData LISTS =
      new SealedData() {
        @Override
        public List<SealedColumn> columns() {
          return List.of(REMARK);
        }

        @Override
        public List<SealedColumn> onceClear() {
          return List.of(REMARK);
        }
      };

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_start_seals_what_is_clear_once_and_leaves_the_rest_alone(DatabaseKind kind) {
    try (var db = TestDatabase.open(kind, "gongkai.applications", "applications")) {
      Vault vault = TestKeys.vault();
      String sealed = vault.seal("王五", REMARK.of("b"));
      list(db, "a", "张三的案卷");
      list(db, "b", sealed);
      list(db, "c", "");

      new LateSeals(vault, List.of(LISTS)).run(db.source());
      Map<String, String> first = remarks(db);
      new LateSeals(vault, List.of(LISTS)).run(db.source());

      assertThat(first.get("a")).startsWith("v1.").doesNotContain("张三");
      assertThat(vault.open(first.get("a"), REMARK.of("a"))).isEqualTo("张三的案卷");
      assertThat(first).containsEntry("b", sealed).containsEntry("c", "");
      assertThat(remarks(db)).isEqualTo(first);
    }
  }

  private static void list(TestDatabase db, String id, String remark) {
    db.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into applications.disposal
                      (id, version, body, state, proposer, proposed_at, files, decided_by, remark)
                    values (?1, 1, 'jfj', 'PROPOSED', 'officer', 0, 1, '', ?2)
                    """)
                .setParameter(1, id)
                .setParameter(2, remark)
                .executeUpdate());
  }

  private static Map<String, String> remarks(TestDatabase db) {
    var remarks = new TreeMap<String, String>();
    List<?> rows =
        db.transact(
            em ->
                em.createNativeQuery(
                        "select id, cast(remark as varchar(500)) from applications.disposal")
                    .getResultList());
    for (Object row : rows) {
      remarks.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
    }
    return remarks;
  }
}
