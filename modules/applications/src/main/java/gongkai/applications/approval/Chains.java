package gongkai.applications.approval;

import gongkai.applications.LetterKind;
import gongkai.office.Permission;
import gongkai.office.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says which steps a letter has to pass before it leaves. */
@ApplicationScoped
public class Chains {
  private List<String> ofDecisions = List.of();
  private List<String> ofProcedure = List.of();
  private List<String> ofExtensions = List.of();

  Chains() {}

  /**
   * By settings.
   *
   * @param decisions steps of what ends a case, by role name in order
   * @param procedure steps of what asks or tells something on the way
   * @param extensions steps of an extension: the head of the disclosure unit (Article 33)
   * @throws IllegalArgumentException when a chain is empty, repeats a role, or names one that
   *     approves nothing
   */
  @Inject
  public Chains(
      @ConfigProperty(name = "gongkai.applications.chain", defaultValue = "REVIEWER,APPROVER")
          List<String> decisions,
      @ConfigProperty(name = "gongkai.applications.chain.procedure", defaultValue = "REVIEWER")
          List<String> procedure,
      @ConfigProperty(name = "gongkai.applications.chain.extension", defaultValue = "APPROVER")
          List<String> extensions) {
    ofDecisions = checked(decisions);
    ofProcedure = checked(procedure);
    ofExtensions = checked(extensions);
  }

  /** The steps of a letter, by role name in order. */
  public List<String> of(LetterKind letter) {
    return switch (letter) {
      case EXTENSION -> ofExtensions;
      case RECEIPT,
          CORRECTION,
          REASONS_ASKED,
          THIRD_PARTY_CONSULTATION,
          CONSULTATION_NOTICE,
          BODY_CONSULTATION,
          REASONABLE_PERIOD,
          FEE ->
          ofProcedure;
      default -> ofDecisions;
    };
  }

  private static List<String> checked(List<String> steps) {
    List<Role> roles = steps.stream().map(String::strip).map(Role::valueOf).toList();
    boolean sound =
        !roles.isEmpty()
            && Permission.APPROVE_ANSWERS.roles().containsAll(roles)
            && roles.stream().noneMatch(role -> Collections.frequency(roles, role) > 1);
    if (!sound) {
      throw new IllegalArgumentException("No chain of approval: " + steps);
    }
    return roles.stream().map(Role::name).toList();
  }
}
