@echo off
rem Puts a shortcut to the program of this folder on the desktop and into "Send to" of this user. Nothing is installed: who
rem deletes the shortcuts has none. The program makes them, for a script cannot write names with Vietnamese letters.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "CODE=3"
set "PHULUC_SHORTCUTS=yes"
if not exist "%~dp0phuluc766.exe" goto missing
"%~dp0phuluc766.exe"
set "CODE=%ERRORLEVEL%"
for %%c in (0 3) do if "%CODE%"=="%%c" goto pause
echo Windows khong cho chay phuluc766.exe. Nhap dup Tao-phu-luc de biet phai lam gi.
goto pause

:missing
echo Khong thay phuluc766.exe ben canh tep nay. Giai nen TOAN BO tep .zip ra mot thu muc roi chay lai.

:pause
echo.
echo Bam mot phim bat ky de dong cua so.
pause >nul
exit /b %CODE%
