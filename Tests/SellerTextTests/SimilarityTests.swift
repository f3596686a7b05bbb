import SellerText
import Testing

/// The name that was probably meant.
@Suite("Similarity")
struct SimilarityTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("check", "check", 0), ("chekc", "check", 1), ("chck", "check", 1),
    ("cehkc", "check", 2), ("abc", "cab", 2), ("ca", "abc", 3),
  ])
  func distance(left: String, right: String, expected: Int) {
    #expect(Similarity.distance(left, right) == expected)
    #expect(Similarity.distance(right, left) == expected)
  }

  /// A third of the letters may be wrong, of short names one letter.
  @Test(arguments: [
    ("helth", "health"), ("hlth", "health"), ("hlt", nil), ("xo", "go"), ("xy", nil), ("HEALTH", "health"), ("", nil),
  ])
  func closest(word: String, expected: String?) {
    #expect(Similarity.closest(to: word, in: ["health", "go", "check"]) == expected)
  }
}
