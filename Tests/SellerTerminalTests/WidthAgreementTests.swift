import SellerTables
import Testing

@testable import SellerTerminal

/// ncurses counts cells by the C library; our frames count by their own table. Where both differ the painter puts
/// question marks, so differences are to be rare.
@Suite("Agreement with the C library", .enabled(if: CharacterLocale.prepare()))
struct WidthAgreementTests {
  private func columns(_ value: UInt32) -> (ours: Int, libc: Int)? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return (DisplayText.width(Character(scalar)), CharacterLocale.columns(of: scalar))
  }

  @Test("borders, signs, Latin, Chinese, Japanese and Korean text")
  func everydayText() {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x3A3...0x482, 0x2010...0x2015, 0x2018...0x2026,
      0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x25FC, 0x2713...0x2718, 0x2800...0x28FF,
      0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFC, 0xAC00...0xD7A3, 0xFF01...0xFF60,
    ]
    for range in ranges {
      for value in range {
        guard let (ours, libc) = columns(value), ours != libc else { continue }
        Issue.record("U+\(String(value, radix: 16)): \(ours) here, \(libc) there")
      }
    }
    for set in [GlyphSet.unicode, .ascii] {
      for sign in Sign.allCases {
        #expect(set[sign].unicodeScalars.map { CharacterLocale.columns(of: $0) } == [1], "\(sign)")
      }
    }
  }

  /// Our table is Unicode 14's; a library that knows a character of Unicode 15 has widths of a later one.
  private static var hasUnicode14: Bool {
    CharacterLocale.prepare() && CharacterLocale.columns(of: "\u{1FAE8}") < 0
      && CharacterLocale.columns(of: "\u{1FAE0}") == 2
  }

  @Test("every character the C library knows", .enabled(if: hasUnicode14))
  func everything() {
    var differing: [String] = []
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value), let (ours, libc) = columns(value), libc >= 0 else { continue }
      switch scalar.properties.generalCategory {
      // Replaced by something visible, or left out.
      case .privateUse, .control, .unassigned, .format: continue
      // Alone, a mark sits on a space.
      case .nonspacingMark, .enclosingMark: continue
      default: break
      }
      // Fillers have columns there and are invisible; we leave them out. Conjoining letters sit on a space alone.
      if ours == 0 || libc == 0 { continue }
      if ours != libc { differing.append("U+\(String(value, radix: 16)): \(ours) here, \(libc) there") }
    }
    #expect(differing == [])
  }
}
