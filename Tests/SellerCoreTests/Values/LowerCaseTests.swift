import Testing

@testable import SellerCore

@Suite("Lower case for searching")
struct LowerCaseTests {
  @Test("Each character is as Unicode has it, alone and between letters of ASCII")
  func everyCharacter() {
    let scalars = (0...0x1_FFFF).compactMap { Unicode.Scalar($0 as UInt32) }
    let wrong = scalars.filter { scalar in
      let text = "A\(scalar)Z"
      return !text.lowercasedBytes.elementsEqual(text.lowercased().utf8)
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5).map { String($0.value, radix: 16) })")
  }

  @Test(
    "Texts as products have them",
    arguments: [
      ("", ""), ("LED Desk Lamp", "led desk lamp"), ("【包邮】USB 充电器（Type-C）", "【包邮】usb 充电器（type-c）"),
      ("ＬＥＤ灯", "ｌｅｄ灯"), ("Ärmel “XL” — ΣΑΣ", "Ärmel “XL” — ΣΑΣ".lowercased()), ("LED\u{E9}", "led\u{E9}"),
    ])
  func texts(_ text: String, _ lower: String) {
    var bytes = Array("X".utf8)
    text.appendLowercased(to: &bytes)
    #expect(bytes == Array("X".utf8) + Array(lower.utf8))
  }
}
