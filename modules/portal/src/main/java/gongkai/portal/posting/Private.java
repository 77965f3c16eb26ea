package gongkai.portal.posting;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks resources whose answers are for one reader: not stored, not indexed, not told onwards. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Private {}
