package gongkai.console.harvest;

import gongkai.console.access.Me;
import gongkai.console.access.Page;
import gongkai.opendata.Alarms;
import gongkai.opendata.Alarms.Alarm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What somebody should look at: on the board of harvesters and on the desk. */
@Named("alarmBoard")
@RequestScoped
public class AlarmBoard {
  @Inject Alarms alarms;
  @Inject Me me;

  private List<Alarm> now = List.of();

  @PostConstruct
  void look() {
    if (Page.HARVEST.admits(me.actor())) {
      now = alarms.now();
    }
  }

  /** The alarms as of now; none for those who have no business with them. */
  public List<Alarm> getNow() {
    return now;
  }
}
