#!/usr/bin/env bash
# Starts the built server: serve.sh run|rebuild|verify|new-keys|rotate-keys [options]. Needs JAVA_HOME; ./gongkai builds first and calls this.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
readonly SERVER=modules/server/target
exec "$JAVA_HOME/bin/java" @config/jvm.options \
  -Dgongkai.runtime="$PWD/$SERVER/payara" -Dgongkai.application="$PWD/$SERVER/gongkai" \
  -cp modules/launcher/target/gongkai-launcher.jar \
  gongkai.launcher.Main "$PWD" "$@"
