import SellerTables
import Testing

@testable import SellerConsole

/// Names and reviews come from strangers. Whatever they hold, the screen gets only characters that are drawn.
@Suite("Hostile text")
struct HostileTextTests {
  private static let cases: [(text: String, shown: String, rule: Comment)] = [
    ("a\u{1B}[31mb", "a␛[31mb", "escape sequences become visible"),
    ("a\u{07}b\u{00}c", "a␇b␀c", "C0"),
    ("a\u{7F}b", "a␡b", "DEL"),
    ("a\u{9B}31mb", "a\u{FFFD}31mb", "C1, among them the one-byte escape sequence introducer"),
    ("a\u{85}b", "a\u{FFFD}b", "C1 next line"),
    ("a\tb\nc\r\nd\re", "a b c d e", "white space becomes one space each"),
    ("a\u{2028}b\u{2029}c", "a b c", "Unicode's line breaks"),
    ("a\u{A0}b\u{2003}c", "a b c", "spaces of other widths"),
    ("\u{202E}cba\u{202C}", "cba", "direction overrides"),
    ("a\u{2066}b\u{2069}\u{200E}\u{200F}\u{061C}c", "abc", "isolates and direction marks"),
    ("pay\u{200B}pal\u{2060}\u{FEFF}\u{180E}", "paypal", "zero width"),
    ("a\u{E0001}\u{E0067}\u{E007F}b", "ab", "tag characters"),
    ("a\u{FE0F}\u{E0100}b", "ab", "variation selectors"),
    ("\u{115F}\u{3164}\u{FFA0}", "", "Hangul fillers look like nothing"),
    ("a\u{FFF9}b\u{FFFA}c\u{FFFB}", "abc", "annotation anchors"),
    (
      String(decoding: [0xFFFF, 0xFDD0, 0xDBFF, 0xDFFF] as [UInt16], as: UTF16.self), "\u{FFFD}\u{FFFD}\u{FFFD}",
      "noncharacters"
    ),
    ("\u{378}\u{E123}", "\u{FFFD}\u{FFFD}", "unassigned and private use"),
    ("x" + String(repeating: "\u{301}", count: 500), "x\u{301}\u{301}\u{301}\u{301}", "floods of marks"),
    ("\u{301}x", " \u{301}x", "a mark without a letter gets a space"),
    ("ab", "ab", "plain text stays"),
  ]

  @Test("cells hold nothing that a terminal could obey or that hides")
  func cells() {
    for (text, shown, rule) in Self.cases {
      var frame = Frame(size: Size(width: 40, height: 1))
      let used = frame.put(text, at: Point(column: 0, row: 0))
      #expect(frame.lines[0].unicodeScalars.elementsEqual(shown.unicodeScalars), rule)
      #expect(used == DisplayText.width(text), rule)
    }
  }

  @Test("plain output is made safe by the same table")
  func plainOutput() {
    for (text, shown, rule) in Self.cases {
      #expect(PlainText.safe(text).unicodeScalars.elementsEqual(shown.unicodeScalars), rule)
    }
  }

  @Test("what is plain at first sight is plain at a second look, too")
  func plainAtFirstSight() {
    let ideographs = (UInt32(0x5000)...0x9FFF).compactMap { Unicode.Scalar($0) }
    #expect(ideographs.count == 0x5000)
    for scalar in ideographs where scalar.value % 16 == 0 || scalar.value > 0x9FF0 {
      for text in ["a\(scalar)", "é\(scalar)", "\(scalar)é"] { #expect(PlainText.safe(text) == text) }
    }
    #expect(PlainText.safe("长\u{301}\u{301}\u{301}\u{301}\u{301}") == "长\u{301}\u{301}\u{301}\u{301}")
    #expect(PlainText.safe("长\u{7F}") != "长\u{7F}")
  }

  @Test("plain output leaves emoji whole, and only emoji")
  func plainEmoji() {
    for text in ["👩‍👩‍👧", "👍🏽", "⚠️", "岚风家居"] { #expect(PlainText.safe(text) == text) }
    #expect(PlainText.safe("a\u{200D}b") == "ab")
    #expect(PlainText.safe("😀\u{E0041}") == "😀")
    #expect(PlainText.safe("😀" + String(repeating: "\u{200D}😀", count: 50)) == "😀")
  }

  @Test("every scalar there is becomes something safe of the width that is counted")
  func everyScalar() {
    var wrong: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      // Ideographs and the empty planes are alike; one in 64 will do.
      if value >= 0x3400, value % 64 != 0, !(0xD800...0x1FFFF).contains(value) { continue }
      guard let scalar = Unicode.Scalar(value) else { continue }
      let layout = ClusterLayout(Character(scalar))
      let isSafe = layout.scalars.allSatisfy {
        switch $0.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      }
      if !isSafe || layout.width > 2 { wrong.append(value) }
    }
    #expect(wrong == [])
  }
}
