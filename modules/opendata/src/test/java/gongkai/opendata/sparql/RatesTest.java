package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import gongkai.opendata.sparql.refusal.Refusal;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatesTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final Rates rates = new Rates(60, 3, 2, now::get);

  @Test
  void aBurstIsTakenAndThenOneASecond() {
    assertThat(rates.take("a").remaining()).isEqualTo(2);
    rates.take("a");
    assertThat(rates.take("a")).isEqualTo(new Rates.Left(3, 0, 3));

    assertThatThrownBy(() -> rates.take("a"))
        .isInstanceOfSatisfying(
            Refusal.Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(Refusal.RATE);
              assertThat(refused.seconds()).isEqualTo(1);
            });
    now.addAndGet(SECOND);
    assertThat(rates.take("a").remaining()).isZero();
  }

  @Test
  void clientsDoNotPayForEachOther() {
    rates.take("a");
    rates.take("a");
    rates.take("a");

    assertThat(rates.take("b").remaining()).isEqualTo(2);
  }

  @Test
  void anAnswerThatCostNothingIsGivenBack() {
    rates.take("a");
    rates.giveBack("a");

    assertThat(rates.take("a").remaining()).isEqualTo(2);
  }

  @Test
  void oneMayUseAThirdOfTheComputingTimeAndTakesNothingFromOthers() {
    use("a", 39);
    rates.affordable("a");
    use("a", 2);

    assertThat(refused("a").refusal()).isEqualTo(Refusal.RATE);
    assertThat(refused("a").seconds()).isEqualTo(3);
    rates.affordable("b");
    now.addAndGet(3 * SECOND);
    rates.affordable("a");
  }

  @Test
  void allTogetherMayNotComputeForEverButWhoHardlyAskedIsAnswered() {
    for (String client : List.of("a", "b", "c", "d")) {
      use(client, 31);
    }
    use("e", 1);

    assertThat(refused("a").refusal()).isEqualTo(Refusal.BUSY);
    assertThat(refused("e").refusal()).isEqualTo(Refusal.BUSY);
    rates.affordable("f");
    now.addAndGet(4 * SECOND);
    rates.affordable("a");
  }

  private void use(String client, int seconds) {
    rates.take(client);
    rates.affordable(client);
    rates.spent(client, seconds * SECOND);
  }

  private Refusal.Refused refused(String client) {
    return assertThrowsExactly(Refusal.Refused.class, () -> rates.affordable(client));
  }

  @Test
  void withoutALimitNothingIsCounted() {
    Rates free = new Rates(0, 1, 2, now::get);

    for (int i = 0; i < 100; i++) {
      assertThat(free.take("a").limit()).isZero();
    }
    free.spent("a", 100 * SECOND);
    free.affordable("a");
  }
}
