package gongkai.catalogue.counts;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the register.
 *
 * @param indexNumber 索引号, empty before the first publication
 * @param made day of signing
 * @param disclosed day of first publication
 * @param ended day from which it is repealed or expired
 */
public record CountedDocument(
    ItemId item,
    DocumentKind kind,
    String indexNumber,
    String title,
    String documentNumber,
    LocalDate made,
    @Nullable LocalDate disclosed,
    Validity validity,
    @Nullable LocalDate ended) {}
