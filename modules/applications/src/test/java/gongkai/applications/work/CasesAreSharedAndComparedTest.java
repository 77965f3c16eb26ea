package gongkai.applications.work;

import static gongkai.applications.testing.People.INSPECTOR;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.REVIEWER;
import static gongkai.applications.testing.People.SECOND_OFFICER;
import static gongkai.applications.testing.People.STRANGER;
import static gongkai.applications.work.Workplace.done;
import static gongkai.applications.work.Workplace.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Stage;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.CaseView.Link;
import gongkai.applications.desk.Departments.Department;
import gongkai.applications.desk.Desk.Earlier;
import gongkai.applications.desk.Desk.Proposals;
import gongkai.applications.desk.InnerDeadline;
import gongkai.applications.desk.InnerDeadline.Kind;
import gongkai.applications.desk.PublicItem;
import gongkai.applications.testing.People;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Departments, officers, opinions inside, parts, earlier cases. */
class CasesAreSharedAndComparedTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCaseIsGivenClaimedAndPutBack(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      department(place, "cyk", "产业科", "officer2");
      CaseId id = place.received("2020-03-09", "申请公开甲文件");

      var nowhere = place.desk(id, (d, v) -> d.assign(OFFICER, id, v, "none", "", ""));
      var nobody = place.desk(id, (d, v) -> d.assign(OFFICER, id, v, "", "reviewer", ""));
      var viewer = place.desk(id, (d, v) -> d.assign(INSPECTOR, id, v, "cyk", "", ""));
      var stranger = place.atDesk(d -> d.claim(STRANGER, id, 1));
      CaseView given = done(place.desk(id, (d, v) -> d.assign(REVIEWER, id, v, "cyk", "", "请办理")));
      var outsider = place.desk(id, (d, v) -> d.claim(OFFICER, id, v));
      CaseView claimed = done(place.desk(id, (d, v) -> d.claim(SECOND_OFFICER, id, v)));
      var taken = place.desk(id, (d, v) -> d.claim(OFFICER, id, v));
      var notMine = place.desk(id, (d, v) -> d.release(OFFICER, id, v, "出差"));
      CaseView back = done(place.desk(id, (d, v) -> d.release(SECOND_OFFICER, id, v, "出差")));

      assertThat(refusal(nowhere)).containsExactly("department unknown");
      assertThat(refusal(nobody)).containsExactly("officer unknown");
      assertThat(refusal(viewer)).containsExactly("forbidden");
      assertThat(refusal(stranger)).containsExactly("unknown");
      assertThat(given.department()).isEqualTo("cyk");
      assertThat(refusal(outsider)).containsExactly("forbidden");
      assertThat(claimed.stage()).isEqualTo(Stage.EXAMINED);
      assertThat(refusal(taken)).containsExactly("taken");
      assertThat(refusal(notMine)).containsExactly("forbidden");
      assertThat(back.officer()).isEmpty();
      assertThat(back.department()).isEqualTo("cyk");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDepartmentIsAskedAndAnswersOnce(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      department(place, "cyk", "产业科", "officer2");
      CaseId id = place.received("2020-03-09", "申请公开甲文件");
      LocalDate due = LocalDate.parse("2020-03-12");
      done(place.desk(id, (d, v) -> d.consultInside(OFFICER, id, v, "cyk", "是否掌握该文件？", due)));

      var outsider = place.desk(id, (d, v) -> d.answerInside(OFFICER, id, v, 1, "有"));
      CaseView told =
          done(place.desk(id, (d, v) -> d.answerInside(SECOND_OFFICER, id, v, 1, "掌握，可以公开")));
      var again = place.desk(id, (d, v) -> d.answerInside(SECOND_OFFICER, id, v, 1, "没有"));

      assertThat(refusal(outsider)).containsExactly("forbidden");
      assertThat(told.opinions().getFirst().answer()).isEqualTo("掌握，可以公开");
      assertThat(told.opinions().getFirst().question()).isEqualTo("是否掌握该文件？");
      assertThat(refusal(again)).containsExactly("state");
      assertThat(told.clock().excluded()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aClosedDepartmentPassesItsCasesOn(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      department(place, "cyk", "产业科", "officer2");
      department(place, "zhk", "综合科", "officer");
      CaseId id = place.received("2020-03-09", "申请公开甲文件");
      LocalDate due = LocalDate.parse("2020-03-12");
      done(place.desk(id, (d, v) -> d.assign(REVIEWER, id, v, "cyk", "", "")));
      done(place.desk(id, (d, v) -> d.consultInside(OFFICER, id, v, "cyk", "是否掌握该文件？", due)));

      var itself = place.departments(d -> d.close(OFFICER, People.BUREAU, "cyk", "cyk"));
      var stranger = place.departments(d -> d.close(STRANGER, People.BUREAU, "cyk", "zhk"));
      place.departments(d -> d.close(OFFICER, People.BUREAU, "cyk", "zhk"));

      CaseView view = place.view(id);
      assertThat(refusal(itself)).containsExactly("successor unknown");
      assertThat(refusal(stranger)).containsExactly("forbidden");
      assertThat(view.department()).isEqualTo("zhk");
      assertThat(view.opinions().getFirst().department()).isEqualTo("zhk");
      assertThat(view.timeline().getLast().code()).isEqualTo("department-closed");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSplitCaseHasPartsWithTheSameClock(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件；申请公开乙文件");
      place.clock().day("2020-03-11");

      var one = place.desk(id, (d, v) -> d.split(OFFICER, id, v, List.of("申请公开甲文件")));
      CaseView whole =
          done(place.desk(id, (d, v) -> d.split(OFFICER, id, v, List.of("申请公开甲文件", "申请公开乙文件"))));

      Link link = whole.links().getFirst();
      CaseView part = place.view(new CaseId(link.target()));
      assertThat(refusal(one)).containsExactly("parts length");
      assertThat(link.kind()).isEqualTo(Link.Kind.PART);
      assertThat(whole.wish().description()).isEqualTo("申请公开甲文件");
      assertThat(part.wish().description()).isEqualTo("申请公开乙文件");
      assertThat(part.clock().deadline()).isEqualTo(whole.clock().deadline());
      assertThat(part.applicant()).isEqualTo(whole.applicant());
      assertThat(part.number()).isNotEqualTo(whole.number());
      assertThat(place.mails())
          .singleElement()
          .satisfies(
              mail -> {
                assertThat(mail.recipient()).isEqualTo("jia@example.cn");
                assertThat(mail.text()).contains(whole.number(), part.number(), "一事一申请");
                assertThat(mail.subject()).contains(part.number()).doesNotContain("测试甲");
              });
      assertThat(place.trail())
          .contains(
              "officer application.code-sent application:%s %s"
                  .formatted(part.id(), part.number()));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofAPartNobodyIsMailedWhoGaveNoAddress(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件；申请公开乙文件", withoutAddress());

      done(place.desk(id, (d, v) -> d.split(OFFICER, id, v, List.of("申请公开甲文件", "申请公开乙文件"))));

      assertThat(place.mails()).isEmpty();
      assertThat(place.trail()).noneMatch(line -> line.contains("code-sent"));
    }
  }

  private static Requester withoutAddress() {
    Requester known = Requesting.person();
    return new Requester(
        known.kind(),
        known.name(),
        known.document(),
        known.documentNumber(),
        "",
        known.phone(),
        "",
        known.address(),
        known.postcode(),
        "",
        null,
        "",
        "");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void earlierCasesOfThePersonOrTheMatterAreProposed(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      String wish = "申请公开2019年度技术改造补贴企业名单";
      var other = Workplace.somebody("测试乙", "440524188001010014");
      CaseId same = place.received("2020-03-09", "申请公开2019年度技术改造补贴的企业名单及金额");
      CaseId topic = place.received("2020-03-09", wish + "。", other);
      place.received("2020-03-09", "申请公开征地批复", other);
      CaseId id = place.received("2020-03-09", wish);
      place.publish(
          new PublicItem("1/2020-00001", "补贴公示", "item/1", LocalDate.parse("2020-01-02")));

      Proposals proposals = place.atDesk(d -> d.proposals(OFFICER, id));
      Proposals hidden = place.atDesk(d -> d.proposals(STRANGER, id));

      assertThat(proposals.earlier()).extracting(Earlier::id).containsExactly(topic, same);
      assertThat(proposals.earlier()).extracting(Earlier::likeness).first().isEqualTo(100);
      assertThat(proposals.earlier())
          .extracting(Earlier::sameApplicant)
          .containsExactly(false, true);
      assertThat(proposals.earlier().getLast().likeness()).isBetween(60, 99);
      assertThat(proposals.items()).hasSize(1);
      assertThat(hidden.earlier()).isEmpty();
      done(place.desk(id, (d, v) -> d.linkEarlier(OFFICER, id, v, "jfj-2020-00001")));
      assertThat(place.view(id).links())
          .containsExactly(new Link(Link.Kind.EARLIER, same.value(), "jfj-2020-00001"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyTheNumberOfAPublicItemIsLinked(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开补贴公示");
      place.publish(
          new PublicItem("1/2020-00001", "补贴公示", "item/1", LocalDate.parse("2020-01-02")));

      var wrong = place.desk(id, (d, v) -> d.linkItem(OFFICER, id, v, "1/2020-00002"));
      var empty = place.desk(id, (d, v) -> d.linkItem(OFFICER, id, v, " "));
      done(place.desk(id, (d, v) -> d.linkItem(OFFICER, id, v, " 1/2020-00001 ")));

      assertThat(refusal(wrong)).containsExactly("indexNumber not-public");
      assertThat(refusal(empty)).containsExactly("indexNumber required");
      assertThat(place.view(id).links())
          .containsExactly(new Link(Link.Kind.ITEM, "1/2020-00001", "1/2020-00001"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void innerDaysAreCountedFixedAndFollowTheLegalDay(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件");
      var after = Map.of(Kind.DRAFT, LocalDate.parse("2020-04-08"));
      var fixed = Map.of(Kind.DRAFT, LocalDate.parse("2020-03-20"));

      List<InnerDeadline> counted = place.view(id).innerDeadlines();
      var tooLate = place.desk(id, (d, v) -> d.setInnerDeadlines(OFFICER, id, v, after));
      CaseView set = done(place.desk(id, (d, v) -> d.setInnerDeadlines(OFFICER, id, v, fixed)));
      CaseView later = done(place.desk(id, (d, v) -> d.note(OFFICER, id, v, "备注")));

      assertThat(counted)
          .extracting(day -> day.on().toString())
          .containsExactly("2020-03-23", "2020-03-30", "2020-04-02");
      assertThat(refusal(tooLate)).containsExactly("DRAFT order");
      assertThat(set.innerDeadlines().get(1).fixed()).isTrue();
      assertThat(later.innerDeadlines())
          .extracting(day -> day.on().toString())
          .containsExactly("2020-03-23", "2020-03-20", "2020-04-02");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSubjectIsShownInListsAndNamesNobody(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件");

      var number = place.desk(id, (d, v) -> d.describe(OFFICER, id, v, "13876543210要的甲文件"));
      var name = place.desk(id, (d, v) -> d.describe(OFFICER, id, v, "测试甲要的甲文件"));
      done(place.desk(id, (d, v) -> d.describe(OFFICER, id, v, "甲文件")));
      var stale = place.atDesk(d -> d.describe(OFFICER, id, 1, "乙文件"));

      List<CaseRow> rows = place.read(c -> c.page(OFFICER, CaseQuery.ALL, 0, 10)).rows();
      assertThat(refusal(number)).containsExactly("subject personal");
      assertThat(refusal(name)).containsExactly("subject personal");
      assertThat(rows).extracting(CaseRow::subject).containsExactly("甲文件");
      assertThat(refusal(stale)).containsExactly("stale");
    }
  }

  private static void department(Workplace place, String code, String name, String member) {
    place.departments(
        d -> d.save(OFFICER, new Department(0, People.BUREAU, code, name, true, List.of(member))));
  }
}
