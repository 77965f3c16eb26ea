package gongkai.catalogue.desk;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What reviewers do. Which role passes which step is the chain's to say. */
@ApplicationScoped
class ReviewDesk {
  private static final int LONGEST = 1000;

  private Admission admission;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ReviewDesk() {}

  @Inject
  ReviewDesk(Admission admission, Clock clock) {
    this.admission = admission;
    this.clock = clock;
  }

  Change<ItemView> pass(Actor actor, ItemId id, long version, String opinion) {
    if (opinion.length() > LONGEST) {
      return Change.refused("opinion", "too-long", "审核意见最多1000字，请压缩。");
    }
    return admission.with(
        actor,
        id,
        version,
        Permission.VIEW_ITEMS,
        item -> item.pass(actor, opinion.strip(), clock.instant()));
  }

  Change<ItemView> sendBack(Actor actor, ItemId id, long version, String reason) {
    if (reason.isBlank()) {
      return Change.refused("reason", "missing", "请写明退回的原因，以便撰稿人修改。");
    }
    if (reason.length() > LONGEST) {
      return Change.refused("reason", "too-long", "退回原因最多1000字，请压缩。");
    }
    return admission.with(
        actor,
        id,
        version,
        Permission.VIEW_ITEMS,
        item -> item.sendBack(actor, reason.strip(), clock.instant()));
  }
}
