package gongkai.applications.desk;

import gongkai.applications.Provision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the seven questions; a choice that was not made is {@code null}, a text not
 * written is empty. Answers behind the one that decides are left aside.
 */
public record Answers(
    Clear clear,
    Nature nature,
    Responsible responsible,
    Held held,
    Release release,
    Giving giving,
    Answering answering) {

  /** Nothing answered. */
  public static final Answers NONE =
      new Answers(
          new Clear(null, ""),
          new Nature(null, "", "", null, ""),
          new Responsible(null, "", "", ""),
          new Held(null, Search.NONE, ""),
          new Release(null, List.of(), "", ""),
          new Giving(null, ""),
          new Answering("", ""));

  /**
   * 补不补.
   *
   * @param remains what is still unclear after the correction
   */
  public record Clear(@Nullable Clarity choice, String remains) {}

  /** Whether one can tell what is asked for. */
  public enum Clarity {
    CLEAR,
    /** A notice to correct has to come first; it is no decision. */
    CORRECTION_NEEDED,
    STILL_UNCLEAR,
    /** The period for the correction passed. */
    CORRECTION_LAPSED
  }

  /**
   * 是不是.
   *
   * @param text facts: the right channel, where to get the publication, counts and reasons weighed,
   *     which law rules the inquiry
   * @param earlierNumber number of the earlier answer
   * @param earlierOn its date
   * @param article the article that the letter cites where the law names none
   */
  public record Nature(
      @Nullable Matter choice,
      String text,
      String earlierNumber,
      @Nullable LocalDate earlierOn,
      String article) {}

  /** What is asked for by its nature. */
  public enum Matter {
    GOVERNMENT_INFORMATION,
    /** 信访、投诉、举报, Article 39. */
    PETITION,
    /** 公开出版物, Article 39. */
    PUBLICATION,
    /** 重复申请, Article 36 item 6. */
    REPEATED,
    /** 无正当理由大量反复申请, Article 35. */
    ABUSIVE,
    /** 确认或者重新出具. */
    CONFIRMATION,
    /** 行政查询事项, Article 36 item 7. */
    INQUIRY,
    /** Not made or got in doing the duties of a body, Article 2. */
    NOT_INFORMATION,
    /** The fee was not paid in time. */
    FEE_LAPSED
  }

  /**
   * 谁负责.
   *
   * @param body name of the body that is responsible, empty when it cannot be told
   * @param contact its contact data
   * @param reason why it is not ours
   */
  public record Responsible(
      @Nullable Responsibility choice, String body, String contact, String reason) {}

  /** Who discloses (Article 10). */
  public enum Responsibility {
    OURS,
    /** Made together; ours leads and has asked the other (Article 34). */
    CO_MADE,
    ANOTHER_BODY
  }

  /**
   * 有没有.
   *
   * @param reason why it would have to be produced
   */
  public record Held(@Nullable Holding choice, Search search, String reason) {}

  /** Whether it exists (Articles 36 item 4 and 38). */
  public enum Holding {
    HELD,
    NOT_HELD,
    NEEDS_PRODUCTION
  }

  /** The record of a search: without it nobody believes that nothing was found. */
  public record Search(
      List<String> systems,
      List<String> departments,
      List<String> keywords,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String person) {
    /** None was made. */
    public static final Search NONE = new Search(List.of(), List.of(), List.of(), null, null, "");

    public Search {
      systems = List.copyOf(systems);
      departments = List.copyOf(departments);
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * 给不给.
   *
   * @param withheld the parts that are not given; for a refusal one part is the whole
   * @param place where it is public: index number, address or place
   * @param weighing the public interest that was weighed (Article 15)
   */
  public record Release(
      @Nullable Extent choice, List<Withheld> withheld, String place, String weighing) {
    public Release {
      withheld = List.copyOf(withheld);
    }
  }

  /** How much is given. */
  public enum Extent {
    ALL,
    ALREADY_PUBLIC,
    PART,
    NOTHING
  }

  /**
   * 怎么给.
   *
   * @param reason why another form than the one asked for (Article 40)
   */
  public record Giving(@Nullable Provision choice, String reason) {}

  /**
   * 怎么答.
   *
   * @param reason facts and reasons that the letter tells
   * @param lateReason why the answer comes after the last day
   */
  public record Answering(String reason, String lateReason) {}
}
