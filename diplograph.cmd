@echo off
rem Starts Diplograph: finds a Java, builds the program if it is missing or older than its sources, and runs it.
rem The working directory stays the caller's. Settings, both optional:
rem   JAVA_HOME             the Java to use, if it is new enough
rem   DIPLOGRAPH_JAVA_OPTS  further options for Java, such as -Xmx6g
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "TARGET=%ROOT%extractor\target"
set "JAR=%TARGET%\diplograph.jar"
set "LOG=%TARGET%\build.log"

set "FOUND="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
if not defined FOUND for %%P in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks"
) do for /d %%J in ("%%~P\*") do call :consider "%%~fJ"
if not defined FOUND (
  echo diplograph: Java 21 or newer is needed, and none was found. Install one:>&2
  echo   winget install EclipseAdoptium.Temurin.25.JDK>&2
  echo   or from https://adoptium.net/temurin/releases/>&2
  echo If you have one in an unusual place, set JAVA_HOME to its folder.>&2
  exit /b 1
)

if exist "%ROOT%pom.xml" call :build_if_needed || exit /b 1
if not exist "%JAR%" (
  echo diplograph: %JAR% is missing, and so are the sources to build it from.>&2
  exit /b 1
)
set "OPTIONS=-Xmx2g -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -XX:+IgnoreUnrecognizedVMOptions"
if %FOUND_VERSION% GEQ 24 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
"%FOUND%\bin\java.exe" %OPTIONS% %DIPLOGRAPH_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the folder %1 if it holds a Java that is new enough; its release file tells without starting it.
:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION=0"
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "VERSION=%%~V"
for /f "delims=.-+" %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% LSS 21 exit /b 0
set "FOUND=%~f1"
set "FOUND_VERSION=%VERSION%"
exit /b 0

:build_if_needed
if not exist "%JAR%" goto :build
if not exist "%TARGET%\lib" goto :build
powershell -NoProfile -Command ^
  "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTime;" ^
  "$sources = 'extractor\src\main', 'ontology', 'fuseki-config', 'extractor\pom.xml', 'pom.xml' | ForEach-Object { Join-Path $env:ROOT $_ };" ^
  "if (Get-ChildItem -LiteralPath $sources -Recurse -ErrorAction SilentlyContinue | Where-Object LastWriteTime -gt $built) { exit 1 }"
if not errorlevel 1 exit /b 0
:build
echo diplograph: building the program, without tests; the first time this takes some minutes (log: %LOG%)>&2
if not exist "%TARGET%" mkdir "%TARGET%"
pushd "%ROOT%"
setlocal
set "JAVA_HOME=%FOUND%"
call mvnw.cmd -B -Dmaven.test.skip=true package > "%LOG%" 2>&1 < nul
endlocal & set "RESULT=%ERRORLEVEL%"
popd
if "%RESULT%"=="0" exit /b 0
echo diplograph: the build failed. The end of its log:>&2
powershell -NoProfile -Command "Get-Content -LiteralPath $env:LOG -Tail 30" 1>&2
echo diplograph: the whole log: %LOG%>&2
exit /b 1
