package gongkai.console.items;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items.Query;
import gongkai.catalogue.Validity;
import gongkai.office.BodyCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list as its address carries it; what cannot be read means any.
 *
 * @param parameters of the request, by name
 */
record Filter(Map<String, String> parameters) {

  Filter {
    parameters = Map.copyOf(parameters);
  }

  Query query(String sort, boolean descending) {
    return new Query(
        value("q").strip(),
        body(),
        value("column"),
        constant(ItemState.class, value("state")),
        constant(Validity.class, value("validity")),
        year(),
        sort,
        descending);
  }

  String value(String name) {
    return parameters.getOrDefault(name, "");
  }

  private @Nullable BodyCode body() {
    return BodyCode.of(value("body")).orElse(null);
  }

  private int year() {
    return value("year").matches("[0-9]{4}") ? Integer.parseInt(value("year")) : 0;
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }
}
