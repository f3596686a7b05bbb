/// JSON5, as people write settings in it: JSON with comments, names without quotes, single quotes, a comma at the end, and a few
/// more ways to write numbers and texts.
///
/// It is not read by a grammar of its own, but rewritten as the JSON that it means; what is neither stays as it is, for
/// ``JSONReader`` to refuse. Lines stay lines but for those that a text goes on over, so that errors name the right ones.
struct Rewriting {
  private let text: [UInt8]
  private var position = 0
  private(set) var json: [UInt8] = []
  /// The byte of the text that each byte of the JSON stands for.
  private(set) var origins: [Int] = []
  /// The last byte that was written and is no blank.
  private var last: UInt8 = 0
  /// Where the last `*/` stands: behind it no comment ends, and nobody need look for its end again and again.
  private let lastCommentEnd: Int

  init(_ text: [UInt8]) {
    self.text = text
    lastCommentEnd =
      text.indices.dropLast().last { text[$0] == UInt8(ascii: "*") && text[$0 + 1] == UInt8(ascii: "/") } ?? 0
    json.reserveCapacity(text.count)
    origins.reserveCapacity(text.count)
  }

  mutating func run() {
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): string(byte)
      case UInt8(ascii: ","): comma()
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): number()
      default:
        if blank() { continue }
        if Self.beginsName(byte) { word() } else { pass(1) }
      }
    }
  }

  private func byte(_ offset: Int = 0) -> UInt8? {
    position + offset < text.count ? text[position + offset] : nil
  }

  private mutating func write(_ byte: UInt8, at origin: Int? = nil) {
    append(byte, at: origin ?? position)
    last = byte
  }

  private mutating func append(_ byte: UInt8, at origin: Int) {
    json.append(byte)
    origins.append(origin)
  }

  private mutating func insert(_ byte: UInt8, at place: Int, origin: Int) {
    json.insert(byte, at: place)
    origins.insert(origin, at: place)
  }

  private mutating func pass(_ count: Int) {
    for place in position..<min(position + count, text.count) { write(text[place], at: place) }
    position += count
  }

  // MARK: Blanks

  /// Goes past a blank or a comment, of which only the line breaks stay.
  private mutating func blank() -> Bool {
    let start = position
    guard let length = blankLength() else { return false }
    position += length
    append(0x20, at: start)
    for place in start..<position where text[place] == 0x0A { append(0x0A, at: place) }
    return true
  }

  /// How long the blank or comment here is; nil when there is none.
  private func blankLength() -> Int? {
    switch byte() {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20: return 1
    case UInt8(ascii: "/"): return commentLength()
    case 0xC2: return byte(1) == 0xA0 ? 2 : nil
    case 0xE1: return byte(1) == 0x9A && byte(2) == 0x80 ? 3 : nil
    case 0xE2:
      guard let second = byte(1), let third = byte(2) else { return nil }
      let isSpace = second == 0x80 && (third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF)
      return third >= 0x80 && isSpace || second == 0x81 && third == 0x9F ? 3 : nil
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : nil
    default: return nil
    }
  }

  /// How long the comment here is; nil when there is none, or none that ends.
  private func commentLength() -> Int? {
    switch byte(1) {
    case UInt8(ascii: "/"): return (text[position...].firstIndex(of: 0x0A) ?? text.count) - position
    case UInt8(ascii: "*"):
      var end = position + 2
      while end <= lastCommentEnd {
        if text[end] == UInt8(ascii: "*"), text[end + 1] == UInt8(ascii: "/") { return end + 2 - position }
        end += 1
      }
      return nil
    default: return nil
    }
  }

  /// A comma behind the last member or element is none; one after another, or after nothing, stays to be refused.
  private mutating func comma() {
    let start = position
    position += 1
    let isAfterNothing = [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"), 0].contains(last)
    let comma = json.count
    while blank() {}
    if !isAfterNothing, let next = byte(), next == UInt8(ascii: "]") || next == UInt8(ascii: "}") {
      insert(0x20, at: comma, origin: start)
    } else {
      insert(UInt8(ascii: ","), at: comma, origin: start)
      last = UInt8(ascii: ",")
    }
  }

  // MARK: Names and numbers

  private static func beginsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "$"),
      0x80...:
      true
    default: false
    }
  }

  /// A name without quotes gets them; any other word stays.
  private mutating func word() {
    let start = position
    while let byte = byte(), Self.beginsName(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      if blankLength() != nil { break }
      position += 1
    }
    let word = text[start..<position]
    let place = json.count
    for (index, byte) in zip(word.indices, word) { write(byte, at: index) }
    while blank() {}
    guard byte() == UInt8(ascii: ":") else { return }
    insert(UInt8(ascii: "\""), at: place, origin: start)
    insert(UInt8(ascii: "\""), at: place + 1 + word.count, origin: start + word.count - 1)
  }

  /// A number without a sign that means nothing, with digits on both sides of its point, in tens.
  private mutating func number() {
    let (start, place) = (position, json.count)
    while let byte = byte(), Self.isOfNumber(byte) { position += 1 }
    defer { for index in place..<json.count { origins[index] = start } }
    var digits = text[start..<position]
    if digits.first == UInt8(ascii: "+"), let next = digits.dropFirst().first,
      (0x30...0x39).contains(next) || next == 0x2E
    {
      digits = digits.dropFirst()
    }
    if digits.first == UInt8(ascii: "-") {
      write(UInt8(ascii: "-"))
      digits = digits.dropFirst()
    }
    if digits.first == UInt8(ascii: "0"), digits.dropFirst().first.map({ $0 | 0x20 }) == UInt8(ascii: "x"),
      let value = UInt64(String(decoding: digits.dropFirst(2), as: UTF8.self), radix: 16)
    {
      for byte in String(value).utf8 { write(byte) }
      return
    }
    if digits.first == UInt8(ascii: "."), digits.count > 1 { write(UInt8(ascii: "0")) }
    for (index, byte) in digits.enumerated() {
      let next = index + 1 < digits.count ? digits[digits.startIndex + index + 1] : 0
      let isLastOfWhole = byte == UInt8(ascii: ".") && digits.count > 1 && !(0x30...0x39).contains(next)
      if !isLastOfWhole { write(byte) }
    }
  }

  static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  // MARK: Texts

  /// A text in either quotes, with JSON's escapes.
  private mutating func string(_ quote: UInt8) {
    write(UInt8(ascii: "\""))
    position += 1
    while let byte = byte() {
      switch byte {
      case quote:
        write(UInt8(ascii: "\""))
        position += 1
        return
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "\""):
        position += 1
        write(UInt8(ascii: "\\"))
        write(byte)
      case 0x0A, 0x0D: pass(1)
      case 0..<0x20:
        position += 1
        unicode(byte)
      default: pass(1)
      }
    }
  }

  private mutating func escape() {
    position += 1
    guard let escaped = byte() else { return write(UInt8(ascii: "\\")) }
    switch escaped {
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
      UInt8(ascii: "u"),
      UInt8(ascii: "\""), UInt8(ascii: "\\"):
      write(UInt8(ascii: "\\"))
      pass(1)
    case UInt8(ascii: "v"):
      position += 1
      unicode(0x0B)
    case UInt8(ascii: "0"):
      position += 1
      unicode(0)
    case UInt8(ascii: "x"):
      let digits = text[(position + 1)..<min(position + 3, text.count)]
      guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else {
        // No escape of JSON either.
        write(UInt8(ascii: "\\"))
        return pass(1)
      }
      position += 3
      unicode(value)
    case 0x0D: position += byte(1) == 0x0A ? 2 : 1
    case 0x0A: position += 1
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9): position += 3
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      write(UInt8(ascii: "\\"))
      pass(1)
    default:
      if escaped < 0x20 {
        position += 1
        unicode(escaped)
      } else {
        pass(1)
      }
    }
  }

  private mutating func unicode(_ value: UInt8) {
    let digits = String(value, radix: 16)
    for byte in "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8 { write(byte) }
  }
}
