import SellerCore
import SellerText

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
        throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
      }
      if wrapper.contains(.product) {
        kind = .product
        let reply = try wrapper.decode(WishV2ProductReply.self, forKey: .product)
        record = ReplyRecord(id: reply.id, kind: kind) { currency throws(FieldProblem) in
          .row(.product(try reply.imported(currency: currency)))
        }
      } else if wrapper.contains(.order) {
        kind = .order
        let reply = try wrapper.decode(WishV2OrderReply.self, forKey: .order)
        record = ReplyRecord(id: reply.orderID, kind: kind) { currency throws(FieldProblem) in
          if let state = reply.state, state == WishV3OrderReply.declined {
            return .skipped(.declined(state: state), field: "Order.state")
          }
          return .row(.order(try reply.imported(currency: currency)))
        }
      } else {
        record = .unreadable(id: nil, kind: kind, FieldProblem(field: nil, problem: .unrecognisedRecord))
      }
    } catch let error as DecodingError {
      record = .unreadable(id: nil, kind: kind, FieldProblem(error, recordDepth: decoder.codingPath.count))
    }
  }
}
