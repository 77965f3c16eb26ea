package gongkai.opendata.oai;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.SetBack;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.TestRecords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A harvester that asks from the {@code responseDate} of its last answer, as the protocol says. */
class WindowsMissNothingWhenTheClockIsSetBackTest {
  private static final Pattern RESPONSE = Pattern.compile("<responseDate>([^<]+)<");
  private static final Pattern HEADER =
      Pattern.compile("<header( status=\"deleted\")?>.*?/id/item/([^<]+)<", Pattern.DOTALL);

  @TempDir Path data;

  private final SetBack machine = new SetBack();
  private final Map<String, Boolean> held = new TreeMap<>();
  private String from = "";
  private RecordIndex index;
  private OaiResource oai;

  @BeforeEach
  void open() {
    index = RecordIndex.open(data);
    Sets sets = new Sets(TestRecords.of(index), "jfj", "gk.example");
    Tokens tokens = new Tokens(new byte[] {1}, machine.clock);
    oai = new OaiResource(Desk.URIS, index, sets, tokens, machine.clock, 1_000);
  }

  @AfterEach
  void close() {
    index.close();
    machine.close();
  }

  @Test
  void whatIsPublishedAfterTheClockWasSetBackIsInTheNextWindow() {
    machine.publish(1, 5);
    harvest();
    // it answers while the clock is ahead, some time after the last publication
    machine.pass(Duration.ofDays(3));
    harvest();
    machine.setBack();
    machine.publish(6, 9);
    machine.withdraw(2);
    harvest();

    assertThat(held).hasSize(9).containsEntry(Desk.key(2), false).containsEntry(Desk.key(9), true);
  }

  @Test
  void whatTheIndexDidNotHaveYetIsInTheNextWindow() {
    machine.publish(1, 2);
    follow();
    machine.publish(3, 4);
    machine.pass(Duration.ofSeconds(5));
    ask();
    assertThat(held).hasSize(2);

    harvest();

    assertThat(held).hasSize(4);
  }

  @Test
  void anAnswerIsNotOfALaterMomentThanTheClocksNorOfItsNewestEntry() {
    assertThat(ask()).isEqualTo(Instant.EPOCH);
    machine.publish(1, 2);
    follow();
    assertThat(ask()).isEqualTo(machine.clock.instant());
    machine.pass(Duration.ofHours(1));
    assertThat(ask()).isEqualTo(machine.clock.instant().minus(Duration.ofHours(1)));
    machine.setBack();
    assertThat(ask()).isEqualTo(SetBack.RIGHT);
  }

  @Test
  void aRecordThatWentAndCameBackBetweenTwoPollsIsThere() {
    machine.publish(1, 3);
    harvest();
    machine.withdraw(2);
    machine.setBack();
    machine.publish(2, 2);
    harvest();

    assertThat(held).containsEntry(Desk.key(2), true).hasSize(3);
    assertThat(answer()).contains(Desk.key(2)).doesNotContain("deleted");
  }

  private void harvest() {
    follow();
    ask();
  }

  private void follow() {
    while (index.applied() < machine.journal.head()) {
      index.apply(machine.journal.after(index.applied(), 100), true);
    }
  }

  /** Asks once; gives the moment of the answer, from which it asks next. */
  private Instant ask() {
    String document = answer();
    Matcher header = HEADER.matcher(document);
    while (header.find()) {
      held.put(header.group(2), header.group(1) == null);
    }
    Matcher response = RESPONSE.matcher(document);
    assertThat(response.find()).isTrue();
    from = response.group(1);
    return Instant.parse(from);
  }

  private String answer() {
    Map<String, List<String>> given = new TreeMap<>();
    given.put("verb", List.of("ListIdentifiers"));
    given.put("metadataPrefix", List.of("oai_dc"));
    if (!from.isEmpty()) {
      given.put("from", List.of(from));
    }
    return oai.reply(given).xml();
  }
}
