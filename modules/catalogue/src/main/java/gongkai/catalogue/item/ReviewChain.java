package gongkai.catalogue.item;

import gongkai.office.Actor;
import gongkai.office.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** The steps that are required, the one that is next, and who may not take it; immutable. */
@Embeddable
public class ReviewChain {
  @Column private String chain;

  @Column(name = "waiting_for")
  private String waitingFor;

  /** {@code |login|login|} of who wrote or passed: listings leave out what one may not take. */
  @Column
  @SuppressWarnings("UnusedVariable")
  private String hands;

  @Column(name = "sent_back")
  @SuppressWarnings("UnusedVariable")
  private boolean sentBack;

  @SuppressWarnings("NullAway.Init")
  protected ReviewChain() {}

  private ReviewChain(String chain, String waitingFor, String hands, boolean sentBack) {
    this.chain = chain;
    this.waitingFor = waitingFor;
    this.hands = hands;
    this.sentBack = sentBack;
  }

  /** No review was begun. */
  public static ReviewChain none() {
    return new ReviewChain("", "", "|", false);
  }

  /** No review was begun, and an editor is to take the draft up first. */
  static ReviewChain suggested() {
    return new ReviewChain("", Role.EDITOR.name(), "|", false);
  }

  /** A review by these steps begins. */
  public ReviewChain begun(List<String> steps) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("Nothing becomes public without a review");
    }
    return new ReviewChain(String.join(",", steps), steps.get(0), hands, false);
  }

  /** So many of the steps are passed. */
  public ReviewChain passed(int count) {
    List<String> steps = steps();
    return new ReviewChain(chain, count < steps.size() ? steps.get(count) : "", hands, false);
  }

  /** The review is over without a result. */
  public ReviewChain ended() {
    return new ReviewChain("", "", hands, sentBack);
  }

  /** After an act that the trail already holds. */
  public ReviewChain noting(Trail trail, Deed deed) {
    String logins = "|" + String.join("|", trail.hands()) + "|";
    boolean returned = deed == Deed.SUCCEEDED ? sentBack : deed == Deed.SENT_BACK;
    return new ReviewChain(chain, waitingFor, logins, returned);
  }

  /** Says whether the actor may send back: who could pass the step, at the end any reviewer. */
  boolean mayReturn(Actor actor) {
    List<String> may = waitingFor.isEmpty() ? steps() : List.of(waitingFor);
    return may.stream().anyMatch(step -> actor.is(Role.valueOf(step)));
  }

  /** The required steps by role name, empty when no review is under way. */
  public List<String> steps() {
    return chain.isEmpty() ? List.of() : List.of(chain.split(",", -1));
  }

  /** The next step, empty when none is awaited. */
  public String waitingFor() {
    return waitingFor;
  }
}
