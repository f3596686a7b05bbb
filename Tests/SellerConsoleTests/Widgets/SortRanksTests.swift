import SellerTables
import Testing

@testable import SellerConsole

@Suite("The order of a column's values")
struct SortRanksTests {
  private func sorted(_ keys: [SortKey], _ rows: [Int]? = nil, descending: Bool = false) -> [Int] {
    SortRanks(keys).sorted(rows ?? Array(keys.indices), descending: descending)
  }

  @Test("numbers by size, what is missing last in either direction, equal ones as they stood")
  func numbers() {
    let keys: [SortKey] = [.number(2), .none, .number(-1), .number(2), .number(0), .none]
    #expect(sorted(keys) == [2, 4, 0, 3, 1, 5])
    #expect(sorted(keys, descending: true) == [0, 3, 4, 2, 1, 5])
    #expect(sorted(keys, [5, 3, 0, 2]) == [2, 3, 0, 5])
    #expect(sorted(keys, []).isEmpty)
  }

  @Test(
    "texts by their bytes: the sixteenth, the seventeenth, one that is the other's beginning, one that ends in zeros",
    arguments: [
      ("", "a"), ("a", "b"), ("Z", "a"), ("a", "a\0"), ("0123456789abcde", "0123456789abcdef"),
      ("0123456789abcdeX", "0123456789abcdef"), ("0123456789abcdef", "0123456789abcdef0"),
      ("0123456789abcdef0", "0123456789abcdef1"), ("0123456789abcdef0", "0123456789abcdef00"), ("e\u{301}", "é"),
      ("丝绸风筝一号", "丝绸风筝二号"), ("~", "一"),
    ])
  func texts(less: String, more: String) {
    #expect(sorted([.text(more), .text(less), .text(more)]) == [1, 0, 2])
    #expect(sorted([.text(less), .text(more), .text(less)], descending: true) == [1, 0, 2])
  }

  @Test("numbers before texts, and the other way round")
  func mixed() {
    let keys: [SortKey] = [.text("a"), .number(9), .none, .text("0"), .number(1)]
    #expect(sorted(keys) == [4, 1, 3, 0, 2])
    #expect(sorted(keys, descending: true) == [0, 3, 1, 4, 2])
  }
}
