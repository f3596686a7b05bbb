import SellerCore
import Testing

struct KeyTests {
  @Test func bytesDecide() {
    let composed: ProductID = "caf\u{E9}"
    let decomposed: ProductID = "cafe\u{301}"
    #expect(composed.text == decomposed.text, "Swift calls these strings equal")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed)
    #expect(("Z" as ProductID) < "a")
    #expect(("a" as ProductID) < "a ")
    #expect(("" as ProductID) < "a")
    #expect(("\u{FFFD}" as ProductID) < "\u{1F600}", "by UTF-8, not by UTF-16")
  }

  @Test func whatIsAnId() {
    let cases: [(String, IdentifierProblem?)] = [
      ("", .empty), ("a", nil), (String(repeating: "a", count: 128), nil),
      (String(repeating: "a", count: 129), .tooLong(bytes: 129)),
      (String(repeating: "é", count: 65), .tooLong(bytes: 130)),
      ("a\u{0}", .controlCharacter), ("a\u{1F}", .controlCharacter), ("a b", nil), ("a\u{7F}", .controlCharacter),
      ("a\u{80}", .controlCharacter), ("a\u{9F}", .controlCharacter), ("a\u{A0}", nil), ("\r\n", .controlCharacter),
      ("订单\u{2028}", nil),
    ]
    for (text, problem) in cases { #expect(ProductID(text).identifierProblem == problem, "\(text.debugDescription)") }
  }
}
