package gongkai.console.items;

import gongkai.calendar.Deadline;
import gongkai.calendar.WorkingCalendar;
import gongkai.catalogue.Attachments;
import gongkai.catalogue.Catalogue;
import gongkai.catalogue.Difference;
import gongkai.catalogue.Differences;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemContent.Attachment;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Writing an item. What is typed stays on the page whatever the answer is. */
@Named("editor")
@ViewScoped
@SuppressWarnings("serial")
public class ItemEditor implements Serializable {
  private static final int PUBLICATION_LIMIT = 20;

  @Inject Catalogue catalogue;
  @Inject Items items;
  @Inject Attachments files;
  @Inject WorkingCalendar calendar;
  @Inject Differences differences;
  @Inject Me me;
  @Inject Screen screen;

  private final List<String> refusedFiles = new ArrayList<>();
  private String id = "";
  private @Nullable ItemView item;
  private @Nullable ItemView theirs;
  private @Nullable ItemForm form;

  /** Opens the item that the address names, or starts a new one. */
  public void open() {
    if (form != null) {
      return;
    }
    if (id.isEmpty()) {
      form = new ItemForm(me.actor().body());
    } else {
      ItemView found = find();
      item = found;
      form = found == null ? new ItemForm(me.actor().body()) : ItemForm.of(found);
    }
  }

  private @Nullable ItemView find() {
    try {
      return items.find(me.actor(), new ItemId(UUID.fromString(id))).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Saves the draft. */
  public void save() {
    if (store()) {
      screen.info("editor.saved");
      screen.go("/console/edit.xhtml?id=" + id);
    }
  }

  /** Saves the draft and hands it to the first review step. */
  public void submit() {
    if (store() && done(stored -> catalogue.submit(me.actor(), stored.id(), stored.version()))) {
      screen.info("editor.submitted");
      screen.go("/console/item.xhtml?id=" + id);
    }
  }

  /** Deletes a draft that was never public. */
  public void discard() {
    ItemView current = item;
    if (current == null) {
      return;
    }
    switch (catalogue.discard(me.actor(), current.id(), current.version())) {
      case Done<ItemId> done -> {
        screen.info("editor.discarded");
        screen.go("/console/items.xhtml");
      }
      case Refused<ItemId> refused -> refuse(refused.problems());
    }
  }

  private boolean store() {
    refusedFiles.clear();
    ItemContent content = getForm().content();
    ItemView current = item;
    if (current == null) {
      return accept(catalogue.draft(me.actor(), content));
    }
    boolean same =
        current.content().equals(content) && current.note().equals(getForm().getNote().strip());
    if (same && current.state() == ItemState.DRAFT) {
      return true;
    }
    return accept(
        catalogue.revise(
            me.actor(), current.id(), current.version(), content, getForm().getNote().strip()));
  }

  private boolean done(Function<ItemView, Change<ItemView>> act) {
    ItemView current = item;
    return current != null && accept(act.apply(current));
  }

  private boolean accept(Change<ItemView> answer) {
    return switch (answer) {
      case Done<ItemView> done -> {
        item = done.value();
        id = done.value().id().toString();
        theirs = null;
        yield true;
      }
      case Refused<ItemView> refused -> {
        refuse(refused.problems());
        yield false;
      }
    };
  }

  private void refuse(List<Problem> problems) {
    if (problems.stream().anyMatch(problem -> problem.code().equals("stale"))) {
      theirs = find();
    }
    screen.problems(problems, ItemForm.FIELDS);
  }

  /** What differs between the other person's text and mine, when someone was faster. */
  public List<Difference> getClashes() {
    ItemView other = theirs;
    return other == null ? List.of() : differences.between(other.content(), getForm().content());
  }

  /** What the other person changed since the version that I began with. */
  public List<Difference> getNews() {
    ItemView mine = item;
    return theirs == null || mine == null
        ? List.of()
        : differences.since(me.actor(), mine.id(), mine.version());
  }

  /** Says whether someone was faster. */
  public boolean isClash() {
    return theirs != null;
  }

  /** Continues with my text on top of the other person's version. */
  public void keepMine() {
    item = theirs;
    theirs = null;
    screen.info("editor.keptMine");
  }

  /** Drops my text for the other person's. */
  public void takeTheirs() {
    ItemView other = theirs;
    if (other != null) {
      item = other;
      form = ItemForm.of(other);
      theirs = null;
    }
  }

  /** Takes an attachment. */
  public void upload(FileUploadEvent event) {
    String name = event.getFile().getFileName();
    try (InputStream content = event.getFile().getInputStream()) {
      attach(name, files.store(me.actor(), name, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void attach(String name, Change<Attachment> answer) {
    switch (answer) {
      case Done<Attachment> done -> getForm().attach(done.value());
      case Refused<Attachment> refused ->
          refused.problems().forEach(problem -> refusedFiles.add(name + "：" + problem.text()));
    }
  }

  /** Why files were refused since the last save; they come one by one and none may be missed. */
  public List<String> getRefusedFiles() {
    return refusedFiles;
  }

  /** The largest attachment that is taken. */
  public long getMaximumBytes() {
    return files.maximumBytes();
  }

  /** Takes an attachment off the item. */
  public void detach(String sha256) {
    getForm().detach(sha256);
  }

  /** The limit of Article 26 for the date of formation as typed. */
  public @Nullable Deadline getLimit() {
    LocalDate formed = getForm().getFormed();
    return formed == null ? null : calendar.after(formed, PUBLICATION_LIMIT);
  }

  public ItemForm getForm() {
    ItemForm current = form;
    if (current == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return current;
  }

  public @Nullable ItemView getItem() {
    return item;
  }

  /** Says whether the address names an item that the actor cannot see. */
  public boolean isMissing() {
    return !id.isEmpty() && item == null;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }
}
