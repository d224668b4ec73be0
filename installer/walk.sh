#!/usr/bin/env bash
# Walks the way of a user with the package: into an empty Debian, and out of it again.
#   installer/walk.sh PACKAGE.deb --out DIR [--newer PACKAGE.deb] [--tree DIR]
# Installs the package by its own dependencies into an empty tree (debootstrap; --tree keeps it for
# the next time), starts it in a virtual display with a window manager, as somebody who cannot write
# where it lies, without network, with /tmp noexec, in Mexican Spanish and Nepal's time. Signs in to
# practice and takes a call with real key presses, sets up a store of its own and signs in there,
# puts a newer version over it, removes it. Leaves a picture of each step in DIR.
# Ends with 0 if all went well, 1 with findings, 3 if it could not run.
# Needs root, debootstrap, Xvfb, openbox, xdotool, xprop, xmessage, imagemagick, fakeroot and a Debian
# mirror.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)

package=
newer=
out=
tree=
while [ $# -gt 0 ]; do
  case "$1" in
    --out) out=$2; shift 2 ;;
    --newer) newer=$2; shift 2 ;;
    --tree) tree=$2; shift 2 ;;
    *) package=$1; shift ;;
  esac
done
if [ -z "$package" ] || [ -z "$out" ]; then
  echo "Use: installer/walk.sh PACKAGE.deb --out DIR [--newer PACKAGE.deb] [--tree DIR]" >&2
  exit 2
fi
[ "$(id -u)" = 0 ] || { echo "A walk installs into a tree of its own and needs root." >&2; exit 3; }
for tool in debootstrap Xvfb openbox xdotool xprop import fakeroot unshare nsenter ip xmessage; do
  command -v "$tool" > /dev/null || { echo "Not here: $tool" >&2; exit 3; }
done
mkdir -p "$out"
out=$(cd "$out" && pwd)
package=$(realpath "$package")

