/* Starts KOL Studio on Windows: loads the Python that lies in "runtime" beside this program and lets it run
 * "app\console.pyc" or "app\window.pyc" with the words of the command line.
 *
 * Built twice (see launcher.py): "kolstudio.exe" for consoles with -DSCRIPT=L"console.pyc", "KOL Studio.exe" without a
 * console with -DSCRIPT=L"window.pyc". It needs no C library, only kernel32, shell32 and user32, so nothing of a
 * compiler is shipped. All paths are UTF-16 and of any length that Windows allows. Python runs in this process:
 * `sys.executable` is this program, and "--multiprocessing-fork" reaches the script, which serves it.
 */
#ifndef UNICODE
#define UNICODE
#endif
#include <windows.h>
#include <shellapi.h>

#define LONGEST 32768 /* UTF-16 units that a path may have */
#define BEFORE 6      /* words put before those of the owner: program, -B, -X, utf8, script; and the last NULL */

typedef int (*py_main)(int, wchar_t **);

static int fail(const wchar_t *what)
{
    MessageBoxW(NULL, what, L"KOL Studio", MB_OK | MB_ICONERROR);
    return 3;
}

static wchar_t *add(wchar_t *end, const wchar_t *text)
{
    while ((*end = *text++) != 0)
        ++end;
    return end;
}

static int run(void)
{
    HANDLE heap = GetProcessHeap();
    int count = 0, size = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t *program = HeapAlloc(heap, 0, LONGEST * sizeof(wchar_t));
    wchar_t *library = HeapAlloc(heap, 0, (LONGEST + 32) * sizeof(wchar_t));
    wchar_t *script = HeapAlloc(heap, 0, (LONGEST + 32) * sizeof(wchar_t));
    wchar_t **said = HeapAlloc(heap, 0, (size_t)(count + BEFORE) * sizeof(wchar_t *));
    DWORD length = program ? GetModuleFileNameW(NULL, program, LONGEST) : 0;
    HMODULE python;
    py_main main_of_python;
    int at;

    if (!words || !library || !script || !said || length == 0 || length >= LONGEST)
        return fail(L"KOL Studio không khởi động được: hết bộ nhớ.\n"
                    L"KOL Studio cannot start: out of memory.");
    for (at = (int)length; at > 0 && program[at - 1] != L'\\'; --at)
        ;
    add(library, program);
    add(script, program);
    add(library + at, L"runtime\\" PYTHON_DLL);
    add(script + at, L"app\\" SCRIPT);

    SetDllDirectoryW(L""); /* nothing is loaded from the folder that the owner happens to be in */
    python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    main_of_python = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!main_of_python)
        return fail(L"KOL Studio thiếu tệp của chương trình. Hãy cài lại; dữ liệu vẫn còn.\n"
                    L"Files of KOL Studio are missing. Install it again; your data stays.");

    said[size++] = program;
    said[size++] = L"-B"; /* never writes bytecode beside the program */
    said[size++] = L"-X";
    said[size++] = L"utf8";
    said[size++] = script;
    for (at = 1; at < count; ++at)
        said[size++] = words[at];
    said[size] = NULL;
    return main_of_python(size, said);
}

void start(void)
{
    ExitProcess((UINT)run());
}
