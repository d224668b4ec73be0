#!/usr/bin/env bash
# Builds what a desk machine without Java installs: a folder that runs by itself, packed as tar.gz,
# and the package of this system (.deb; .rpm where rpmbuild is; .dmg on macOS).
#   installer/build.sh --out DIR
# Needs Java 25 with jlink and jpackage, and Maven. The same commit gives the same files, but for the
# cache of Java in them. On macOS NOT RUN YET: no such machine was at hand.
set -euo pipefail
. "$(dirname "$0")/image.sh"

out=
while [ $# -gt 0 ]; do
  case "$1" in
    --out) out=${2:?"--out wants a folder"}; shift 2 ;;
    *) echo "Use: installer/build.sh --out DIR" >&2; exit 2 ;;
  esac
done
[ -n "$out" ] || { echo "Use: installer/build.sh --out DIR" >&2; exit 2; }
mkdir -p "$out"
out=$(cd "$out" && pwd)

find_jdk

# Every time in what is packed is that of the commit.
SOURCE_DATE_EPOCH=$(git -C "$here" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' "$here/pom.xml" | head -1)
case "$(uname -s)" in
  Darwin) system=macos ;;
  *) system=linux ;;
esac
case "$(uname -m)" in
  x86_64) arch=x64 ;;
  aarch64 | arm64) arch=arm64 ;;
  *) arch=$(uname -m) ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "1/5 Tierline $version"
(cd "$here" && mvn -q -B -ntp package -Dmaven.test.skip)

echo "2/5 its own Java"
cp -r "$here/target/tierline/lib" "$work/lib"
mv "$work/lib/javafx" "$work/javafx"
runtime "$work/runtime" "$work/javafx"
sheets "$work/lib/tierline-$version.jar" "$work/javafx"

echo "3/5 a folder that runs by itself"
image tierline "$version" "$work/runtime" "$work/lib" "tierline-$version.jar" \
  org.tierline.app.Launcher "$work"
# Of a folder given to it, jpackage keeps what lies beside the jars.
share=$(app_of "$work/tierline")/share
mkdir -p "$share/doc"
cp "$here/LICENSE" "$here/README.md" "$share/doc/"
if [ "$system" = linux ]; then
  cp -r "$here/installer/linux/icons" "$share/icons"
  cp "$here/installer/linux/follow" "$share/follow"
fi
"$here/installer/parts.sh" "$work/lib" "$share/doc/licences" \
  "$work/tierline-$version-bom.json" "$work/runtime"
cp "$work/tierline-$version-bom.json" "$out/"

echo "4/5 a cache, trained by the practice day"
mkdir "$work/pictures"
train "$work/tierline" tierline tour --out "$work/pictures"
memory "$work/tierline" tierline

echo "5/5 packages of this system"
if [ "$system" = linux ]; then
  tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    -C "$work" -cf - tierline | gzip -n -9 > "$out/tierline-$version-$system-$arch.tar.gz"
else
  # What was changed in the folder is signed anew, for this computer alone: a signature of a
  # publisher, without which other computers ask before they open it, needs a certificate of Apple.
  codesign --force --deep --sign - "$work/tierline.app"
  (cd "$work" && tar -cf - tierline.app | gzip -n -9) > "$out/tierline-$version-$system-$arch.tar.gz"
  "$jdk/bin/jpackage" --type dmg --app-image "$work/tierline.app" --name Tierline \
    --app-version "$version" --vendor Tierline --license-file "$here/LICENSE" --dest "$out"
fi
# package TYPE OPTIONS…
package() {
  local type=$1
  shift
  "$jdk/bin/jpackage" --type "$type" --app-image "$work/tierline" --name tierline \
    --app-version "$version" --vendor Tierline --install-dir /opt \
    --description "The desk of a tiered contact center" --license-file "$here/LICENSE" \
    --linux-shortcut --linux-menu-group "Office;" --linux-app-category misc \
    --resource-dir "$here/installer/linux" --dest "$out" "$@"
}
if [ "$system" = linux ]; then
  if command -v dpkg-deb > /dev/null && command -v fakeroot > /dev/null; then package deb; fi
  # What an rpm needs stands in installer/linux/tierline.spec.
  if command -v rpmbuild > /dev/null; then
    package rpm --linux-rpm-license-type "Apache-2.0 AND GPL-2.0-only WITH Classpath-exception-2.0 AND MIT AND BSD-3-Clause AND BSD-2-Clause AND EPL-2.0 AND LGPL-2.1-only AND OFL-1.1"
  fi
fi

(cd "$out" && LC_ALL=C && if command -v sha256sum > /dev/null; then sha256sum [Tt]ierline*; else shasum -a 256 [Tt]ierline*; fi > SHA256SUMS)
ls -l "$out"
