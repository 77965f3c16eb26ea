package gongkai.console.frame;

import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What a page's bean tells the person before it: messages at fields, answers, the way on. */
@ApplicationScoped
public class Screen {
  private static final String BUNDLE = "gongkai.console.texts";

  /** Shows an answer of the text with that key. */
  public void info(String key, Object... arguments) {
    add("", FacesMessage.SEVERITY_INFO, text(key, arguments));
  }

  /** Shows a refusal of the text with that key. */
  public void error(String key, Object... arguments) {
    add("", FacesMessage.SEVERITY_ERROR, text(key, arguments));
  }

  /** Shows a refusal at a field. */
  public void errorAt(String field, String key, Object... arguments) {
    add(field, FacesMessage.SEVERITY_ERROR, text(key, arguments));
  }

  /**
   * Shows each problem at its field; one whose field is not on the page goes to the head of it.
   *
   * @param fields the fields that the page has a place for
   */
  public void problems(List<Problem> problems, Set<String> fields) {
    for (Problem problem : problems) {
      String text = explain(problem);
      if (fields.contains(problem.field())) {
        add(problem.field(), FacesMessage.SEVERITY_ERROR, text);
      } else {
        String place = problem.field().isEmpty() ? "" : problem.field() + ": ";
        add("", FacesMessage.SEVERITY_ERROR, place + text);
      }
    }
  }

  private String explain(Problem problem) {
    ResourceBundle texts = texts();
    String key = "problem." + problem.code();
    boolean translated = locale().equals(Locale.ENGLISH) && texts.containsKey(key);
    return translated ? texts.getString(key) : problem.text();
  }

  /** The text with that key in the language of the page. */
  public String text(String key, Object... arguments) {
    String pattern = texts().getString(key);
    return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
  }

  /** The text with that key, or the other one when there is none. */
  public String textOr(String key, String otherwise) {
    ResourceBundle texts = texts();
    return texts.containsKey(key) ? texts.getString(key) : otherwise;
  }

  /** The words in the language of the page; the Chinese ones where there are no others. */
  public String either(String chinese, String english) {
    return locale().equals(Locale.ENGLISH) && !english.isEmpty() ? english : chinese;
  }

  /** Goes on to another page of this server; messages shown before are kept for it. */
  public void go(String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    try {
      faces
          .getExternalContext()
          .redirect(faces.getExternalContext().getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle(BUNDLE, locale(), Screen.class.getClassLoader());
  }

  Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  void add(String field, FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(field.isEmpty() ? null : field, new FacesMessage(severity, text, null));
  }
}
