package gongkai.console.letters;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Answers.Responsible;
import gongkai.applications.desk.Answers.Search;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.Withheld;
import gongkai.applications.desk.Wizard;
import gongkai.calendar.WorkingCalendar;
import gongkai.console.access.Me;
import gongkai.console.cases.CaseLabels;
import gongkai.console.forms.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a letter's form with what was approved, so that the letter says that and nothing else. */
@RequestScoped
public class DraftWords {
  @Inject Wizard wizard;
  @Inject WorkingCalendar calendar;
  @Inject CaseLabels labels;
  @Inject Me me;

  /** Writes what the pending proposal says, when it is about a letter of that kind. */
  void write(CaseView about, LetterKind kind, Form form) {
    ProposalView approved = about.pending();
    if (approved == null || approved.letter() != kind) {
      return;
    }
    if (approved.outcome() == null) {
      step(about, approved, form);
    } else {
      decision(about, approved, form);
    }
  }

  private void step(CaseView about, ProposalView approved, Form form) {
    switch (approved.letter()) {
      case CORRECTION -> form.put("items", approved.text()).put("workingDays", approved.until());
      case EXTENSION ->
          form.put("reason", approved.text())
              .put("workingDays", approved.until())
              .put("until", extended(about, approved.until()));
      case REASONS_ASKED -> form.put("facts", approved.text());
      case REASONABLE_PERIOD -> form.put("facts", approved.text()).put("until", approved.until());
      default -> form.put("result", approved.text());
    }
  }

  private String extended(CaseView about, String days) {
    LocalDate deadline = about.clock().deadline();
    return deadline == null || !days.matches("\\d{1,2}")
        ? ""
        : calendar.after(deadline, Integer.parseInt(days)).date().toString();
  }

  private void decision(CaseView about, ProposalView approved, Form form) {
    Answers answers = wizard.answers(me.actor(), about.id());
    List<Withheld> parts = approved.withheld();
    form.put("way", way(about, answers)).put("where", answers.release().place());
    form.put("reason", approved.text());
    form.put("withheld", lines(parts.stream().map(DraftWords::part)));
    form.put("classification", basis(parts, Outcome.STATE_SECRET));
    form.put("forbidding", basis(parts, Outcome.FORBIDDEN_BY_LAW));
    form.put("searched", searched(answers.held().search()));
    form.put("responsible", responsible(answers.responsible()));
    form.put("unclear", answers.clear().remains()).put("facts", answers.nature().text());
    form.put("publication", answers.nature().text()).put("citation", answers.nature().article());
    form.put("earlier", answers.nature().earlierNumber());
    form.put("earlierOn", answers.nature().earlierOn());
  }

  private String way(CaseView about, Answers answers) {
    var provision =
        answers.giving().choice() == null ? about.wish().provision() : answers.giving().choice();
    return labels.text("provision." + provision)
        + "，"
        + labels.text("delivery." + about.wish().delivery());
  }

  private static String part(Withheld each) {
    String article = each.ground() == null ? "" : each.ground().article();
    return String.join(" | ", each.part(), article, each.reason()).replace('\n', ' ');
  }

  private static String basis(List<Withheld> parts, Outcome ground) {
    return lines(parts.stream().filter(each -> each.ground() == ground).map(Withheld::basis));
  }

  private String searched(Search search) {
    return lines(
        Stream.of(
                String.join("、", search.systems()),
                String.join("、", search.departments()),
                String.join("、", search.keywords()),
                search.from() == null ? "" : search.from() + " — " + search.until())
            .filter(line -> !line.isEmpty()));
  }

  private static String responsible(Responsible answer) {
    return Stream.of(answer.body(), answer.contact())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("，"));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
