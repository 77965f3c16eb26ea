package gongkai.applications.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of Table 3 as both national formats print them. */
class OutcomeNamesItsRowOfTable3Test {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '\u0001',
      value = {
        "granted|（一）予以公开|第三十六条第一项、第二项",
        "partial|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|第三十七条",
        "d1|1.属于国家秘密|第十四条",
        "d2|2.其他法律行政法规禁止公开|第十四条",
        "d3|3.危及“三安全一稳定”|第十四条",
        "d4|4.保护第三方合法权益|第十五条",
        "d5|5.属于三类内部事务信息|第十六条第一款",
        "d6|6.属于四类过程性信息|第十六条第二款",
        "d7|7.属于行政执法案卷|第十六条第二款",
        "d8|8.属于行政查询事项|第三十六条第七项",
        "u1|1.本机关不掌握相关政府信息|第三十六条第四项、第五项",
        "u2|2.没有现成信息需要另行制作|第三十八条",
        "u3|3.补正后申请内容仍不明确|第三十条",
        "n1|1.信访举报投诉类申请|第三十九条第一款",
        "n2|2.重复申请|第三十六条第六项",
        "n3|3.要求提供公开出版物|第三十九条第二款",
        "n4|4.无正当理由大量反复申请|第三十五条",
        "n5|5.要求行政机关确认或重新出具已获取信息|-",
        "o1|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|第三十条",
        "o2|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|-",
        "o3|3.其他|-"
      })
  void eachCodeHasItsStatutoryLabelAndArticle(String code, String label, String article) {
    Outcome outcome =
        Arrays.stream(Outcome.values())
            .filter(candidate -> candidate.code().equals(code))
            .findFirst()
            .orElseThrow();

    assertThat(outcome.label()).isEqualTo(label);
    assertThat(outcome.article()).isEqualTo(article == null ? "" : article);
  }

  @Test
  void noCodeIsUsedTwiceAndNoneIsMissing() {
    assertThat(Outcome.values())
        .extracting(Outcome::code)
        .hasSize(21)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("granted|partial|d[1-8]|u[1-3]|n[1-5]|o[1-3]"));
  }
}
