/** What a database file holds after its process was killed. */
@NullMarked
package gongkai.bench.cut;

import org.jspecify.annotations.NullMarked;
