// A library that stands between the program and the system (LD_PRELOAD): it counts the calls on files below one folder, and lets one
// of them fail, or all from one on, or makes reads and writes short. It can also write down what was done, for `power-cut`.
//
//   FAULTS_BELOW   the folder; calls on other files are left alone
//   FAULTS_AT      which call, from 1; 0 lets none fail
//   FAULTS_MODE    once, on (that call and all after it), short (that read or write takes half)
//   FAULTS_ERROR   the error's number
//   FAULTS_SERVE   two descriptors, between blanks: instead of running once, the program is loaded once and forked for each line that
//                  comes in by the first ("AT MODE ERROR"); by the second go out its process, and its status, the number of calls
//                  and whether one failed when it has ended. It reads FAULTS_INPUT and writes FAULTS_OUTPUT and FAULTS_ERRORS
//   FAULTS_REPORT  a file that holds, also when the program was killed, what `shared` below does. Whoever started the program may
//                  write another fault into it while it runs: calls are counted anew from then on
//   FAULTS_CLOCK   the second since 1970 that the clock stands at
//   FAULTS_RECORD  a file that gets a line for each call that changes something
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most_files = 4096 };
enum kind { other_call, transfer };

static const char *below;
static size_t below_length;
static time_t clock_second;
static int record = -1;
// Shared with whoever waits for this process: how many calls there were, whether one failed, and the fault that is wanted.
static struct { atomic_long calls, has_failed, at, error; char mode[8]; } *shared;
static char *path_of[most_files];
static DIR *folder_of_call;

