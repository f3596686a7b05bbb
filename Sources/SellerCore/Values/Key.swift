/// A name or an identifier that data brought in, compared and sorted by its bytes.
///
/// Swift compares strings by canonical equivalence, so that `é` and `e` + U+0301 are one string. A platform's id is a sequence
/// of bytes: two ids that differ in one byte are two ids (Readings, 22), and text is never normalised.
public struct Key<Subject>: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The text as it came.
  public let text: String

  /// Wraps a text; any text is a valid key of a name.
  public init(_ text: String) { self.text = text }

  /// The text of the store format.
  public var description: String { text }

  /// Whether the two are the same.
  public static func == (left: Self, right: Self) -> Bool {
    withBytes(left, right) { $0.areSame(as: $1) }
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool {
    withBytes(left, right) { $0.precede($1) }
  }

  private static func withBytes(
    _ left: Self, _ right: Self, _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    // Where they stand: a copy of either would be taken hold of and let go of each time.
    left.text.utf8Span.span.withUnsafeBytes { left in right.text.utf8Span.span.withUnsafeBytes { body(left, $0) } }
  }

  /// Feeds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    text.utf8Span.span.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes are the same as others, of which eight are looked at in one step.
  @inline(__always)
  func areSame(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    var place = 0
    while place + 8 <= count {
      if word(at: place) != other.word(at: place) { return false }
      place += 8
    }
    while place < count {
      if self[place] != other[place] { return false }
      place += 1
    }
    return true
  }

  /// Whether these bytes come before others. Ids of one platform have their first bytes in common: eight are looked at in one step.
  @inline(__always)
  func precede(_ other: UnsafeRawBufferPointer) -> Bool {
    let common = Swift.min(count, other.count)
    var place = 0
    while place + 8 <= common, word(at: place) == other.word(at: place) { place += 8 }
    while place < common {
      if self[place] != other[place] { return self[place] < other[place] }
      place += 1
    }
    return count < other.count
  }

  /// Eight bytes from a place on.
  @inline(__always)
  func word(at place: Int) -> UInt64 { loadUnaligned(fromByteOffset: place, as: UInt64.self) }
}

extension Key: ExpressibleByStringLiteral {
  /// A key written in code.
  public init(stringLiteral text: String) { self.init(text) }
}

/// Why a text cannot be an id.
public enum IdentifierProblem: Sendable, Hashable {
  /// An id has at least one byte.
  case empty
  /// An id has at most 128 bytes; the payload is how many there are.
  case tooLong(bytes: Int)
  /// A control character (Unicode Cc) stands in it.
  case controlCharacter
}

extension Key {
  /// What is wrong with this text as an id, or nil: 1 to 128 bytes without control characters (store format).
  public var identifierProblem: IdentifierProblem? {
    let bytes = text.utf8.count
    if bytes == 0 { return .empty }
    if bytes > 128 { return .tooLong(bytes: bytes) }
    let hasControl = text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    return hasControl ? .controlCharacter : nil
  }
}

/// What a category name names; categories have no record of their own.
public enum Category {}
/// The id of a product.
public typealias ProductID = Key<Product>
/// The id of an order.
public typealias OrderID = Key<Order>
/// The id of an after-sales case.
public typealias CaseID = Key<AfterSalesCase>
/// The id of a category dispute.
public typealias DisputeID = Key<Dispute>
/// The id of a ProductBoost campaign.
public typealias BoostID = Key<BoostCampaign>
/// The id of a customer-service conversation.
public typealias ConsultationID = Key<Consultation>
/// The id of a ticket.
public typealias TicketID = Key<Ticket>
/// The id of a recorded violation.
public typealias ViolationID = Key<Violation>
/// What a buyer's id names; buyers have no record of their own.
public enum Buyer {}
/// The id of a buyer.
public typealias BuyerID = Key<Buyer>
/// The name of a product category, at whatever level.
public typealias CategoryName = Key<Category>