work=$(mktemp -d)
root=$work/root
running=()
mounted=()
findings=0
leave() {
  local each
  for each in ${running[@]+"${running[@]}"}; do kill "$each" 2> /dev/null || true; done
  sleep 1
  for ((each = ${#mounted[@]} - 1; each >= 0; each--)); do
    umount "${mounted[each]}" 2> /dev/null || umount -l "${mounted[each]}" || true
  done
  rm -rf --one-file-system "$work"
}
trap leave EXIT

finding() {
  findings=$((findings + 1))
  echo "FOUND $*" | tee -a "$out/findings.txt"
}
well() { echo "well  $*"; }
# check WHAT COMMAND…: a finding if the command fails.
check() {
  local what=$1
  shift
  if "$@"; then well "$what"; else finding "$what"; fi
}
put() {
  mkdir -p "$2"
  mount "${@:3}" "$1" "$2"
  mounted+=("$2")
}
: > "$out/findings.txt"

echo "1/7 an empty Debian"
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=${WALK_MIRROR:-$(grep -rhoE 'https?://[^ ]*/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2> /dev/null | head -1 || true)}
mirror=${mirror:-http://deb.debian.org/debian}
empty=${tree:-$work/empty}
if [ ! -e "$empty/etc/os-release" ]; then
  debootstrap --variant=minbase "$suite" "$empty" "$mirror" > "$out/debootstrap.log" 2>&1 \
    || { tail -5 "$out/debootstrap.log" >&2; exit 3; }
fi
cp -a "$empty" "$root"
put proc "$root/proc" -t proc
put tmpfs "$root/tmp" -t tmpfs -o mode=1777,nosuid,nodev,noexec
put tmpfs "$root/dev/shm" -t tmpfs -o mode=1777,nosuid,nodev
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
inside useradd --create-home --shell /bin/sh ana

echo "2/7 the package, by its own dependencies"
cp "$package" "$root/var/tierline.deb"
inside apt-get -qq update > "$out/apt.log" 2>&1
mkdir -p "$root/usr/share/desktop-directories"
if ! inside apt-get -y install --no-install-recommends /var/tierline.deb >> "$out/apt.log" 2>&1; then
  tail -5 "$out/apt.log"
  finding "the package does not install"
  exit 1
fi
well "it installs with $(grep -c '^Setting up' "$out/apt.log") packages"
check "nobody but root may write there" test -z "$(find "$root/opt/tierline" ! -type l -perm /022)"
# What a user has, and the package need not bring: the words of another language.
inside apt-get -y install --no-install-recommends locales >> "$out/apt.log" 2>&1
inside localedef -i es_MX -f UTF-8 es_MX.UTF-8

echo "3/7 a display"
number=$((100 + $$ % 800))
Xvfb ":$number" -screen 0 1600x1000x24 -ac > "$out/xvfb.log" 2>&1 &
running+=($!)
sleep 2
export DISPLAY=:$number
openbox --config-file "$here/installer/startup/openbox.xml" > "$out/openbox.log" 2>&1 &
running+=($!)
put /tmp/.X11-unix "$root/tmp/.X11-unix" --bind

# A network that reaches nothing but itself: a second start asks the first over the loopback address.
unshare -n sleep infinity &
alone=$!
running+=($alone)
sleep 1
nsenter -t "$alone" -n ip link set lo up

# as_ana COMMAND…: without network, with nothing of the outside but the display.
as_ana() {
  nsenter -t "$alone" -n chroot --userspec=ana:ana "$root" /usr/bin/env -i HOME=/home/ana USER=ana \
    PATH=/usr/bin:/bin DISPLAY=":$number" LANG=es_MX.UTF-8 TZ=Asia/Kathmandu "$@"
}
picture() { import -window root "$out/$1.png"; }
# rests [SECONDS]: the screen has not changed for a while but for a blinking cursor.
rests() {
  local until=$((SECONDS + ${1:-90})) same=0 last=
  while [ $SECONDS -lt $until ]; do
    import -window root -resize 25% "$work/now.png"
    if [ -n "$last" ] && [ "$(compare -metric AE -fuzz 20% "$work/last.png" "$work/now.png" null: 2>&1 | cut -d. -f1)" -lt 40 ]; then
      same=$((same + 1))
      [ $same -lt 6 ] || return 0
    else
      same=0
    fi
    mv "$work/now.png" "$work/last.png"
    last=yes
    sleep 0.5
  done
  return 1
}
window() { xdotool search --sync --onlyvisible --name '^Tierline' > /dev/null 2>&1; }
# opens WHAT ARGUMENTS…: starts the desk and waits for its window.
opens() {
  local what=$1
  shift
  as_ana /opt/tierline/lib/app/share/follow "$@" > "$out/$what.log" 2>&1 &
  desk=$!
  if timeout 120 bash -c "DISPLAY=:$number xdotool search --sync --onlyvisible --name '^Tierline'" > /dev/null; then
    rests || true
    well "$what: a window is there"
  else
    finding "$what: no window came: $(tail -3 "$out/$what.log")"
  fi
}
# closes WHAT: closes the window as a user does; the process ends with 0.
closes() {
  local code=0 waited=0
  xdotool key --clearmodifiers alt+F4
  while kill -0 "$desk" 2> /dev/null && [ $waited -lt 60 ]; do sleep 1; waited=$((waited + 1)); done
  if kill -0 "$desk" 2> /dev/null; then
    finding "$1: it does not close"
    picture "$1-does-not-close"
    kill "$desk"
  fi
  wait "$desk" || code=$?
  check "$1: closed with $code" test "$code" = 0
  check "$1: nothing but the log on the console" test ! -s "$out/$1.log"
}
keys() { xdotool key --clearmodifiers --delay 60 "$@"; }
types() { xdotool type --delay 60 "$1"; }

echo "4/7 practice, and a call"
opens practice --practice
picture 01-sign-in
keys alt+1
rests || finding "practice: the desk does not come to rest"
picture 02-desk
check "practice: the desk has opened" test "$(compare -metric AE -fuzz 20% "$out/01-sign-in.png" "$out/02-desk.png" null: 2>&1 | cut -d. -f1)" -gt 50000
keys Return
rests || true
picture 03-contact
keys ctrl+r
rests || true
picture 04-prompt-read
keys ctrl+Return
rests || true
picture 05-closing
closes practice

echo "5/7 a store of its own"
# tierline_as LINES ARGUMENTS…: a command, with what is typed at it.
tierline_as() {
  local lines=$1
  shift
  as_ana sh -c 'lines=$1; shift; printf "$lines" | /opt/tierline/bin/tierline "$@"' sh "$lines" "$@"
}
administrator='ada\na sentence for Ada only\n'
did() { finding "$1: $(tail -2 "$out/$1.log")"; }
tierline_as 'ada\nAda Admin\na sentence for Ada only\n' init > "$out/init.log" 2>&1 || did init
# The first who may open cases gets their key at her first sign-in; the import needs it.
tierline_as "${administrator}a sentence for Ana only\n" staff add ana --full-name "Ana Reyes" --role TIER_1 \
  > "$out/ana.log" 2>&1 || did ana
tierline_as "${administrator}a sentence for Sol only\n" staff add sol --full-name "Sol Vega" --role SUPERVISOR \
  > "$out/sol.log" 2>&1 || did sol
cat > "$root/home/ana/cases.ndjson" << 'EOF'
{"receiptNumber":"IOE0912345678","form":"I-765","category":"C09","receivedOn":"2026-03-02","protection":"NONE","premiumProcessing":false,"location":{"office":"NBC"},"subject":{"givenName":"Rosa","familyName":"Walker","dateOfBirth":"1991-07-14","address":{"street":"415 Oak Street","city":"Dallas","state":"TX","zip":"75201","country":"US"},"phone":"+12145550143"},"status":{"title":"Case Was Received","on":"2026-03-02","next":"We will send a notice."}}
EOF
tierline_as "$administrator" import cases /home/ana/cases.ndjson > "$out/import.log" 2>&1 || did import
code=0
as_ana /opt/tierline/bin/tierline check > "$out/check.log" 2>&1 || code=$?
check "check can look, and ends with $code" test "$code" -le 1
# signs_in NAME PASSWORD
signs_in() {
  types "$1"
  keys Tab
  types "$2"
  keys Return
  rests || true
}
opens store
picture 06-store
signs_in ana "a sentence for Ana only"
picture 07-signed-in
keys ctrl+n
rests || true
picture 08-new-contact
keys 1
rests || true
keys ctrl+r
rests || true
picture 09-to-verify
types IOE0912345678
keys Tab
types "Rosa Walker"
keys Tab
types 07/14/1991
keys Tab Tab
types 415
keys Tab
types 75201
picture 10-said
keys Return
rests || true
picture 11-case-open
well "$(awk '/VmRSS/ { print int($2 / 1024) " MB resident with a case open" }' "/proc/$(pgrep -n -f '^/opt/tierline/bin/tierline')/status")"
keys F2
types "asked when"
keys ctrl+Return
rests || true
picture 12-closing

check "the menu entry starts it so" inside grep -q '^Exec=/opt/tierline/lib/app/share/follow %u$' /usr/share/applications/tierline.desktop
check "and knows its window" inside grep -q "^StartupWMClass=$(xprop -name Tierline WM_CLASS | sed 's/.*, "\(.*\)"/\1/')\$" /usr/share/applications/tierline.desktop
# A second start from the menu brings this window to the front and ends; so does a link, whatever it holds.
for again in "" "tierline:" "tierline:pop/ana/bm90aGluZw" "tierline:$(head -c 100000 /dev/zero | tr '\0' A)"; do
  xmessage -geometry 1200x900+0+0 "something in front" > /dev/null 2>&1 &
  cover=$!
  sleep 1
  code=0
  as_ana /opt/tierline/lib/app/share/follow ${again:+"$again"} > "$out/again.log" 2>&1 || code=$?
  check "a second start (${again:0:30}) ends with $code" test "$code" = 0
  rests || true
  check "and the window has the focus" test "$(xdotool getactivewindow getwindowname)" = Tierline
  kill "$cover" 2> /dev/null || true
done
check "there is one window" test "$(xdotool search --onlyvisible --name '^Tierline' | wc -l)" = 1
picture 13-second-start
closes store
tierline_as 'sol\na sentence for Sol only\n' export disclosures --from "$(date -d yesterday +%F)" --to "$(date -d tomorrow +%F)" \
  --format csv > "$out/disclosures.log" 2>&1 || did disclosures
check "the case was opened to the caller" grep -q CASE_DISCLOSED.*STATUS_ONLY "$out/disclosures.log"
check "nothing was unpacked into the home of the user" test ! -e "$root/home/ana/.openjfx"
check "the store is the user's alone" test -z "$(find "$root/home/ana" -name '*.db' -perm /077)"

echo "6/7 a newer version over it"
if [ -z "$newer" ]; then
  # The same package under a higher number: what is tried is the change, not what changed.
  dpkg-deb -R "$package" "$work/newer"
  sed -i 's/^Version: .*/&.1/' "$work/newer/DEBIAN/control"
  newer=$work/newer.deb
  dpkg-deb --root-owner-group -b "$work/newer" "$newer" > "$out/newer.log"
  rm -rf "$work/newer"
fi
cp "$newer" "$root/var/newer.deb"
# While a desk is open: it goes on, and closes as ever.
opens open-while
signs_in ana "a sentence for Ana only"
apt() { inside apt-get -y "$@" >> "$out/apt.log" 2>&1; }
check "the newer version installs" apt install --no-install-recommends /var/newer.deb
keys alt+2
rests || true
picture 14-open-while
check "the open desk is still there" kill -0 "$desk"
closes open-while
opens upgraded
signs_in ana "a sentence for Ana only"
picture 15-upgraded
closes upgraded
tierline_as 'sol\na sentence for Sol only\n' export disclosures --from "$(date -d yesterday +%F)" --to "$(date -d tomorrow +%F)" \
  --format csv > "$out/disclosures.log" 2>&1 || did disclosures
check "what was kept is still there" grep -q CASE_DISCLOSED.*STATUS_ONLY "$out/disclosures.log"

echo "7/7 and away"
check "it is removed" apt purge tierline
check "nothing of it is left" test ! -e "$root/opt/tierline"
check "no menu entry is left" test -z "$(find "$root/usr/share/applications" -name '*ierline*' 2> /dev/null)"
check "no icon is left" test -z "$(find "$root/usr/share/icons" -name 'tierline*' 2> /dev/null)"
check "the store of the user is still there" test -n "$(find "$root/home/ana" -name '*.db')"

echo "$findings findings; pictures in $out"
[ "$findings" = 0 ]
