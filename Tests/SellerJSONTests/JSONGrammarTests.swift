import Testing

@testable import SellerJSON

/// What is JSON and what is not, read whole, in pieces with a border at every byte, in steps, and skipped.
@Suite("JSON grammar")
struct JSONGrammarTests {
  /// Texts, and their canonical form.
  static let accepted: [(String, String)] = [
    ("{}", "{}"), ("[]", "[]"), (" \t\r\n[ \n] \t", "[]"), ("0", "0"), ("-0", "-0"), ("null", "null"),
    ("true", "true"), ("false", "false"), (#""""#, #""""#), (" 7 ", "7"),
    (
      "[1,-1,10,1.5,-0.0,1e5,1E+5,1e-05,123456789012345678901234567890.10]",
      "[1,-1,10,1.5,-0.0,1e5,1E+5,1e-05,123456789012345678901234567890.10]"
    ),
    (#"{"a":1,"b":[true,false,null,{"c":{}}],"":""}"#, #"{"a":1,"b":[true,false,null,{"c":{}}],"":""}"#),
    (#"{ "a" : [ 1 , 2 ] , "b" : { } }"#, #"{"a":[1,2],"b":{}}"#),
    (
      #"["\"\\\/\b\f\n\r\t","\u0041\u00e9\u4E2D\uD83D\ude00","\u0000\u001F\u007f"]"#,
      #"["\"\\/\b\f\n\r\t","Aé中😀","\u0000\u001f\u007f"]"#
    ),
    ("[\"\u{7F}\u{80}\u{2028}\u{A0}\u{10FFFF}\u{FFFE}\"]", "[\"\\u007f\\u0080\\u2028\u{A0}\u{10FFFF}\u{FFFE}\"]"),
    ("{\"\u{E9}\":1,\"e\u{301}\":2}", "{\"\u{E9}\":1,\"e\u{301}\":2}"),
    (#"{"A":1,"a":2,"a ":3,"aa":4}"#, #"{"A":1,"a":2,"a ":3,"aa":4}"#),
    (#"[[["[{"],"]}"],[[{"]":"}"}]]]"#, #"[[["[{"],"]}"],[[{"]":"}"}]]]"#),
    ("[\"\\\\\",\"\\\"]\"]", "[\"\\\\\",\"\\\"]\"]"), ("[\"//\",\"/* */\"]", "[\"//\",\"/* */\"]"),
    (
      "{" + (0..<30).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}",
      "{" + (0..<30).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    ),
  ]

  /// Texts that are no JSON: what is wrong, in which line and column, and inside of which value.
  static let rejected: [(String, JSONProblem, Int, Int, String)] = [
    ("", .cutOff(empty: true), 1, 1, ""), (" \n ", .cutOff(empty: true), 2, 2, ""),
    ("[", .cutOff(empty: false), 1, 2, ""), ("[1", .cutOff(empty: false), 1, 3, ""),
    ("[1,", .cutOff(empty: false), 1, 4, "[1]"), ("{", .cutOff(empty: false), 1, 2, ""),
    (#"{"a"#, .cutOff(empty: false), 1, 4, ""), (#"{"a""#, .cutOff(empty: false), 1, 5, ""),
    (#"{"a":"#, .cutOff(empty: false), 1, 6, "a"), (#"{"a":1,"#, .cutOff(empty: false), 1, 8, ""),
    (#"""#, .cutOff(empty: false), 1, 2, ""), (#""\"#, .cutOff(empty: false), 1, 2, ""),
    (#""\u12"#, .cutOff(empty: false), 1, 2, ""), ("tru", .cutOff(empty: false), 1, 4, ""),
    ("]", .unexpected("]"), 1, 1, ""), ("}", .unexpected("}"), 1, 1, ""), (",", .unexpected(","), 1, 1, ""),
    ("[,1]", .unexpected(","), 1, 2, "[0]"), ("[1,,2]", .unexpected(","), 1, 4, "[1]"),
    ("[1}", .unexpected("}"), 1, 3, ""), (#"{"a":1]"#, .unexpected("]"), 1, 7, ""),
    ("{,}", .unexpected(","), 1, 2, ""), ("{1:2}", .unexpected("1"), 1, 2, ""), ("{a:1}", .unexpected("a"), 1, 2, ""),
    (#"{'a':1}"#, .unexpected("'"), 1, 2, ""), (#"{"a" 1}"#, .unexpected("1"), 1, 6, ""),
    (#"{"a":}"#, .unexpected("}"), 1, 6, "a"), (#"{"a","b"}"#, .unexpected(","), 1, 5, ""),
    (#"{"a":1,,"b":2}"#, .unexpected(","), 1, 8, ""), (#"{"a"::1}"#, .unexpected(":"), 1, 6, "a"),
    (#"["a":1]"#, .unexpected(":"), 1, 5, ""), ("[1;2]", .malformedNumber("1;2"), 1, 2, "[0]"),
    ("True", .unexpected("T"), 1, 1, ""), ("nul", .cutOff(empty: false), 1, 4, ""),
    ("[nulx]", .unexpected("x"), 1, 5, "[0]"), ("[truetrue]", .missingComma, 1, 6, ""),
    ("[NaN]", .unexpected("N"), 1, 2, "[0]"), ("[-Infinity]", .malformedNumber("-Infinity"), 1, 2, "[0]"),
    ("// x\n1", .unexpected("/"), 1, 1, ""), ("[1 /* x */]", .unexpected("/"), 1, 4, ""),
    ("#", .unexpected("#"), 1, 1, ""),
    ("中", .unexpected("中"), 1, 1, ""), ("[1 é]", .unexpected("é"), 1, 4, ""),
    ("\u{A0}1", .unexpected("\u{A0}"), 1, 1, ""),
    ("\u{C}1", .unexpected("\u{C}"), 1, 1, ""), ("[1\u{0}]", .malformedNumber("1\u{0}"), 1, 2, "[0]"),
    ("\u{FEFF}{}", .byteOrderMark, 1, 1, ""), ("[\u{FEFF}]", .unexpected("\u{FEFF}"), 1, 2, "[0]"),
    ("[1 2]", .missingComma, 1, 4, ""), (#"["a" "b"]"#, .missingComma, 1, 6, ""), ("[{}{}]", .missingComma, 1, 4, ""),
    (#"{"a":1 "b":2}"#, .missingComma, 1, 8, ""), (#"{"a":{"b":[1 []]}}"#, .missingComma, 1, 14, "a.b"),
    ("[1,]", .trailingComma, 1, 3, ""), (#"{"a":1,}"#, .trailingComma, 1, 7, ""),
    ("[1 , \n ]", .trailingComma, 1, 4, ""),
    (#"{"a":[{"b":[1,]}]}"#, .trailingComma, 1, 14, "a[0].b"), ("[,]", .unexpected(","), 1, 2, "[0]"),
    ("{} {}", .textAfterEnd, 1, 4, ""), ("1 1", .textAfterEnd, 1, 3, ""), ("[]]", .textAfterEnd, 1, 3, ""),
    ("{}x", .textAfterEnd, 1, 3, ""), ("{},", .textAfterEnd, 1, 3, ""), ("\"a\"\"", .textAfterEnd, 1, 4, ""),
    ("01", .malformedNumber("01"), 1, 1, ""), ("-", .malformedNumber("-"), 1, 1, ""),
    ("-01", .malformedNumber("-01"), 1, 1, ""),
    ("[1.]", .malformedNumber("1."), 1, 2, "[0]"), ("[-.5]", .malformedNumber("-.5"), 1, 2, "[0]"),
    ("[.5]", .unexpected("."), 1, 2, "[0]"), ("[+1]", .unexpected("+"), 1, 2, "[0]"),
    ("[1e]", .malformedNumber("1e"), 1, 2, "[0]"), ("[1e+]", .malformedNumber("1e+"), 1, 2, "[0]"),
    ("[0x1F]", .malformedNumber("0x1F"), 1, 2, "[0]"), ("[1.2.3]", .malformedNumber("1.2.3"), 1, 2, "[0]"),
    ("[1,2٣]", .malformedNumber("2٣"), 1, 4, "[1]"), (#"[1"a"]"#, .malformedNumber(#"1"a""#), 1, 2, "[0]"),
    (#"["\q"]"#, .malformedEscape, 1, 3, "[0]"), (#"["\U0041"]"#, .malformedEscape, 1, 3, "[0]"),
    (#"["\u12g4"]"#, .malformedEscape, 1, 3, "[0]"), (#"["\u12"]"#, .malformedEscape, 1, 3, "[0]"),
    (#"["é\'"]"#, .malformedEscape, 1, 4, "[0]"), (#"["\x41"]"#, .malformedEscape, 1, 3, "[0]"),
    (#"["\ud800"]"#, .loneSurrogate, 1, 3, "[0]"), (#"["\udc00"]"#, .loneSurrogate, 1, 3, "[0]"),
    (#"["\ud800\ud800"]"#, .loneSurrogate, 1, 3, "[0]"), (#"["\ud800x"]"#, .loneSurrogate, 1, 3, "[0]"),
    (#"["\ud800\n"]"#, .loneSurrogate, 1, 3, "[0]"), (#"{"\udfff":1}"#, .loneSurrogate, 1, 3, ""),
    ("[\"a\tb\"]", .controlCharacter(9), 1, 4, "[0]"), ("[\"a\nb\"]", .controlCharacter(10), 1, 4, "[0]"),
    ("[\"\u{0}\"]", .controlCharacter(0), 1, 3, "[0]"), ("[\"\u{1F}\"]", .controlCharacter(0x1F), 1, 3, "[0]"),
    (#"{"a":1,"a":2}"#, .duplicateName("a"), 1, 8, "a"), (#"{"a":1,"\u0061":2}"#, .duplicateName("a"), 1, 8, "a"),
    (#"{"x":{"y":1,"z":2,"y":1}}"#, .duplicateName("y"), 1, 19, "x.y"),
    (#"[{"a":1},{"b":[],"b":[]}]"#, .duplicateName("b"), 1, 18, "[1].b"),
    (#"{"":1,"":1}"#, .duplicateName(""), 1, 7, ""),
    ("{\"中文\":1,\n \"é\":2, \"é\":3}", .duplicateName("é"), 2, 9, "é"),
    (
      "{" + (0..<30).map { "\"k\($0)\":0," }.joined() + "\"k7\":1}", .duplicateName("k7"), 1, 232, "k7"
    ),
    ("[\n  1,\n  \"中\u{301}😀\", x]", .unexpected("x"), 3, 10, "[2]"),
    ("[\r\n1,\r\n\r\n?]", .unexpected("?"), 4, 1, "[1]"),
  ]

  @Test("What is JSON is read, whatever way it comes", arguments: accepted)
  func accepts(_ text: String, _ canonical: String) throws {
    let bytes = Array(text.utf8)
    let expected = JSONOutcome.value(canonical)
    #expect(JSONOutcome.whole(bytes) == expected)
    for size in 1...max(1, bytes.count) { #expect(JSONOutcome.pieces(of: size, bytes) == expected) }
    #expect(JSONOutcome.steps(bytes) == expected)
    #expect(JSONOutcome.skipping(bytes) == nil)
    #expect(JSONOutcome.whole(Array(canonical.utf8)) == expected)
  }

  @Test("What is not JSON is refused with its place, whatever way it comes", arguments: rejected)
  func rejects(_ text: String, _ problem: JSONProblem, _ line: Int, _ column: Int, _ path: String) throws {
    let bytes = Array(text.utf8)
    guard case .error(let error) = JSONOutcome.whole(bytes) else {
      Issue.record("accepted: \(text)")
      return
    }
    #expect(error.problem == problem)
    #expect((error.place.line, error.place.column) == (line, column))
    #expect(error.path == path)
    #expect(error.place == JSONPlace.start.passing(bytes.prefix(error.place.byte)))
    for size in 1...max(1, bytes.count) { #expect(JSONOutcome.pieces(of: size, bytes) == .error(error)) }
    #expect(JSONOutcome.steps(bytes) == .error(error))
    let skipped = JSONOutcome.skipping(bytes)
    if case .duplicateName = problem {
      #expect(skipped == nil)
    } else {
      #expect(skipped?.problem == problem && skipped?.place == error.place)
    }
  }

  @Test("Bytes that are no UTF-8 are refused where they stand; what is beside them is taken")
  func utf8() {
    let bad: [[UInt8]] = [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ]
    let good: [[UInt8]] = [
      [0xC2, 0xA1], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    func text(_ bytes: [UInt8]) -> [UInt8] { Array("[\"中\",\"a".utf8) + bytes + Array("\"]".utf8) }
    for bytes in bad {
      let expected = JSONOutcome.error(
        JSONError(problem: .invalidUTF8, place: JSONPlace(line: 1, column: 8, byte: 9), path: "[1]"))
      #expect(JSONOutcome.whole(text(bytes)) == expected, "\(bytes)")
      for size in 1...12 { #expect(JSONOutcome.pieces(of: size, text(bytes)) == expected, "\(bytes)") }
      #expect(JSONOutcome.whole(bytes) == .error(JSONError(problem: .invalidUTF8, place: .start)))
      #expect(JSONOutcome.whole([0x5B, 0x5D] + bytes).problem == .invalidUTF8)
    }
    for bytes in good {
      for size in 1...12 {
        #expect(JSONOutcome.pieces(of: size, text(bytes)) == .value(String(decoding: text(bytes), as: UTF8.self)))
      }
    }
  }

  @Test("Nesting has a limit, counted alike in steps and in whole values")
  func depth() {
    func text(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[{\"a\":", count: depth / 2) + "1" + String(repeating: "}]", count: depth / 2)).utf8)
    }
    for limit in [2, 4, 64, 1000] {
      let limits = JSONLimits(depth: limit)
      #expect(JSONOutcome.whole(text(limit), limits: limits) == .value(String(decoding: text(limit), as: UTF8.self)))
      #expect(JSONOutcome.skipping(text(limit), limits: limits) == nil)
      let tooDeep = JSONOutcome.whole(text(limit + 2), limits: limits)
      #expect(tooDeep.problem == .nestedTooDeeply(limit: limit))
      #expect(JSONOutcome.steps(text(limit + 2), limits: limits).problem == .nestedTooDeeply(limit: limit))
      #expect(JSONOutcome.skipping(text(limit + 2), limits: limits)?.problem == .nestedTooDeeply(limit: limit))
    }
    let endless = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(JSONOutcome.whole(endless).problem == .nestedTooDeeply(limit: 64))
  }
}

extension JSONOutcome {
  /// What is wrong; nil where nothing is.
  var problem: JSONProblem? {
    if case .error(let error) = self { error.problem } else { nil }
  }
}

extension JSONPlace {
  /// The place behind bytes, counted the slow way.
  fileprivate func passing(_ bytes: some Sequence<UInt8>) -> JSONPlace {
    let lines = Array(bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
    let last = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
    return JSONPlace(line: lines.count, column: last + 1, byte: Array(bytes).count)
  }
}
