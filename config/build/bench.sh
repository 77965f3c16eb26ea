#!/usr/bin/env bash
# Runs a benchmark against the built server: bench.sh startup|publish|portal|large|cases|compile|rollup|reports|apply [N], pages DIR
set -euo pipefail
mvn=$1
shift
"$mvn" -B -ntp -q -pl modules/bench -am package -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip -Dcheckstyle.skip \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=target/classpath.txt
exec "$JAVA_HOME/bin/java" -Dgongkai.root="$PWD" -cp "modules/bench/target/classes:$(cat modules/bench/target/classpath.txt)" \
  gongkai.bench.Main "$@"
