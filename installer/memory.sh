#!/usr/bin/env bash
# How much memory a signed-in desk keeps.
#   installer/memory.sh PACKAGE.tar.gz [PICTURE.png]
# PACKAGE.tar.gz is what installer/build.sh leaves. Opens practice in a virtual display, signs in as
# Tier 1, lets the desk be for a minute and prints what the system says is resident, in MB, and what it
# consists of. At most 300; ends with 1 if it is more, 3 if it could not look. Needs Xvfb, openbox,
# xdotool and imagemagick.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
package=${1:?"which package?"}
picture=${2:-}
most=300
work=$(mktemp -d)
running=()
trap 'kill "${running[@]}" 2> /dev/null || true; sleep 1; rm -rf "$work"' EXIT
tar -xf "$package" -C "$work"

export DISPLAY=:$((90 + $$ % 400)) HOME=$work/home
mkdir "$HOME"
Xvfb "$DISPLAY" -screen 0 1600x1000x24 > "$work/xvfb.log" 2>&1 &
running+=($!)
sleep 2
openbox --config-file "$here/installer/startup/openbox.xml" > "$work/openbox.log" 2>&1 &
running+=($!)

# rests NAME: waits until nothing moves but a blinking cursor and a clock, and keeps the picture.
rests() {
  local same=0 looks
  import -window root "$work/$1.png"
  for looks in $(seq 400); do
    sleep 0.5
    import -window root "$work/now.png"
    if [ "$(differ "$work/$1.png" "$work/now.png")" -lt 600 ]; then same=$((same + 1)); else same=0; fi
    mv "$work/now.png" "$work/$1.png"
    [ $same -lt 12 ] || return 0
  done
  echo "The window does not come to rest." >&2
  exit 3
}
differ() { compare -metric AE -fuzz 20% "$1" "$2" null: 2>&1 | cut -d. -f1 || true; }

"$work/tierline/lib/app/share/follow" --practice > "$work/desk.log" 2>&1 &
desk=$!
running+=($desk)
timeout 120 xdotool search --sync --onlyvisible --name '^Tierline' > /dev/null
rests before
for try in 1 2 3; do
  xdotool key --clearmodifiers alt+1
  rests after
  if [ "$(differ "$work/before.png" "$work/after.png")" -gt 50000 ]; then break; fi
  [ "$try" -lt 3 ] || { echo "The desk does not open." >&2; exit 3; }
done
sleep 60
[ -z "$picture" ] || import -window root "$picture"
pid=$(pgrep -n -f "^$work/tierline/bin/tierline")
awk '/^(VmRSS|RssAnon|RssFile|RssShmem):/ { printf "%s %d MB\n", $1, $2 / 1024 }' "/proc/$pid/status"
resident=$(awk '/^VmRSS:/ { print int($2 / 1024) }' "/proc/$pid/status")
echo "$resident MB resident, at most $most"
[ "$resident" -le "$most" ]
