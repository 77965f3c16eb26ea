package gongkai.applications.reminder.agenda;

import gongkai.applications.mail.Message;
import gongkai.applications.reminder.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that reminds: numbers, kinds and days, nobody's name. */
@ApplicationScoped
class ReminderMail {
  private String site = "";

  ReminderMail() {}

  @Inject
  ReminderMail(@ConfigProperty(name = "gongkai.base-uri", defaultValue = "") String site) {
    this.site = site;
  }

  Message of(String address, List<Due> dues) {
    String subject = "政府信息公开办理期限提醒：%d项".formatted(dues.size());
    String text =
        """
        您好：

        以下事项即将到期或者已经到期，请及时办理：

        %s

        每一事项在临近和逾期时各提醒一次。办理和设置提醒请登录工作台。
        %s
        """
            .formatted(
                dues.stream().map(ReminderMail::line).collect(Collectors.joining("\n")),
                site.isEmpty() ? "" : site + "console/");
    return Message.of("reminder", address, subject, text, "");
  }

  private static String line(Due due) {
    return "%s  %s  %s（%s）".formatted(due.number(), due.kind().label(), due.on(), left(due));
  }

  private static String left(Due due) {
    if (due.level() == Due.Level.OVERDUE) {
      return "已过期" + -due.daysLeft() + "个工作日";
    }
    return due.daysLeft() == 0 ? "今天到期" : "还有" + due.daysLeft() + "个工作日";
  }
}
