package gongkai.portal.page;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks resources whose answer follows from the projections' position, the address and the reader's
 * language: they carry an ETag and are answered 304 before anything is computed.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Cached {}
