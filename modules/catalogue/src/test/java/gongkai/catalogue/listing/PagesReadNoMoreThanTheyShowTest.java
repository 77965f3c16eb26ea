package gongkai.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.desk.Workplace;
import gongkai.testbed.DatabaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H2 says of a plan that it is index sorted when it sorts nothing itself. */
class PagesReadNoMoreThanTheyShowTest {

  @ParameterizedTest
  @CsvSource({
    "'', 'changed_at desc, id desc'",
    "'', 'published_at desc, id desc'",
    "'', 'index_number desc, id desc'",
    "'', 'title_key, id'",
    "'', 'publish_by, id'",
    "where body = 'jfj', 'body, changed_at desc, id desc'",
    "where body = 'jfj', 'body, published_at desc, id desc'",
    "where body = 'jfj', 'body, index_number desc, id desc'",
    "where body = 'jfj', 'body, title_key, id'",
    "where body = 'jfj', 'body, publish_by, id'"
  })
  void eachOrderOfOneBodyAndOfAllHasItsIndex(String where, String order) {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      String query =
          "explain select id from catalogue.item " + where + " order by " + order + " limit 20";

      String plan =
          place.db.transact(em -> em.createNativeQuery(query).getSingleResult().toString());

      assertThat(plan).contains("index sorted");
    }
  }
}
