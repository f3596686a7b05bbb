import SellerCore

/// One envelope of the interface.
struct WishV2Page: ReplyPage {
  let records: [ReplyRecord<Currency>]

  private enum Key: String, CodingKey {
    case code, message, data
    // Marks of other platforms' replies.
    case result, queryResult, pageResult
  }

  init(from decoder: any Decoder) throws {
    let envelope = try decoder.container(keyedBy: Key.self)
    guard envelope.contains(.code) else {
      let isJD = envelope.contains(.queryResult) || envelope.contains(.pageResult)
      let other: ImportRefusal.ForeignFormat? = isJD ? .jd : (envelope.contains(.result) ? .kuaishou : nil)
      throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: other))
    }
    let code = try envelope.decode(Int.self, forKey: .code)
    guard code == 0 else {
      let message = try? envelope.decodeIfPresent(String.self, forKey: .message)
      throw FieldProblem(field: "code", problem: .platformError(code: code, message: message ?? ""))
    }
    guard envelope.contains(.data), try !envelope.decodeNil(forKey: .data) else {
      throw FieldProblem(field: "data", problem: .missing)
    }
    if var list = try? envelope.nestedUnkeyedContainer(forKey: .data) {
      records = try list.records(WishV2Element.self, decoder: decoder)
    } else {
      records = [try envelope.decode(WishV2Element.self, forKey: .data).record]
    }
  }
}

/// A wrapped product or order.
struct WishV2Element: ReplyElement {
  let record: ReplyRecord<Currency>

  private enum Wrapper: String, CodingKey {
    case product = "Product"
    case order = "Order"
    // Marks of v3, which wraps nothing.
    case variations
    case orderPayment = "order_payment"
  }

  init(from decoder: any Decoder) throws {
    var kind = ImportKind.unknown
    do {
      let wrapper = try decoder.container(keyedBy: Wrapper.self)
      if wrapper.contains(.variations) || wrapper.contains(.orderPayment) {
        throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: .wishV3))
      }
      if wrapper.contains(.product) {
        kind = .product
        let reply = try wrapper.decode(WishV2ProductReply.self, forKey: .product)
        record = ReplyRecord(id: reply.id, kind: kind) { currency throws(FieldProblem) in
          ReplyRow(content: .product(try reply.imported(currency: currency)))
        }
      } else if wrapper.contains(.order) {
        kind = .order
        let reply = try wrapper.decode(WishV2OrderReply.self, forKey: .order)
        record = ReplyRecord(id: reply.orderID, kind: kind) { currency throws(FieldProblem) in
          ReplyRow(content: .order(try reply.imported(currency: currency)))
        }
      } else {
        record = .unreadable(id: nil, kind: kind, FieldProblem(field: nil, problem: .unrecognisedRecord))
      }
    } catch let error as DecodingError {
      record = .unreadable(id: nil, kind: kind, FieldProblem(error, recordDepth: decoder.codingPath.count))
    }
  }
}

/// The texts in which v2 writes what is no text.
enum WishV2Text {
  /// `True` or `False`, in any case.
  static func flag(_ text: String, field: String) throws(FieldProblem) -> Bool {
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    default: throw FieldProblem(field: field, problem: .wrongShape(expected: .boolean))
    }
  }

  /// A number of pieces.
  static func quantity(_ text: String, field: String) throws(FieldProblem) -> Int {
    guard let pieces = Int(text) else { throw FieldProblem(field: field, problem: .wrongShape(expected: .wholeNumber)) }
    return try FieldReading.quantity(pieces, field: field)
  }

  /// `YYYY-MM-DDTHH:MM:SS`, in UTC unless the text says otherwise; nil for `MM-DD-YYYY`, which is a day and no moment.
  static func instant(_ text: String, field: String) throws(FieldProblem) -> Instant? {
    if let instant = OffsetInstant.read(text) ?? OffsetInstant.read(text + "Z") { return instant }
    if isDay(text) { return nil }
    throw FieldProblem(
      field: field, problem: .malformed(text: text, expected: "a time YYYY-MM-DDTHH:MM:SS or a day MM-DD-YYYY"))
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && Day("\(parts[2])-\(parts[0])-\(parts[1])") != nil
  }
}
