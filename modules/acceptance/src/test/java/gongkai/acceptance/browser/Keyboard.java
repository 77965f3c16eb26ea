package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody at a page who has a keyboard and no mouse. */
record Keyboard(Page page) {
  private static final int MOST_TABS = 150;

  /** Goes to a field and writes into it. */
  void type(String field, String text) {
    reach(field);
    page.keyboard().insertText(text);
  }

  /** Goes to a control, sees that it has the focus, and presses a key. */
  void press(String control, String key) {
    reach(control);
    assertThat(focusIsVisible()).as("focus on " + control).isTrue();
    page.keyboard().press(key);
  }

  /** Goes to a list to choose from, and by arrows to the choice of that value. */
  void pick(String list, String value) {
    reach(list);
    for (int i = 0; i < 40 && !value.equals(page.inputValue(list)); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(page.inputValue(list)).isEqualTo(value);
  }

  /** Goes to a group of radio buttons, and by arrows to the one of that value. */
  void choose(String group, String value) {
    reach(group);
    page.keyboard().press("Space");
    for (int i = 0; i < 10 && !value.equals(checked(group)); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(checked(group)).isEqualTo(value);
  }

  private Object checked(String group) {
    return page.evaluate("group => document.querySelector(group + ':checked')?.value", group);
  }

  /** Presses Tab until the control has the focus. */
  void reach(String control) {
    String focused = "control => document.activeElement.matches(control)";
    for (int i = 0; i < MOST_TABS; i++) {
      if ((boolean) page.evaluate(focused, control)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Not reached by Tab: " + control);
  }

  private boolean focusIsVisible() {
    return (boolean)
        page.evaluate(
            """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            }
            """);
  }
}
