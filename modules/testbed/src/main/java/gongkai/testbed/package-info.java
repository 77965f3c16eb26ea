/** Real databases for tests: every persistence test runs on H2 and on PostgreSQL. */
@NullMarked
package gongkai.testbed;

import org.jspecify.annotations.NullMarked;
