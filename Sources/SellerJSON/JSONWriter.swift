/// Writes JSON, the same bytes for the same values each time: the one place that sets commas, blanks and quotes.
///
/// Values stand in the order in which they are written. The writer sets the commas; what it is told must make sense: a name
/// before each value of an object, and an end for each beginning.
public struct JSONWriter: Sendable {
  /// How values stand to each other.
  public enum Layout: Sendable {
    /// In one line without blanks.
    case compact
    /// One member or element a line, two blanks a level; empty objects and lists on one line.
    case indented
    /// One element of the outermost list a line, without blanks inside it: tables, which people and tools read by lines.
    case elementPerLine
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  /// Whether a value stands before the next one.
  private var needsComma = false
  /// Whether a name waits for its value.
  private var followsName = false

  /// Begins with nothing.
  public init(_ layout: Layout = .compact) {
    self.layout = layout
  }

  /// Makes room for so many bytes in all.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Begins an object; names and values follow.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Ends the object begun last.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Begins a list; values follow.
  public mutating func beginList() { open(UInt8(ascii: "[")) }
  /// Ends the list begun last.
  public mutating func endList() { close(UInt8(ascii: "]")) }

  /// Writes a member's name; its value must follow.
  public mutating func name(_ name: String) {
    text(name)
    endName()
  }

  /// Writes a member's name; its value must follow.
  public mutating func name(_ name: WrittenName) {
    beginValue()
    name.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    endName()
  }

  /// Writes a member as it was written before, its name and its value.
  public mutating func member(again written: [UInt8]) {
    beginValue()
    written.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func endName() {
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsName = true
  }

  /// A member's name as it is written, made once for many objects.
  public struct WrittenName: Sendable {
    fileprivate let bytes: [UInt8]

    /// A name.
    public init(_ name: String) {
      var writer = JSONWriter()
      writer.text(name)
      bytes = writer.bytes
    }
  }

  /// Writes a text.
  public mutating func text(_ text: String) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaping: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text whose bytes need no escapes.
  public mutating func text(_ append: (inout [UInt8]) -> Void) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    append(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }
  /// Writes a whole number.
  public mutating func integer(_ value: some BinaryInteger) { word(String(value)) }
  /// Writes null.
  public mutating func null() { word("null") }

  /// Writes JSON that was written compactly before; where the layout wants it otherwise, it is laid out anew.
  public mutating func json(_ text: String) {
    if layout == .indented, let node = try? JSONNode(reading: Array(text.utf8)) {
      write(node)
    } else {
      word(text)
    }
  }

  /// A writer of some elements of a list that another writes.
  public static var ofElements: JSONWriter {
    var writer = JSONWriter()
    writer.beginList()
    writer.bytes = []
    return writer
  }

  /// Hands what was written so far to somebody, and after it elements of the list begun last that such a writer has written.
  public mutating func drain<Failure>(
    andElements elements: [UInt8], to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !elements.isEmpty else { return }
    beginValue()
    try drain(to: take)
    try take(elements)
  }

  private mutating func word(_ text: String) {
    beginValue()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a value with everything in it.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      beginObject()
      for (name, value) in members {
        self.name(name)
        write(value)
      }
      endObject()
    case .array(let elements):
      beginList()
      for element in elements { write(element) }
      endList()
    case .string(let text): self.text(text)
    case .integer(let number): integer(number)
    case .number(let digits):
      if JSONNumber.isNumber(digits.utf8) { word(digits) } else { text(digits) }
    case .double(let number): word(number.isFinite ? "\(number)" : "null")
    case .bool(let flag): bool(flag)
    case .null: null()
    case .verbatim(let text): json(text)
    }
  }

  /// Writes a value that was read with everything in it: texts escaped the one way, numbers as they were written.
  public mutating func write(_ node: JSONNode) {
    switch node.content {
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        write(member.value)
      }
      endObject()
    case .list(let elements):
      beginList()
      for element in elements { write(element) }
      endList()
    case .text(let text): self.text(text)
    case .number(let digits): word(digits)
    case .bool(let flag): bool(flag)
    case .null: null()
    }
  }

  /// Ends a line: what follows is a text of its own, or the next element of a list that has one a line.
  public mutating func endLine() {
    bytes.append(0x0A)
  }

  /// Hands what was written so far to somebody; the next value goes on from there, in the same memory.
  public mutating func drain<Failure>(to take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    try take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func beginValue() {
    if followsName {
      followsName = false
    } else {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      if depth > 0 { breakLine(depth: depth) }
    }
    // Texts of their own follow each other without a comma.
    needsComma = depth > 0
  }

  /// Begins the line of an element, a member or a closing bracket at the present depth.
  private mutating func breakLine(depth: Int) {
    switch layout {
    case .compact: break
    case .indented:
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    case .elementPerLine: if self.depth == 1 { bytes.append(0x0A) }
    }
  }

  private mutating func open(_ bracket: UInt8) {
    beginValue()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    if needsComma { breakLine(depth: depth - 1) }
    depth -= 1
    bytes.append(bracket)
    needsComma = depth > 0
  }
}
