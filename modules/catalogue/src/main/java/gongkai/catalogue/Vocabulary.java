package gongkai.catalogue;

import java.util.List;
import java.util.Optional;

/** The code lists of the catalogue, read from {@code config/vocabulary}: labels verbatim. */
public interface Vocabulary {

  /** 主题分类 of the State Council, 22 classes. */
  List<Term> themes();

  /** 体裁分类. */
  List<Term> genres();

  /** 公文种类, 15 kinds. */
  List<Term> documentKinds();

  /** The fifteen items of Article 20, verbatim; codes {@code 1} to {@code 15}. */
  List<Term> articleTwenty();

  /** Public reasons of a withdrawal. */
  List<Term> withdrawalReasons();

  /** 公开方式 (Article 13). */
  List<Term> modes();

  /** 有效性: the labels of {@link Validity} by their public code. */
  List<Term> validities();

  /** The term of that code in a list. */
  static Optional<Term> find(List<Term> terms, String code) {
    return terms.stream().filter(term -> term.code().equals(code)).findFirst();
  }

  /** A code with its Chinese label and English translation. */
  record Term(String code, String label, String labelEn) {}
}
