package gongkai.calendar;

import java.util.Map;
import java.util.Set;

/**
 * How many free days the law gives for a festival of all citizens (全国年节及纪念日放假办法): 11 a year since
 * 2008, 13 since the revision in force from 2025-01-01 (除夕 and 2 May).
 */
final class StatutoryDays {
  private static final int REVISED = 2025;
  private static final Map<String, Integer> DAYS =
      Map.of("元旦", 1, "春节", 3, "清明节", 1, "劳动节", 1, "端午节", 1, "中秋节", 1, "国庆节", 3);
  private static final Set<String> ONE_MORE = Set.of("春节", "劳动节");

  private StatutoryDays() {}

  static Set<String> festivals() {
    return DAYS.keySet();
  }

  /** Free days of one or several festivals ({@code 中秋节、国庆节}) in a year; 0 for an unknown name. */
  static int of(String festivals, int year) {
    int days = 0;
    for (String festival : festivals.split("、", -1)) {
      days += DAYS.getOrDefault(festival, 0);
      days += year >= REVISED && ONE_MORE.contains(festival) ? 1 : 0;
    }
    return days;
  }
}
