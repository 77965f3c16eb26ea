package gongkai.applications.letter;

import gongkai.applications.Delivery;

/**
 * Who gets a letter and how.
 *
 * @param name as it stands in the salutation
 * @param delivery way of the letter
 * @param destination e-mail address or postal address with postcode; empty for {@code ONLINE} and
 *     {@code IN_PERSON}
 */
public record Recipient(String name, Delivery delivery, String destination) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Recipient by " + delivery;
  }
}
