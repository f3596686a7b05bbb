import SellerTables
import Testing

@testable import SellerConsole

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Themes")
struct ThemeTests {
  private let theme = Theme(
    name: "test",
    entries: [
      .danger: .init(foreground: .named(.red), attributes: .bold),
      .good: .init(foreground: .named(.green)),
      .selection: .init(
        foreground: .named(.white), background: .named(.blue), text: [.danger: .named(.yellow)],
        withoutColour: .reverse),
      .input: .init(attributes: .underline),
    ])

  @Test("text takes its role's colour, and on a ground the one that the ground has for it")
  func appearance() {
    let cases: [(style: Style, depth: ColourDepth, foreground: Colour?, background: Colour?, Style.Emphasis, Comment)] =
      [
        (.plain, .full, nil, nil, [], "the terminal's own"),
        (Style(.danger), .full, .named(.red), nil, .bold, "the role's"),
        (Style(.danger, on: .selection), .full, .named(.yellow), .named(.blue), [], "the ground's for the role"),
        (Style(.danger, on: .selection), .none, nil, nil, [.bold, .reverse], "without colours bold alone says it"),
        (Style(.text, on: .selection, .bold), .full, .named(.white), .named(.blue), .bold, "no colour says it"),
        (Style(.good, on: .selection), .full, .named(.white), .named(.blue), [], "the ground's for all"),
        (Style(.danger, on: .input), .full, .named(.red), nil, [.bold, .underline], "a ground without colours"),
        (Style(on: .selection, .underline), .none, nil, nil, [.reverse, .underline], "attributes instead of colours"),
        (Style(.danger), .none, nil, nil, .bold, "attributes stay"),
      ]
    for (style, depth, foreground, background, attributes, rule) in cases {
      let appearance = theme.appearance(of: style, depth: depth)
      #expect(appearance.foreground == foreground, rule)
      #expect(appearance.background == background, rule)
      #expect(appearance.attributes == attributes, rule)
    }
  }

  @Test("every theme inside the program reads, and has its name")
  func builtIn() throws {
    #expect(BuiltInThemes.names.first == "default" && BuiltInThemes.names.count >= 15)
    #expect(Set(BuiltInThemes.names).isSuperset(of: ["ascii", "sixteen", "monochrome", "high-contrast", "nord"]))
    for name in BuiltInThemes.names { #expect(try BuiltInThemes.named(name).name == name) }
    #expect(BuiltInThemes.standard.name == "default")
    #expect(BuiltInThemes.suited(to: .sixteen).name == "sixteen")
    #expect(BuiltInThemes.suited(to: .none).name == "default")
    #expect(throws: ThemeError.noSuchTheme(name: "x", known: BuiltInThemes.names)) { try BuiltInThemes.named("x") }
    #expect(try BuiltInThemes.named("ascii").glyphs == .ascii)
  }

  @Test("the default theme names every role, so that no role is forgotten")
  func complete() throws {
    let text = String(decoding: try #require(BuiltInThemes.files.first).bytes, as: UTF8.self)
    for role in Role.allCases { #expect(text.contains("    \(role.rawValue): {"), "\(role)") }
  }

  @Test("what is said by a ground shows without colours too")
  func groundsWithoutColour() throws {
    for name in BuiltInThemes.names {
      let theme = try BuiltInThemes.named(name)
      for role in [Role.selection, .selectionInactive, .inputFocused, .buttonFocused, .titleBar] {
        #expect(!theme[role].withoutColour.isEmpty, "\(name): \(role)")
      }
      #expect(theme[.danger].withoutColour.contains(.bold), "\(name)")
    }
  }

  @Test("the default theme is legible: on black and on white, and on each of its own grounds")
  func contrast() {
    let theme = BuiltInThemes.standard
    for role in Role.allCases {
      guard theme[role].background == nil, let colour = theme[role].foreground else { continue }
      for paper in [Colour.rgb(0, 0, 0), .rgb(255, 255, 255)] {
        #expect(contrast(colour, paper) >= 3, "\(role) on \(paper)")
      }
    }
    for ground in Role.allCases {
      guard let paper = theme[ground].background else { continue }
      for role in Role.allCases where theme[role].background == nil {
        let appearance = theme.appearance(of: Style(role, on: ground), depth: .full)
        guard let colour = appearance.foreground else {
          Issue.record("\(role) on \(ground) has the terminal's colour on a coloured ground")
          continue
        }
        #expect(contrast(colour, paper) >= 3.5, "\(role) on \(ground)")
      }
    }
  }

  @Test("the default theme looks the same with 256 colours")
  func exactInPalette() {
    for role in Role.allCases {
      for case .rgb(let red, let green, let blue)? in [
        BuiltInThemes.standard[role].foreground, BuiltInThemes.standard[role].background,
      ] {
        let colour = RGB(red, green, blue)
        #expect(Palette256.value(of: Palette256.nearest(to: colour)) == colour, "\(role)")
      }
    }
  }

  /// WCAG's contrast ratio, 1 to 21.
  private func contrast(_ left: Colour, _ right: Colour) -> Double {
    let (one, other) = (luminance(left), luminance(right))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private func luminance(_ colour: Colour) -> Double {
    guard case .rgb(let red, let green, let blue) = colour else { return 0 }
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
