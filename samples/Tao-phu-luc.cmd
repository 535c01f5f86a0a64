@echo off
rem Makes the appendices of the folder this script lies in. Files and folders dropped onto it are processed instead of Du-lieu.
rem ASCII only: cmd.exe reads a script in the code page of the moment.
setlocal DisableDelayedExpansion
chcp 65001 >nul
pushd "%~dp0"
"%~dp0phuluc766.exe" %*
set "CODE=%ERRORLEVEL%"
if "%CODE%"=="0" if exist "Ket-qua" start "" "Ket-qua"
popd
pause
exit /b %CODE%
