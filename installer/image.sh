# What the scripts beside this one share: finding a JDK, making a folder that runs by itself, and
# training its cache. Read in by them, not run.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Sets jdk to a Java 25 with all tools.
find_jdk() {
  local candidate
  for candidate in "${TIERLINE_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/java/* /opt/jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/jlink" ] && [ -x "$candidate/bin/jpackage" ] \
        && "$candidate/bin/java" -version 2>&1 | grep -q '"25'; then
      jdk=$candidate
      return
    fi
  done
  echo "Java 25 with jlink and jpackage is needed: set TIERLINE_JAVA_HOME." >&2
  exit 3
}

# Where the parts of a folder that runs by itself lie: as Linux has it, and as macOS has it (NOT RUN YET).
app_of() { if [ "$(uname -s)" = Darwin ]; then echo "$1.app/Contents/app"; else echo "$1/lib/app"; fi; }
launcher_of() { if [ "$(uname -s)" = Darwin ]; then echo "$1.app/Contents/MacOS/$2"; else echo "$1/bin/$2"; fi; }
whole_of() { if [ "$(uname -s)" = Darwin ]; then echo "$1.app"; else echo "$1"; fi; }

# moment FORMAT: the time of the commit.
moment() { date -u -d "@$SOURCE_DATE_EPOCH" "+$1" 2> /dev/null || date -u -r "$SOURCE_DATE_EPOCH" "+$1"; }

# runtime DIR JAVAFX: a Java of its own with JavaFX in it. What jdeps finds, and what only shows at work:
# languages, cipher suites, file systems in a jar. On a module path JavaFX would make the cache worthless:
# that path is kept in it as it was, and the folder lies elsewhere once it is installed. The native parts
# of JavaFX go beside those of Java, or each start would unpack them into the home of the user.
runtime() {
  local jar
  "$jdk/bin/jlink" --output "$1" --module-path "$2" \
    --add-modules "$(tr '\n' ',' < "$here/installer/modules")javafx.controls,javafx.fxml" \
    --exclude-resources 'glob:/javafx.*/*.so,glob:/javafx.*/*.dylib' \
    --include-locales en,es --strip-debug --no-header-files --no-man-pages --compress zip-6
  for jar in "$2"/javafx-graphics-*.jar; do
    (cd "$1/lib" && "$jdk/bin/jar" --extract --file "$jar" \
      $("$jdk/bin/jar" --list --file "$jar" | grep -E '^[^/]*\.(so|dylib)$'))
    rm -rf "$1/lib/META-INF"
  done
}

# image NAME VERSION RUNTIME LIB JAR CLASS DEST: a folder DEST/NAME that runs by itself.
# Every time in it is that of the commit.
image() {
  local options line option icon=$here/installer/linux/tierline.png
  if [ "$(uname -s)" = Darwin ]; then icon=$here/installer/macos/tierline.icns; fi
  # A missing or stale cache costs time and nothing else, so it is not spoken of.
  options=(--java-options "-Xlog:aot*=off,cds*=off")
  # At the address it was made for, or each start would write to every page of it, 80 MB of a cache
  # that then nothing shares.
  options+=(--java-options -XX:+UnlockDiagnosticVMOptions --java-options -XX:ArchiveRelocationMode=0)
  # What Java writes when it breaks down holds pieces of the memory and the words of the call: neither
  # that nor the memory itself is kept. The next start says that it happened.
  options+=(--java-options -XX:+SuppressFatalErrorMessage --java-options -XX:-CreateCoredumpOnCrash)
  # A third less for the head of each object. The cache must be trained with it.
  options+=(--java-options -XX:+UseCompactObjectHeaders)
  # What runs a few hundred times while a desk starts is not worth a compiler of Java, which takes a
  # processor from it; what runs all day is compiled in time. Nor is what the training found often.
  options+=(--java-options -XX:CompileThresholdScaling=10)
  options+=(--java-options -XX:-AOTRecordTraining --java-options -XX:-AOTReplayTraining)
  while read -r line; do
    for option in $line; do options+=(--java-options "$option"); done
  done < "$here/installer/javafx.args"
  "$jdk/bin/jpackage" --type app-image --name "$1" --app-version "$2" \
    --runtime-image "$3" --input "$4" --main-jar "$5" --main-class "$6" \
    --icon "$icon" "${options[@]}" --dest "$7"
  natives "$7/$1"
  unsigned "$7/$1"
  clamp "$7/$1"
}

# repack JAR DIR: packs what DIR holds into JAR, the same bytes for the same commit.
repack() {
  local notes
  notes=$(mktemp -d)
  mv "$2/META-INF/MANIFEST.MF" "$notes/manifest"
  (cd "$2" && find . -type f | sed 's#^\./##' | LC_ALL=C sort > "$notes/files" \
    && "$jdk/bin/jar" --create --file "$1" --manifest "$notes/manifest" \
      --date "$(moment %FT%TZ)" "@$notes/files")
  rm -rf "$2" "$notes"
}

# unpack JAR: where its content lies from now on.
unpack() {
  local content
  content=$(mktemp -d)
  (cd "$content" && "$jdk/bin/jar" --extract --file "$1")
  echo "$content"
}

