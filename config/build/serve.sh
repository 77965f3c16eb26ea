#!/usr/bin/env bash
# Starts the built server: serve.sh run|rebuild|verify|new-keys|rotate-keys [options]. Needs JAVA_HOME; ./gongkai builds first and calls this.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
readonly SERVER=modules/server/target
# Class data sharing: read what archive.sh made for this JDK; without it a start only takes longer (see docs/benchmarks.md).
# GONGKAI_CLASS_DATA is that script's business.
jdk=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release" 2>/dev/null || true)
sharing=${GONGKAI_CLASS_DATA:--XX:SharedArchiveFile=$SERVER/classes-$jdk.jsa}
exec "$JAVA_HOME/bin/java" @config/jvm.options "$sharing" -Xlog:cds=off -Xlog:cds+dynamic=off \
  -Dgongkai.runtime="$PWD/$SERVER/payara" -Dgongkai.application="$PWD/$SERVER/gongkai" \
  -cp "$SERVER/payara/launch-micro.jar:modules/launcher/target/gongkai-launcher.jar" \
  gongkai.launcher.Main "$PWD" "$@"
