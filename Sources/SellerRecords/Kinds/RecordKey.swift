import SellerCore

/// What no two records of one kind share: an id, or the fields that make a record unique (store format, "Unique").
public struct RecordKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Which kind of record.
  public let kind: RecordKind
  private let first: Key<Record>
  private let second: Key<Record>
  private let third: Key<Record>

  /// A key of one field, or of several that are compared one after the other.
  public init(_ kind: RecordKind, _ first: String, _ second: String = "", _ third: String = "") {
    self.kind = kind
    self.first = Key(first)
    self.second = Key(second)
    self.third = Key(third)
  }

  /// The first field: the id, where the kind has one.
  public var id: String { first.text }

  /// The parts of the key, from which it can be made again.
  public var parts: [String] { [first, second, third].map(\.text) }

  /// The id, or the fields in their order.
  public var description: String {
    [first, second, third].map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether the left one comes first: by bytes, field by field.
  public static func < (left: Self, right: Self) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.third < right.third
  }
}
