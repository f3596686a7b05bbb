import SellerJSON
import Testing

/// A list in which elements are damaged: each is named with its place, and the others are read.
@Suite("JSON damage in lists")
struct JSONRecoveryTests {
  /// What came of a list: canonical elements, damage as `!line:column`, and `#` where reading ended early.
  private static func read(_ text: String, size: Int) -> String {
    var reader = JSONReader(source: source(Array(text.utf8), size))
    var found: [String] = []
    do throws(JSONError) {
      try reader.beginList()
      while let element = try reader.element() {
        switch element {
        case .value(let node): found.append(node.compact)
        case .damaged(let error, _): found.append("!\(error.place)")
        }
      }
      try reader.finish()
    } catch {
      found.append("#\(error.place)")
    }
    return found.joined(separator: " ")
  }

  static let cases: [(String, String)] = [
    ("[]", ""), ("[1,2]", "1 2"),
    // A value that is none.
    ("[1,x,3]", "1 !1:4 3"), ("[x]", "!1:2"), ("[1,,3]", "1 !1:4 3"), ("[,2]", "!1:2 2"), ("[1,2,]", "1 2 !1:5"),
    ("[01,2]", "!1:2 2"), ("[nul,2]", "!1:5 2"), ("[NaN,2]", "!1:2 2"), ("[-,2]", "!1:2 2"),
    (#"[{"a":NaN},{"a":2}]"#, #"!1:7 {"a":2}"#), (#"[{"a":None,"b":1},{"a":2}]"#, #"!1:7 {"a":2}"#),
    (#"[{"a":01},{"a":2}]"#, #"!1:7 {"a":2}"#), (#"[{"a":'x'},{"a":2}]"#, #"!1:7 {"a":2}"#),
    // Punctuation that is missing or too much.
    ("[1 2,3]", "1 !1:4 2 3"), ("[{}{},{}]", "{} !1:4 {} {}"), (#"[{"a" 1},{"a":2}]"#, #"!1:7 {"a":2}"#),
    (#"[{"a":1 "b":2},{"a":2}]"#, #"!1:9 {"a":2}"#), (#"[{"a":1,},{"a":2}]"#, #"!1:8 {"a":2}"#),
    (#"[{"a":[1,]},{"a":2}]"#, #"!1:9 {"a":2}"#), (#"[{"a"::1},{"a":2}]"#, #"!1:7 {"a":2}"#),
    (#"[{a:1},{"a":2}]"#, #"!1:3 {"a":2}"#), ("[1;2,3]", "!1:2 3"), ("[1:2,3]", "!1:2 3"), ("[{} : {},3]", "{} !1:5 3"),
    // Brackets that are missing or too many.
    (#"[{"a":[1,2},{"a":2}]"#, #"!1:11 {"a":2}"#), (#"[{"a":1]},{"a":2}]"#, #"!1:8 #1:9"#),
    (#"[{"a":{"b":1,"c":2},{"a":2},{"a":3}]"#, #"!1:21 {"a":2} {"a":3}"#),
    (#"[{"a":1,{"a":2},{"a":3}]"#, #"!1:9 {"a":2} {"a":3}"#), (#"[{"a":1}},{"a":2}]"#, #"{"a":1} !1:9 {"a":2}"#),
    (#"[{"l":[{"a":1},{"a":2,{"a":3}]},{"l":[]}]"#, #"!1:23 {"l":[]}"#),
    // Quotes that are missing or too many.
    (#"[{"a":"x,"b":1},{"a":2}]"#, #"!1:11 {"a":2}"#), (#"[{"a":x","b":1},{"a":2}]"#, #"!1:7 {"a":2}"#),
    (#"[{"a":"x"y","b":1},{"a":2}]"#, #"!1:10 {"a":2}"#), (#"[{"a":"x y"z w","b":1},{"a":2}]"#, #"!1:12 {"a":2}"#),
    (#"[{"a:1,"b":2},{"a":2}]"#, #"!1:9 {"a":2}"#),
    // Texts that are damaged inside.
    ("[{\"a\":\"x\ty\"},{\"a\":2}]", #"!1:9 {"a":2}"#), ("[{\"a\":\"x\ny\"},{\"a\":2}]", #"!1:9 {"a":2}"#),
    ("[{\"a\":\"x\ny z\",\"b\":\"}\"},{\"a\":2}]", #"!1:9 {"a":2}"#),
    (#"[{"a":"\q}]"},{"a":2}]"#, #"!1:8 {"a":2}"#), (#"[{"a":"\ud800"},{"a":2}]"#, #"!1:8 {"a":2}"#),
    (#"[{"\u00":1},{"a":2}]"#, #"!1:4 {"a":2}"#), (#"["\x","b"]"#, #"!1:3 "b""#),
    // What is sound as text and still not wanted.
    (#"[{"a":1,"a":2},{"a":2}]"#, #"!1:9 {"a":2}"#), (#"[{"x":{"a":1,"a":2},"y":[3]},{"a":2}]"#, #"!1:14 {"a":2}"#),
    // Several, and over lines.
    ("[\n{\"a\":1},\n{\"a\":},\n{\"a\":3},\n{\"a\" 4},\n{\"a\":5}\n]", #"{"a":1} !3:6 {"a":3} !5:6 {"a":5}"#),
    ("[x,y,z]", "!1:2 !1:4 !1:6"),
    // The end of the text before that of the list.
    ("[1", "1 #1:3"), ("[1,", "1 #1:4"), (#"[{"a":1},{"a":"#, #"{"a":1} #1:15"#), ("[1,x", "1 !1:4 #1:5"),
    (#"[{"a":"x},{"a":2}]"#, "!1:13 #1:19"), ("", "#1:1"), ("{}", "#1:1"), ("[1]]", "1 #1:4"),
  ]

  @Test("Damaged elements are named and passed by", arguments: cases)
  func passesDamage(_ text: String, _ found: String) {
    for size in 1...max(1, text.utf8.count) { #expect(Self.read(text, size: size) == found, "\(size)") }
  }

  @Test("A list inside of other things goes on; so does what follows it")
  func inside() throws {
    let text = #"{"code":0,"data":{"orders":[{"id":1},{"id":},{"id":3}],"total":3},"ok":true}"#
    var reader = JSONReader(source: source(Array(text.utf8), 5))
    var found: [String] = []
    try reader.beginObject()
    while let name = try reader.nextName() {
      guard name == "data" else { continue }
      try reader.beginObject()
      while let name = try reader.nextName() {
        guard name == "orders" else {
          found.append("\(name)=\(try reader.value().compact)")
          continue
        }
        try reader.beginList()
        while let element = try reader.element() {
          switch element {
          case .value(let node): found.append(try #require(node["id"]?.number))
          case .damaged(let error, let end): found.append("\(error.path) \(error.place) \(end)")
          }
        }
      }
    }
    try reader.finish()
    #expect(found == ["1", "data.orders[1].id 1:44 1:45", "3", "total=3"])
  }

  @Test("A source that fails ends the reading, with no damage named")
  func failingSource() {
    for text in ["[1,2,", "[1,{\"a\":", "[1", "["] {
      var reader = JSONReader(source: source(Array(text.utf8), 3, failsAtEnd: true))
      #expect(throws: JSONError.self) {
        try reader.beginList()
        while let element = try reader.element() {
          if case .damaged = element { Issue.record("\(text)") }
        }
      }
      var whole = JSONReader(source: source(Array(text.utf8), 3, failsAtEnd: true))
      let problem = JSONOutcome { () throws(JSONError) in try whole.value().compact }.problem
      #expect(problem == .sourceFailed)
    }
  }

  @Test("An element above the limit is passed by; only so much is held")
  func tooLong() throws {
    let long = "{\"a\":\"" + String(repeating: "x", count: 5000) + "\"}"
    let text = "[{\"a\":1},\(long),{\"a\":2},[\(String(repeating: "1,", count: 2000))1],{\"a\":3}]"
    var reader = JSONReader(limits: JSONLimits(valueBytes: 1000), source: source(Array(text.utf8), 64))
    var found: [String] = []
    try reader.beginList()
    while let element = try reader.element() {
      switch element {
      case .value(let node): found.append(node.compact)
      case .damaged(let error, _):
        #expect(error.problem == .tooLong(limit: 1000))
        found.append("!")
      }
    }
    #expect(found == ["{\"a\":1}", "!", "{\"a\":2}", "!", "{\"a\":3}"])
  }
}
