import FoundationEssentials
import SellerJSON
import Testing

/// Made-up texts and texts changed in one place: all ways of reading agree, and with Foundation as far as that is strict.
@Suite("JSON properties")
struct JSONPropertyTests {
  @Test("What is written is read back, in every layout and every way")
  func roundTrips() {
    var made = MadeUpJSON(seed: 11)
    for _ in 0..<400 {
      let value = made.value(depth: 4)
      let compact = JSONOutcome.value(value.compact)
      for layout in [JSONWriter.Layout.compact, .indented, .elementPerLine] {
        var writer = JSONWriter(layout)
        writer.write(value)
        let bytes = writer.bytes
        #expect(JSONOutcome.whole(bytes) == compact)
        #expect(JSONOutcome.pieces(of: 1 + made.below(bytes.count), bytes) == compact)
        #expect(JSONOutcome.steps(bytes, size: 1 + made.below(bytes.count)) == compact)
        #expect(JSONOutcome.skipping(bytes) == nil)
      }
    }
  }

  @Test("Changed texts: whole, in pieces, in steps and skipped agree on value, problem and place")
  func changed() {
    var made = MadeUpJSON(seed: 12)
    var accepted = 0
    for _ in 0..<3000 {
      let bytes = made.changedText()
      let outcome = JSONOutcome.whole(bytes)
      let text = "\(bytes) \(String(decoding: bytes, as: UTF8.self))"
      #expect(JSONOutcome.pieces(of: 1, bytes) == outcome, "\(text)")
      #expect(JSONOutcome.pieces(of: 1 + made.below(bytes.count), bytes) == outcome, "\(text)")
      switch outcome {
      case .value:
        accepted += 1
        #expect(JSONOutcome.steps(bytes) == outcome, "\(text)")
        #expect(JSONOutcome.skipping(bytes) == nil, "\(text)")
      case .error(let error):
        if case .duplicateName = error.problem { continue }
        // A repeated name is found at once in steps, and only at the end of its object in a whole value.
        guard case .error(let inSteps) = JSONOutcome.steps(bytes) else {
          Issue.record("accepted in steps: \(text)")
          continue
        }
        if case .duplicateName = inSteps.problem { continue }
        #expect(inSteps == error, "\(text)")
        #expect(JSONOutcome.skipping(bytes)?.place == error.place, "\(text)")
      }
    }
    #expect(accepted > 100)
  }

  @Test("Foundation takes whatever is taken, and refuses nothing but what it is lax about")
  func foundation() {
    struct Anything: Decodable { init(from decoder: any Decoder) throws {} }
    var made = MadeUpJSON(seed: 13)
    var (both, neither) = (0, 0)
    for _ in 0..<3000 {
      let bytes = made.changedText()
      let outcome = JSONOutcome.whole(bytes)
      let isTaken = (try? JSONDecoder().decode(Anything.self, from: Data(bytes))) != nil
      let text = "\(bytes) \(String(decoding: bytes, as: UTF8.self))"
      switch outcome {
      case .value:
        both += 1
        #expect(isTaken, "\(text)")
      case .error(let error):
        guard isTaken else {
          neither += 1
          continue
        }
        switch error.problem {
        case .trailingComma, .duplicateName, .malformedNumber, .malformedEscape, .loneSurrogate, .controlCharacter,
          .byteOrderMark, .invalidUTF8:
          break
        default: Issue.record("\(error): \(text)")
        }
      }
    }
    #expect(both > 100 && neither > 100)
  }

