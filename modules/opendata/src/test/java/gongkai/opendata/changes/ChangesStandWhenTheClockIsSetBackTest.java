package gongkai.opendata.changes;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.SetBack;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.vocabulary.Fields;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesStandWhenTheClockIsSetBackTest {
  @TempDir Path data;

  @Test
  void whoFollowsMissesNothingAndMomentsRise() {
    RecordIndex index = RecordIndex.open(data);
    try (SetBack machine = new SetBack()) {
      Digests digests = new Digests(Desk.URIS, index);
      Changes changes = new Changes(Desk.URIS, machine.journal, index, digests);
      List<JsonObject> seen = new ArrayList<>();
      machine.publish(1, 30);
      follow(changes, machine, seen);
      machine.withdraw(7);
      machine.setBack();
      machine.publish(7, 7);
      machine.publish(31, 60);
      int had = seen.size();
      follow(changes, machine, seen);

      assertThat(seen.stream().map(each -> Fields.number(each, "position")).toList())
          .isEqualTo(LongStream.rangeClosed(1, 63).boxed().toList());
      assertThat(seen.stream().map(each -> Instant.parse(each.getString("at"))).toList())
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(seen.subList(had, had + 2))
          .extracting(each -> each.getString("kind"))
          .containsExactly("DELETE", "CREATE");
    } finally {
      index.close();
    }
  }

  private static void follow(Changes changes, SetBack machine, List<JsonObject> seen) {
    long head = machine.journal.head();
    while (seen.size() < head) {
      JsonObject page = Fields.parse(changes.changes(seen.size(), 7, head).json());
      seen.addAll(Fields.objects(page, "changes"));
    }
  }
}
