package gongkai.catalogue.desk;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.Validity;
import gongkai.catalogue.desk.ValidityDesk.Statement;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What speaks against a change of validity, and which steps it has to pass. */
@ApplicationScoped
class ValidityRules {
  private CatalogueItems items;
  private Office office;
  private Authoring authoring;
  private List<String> ownChain = List.of();

  @SuppressWarnings("NullAway.Init")
  ValidityRules() {}

  /**
   * On the doors it needs.
   *
   * @param ownChain role names in order with commas; without it the steps of the item's column
   */
  @Inject
  ValidityRules(
      CatalogueItems items,
      Office office,
      Authoring authoring,
      @ConfigProperty(name = "gongkai.catalogue.validity.chain") Optional<String> ownChain) {
    this.items = items;
    this.office = office;
    this.authoring = authoring;
    this.ownChain =
        ownChain.stream()
            .flatMap(steps -> Stream.of(steps.split(",")))
            .map(step -> Role.valueOf(step.strip()).name())
            .toList();
  }

  List<Problem> objections(Actor actor, CatalogueItem item, Statement statement, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (statement.since().isAfter(today)) {
      problems.add(new Problem("since", "future", "有效性变更日期不能晚于今天；届时再办理。"));
    }
    if (statement.deciding().isBlank() && statement.validity() != Validity.IN_FORCE) {
      problems.add(new Problem("deciding", "missing", "请填写作出决定的文件名称和文号。"));
    }
    if (statement.deciding().length() > 500) {
      problems.add(new Problem("deciding", "too-long", "决定文件最多500字，请压缩。"));
    }
    ItemId next = statement.successor();
    if (next != null && !maySucceed(actor, item, next)) {
      problems.add(new Problem("successor", "unknown", "替代文件应是已公开的另一条目，请重新选择。"));
    }
    return problems;
  }

  private boolean maySucceed(Actor actor, CatalogueItem item, ItemId next) {
    return !next.equals(item.id())
        && items
            .find(next)
            .filter(other -> other.facts().publicity().live())
            .filter(other -> office.covers(actor, other.facts().heading().body()))
            .isPresent();
  }

  /** The steps that a change of validity has to pass, by role name. */
  List<String> chain(CatalogueItem item) {
    var heading = item.facts().heading();
    return ownChain.isEmpty() ? authoring.chain(heading.body(), heading.column()) : ownChain;
  }
}
