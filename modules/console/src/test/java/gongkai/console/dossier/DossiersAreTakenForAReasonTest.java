package gongkai.console.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.Cases;
import gongkai.applications.dossier.DossierOrder;
import gongkai.applications.dossier.Dossiers;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.forms.Field;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class DossiersAreTakenForAReasonTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final List<DossierOrder> ordered = new ArrayList<>();

  private DossierPage page(Role role) {
    var page = new DossierPage();
    page.me = CasesMother.me(Mother.actor("li", role));
    page.screen = screen;
    page.cases = Doors.of(Cases.class, Map.of("find", x -> Optional.of(CasesMother.view(1))));
    page.dossiers =
        Doors.of(
            Dossiers.class,
            Map.of(
                "write",
                x -> {
                  ordered.add((DossierOrder) x[2]);
                  return Change.refused("reason", "required", "请写明查看的原因。");
                }));
    page.read(Map.of("id", CasesMother.ID.value()));
    return page;
  }

  @Test
  void who_may_see_applicants_chooses_the_form_and_is_told_what_is_missing() throws IOException {
    DossierPage page = page(Role.CASE_OFFICER);
    page.getForm().put("form", "ZIP").put("reason", " ");

    page.take();

    assertThat(ordered).containsExactly(new DossierOrder(DossierOrder.Form.ZIP, false, ""));
    assertThat(screen.shown).containsExactly("reason|ERROR|请写明查看的原因。");
    assertThat(page.getForm().text("form")).isEqualTo("ZIP");
  }

  @Test
  void others_are_offered_the_masked_document_only() throws IOException {
    DossierPage page = page(Role.INSPECTOR);

    page.take();

    assertThat(page.getForm().getFields()).extracting(Field::name).isEmpty();
    assertThat(ordered).containsExactly(DossierOrder.masked());
  }

  @Test
  void an_address_that_names_no_case_shows_none() {
    DossierPage page = page(Role.INSPECTOR);

    page.read(Map.of("id", "../.."));

    assertThat(page.getView()).isNull();
  }
}
