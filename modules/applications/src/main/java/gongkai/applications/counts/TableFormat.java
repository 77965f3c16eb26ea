package gongkai.applications.counts;

/** The formats of the annual report that Table 3 was laid out for. */
public enum TableFormat {
  /** 国办公开办函〔2019〕60号, report years 2019 and 2020. */
  OF_2019,
  /** 国办公开办函〔2021〕30号, report years from 2021. */
  OF_2021;

  /** The format that the report of a year has. */
  public static TableFormat of(int year) {
    return year <= 2020 ? OF_2019 : OF_2021;
  }
}
