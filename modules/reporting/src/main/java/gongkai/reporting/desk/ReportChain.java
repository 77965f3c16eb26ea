package gongkai.reporting.desk;

import gongkai.office.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The review steps of reports (Article 17), by the setting {@code gongkai.reporting.chain}. A
 * report holds statistics that were public before or are made to be, so no secrecy review by
 * default.
 */
@ApplicationScoped
class ReportChain {
  private static final Set<Role> POSSIBLE =
      Set.of(Role.REVIEWER, Role.SECRECY_REVIEWER, Role.APPROVER);

  private List<Role> steps;

  @SuppressWarnings("NullAway.Init")
  ReportChain() {}

  @Inject
  ReportChain(
      @ConfigProperty(name = "gongkai.reporting.chain", defaultValue = "REVIEWER,APPROVER")
          String setting) {
    try {
      steps = List.of(setting.split(",", -1)).stream().map(s -> Role.valueOf(s.strip())).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(setting);
    }
    if (!POSSIBLE.containsAll(steps) || Set.copyOf(steps).size() < steps.size()) {
      throw wrong(setting);
    }
  }

  List<Role> steps() {
    return steps;
  }

  private static IllegalStateException wrong(String setting) {
    return new IllegalStateException(
        "gongkai.reporting.chain: \""
            + setting
            + "\" is not a list of different review steps such as REVIEWER,APPROVER");
  }
}
