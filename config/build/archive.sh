#!/usr/bin/env bash
# Makes the archive of loaded classes that later starts read, from one start on empty data. Needs JAVA_HOME.
# What changes in our own modules afterwards is loaded as usual, so it is made anew only with the launcher or the JDK.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
readonly SERVER=modules/server/target
readonly TRIAL=$SERVER/trial
jdk=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")
readonly ARCHIVE=$SERVER/classes-$jdk.jsa
[ "$ARCHIVE" -nt modules/launcher/target/gongkai-launcher.jar ] && exit 0

pid=
finish() {
  [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true
  rm -rf "$TRIAL" "$ARCHIVE.new"
}
trap finish EXIT
give_up() {
  echo "gongkai: no class archive ($*); starts take longer without it." >&2
  exit 0
}

taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The status line of a page.
visit() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$1" "$port" >&3
    answer=$(cat <&3)
    echo "${answer%%$'\n'*}"
  ) 2>/dev/null
}

port=$((20000 + RANDOM % 20000))
while taken "$port"; do port=$((20000 + RANDOM % 20000)); done
echo "Preparing fast starts (once) …"
rm -rf "$TRIAL"
mkdir -p "$TRIAL"
# an own database, own keys and no mail, whatever the settings of this place say
GONGKAI_CLASS_DATA=-XX:+RecordDynamicDumpInfo GONGKAI_HOST=127.0.0.1 GONGKAI_CLUSTER=false GONGKAI_DATABASE_URL='' \
  GONGKAI_APPLICATIONS_KEYS='' GONGKAI_APPLICATIONS_KEY_FILE='' GONGKAI_MAIL_HOST='' \
  config/build/serve.sh run --port "$port" --data "$TRIAL/data" --demo >"$TRIAL/terminal.txt" 2>&1 &
pid=$!
SECONDS=0
until visit /ready | grep -q ' 200'; do
  kill -0 "$pid" 2>/dev/null || give_up "the trial start ended"
  [ $SECONDS -lt 600 ] || give_up "the trial start took too long"
  sleep 0.2
done
for page in / /items '/items?q=%E4%BC%81%E4%B8%9A' /console/login.xhtml /catalog.ttl '/sparql?query=ASK%7B%7D'; do
  visit "$page" >/dev/null || true
done
"$JAVA_HOME/bin/jcmd" "$pid" VM.cds dynamic_dump "$PWD/$ARCHIVE.new" >"$TRIAL/dump.txt" 2>&1 || give_up "the JVM wrote none"
[ -f "$ARCHIVE.new" ] || give_up "the JVM wrote none"
mv "$ARCHIVE.new" "$ARCHIVE"
