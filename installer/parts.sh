#!/usr/bin/env bash
# Collects what a package owes to others.
#   installer/parts.sh LIB DIR BOM.json JAVA
# LIB holds the jars; the licence and notice files that they bring go to DIR, a folder for each, and
# a bill of materials of them and of JAVA, the linked runtime, (CycloneDX) into BOM.json. A jar that
# brings none gets the text of installer/licences, or the one of all that are under the Apache
# licence; for any other this ends with 1. The licences of Java itself are in legal/ of its folder.
set -euo pipefail
. "$(dirname "$0")/image.sh"
lib=$(cd "${1:?"where are the jars?"}" && pwd)
out=${2:?"where to?"}
bom=${3:?"a bill of materials where to?"}
java=$(cd "${4:?"which Java?"}" && pwd)
find_jdk
apache=()
eclipse=()
mkdir -p "$out"
out=$(cd "$out" && pwd)
while read -r jar; do
  part=$(basename "$jar" .jar)
  texts=$("$jdk/bin/jar" --list --file "$jar" \
    | grep -iE '^(META-INF/)?(LICENSE|LICENCE|COPYING|NOTICE)[^/]*$' || true)
  if [ -n "$texts" ]; then
    mkdir -p "$out/$part"
    (cd "$out/$part" && echo "$texts" | tr '\n' '\0' | xargs -0 "$jdk/bin/jar" --extract --file "$jar"
      if [ -d META-INF ]; then mv META-INF/* . && rmdir META-INF; fi)
  else
    # Without its version: what a part is called.
    name=$(echo "$part" | sed 's/-[0-9][0-9.]*$//')
    mkdir -p "$out/$part"
    case "$name" in
      biweekly | controlsfx | jsoup) cp "$here/installer/licences/$name.txt" "$out/$part/LICENSE.txt" ;;
      logback-*) cp "$here/installer/licences/logback.txt" "$out/$part/LICENSE.txt" ; eclipse+=("$out/$part") ;;
      HikariCP | datafaker | flyway-* | geantyref | geocoder | jdbi3-* | jspecify | libphonenumber | picocli \
        | prefixmapper | rgxgen | snakeyaml | sqlite-jdbc) apache+=("$out/$part") ;;
      *) echo "No text of the licence of $part: put it into installer/licences." >&2; exit 1 ;;
    esac
  fi
done < <(find "$lib" -name '*.jar' ! -name 'tierline-*' | LC_ALL=C sort)
for each in "${apache[@]}"; do cp "$out"/commons-csv-*/LICENSE.txt "$each/LICENSE.txt"; done
for each in "${eclipse[@]}"; do cp "$out"/jakarta.mail-*/LICENSE.md "$each/EPL-2.0.md"; done

(cd "$here" && mvn -q -B -ntp org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom \
  -DincludeTestScope=false -DincludeProvidedScope=false -DincludeBomSerialNumber=false \
  -DprojectType=application -DoutputFormat=json -DoutputName="$(basename "$bom" .json)" \
  -DoutputDirectory="$(dirname "$bom")")

# Java itself, which Maven does not know of.
version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$java/release")
vendor=$(sed -n 's/^IMPLEMENTOR="\(.*\)"/\1/p' "$java/release")
[ -n "$version" ] || version=$("$java/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.runtime\.version = //p')
[ -n "$vendor" ] || vendor=$("$java/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.vendor = //p')
sed "s#^  \"components\" : \[#& { \"type\" : \"platform\", \"bom-ref\" : \"java\", \"publisher\" : \"$vendor\", \"name\" : \"OpenJDK\", \"version\" : \"$version\", \"licenses\" : [ { \"license\" : { \"id\" : \"GPL-2.0-with-classpath-exception\" } } ] },#" "$bom" > "$bom.java"
mv "$bom.java" "$bom"
grep -q '"OpenJDK"' "$bom"
