#!/usr/bin/env bash
# Builds what a desk machine without Java installs: a folder that runs by itself, packed as tar.gz,
# and the package of this system (.deb; .rpm where rpmbuild is).
#   installer/build.sh --out DIR
# Needs Java 25 with jlink and jpackage, and Maven. The same commit gives the same files, but for the
# cache of Java in them.
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

echo "3/5 a folder that runs by itself"
image tierline "$version" "$work/runtime" "$work/lib" "tierline-$version.jar" \
  org.tierline.app.Launcher "$work"
# Of a folder given to it, jpackage keeps bin and lib alone.
mkdir -p "$work/tierline/lib/app/share/doc"
cp "$here/LICENSE" "$here/README.md" "$work/tierline/lib/app/share/doc/"
cp -r "$here/installer/linux/icons" "$work/tierline/lib/app/share/icons"
cp "$here/installer/linux/follow" "$work/tierline/lib/app/share/follow"
"$here/installer/parts.sh" "$work/lib" "$work/tierline/lib/app/share/doc/licences" \
  "$work/tierline-$version-bom.json" "$work/runtime"
cp "$work/tierline-$version-bom.json" "$out/"

echo "4/5 a cache, trained by the practice day"
mkdir "$work/pictures"
train "$work/tierline" tierline tour --out "$work/pictures"
memory "$work/tierline" tierline
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
  -C "$work" -cf - tierline | gzip -n -9 > "$out/tierline-$version-linux-$arch.tar.gz"

echo "5/5 packages of this system"
# package TYPE NEEDS: what it needs by the names of such systems.
package() {
  "$jdk/bin/jpackage" --type "$1" --app-image "$work/tierline" --name tierline \
    --app-version "$version" --vendor Tierline --install-dir /opt \
    --description "The desk of a tiered contact center" --license-file "$here/LICENSE" \
    --linux-shortcut --linux-menu-group "Office;" --linux-app-category misc \
    --linux-package-deps "$2" --resource-dir "$here/installer/linux" \
    --dest "$out"
}
if command -v dpkg-deb > /dev/null && command -v fakeroot > /dev/null; then package deb "libgtk-3-0 | libgtk-3-0t64"; fi
if command -v rpmbuild > /dev/null; then package rpm "gtk3, xdg-utils"; fi

(cd "$out" && sha256sum tierline* > SHA256SUMS)
ls -l "$out"
