package gongkai.gate.file;

import gongkai.gate.Finding;
import gongkai.gate.ReleaseCheck;
import gongkai.gate.Submission;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.gate.personal.Hit;
import gongkai.gate.personal.KnownContacts;
import gongkai.gate.personal.PersonalNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * No identity numbers, phone numbers and bank cards of persons in the texts, in any other string of
 * the record, in file names and in files (Regulation, Article 15: 个人隐私).
 */
@ApplicationScoped
class PersonalData implements ReleaseCheck {
  private FileFindings files;

  @SuppressWarnings("NullAway.Init")
  PersonalData() {}

  @Inject
  PersonalData(FileFindings files) {
    this.files = files;
  }

  @Override
  public String name() {
    return FileFindings.PERSONAL;
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public List<Finding> examine(Submission submission) {
    var sweep = new Sweep(new KnownContacts(submission.knownContacts()));
    for (Submission.Text text : submission.texts()) {
      sweep.text(text.field(), text.value());
    }
    // The record is looked at too: a text that the submitter forgot to hand over is not a way out.
    sweep.value("", submission.content());
    for (ReleasedFile file : submission.files()) {
      sweep.text(PersonalNumbers.masked(file.name()), file.name());
      sweep.findings.addAll(files.personal(file, sweep.contacts));
    }
    return List.copyOf(sweep.findings);
  }

  private static final class Sweep {
    final List<Finding> findings = new ArrayList<>();
    final KnownContacts contacts;
    private final Set<String> seen = new HashSet<>();

    Sweep(KnownContacts contacts) {
      this.contacts = contacts;
    }

    void text(String place, String text) {
      for (Hit hit : PersonalNumbers.in(text)) {
        if (!contacts.know(hit.code(), hit.digest()) && seen.add(hit.code() + hit.digest())) {
          findings.add(Finding.of(FileFindings.PERSONAL, place, hit.code(), hit.masked()));
        }
      }
    }

    void value(String place, JsonValue value) {
      if (value instanceof JsonObject object) {
        object.forEach(
            (name, member) -> value(place.isEmpty() ? name : place + "." + name, member));
      } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
        value.asJsonArray().forEach(element -> value(place, element));
      } else if (value instanceof JsonString string) {
        String text = string.getString();
        text(place, text);
        if (text.indexOf('<') >= 0) {
          text(place, Jsoup.parse(text).text());
        }
      } else {
        text(place, value.toString());
      }
    }
  }
}
