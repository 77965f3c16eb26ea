#!/usr/bin/env bash
# Everything CI checks: style, unit, persistence (H2 and PostgreSQL), in-container, HTTP and browser tests.
# usage: test.sh MVN [maven arguments]; called by ./gongkai test
set -euo pipefail
mvn=$1
shift

# The browser tests need a Chromium and a Chinese font; as root on Debian they are installed here.
if ! command -v chromium >/dev/null || ! fc-list :lang=zh 2>/dev/null | grep -q .; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium and a Chinese font for the browser tests …"
    export DEBIAN_FRONTEND=noninteractive
    packages="chromium fonts-noto-cjk fontconfig"
    # shellcheck disable=SC2086
    (apt-get install -y -qq --no-install-recommends $packages ||
      { apt-get update -qq && apt-get install -y -qq --no-install-recommends $packages; }) >/dev/null 2>&1
  else
    echo "gongkai: the browser tests need chromium and a Chinese font (fonts-noto-cjk)." >&2
    exit 2
  fi
fi

export MAVEN_OPTS="${MAVEN_OPTS:-} -Daether.dependencyCollector.impl=bf -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g"
exec "$mvn" -B -ntp verify "$@"
