package gongkai.portal.items;

import gongkai.portal.page.Bodies;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Builds the facets beside a list: each counts within all other choices. */
@Dependent
class Facets {
  private final Counts counts;
  private final Labels labels;
  private final Bodies bodies;

  @Inject
  Facets(Counts counts, Labels labels, Bodies bodies) {
    this.counts = counts;
    this.labels = labels;
    this.bodies = bodies;
  }

  List<Facet> of(Criteria criteria, Visit visit) {
    List<Facet> facets = new ArrayList<>();
    for (String facet : Criteria.FACETS) {
      Facet built = facet(facet, criteria, visit);
      if (built.chosen() || built.options().size() > 1) {
        facets.add(built);
      }
    }
    return facets;
  }

  private Facet facet(String facet, Criteria criteria, Visit visit) {
    Criteria others = criteria.with(facet, "");
    String chosen = criteria.value(facet);
    Map<String, Long> found = counts.of(facet, others.search(0, 1));
    List<Facet.Option> options =
        found.entrySet().stream()
            .filter(e -> e.getValue() > 0 || e.getKey().equals(chosen))
            .sorted(order(facet))
            .map(
                e ->
                    new Facet.Option(
                        e.getKey(),
                        labels.of(facet, e.getKey(), criteria.value("body"), visit.language()),
                        e.getValue(),
                        visit.href(others.with(facet, e.getKey()).href()),
                        e.getKey().equals(chosen)))
            .toList();
    return new Facet(facet, options, chosen.isEmpty() ? "" : visit.href(others.href()));
  }

  private Comparator<Map.Entry<String, Long>> order(String facet) {
    return switch (facet) {
      case "year" -> Map.Entry.<String, Long>comparingByKey().reversed();
      case "column" -> {
        List<String> order =
            bodies.all().values().stream()
                .flatMap(body -> Bodies.columns(body).stream())
                .map(column -> String.valueOf(column.get("code")))
                .toList();
        yield Comparator.comparingInt(
            e -> order.contains(e.getKey()) ? order.indexOf(e.getKey()) : Integer.MAX_VALUE);
      }
      case "theme" -> Map.Entry.comparingByKey();
      default -> Map.Entry.<String, Long>comparingByValue().reversed();
    };
  }
}
