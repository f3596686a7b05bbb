import SellerCore

/// The kinds of records that a store has.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// The shop itself.
  case shop
  /// A product.
  case product
  /// An order.
  case order
  /// A category dispute.
  case dispute
  /// A ProductBoost campaign.
  case boost
  /// A product's ProductBoost month.
  case boostMonth = "boost_month"
  /// A conversation.
  case consultation
  /// A ticket.
  case ticket
  /// A day of media counts.
  case media
  /// A benchmark.
  case benchmark
  /// A price change.
  case price
  /// A violation.
  case violation
}

extension RecordKind {
  /// The fields that make a record of the kind unique (store format, "Unique"); the shop is one of a kind.
  var keyFields: [String] {
    switch self {
    case .shop: []
    case .product, .order, .dispute, .boost, .consultation, .ticket, .violation: ["id"]
    case .boostMonth: ["product_id", "month"]
    case .media: ["day"]
    case .benchmark: ["indicator", "category", "from", "to"]
    case .price: ["product_id", "at"]
    }
  }
}

/// What no two records of one kind share: an id, or the fields that make a record unique (store format, "Unique").
public struct RecordKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Which kind of record.
  public let kind: RecordKind
  private let first: Key<Record>
  private let second: Key<Record>
  private let third: Key<Record>

  init(_ kind: RecordKind, _ first: String, _ second: String = "", _ third: String = "") {
    self.kind = kind
    self.first = Key(first)
    self.second = Key(second)
    self.third = Key(third)
  }

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
