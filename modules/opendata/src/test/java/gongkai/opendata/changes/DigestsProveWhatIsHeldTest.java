package gongkai.opendata.changes;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.index.SetDigest;
import gongkai.opendata.index.SetDigest.Sum;
import gongkai.opendata.index.Standing;
import gongkai.opendata.vocabulary.Fields;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestsProveWhatIsHeldTest {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  @TempDir Path data;

  private Desk desk;
  private Changes changes;
  private Digests digests;

  @BeforeEach
  void open() {
    desk = new Desk(data);
    digests = new Digests(Desk.URIS, desk.index());
    changes = new Changes(Desk.URIS, desk.journal(), desk.index(), digests);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theDigestIsThatOfTheRecordsAfterAnyHistory() {
    var random = new Random(20200101);
    var live = new java.util.TreeSet<Integer>();
    for (int round = 0; round < 12; round++) {
      for (int i = 0; i < 40; i++) {
        int number = random.nextInt(60);
        if (live.contains(number) && random.nextInt(4) == 0) {
          desk.withdraw(number);
          live.remove(number);
        } else {
          desk.item(number, "第" + random.nextInt(1000));
          live.add(number);
        }
      }
      desk.follow(7);

      SetDigest digest = digests.now().digest();

      assertThat(digest.total()).isEqualTo(recomputed());
      assertThat(digest.total().count()).isEqualTo(live.size());
    }
  }

  @Test
  void whoFollowsTheChangesHoldsTheSameAndCanProveIt() {
    for (int i = 1; i <= 30; i++) {
      desk.item(i, "第" + i);
    }
    desk.withdraw(4);
    desk.item(4, "再次");
    desk.withdraw(9);
    desk.follow();
    Map<String, String> held = new HashMap<>();
    long position = 0;
    while (position < desk.journal().head()) {
      JsonObject page = Fields.parse(changes.changes(position, 7, desk.journal().head()).json());
      for (JsonObject change : Fields.objects(page, "changes")) {
        if (change.getString("kind").equals("DELETE")) {
          held.remove(change.getString("uri"));
        } else if (!change.getString("uri").contains("/id/body/")) {
          held.put(change.getString("uri"), change.getString("sha256"));
        }
      }
      position = Fields.number(page, "position");
    }

    Sum ours =
        held.entrySet().stream()
            .map(each -> SetDigest.one(each.getKey(), each.getValue()))
            .reduce(new Sum(0, BigInteger.ZERO), DigestsProveWhatIsHeldTest::plus);

    JsonObject theirs = Fields.parse(changes.digest("", "").json());
    assertThat(theirs.getString("digest")).isEqualTo(ours.hex());
    assertThat(Fields.number(theirs, "records")).isEqualTo(29);
    assertThat(digests.total(desk.journal().head())).contains(ours.hex());
    assertThat(digests.total(3)).isEmpty();
  }

  @Test
  void bucketsAddUpToTheWhole() {
    desk.item(1, "一");
    desk.journal().publish(gongkai.opendata.Sample.item("Y/2019-00001", "gg", "二", "2019-05-01"));
    desk.follow();

    JsonObject all = Fields.parse(changes.digest("", "").json());
    JsonObject year = Fields.parse(changes.digest("jfj", "2019").json());

    assertThat(Fields.objects(all, "buckets")).hasSize(2);
    assertThat(Fields.objects(year, "buckets")).hasSize(1);
    assertThat(year.getString("digest"))
        .isEqualTo(Fields.objects(all, "buckets").getFirst().getString("digest"));
    assertThat(Fields.parse(changes.digest("none", "").json()).getString("digest"))
        .isEqualTo("0".repeat(64));
  }

  @Test
  void recordsAreGivenPageByPage() {
    for (int i = 1; i <= 12; i++) {
      desk.item(i, "第" + i);
    }
    desk.follow();
    List<String> keys = new ArrayList<>();
    String after = "";
    JsonObject page;
    do {
      page = Fields.parse(changes.records(after, 5).json());
      Fields.objects(page, "records").forEach(r -> keys.add(r.getString("key")));
      after = "item/" + keys.getLast();
    } while (page.containsKey("next"));

    assertThat(keys).hasSize(12).isSorted();
    assertThat(changes.count().total()).isEqualTo(12);
  }

  private Sum recomputed() {
    try (Standing standing = desk.index().standing(Desk.URIS.base())) {
      return standing.byKey(Standing.DATASETS, "", 1_000).stream()
          .map(row -> SetDigest.one(Desk.URIS.record(row.record().key()).getURI(), row.sha256()))
          .reduce(new Sum(0, BigInteger.ZERO), DigestsProveWhatIsHeldTest::plus);
    }
  }

  private static Sum plus(Sum one, Sum other) {
    return new Sum(one.count() + other.count(), one.value().add(other.value()).mod(MODULUS));
  }
}
