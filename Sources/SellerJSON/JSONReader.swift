/// Reads JSON a value at a time, from bytes or from pieces that come one after the other.
///
/// The grammar is RFC 8259's and nothing beside it:
/// - One value; blanks (space, tab, line feed, carriage return) around it and between its parts. No byte order mark, no
///   comments, no comma before a closing bracket, no words but `true`, `false` and `null`.
/// - Numbers by §6, kept as they are written. Texts in double quotes, in well-formed UTF-8, without raw control characters;
///   the escapes of §7, surrogates only in pairs.
/// - An object has each name once. Names are compared byte by byte after unescaping, never normalised.
/// - Objects and lists lie in each other no deeper than `JSONLimits.depth`, so that no text can exhaust the program.
///
/// What lies at the top is read in steps (`beginObject`, `nextName`, `beginList`, `nextElement`), what lies below as whole
/// values (`value`): only one value need fit into memory. `element` also goes on behind an element that is damaged. After any
/// other error a reader is at its end.
public struct JSONReader {
  var input: JSONInput
  let limits: JSONLimits
  /// The objects and lists that are read in steps.
  var levels: [Level] = []
  /// The objects and lists of the value that is being read whole.
  var frames: [Frame] = []
  /// The entries of that value so far.
  var entries: [JSONTape.Entry] = []
  /// Whether that value is to be kept; what is skipped is checked only.
  var isKept = true
  /// Whether a value belongs here that is a member's or an element's.
  var expectsValue = false
  /// Whether an error stands between two quotes.
  var isInText = false

  /// An object or list that is read in steps.
  struct Level {
    let isObject: Bool
    /// How many members or elements were read.
    var count = 0
    /// The name of the member whose value comes next.
    var name = ""
    var names: Set<JSONName> = []
    /// Whether the comma before the next element is missing, which was told already.
    var lacksComma = false
  }

  /// An object or list inside a value that is read whole.
  struct Frame {
    let isObject: Bool
    let entry: Int
    var count = 0
    /// The entry of the name of the member that is being read.
    var name = 0
  }

  /// Reads a text that is there.
  public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) {
    input = JSONInput(bytes, limit: limits.valueBytes)
    self.limits = limits
  }

  /// Reads a text that comes in pieces, which may end anywhere; `source` is asked until it has no more.
  public init(limits: JSONLimits = JSONLimits(), source: @escaping () -> JSONPiece) {
    input = JSONInput(limit: limits.valueBytes, source: source)
    self.limits = limits
  }

  /// Whether a byte is a blank, which means nothing between values.
  public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// Where the reader is.
  public var place: JSONPlace { input.place }

  /// The next value with everything in it.
  public mutating func value() throws(JSONError) -> JSONNode {
    input.skipBlanks()
    let start = input.mark()
    try readTree()
    let tape = JSONTape(bytes: input.taken, entries: entries, start: start)
    endValue()
    return JSONNode(tape: tape, index: 0)
  }

  /// Goes past the next value. Its grammar is checked, but not whether names stand in it twice.
  public mutating func skip() throws(JSONError) {
    isKept = false
    defer { isKept = true }
    try readTree()
    endValue()
  }

  /// The type of the next value, told by its first character.
  public mutating func kind() throws(JSONError) -> JSONNode.Kind {
    input.skipBlanks()
    guard let byte = input.current else { throw failure(.cutOff(empty: levels.isEmpty)) }
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw unexpected()
    }
  }

  /// Whether nothing but blanks follows. If not, the next value may be read, too: a file of several texts.
  public mutating func isAtEnd() throws(JSONError) -> Bool {
    input.skipBlanks()
    if input.current != nil { return false }
    if input.hasFailed { throw failure(.sourceFailed) }
    return true
  }

  /// Sees to it that nothing but blanks follows.
  public mutating func finish() throws(JSONError) {
    guard try isAtEnd() else {
      let error = unexpected()
      throw error.problem == .invalidUTF8 ? error : failure(.textAfterEnd)
    }
  }

  /// Goes past a byte order mark at the very beginning, which is no JSON but common in files.
  public mutating func skipByteOrderMark() {
    if input.isAtByteOrderMark { input.position += 3 }
  }
}

/// What a text may ask of the program that reads it.
public struct JSONLimits: Sendable, Hashable {
  /// How deep objects and lists may lie in each other.
  public var depth: Int
  /// How long a value may be that is read whole.
  public var valueBytes: Int

  /// The limits; a value that is read whole is never longer than 1 GiB.
  public init(depth: Int = 64, valueBytes: Int = 1 << 28) {
    self.depth = depth
    self.valueBytes = min(valueBytes, 1 << 30)
  }
}

extension JSONNode {
  /// Reads a text that is one value.
  public init(reading bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits)
    self = try reader.value()
    try reader.finish()
  }
}
