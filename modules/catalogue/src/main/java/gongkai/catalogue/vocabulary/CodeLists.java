package gongkai.catalogue.vocabulary;

import gongkai.catalogue.Validity;
import gongkai.catalogue.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The code lists as files: {@code code,label,labelEn}, in the order in which they are offered. */
@ApplicationScoped
public class CodeLists implements Vocabulary {
  private List<Term> themes = List.of();
  private List<Term> genres = List.of();
  private List<Term> documentKinds = List.of();
  private List<Term> articleTwenty = List.of();
  private List<Term> withdrawalReasons = List.of();
  private List<Term> modes = List.of();

  CodeLists() {}

  /**
   * Reads the lists of a configuration directory.
   *
   * @throws IllegalStateException when a list is empty or has a code twice
   */
  @Inject
  public CodeLists(@ConfigProperty(name = "gongkai.config.dir") String directory) {
    Path folder = Path.of(directory, "vocabulary");
    themes = read(folder.resolve("themes.csv"));
    genres = read(folder.resolve("genres.csv"));
    documentKinds = read(folder.resolve("document-kinds.csv"));
    articleTwenty = read(folder.resolve("article-20.csv"));
    withdrawalReasons = read(folder.resolve("withdrawal-reasons.csv"));
    modes = read(folder.resolve("disclosure-modes.csv"));
  }

  private static List<Term> read(Path file) {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var parser = CSVParser.parse(reader, format)) {
      List<Term> terms = parser.stream().map(CodeLists::term).toList();
      Set<String> codes = new HashSet<>();
      if (terms.isEmpty() || !terms.stream().allMatch(term -> codes.add(term.code()))) {
        throw new IllegalStateException("A code list is empty or has a code twice: " + file);
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("A code list cannot be read: " + file, e);
    }
  }

  private static Term term(CSVRecord line) {
    return new Term(line.get("code"), line.get("label"), line.get("labelEn"));
  }

  @Override
  public List<Term> themes() {
    return themes;
  }

  @Override
  public List<Term> genres() {
    return genres;
  }

  @Override
  public List<Term> documentKinds() {
    return documentKinds;
  }

  @Override
  public List<Term> articleTwenty() {
    return articleTwenty;
  }

  @Override
  public List<Term> withdrawalReasons() {
    return withdrawalReasons;
  }

  @Override
  public List<Term> modes() {
    return modes;
  }

  @Override
  public List<Term> validities() {
    return Arrays.stream(Validity.values())
        .map(validity -> new Term(validity.code(), validity.label(), validity.labelEn()))
        .toList();
  }
}
