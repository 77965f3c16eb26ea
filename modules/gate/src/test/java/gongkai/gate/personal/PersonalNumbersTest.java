package gongkai.gate.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; their check digits are right. */
class PersonalNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "identity-number  | 身份证号360702199003071212，住址不详",
        "identity-number  | 36070219900307101X",
        "identity-number  | 36070219900307101x。",
        "identity-number  | 36070219900307101Ｘ",
        "identity-number  | ３６０７０２１９９００３０７１２１２",
        "identity-number  | 360702 19900307 1212",
        "identity-number  | 360702-1990-0307-1212",
        "identity-number  | 3 6 0 7 0 2 1 9 9 0 0 3 0 7 1 2 1 2",
        "identity-number  | 360702\u200b19900307\u200d1212",
        "identity-number  | 360702\u00ad19900307\ufeff1212",
        "identity-number  | ID360702199003071212a",
        "identity-number  | 810000199101010059",
        "identity-number  | 360702900307121",
        "identity-number  | 证件360702 900307 121号",
        "identity-number  | 张三,360702199003071212,李四",
        "mobile-number    | 联系人张三13800138000",
        "mobile-number    | 138-0013-8000",
        "mobile-number    | 138 0013 8000",
        "mobile-number    | 138－0013－8000",
        "mobile-number    | 138\u30000013\u30008000",
        "mobile-number    | 1380 0138 000",
        "mobile-number    | １３８００１３８０００",
        "mobile-number    | +86 13800138000",
        "mobile-number    | 008613800138000",
        "mobile-number    | 138\u200b0013\u200b8000",
        "mobile-number    | tel:13800138000",
        "mobile-number    | Tel13800138000",
        "mobile-number    | a,b,13800138000,5",
        "mobile-number    | 1.13800138000",
        "mobile-number    | 微信13800138000@qq.com",
        "landline-number  | 0797-8370001",
        "landline-number  | （0797）8370001",
        "landline-number  | 0797 8370001",
        "landline-number  | 010-65280001转802",
        "landline-number  | +86-797-8370001 或 0797－8370001",
        "landline-number  | 联系电话：07978370001",
        "bank-card        | 卡号6228480012345678903",
        "bank-card        | 6217 0021 0001 2345 674",
        "bank-card        | 6217-0021-0001-2345-674",
        "bank-card        | 6222021234567894",
        "bank-card        | 4216123456789017",
        "bank-card        | ５１２３４５６７８９０１２３４６",
      })
  void a_number_is_found_however_it_is_written(String code, String text) {
    assertThat(PersonalNumbers.in(text)).extracting(Hit::code).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统一社会信用代码11360700014754015X",
        "统一社会信用代码113607000147540153",
        "91360702MA35XXXX1A",
        "赣经开办字〔2020〕13号",
        "索引号11360700MB0000000X/2020-00001",
        "索引号 000014349/2020-00001",
        "2020年1月1日至2020年12月31日",
        "20200101123045",
        "2020-06-01 12:30:45.123",
        "1591012345678",
        "投资13083530000元",
        "投资13083530000.00",
        "￥13083530000",
        "¥ 13083530000",
        "总额 13083530000 万元",
        "占 0.13812345678",
        "0.6217002100012345674",
        "13,083,530,000",
        "1 3 0 0 0 0 0 0 0 0 0",
        "1350 234 567",
        "表2：4 0 0 2 0 130 4567 8901 元",
        "咨询热线12345，12315",
        "邮编341000，门牌号138001",
        "360702199003071213",
        "360702199013071212",
        "990702199003071212",
        "税号360702900307121",
        "账号：360702900307121",
        "账户360702900307121",
        "360702901307121",
        "6217002100012345675",
        "6117002100012345674",
        "512345678901234674",
        "ISBN 978-7-5086-1234-5",
        "2e9a13800138000bc4f1d7",
        "00000123456",
        "0123 4567 8901",
        "12800138000",
        "GB/T 38664.1-2020",
        "第15901234567890号",
      })
  void what_only_looks_like_one_is_left_alone(String text) {
    assertThat(PersonalNumbers.in(text)).isEmpty();
  }

  @Test
  void every_number_of_a_text_is_found_once() {
    String text = "张三 360702199003071212 13800138000，李四 0797-8370001，卡6228480012345678903";

    assertThat(PersonalNumbers.in(text))
        .extracting(Hit::code)
        .containsExactlyInAnyOrder(
            "identity-number", "mobile-number", "landline-number", "bank-card");
    assertThat(PersonalNumbers.masked(text))
        .isEqualTo("张三 36**************12 138******00，李四 079******01，卡62***************03");
  }

  @Test
  void the_published_contacts_of_the_body_are_known_however_they_are_written() {
    var known = new KnownContacts(Set.of("0797-8370001", "07978370002", "13800138000"));

    assertThat(PersonalNumbers.in("（0797）8370001、0797 8370002、138 0013 8000"))
        .hasSize(3)
        .allMatch(hit -> known.know(hit.code(), hit.digest()));
    assertThat(PersonalNumbers.in("0797-8370003"))
        .noneMatch(hit -> known.know(hit.code(), hit.digest()));
    assertThat(PersonalNumbers.in("360702199003071212"))
        .noneMatch(
            hit -> new KnownContacts(Set.of("360702199003071212")).know(hit.code(), hit.digest()));
  }
}
