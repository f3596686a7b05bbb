import SellerJSON
import SellerText

/// The envelope of Wish's interfaces: code, message, and the data, which is one record or a list of them. The versions differ in
/// what a record is.
extension ReplyShape {
  /// A reply whose records `record` reads; `lists` are further lists of records below the data.
  static func wish(
    record: @escaping Reader, isRecord: @escaping @Sendable (ReplyObject) -> Bool, lists: [String: Reader] = [:]
  ) -> ReplyShape {
    ReplyShape(
      lists: lists.merging(["data": record]) { first, _ in first },
      single: { path, object in path == "data" && isRecord(object) ? record : nil },
      check: { (envelope) throws(ForeignFieldProblem) in try envelope.checkWish() },
      pages: { envelope in
        guard envelope.has("paging") || envelope.hasMore != nil else { return nil }
        let isLast = envelope.firstWord("paging.next") == nil && envelope.hasMore != true
        return PageMark(list: envelope.kind?.word, state: isLast ? .last : .more)
      })
  }
}

extension ReplyEnvelope {
  /// Refuses a reply that is none of Wish's, or an error.
  fileprivate func checkWish() throws(ForeignFieldProblem) {
    guard has("code"), has("data") || !has("result") else {
      throw ForeignFieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
    }
    guard let code = word("code"), let number = Int(code), members["code"]?.number != nil else {
      throw ForeignFieldProblem(field: "code", problem: .wrongShape(expected: .wholeNumber))
    }
    guard number == 0 else {
      throw ForeignFieldProblem(field: "code", problem: .platformError(code: code, message: word("message") ?? ""))
    }
    guard has("data"), members["data"]?.kind != .null else {
      throw ForeignFieldProblem(field: "data", problem: .missing)
    }
  }
}