# sheets JAR JAVAFX: adds to the style sheets in JAR their binary form, which JavaFX takes instead and reads
# in a tenth of the time, on the thread that paints. The sheets stay, for whoever looks into it. Added, not
# packed anew: migrations are found by the folders in the jar, which a list of files leaves out.
sheets() {
  local content
  content=$(unpack "$1")
  "$jdk/bin/java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=javafx.graphics \
    --module-path "$2" --add-modules javafx.controls \
    "$here/installer/startup/BinarySheets.java" "$content/styles"
  (cd "$content" && "$jdk/bin/jar" --update --file "$1" --date "$(moment %FT%TZ)" \
    $(find styles -name '*.bss' | LC_ALL=C sort))
  rm -rf "$content"
}

# natives IMAGE: puts the native part of SQLite beside its jar, where it looks first. Otherwise each
# start unpacks it into /tmp, which may be noexec.
natives() {
  local app jar part content
  app=$(cd "$(app_of "$1")" && pwd)
  for jar in "$app"/sqlite-jdbc-*.jar; do
    [ -e "$jar" ] || continue
    case "$(uname -s)-$(uname -m)" in
      Linux-x86_64) part=Linux/x86_64/libsqlitejdbc.so ;;
      Linux-aarch64) part=Linux/aarch64/libsqlitejdbc.so ;;
      Darwin-arm64) part=Mac/aarch64/libsqlitejdbc.dylib ;;
      Darwin-*) part=Mac/x86_64/libsqlitejdbc.dylib ;;
    esac
    # The jar brings those of twenty other systems too, fourteen million bytes: packed anew without.
    content=$(unpack "$jar")
    mv "$content/org/sqlite/native/$part" "$app/"
    rm -r "$content/org/sqlite/native"
    repack "$jar" "$content"
    {
      echo "java-options=-Dorg.sqlite.lib.path=\$APPDIR"
      echo "java-options=-Dorg.sqlite.lib.name=${part##*/}"
    } >> "$app/tierline.cfg"
  done
}

# unsigned IMAGE: packs Bouncy Castle anew without its signature, which no cache of Java holds and each
# sign-in would check for a second, and without its entry as a provider, which brings seven hundred
# classes as soon as anything asks for all there are. What is used of it is called by name.
unsigned() {
  local app jar content
  app=$(cd "$(app_of "$1")" && pwd)
  for jar in "$app"/bcprov-*.jar; do
    [ -e "$jar" ] || continue
    content=$(unpack "$jar")
    rm "$content"/META-INF/*.SF "$content"/META-INF/*.RSA "$content/META-INF/services/java.security.Provider"
    # The first section is about the jar, those after it hold a digest of each file.
    awk '/^\r*$/ { exit } { print }' "$content/META-INF/MANIFEST.MF" > "$content/first"
    mv "$content/first" "$content/META-INF/MANIFEST.MF"
    repack "$jar" "$content"
  done
}

# clamp DIR: every time in it becomes that of the commit. Whole seconds, as packages keep them.
clamp() {
  find "$(whole_of "$1")" -exec touch -h -d "$(moment %FT%TZ)" {} +
}

# train IMAGE NAME ARGUMENTS…: writes lib/app/NAME.aot, from one run with these arguments, in a
# window of a display of its own where there is Xvfb, so that what only a window needs is in it too.
# The cache holds for these files by name, size and time, wherever the folder lies. Linked, all its
# classes would be made ready at each start, 17 thousand, of which a start needs a third.
train() {
  local image=$1 name=$2 notes show=() window=()
  shift 2
  notes=$(mktemp -d)
  if command -v xvfb-run > /dev/null && [ "$(uname -s)" = Linux ]; then
    show=(xvfb-run -a -s "-screen 0 1600x1000x24")
    window=(-Dglass.platform=gtk)
  fi
  if ! JAVA_TOOL_OPTIONS="${window[*]} -XX:AOTMode=record -XX:AOTConfiguration=$notes/seen" \
      ${show[@]+"${show[@]}"} "$(launcher_of "$image" "$name")" "$@" > "$notes/run.log" 2>&1; then
    grep -v '^ok ' "$notes/run.log" >&2 || true
    echo "The run that trains the cache of $name failed." >&2
    exit 1
  fi
  if ! JAVA_TOOL_OPTIONS="-XX:-AOTClassLinking -XX:AOTMode=create -XX:AOTConfiguration=$notes/seen -XX:AOTCache=$(app_of "$image")/$name.aot" \
      "$(launcher_of "$image" "$name")" > "$notes/create.log" 2>&1; then
    tail -20 "$notes/create.log" >&2
    echo "The cache of $name could not be written." >&2
    exit 1
  fi
  echo "java-options=-XX:AOTCache=\$APPDIR/$name.aot" >> "$(app_of "$image")/$name.cfg"
  rm -rf "$notes"
  clamp "$image"
}

# memory IMAGE NAME: what a desk that is open all day keeps from other programs of its computer. To
# begin small, to keep little free beyond what is used, and, as a desk is idle most of the time, to
# look every ten seconds what can be given back: signing in takes 64 MiB once. What is only kept in case
# it is asked for again, pictures of shadows mostly, goes after some seconds. For after the training,
# as the cache is written with the settings of Java itself.
memory() {
  local option
  for option in -XX:+UseG1GC -Xms40m -Xmx768m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 \
      -XX:G1PeriodicGCInterval=10000 -XX:TrimNativeHeapInterval=5000 -XX:SoftRefLRUPolicyMSPerMB=10; do
    echo "java-options=$option" >> "$(app_of "$1")/$2.cfg"
  done
  clamp "$1"
}
