package gongkai.applications.party;

import gongkai.applications.clock.Consulted;

/**
 * Whom to ask and what to tell them. The letter tells what is asked for and never who asks, unless
 * the opinion cannot be given without it.
 *
 * @param consulted in which capacity they are asked; it decides what silence means
 * @param told summary of the information the opinion is about, 5 to 2000 characters
 * @param identityTold whether the applicant is named to them
 * @param identityReason why naming the applicant is necessary, 5 to 300 characters; empty when they
 *     are not named
 */
public record ConsultationPlan(
    Consulted consulted, Party party, String told, boolean identityTold, String identityReason) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Consultation of " + consulted;
  }
}
