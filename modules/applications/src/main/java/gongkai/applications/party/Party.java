package gongkai.applications.party;

import gongkai.applications.Delivery;

/**
 * Who is asked for an opinion.
 *
 * @param name name of the person, organisation or body, 1 to 100 characters
 * @param contactPerson who speaks for an organisation, may be empty
 * @param phone telephone number, may be empty
 * @param delivery way of the letters
 * @param destination postal or e-mail address for these ways, otherwise it may be empty
 */
public record Party(
    String name, String contactPerson, String phone, Delivery delivery, String destination) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Party by " + delivery;
  }
}