  @Test("Lists with damage: up to the first it is as without going on, and reading ends")
  func firstDamage() {
    var made = MadeUpJSON(seed: 14)
    for _ in 0..<1000 {
      var bytes = Array("[\((0..<6).map { _ in made.object().compact }.joined(separator: ","))]".utf8)
      made.change(&bytes)
      let size = 1 + made.below(40)
      var strict: [String] = []
      var first: JSONError?
      do throws(JSONError) {
        var reader = JSONReader(source: source(bytes, size))
        try reader.beginList()
        while try reader.nextElement() { strict.append(try reader.value().compact) }
      } catch {
        first = error
      }
      let (found, damage) = Self.elements(bytes, size)
      #expect(found.starts(with: strict), "\(String(decoding: bytes, as: UTF8.self))")
      #expect(damage.first == first, "\(String(decoding: bytes, as: UTF8.self))")
      if first == nil { #expect(found == strict && damage.isEmpty) }
    }
  }

  @Test("One damaged record among sound ones costs only itself")
  func oneDamagedRecord() {
    let damaged = [
      "x", "{", #"{"a":1"#, #"{"a":NaN}"#, #"{"a":01}"#, #"{"a" 1}"#, #"{"a":1 "b":2}"#,
      #"{"a":1,}"#, #"{"a":[1,]}"#, #"{"a":[1}"#, #"{"a":1]}"#.replacing("]", with: "}"), "{\"a\":\"\t\"}",
      #"{"a":"\q"}"#, #"{"a":"x,"b":1}"#, #"{"a":x","b":1}"#, #"{"a":"x"y","b":1}"#, #"{"a":1,"a":1}"#, #"{a:1}"#,
    ]
    var made = MadeUpJSON(seed: 15)
    for round in 0..<1000 {
      let sound = (0..<6).map { _ in made.object().compact }
      let bad = damaged[round % damaged.count]
      let place = made.below(sound.count)
      let text = (sound[..<place] + [bad] + sound[place...]).joined(separator: made.below(2) == 0 ? "," : " ,\n")
      let (found, damage) = Self.elements(Array("[\(text)]".utf8), 1 + made.below(40))
      // Where a bracket too many comes after a whole record, the record itself is sound.
      #expect(found.filter { $0 != #"{"a":1}"# } == sound.filter { $0 != #"{"a":1}"# }, "\(text)")
      #expect(damage.count == 1, "\(text)")
    }
  }

  private static func elements(_ bytes: [UInt8], _ size: Int) -> (sound: [String], damage: [JSONError]) {
    var reader = JSONReader(source: source(bytes, size))
    var found: (sound: [String], damage: [JSONError]) = ([], [])
    do throws(JSONError) {
      try reader.beginList()
      while let element = try reader.element() {
        switch element {
        case .value(let node): found.sound.append(node.compact)
        case .damaged(let error, _): found.damage.append(error)
        }
      }
    } catch {
      found.damage.append(error)
    }
    return found
  }
}

/// Random values and texts, the same for the same seed.
struct MadeUpJSON {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % max(1, bound)
  }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  private static let pieces = [
    "a", "id", "中", "é", "e\u{301}", "😀", "\"", "\\", "/", "\n", "\t", "\u{8}", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}",
    "\u{2028}", "\u{FFFF}", "{", "}", "[", "]", ",", ":", " ", "0", "null",
  ]

  mutating func text() -> String { (0..<below(5)).map { _ in one(of: Self.pieces) }.joined() }

  mutating func object() -> JSONValue {
    let count = below(20) == 0 ? 30 : below(4)
    return .object((0..<count).map { ("\(text())\($0)", value(depth: 2)) })
  }

  mutating func value(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 10 : 7) {
    case 0: .null
    case 1: .bool(below(2) == 0)
    case 2: .integer(Int64(below(1000)) - 500)
    case 3: .number(one(of: ["0", "-0", "1.50", "1e5", "-2.5E-3", "123456789012345678901234567890.5"]))
    case 4: .double(Double(below(1000)) / 7)
    case 5, 6: .string(text())
    case 7: .array((0..<below(4)).map { _ in value(depth: depth - 1) })
    default: .object((0..<below(4)).map { ("\(text())\($0)", value(depth: depth - 1)) })
    }
  }

  /// A text that was sound, changed in one to three places.
  mutating func changedText() -> [UInt8] {
    var writer = JSONWriter(below(3) == 0 ? .indented : .compact)
    writer.write(value(depth: 3))
    var bytes = writer.bytes
    for _ in 0...below(3) { change(&bytes) }
    return bytes
  }

  private static let alphabet =
    Array("\"\\{}[]:, \n0123456789.-+eEtrufalsnxu".utf8) + [0x00, 0x0D, 0x7F, 0x80, 0xC2, 0xE4, 0xED, 0xFF]

  mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = below(bytes.count)
    switch below(6) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(one(of: Self.alphabet), at: place)
    case 2: bytes[place] = one(of: Self.alphabet)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(12)))
    case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + below(12))], at: place)
    default: bytes.removeSubrange((place + 1)...)
    }
  }
}
