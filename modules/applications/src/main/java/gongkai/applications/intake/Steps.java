package gongkai.applications.intake;

import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseEvent;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.Consulted;
import gongkai.applications.intake.Progress.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What applicants see of the events of their case; what staff do among themselves is left out. */
final class Steps {
  private static final Set<String> TAKEN_UP = Set.of("assigned", "claimed");

  private Steps() {}

  static List<Step> of(List<CaseEvent> events) {
    List<Step> steps = new ArrayList<>();
    boolean taken = false;
    for (CaseEvent event : events) {
      Optional<ClockEvent> told = event.clockEvent();
      if (told.isPresent()) {
        text(told.get()).ifPresent(text -> steps.add(new Step(event.at(), event.kind(), text)));
      } else if (!taken && TAKEN_UP.contains(event.kind())) {
        taken = true;
        steps.add(new Step(event.at(), "examined", "申请已进入审核办理。"));
      }
    }
    return List.copyOf(steps);
  }

  private static Optional<String> text(ClockEvent event) {
    String day = day(event.on());
    return Optional.of(
            switch (event) {
              case ClockEvent.Received e ->
                  e.channel() == Channel.RULING
                          || (e.confirmed() == null && !e.on().equals(e.arrived()))
                      ? ""
                      : "申请已登记，%s收到。".formatted(day);
              case ClockEvent.Ordered e -> "%s收到责令重新答复的决定，答复期限至%s。".formatted(day, day(e.until()));
              case ClockEvent.CorrectionAsked e ->
                  "%s发出补正告知，请在%d个工作日内补正。".formatted(day, e.workingDays());
              case ClockEvent.CorrectionReceived e -> "%s收到补正，答复期限重新计算。".formatted(day);
              case ClockEvent.CorrectionLapsed e -> "逾期未补正，不再处理该申请。";
              case ClockEvent.Extended e -> "%s告知延期，答复期限延长%d个工作日。".formatted(day, e.workingDays());
              case ClockEvent.ConsultationSent e ->
                  e.consulted() == Consulted.THIRD_PARTY
                      ? "%s征求第三方意见，所需时间不计算在答复期限内。".formatted(day)
                      : "%s征求其他机关意见，所需时间不计算在答复期限内。".formatted(day);
              case ClockEvent.FeeNoticeSent e -> "%s发出收费通知，缴费前不计算答复期限。".formatted(day);
              case ClockEvent.FeePaid e -> "%s缴费，答复期限自次日起重新计算。".formatted(day);
              case ClockEvent.FeeLapsed e -> "逾期未缴费，不再处理该申请。";
              case ClockEvent.ReasonsAsked e -> "%s请您说明申请理由。".formatted(day);
              case ClockEvent.ReasonsGiven e -> "%s收到您说明的理由。".formatted(day);
              case ClockEvent.PeriodFixed e -> "%s告知延迟答复，答复期限至%s。".formatted(day, day(e.until()));
              case ClockEvent.Replied e -> "%s答复。".formatted(day);
              case ClockEvent.Ended e -> "%s申请已撤回，办理终止。".formatted(day);
              case ClockEvent.ConsultationReceived e -> "";
              case ClockEvent.ConsultationAnswered e -> "";
              case ClockEvent.FeeNoticeReceived e -> "";
            })
        .filter(text -> !text.isEmpty());
  }

  private static String day(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
