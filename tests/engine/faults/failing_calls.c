/* Let the n-th call that writes below one folder fail, in whatever library it is made. Preloaded by writing.py.

   cc -shared -fPIC -o failing_calls.so failing_calls.c -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[PATH_MAX];
static int count, fails = -1, lasting, code;

void failing_calls_folder(const char *path) { snprintf(folder, sizeof folder, "%s", path); }
void failing_calls_arm(int at, int ever_after, int error) { count = 0; fails = at; lasting = ever_after; code = error; }
int failing_calls_count(void) { return count; }

static int inside(const char *path) { return folder[0] && path && strncmp(path, folder, strlen(folder)) == 0; }

static int inside_fd(int fd) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    int kept = errno;
    ssize_t n = folder[0] && fd > 2 ? readlink(link, path, sizeof path - 1) : -1;
    errno = kept;
    if (n < 0) return 0;
    path[n] = 0;
    return inside(path);
}

static int fails_at(int ever_after) {
    count++;
    if (count != fails && !(ever_after && fails > 0 && count > fails)) return 0;
    errno = code;
    return 1;
}

static int fails_now(void) { return fails_at(lasting); }
static int renaming_fails(void) { return fails_at(0); }  /* a disk that is full still renames */

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return inside_fd(fd) && fails_now() ? -1 : real(fd, data, n);
}
ssize_t pwrite(int fd, const void *data, size_t n, off_t at) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return inside_fd(fd) && fails_now() ? -1 : real(fd, data, n, at);
}
ssize_t pwrite64(int fd, const void *data, size_t n, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return inside_fd(fd) && fails_now() ? -1 : real(fd, data, n, at);
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    return inside_fd(fd) && fails_now() ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return inside_fd(fd) && fails_now() ? -1 : real(fd);
}
int ftruncate(int fd, off_t n) {
    REAL(int, "ftruncate", int, off_t);
    return inside_fd(fd) && fails_now() ? -1 : real(fd, n);
}
int ftruncate64(int fd, off64_t n) {
    REAL(int, "ftruncate64", int, off64_t);
    return inside_fd(fd) && fails_now() ? -1 : real(fd, n);
}
int close(int fd) {
    REAL(int, "close", int);
    /* Closing what was only read cannot lose anything. */
    int failed = inside_fd(fd) && (fcntl(fd, F_GETFL) & O_ACCMODE) != O_RDONLY && fails_now();
    int kept = errno, result = real(fd);
    if (!failed) return result;
    errno = kept;
    return -1;
}
int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return inside(from) && renaming_fails() ? -1 : real(from, to);
}
int link(const char *from, const char *to) {
    REAL(int, "link", const char *, const char *);
    return inside(from) && renaming_fails() ? -1 : real(from, to);
}
size_t fwrite(const void *data, size_t size, size_t n, FILE *file) {
    REAL(size_t, "fwrite", const void *, size_t, size_t, FILE *);
    return inside_fd(fileno(file)) && fails_now() ? 0 : real(data, size, n, file);
}
int fflush(FILE *file) {
    REAL(int, "fflush", FILE *);
    return file && inside_fd(fileno(file)) && fails_now() ? EOF : real(file);
}
int fclose(FILE *file) {
    REAL(int, "fclose", FILE *);
    int failed = inside_fd(fileno(file)) && fails_now();
    int kept = errno, result = real(file);
    if (!failed) return result;
    errno = kept;
    return EOF;
}
