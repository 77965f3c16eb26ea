package gongkai.catalogue;

import java.util.List;

/** The code lists of the catalogue, read from {@code config/vocabulary}: labels verbatim. */
public interface Vocabulary {

  /** 主题分类 of the State Council, 22 classes. */
  List<Term> themes();

  /** 体裁分类. */
  List<Term> genres();

  /** 公文种类, 15 kinds. */
  List<Term> documentKinds();

  /** The fifteen items of Article 20, verbatim. */
  List<Term> articleTwenty();

  /** A code with its Chinese label and English translation. */
  record Term(String code, String label, String labelEn) {}
}
