package gongkai.console.remedies;

import static gongkai.console.forms.Field.check;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;

import gongkai.applications.CaseId;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.desk.CaseView;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyQuery.Sort;
import gongkai.applications.remedy.RemedyView;
import gongkai.console.access.Me;
import gongkai.console.forms.Field;
import gongkai.console.forms.Form;
import gongkai.console.frame.Choices;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Labels;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register asks for, as a form. */
@RequestScoped
public class RemedyForm {
  private static final int OFFERED = 100;

  @Inject Remedies remedies;
  @Inject Me me;
  @Inject Choices choices;
  @Inject Labels bodies;
  @Inject RemedyLabels labels;

  /** For a new entry, about a case when one is given. */
  Form fresh(@Nullable CaseView about) {
    Form form = new Form(fields(true));
    List<Option> offered = bodies();
    if (about != null) {
      form.put("body", about.body()).put("application", about.number());
    } else if (offered.size() == 1) {
      form.put("body", offered.getFirst().code());
    }
    return form;
  }

  /** For the revision of an entry; the claimant is not shown and stays when nothing is typed. */
  Form of(RemedyView view) {
    RemedyEntry entry = view.entry();
    Form form = new Form(fields(false));
    form.getChecks().put("simplified", entry.simplified());
    return form.put("body", entry.body())
        .put("application", view.caseNumber())
        .put("letter", entry.letter())
        .put("route", entry.route())
        .put("earlier", entry.earlier())
        .put("authority", entry.authority())
        .put("authorityNumber", entry.authorityNumber())
        .put("filed", entry.filed())
        .put("accepted", entry.accepted())
        .put("served", entry.served())
        .put("hearing", entry.hearing());
  }

  private List<Field> fields(boolean fresh) {
    Field name = line("claimant.name");
    return List.of(
        choice("body", bodies()).needed().labelled("f.respondent"),
        line("application"),
        line("letter"),
        choice("route", labels.getRoutes()).needed(),
        choice("earlier", reconsiderations()),
        line("authority").needed(),
        line("authorityNumber"),
        check("simplified"),
        fresh ? name.needed() : name.labelled("f.claimantUnchanged"),
        line("claimant.contact"),
        date("filed").needed(),
        date("accepted"),
        date("served"),
        date("hearing"));
  }

  private List<Option> bodies() {
    return choices.getBodies().stream()
        .map(each -> new Option(each.code().value(), bodies.body(each.code())))
        .toList();
  }

  /** The last reconsiderations, one of which a suit may follow. */
  private List<Option> reconsiderations() {
    var query =
        new RemedyQuery(
            null, RemedyRoute.RECONSIDERATION, null, null, null, null, "", "", Sort.FILED, true);
    return remedies.page(me.actor(), query, 0, OFFERED).rows().stream()
        .map(
            row ->
                new Option(
                    row.id().value(),
                    "%s %s %s".formatted(row.authority(), row.authorityNumber(), row.filed())))
        .toList();
  }

  /**
   * The entry as typed; empty when something cannot be read, which the form then tells.
   *
   * @param application the case that is named in it
   */
  Optional<RemedyEntry> read(Form form, @Nullable CaseId application) {
    RemedyRoute route = form.constant("route", RemedyRoute.class);
    LocalDate filed = form.day("filed");
    if (form.text("body").isEmpty()) {
      form.miss("body");
    }
    if (route == null) {
      form.miss("route");
    }
    if (route == null || form.text("body").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RemedyEntry(
            new BodyCode(form.text("body")),
            application,
            form.text("letter"),
            route,
            form.text("earlier").isEmpty() ? null : new RemedyId(form.text("earlier")),
            new Claimant(form.text("claimant.name"), form.text("claimant.contact")),
            form.text("authority"),
            form.text("authorityNumber"),
            form.ticked("simplified"),
            filed,
            form.date("accepted"),
            form.date("served"),
            form.date("hearing")));
  }
}
