/// A value that may be kept once for many rows, told from others by how it is written: what is worth the same (`15`, `15.0`)
/// or canonically equivalent (`é`, `e` + U+0301) need not be the same text, and each row keeps its own.
protocol Coded: Sendable {
  /// The same for two values exactly when the store writes them alike.
  associatedtype Spelling: Hashable & Sendable
  /// How the value is written.
  var spelling: Spelling { get }
}

/// A column whose few distinct values are kept once, each row holding the value's code.
struct CodedColumn<Value: Coded>: Sendable {
  /// The distinct values; a row's code is an index into them.
  private(set) var values: [Value] = []
  private var codes: [UInt32] = []
  private var codeOfSpelling: [Value.Spelling: UInt32] = [:]

  private static var absent: UInt32 { .max }

  /// How many rows.
  var count: Int { codes.count }

  /// Adds a row.
  mutating func append(_ value: Value?) {
    guard let value else {
      codes.append(Self.absent)
      return
    }
    let spelling = value.spelling
    if let code = codeOfSpelling[spelling] {
      codes.append(code)
    } else {
      let code = UInt32(values.count)
      codeOfSpelling[spelling] = code
      values.append(value)
      codes.append(code)
    }
  }

  /// A row's value.
  subscript(row: Int) -> Value? {
    let code = codes[row]
    return code == Self.absent ? nil : values[Int(code)]
  }

  /// A row's code; nil where the row has no value.
  func code(_ row: Int) -> Int? {
    let code = codes[row]
    return code == Self.absent ? nil : Int(code)
  }
}

extension Key: Coded {
  var spelling: Self { self }
}

extension String: Coded {
  var spelling: Key<String> { Key(self) }
}

extension Percentage: Coded {
  /// The digits of a number and where its point stands.
  struct Spelling: Hashable, Sendable {
    let mantissa: Int128
    let scale: Int
  }

  var spelling: Spelling { Spelling(mantissa: number.mantissa, scale: number.scale) }
}
