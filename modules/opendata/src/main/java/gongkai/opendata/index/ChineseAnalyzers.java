package gongkai.opendata.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How Chinese is cut. Texts are indexed by single characters and pairs, so that whatever stands in
 * a text is found, names and new words included; a query is cut into words by a dictionary, so that
 * words written without spaces need not stand side by side.
 */
final class ChineseAnalyzers {
  /** Characters and pairs. */
  static final Analyzer TEXTS = new Bigrams(true);

  /** Pairs only, and single characters that stand alone. */
  static final Analyzer WORDS = new Bigrams(false);

  private static final Analyzer DICTIONARY = new SmartChineseAnalyzer();

  private ChineseAnalyzers() {}

  /**
   * Cuts a piece of a query without spaces into words. Neighbouring single characters stay
   * together: they are mostly a name that the dictionary does not know.
   */
  static List<String> words(String piece) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = DICTIONARY.tokenStream("", piece)) {
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      int end = -1;
      boolean single = false;
      while (tokens.incrementToken()) {
        String word = piece.substring(offsets.startOffset(), offsets.endOffset());
        boolean one = word.length() == 1 && ideograph(word);
        if (one && single && offsets.startOffset() == end) {
          words.set(words.size() - 1, words.getLast() + word);
        } else {
          words.add(word);
        }
        single = one;
        end = offsets.endOffset();
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static boolean ideograph(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }

  private static final class Bigrams extends Analyzer {
    private final boolean singles;

    Bigrams(boolean singles) {
      this.singles = singles;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer source = new StandardTokenizer();
      TokenStream folded = new LowerCaseFilter(new CJKWidthFilter(source));
      int scripts =
          CJKBigramFilter.HAN
              | CJKBigramFilter.HIRAGANA
              | CJKBigramFilter.KATAKANA
              | CJKBigramFilter.HANGUL;
      return new TokenStreamComponents(source, new CJKBigramFilter(folded, scripts, singles));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new LowerCaseFilter(new CJKWidthFilter(in));
    }
  }
}
