import SellerText

/// Goes through a text that Foundation took for JSON, notes where each value stands, and refuses what Foundation let pass.
///
/// It relies on Foundation for what is JSON and only needs to find its way; where it cannot, the text is refused.
public struct JSONWalk {
  private let text: [UInt8]
  private var position = 0

  init(text: [UInt8]) {
    self.text = text
  }

  public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  mutating func document() throws(FieldProblem) -> JSONNode {
    let node = try value()
    skipBlanks()
    guard position == text.count else { throw FieldProblem(.textAfterEnd, offset: position) }
    return node
  }

  private mutating func value() throws(FieldProblem) -> JSONNode {
    skipBlanks()
    let start = position
    let content: JSONNode.Content
    switch current {
    case UInt8(ascii: "{"): content = .object(try members())
    case UInt8(ascii: "["): content = .list(try elements())
    case UInt8(ascii: "\""): content = .text(try string())
    case UInt8(ascii: "t"):
      try skip("true")
      content = .bool(true)
    case UInt8(ascii: "f"):
      try skip("false")
      content = .bool(false)
    case UInt8(ascii: "n"):
      try skip("null")
      content = .null
    default: content = .number(try number())
    }
    return JSONNode(content: content, text: text[start..<position])
  }

  private mutating func members() throws(FieldProblem) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    position += 1
    skipBlanks()
    while current != UInt8(ascii: "}") {
      let start = position
      guard current == UInt8(ascii: "\"") else { throw lost() }
      let name = try string()
      if members.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        throw FieldProblem(.duplicateField, path: name, offset: start)
      }
      skipBlanks()
      guard current == UInt8(ascii: ":") else { throw lost() }
      position += 1
      do throws(FieldProblem) {
        members.append(JSONNode.Member(name: name, value: try value()))
      } catch {
        throw error.inside(name)
      }
      try separator(closing: UInt8(ascii: "}"))
    }
    position += 1
    return members
  }

  private mutating func elements() throws(FieldProblem) -> [JSONNode] {
    var elements: [JSONNode] = []
    position += 1
    skipBlanks()
    while current != UInt8(ascii: "]") {
      do throws(FieldProblem) {
        elements.append(try value())
      } catch {
        throw error.inside("[\(elements.count)]")
      }
      try separator(closing: UInt8(ascii: "]"))
    }
    position += 1
    return elements
  }

  /// Goes past a comma between two values, or up to the closing bracket.
  private mutating func separator(closing: UInt8) throws(FieldProblem) {
    skipBlanks()
    if current == closing { return }
    guard current == UInt8(ascii: ",") else { throw lost() }
    let comma = position
    position += 1
    skipBlanks()
    if current == closing { throw FieldProblem(.trailingComma, offset: comma) }
  }

  private mutating func string() throws(FieldProblem) -> String {
    let start = position
    var hasEscape = false
    position += 1
    while let byte = current, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw FieldProblem(.rawControlCharacter, offset: position) }
      if byte == UInt8(ascii: "\\") {
        hasEscape = true
        position += 1
      }
      position += 1
    }
    guard position < text.count else { throw lost() }
    position += 1
    guard hasEscape else { return String(decoding: text[(start + 1)..<(position - 1)], as: UTF8.self) }
    return try JSONReader.unescape(text[start..<position])
  }

  /// A number by the grammar of RFC 8259 §6; its text is kept, so no digit is lost.
  private mutating func number() throws(FieldProblem) -> String {
    let start = position
    while let byte = current, !Self.isBlank(byte), !",]}".utf8.contains(byte) { position += 1 }
    let written = text[start..<position]
    guard Self.isNumber(written) else {
      throw FieldProblem(.malformedNumber(String(decoding: written, as: UTF8.self)), offset: start)
    }
    return String(decoding: written, as: UTF8.self)
  }

  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
      let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(run.count)
      return run.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    guard whole > 0, whole == 1 || !startsWithZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits(&rest) > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private var current: UInt8? { position < text.count ? text[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, Self.isBlank(byte) { position += 1 }
  }

  private mutating func skip(_ word: String) throws(FieldProblem) {
    guard text[position...].starts(with: word.utf8) else { throw lost() }
    position += word.utf8.count
  }

  private func lost() -> FieldProblem { FieldProblem(.notJSON(cutOff: position >= text.count), offset: position) }
}
