/* Included before every source of libxlsxwriter (-include), if it is built from source: its temporary files become texts in
 * memory, and its zip file becomes a list of parts. So it needs no temporary folder, no path and no system call. The
 * Windows program needs that: under MinGW the library opens paths of the ANSI code page only. On Linux it is an option:
 * it takes less than half of the CPU time of the packaged library (docs/speed.md). Implemented in book_in_memory.cpp. */
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#else
#include <minizip/zip.h> /* before its functions are renamed */
#endif

typedef struct phuluc_stream phuluc_stream;

/* Like the functions of <stdio.h> of these names. snprintf is replaced for speed only. The null stream means standard error: nothing is printed. */
phuluc_stream *phuluc_tmpfile(void);
int phuluc_fclose(phuluc_stream *stream);
int phuluc_fprintf(phuluc_stream *stream, const char *format, ...);
int phuluc_snprintf(char *text, size_t size, const char *format, ...);
size_t phuluc_fwrite(const void *bytes, size_t size, size_t count, phuluc_stream *stream);
size_t phuluc_fread(void *bytes, size_t size, size_t count, phuluc_stream *stream);
int phuluc_fseek(phuluc_stream *stream, long offset, int origin);
long phuluc_ftell(phuluc_stream *stream);
int phuluc_feof(phuluc_stream *stream);

/* Like those of minizip: a package takes parts, a part takes bytes. */
void *phuluc_open_package(void);
int phuluc_open_part(void *package, const char *name);
int phuluc_write_part(void *package, const void *bytes, unsigned size);

#ifdef __cplusplus
}
#else

#define FILE phuluc_stream
#undef stderr
#define stderr ((phuluc_stream *) NULL)
#define tmpfile phuluc_tmpfile
#define fopen(name, mode) ((void) (name), (void) (mode), (phuluc_stream *) NULL) /* pictures come as bytes */
#define fclose phuluc_fclose
#define fflush(stream) ((void) (stream), 0)
#define fprintf phuluc_fprintf
#define __builtin_snprintf phuluc_snprintf /* numbers of cells and attributes; the C library takes 4 % of a run longer */
#define fwrite phuluc_fwrite
#define fread phuluc_fread
#define fseek phuluc_fseek
#define ftell phuluc_ftell
#undef feof
#define feof phuluc_feof
#undef ferror
#define ferror(stream) ((void) (stream), 0)
#define rewind(stream) ((void) phuluc_fseek(stream, 0, SEEK_SET))

#define zipOpen(name, append) ((void) (name), phuluc_open_package())
#define zipOpenNewFileInZip4_64(package, name, ...) phuluc_open_part(package, name)
#define zipWriteInFileInZip phuluc_write_part
#define zipCloseFileInZip(package) ((void) (package), ZIP_OK)
#define zipClose(package, comment) ((void) (package), ZIP_OK)

#endif
