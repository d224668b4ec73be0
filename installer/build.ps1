# Builds the Windows package. NOT RUN YET: written on another system, no Windows machine was at hand.
#   installer\build.ps1 -Out DIR
# Needs Java 25 with jlink and jpackage (TIERLINE_JAVA_HOME or JAVA_HOME), Maven, Git with its bash, and
# WiX 3 or later, with which jpackage makes an .msi. Does what build.sh does, in the same order.
param([Parameter(Mandatory = $true)][string]$Out)
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $PSScriptRoot
$jdk = if ($env:TIERLINE_JAVA_HOME) { $env:TIERLINE_JAVA_HOME } else { $env:JAVA_HOME }
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) {
  [Console]::Error.WriteLine('Java 25 with jlink and jpackage is needed: set TIERLINE_JAVA_HOME.')
  exit 3
}
# Run PROGRAM WORDS…: and stop if it fails.
function Run {
  $program = $args[0]
  $words = @($args | Select-Object -Skip 1)
  & $program @words
  if ($LASTEXITCODE -ne 0) { throw "$program failed" }
}

$version = ([xml](Get-Content "$here\pom.xml")).project.version
# Every time is that of the commit, even seconds: the cabinet in an .msi knows no others.
$seconds = [long](git -C $here log -1 --format=%ct)
$commit = [DateTimeOffset]::FromUnixTimeSeconds($seconds - $seconds % 2).UtcDateTime
$env:SOURCE_DATE_EPOCH = "$($seconds - $seconds % 2)"
New-Item -ItemType Directory -Force $Out | Out-Null
$Out = (Resolve-Path $Out).Path
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item -ItemType Directory $work | Out-Null
Add-Type -AssemblyName System.IO.Compression.FileSystem

