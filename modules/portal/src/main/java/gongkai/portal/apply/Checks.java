package gongkai.portal.apply;

import gongkai.applications.intake.Upload;
import gongkai.portal.page.Texts;
import gongkai.portal.posting.FieldError;
import gongkai.portal.posting.Limits;
import gongkai.portal.posting.Posted;
import gongkai.portal.posting.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked at before an application is handed to the desk: that a person sent it, and its
 * files.
 *
 * <p>There is no picture to decipher. A form that comes back faster than one can write, or with the
 * field that nobody sees filled in, is shown again with a box to tick; what was written stays.
 */
@Dependent
class Checks {
  /** After how many seconds a busy desk is asked again. */
  static final int BUSY_SECONDS = 600;

  private static final Duration FASTEST = Duration.ofSeconds(3);

  private static final List<String> AGENT =
      List.of("agentDocument", "agentDocumentNumber", "agentPhone");

  private final Limits limits;
  private final Clock clock;

  @Inject
  Checks(Limits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  List<FieldError> before(Posted form, Ticket ticket, Texts texts) {
    List<FieldError> wrong = new ArrayList<>();
    boolean agent =
        AGENT.stream().anyMatch(form::has)
            || ticket.files().stream()
                .anyMatch(file -> file.purpose() == Upload.Purpose.AUTHORISATION);
    if (agent && !form.has("agent")) {
      wrong.add(new FieldError("agent", texts.get("form.wrong.agent.required")));
    }
    wrong.addAll(FieldError.ofFiles(form.troubles(), limits, texts));
    boolean hasty = clock.instant().isBefore(ticket.issued().plus(FASTEST));
    if ((hasty || form.has("website")) && !form.has("person")) {
      wrong.add(new FieldError("person", texts.get("form.wrong.person")));
    }
    return wrong;
  }

  /** The words for a form whose ticket is not good any more. */
  List<FieldError> expired(Posted form, Texts texts) {
    List<FieldError> wrong = new ArrayList<>();
    wrong.add(new FieldError("", texts.get("form.wrong.expired")));
    wrong.addAll(FieldError.ofFiles(form.troubles(), limits, texts));
    return wrong;
  }
}
