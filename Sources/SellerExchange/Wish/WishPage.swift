import SellerCore
import SellerText

/// One envelope of Wish's interface: code, message, and the data, which is one record or a list of them. The versions differ in
/// what a record is.
struct WishPage<Element: ReplyElement>: ReplyPage where Element.Context == Currency {
  let records: [ReplyRecord<Currency>]

  private enum Key: String, CodingKey {
    case code, message, data
    // The mark of Kuaishou's replies.
    case result
  }

  init(from decoder: any Decoder) throws {
    let envelope = try decoder.container(keyedBy: Key.self)
    guard envelope.contains(.code), envelope.contains(.data) || !envelope.contains(.result) else {
      throw FieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
    }
    let code = try envelope.decode(Int.self, forKey: .code)
    guard code == 0 else {
      let message = try? envelope.decodeIfPresent(String.self, forKey: .message)
      throw FieldProblem(field: "code", problem: .platformError(code: "\(code)", message: message ?? ""))
    }
    guard envelope.contains(.data), try !envelope.decodeNil(forKey: .data) else {
      throw FieldProblem(field: "data", problem: .missing)
    }
    if var list = try? envelope.nestedUnkeyedContainer(forKey: .data) {
      records = try list.records(Element.self, decoder: decoder)
    } else {
      records = [try envelope.decode(Element.self, forKey: .data).record]
    }
  }
}
