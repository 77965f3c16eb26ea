package gongkai.console.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** The language of the console in this session: Chinese unless the browser puts English first. */
@Named
@SessionScoped
public class Language implements Serializable {
  private static final long serialVersionUID = 1L;

  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  @PostConstruct
  void greet() {
    Map<String, String> headers =
        FacesContext.getCurrentInstance().getExternalContext().getRequestHeaderMap();
    if (headers.getOrDefault("Accept-Language", "").startsWith("en")) {
      locale = Locale.ENGLISH;
    }
  }

  /** Changes to the other language. */
  public void change() {
    locale = isEnglish() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  public Locale getLocale() {
    return locale;
  }

  /** Says whether pages are in English. */
  public boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  /** Its BCP 47 tag. */
  public String getTag() {
    return locale.toLanguageTag();
  }
}
