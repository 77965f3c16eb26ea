#!/usr/bin/env bash
# Runs a benchmark against the built server: bench.sh startup|publish|portal|large|feed|store|sparql|cases|compile|rollup|reports|apply|cut [N], pages|recount DIR, feed-again|sparql-again|cases-again|compile-again DIR N
set -euo pipefail
mvn=$1
shift
"$mvn" -B -ntp -q -pl modules/bench -am package -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip -Dcheckstyle.skip \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=target/classpath.txt
fuseki=
if [[ "${1:-}" = sparql* ]]; then
  # the server that ours is compared with, never a part of the product
  fuseki=$PWD/.cache/jena-fuseki-server-6.0.0.jar
  [ -f "$fuseki" ] || "$mvn" -B -ntp -q -pl modules/bench org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact=org.apache.jena:jena-fuseki-server:6.0.0 -DoutputDirectory="$PWD/.cache"
fi
exec "$JAVA_HOME/bin/java" -Dgongkai.root="$PWD" -Dgongkai.fuseki="$fuseki" -cp "modules/bench/target/classes:$(cat modules/bench/target/classpath.txt)" \
  gongkai.bench.Main "$@"
