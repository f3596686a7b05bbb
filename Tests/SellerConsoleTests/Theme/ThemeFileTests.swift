import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Theme files")
struct ThemeFileTests {
  private func read(_ text: String) throws(ThemeError) -> Theme {
    try ThemeFile.read(Array(text.utf8), name: "mine", file: "mine.json5")
  }

  @Test("a file says only what it changes; the rest is as in the default theme")
  func partial() throws {
    let theme = try read(
      """
      { // my own
        roles: { danger: { foreground: 'red', background: "#123", attributes: ["bold", "underline"], }, },
        signs: { good: "√" },
      }
      """)
    #expect(theme.name == "mine")
    #expect(
      theme[.danger]
        == Theme.Entry(
          foreground: .named(.red), background: .rgb(0x11, 0x22, 0x33), attributes: [.bold, .underline]))
    #expect(theme[.good] == BuiltInThemes.standard[.good])
    #expect(theme.glyphs[.good] == "√" && theme.glyphs[.bad] == "✖")
  }

  @Test("what is wrong is told by file, field and remedy")
  func errors() {
    let cases: [(text: String, error: ThemeError)] = [
      (
        "{ roles: { dangr: {} } }",
        .unknownName(file: "mine.json5", field: "roles", name: "dangr", closest: "danger")
      ),
      ("{ rules: {} }", .unknownName(file: "mine.json5", field: "theme", name: "rules", closest: "roles")),
      (
        "{ roles: { good: { colour: 'red' } } }",
        .unknownName(file: "mine.json5", field: "roles.good", name: "colour", closest: nil)
      ),
      (
        "{ roles: { good: { attributes: ['bald'] } } }",
        .unknownName(file: "mine.json5", field: "roles.good.attributes", name: "bald", closest: "bold")
      ),
      (
        "{ roles: { dialog: { text: { goood: 'red' } } } }",
        .unknownName(file: "mine.json5", field: "roles.dialog.text", name: "goood", closest: "good")
      ),
      (
        "{ glyphs: 'fancy' }",
        .badValue(
          file: "mine.json5", field: "glyphs", value: "fancy", expected: .oneOf(["unicode", "blocks", "ascii"]))
      ),
      ("{ signs: { good: '好' } }", .badSign(file: "mine.json5", sign: "good", text: "好", width: 2)),
      ("{ signs: { good: '' } }", .badSign(file: "mine.json5", sign: "good", text: "", width: 0)),
      (
        "{ signs: { goo: 'x' } }",
        .unknownName(file: "mine.json5", field: "signs", name: "goo", closest: "good")
      ),
    ]
    for (text, error) in cases {
      #expect(throws: error, "\(text)") { try read(text) }
    }
  }

  @Test("a colour is checked where it stands")
  func badColours() {
    for colour in ["#12", "#1234567", "256", "-1", "reddish", "#ggg", ""] {
      do {
        _ = try read("{ roles: { good: { foreground: '\(colour)' } } }")
        Issue.record("\(colour) was taken")
      } catch {
        guard case .badValue("mine.json5", "roles.good.foreground", colour, _) = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
  }

  @Test(
    "a value of the wrong kind names its field; null says nothing, but in a list of names",
    arguments: [
      ("{ roles: { good: { foreground: 12 } } }", "roles.good.foreground"), ("[]", "theme"),
      ("{ inherits: 1 }", "inherits"),
      ("{ roles: [] }", "roles"), ("{ roles: { good: null } }", "roles.good"),
      ("{ palette: { a: null } }", "palette.a"),
      ("{ roles: { good: { attributes: ['bold', 2] } } }", "roles.good.attributes[1]"),
      ("{ roles: { good: { text: { danger: true } } } }", "roles.good.text.danger"),
      ("{ signs: { good: {} } }", "signs.good"),
      ("{ inherits: null, palette: null, roles: { good: { text: null, attributes: null } }, signs: null }", nil),
    ])
  func wrongKinds(text: String, field: String?) {
    do throws(ThemeError) {
      _ = try read(text)
      #expect(field == nil)
    } catch {
      #expect(error == .wrongType(file: "mine.json5", field: field ?? ""))
    }
  }

  @Test("text that is no JSON5 is refused", arguments: ["", "{", "roles: {}", "[]", "{ roles: }", "\u{FEFF}{"])
  func malformed(text: String) {
    #expect(throws: ThemeError.self) { try read(text) }
  }

  @Test("messages say where, what and what to do")
  func messages() {
    let cases: [(error: ThemeError, english: String, chinese: String)] = [
      (
        .unknownName(file: "a.json5", field: "roles", name: "dangr", closest: "danger"),
        "a.json5: roles: unknown name \"dangr\"; did you mean \"danger\"?",
        "a.json5：roles：没有名称“dangr”；是否应为“danger”？"
      ),
      (
        .badSign(file: "a.json5", sign: "good", text: "好", width: 2),
        "a.json5: signs.good: \"好\" takes 2 columns; choose a character that takes one",
        "a.json5：signs.good：“好”占 2 列；请选用占一列的字符"
      ),
      (
        .badValue(file: "a.json5", field: "glyphs", value: "x", expected: .oneOf(["unicode", "ascii"])),
        "a.json5: glyphs: \"x\" does not fit; write \"unicode\" or \"ascii\"",
        "a.json5：glyphs：“x”不合适；应为 \"unicode\" 或 \"ascii\""
      ),
    ]
    for (error, english, chinese) in cases {
      #expect(error.english == english)
      #expect(error.chinese == chinese)
    }
  }
}
