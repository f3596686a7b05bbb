import SellerCore
import Testing

@Suite("Looking for a text in a text")
struct TextSearchTests {
  @Test(
    "A text is found where it first stands, character by character",
    arguments: [
      ("", "", 0), ("abc", "", 0), ("", "a", nil), ("abc", "abc", 0), ("abc", "abcd", nil), ("abc", "c", 2),
      // What begins like it and goes on otherwise is gone back over.
      ("aab", "ab", 1), ("ababac", "abac", 2), ("aaa", "aa", 0), ("不合格、不通过", "不通过", 4),
      // What people see as one character is one, and the same however it is written.
      ("cafe\u{301}", "e", nil), ("cafe\u{301}", "\u{E9}", 3), ("👩‍🔬", "👩", nil), ("a\r\nb", "\n", nil),
      ("a\r\nb", "\r\n", 1),
    ] as [(String, String, Int?)])
  func places(text: String, wanted: String, at place: Int?) {
    let found = text.firstPlace(of: wanted)
    #expect(found.map { text.distance(from: text.startIndex, to: $0.lowerBound) } == place)
    #expect(found.map { text[$0] == wanted } ?? true)
    #expect(text.holds(wanted) == (place != nil))
    // The standard library's own, which the program does without.
    #expect(text.contains(wanted) == (place != nil))
  }

  @Test("Bytes are found at the end of a slice, which begins where it begins")
  func bytes() {
    let bytes: ArraySlice<UInt8> = [9, 1, 2, 1, 2, 3][1...]
    #expect(bytes.firstPlace(of: [1, 2, 3] as [UInt8]) == 3..<6)
    #expect(bytes.firstPlace(of: [2, 3, 4] as [UInt8]) == nil)
    #expect(bytes.firstPlace(of: [9] as [UInt8]) == nil)
  }

  @Test(
    "A text is put for another wherever that stands, from the beginning on, and not into what was put",
    arguments: [
      ("", "a", "b", ""), ("abc", "", "x", "abc"), ("a-b-c", "-", "\\-", "a\\-b\\-c"), ("aaa", "aa", "b", "ba"),
      ("aXX", "X", "XX", "aXXXX"), ("订单 订单", "订单", "", " "), ("1\r\n2\n", "\n", "; ", "1\r\n2; "),
      ("e\u{301}e", "e", "o", "e\u{301}o"),
    ])
  func exchanging(text: String, old: String, new: String, changed: String) {
    #expect(text.exchanging(old, for: new) == changed)
    #expect(old.isEmpty || text.replacing(old, with: new) == changed)
    #expect(old.isEmpty || text.pieces(between: old) == text.split(separator: old, omittingEmptySubsequences: false))
  }
}
