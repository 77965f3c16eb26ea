/**
 * Benchmarks: each starts the real server in a process of its own and measures it from outside,
 * over HTTP.
 */
@NullMarked
package gongkai.bench;

import org.jspecify.annotations.NullMarked;
