#!/usr/bin/env bash
# Collects what a package owes to others.
#   installer/parts.sh LIB DIR BOM.json
# LIB holds the jars; the licence and notice files that they bring go to DIR, a folder for each, and
# a bill of materials of them (CycloneDX) into BOM.json. The licences of Java itself are in legal/ of
# its folder.
set -euo pipefail
. "$(dirname "$0")/image.sh"
lib=$(cd "${1:?"where are the jars?"}" && pwd)
out=${2:?"where to?"}
bom=${3:?"a bill of materials where to?"}
find_jdk
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
  fi
done < <(find "$lib" -name '*.jar' ! -name 'tierline-*' | sort)

(cd "$here" && mvn -q -B -ntp org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom \
  -DincludeTestScope=false -DincludeProvidedScope=false -DincludeBomSerialNumber=false \
  -DprojectType=application -DoutputFormat=json -DoutputName="$(basename "$bom" .json)" \
  -DoutputDirectory="$(dirname "$bom")")