__attribute__((constructor)) static void begin(void) {
  below = getenv("FAULTS_BELOW");
  below_length = below ? strlen(below) : 0;
  int report = -1;
  if (getenv("FAULTS_REPORT")) {
    report = (int)syscall(SYS_openat, AT_FDCWD, getenv("FAULTS_REPORT"), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    syscall(SYS_ftruncate, report, sizeof *shared);
  }
  shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | (report < 0 ? MAP_ANONYMOUS : 0), report, 0);
  snprintf(shared->mode, sizeof shared->mode, "%s", getenv("FAULTS_MODE") ? getenv("FAULTS_MODE") : "once");
  shared->at = getenv("FAULTS_AT") ? atol(getenv("FAULTS_AT")) : 0;
  shared->error = getenv("FAULTS_ERROR") ? atoi(getenv("FAULTS_ERROR")) : EIO;
  clock_second = getenv("FAULTS_CLOCK") ? atol(getenv("FAULTS_CLOCK")) : 0;
  if (getenv("FAULTS_RECORD"))
    record = (int)syscall(SYS_openat, AT_FDCWD, getenv("FAULTS_RECORD"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

// Forks the program for each request.
static int (*main_of_program)(int, char **, char **);
static int serve(int count, char **words, char **environment) {
  int requests, answers;
  if (!getenv("FAULTS_SERVE") || sscanf(getenv("FAULTS_SERVE"), "%d %d", &requests, &answers) != 2)
    return main_of_program(count, words, environment);
  FILE *lines = fdopen(requests, "r");
  char line[64];
  while (lines && fgets(line, sizeof line, lines)) {
    long at, error;
    if (sscanf(line, "%ld %7s %ld", &at, shared->mode, &error) != 3) continue;
    shared->calls = shared->has_failed = 0;
    shared->error = error;
    shared->at = at;
    pid_t process = fork();
    if (process == 0) {
      const char *files[] = {getenv("FAULTS_INPUT"), getenv("FAULTS_OUTPUT"), getenv("FAULTS_ERRORS")};
      for (int stream = 0; stream < 3; stream++) {
        int flags = stream == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC;
        int file = (int)syscall(SYS_openat, AT_FDCWD, files[stream], flags, 0600);
        syscall(SYS_dup3, file, stream, 0);
        syscall(SYS_close, file);
      }
      syscall(SYS_close, requests);
      syscall(SYS_close, answers);
      return main_of_program(count, words, environment);
    }
    int status = 0;
    dprintf(answers, "%d\n", (int)process);
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {}
    dprintf(answers, "%d %ld %ld\n", status, (long)shared->calls, (long)shared->has_failed);
  }
  _exit(0);
}

int __libc_start_main(int (*main)(int, char **, char **), int count, char **words, void (*before)(void), void (*after)(void),
                      void (*last)(void), void *stack) {
  int (*real)(int (*)(int, char **, char **), int, char **, void (*)(void), void (*)(void), void (*)(void), void *) =
      dlsym(RTLD_NEXT, "__libc_start_main");
  main_of_program = main;
  return real(serve, count, words, before, after, last, stack);
}

static int is_below(const char *path) { return below && path && strncmp(path, below, below_length) == 0; }
static const char *path_at(int file) { return file >= 0 && file < most_files ? path_of[file] : NULL; }

// Whether this call is to fail; `errno` is set then.
static int fails(enum kind kind) {
  int is_short = strcmp(shared->mode, "short") == 0;
  if (is_short && kind != transfer) return 0;
  long call = atomic_fetch_add(&shared->calls, 1) + 1, at = shared->at;
  if (at == 0 || (strcmp(shared->mode, "on") == 0 ? call < at : call != at)) return 0;
  shared->has_failed = 1;
  errno = (int)shared->error;
  return 1;
}

// Writes down what was done, with lengths before texts, in one write.
static void note(const char *what, const char *path, const char *other, const void *bytes, size_t length) {
  if (record < 0) return;
  int saved = errno;
  size_t room = 128 + strlen(path) + (other ? strlen(other) : 0) + length;
  char *line = malloc(room);
  int head = snprintf(line, room, "%s %zu %zu %zu\n%s%s", what, strlen(path), other ? strlen(other) : (size_t)0, length, path,
                      other ? other : "");
  if (length) memcpy(line + head, bytes, length);
  line[head + (int)length] = '\n';
  syscall(SYS_write, record, line, (size_t)head + length + 1);
  free(line);
  errno = saved;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int opened(int file, const char *path, int flags, int was_there) {
  if (file >= 0 && file < most_files) {
    free(path_of[file]);
    path_of[file] = is_below(path) ? strdup(path) : NULL;
    if (path_of[file] && (flags & O_CREAT) && !was_there) note("create", path, NULL, NULL, 0);
  }
  return file;
}

static int open_it(int folder, const char *path, int flags, mode_t mode) {
  if (is_below(path) && fails(other_call)) return -1;
  struct stat status;
  int was_there = is_below(path) && (flags & O_CREAT) && syscall(SYS_newfstatat, AT_FDCWD, path, &status, 0) == 0;
  return opened((int)syscall(SYS_openat, folder, path, flags, mode), path, flags, was_there);
}

#define MODE_OF(flags, last)                                                      \
  mode_t mode = 0;                                                                \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                                          \
    va_list list;                                                                 \
    va_start(list, last);                                                         \
    mode = (mode_t)va_arg(list, int);                                             \
    va_end(list);                                                                 \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags, flags)
  return open_it(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  MODE_OF(flags, flags)
  return open_it(AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...) {
  MODE_OF(flags, flags)
  return open_it(folder, path, flags, mode);
}

int close(int file) {
  int is_ours = path_at(file) != NULL;
  if (is_ours) {
    free(path_of[file]);
    path_of[file] = NULL;
  }
  // Closed it is, whatever is answered.
  int answer = (int)syscall(SYS_close, file);
  return is_ours && fails(other_call) ? -1 : answer;
}

ssize_t read(int file, void *bytes, size_t count) {
  if (path_at(file) && count && fails(transfer)) {
    if (strcmp(shared->mode, "short") != 0) return -1;
    count = (count + 1) / 2;
  }
  return syscall(SYS_read, file, bytes, count);
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  if (path_at(file) && count && fails(transfer)) {
    if (strcmp(shared->mode, "short") != 0) return -1;
    count = (count + 1) / 2;
  }
  return syscall(SYS_pread64, file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
  const char *path = path_at(file);
  if (path && count && fails(transfer)) {
    if (strcmp(shared->mode, "short") != 0) {
      // What a disk takes before it fails; a signal comes before anything is taken.
      ssize_t half = shared->error == EINTR ? 0 : syscall(SYS_write, file, bytes, count / 2);
      if (half > 0) note("write", path, NULL, bytes, (size_t)half);
      errno = (int)shared->error;
      return -1;
    }
    count = (count + 1) / 2;
  }
  ssize_t written = syscall(SYS_write, file, bytes, count);
  if (path && written > 0) note("write", path, NULL, bytes, (size_t)written);
  return written;
}

int ftruncate(int file, off_t length) {
  const char *path = path_at(file);
  if (path && fails(other_call)) return -1;
  int answer = (int)syscall(SYS_ftruncate, file, length);
  if (path && answer == 0) {
    char number[32];
    snprintf(number, sizeof number, "%ld", (long)length);
    note("cut", path, number, NULL, 0);
  }
  return answer;
}
int ftruncate64(int file, off_t length) { return ftruncate(file, length); }

int fsync(int file) {
  const char *path = path_at(file);
  if (path && fails(other_call)) return -1;
  if (path) note("sync", path, NULL, NULL, 0);
  return path ? 0 : (int)syscall(SYS_fsync, file);
}

int fchmod(int file, mode_t mode) {
  if (path_at(file) && fails(other_call)) return -1;
  return (int)syscall(SYS_fchmod, file, mode);
}

int flock(int file, int operation) {
  if (path_at(file) && fails(other_call)) return -1;
  return (int)syscall(SYS_flock, file, operation);
}

int rename(const char *path, const char *target) {
  if ((is_below(path) || is_below(target)) && fails(other_call)) return -1;
  int answer = (int)syscall(SYS_rename, path, target);
  if (answer == 0 && is_below(path)) note("rename", path, target, NULL, 0);
  return answer;
}

int renameat2(int folder, const char *path, int other, const char *target, unsigned int flags) {
  if ((is_below(path) || is_below(target)) && fails(other_call)) return -1;
  int answer = (int)syscall(SYS_renameat2, folder, path, other, target, flags);
  if (answer == 0 && is_below(path)) note(flags & 2 ? "swap" : "rename", path, target, NULL, 0);
  return answer;
}

int unlink(const char *path) {
  if (is_below(path) && fails(other_call)) return -1;
  int answer = (int)syscall(SYS_unlink, path);
  if (answer == 0 && is_below(path)) note("unlink", path, NULL, NULL, 0);
  return answer;
}

int rmdir(const char *path) {
  if (is_below(path) && fails(other_call)) return -1;
  int answer = (int)syscall(SYS_rmdir, path);
  if (answer == 0 && is_below(path)) note("rmdir", path, NULL, NULL, 0);
  return answer;
}

int mkdir(const char *path, mode_t mode) {
  if (is_below(path) && fails(other_call)) return -1;
  int answer = (int)syscall(SYS_mkdir, path, mode);
  if (answer == 0 && is_below(path)) note("mkdir", path, NULL, NULL, 0);
  return answer;
}

int stat(const char *path, struct stat *status) {
  if (is_below(path) && fails(other_call)) return -1;
  return (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, 0);
}
int lstat(const char *path, struct stat *status) {
  if (is_below(path) && fails(other_call)) return -1;
  return (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW);
}
int fstat(int file, struct stat *status) {
  if (path_at(file) && fails(other_call)) return -1;
  return (int)syscall(SYS_newfstatat, file, "", status, AT_EMPTY_PATH);
}

DIR *fdopendir(int file) {
  REAL(fdopendir);
  if (path_at(file) && fails(other_call)) return NULL;
  DIR *stream = real(file);
  if (path_at(file)) folder_of_call = stream;
  return stream;
}
struct dirent *readdir(DIR *stream) {
  REAL(readdir);
  if (stream == folder_of_call && fails(other_call)) return NULL;
  return real(stream);
}
int closedir(DIR *stream) {
  REAL(closedir);
  if (stream == folder_of_call) folder_of_call = NULL;
  int file = dirfd(stream);
  if (file >= 0 && file < most_files) {
    free(path_of[file]);
    path_of[file] = NULL;
  }
  return real(stream);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (clock != CLOCK_REALTIME || clock_second == 0) return (int)syscall(SYS_clock_gettime, clock, now);
  *now = (struct timespec){.tv_sec = clock_second};
  return 0;
}
