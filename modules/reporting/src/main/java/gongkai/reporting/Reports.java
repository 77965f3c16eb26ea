package gongkai.reporting;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.util.List;
import java.util.Optional;

/** Annual reports of the bodies, from the recognised text to the public page. */
public interface Reports {

  /** Stores a recognised report as a draft of the body and year. */
  Change<Report> accept(Actor actor, BodyCode body, String text);

  /** Passes the next review step. */
  Change<Report> pass(Actor actor, long number, long version, String opinion);

  /** Publishes through the release gate. */
  Change<Report> publish(Actor actor, long number, long version);

  /** A report. */
  Optional<Report> find(Actor actor, long number);

  /** Reports in the actor's scope, newest year first. */
  List<Report> reports(Actor actor);

  /** A stored report. */
  record Report(
      long number,
      long version,
      BodyCode body,
      int year,
      String state,
      String waitingFor,
      String author,
      ReportImport.RecognisedReport content) {}
}
