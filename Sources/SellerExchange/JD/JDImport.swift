import SellerCore

/// Reads replies of JD's open platform, wrapped as they come (`jingdong_pop_order_search_responce`, the spelling is theirs) or
/// bare: orders, refund applications, after-sale services, goods.
///
/// Times are Beijing's, or milliseconds; amounts are in yuan, but `applyRefundSum` of a refund application in fen. What public
/// client code shows is read; not found there: who was found liable, what the codes of an after-sale service's approval mean
/// (its name tells), and the categories of goods by name.
enum JDImport {
  static let shape = ReplyShape(
    lists: [
      "searchorderinfo_result.orderInfoList": JDOrder.read, "orderInfoList": JDOrder.read,
      "orderDetailInfo.orderInfo": JDOrder.read,
      "queryResult.result": JDRefund.read,
      "pageResult.data": JDService.read, "result.data": JDService.read, "page.data": JDWare.read,
      "ware": JDWare.read, "result.ware": JDWare.read, "result": JDRefund.read,
    ],
    isWrapper: { name in
      name.hasPrefix("jingdong_") && (name.hasSuffix("_responce") || name.hasSuffix("_response"))
    },
    check: check, pages: pages)

  /// What a reply is made of, some of which is enough to know one by.
  static let parts: Set = ["searchorderinfo_result", "orderDetailInfo", "queryResult", "pageResult", "orderInfoList"]

  /// Where the parts of a reply say whether they are an answer.
  private static let results = [
    "searchorderinfo_result.apiResult", "orderDetailInfo.apiResult", "queryResult", "pageResult",
  ]

  private static func check(_ envelope: ReplyEnvelope) throws(ForeignFieldProblem) {
    if envelope.has("error_response") {
      let message = envelope.firstWord("error_response.zh_desc", "error_response.en_desc") ?? ""
      throw ForeignFieldProblem(
        field: "error_response",
        problem: .platformError(code: envelope.word("error_response.code") ?? "", message: message))
    }
    for result in results where envelope.flag("\(result).success") == false {
      let message = envelope.firstWord(
        "\(result).chineseErrCode", "\(result).errorMessage", "\(result).message", "\(result).englishErrCode")
      throw ForeignFieldProblem(
        field: result,
        problem: .platformError(
          code: envelope.firstWord("\(result).numberCode", "\(result).errorCode", "\(result).code") ?? "",
          message: message ?? ""))
    }
    if let code = envelope.word("code"), code != "0" {
      throw ForeignFieldProblem(
        field: "code",
        problem: .platformError(
          code: code, message: envelope.firstWord("zh_desc", "error_description", "errorMessage", "en_desc") ?? ""))
    }
    // A list that is empty may be null, or left out where it is said that there is nothing.
    let isEmpty = total(envelope) == 0 || shape.lists.keys.contains(where: envelope.has)
    guard isEmpty || !envelope.counts.isEmpty else {
      throw ForeignFieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
    }
  }

  /// Replies say how many records there are on all pages together.
  private static func pages(_ envelope: ReplyEnvelope) -> PageMark? {
    total(envelope).map { total in
      PageMark(list: envelope.counts.keys.min() ?? "", state: .total(total, read: envelope.recordCount))
    }
  }

  private static func total(_ envelope: ReplyEnvelope) -> Int? {
    envelope.firstWord(
      "searchorderinfo_result.orderTotal", "orderTotal", "queryResult.totalCount", "pageResult.totalCount",
      "page.totalItem", "page.totalCount"
    ).flatMap(Int.init)
  }
}

extension ReplyObject {
  /// A moment: `YYYY-MM-DD HH:MM:SS` of Beijing's clock, or milliseconds since 1970; nil where none is stated, and for the year 1,
  /// which stands for "has not happened".
  func beijingMoment(_ name: String) throws(ForeignFieldProblem) -> Instant? {
    guard let word = try word(name), !word.isEmpty, word != "0" else { return nil }
    if let milliseconds = Int64(word) {
      return try FieldReading.instant(milliseconds: milliseconds, field: field(name))
    }
    return try FieldReading.beijingInstant(word, field: field(name))
  }

  /// The moment of an event without which the record is none.
  func requiredBeijingMoment(_ name: String) throws(ForeignFieldProblem) -> Instant {
    try needed(name, try beijingMoment(name))
  }
}
