package gongkai.office.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gongkai.office.Body;
import gongkai.office.Body.Column;
import gongkai.office.Body.Contact;
import gongkai.office.BodyCode;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BodyRulesTest {
  private static final Body ROOT = Edit.root().body();
  private static final Edit BELOW = Edit.root().fresh("dzb", "11360700MB0000027R", Edit.ROOT);
  private static final Edit LOWEST =
      Edit.root().fresh("jfj", "11360700MB0000035L", new BodyCode("dzb"));
  private static final BodyTree TREE = new BodyTree(List.of(ROOT, BELOW.body(), LOWEST.body()));

  @Test
  void right_bodies_break_no_rule() {
    assertThat(TREE.bodies()).allSatisfy(body -> assertThat(broken(body)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource
  void a_broken_rule_is_named_with_its_field(Edit edit, String field, String code) {
    List<Problem> problems = BodyRules.broken(edit.body(), TREE);

    assertThat(problems).extracting(Problem::field).containsExactly(field);
    assertThat(problems).extracting(Problem::code).containsExactly(code);
  }

  static Stream<Arguments> a_broken_rule_is_named_with_its_field() {
    return Stream.of(
        arguments(BELOW.name(" "), "name", "required"),
        arguments(BELOW.name("长".repeat(101)), "name", "length"),
        arguments(BELOW.parent(null), "parent", "parent"),
        arguments(BELOW.parent(new BodyCode("nowhere")), "parent", "parent"),
        arguments(BELOW.parent(new BodyCode("dzb")), "parent", "cycle"),
        arguments(BELOW.parent(new BodyCode("jfj")), "parent", "cycle"),
        arguments(new Edit(ROOT).parent(new BodyCode("jfj")), "parent", "parent"),
        arguments(BELOW.creditCode("11360700MB0000027X"), "creditCode", "form"),
        arguments(BELOW.creditCode("11360700MB0000035L"), "creditCode", "taken"),
        arguments(BELOW.scheme("{uscc}/{n:5}"), "indexScheme", "form"),
        arguments(BELOW.scheme("11360700MB0000035L/{yyyy}-{n:5}"), "indexScheme", "taken"),
        arguments(BELOW.prefix("赣〔2020〕"), "documentPrefix", "form"),
        arguments(
            BELOW.contact(new Contact("", "", "", "电话", "", "", "", "")), "contact.phone", "form"),
        arguments(
            BELOW.contact(new Contact("", "", "", "", "", "", "javascript:1", "")),
            "contact.website",
            "form"),
        arguments(BELOW.columns(), "columns", "removed"),
        arguments(BELOW.columns(column(2), column(2)), "columns[1].code", "taken"),
        arguments(BELOW.columns(column(16)), "columns[0].articleItem", "form"),
        arguments(BELOW.chain(Role.REVIEWER, Role.APPROVER), "columns[0].chain", "chain"),
        arguments(BELOW.chain(Role.APPROVER, Role.SECRECY_REVIEWER), "columns[0].chain", "chain"),
        arguments(
            BELOW.chain(Role.SECRECY_REVIEWER, Role.EDITOR, Role.APPROVER),
            "columns[0].chain",
            "chain"));
  }

  @Test
  void there_is_one_root() {
    Body second = Edit.root().fresh("other", "11360700MB00000002", null).body();

    assertThat(broken(second)).extracting(Problem::code).containsExactly("parent");
  }

  private static Column column(int articleItem) {
    return new Column("jgzn", "机构职能", "", articleItem, List.of());
  }

  private static List<Problem> broken(Body body) {
    return BodyRules.broken(body, TREE);
  }
}
