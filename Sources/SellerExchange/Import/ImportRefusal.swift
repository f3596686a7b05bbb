import SellerCore

/// Why a row, or a whole file, did not go in; nothing of it was taken over.
public struct ImportRefusal: Error, Sendable, Equatable {
  /// What was refused.
  public var kind: ImportKind
  /// Where it stands.
  public var position: SourcePosition
  /// The path of the field inside the record, such as `refunds[0].refund_amount.amount`; nil when no one field is at fault.
  public var field: String?
  /// What is wrong.
  public var problem: Problem

  /// A refusal.
  public init(kind: ImportKind, position: SourcePosition, field: String? = nil, problem: Problem) {
    self.kind = kind
    self.position = position
    self.field = field
    self.problem = problem
  }

  /// What can be wrong with a platform's file or with one of its records.
  public enum Problem: Sendable, Equatable {
    /// The bytes are no JSON text; the payload says where or how.
    case notJSON(String)
    /// The bytes are no CSV text; the payload says where or how.
    case notCSV(String)
    /// A JSON text, but not a reply of this platform's interface; the payload is what it looks like.
    case notThisFormat(looksLike: ForeignFormat?)
    /// The platform answered with an error instead of data.
    case platformError(code: Int, message: String)
    /// The field is not there, or is null.
    case missing
    /// The field holds another kind of JSON value.
    case wrongShape(expected: Shape)
    /// The text is not of the form that the field has.
    case malformed(text: String, expected: String)
    /// The value is none of those that the platform's description lists.
    case unknownValue(text: String, known: [String])
    /// An amount in another currency than the shop's.
    case wrongCurrency(found: String, shop: String)
    /// An amount with more decimals than the currency's minor unit has, or more digits than an amount can have.
    case tooManyDigits(amount: String, currency: Currency)
    /// A number outside what the field can hold.
    case outOfRange(text: String, allowed: String)
    /// A text that cannot be an id in the store.
    case unusableID(IdentifierProblem)
    /// The order was declined or never paid: nothing was sold.
    case notASale(state: String)
    /// The record belongs to an order that neither the store nor the files have.
    case unknownOrder(String)
    /// The record has the marks of no kind of record that this format has.
    case unrecognisedRecord
  }

  /// Kinds of JSON values.
  public enum Shape: String, Sendable, Hashable {
    /// A string.
    case text
    /// A number.
    case number
    /// A number without decimals.
    case wholeNumber
    /// true or false.
    case boolean
    /// An object.
    case object
    /// An array.
    case list
  }

  /// Formats that a file can be mistaken for.
  public enum ForeignFormat: String, Sendable, Hashable {
    /// Wish Marketplace API v3.
    case wishV3
    /// Wish API v2.
    case wishV2
    /// Kuaishou Shop open API.
    case kuaishou
    /// JD.
    case jd
  }
}

/// What an import counts.
public enum ImportKind: String, Sendable, Hashable, CaseIterable {
  /// A product.
  case product
  /// An order.
  case order
  /// An after-sales case that came by itself, not inside an order.
  case afterSalesCase = "case"
  /// A review that came by itself.
  case review
  /// A record of which nobody can tell what it is.
  case unknown
  /// A whole file.
  case file
}

/// What is wrong with one field, before it is known where the record stands.
struct FieldProblem: Error, Equatable {
  let field: String?
  let problem: ImportRefusal.Problem
}
