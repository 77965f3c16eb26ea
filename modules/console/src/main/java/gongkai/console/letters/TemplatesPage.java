package gongkai.console.letters;

import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The templates of letters that hold today. */
@Named("templatesPage")
@RequestScoped
public class TemplatesPage {
  @Inject Templates templates;
  @Inject Clock clock;

  private List<Template> holding = List.of();

  @PostConstruct
  void open() {
    holding = templates.holding(LocalDate.now(clock));
  }

  public List<Template> getHolding() {
    return holding;
  }
}
