package gongkai.console.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Body.Column;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsAreLinesOfTextTest {

  @Test
  void and_come_back_the_same() {
    List<Column> columns =
        List.of(
            new Column("bmwj", "部门文件", "Documents", 1, List.of(Role.REVIEWER, Role.APPROVER)),
            new Column("gzdt", "工作动态", "", 15, List.of()));
    List<Problem> problems = new ArrayList<>();

    List<Column> back = ColumnLines.read(ColumnLines.of(columns), problems);

    assertThat(back).isEqualTo(columns);
    assertThat(problems).isEmpty();
  }

  @Test
  void a_line_that_cannot_be_read_is_named() {
    List<Problem> problems = new ArrayList<>();

    ColumnLines.read("bmwj|部门文件|x|1|\ngzdt|工作动态|x|16|\nonly\na|b|c|2|NOBODY", problems);

    assertThat(problems).extracting(Problem::text).hasSize(3).allMatch(text -> text.contains("行"));
    assertThat(problems.getFirst().text()).startsWith("第 2 行");
  }
}
