import Testing

@testable import SellerConsole

@Suite("Texts prepared for searching")
struct SearchKeyTests {
  @Test(
    "A number a character, with marks and without",
    arguments: [
      "", "LED Desk lamp", "猫抓板 Cat scratching board, L", "【包邮】ＵＳＢ，Ａ", "Plush panda 🐼👩‍🔬", "cafe\u{301} É", "a\r\nb",
      "か\u{3099}が",
      "一\u{302A}", "ﾊﾞｯｸﾞ", "№ “x” — Σ",
    ])
  func characters(_ text: String) {
    #expect(SearchKey(text).letters == text.map(SearchKey.fold))
    #expect(SearchKey(text).letters.count == text.count)
  }

  @Test("Without case, in Latin, Greek and wide letters")
  func withoutCase() {
    #expect(SearchKey("LED ΣÉ Ａ").letters == SearchKey("led σé ａ").letters)
    #expect(SearchQuery("desk").match(SearchKey("LED Desk lamp"))?.positions == [4, 5, 6, 7])
  }
}
