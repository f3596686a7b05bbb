/// A value that may be kept once for many rows, told from others by how it is written: what is worth the same (`15`, `15.0`)
/// or canonically equivalent (`é`, `e` + U+0301) need not be the same text, and each row keeps its own.
package protocol Coded: Sendable {
  /// How the value is written: the same for two values exactly when the store writes them alike.
  var written: String { get }
  /// The value that is written so.
  init?(written: String)
  /// Whether any text is how some value is written.
  static var takesAnyText: Bool { get }
}

/// A column whose few distinct values are kept once, each row holding the value's code. Values are made of their texts when somebody
/// asks for them: most of whom goes through rows wants only the codes.
package struct CodedColumn<Value: Coded>: ImageColumn {
  /// How the distinct values are written; a row's code is an index into them.
  private var texts = TextColumn()
  private var codes = NumberColumn<UInt32>(usual: Self.absent)
  /// Where the texts stand, as long as rows are added.
  private var index = TextIndex()

  private static var absent: UInt32 { .max }

  /// An empty column.
  package init() {}

  /// How many rows.
  package var count: Int { codes.count }

  /// The distinct values.
  var values: [Value] { (0..<texts.count).compactMap(value) }
  var writtenValues: TextColumn { texts }
  /// How many distinct values there are.
  var valueCount: Int { texts.count }

  /// Adds a row.
  package mutating func append(_ value: Value?) { append(written: value?.written) }

  /// Adds a row whose value is written so.
  mutating func append(written text: (some TextForm)?) {
    guard let text else {
      codes.append(Self.absent)
      return
    }
    if index.isEmpty { index.addAll(of: texts) }
    codes.append(UInt32(text.withBytes { index.row(of: $0, in: &texts) }))
  }

  /// Lets go of what only helps to add rows.
  package mutating func settle() { index = TextIndex() }

  /// A row's value.
  package subscript(row: Int) -> Value? { code(row).flatMap(value) }

  /// A row's code; nil where the row has no value.
  func code(_ row: Int) -> Int? {
    let code = codes[row]
    return code == Self.absent ? nil : Int(code)
  }

  func value(_ code: Int) -> Value? { texts[code].flatMap { Value(written: $0) } }

  /// What the column is made of.
  package mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try texts.pass(through: &image)
    let limit = texts.count
    if image.isReading, !Value.takesAnyText || !(0..<limit).allSatisfy(texts.hasText), values.count != limit {
      throw UnfitImage()
    }
    try codes.pass(through: &image) { $0 == Self.absent || $0 < limit }
  }
}

extension Key: Coded {
  /// Its text.
  package var written: String { text }
  /// Whether any text is one.
  package static var takesAnyText: Bool { true }

  /// The value of a text.
  package init?(written text: String) { self.init(text) }
}

extension String: Coded {
  /// Its text.
  package var written: String { self }
  /// Whether any text is one.
  package static var takesAnyText: Bool { true }

  /// The value of a text.
  package init?(written text: String) { self = text }
}

extension Percentage: Coded {
  /// Its text.
  package var written: String { description }
  /// Whether any text is one.
  package static var takesAnyText: Bool { false }

  /// The value of a text.
  package init?(written text: String) { self.init(text: text) }
}
