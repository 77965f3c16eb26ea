package gongkai.console.items;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items.Query;
import gongkai.catalogue.Validity;
import gongkai.console.Mother;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterOfTheListTest {

  @Test
  void is_read_from_the_address() {
    var filter =
        new Filter(
            Map.of(
                "q", " 项目 ",
                "body", "jfj",
                "column", "bmwj",
                "state", "HELD",
                "validity", "REPEALED",
                "year", "2020"));

    Query query = filter.query("title", false);

    assertThat(query)
        .isEqualTo(
            new Query(
                "项目",
                Mother.BODY,
                "bmwj",
                ItemState.HELD,
                Validity.REPEALED,
                2020,
                "title",
                false));
  }

  @Test
  void takes_what_it_cannot_read_for_any() {
    var filter = new Filter(Map.of("body", "NO BODY", "state", "GONE", "year", "now"));

    Query query = filter.query("changed", true);

    assertThat(query).isEqualTo(Query.ALL);
  }
}
