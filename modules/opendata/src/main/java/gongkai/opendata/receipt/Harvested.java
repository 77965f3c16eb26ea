package gongkai.opendata.receipt;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks resources whose clients are noted on the board of harvesters. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Harvested {}
