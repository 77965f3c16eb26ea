package gongkai.server;

import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The demo accounts, who bring the demo data in through the use cases that everybody has. */
@ApplicationScoped
class DemoStaff {
  @Inject private Staff staff;

  Actor actor(String login) {
    return staff
        .actor(login)
        .orElseThrow(() -> new IllegalStateException("No demo account " + login));
  }

  /** What was done; demo data that is refused is a mistake in its files. */
  static <T> T done(Change<T> change) {
    return switch (change) {
      case Change.Done<T> done -> done.value();
      case Change.Refused<T> refused ->
          throw new IllegalStateException("Demo data refused: " + refused.problems());
    };
  }
}
