package gongkai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "如有疑问，请与李演示联系（电话：略）。|如有疑问，请与本机关政府信息公开工作机构联系（电话：略）。",
        "请与李演示同志（地址：略）联系。|请与本机关政府信息公开工作机构（地址：略）联系。",
        "请向云山县水务局办公室王测试反映。|请向云山县水务局办公室反映。",
        "联系人：李演示；李演示每周一接访。|联系人：本机关政府信息公开工作机构；工作人员每周一接访。",
        "联系人：综合科李演示，电话略|联系人：综合科，电话略",
        "填报人: 阿依努尔·买买提 2021年|填报人: 本机关政府信息公开工作机构 2021年"
      })
  void namesGiveWayToTheRole(String text, String clean) {
    assertThat(PersonNames.in(text)).isNotEmpty();
    assertThat(PersonNames.replace(text)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请与本机关联系。",
        "请与赣州经开区党政办公室联系（地址：略）。",
        "请向我局综合科反映，请联系我们。",
        "请与以下电话联系。",
        "依申请与主动公开相联系的工作。",
        "负责人姓名、联系方式已经公开。",
        "联系人和联系方式见指南。",
        "联系电话：略"
      })
  void officesAreNoPersons(String text) {
    assertThat(PersonNames.in(text)).isEmpty();
    assertThat(PersonNames.replace(text)).isEqualTo(text);
  }
}