# Repack JAR SCRIPT: unpacks it, lets the script change its folder, packs it anew.
function Repack([string]$jar, [scriptblock]$change) {
  $content = Join-Path $work ([Guid]::NewGuid())
  New-Item -ItemType Directory $content | Out-Null
  Push-Location $content
  Run "$jdk\bin\jar.exe" --extract --file $jar
  & $change $content
  Move-Item "$content\META-INF\MANIFEST.MF" "$work\manifest" -Force
  $files = Get-ChildItem -Recurse -File $content | ForEach-Object { $_.FullName.Substring($content.Length + 1).Replace('\', '/') }
  [Array]::Sort($files, [StringComparer]::Ordinal)
  [IO.File]::WriteAllLines("$work\files", $files)
  Run "$jdk\bin\jar.exe" --create --file $jar --manifest "$work\manifest" `
    --date $commit.ToString("yyyy-MM-ddTHH:mm:ssZ") "@$work\files"
  Pop-Location
  Remove-Item -Recurse -Force $content
}

try {
  Push-Location $here
  Run mvn -q -B -ntp package '-Dmaven.test.skip'
  Pop-Location
  $modules = (Get-Content "$here\installer\modules") -join ','
  Copy-Item -Recurse "$here\target\tierline\lib" "$work\lib"
  Move-Item "$work\lib\javafx" "$work\javafx"
  # JavaFX in the runtime, its native parts beside those of Java: the cache holds wherever the folder lies.
  Run "$jdk\bin\jlink.exe" --output "$work\runtime" --module-path "$work\javafx" `
    --add-modules "$modules,javafx.controls,javafx.fxml" --exclude-resources 'glob:/javafx.*/*.dll' `
    --include-locales 'en,es' --strip-debug --no-header-files --no-man-pages --compress zip-6
  Get-ChildItem "$work\javafx\javafx-graphics-*.jar" | ForEach-Object {
    $jar = [IO.Compression.ZipFile]::OpenRead($_.FullName)
    $jar.Entries | Where-Object { $_.FullName -match '^[^/]+\.dll$' } | ForEach-Object {
      [IO.Compression.ZipFileExtensions]::ExtractToFile($_, "$work\runtime\bin\$($_.Name)", $true)
    }
    $jar.Dispose()
  }
  # The binary form of the style sheets, added: migrations are found by the folders in the jar.
  New-Item -ItemType Directory "$work\sheets" | Out-Null
  Push-Location "$work\sheets"
  Run "$jdk\bin\jar.exe" --extract --file "$work\lib\tierline-$version.jar" styles
  Run "$jdk\bin\java.exe" '-Dglass.platform=Headless' '-Dprism.order=sw' --enable-native-access=javafx.graphics `
    --module-path "$work\javafx" --add-modules javafx.controls `
    "$here\installer\startup\BinarySheets.java" "$work\sheets\styles"
  $sheets = Get-ChildItem "$work\sheets\styles\*.bss" | Sort-Object Name | ForEach-Object { "styles/$($_.Name)" }
  Run "$jdk\bin\jar.exe" --update --file "$work\lib\tierline-$version.jar" `
    --date $commit.ToString("yyyy-MM-ddTHH:mm:ssZ") @sheets
  Pop-Location
  $options = @('--java-options', '-Xlog:aot*=off,cds*=off', '--java-options', '-XX:+UnlockDiagnosticVMOptions',
    '--java-options', '-XX:ArchiveRelocationMode=0', '--java-options', '-XX:+UseCompactObjectHeaders',
    '--java-options', '-XX:+SuppressFatalErrorMessage', '--java-options', '-XX:-CreateCoredumpOnCrash')
  foreach ($option in (Get-Content "$here\installer\javafx.args") -split '\s+') {
    if ($option) { $options += @('--java-options', $option) }
  }
  # tierline.exe opens the desk and has no console; tierline-command.exe is for what is typed at one.
  [IO.File]::WriteAllLines("$work\command.properties",
    @('win-console=true', 'win-menu=false', 'win-shortcut=false', 'description=Commands of Tierline'))
  Run "$jdk\bin\jpackage.exe" --type app-image --name tierline --app-version $version `
    --description 'The desk of a tiered contact center' --icon "$here\installer\windows\tierline.ico" `
    --runtime-image "$work\runtime" --input "$work\lib" --add-launcher "tierline-command=$work\command.properties" `
    --main-jar "tierline-$version.jar" --main-class org.tierline.app.Launcher @options --dest $work
  $app = "$work\tierline\app"
  $settings = Get-ChildItem "$app\*.cfg"

  # As natives in image.sh: the part of SQLite beside its jar, the parts of other systems away.
  Get-ChildItem "$app\sqlite-jdbc-*.jar" | ForEach-Object {
    Repack $_.FullName {
      param($content)
      Move-Item "$content\org\sqlite\native\Windows\x86_64\sqlitejdbc.dll" $app
      Remove-Item -Recurse "$content\org\sqlite\native"
    }
  }
  $settings | ForEach-Object {
    Add-Content $_ 'java-options=-Dorg.sqlite.lib.path=$APPDIR'
    Add-Content $_ 'java-options=-Dorg.sqlite.lib.name=sqlitejdbc.dll'
  }
  # As unsigned in image.sh.
  Get-ChildItem "$app\bcprov-*.jar" | ForEach-Object {
    Repack $_.FullName {
      param($content)
      Remove-Item "$content\META-INF\*.SF", "$content\META-INF\*.RSA", "$content\META-INF\services\java.security.Provider"
      $first = @()
      foreach ($line in [IO.File]::ReadAllLines("$content\META-INF\MANIFEST.MF")) { if (-not $line) { break }; $first += $line }
      [IO.File]::WriteAllLines("$content\META-INF\MANIFEST.MF", $first)
    }
  }
  New-Item -ItemType Directory "$app\share\doc" | Out-Null
  Copy-Item "$here\LICENSE", "$here\README.md" "$app\share\doc"
  # The bash of Git takes paths with slashes.
  $slashed = { param($path) $path.Replace('\', '/') }
  $env:TIERLINE_JAVA_HOME = & $slashed $jdk
  Run bash (& $slashed "$here\installer\parts.sh") (& $slashed "$work\lib") (& $slashed "$app\share\doc\licences") `
    (& $slashed "$Out\tierline-$version-bom.json") (& $slashed "$work\runtime")

  # Every time is that of the commit before the cache is trained, and after.
  function Clamp { Get-ChildItem -Recurse "$work\tierline" | ForEach-Object { $_.LastWriteTimeUtc = $commit } }
  Clamp
  # By the launcher with a console, which PowerShell waits for; what it runs is the same.
  $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=record `"-XX:AOTConfiguration=$work\seen`""
  New-Item -ItemType Directory "$work\pictures" | Out-Null
  Run "$work\tierline\tierline-command.exe" tour --out "$work\pictures"
  $env:JAVA_TOOL_OPTIONS = "-XX:-AOTClassLinking -XX:AOTMode=create `"-XX:AOTConfiguration=$work\seen`" `"-XX:AOTCache=$app\tierline.aot`""
  Run "$work\tierline\tierline-command.exe"
  $env:JAVA_TOOL_OPTIONS = $null
  $settings | ForEach-Object { Add-Content $_ 'java-options=-XX:AOTCache=$APPDIR\tierline.aot' }
  # As memory in image.sh.
  foreach ($option in '-XX:+UseG1GC', '-Xms40m', '-Xmx768m', '-XX:MinHeapFreeRatio=10', '-XX:MaxHeapFreeRatio=20',
      '-XX:G1PeriodicGCInterval=10000', '-XX:SoftRefLRUPolicyMSPerMB=10') {
    $settings | ForEach-Object { Add-Content $_ "java-options=$option" }
  }
  Clamp

  # What jpackage's own description of the package lacks: the tierline: link. Taken out of this Java, so
  # that it is that of its version, and added to.
  Run "$jdk\bin\jimage.exe" extract --include 'regex:/jdk.jpackage/.*/main.wxs' --dir "$work\jpackage" "$jdk\lib\modules"
  $own = Get-ChildItem -Recurse "$work\jpackage" -Filter main.wxs | Select-Object -First 1
  $link = [IO.File]::ReadAllText("$here\installer\windows\link.wxs")
  $text = [IO.File]::ReadAllText($own.FullName)
  if (-not $text.Contains('<Feature ') -or -not $text.Contains('<ComponentGroupRef Id="Files"/>')) {
    throw 'This jpackage describes a package in another way: see installer\windows\link.wxs.'
  }
  $text = $text.Replace('<Feature ', "$link`n    <Feature ")
  $text = $text.Replace('<ComponentGroupRef Id="Files"/>', '<ComponentGroupRef Id="Files"/><ComponentRef Id="TierlineLink"/>')
  New-Item -ItemType Directory "$work\resources" | Out-Null
  [IO.File]::WriteAllText("$work\resources\main.wxs", $text)

  # The same code at each version lets a newer one take the place of an older.
  Run "$jdk\bin\jpackage.exe" --type msi --app-image "$work\tierline" --name Tierline --app-version $version `
    --vendor Tierline --description 'The desk of a tiered contact center' --license-file "$here\LICENSE" `
    --win-menu --win-menu-group Tierline --win-shortcut --win-dir-chooser --resource-dir "$work\resources" `
    --win-upgrade-uuid 6f0c0d5e-3f1b-4d0b-9d6a-3f7c1f6b5a10 --dest $Out
  Get-ChildItem $Out -Filter 'tierline*' | Sort-Object Name | ForEach-Object {
    "$((Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower())  $($_.Name)"
  } | Set-Content -Encoding ascii "$Out\SHA256SUMS"
} finally {
  Set-Location $here
  Remove-Item -Recurse -Force $work
}
