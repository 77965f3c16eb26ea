/**
 * The WAR: wiring of the modules to Payara Micro, the data source, migrations, start-up and demo
 * data.
 */
@NullMarked
package gongkai.server;

import org.jspecify.annotations.NullMarked;
