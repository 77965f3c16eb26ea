package gongkai.journal.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalJsonTest {

  @Property(tries = 300)
  void reading_the_canonical_text_gives_the_value_back(@ForAll("values") JsonValue value) {
    assertThat(read(CanonicalJson.of(value))).isEqualTo(value);
  }

  @Property(tries = 300)
  void the_canonical_text_of_a_canonical_text_is_itself(@ForAll("values") JsonValue value) {
    String text = CanonicalJson.of(value);

    assertThat(CanonicalJson.of(read(text))).isEqualTo(text);
  }

  @Property(tries = 300)
  void the_order_of_members_does_not_matter(
      @ForAll("members") Map<String, JsonValue> members, @ForAll Random random) {
    var shuffled = new ArrayList<>(members.entrySet());
    Collections.shuffle(shuffled, random);
    var one = Json.createObjectBuilder();
    var other = Json.createObjectBuilder();
    members.forEach(one::add);
    shuffled.forEach(member -> other.add(member.getKey(), member.getValue()));

    assertThat(CanonicalJson.of(one.build())).isEqualTo(CanonicalJson.of(other.build()));
  }

  @Example
  void members_are_sorted_by_utf_16_code_units_as_in_the_example_of_the_specification() {
    String input =
        """
        {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
         "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
         "\\u00f6":"Latin Small Letter O With Diaeresis"}
        """;

    String canonical = CanonicalJson.of(read(input));

    assertThat(read(canonical).asJsonObject().values().stream().map(Object::toString))
        .containsExactly(
            "\"Carriage Return\"",
            "\"One\"",
            "\"Control\"",
            "\"Latin Small Letter O With Diaeresis\"",
            "\"Euro Sign\"",
            "\"Emoji: Grinning Face\"",
            "\"Hebrew Letter Dalet With Dagesh\"");
  }

  @Example
  void only_what_must_be_escaped_is_escaped() {
    String text = "\u20ac$\u000f\nA'B\"\\\"/\u007f政";

    assertThat(CanonicalJson.of(Json.createValue(text)))
        .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\u007f政\"");
  }

  @Example
  void what_has_no_canonical_form_is_refused() {
    List<String> texts =
        List.of(
            "null",
            "[null]",
            "1.5",
            "1.0",
            "1e3",
            "1E-2",
            "9007199254740992",
            "-9007199254740992",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "[".repeat(70) + "]".repeat(70));

    assertThat(texts)
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> CanonicalJson.of(read(text)))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Provide
  Arbitrary<JsonValue> values() {
    return value(3);
  }

  @Provide
  Arbitrary<Map<String, JsonValue>> members() {
    return Arbitraries.maps(text(), value(1)).ofMaxSize(8);
  }

  private static Arbitrary<JsonValue> value(int depth) {
    Arbitrary<JsonValue> leaf =
        Arbitraries.oneOf(
            text().map(Json::createValue),
            Arbitraries.longs()
                .between(-9007199254740991L, 9007199254740991L)
                .map(Json::createValue),
            Arbitraries.of(JsonValue.TRUE, JsonValue.FALSE));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<List<JsonValue>> parts = value(depth - 1).list().ofMaxSize(4);
    return Arbitraries.oneOf(
        leaf,
        parts.map(list -> Json.createArrayBuilder(list).build()),
        Combinators.combine(text().list().uniqueElements().ofSize(4), parts)
            .as(
                (names, list) -> {
                  var object = Json.createObjectBuilder();
                  for (int i = 0; i < list.size(); i++) {
                    object.add(names.get(i), list.get(i));
                  }
                  return object.build();
                }));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withCharRange('\u0000', '\u02ff').ofMaxLength(12),
        Arbitraries.strings().withChars("政府信息公开\"\\\n\u2028/").ofMaxLength(12),
        Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString));
  }

  private static JsonValue read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
