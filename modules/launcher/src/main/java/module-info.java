/**
 * Reads and checks the settings, prepares the data directory and starts Payara Micro in this JVM.
 */
@org.jspecify.annotations.NullMarked
module gongkai.launcher {
  requires static transitive org.jspecify;
  requires java.net.http;
}
