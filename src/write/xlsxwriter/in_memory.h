/* Read before every source of libxlsxwriter (-include): its temporary files become texts in memory, and the zip file that
 * it would write becomes a list of parts. So a workbook needs no temporary folder, no path and no system call, complains
 * to nobody, and is packed by whom the caller likes. Implemented in in_memory.cpp. */
#ifndef PHULUC_XLSXWRITER_IN_MEMORY_H
#define PHULUC_XLSXWRITER_IN_MEMORY_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#else
#include <minizip/zip.h> /* before its functions get other names */
#endif

typedef struct phuluc_stream phuluc_stream;

/* Like their namesakes of <stdio.h>; nothing happens to a null stream, which stands for standard error. What printing
 * answers nobody asks. */
phuluc_stream *phuluc_tmpfile(void);
int phuluc_fclose(phuluc_stream *stream);
int phuluc_fprintf(phuluc_stream *stream, const char *format, ...);
int phuluc_snprintf(char *text, size_t room, const char *format, ...);
size_t phuluc_fwrite(const void *bytes, size_t size, size_t count, phuluc_stream *stream);
size_t phuluc_fread(void *bytes, size_t size, size_t count, phuluc_stream *stream);
int phuluc_fseek(phuluc_stream *stream, long offset, int origin);
long phuluc_ftell(phuluc_stream *stream);
int phuluc_feof(phuluc_stream *stream);

/* Like those of minizip, as far as libxlsxwriter asks: a package takes parts, a part takes bytes. */
void *phuluc_open_package(void);
int phuluc_open_part(void *package, const char *name);
int phuluc_write_part(void *package, const void *bytes, unsigned size);

/* Memory of the workbook that this thread writes (WorkbookMemory), which goes away with it; there must be one.
 * Attributes take 4 KiB each, for a moment only, and use the same memory again. */
void *phuluc_malloc(size_t size);
void *phuluc_calloc(size_t count, size_t size);
void *phuluc_realloc(void *block, size_t size);
void phuluc_free(void *block);
void *phuluc_take_attribute(size_t size);
void phuluc_give_attribute(void *attribute);
/* Copies what fits, without the zeros up to its end that strncpy would add. */
void phuluc_copy_attribute(char *text, const char *from, size_t room);

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
#undef snprintf
#define snprintf phuluc_snprintf
#define LXW_HAS_SNPRINTF /* use it, not the compiler's own */
#ifndef _WIN32 /* whose own keeps a result for each thread */
#include <time.h>
static _Thread_local struct tm phuluc_day __attribute__((unused)); /* workbooks are written at the same time */
#define gmtime(seconds) gmtime_r(seconds, &phuluc_day)
#endif
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

#include <xlsxwriter/xmlwriter.h> /* which declares attributes */
#define malloc(size) ((size) == sizeof(struct xml_attribute) ? phuluc_take_attribute(size) : phuluc_malloc(size))
#define calloc phuluc_calloc
#define realloc phuluc_realloc
#define free(block) _Generic((block), struct xml_attribute *: phuluc_give_attribute, default: phuluc_free)(block)
#undef LXW_ATTRIBUTE_COPY
#define LXW_ATTRIBUTE_COPY(text, from) phuluc_copy_attribute(text, from, LXW_MAX_ATTRIBUTE_LENGTH)

#endif
#endif
