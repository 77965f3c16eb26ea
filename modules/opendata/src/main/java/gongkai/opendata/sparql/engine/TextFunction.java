package gongkai.opendata.sparql.engine;

import gongkai.opendata.index.TextSearch;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.vocabulary.Uris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * Full text search in a query: {@code ?item gd:search "words"}, {@code (?item ?score) gd:search
 * ("words" 20)}. It gives addresses of items and asks the search index of the portal.
 */
final class TextFunction extends PropertyFunctionEval {
  private static final int STANDARD = 100;
  private static final int LONGEST = 200;

  private final TextSearch search;
  private final Uris uris;
  private String known = "";
  private Map<Node, Node> scores = Map.of();

  TextFunction(TextSearch search, Uris uris) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.search = search;
    this.uris = uris;
  }

  @Override
  public void build(
      PropFuncArg subject, Node property, PropFuncArg object, ExecutionContext context) {
    try {
      super.build(subject, property, object, context);
    } catch (QueryBuildException e) {
      throw Refusal.TEXT_SEARCH.because(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public QueryIterator execEvaluated(
      Binding row,
      PropFuncArg subject,
      Node property,
      PropFuncArg object,
      ExecutionContext context) {
    Budget.of(context.getContext()).time();
    List<Node> into = nodes(subject);
    if (into.isEmpty() || into.size() > 2) {
      throw refused(subject);
    }
    List<Binding> rows = new ArrayList<>();
    Map<Node, Node> found = found(object);
    Node item = into.getFirst();
    if (item.isURI()) {
      Node score = found.get(item);
      return score == null
          ? QueryIterNullIterator.create(context)
          : QueryIterPlainWrapper.create(bound(row, into, item, score).iterator(), context);
    }
    found.forEach((address, score) -> rows.addAll(bound(row, into, address, score)));
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private static List<Binding> bound(Binding row, List<Node> into, Node item, Node score) {
    BindingBuilder next = BindingFactory.builder(row);
    return set(next, into.getFirst(), item) && (into.size() == 1 || set(next, into.get(1), score))
        ? List.of(next.build())
        : List.of();
  }

  /** Scores by item, best first; asked for once when all rows search the same words. */
  private Map<Node, Node> found(PropFuncArg object) {
    List<Node> given = nodes(object);
    if (given.isEmpty() || given.size() > 2 || !given.getFirst().isLiteral()) {
      throw refused(object);
    }
    String words = given.getFirst().getLiteralLexicalForm();
    if (words.length() > LONGEST) {
      throw refused(object);
    }
    int limit = given.size() == 1 ? STANDARD : limit(given.get(1), object);
    String asked = limit + " " + words;
    if (!asked.equals(known)) {
      Map<Node, Node> found = new LinkedHashMap<>();
      search
          .search(words, limit)
          .forEach(one -> found.put(uris.at("id/" + one.key()), score(one.score())));
      scores = found;
      known = asked;
    }
    return scores;
  }

  private static int limit(Node number, PropFuncArg object) {
    if (number.isLiteral() && number.getLiteralValue() instanceof Integer limit) {
      if (limit >= 1 && limit <= TextSearch.MOST) {
        return limit;
      }
    }
    throw refused(object);
  }

  private static Refusal.Refused refused(PropFuncArg argument) {
    return Refusal.TEXT_SEARCH
        .because("1–" + TextSearch.MOST)
        .at(
            nodes(argument).stream()
                .map(FmtUtils::stringForNode)
                .collect(Collectors.joining(" ", "(", ")")));
  }

  private static List<Node> nodes(PropFuncArg argument) {
    return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
  }

  private static Node score(float score) {
    return NodeFactory.createLiteralDT(Float.toString(score), XSDDatatype.XSDfloat);
  }

  /** Binds a variable; false when something else stands there already. */
  private static boolean set(BindingBuilder row, Node place, Node value) {
    if (!Var.isVar(place)) {
      return place.equals(value);
    }
    Var var = Var.alloc(place);
    if (row.contains(var)) {
      return value.equals(row.get(var));
    }
    row.add(var, value);
    return true;
  }
}
