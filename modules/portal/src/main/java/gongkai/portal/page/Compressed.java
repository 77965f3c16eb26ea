package gongkai.portal.page;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks resources whose text is sent gzip-compressed to clients that take it. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Compressed {}
