package gongkai.reporting.testing;

import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.Vocabulary.Term;
import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentEvent;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.counts.Documents;
import gongkai.catalogue.counts.PublishedColumn;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.office.Role;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Object mother: the doors of other modules, in memory. */
public final class Doors {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-01-29T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  public static final BodyCode BUREAU = new BodyCode("jfj");
  public static final Body BODY =
      new Body(
          1,
          BUREAU,
          null,
          "赣州经济技术开发区经济发展局",
          "Economic Development Bureau",
          "经发局",
          "11360700MB0000000X",
          BodyLevel.DEPARTMENT,
          "{uscc}/{yyyy}-{n:5}",
          "赣开经发",
          "",
          new Body.Contact("综合科", "", "", "0797-8000000", "", "", "", ""),
          List.of(new Body.Column("bmwj", "部门文件", "Documents", 1, List.of())));

  public static final Actor REPORTER = actor("reporter", Role.REPORTER);
  public static final Actor REVIEWER = actor("reviewer", Role.REVIEWER);
  public static final Actor APPROVER = actor("approver", Role.APPROVER);
  public static final Actor STRANGER =
      new Actor("stranger", "", new BodyCode("elsewhere"), Set.of(Role.values()));

  private Doors() {}

  public static Actor actor(String login, Role... roles) {
    return new Actor(login, "", BUREAU, Set.of(roles));
  }

  /** An office with the one bureau. */
  public static Office office() {
    return office(List.of(BODY));
  }

  /** Code lists that know one reason of withdrawals. */
  public static Vocabulary vocabulary() {
    return door(Vocabulary.class, (method, args) -> List.of(new Term("error", "内容有误", "In error")));
  }

  /** An office with a tree of bodies. */
  public static Office office(List<Body> bodies) {
    return door(
        Office.class,
        (method, args) ->
            switch (method) {
              case "bodies" -> bodies;
              case "body" ->
                  bodies.stream().filter(body -> body.code().equals(args[0])).findFirst();
              case "covers" -> reach(bodies, (Actor) args[0]).contains(args[1]);
              case "permits" ->
                  ((Permission) args[1]).isHeldBy((Actor) args[0])
                      && reach(bodies, (Actor) args[0]).contains(args[2]);
              case "reach" -> reach(bodies, (Actor) args[0]);
              default -> throw new UnsupportedOperationException(method);
            });
  }

  /** A parent stands before its children. */
  private static Set<BodyCode> reach(List<Body> bodies, Actor actor) {
    Set<BodyCode> reach = new HashSet<>(Set.of(actor.body()));
    bodies.stream()
        .filter(body -> body.parent() != null && reach.contains(body.parent()))
        .forEach(body -> reach.add(body.code()));
    return reach;
  }

  /** A trail that writes into a list. */
  public static AuditTrail trail(List<String> audit) {
    return door(AuditTrail.class, (method, args) -> audit.add(args[0] + " " + args[1]));
  }

  /** A register of documents that holds what it is given. */
  public static final class Register {
    public final List<CountedDocument> documents = new ArrayList<>();

    public Documents door() {
      return Doors.door(
          Documents.class,
          (method, args) ->
              switch (method) {
                case "tally" -> tally(args);
                case "documents" -> listed(args);
                case "published" -> Map.of("bmwj", documents.size());
                case "columns" ->
                    List.of(new PublishedColumn("bmwj", documents.size(), documents.size(), 0));
                default -> throw new UnsupportedOperationException(method);
              });
    }

    private Map<DocumentEvent, Integer> tally(Object[] args) {
      Map<DocumentEvent, Integer> counts = new EnumMap<>(DocumentEvent.class);
      for (DocumentEvent event : DocumentEvent.values()) {
        Object[] asked = {args[0], args[1], event, args[2], args[3], "", 1000};
        counts.put(event, listed(asked).size());
      }
      return counts;
    }

    private List<CountedDocument> listed(Object[] args) {
      LocalDate first = (LocalDate) args[3];
      LocalDate last = (LocalDate) args[4];
      return documents.stream()
          .filter(each -> each.kind() == (DocumentKind) args[1])
          .filter(
              each -> {
                LocalDate day =
                    switch ((DocumentEvent) args[2]) {
                      case MADE -> each.made();
                      case DISCLOSED -> each.disclosed();
                      case ENDED -> each.ended();
                    };
                return day != null && !day.isBefore(first) && !day.isAfter(last);
              })
          .filter(each -> each.item().toString().compareTo((String) args[5]) > 0)
          .sorted((a, b) -> a.item().toString().compareTo(b.item().toString()))
          .limit((Integer) args[6])
          .toList();
    }
  }

  /** What a door answers to a call. */
  public interface Answers {
    Object to(String method, Object[] arguments);
  }

  /** A door that answers as it is told. */
  public static <T> T door(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object[] given = arguments == null ? new Object[0] : arguments;
              Object answer = answers.to(method.getName(), Arrays.copyOf(given, given.length));
              return method.getReturnType() == void.class ? null : answer;
            }));
  }
}
