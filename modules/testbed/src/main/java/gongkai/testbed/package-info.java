/**
 * What tests and benchmarks stand on: real databases (every persistence test runs on H2 and on
 * PostgreSQL) and the real server in a process of its own.
 */
@NullMarked
package gongkai.testbed;

import org.jspecify.annotations.NullMarked;
