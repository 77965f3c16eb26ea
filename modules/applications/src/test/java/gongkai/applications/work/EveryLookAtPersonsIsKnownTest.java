package gongkai.applications.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who opens an applicant, a consulted party or a claimant is listed here with what becomes of it.
 * Who adds a place says whether a person sees it plain; then it belongs into the audit trail.
 */
class EveryLookAtPersonsIsKnownTest {
  private static final Path SOURCES =
      Path.of(
          System.getProperty("gongkai.root"),
          "modules/applications/src/main/java/gongkai/applications");

  private static final Pattern LOOK =
      Pattern.compile("requesters?\\s*\\.requester\\(|seals\\s*\\.party\\(|seals\\s*\\.open\\(");

  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("listing/Persons.java", "masked; plain by Cases#unmask, audited"),
          Map.entry("dispatch/CaseFileFacts.java", "fields of letters; reading one is audited"),
          Map.entry("intake/Recovery.java", "a fresh code to the registered address, audited"),
          Map.entry("counter/Renewing.java", "whether there still is an applicant, shows nothing"),
          Map.entry("work/Comparing.java", "same applicant by keyed hash, shows nothing"),
          Map.entry("work/Linking.java", "looks for the applicant in a draft, shows nothing"),
          Map.entry("work/Splitting.java", "sealed again; number and code to the address, audited"),
          Map.entry("consultation/ConsultationViews.java", "masked"),
          Map.entry("consultation/ConsultationReading.java", "Consultations#unmask, audited"),
          Map.entry("consultation/ConsultationLetters.java", "recipient of the letter"),
          Map.entry("disposal/DisposalLists.java", "a remark on a list of files"),
          Map.entry("register/AnsweringAgain.java", "sealed again; number and code to the address"),
          Map.entry("register/Entering.java", "what was masked in the form is kept as it was"),
          Map.entry("register/RemedyViews.java", "masked"),
          Map.entry("register/RemedyReading.java", "Remedies#unmask, audited"));

  @Test
  void nobody_opens_a_person_at_a_place_that_is_not_listed() throws IOException {
    var found = new TreeSet<String>();
    for (Path file : sources()) {
      if (LOOK.matcher(Files.readString(file)).find()) {
        found.add(SOURCES.relativize(file).toString().replace('\\', '/'));
      }
    }

    assertThat(found).isSubsetOf(PLACES.keySet()).hasSizeGreaterThan(10);
  }

  @Test
  void each_of_the_three_ways_to_see_a_person_plain_writes_into_the_trail() throws IOException {
    for (String place :
        List.of(
            "listing/Listing.java",
            "consultation/ConsultationReading.java",
            "register/RemedyReading.java")) {
      assertThat(Files.readString(SOURCES.resolve(place)))
          .as(place)
          .containsPattern("record\\((?:actor|actor\\.login\\(\\)), [^;]*unmasked\"");
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
