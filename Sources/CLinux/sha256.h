// The processor's own instructions for SHA-256, which Swift has no names for.
#pragma once

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

/// Whether the processor has them, and those that bring numbers into their order.
static inline int seller_has_sha256(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

/// Takes blocks of 64 bytes into a state; `k` are the 64 constants.
__attribute__((target("sha,sse4.1,ssse3"))) static inline void seller_sha256(
    uint32_t *state, const uint8_t *bytes, size_t blocks, const uint32_t *k) {
  const __m128i big_endian = _mm_set_epi64x(0x0C0D0E0F08090A0BLL, 0x0405060700010203LL);
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  // The instructions want a, b, e, f beside c, d, g, h.
  __m128i abef = _mm_alignr_epi8(low, high, 8), cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
#pragma clang loop unroll(full)
    for (int round = 0; round < 16; round++) {
      __m128i *word = &words[round & 3], last = words[(round + 3) & 3];
      if (round < 4) {
        *word = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * round)), big_endian);
      } else {
        __m128i sum = _mm_add_epi32(
            _mm_sha256msg1_epu32(*word, words[(round + 1) & 3]), _mm_alignr_epi8(last, words[(round + 2) & 3], 4));
        *word = _mm_sha256msg2_epu32(sum, last);
      }
      __m128i mixed = _mm_add_epi32(*word, _mm_loadu_si128((const __m128i *)(k + 4 * round)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, mixed);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(mixed, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  low = _mm_shuffle_epi32(abef, 0x1B);
  high = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}
#else
static inline int seller_has_sha256(void) { return 0; }
static inline void seller_sha256(uint32_t *state, const uint8_t *bytes, size_t blocks, const uint32_t *k) {}
#endif
