package gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.PublicRecords.Search;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsAndBodiesAreKeptTest {
  private final Published published = new Published(Records.body(), Records.item(1));
  private final Portal portal = new Portal(published);

  @Test
  void countsFollowThePosition() {
    assertThat(portal.counts.of("column", Search.newest(1))).isEqualTo(Map.of("bmwj", 1L));

    published.add(Records.item(2));

    assertThat(portal.counts.of("column", Search.newest(1))).isEqualTo(Map.of("bmwj", 2L));
  }

  @Test
  void bodiesFollowThePosition() {
    Portal empty = new Portal(new Published());
    assertThat(empty.bodies.own()).isEmpty();

    empty.published.add(Records.body());

    assertThat(empty.bodies.own()).isPresent();
  }
}
