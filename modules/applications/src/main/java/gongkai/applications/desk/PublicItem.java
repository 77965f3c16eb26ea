package gongkai.applications.desk;

import java.time.LocalDate;

/** A catalogue item that is public, as the search index shows it. */
public record PublicItem(String indexNumber, String title, String address, LocalDate publishedOn) {}
