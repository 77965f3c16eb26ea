package gongkai.applications.listing;

import gongkai.office.Actor;
import java.time.LocalDate;
import java.util.List;

/**
 * Who looks at the lists of the desk, and when.
 *
 * @param departments codes of the departments in which the actor works
 * @param soon last day that is within five working days
 */
record Desk(Actor actor, List<String> departments, LocalDate today, LocalDate soon) {}
