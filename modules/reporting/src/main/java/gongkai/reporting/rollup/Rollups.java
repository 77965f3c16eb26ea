package gongkai.reporting.rollup;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.util.List;
import java.util.Optional;

/**
 * Reports of governments that are the sum of those of their own office, departments and subordinate
 * areas (Article 49; 国办公开办函〔2021〕30号). Only locked reports count: approved or published ones. A
 * part without one is a gap and never a zero. What is summed takes the way of every compiled
 * report: {@link gongkai.reporting.draft.Drafts}.
 */
public interface Rollups {

  /** The parts of a body's report on a year; empty outside the actor's scope. */
  Optional<RollupView> open(Actor actor, BodyCode body, int year);

  /**
   * Decides whether the body's report on a year is the sum of its parts (who may edit its reports);
   * refused for a body that nobody reports to.
   */
  Change<Long> sum(Actor actor, BodyCode body, int year, long version, boolean summed);

  /**
   * Includes a part or leaves it out.
   *
   * @param reason 1 to 500 characters, without personal data; it is kept with the report
   */
  Change<Long> choose(
      Actor actor,
      BodyCode body,
      int year,
      long version,
      BodyCode part,
      boolean included,
      String reason);

  /** Enters that a body joined or left (who may edit the parent's reports). */
  Change<MemberChange> record(Actor actor, MemberChange change);

  /** Takes an entry back, with a reason of 1 to 500 characters for the trail. */
  Change<MemberChange> strike(Actor actor, String id, String reason);

  /** What joined and left a parent, newest first. */
  List<MemberChange> changes(Actor actor, BodyCode parent);
}
