// Counts what the program does: the edges of its control flow that are taken where it is built with
// `-sanitize-coverage=edge,trace-pc-guard` (see `build-counted`), in any program (LD_PRELOAD) what it allocates and retains, and eight
// bytes as one that the C library copies, compares or fills for it. So a copy of a long text is not taken for a single step.
//
//   EDGES_MAP   a file that holds how much was done (a 64-bit number), and behind it for each edge whether it was taken (a byte)
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { most_edges = 1 << 21 };
static struct { atomic_ullong work; uint8_t taken[most_edges]; } *map;
static uint32_t edges;

static void count(size_t work) {
  if (map) atomic_fetch_add_explicit(&map->work, work, memory_order_relaxed);
}

__attribute__((constructor)) static void begin(void) {
  if (map || !getenv("EDGES_MAP")) return;
  int file = open(getenv("EDGES_MAP"), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0 || ftruncate(file, sizeof *map) != 0) return;
  void *found = mmap(NULL, sizeof *map, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (found != MAP_FAILED) map = found;
  close(file);
}

void __sanitizer_cov_trace_pc_guard_init(uint32_t *start, uint32_t *stop) {
  if (start == stop || *start) return;
  while (start < stop) *start++ = edges < most_edges - 1 ? ++edges : most_edges - 1;
}

void __sanitizer_cov_trace_pc_guard(uint32_t *guard) {
  if (!map) return;
  count(1);
  map->taken[*guard] = 1;
}

#define REAL(name)                                     \
  static __typeof__(name) *real;                       \
  if (!real) real = (__typeof__(real))dlsym(RTLD_NEXT, #name)

// Elements that need more than their bytes copied.
void swift_arrayInitWithCopy(void *to, void *from, size_t number, const void *type) {
  REAL(swift_arrayInitWithCopy);
  count(number);
  real(to, from, number, type);
}

void *swift_retain(void *object) {
  REAL(swift_retain);
  count(1);
  return real(object);
}

void *swift_bridgeObjectRetain(void *object) {
  REAL(swift_bridgeObjectRetain);
  count(1);
  return real(object);
}

void *swift_allocObject(const void *type, size_t size, size_t alignment) {
  REAL(swift_allocObject);
  count(1);
  return real(type, size, alignment);
}

#if defined(__x86_64__)
void *memcpy(void *restrict to, const void *restrict from, size_t length) {
  count(length / 8);
  void *start = to;
  __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(length) : : "memory");
  return start;
}

void *memmove(void *to, const void *from, size_t length) {
  if ((uintptr_t)to - (uintptr_t)from >= length) return memcpy(to, from, length);
  count(length / 8);
  void *last = (char *)to + length - 1;
  const void *other = (const char *)from + length - 1;
  __asm__ volatile("std\n rep movsb\n cld" : "+D"(last), "+S"(other), "+c"(length) : : "memory");
  return to;
}

void *memset(void *to, int byte, size_t length) {
  count(length / 8);
  void *place = to;
  __asm__ volatile("rep stosb" : "+D"(place), "+c"(length) : "a"(byte) : "memory");
  return to;
}

int memcmp(const void *one, const void *other, size_t length) {
  const unsigned char *left = one, *right = other;
  for (size_t place = 0; place < length; place++)
    if (left[place] != right[place]) {
      count(place / 8);
      return left[place] - right[place];
    }
  count(length / 8);
  return 0;
}
#endif
