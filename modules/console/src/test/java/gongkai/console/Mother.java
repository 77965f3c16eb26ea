package gongkai.console;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Validity;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Object mother of the console's tests. */
public final class Mother {
  public static final ItemId ID = ItemId.of("0b9a1d1e-6f0f-4a4e-8f3d-9c7a5d1c2b3a");
  public static final BodyCode BODY = new BodyCode("jfj");

  private Mother() {}

  public static Actor actor(String login, Role... roles) {
    return new Actor(login, login, BODY, Set.of(roles));
  }

  public static ItemContent content(String title) {
    return new ItemContent(
        BODY,
        "bmwj",
        title,
        "概述",
        "",
        "",
        "03",
        "",
        List.of("项目"),
        1,
        LocalDate.of(2020, 1, 7),
        LocalDate.of(2020, 1, 7),
        "<p>正文</p>",
        List.of());
  }

  public static ItemView item(long version, ItemState state, String title, String waitingFor) {
    return new ItemView(
        ID,
        version,
        state,
        "",
        0,
        state == ItemState.PUBLISHED,
        content(title),
        "",
        null,
        null,
        null,
        Validity.IN_FORCE,
        null,
        null,
        "",
        false,
        waitingFor,
        "editor",
        "hash",
        null,
        List.of("REVIEWER", "APPROVER"),
        List.of(),
        List.of());
  }
}
