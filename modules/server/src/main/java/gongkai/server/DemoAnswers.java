package gongkai.server;

import gongkai.applications.LetterKind;
import gongkai.applications.Provision;
import gongkai.applications.desk.Answers;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;

/** The seven answers of the demo cases of the past, from their file. */
final class DemoAnswers {
  private DemoAnswers() {}

  static Answers of(JsonObject demo) {
    return switch (LetterKind.valueOf(demo.getString("letter"))) {
      case GRANTED -> answers(demo, ours(), held(Answers.Holding.HELD, Answers.Search.NONE));
      case NOT_HELD ->
          answers(
              demo, ours(), held(Answers.Holding.NOT_HELD, search(demo.getJsonObject("search"))));
      case NOT_RESPONSIBLE -> answers(demo, another(demo), Answers.NONE.held());
      default -> throw new IllegalArgumentException("No demo answer: " + demo.getString("letter"));
    };
  }

  private static Answers answers(
      JsonObject demo, Answers.Responsible responsible, Answers.Held held) {
    return new Answers(
        new Answers.Clear(Answers.Clarity.CLEAR, ""),
        new Answers.Nature(Answers.Matter.GOVERNMENT_INFORMATION, "", "", null, ""),
        responsible,
        held,
        new Answers.Release(Answers.Extent.ALL, List.of(), "", ""),
        new Answers.Giving(Provision.PAPER, ""),
        new Answers.Answering(demo.getString("reason"), ""));
  }

  private static Answers.Responsible ours() {
    return new Answers.Responsible(Answers.Responsibility.OURS, "", "", "");
  }

  private static Answers.Responsible another(JsonObject demo) {
    return new Answers.Responsible(
        Answers.Responsibility.ANOTHER_BODY,
        demo.getString("responsible"),
        demo.getString("contact"),
        demo.getString("reason"));
  }

  private static Answers.Held held(Answers.Holding choice, Answers.Search search) {
    return new Answers.Held(choice, search, "");
  }

  private static Answers.Search search(JsonObject record) {
    return new Answers.Search(
        texts(record, "systems"),
        texts(record, "departments"),
        texts(record, "keywords"),
        LocalDate.parse(record.getString("from")),
        LocalDate.parse(record.getString("until")),
        record.getString("person"));
  }

  private static List<String> texts(JsonObject record, String name) {
    return record.getJsonArray(name).getValuesAs(JsonString::getString);
  }
}
