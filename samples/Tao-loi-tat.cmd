@echo off
rem Puts shortcuts to the program in this folder on the desktop and into "Send to" of this user. Nothing is installed:
rem the shortcuts can simply be deleted. The program makes them, because a script cannot write names with Vietnamese letters.
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
