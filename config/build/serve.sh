#!/usr/bin/env bash
# Starts the built server: serve.sh run|rebuild|verify|new-keys|rotate-keys [options]. Needs JAVA_HOME; ./gongkai builds first and calls this.
# GONGKAI_JVM_OPTIONS come after those of config/jvm.options and so count instead of them.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
readonly SERVER=modules/server/target
# shellcheck disable=SC2086 # several options, none with a blank in it
exec "$JAVA_HOME/bin/java" @config/jvm.options ${GONGKAI_JVM_OPTIONS:-} \
  -Dgongkai.runtime="$PWD/$SERVER/payara-micro" -Dgongkai.application="$PWD/$SERVER/gongkai" \
  -cp modules/launcher/target/gongkai-launcher.jar \
  gongkai.launcher.Main "$PWD" "$@"
