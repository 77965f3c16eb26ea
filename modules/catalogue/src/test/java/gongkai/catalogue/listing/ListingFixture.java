package gongkai.catalogue.listing;

import gongkai.catalogue.Items;
import gongkai.catalogue.desk.ItemViews;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.office.Office;
import jakarta.persistence.EntityManager;

/** Opens the hidden listing to the tests of other packages. */
public final class ListingFixture {
  private ListingFixture() {}

  public static Items items(
      EntityManager em, CatalogueItems items, ItemViews views, Office office) {
    return new Listing(em, items, views, office);
  }
}
