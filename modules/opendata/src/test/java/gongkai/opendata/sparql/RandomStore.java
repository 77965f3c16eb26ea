package gongkai.opendata.sparql;

import gongkai.opendata.Generated;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A store of random records that changes at random: new, corrected and withdrawn items, reports.
 */
final class RandomStore implements AutoCloseable {
  static final String[] WORDS = {"预算", "决算", "公告", "通知", "道路", "学校", "💧", "Budget", "é", "第1号"};
  private static final String[] ZONES = {"+08:00", "Z", "-03:30"};
  private static final String[] VALIDITY = {"in-force", "amended", "repealed"};

  final RdfStore store;
  private final MemoryJournal journal = new MemoryJournal();
  private final Random random;
  private final List<String> live = new ArrayList<>();
  private int serial;
  private int year = 2018;

  RandomStore(Path data, Random random, int items) {
    this.random = random;
    journal.publish(Sample.body());
    report();
    report();
    for (int i = 0; i < items; i++) {
      item();
    }
    store = RdfStore.open(new Uris("http://gk.example/"), "jfj", data);
    follow();
  }

  private void follow() {
    for (long at = store.position(); at < journal.head(); at = store.position()) {
      store.apply(journal.after(at, 1 + random.nextInt(200)), true);
    }
  }

  /** Some changes, which the store takes up. */
  void change() {
    for (int i = 0; i < 12; i++) {
      switch (random.nextInt(4)) {
        case 0 -> item();
        case 1 -> publish(live.get(random.nextInt(live.size())));
        case 2 -> journal.withdraw("item", live.remove(random.nextInt(live.size())));
        default -> {
          if (random.nextInt(6) == 0) {
            report();
          } else {
            item();
          }
        }
      }
    }
    follow();
  }

  private void item() {
    serial++;
    String key = "X/2020-%05d".formatted(serial);
    live.add(key);
    publish(key);
  }

  private void report() {
    year++;
    journal.publish(Generated.report(2019 + year % 7));
  }

  private void publish(String key) {
    String day =
        "20%02d-%02d-%02d"
            .formatted(18 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
    JsonObjectBuilder item =
        Json.createObjectBuilder(
                Sample.item(key, "c" + random.nextInt(4), title(), day, "正文").build())
            .add(
                "publishedAt",
                day
                    + "T0"
                    + random.nextInt(10)
                    + ":30:00.00"
                    + random.nextInt(10)
                    + ZONES[random.nextInt(3)])
            .add("body", body())
            .add("validity", Sample.coded(VALIDITY[random.nextInt(3)], "有效性"));
    if (random.nextInt(5) > 0) {
      int theme = random.nextInt(8);
      item.add("theme", Sample.coded("%02d".formatted(theme), "主题" + theme));
    } else {
      item.add("theme", Json.createObjectBuilder());
    }
    if (random.nextBoolean()) {
      item.add("genre", Sample.coded("g" + random.nextInt(3), "体裁"));
    }
    if (random.nextInt(7) == 0) {
      item.add("basis", Json.createObjectBuilder().add("item", 1).add("label", "(一)规章"));
    }
    JsonObject record = item.build();
    journal.publish(record);
  }

  private JsonObjectBuilder body() {
    int body = random.nextInt(4);
    return Json.createObjectBuilder()
        .add("code", body == 0 ? "jfj" : "b" + body)
        .add("name", "局" + body);
  }

  private String title() {
    StringBuilder title = new StringBuilder("关于");
    for (int i = random.nextInt(4); i >= 0; i--) {
      title.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return title.append(serial % 50).append("号").toString();
  }

  @Override
  public void close() {
    store.close();
  }
}
