/// Choices of many rows out of a few; a row may have made none.
struct ChoiceColumn<Value>: ImageColumn
where Value: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
  private var codes = NumberColumn<UInt8>(usual: 0)
  private let choices = Array(Value.allCases)

  var count: Int { codes.count }

  mutating func append(_ value: Value?) {
    codes.append(value.flatMap { choices.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0)
  }

  @inline(__always)
  subscript(row: Int) -> Value? { codes[row] == 0 ? nil : choices[Int(codes[row]) - 1] }

  /// The choices go along by name: where others are known, the codes mean something else.
  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    let own = choices.map(\.rawValue).joined(separator: " ")
    var names = own
    try image.pass(&names)
    guard names == own else { throw UnfitImage() }
    try codes.pass(through: &image) { $0 <= choices.count }
  }
}
