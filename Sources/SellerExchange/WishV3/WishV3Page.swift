import SellerCore

/// One envelope of the interface.
struct WishV3Page: ReplyPage {
  let records: [ReplyRecord<Currency>]

  private enum Key: String, CodingKey {
    case code, message, data
    // Marks of other platforms' replies.
    case result, queryResult, pageResult
  }

  init(from decoder: any Decoder) throws {
    let envelope = try decoder.container(keyedBy: Key.self)
    guard envelope.contains(.code), envelope.contains(.data) || !envelope.contains(.result) else {
      throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: Self.foreignFormat(envelope)))
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
      records = try list.records(WishV3Element.self, decoder: decoder)
    } else {
      records = [try envelope.decode(WishV3Element.self, forKey: .data).record]
    }
  }

  private static func foreignFormat(_ envelope: KeyedDecodingContainer<Key>) -> ImportRefusal.ForeignFormat? {
    if envelope.contains(.queryResult) || envelope.contains(.pageResult) { return .jd }
    return envelope.contains(.result) ? .kuaishou : nil
  }
}

/// A product or an order, told apart by its fields.
struct WishV3Element: ReplyElement {
  let record: ReplyRecord<Currency>

  private enum Mark: String, CodingKey {
    case id
    case orderPayment = "order_payment"
    case productInformation = "product_information"
    case releasedAt = "released_at"
    case fulfillmentRecords = "fulfillment_records"
    case variations
    case parentSKU = "parent_sku"
    case numSold = "num_sold"
    // API v2 wraps each record in one of these.
    case wrappedProduct = "Product"
    case wrappedOrder = "Order"

    static let ofOrders: [Mark] = [.orderPayment, .productInformation, .releasedAt, .fulfillmentRecords]
    static let ofProducts: [Mark] = [.variations, .parentSKU, .numSold]
  }

  init(from decoder: any Decoder) throws {
    var id: String?
    var kind = ImportKind.unknown
    do {
      let marks = try decoder.container(keyedBy: Mark.self)
      if marks.contains(.wrappedProduct) || marks.contains(.wrappedOrder) {
        throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: .wishV2))
      }
      id = try? marks.decode(String.self, forKey: .id)
      if Mark.ofOrders.contains(where: marks.contains) {
        kind = .order
        let reply = try WishV3OrderReply(from: decoder)
        record = ReplyRecord(id: id, kind: kind) { currency throws(FieldProblem) in
          ReplyRow(content: .order(try reply.imported(currency: currency)), updatedAt: try reply.lastUpdate)
        }
      } else if Mark.ofProducts.contains(where: marks.contains) {
        kind = .product
        let reply = try WishV3ProductReply(from: decoder)
        record = ReplyRecord(id: id, kind: kind) { currency throws(FieldProblem) in
          ReplyRow(content: .product(try reply.imported(currency: currency)), updatedAt: try reply.lastUpdate)
        }
      } else {
        record = .unreadable(id: id, kind: kind, FieldProblem(field: nil, problem: .unrecognisedRecord))
      }
    } catch let error as DecodingError {
      record = .unreadable(id: id, kind: kind, FieldProblem(error, recordDepth: decoder.codingPath.count))
    }
  }
}
