import SellerJSON
import Testing

/// JSON5 means what its JSON says, and what is neither is refused by the one grammar.
struct JSON5Tests {
  @Test(arguments: [
    ("{a: 1, $b_2: 'x', \"c\": [1, 2,],}", #"{"a":1,"$b_2":"x","c":[1,2]}"#),
    ("// first\n{ /* in\nside */ a: true, // last\n}\n", #"{"a":true}"#),
    ("{true: null, null: false}", #"{"true":null,"null":false}"#),
    ("[+1, -2, .5, 5., -.5, 1.e3, 0x1F, -0xff, 1e+3]", "[1,-2,0.5,5,-0.5,1e3,31,-255,1e+3]"),
    (#"['it\'s', "say \"so\"", 'a "b"', "\x41\v\0", 'a\q']"#, #"["it's","say \"so\"","a \"b\"","A\u000b\u0000","aq"]"#),
    ("'a\\\nb'", #""ab""#), ("'a\\\r\nb'", #""ab""#), ("'\t'", #""\t""#),
    ("\u{A0}\u{2028}[\u{3000}'中'\u{205F}]", #"["中"]"#), ("{ü: 1, 中文: 2}", #"{"ü":1,"中文":2}"#),
    ("{'//': '/*'}", #"{"//":"/*"}"#),
  ])
  func isRead(_ text: String, _ json: String) throws {
    let node = try JSONNode(reading: JSON5Text(Array(text.utf8)).json)
    #expect(node.compact == json)
  }

  @Test(arguments: [
    "", "//", "\n", "{s:\"\",//", "ground:", "{", "[,]", "[1,,2]", "{,}", "{a:,}", "{a 1}", "[1 2]", "'a", "'a\nb'",
    "/*", "[1]/*",
    "[1] /", "{a: b}", "[NaN]", "[-Infinity]", "[0x]", "[+]", "[+-1]", "[.]", "[1.2.3]", "['\\x4']", "['\\1']",
    "['\\u12']",
    "[01]", "{'a': 1 'b': 2}",
  ])
  func isRefused(_ text: String) {
    #expect(throws: JSONError.self) { try JSONNode(reading: JSON5Text(Array(text.utf8)).json) }
  }

  @Test func bytesThatAreNoText() {
    for bytes: [UInt8] in [
      [0xFF], [0x22, 0xFF, 0x22], [0x7B, 0xFF, 0x3A, 0x31, 0x7D], [0x5B, 0xC2], [0xE2, 0x80], [0xEF, 0xBB, 0xBF],
    ] {
      #expect(throws: JSONError.self, "\(bytes)") { try JSONNode(reading: JSON5Text(bytes).json) }
    }
  }

  @Test func errorsNameTheLine() {
    let text = "{\n  // a\n  a: 1, /* b\n */\n  b: ?,\n}"
    #expect {
      try JSONNode(reading: JSON5Text(Array(text.utf8)).json)
    } throws: { ($0 as? JSONError)?.place.line == 5 }
  }

  /// Texts that go on and on without an end cost no more than their length.
  @Test(arguments: ["/*", "/", "//\n", "'", "{a:", "[", ",", "\\", "'\\", "a/*"])
  func longTexts(_ piece: String) {
    let text = Array(repeatElement(Array(piece.utf8), count: 100_000).joined())
    #expect(JSON5Text(text).json.count <= 6 * text.count)
  }
}
