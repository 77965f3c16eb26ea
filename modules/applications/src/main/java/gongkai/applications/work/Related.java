package gongkai.applications.work;

import gongkai.applications.CaseKind;
import gongkai.applications.approval.Proposals;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Words;
import gongkai.applications.desk.Desk;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a case has to do with others, and what kind of case it is. */
@ApplicationScoped
class Related {
  private Linking linking;
  private Splitting splitting;
  private Comparing comparing;
  private Proposals proposals;
  private Words words;

  @SuppressWarnings("NullAway.Init")
  Related() {}

  @Inject
  Related(
      Linking linking, Splitting splitting, Comparing comparing, Proposals proposals, Words words) {
    this.linking = linking;
    this.splitting = splitting;
    this.comparing = comparing;
    this.proposals = proposals;
    this.words = words;
  }

  Linking linking() {
    return linking;
  }

  Desk.Proposals compare(Opened opened) {
    return comparing.of(opened);
  }

  Change<DisclosureApplication> split(Opened opened, List<String> parts) {
    return proposals.pending(opened.id()).isPresent()
        ? Opened.refused("", "state", "呈批中的申请不能拆分，请先撤回呈批。")
        : splitting.split(opened, parts);
  }

  private static String name(CaseKind kind) {
    return switch (kind) {
      case DISCLOSURE -> "公开申请";
      case RECTIFICATION -> "更正申请";
    };
  }

  Change<DisclosureApplication> reclassify(Opened opened, CaseKind kind, String reason) {
    if (opened.facts().intent().kind() == kind) {
      return Opened.refused("kind", "state", "这件申请已经是这个类型。");
    }
    if (!proposals.of(opened.id()).isEmpty()) {
      return Opened.refused("", "state", "已经呈批过文书的申请不能再变更类型。");
    }
    if (reason.strip().length() < 2 || reason.length() > 200) {
      return Opened.refused("reason", "required", "请用2至200字写明变更类型的原因。");
    }
    opened.file().reclassify(kind);
    return opened.noted("reclassified", name(kind), words.keep(opened.id(), reason.strip()));
  }
}
