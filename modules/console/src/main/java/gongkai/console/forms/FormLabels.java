package gongkai.console.forms;

import gongkai.console.frame.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Labels of fields: from the bundles, or as they are when they come from a template of the law. */
@Named("formLabels")
@RequestScoped
public class FormLabels {
  @Inject Screen screen;

  /** The label, with a mark when the field is needed. */
  public String of(Field field) {
    return screen.textOr(field.label(), field.label()) + (field.required() ? " *" : "");
  }
}
