import Testing

@testable import SellerConsole

@Suite("Key names")
struct KeyPressTests {
  @Test("a key's name reads back as the key")
  func roundTrip() {
    let keys: [KeyPress] = [
      .character("g"), .character("G"), .character("?"), .character(" "), .character("-"), .control("r"), .alt("x"),
      .function(1), .function(12), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown,
    ]
    for key in keys { #expect(KeyPress(name: key.name) == key, "\(key.name)") }
    #expect(Set(keys.map(\.name)).count == keys.count)
  }

  @Test("names of keys do not depend on letter case, characters do")
  func cases() {
    #expect(KeyPress(name: "ctrl-R") == .control("r"))
    #expect(KeyPress(name: "pgdn") == .pageDown)
    #expect(KeyPress(name: "G") == .character("G"))
  }

  @Test("what is no key is refused")
  func refused() {
    for name in ["", "F0", "F25", "Fx", "Ctrl-1", "Ctrl-", "Hyper-x", "gg"] { #expect(KeyPress(name: name) == nil) }
  }
}
