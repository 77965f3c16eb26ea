package gongkai.console.frame;

import jakarta.faces.application.FacesMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A screen that remembers what it was told instead of showing it. */
public class RecordingScreen extends Screen {
  /** What was shown, as {@code field|severity|text}. */
  public final List<String> shown = new ArrayList<>();

  /** Where it was sent. */
  public final List<String> went = new ArrayList<>();

  private final Locale locale;

  public RecordingScreen() {
    this(Locale.SIMPLIFIED_CHINESE);
  }

  RecordingScreen(Locale locale) {
    this.locale = locale;
  }

  @Override
  Locale locale() {
    return locale;
  }

  @Override
  void add(String field, FacesMessage.Severity severity, String text) {
    shown.add(field + "|" + severity.toString().split(" ")[0] + "|" + text);
  }

  @Override
  public void go(String path) {
    went.add(path);
  }
}
