# Builds the Windows package. NOT RUN YET: written on another system, no Windows machine was at hand.
#   installer\build.ps1 -Out DIR
# Needs Java 25 with jlink and jpackage (TIERLINE_JAVA_HOME or JAVA_HOME), Maven, and WiX 3 or later,
# with which jpackage makes an .msi. Does what build.sh does, in the same order.
param([Parameter(Mandatory = $true)][string]$Out)
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $PSScriptRoot
$jdk = if ($env:TIERLINE_JAVA_HOME) { $env:TIERLINE_JAVA_HOME } else { $env:JAVA_HOME }
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) {
  Write-Error 'Java 25 with jlink and jpackage is needed: set TIERLINE_JAVA_HOME.'
  exit 3
}
function Run { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE -ne 0) { throw "$($args[0]) failed" } }

$version = ([xml](Get-Content "$here\pom.xml")).project.version
$commit = [DateTimeOffset]::FromUnixTimeSeconds([long](git -C $here log -1 --format=%ct)).UtcDateTime
New-Item -ItemType Directory -Force $Out | Out-Null
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item -ItemType Directory $work | Out-Null
try {
  Push-Location $here
  Run mvn -q -B -ntp package '-Dmaven.test.skip'
  Pop-Location
  $modules = (Get-Content "$here\installer\modules") -join ','
  Copy-Item -Recurse "$here\target\tierline\lib" "$work\lib"
  Move-Item "$work\lib\javafx" "$work\javafx"
  # JavaFX in the runtime, its native parts beside those of Java: the cache holds wherever the folder lies.
  Run "$jdk\bin\jlink" --output "$work\runtime" --module-path "$work\javafx" `
    --add-modules "$modules,javafx.controls,javafx.fxml" --exclude-resources 'glob:/javafx.*/*.dll' `
    --include-locales 'en,es' --strip-debug --no-header-files --no-man-pages --compress zip-6
  Add-Type -AssemblyName System.IO.Compression.FileSystem
  Get-ChildItem "$work\javafx\javafx-graphics-*.jar" | ForEach-Object {
    $jar = [IO.Compression.ZipFile]::OpenRead($_.FullName)
    $jar.Entries | Where-Object { $_.FullName -match '^[^/]+\.dll$' } | ForEach-Object {
      [IO.Compression.ZipFileExtensions]::ExtractToFile($_, "$work\runtime\bin\$($_.Name)", $true)
    }
    $jar.Dispose()
  }
  $options = @('--java-options', '-Xlog:aot*=off,cds*=off', '--java-options', '-XX:+UnlockDiagnosticVMOptions',
    '--java-options', '-XX:ArchiveRelocationMode=0', '--java-options', '-XX:+UseCompactObjectHeaders')
  foreach ($option in (Get-Content "$here\installer\javafx.args") -split '\s+') {
    if ($option) { $options += @('--java-options', $option) }
  }
  Run "$jdk\bin\jpackage" --type app-image --name tierline --app-version $version `
    --runtime-image "$work\runtime" --input "$work\lib" `
    --main-jar "tierline-$version.jar" --main-class org.tierline.app.Launcher @options --dest $work

  # Every time is that of the commit before the cache is trained, and after.
  function Clamp { Get-ChildItem -Recurse "$work\tierline" | ForEach-Object { $_.LastWriteTimeUtc = $commit } }
  Clamp
  $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=record -XX:AOTConfiguration=$work\seen"
  New-Item -ItemType Directory "$work\pictures" | Out-Null
  Run "$work\tierline\tierline.exe" tour --out "$work\pictures"
  $env:JAVA_TOOL_OPTIONS = "-XX:-AOTClassLinking -XX:AOTMode=create -XX:AOTConfiguration=$work\seen -XX:AOTCache=$work\tierline\app\tierline.aot"
  Run "$work\tierline\tierline.exe"
  $env:JAVA_TOOL_OPTIONS = $null
  Add-Content "$work\tierline\app\tierline.cfg" 'java-options=-XX:AOTCache=$APPDIR\tierline.aot'
  # As memory in image.sh.
  foreach ($option in '-XX:+UseG1GC', '-Xms40m', '-Xmx768m', '-XX:MinHeapFreeRatio=10', '-XX:MaxHeapFreeRatio=20',
      '-XX:G1PeriodicGCInterval=10000', '-XX:SoftRefLRUPolicyMSPerMB=10') {
    Add-Content "$work\tierline\app\tierline.cfg" "java-options=$option"
  }
  Clamp

  # The same code at each version lets a newer one take the place of an older.
  Run "$jdk\bin\jpackage" --type msi --app-image "$work\tierline" --name Tierline --app-version $version `
    --vendor Tierline --description 'The desk of a tiered contact center' --license-file "$here\LICENSE" `
    --win-menu --win-menu-group Tierline --win-shortcut --win-dir-chooser `
    --win-upgrade-uuid 6f0c0d5e-3f1b-4d0b-9d6a-3f7c1f6b5a10 --dest $Out
  Get-ChildItem $Out -Filter 'Tierline*' | ForEach-Object {
    "$((Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower())  $($_.Name)"
  } | Set-Content "$Out\SHA256SUMS"
} finally {
  Remove-Item -Recurse -Force $work
}
