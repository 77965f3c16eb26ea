package gongkai.console.reminders;

import gongkai.applications.reminder.Reminders;
import gongkai.applications.reminder.Reminders.Subscription;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the member of staff is reminded: by mail, and by a calendar feed with a secret address. */
@Named("remindersPage")
@ViewScoped
@SuppressWarnings("serial")
public class RemindersPage implements Serializable {
  private static final Set<String> FIELDS = Set.of("address");

  @Inject Reminders reminders;
  @Inject FeedAddress feeds;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable Subscription subscription;
  private String address = "";
  private String feed = "";

  @PostConstruct
  void open() {
    subscription = reminders.subscription(me.actor());
  }

  /** Sends mails to the typed address from now on. */
  public void save() {
    if (address.isBlank()) {
      screen.errorAt("address", "reminders.noAddress");
    } else if (accept(reminders.mailTo(me.actor(), address))) {
      address = "";
      screen.info("reminders.saved");
    }
  }

  /** Sends no mails any more. */
  public void end() {
    if (accept(reminders.mailTo(me.actor(), ""))) {
      screen.info("reminders.ended");
    }
  }

  /** Makes a fresh address of the calendar; it is shown once. */
  public void renew() {
    switch (reminders.renewFeed(me.actor())) {
      case Done<String> done -> {
        feed = feeds.of(done.value());
        subscription = reminders.subscription(me.actor());
        screen.info("reminders.feedMade");
      }
      case Refused<String> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  /** Ends the calendar. */
  public void revoke() {
    if (accept(reminders.revokeFeed(me.actor()))) {
      feed = "";
      screen.info("reminders.feedEnded");
    }
  }

  private boolean accept(Change<Subscription> change) {
    return switch (change) {
      case Done<Subscription> done -> {
        subscription = done.value();
        yield true;
      }
      case Refused<Subscription> refused -> {
        screen.problems(refused.problems(), FIELDS);
        yield false;
      }
    };
  }

  public @Nullable Subscription getSubscription() {
    return subscription;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address == null ? "" : address;
  }

  /** The address of the calendar that was made just now, empty otherwise. */
  public String getFeed() {
    return feed;
  }
}
