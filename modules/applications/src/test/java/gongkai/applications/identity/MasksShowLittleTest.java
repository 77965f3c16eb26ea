package gongkai.applications.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksShowLittleTest {

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 110***********002X",
    "91350100M000100Y43, 913***********0Y43",
    "E12345678, E1*****78",
    "12345678, 12****78",
    "123, ***",
    "'', ''"
  })
  void ofANumber(String number, String mask) {
    assertThat(Masks.number(number)).isEqualTo(mask);
  }

  @ParameterizedTest
  @CsvSource({"张三, 张*", "欧阳小明, 欧***", "阿卜杜拉·买买提, 阿***", "𠮷野太郎, 𠮷***", "三, *", "'', ''"})
  void ofAName(String name, String mask) {
    assertThat(Masks.name(name)).isEqualTo(mask);
  }

  @ParameterizedTest
  @CsvSource({
    "13800000001, 138****0001",
    "0797-8000012, **********12",
    "+85220000012, **********12",
    "'', ''"
  })
  void ofATelephoneNumber(String phone, String mask) {
    assertThat(Masks.phone(phone)).isEqualTo(mask);
  }

  @ParameterizedTest
  @CsvSource({
    "name@example.cn, n****@example.cn",
    "n@example.cn, ****@example.cn",
    "noaddress, *********",
    "'', ''"
  })
  void ofAMailAddress(String email, String mask) {
    assertThat(Masks.email(email)).isEqualTo(mask);
  }

  @ParameterizedTest
  @CsvSource({
    "江西省赣州市章贡区幸福小区3栋, 江西省赣州市章贡区****",
    "北京市朝阳区幸福路1号, 北京市朝阳区****",
    "赣州市南康区幸福路1号, 赣州市南康区****",
    "内蒙古自治区呼伦贝尔市新巴尔虎左旗1号, 内蒙古自治区呼伦贝尔市新巴尔虎左旗****",
    "幸福小区3栋201, ****",
    "章贡区幸福小区3栋201, ****",
    "'', ''"
  })
  void ofAnAddress(String address, String mask) {
    assertThat(Masks.address(address)).isEqualTo(mask);
  }

  @Property
  void nothingThatIsMaskedIsShownWhole(@ForAll @NotEmpty String text) {
    assertThat(Masks.number(text)).isNotEqualTo(text.replace('*', '#'));
    assertThat(Masks.name(text)).isNotEqualTo(text.replace('*', '#'));
    assertThat(Masks.phone(text)).isNotEqualTo(text.replace('*', '#'));
    assertThat(Masks.email(text)).isNotEqualTo(text.replace('*', '#'));
    assertThat(Masks.address(text)).isNotEqualTo(text.replace('*', '#'));
  }
}
