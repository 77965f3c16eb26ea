package gongkai.console.items;

import gongkai.catalogue.Items;
import gongkai.catalogue.Items.Row;
import gongkai.console.access.Me;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** The list of items; its filter is in the address, so it can be kept and sent. */
@Named("itemList")
@ViewScoped
@SuppressWarnings("serial")
public class ItemList implements Serializable {
  @Inject Items items;
  @Inject Me me;

  private Filter filter = new Filter(Map.of());
  private @Nullable LazyDataModel<Row> rows;

  @PostConstruct
  void open() {
    filter =
        new Filter(
            Faces.getExternalContext().getRequestParameterMap().entrySet().stream()
                .filter(entry -> ItemsCsv.PARAMETERS.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    rows = new ItemRows(items, me::actor, filter);
  }

  public @Nullable LazyDataModel<Row> getRows() {
    return rows;
  }

  /** The filter's value of that name. */
  public String value(String name) {
    return filter.value(name);
  }

  /** The address of the same list as CSV. */
  public String getExport() {
    return "/console/items.csv?"
        + filter.parameters().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
