@echo off
rem Starts Tierline from the folder that this script lies in.
setlocal
set "here=%~dp0.."
set "java_home="
for %%J in ("%TIERLINE_JAVA_HOME%" "%JAVA_HOME%" "%here%\runtime") do call :try "%%~J"
for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*") do call :try "%%~J"
if not defined java_home (
  echo Tierline needs Java 25 or newer: set TIERLINE_JAVA_HOME to the folder of one. 1>&2
  exit /b 3
)
"%java_home%\bin\java" --module-path "%here%\lib\javafx" "@%here%\lib\javafx.args" -classpath "%here%\lib\*" org.tierline.app.Launcher %*
exit /b %errorlevel%

:try
if defined java_home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f "tokens=3" %%V in ("%~1\bin\java" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version =") do if %%V geq 25 set "java_home=%~1"
exit /b 0
