/// A column whose few distinct values are kept once, each row holding the value's code.
public struct CodedColumn<Value: Sendable & Hashable>: Sendable {
  /// The distinct values; a row's code is an index into them.
  public private(set) var values: [Value] = []
  private var codes: [UInt32] = []
  private var codeOfValue: [Value: UInt32] = [:]

  private static var absent: UInt32 { .max }

  /// An empty column.
  public init() {}

  /// How many rows.
  public var count: Int { codes.count }

  /// Adds a row.
  public mutating func append(_ value: Value?) {
    guard let value else {
      codes.append(Self.absent)
      return
    }
    if let code = codeOfValue[value] {
      codes.append(code)
    } else {
      let code = UInt32(values.count)
      codeOfValue[value] = code
      values.append(value)
      codes.append(code)
    }
  }

  /// A row's value.
  public subscript(row: Int) -> Value? {
    let code = codes[row]
    return code == Self.absent ? nil : values[Int(code)]
  }

  /// A row's code; nil where the row has no value.
  public func code(_ row: Int) -> Int? {
    let code = codes[row]
    return code == Self.absent ? nil : Int(code)
  }
}
