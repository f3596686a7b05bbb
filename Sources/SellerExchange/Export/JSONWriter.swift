/// Writes JSON values as bytes that are the same every time.
struct JSONWriter {
  enum Style {
    case compact, pretty
  }

  private(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0

  init(style: Style) {
    self.style = style
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      let colon = style == .pretty ? ": " : ":"
      writeList(members, open: "{", close: "}") { writer, member in
        writer.write(string: member.0)
        writer.write(colon)
        writer.write(member.1)
      }
    case .array(let elements):
      writeList(elements, open: "[", close: "]") { writer, element in writer.write(element) }
    case .string(let text): write(string: text)
    case .integer(let number): write("\(number)")
    case .number(let digits):
      if Self.isNumber(digits) { write(digits) } else { write(string: digits) }
    case .double(let number): write(number.isFinite ? "\(number)" : "null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .null: write("null")
    case .verbatim(let text): write(text)
    }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], open: String, close: String, _ body: (inout JSONWriter, Element) -> Void
  ) {
    write(open)
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { write(",") }
      writeLineBreak()
      body(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { writeLineBreak() }
    write(close)
  }

  private mutating func writeLineBreak() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  /// Adds bytes that are JSON already.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Hands over what was written so far and begins anew.
  mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A string in quotes. Escaped are what JSON asks for and what terminals and JavaScript take for more than text: the
  /// controls, DEL, C1, U+2028 and U+2029.
  mutating func write(string text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.mayNeedEscape) {
      writeEscaped(text)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is, or begins, a scalar that `writeEscaped` might escape: C1 begins with C2, U+2028 with E2.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: true
    default: false
    }
  }

  private mutating func writeEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": write("\\\"")
      case "\\": write("\\\\")
      case "\n": write("\\n")
      case "\r": write("\\r")
      case "\t": write("\\t")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": writeEscape(scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private mutating func writeEscape(_ value: UInt32) {
    write("\\u")
    for shift in [12, 8, 4, 0] as [UInt32] { write(String(value >> shift & 0xF, radix: 16)) }
  }

  /// Whether a text is a number as RFC 8259 §6 has it.
  static func isNumber(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    func digits() -> Int {
      let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(run)
      return run
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadingZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !leadingZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
