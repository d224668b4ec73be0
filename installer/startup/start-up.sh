#!/usr/bin/env bash
# How long the installed desk takes from the start of the process until a typed letter shows in the
# name field, beside an empty window of JavaFX that is packed the same way with a cache of its own.
#   installer/startup/start-up.sh PACKAGE.tar.gz [RUNS [PICTURES]]
# PACKAGE.tar.gz is what installer/build.sh leaves. Needs what that needs, Xvfb and openbox. Prints
# the times, their medians and the ratio, which may be 1.25; ends with 1 if it is over. PICTURES keeps
# what was seen. Measure on a machine that does nothing else.
set -euo pipefail
. "$(dirname "$0")/../image.sh"
package=${1:?"which package?"}
runs=${2:-11}
pictures=${3:-}
find_jdk
SOURCE_DATE_EPOCH=$(git -C "$here" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
display=:$((90 + $$ % 400))
running=()
trap 'kill "${running[@]}" 2> /dev/null || true; rm -rf "$work"' EXIT

tar -xf "$package" -C "$work"
desk=$work/tierline
mkdir "$work/classes" "$work/lib"
"$jdk/bin/javac" -d "$work/classes" --system "$desk/lib/runtime" --add-modules javafx.controls \
  "$here/installer/startup/EmptyWindow.java"
"$jdk/bin/jar" --create --file "$work/lib/empty.jar" --date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%FT%TZ)" \
  -C "$work/classes" .
image empty 1.0.0 "$desk/lib/runtime" "$work/lib" empty.jar \
  org.tierline.startup.EmptyWindow "$work"
train "$work/empty" empty --train

printf 'admin\nAda Admin\na word for one start\n' \
  | "$desk/bin/tierline" init --store "sqlite:$work/store.db" > "$work/init.log" 2>&1

# Where the empty window stands too.
printf 'x=0\ny=0\nwidth=1440\nheight=900\nmaximized=false\n' > "$work/window.properties"

Xvfb "$display" -screen 0 1600x1000x24 > "$work/xvfb.log" 2>&1 &
running+=($!)
export DISPLAY=$display HOME=$work
sleep 2
openbox --config-file "$here/installer/startup/bare.xml" > "$work/openbox.log" 2>&1 &
running+=($!)
sleep 1

bad=0
"$jdk/bin/java" "$here/installer/startup/StartTime.java" "$runs" "${pictures:-$work/pictures}" \
  desk "$desk/bin/tierline --store sqlite:$work/store.db" empty "$work/empty/bin/empty" || bad=1
exit $bad
