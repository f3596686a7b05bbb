import SellerCore
import SellerText

/// A product or an order, told apart by its fields.
struct WishV3Element: ReplyElement {
  let record: ReplyRecord<Currency>

  private enum Mark: String, CodingKey {
    case id, state
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
        throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
      }
      id = try? marks.decode(String.self, forKey: .id)
      if Mark.ofOrders.contains(where: marks.contains) {
        kind = .order
        // What a declined order has besides is of no matter: it may never have been released.
        if let state = try? marks.decode(String.self, forKey: .state), state == WishV3OrderReply.declined {
          record = ReplyRecord(id: id, kind: kind) { _ in .skipped(.declined(state: state), field: "state") }
          return
        }
        let reply = try WishV3OrderReply(from: decoder)
        record = ReplyRecord(id: id, kind: kind) { currency throws(FieldProblem) in
          .row(.order(try reply.imported(currency: currency)), updatedAt: try reply.lastUpdate)
        }
      } else if Mark.ofProducts.contains(where: marks.contains) {
        kind = .product
        let reply = try WishV3ProductReply(from: decoder)
        record = ReplyRecord(id: id, kind: kind) { currency throws(FieldProblem) in
          .row(.product(try reply.imported(currency: currency)), updatedAt: try reply.lastUpdate)
        }
      } else {
        record = .unreadable(id: id, kind: kind, FieldProblem(field: nil, problem: .unrecognisedRecord))
      }
    } catch let error as DecodingError {
      record = .unreadable(id: id, kind: kind, FieldProblem(error, recordDepth: decoder.codingPath.count))
    }
  }
}
