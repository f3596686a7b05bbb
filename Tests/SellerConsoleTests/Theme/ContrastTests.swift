import SellerTables
import Testing

@testable import SellerConsole

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Contrast of themes")
struct ContrastTests {
  private static let texts: [Role] = [
    .text, .dimmed, .heading, .accent, .match, .good, .warning, .danger, .hintKey, .hintText, .tabActive, .tabInactive,
    .tableHeader, .placeholder, .chartLine, .chartThreshold, .chartMark,
  ]
  private static let grounds: [Role] = [
    .text, .selection, .selectionInactive, .titleBar, .dialog, .inputFocused, .button, .buttonFocused,
  ]

  @Test(
    "Text has 4.5 : 1 on every ground whose colour the theme decides",
    arguments: BuiltInThemes.names)
  func contrast(name: String) throws {
    let theme = try BuiltInThemes.named(name)
    for ground in Self.grounds {
      for role in Self.texts {
        let looks = theme.appearance(of: Style(role, on: ground), depth: .full)
        guard let text = looks.foreground?.components, let below = looks.background?.components else { continue }
        let ratio = Self.ratio(text, below)
        #expect(ratio >= 4.5, "\(role) on \(ground): \(ratio)")
      }
    }
  }

  @Test("The themes of high contrast have 7 : 1", arguments: ["high-contrast", "high-contrast-light"])
  func highContrast(name: String) throws {
    let theme = try BuiltInThemes.named(name)
    for ground in Self.grounds.dropLast(2) {
      for role in Self.texts {
        let looks = theme.appearance(of: Style(role, on: ground), depth: .full)
        let (text, below) = (try #require(looks.foreground?.components), try #require(looks.background?.components))
        #expect(Self.ratio(text, below) >= 7, "\(role) on \(ground)")
      }
    }
  }

  @Test("No verdict looks like another, with colours or without", arguments: BuiltInThemes.names)
  func verdicts(name: String) throws {
    let theme = try BuiltInThemes.named(name)
    let looks = [Role.good, .danger].map { theme.appearance(of: Style($0), depth: .full) }
    #expect(looks[0] != looks[1])
  }

  /// The contrast of two colours (WCAG 2.1, 1.4.3).
  private static func ratio(_ one: (UInt8, UInt8, UInt8), _ other: (UInt8, UInt8, UInt8)) -> Double {
    let (one, other) = (luminance(one), luminance(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ colour: (UInt8, UInt8, UInt8)) -> Double {
    let parts = [colour.0, colour.1, colour.2].map { part in
      let part = Double(part) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

@Suite("Themes that stand on others")
struct InheritedThemeTests {
  private func theme(_ text: String) throws(ThemeError) -> Theme {
    try ThemeFile.read(Array(text.utf8), name: "mine", file: "mine.json5")
  }

  @Test("A palette replaces the one below it, and the roles keep what they mean")
  func palette() throws {
    let mine = try theme(##"{inherits: "slate", palette: {danger: "#010203"}, roles: {good: {foreground: "danger"}}}"##)
    let slate = try BuiltInThemes.named("slate")
    #expect(mine[.danger].foreground == .rgb(1, 2, 3) && mine[.good].foreground == .rgb(1, 2, 3))
    #expect(mine[.chartThreshold].foreground == .rgb(1, 2, 3))
    #expect(mine[.danger].attributes == slate[.danger].attributes && mine[.accent] == slate[.accent])
  }

  @Test(
    "What it cannot stand on, or no palette has, is named",
    arguments: [
      (#"{inherits: "nothing"}"#, "inherits", "nothing"), (#"{inherits: "mine"}"#, "inherits", "mine"),
      (#"{palette: {sky: "blueish"}}"#, "palette.sky", "blueish"),
      (#"{roles: {good: {foreground: "sky"}}}"#, "roles.good.foreground", "sky"),
    ])
  func unknown(text: String, field: String, value: String) {
    let error = #expect(throws: ThemeError.self) { try theme(text) }
    guard case .badValue("mine.json5", field, value, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
