package gongkai.applications.consultation;

import gongkai.applications.clock.Consulted;
import gongkai.applications.party.Standing;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which step of a consultation may be next, and in which order its days stand. */
final class Steps {
  private Steps() {}

  static Optional<Problem> toChange(Standing standing) {
    return standing == Standing.PREPARED
        ? Optional.empty()
        : state("征求意见书已经发出或者已不再征求，不能再改动；如需另行征求，请新增一项。");
  }

  static Optional<Problem> toReceive(Course course, LocalDate on, LocalDate today) {
    if (course.sent() == null) {
      return state("征求意见书还没有发出，请先发出再登记收到日期。");
    }
    if (course.received() != null || course.answered() != null) {
      return state("收到日期或者答复已经登记，不能再改动。");
    }
    return day("on", on, course.sent(), "收到日期不能早于发出日期，请核对。", today);
  }

  static Optional<Problem> toAnswer(Course course, LocalDate on, LocalDate today) {
    if (course.sent() == null) {
      return state("征求意见书还没有发出，请先发出再登记答复。");
    }
    if (course.answered() != null) {
      return state("答复已经登记；如有补充意见，请记入备注。");
    }
    LocalDate since = course.received() == null ? course.sent() : course.received();
    return day("on", on, since, "答复日期不能早于收到征求意见书的日期，请核对。", today);
  }

  static Optional<Problem> toWeigh(Consulted consulted, Standing standing, boolean told) {
    if (consulted != Consulted.THIRD_PARTY) {
      return state("只有第三方的意见需要权衡（第十五条、第三十二条）；其他机关的意见请在办理意见中说明。");
    }
    if (told) {
      return state("已经书面告知第三方，不能再改动权衡结论。");
    }
    return standing.settled() && standing != Standing.CANCELLED
        ? Optional.empty()
        : state("第三方的答复期限还没有届满，请在收到答复或者期限届满后权衡。");
  }

  private static Optional<Problem> day(
      String field, LocalDate on, @Nullable LocalDate since, String text, LocalDate today) {
    if (on.isAfter(today)) {
      return Optional.of(new Problem(field, "future", "日期不能晚于今天，请核对。"));
    }
    return since != null && on.isBefore(since)
        ? Optional.of(new Problem(field, "order", text))
        : Optional.empty();
  }

  static Optional<Problem> state(String text) {
    return Optional.of(new Problem("", "state", text));
  }
}
