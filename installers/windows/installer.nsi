; KOL Studio for Windows: for one owner, without an administrator, in Vietnamese and English. nsis.py calls makensis with
; VERSION, VERSION4, OUTPUT, ICON, SIDE (the picture of two pages), FILES (what is copied, written by nsis.py), KILOBYTES.
;
; Program files lie in $INSTDIR only; the owner's data lies in $LOCALAPPDATA\KOL Studio and is touched nowhere but in the
; uninstaller, after two questions whose answer is "no" by default; a silent uninstall never touches it.
; Exit codes of a silent run (/S): 0 done, 2 the folder holds something else, 3 Windows is too old, 4 KOL Studio is open.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!define PROGRAM "KOL Studio"
!define WINDOW "KOL Studio.exe"
!define CONSOLE "kolstudio.exe"
!define KIND "KOLStudio.Library"
!define OWN_KEY "Software\KOL Studio"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\KOL Studio"
!define CLASSES "Software\Classes"
!define DATA "$LOCALAPPDATA\KOL Studio"

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

Name "${PROGRAM}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${PROGRAM}"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"
BrandingText "${PROGRAM} ${VERSION}"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

Var Ours ; 1 when $INSTDIR holds KOL Studio already

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_WINDOWTITLE "${PROGRAM}"
!define MUI_LANGDLL_INFO "Ngôn ngữ / Language"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(REMOVE)"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString WELCOME ${LANG_VIETNAMESE} "KOL Studio ${VERSION} sẽ được cài cho riêng bạn, không cần quyền quản trị:$\r$\n$INSTDIR$\r$\n$\r$\nNếu đã có bản trước, bản này thay bản đó. Dữ liệu của bạn giữ nguyên."
LangString WELCOME ${LANG_ENGLISH} "KOL Studio ${VERSION} will be installed for you alone; no administrator is needed:$\r$\n$INSTDIR$\r$\n$\r$\nAn earlier version is replaced. Your data stays as it is."
LangString REMOVE ${LANG_VIETNAMESE} "KOL Studio sẽ được gỡ khỏi máy. Sau đó có câu hỏi về dữ liệu; nếu không chọn gì, dữ liệu được giữ lại."
LangString REMOVE ${LANG_ENGLISH} "KOL Studio will be removed. You are then asked about your data; unless you choose otherwise it is kept."
LangString OPEN ${LANG_VIETNAMESE} "KOL Studio đang mở. Hãy đóng cửa sổ KOL Studio (thay đổi đã được lưu), rồi bấm Thử lại (Retry)."
LangString OPEN ${LANG_ENGLISH} "KOL Studio is open. Close its window (changes are saved already), then press Retry."
LangString FOREIGN ${LANG_VIETNAMESE} "Thư mục này có thứ khác, nên không cài vào đó:$\r$\n$INSTDIR"
LangString FOREIGN ${LANG_ENGLISH} "This folder holds something else, so nothing is installed there:$\r$\n$INSTDIR"
LangString OLD ${LANG_VIETNAMESE} "KOL Studio cần Windows 10 (1809) trở lên."
LangString OLD ${LANG_ENGLISH} "KOL Studio needs Windows 10 (1809) or later."
LangString ASK ${LANG_VIETNAMESE} "Xoá cả dữ liệu của bạn (danh bạ, bản sao lưu, nhật ký) trong thư mục này?$\r$\n${DATA}$\r$\n$\r$\nChọn Không (No) để giữ lại."
LangString ASK ${LANG_ENGLISH} "Delete your data too (people, backups, logs) in this folder?$\r$\n${DATA}$\r$\n$\r$\nChoose No to keep it."
LangString SURE ${LANG_VIETNAMESE} "Xoá hẳn dữ liệu và mọi bản sao lưu trong thư mục đó? Không lấy lại được."
LangString SURE ${LANG_ENGLISH} "Delete the data and all backups in that folder for good? They cannot be brought back."
LangString LIBRARY ${LANG_VIETNAMESE} "Dữ liệu KOL Studio"
LangString LIBRARY ${LANG_ENGLISH} "KOL Studio library"

VIProductVersion "${VERSION4}"
!macro About language
VIAddVersionKey /LANG=${language} "ProductName" "${PROGRAM}"
VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${language} "FileDescription" "${PROGRAM} setup"
VIAddVersionKey /LANG=${language} "CompanyName" "KOL Studio contributors"
VIAddVersionKey /LANG=${language} "LegalCopyright" "MIT licence"
!macroend
!insertmacro About ${LANG_VIETNAMESE}
!insertmacro About ${LANG_ENGLISH}

; A running program cannot be opened for writing. `prefix` is "" or "un.".
!macro WhenClosed prefix
Function ${prefix}IsOpen
  Exch $0
  Push $1
  StrCpy $1 0
  ${If} ${FileExists} "$0"
    ClearErrors
    FileOpen $0 "$0" a
    ${If} ${Errors}
      StrCpy $1 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
  StrCpy $0 $1
  Pop $1
  Exch $0
FunctionEnd

Function ${prefix}WhenClosed
  again:
    Push "$INSTDIR\${WINDOW}"
    Call ${prefix}IsOpen
    Pop $2
    Push "$INSTDIR\${CONSOLE}"
    Call ${prefix}IsOpen
    Pop $3
    ${If} $2 == 0
    ${AndIf} $3 == 0
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 4
    Quit
FunctionEnd
!macroend
!insertmacro WhenClosed ""
!insertmacro WhenClosed "un."

!macro RemoveProgram
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\README.txt"
  Delete "$INSTDIR\kolstudio.cdx.json"
  Delete "$INSTDIR\Uninstall.exe"
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ; Ours is the folder of the last installation, even when a virus scanner took a program out of it.
  ReadRegStr $0 HKCU "${OWN_KEY}" "Folder"
  StrCpy $Ours 0
  ${If} $0 == "$INSTDIR"
  ${OrIf} ${FileExists} "$INSTDIR\${CONSOLE}"
    StrCpy $Ours 1
  ${EndIf}
  ${DirState} "$INSTDIR" $0
  ${If} $0 == 1
  ${AndIf} $Ours == 0
    MessageBox MB_OK|MB_ICONSTOP "$(FOREIGN)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section "Install"
  Call WhenClosed
  ${If} $Ours == 1
    !insertmacro RemoveProgram
  ${EndIf}
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${PROGRAM}.lnk" "$INSTDIR\${WINDOW}"
  ${If} $Ours == 0 ; an owner who threw the one on the desktop away does not get it again
    CreateShortcut "$DESKTOP\${PROGRAM}.lnk" "$INSTDIR\${WINDOW}"
  ${EndIf}

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(LIBRARY)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegNone HKCU "${CLASSES}\.kol\OpenWithProgids" "${KIND}"
  ReadRegStr $0 HKCU "${CLASSES}\.kol" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\.kol" "" "${KIND}"
  ${EndIf}

  WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${OWN_KEY}" "Language" "$LANGUAGE"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "KOL Studio contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  Call un.WhenClosed
  !insertmacro RemoveProgram
  RMDir "$INSTDIR" ; only when it is empty
  Delete "$SMPROGRAMS\${PROGRAM}.lnk"
  Delete "$DESKTOP\${PROGRAM}.lnk"

  ReadRegStr $0 HKCU "${CLASSES}\.kol" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.kol" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.kol\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.kol\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.kol"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  ${RefreshShellIcons}

  ${If} ${FileExists} "${DATA}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(ASK)" /SD IDNO IDNO kept
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(SURE)" /SD IDNO IDNO kept
    RMDir /r "${DATA}"
  ${EndIf}
  kept:
SectionEnd
