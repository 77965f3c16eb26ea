#!/usr/bin/env bash
# Checks annual reports without the server: report.sh DIRECTORY check|tables FILE … Needs JAVA_HOME; ./gongkai builds first and calls this.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
readonly SERVER=modules/server/target
readonly LIB=$SERVER/gongkai/WEB-INF/lib
CLASSES=$SERVER/payara-micro/runtime/jakarta.json.jar
for jar in "$LIB"/gongkai-reporting-*.jar "$LIB"/jsoup-*.jar "$LIB"/pdfbox-*.jar "$LIB"/fontbox-*.jar "$LIB"/*slf4j-*.jar; do
  CLASSES="$CLASSES:$jar"
done
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Djava.awt.headless=true -Duser.timezone=Asia/Shanghai \
  -Djava.util.logging.config.file=config/build/report-logging.properties \
  -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$SERVER/report.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off \
  -cp "$CLASSES" gongkai.reporting.lint.ReportCommand "$PWD/config" "$@"
