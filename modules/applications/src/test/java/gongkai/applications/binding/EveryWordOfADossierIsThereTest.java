package gongkai.applications.binding;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.LetterKind;
import gongkai.applications.Provision;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.clock.Consulted;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.intake.Upload;
import gongkai.applications.label.Labels;
import gongkai.applications.letter.LetterState;
import gongkai.applications.party.Position;
import gongkai.applications.party.Standing;
import gongkai.applications.remedy.RemedyState;
import gongkai.calendar.DayVerdict;
import gongkai.office.Role;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryWordOfADossierIsThereTest {

  static Stream<Enum<?>> constants() {
    return Stream.<Enum<?>[]>of(
            Stage.values(),
            ClockState.values(),
            CaseKind.values(),
            Channel.values(),
            IdentityDocument.values(),
            Provision.values(),
            Delivery.values(),
            Upload.Purpose.values(),
            ProposalView.State.values(),
            LetterKind.values(),
            LetterState.values(),
            Consulted.values(),
            Standing.values(),
            Position.values(),
            ChargeState.values(),
            RemedyState.values(),
            DayVerdict.Reason.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void a_constant_has_a_chinese_name(Enum<?> constant) {
    assertThat(Labels.of(constant)).isNotBlank();
  }

  @Test
  void a_role_has_one_too() {
    assertThat(Role.values())
        .allSatisfy(r -> assertThat(Labels.role(r.name())).isNotEqualTo(r.name()));
  }

  @Test
  void a_veil_hides_longer_texts_first_and_numbers_with_and_without_separators() {
    Veil veil =
        Veil.of(Map.of("张三", "张*", "张三丰", "张**", "138-7654-3210", "***3210", "李", "*", "", ""));

    assertThat(veil.over("张三丰、张三、李树，13876543210和138-7654-3210"))
        .isEqualTo("张**、张*、李树，***3210和***3210");
  }
}
