import SellerCore

/// The texts in which v2 writes what is no text.
enum WishV2Text {
  /// `YYYY-MM-DDTHH:MM:SS`, in UTC unless the text says otherwise; the day may be `MM-DD-YYYY`, and a blank stand for the `T`.
  /// v2 also writes days alone: which moment of the day is meant nobody can tell, so that they are a problem of their own.
  static func instant(_ text: String, field: String) throws(ForeignFieldProblem) -> Instant {
    let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }
    if parts.count == 2, let day = day(parts[0]) {
      let moment = "\(day)T\(parts[1])"
      if let instant = OffsetInstant.read(moment) ?? OffsetInstant.read(moment + "Z") { return instant }
    }
    throw ForeignFieldProblem(
      field: field,
      problem: parts.count == 1 && day(text) != nil ? .dayOnly(text) : .malformed(text: text, expected: .moment))
  }

  /// What a refund's reason is to the store; nil where the words are none of v3's names, written as a sentence:
  /// `Item is damaged` is `ITEM_IS_DAMAGED`.
  static func refundReason(_ words: String) -> AfterSalesCase.Reason? {
    let name = words.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "_")
    return WishV3Refunds.reasonOfName[name.uppercased()]
  }

  private static func day(_ text: some StringProtocol) -> Day? {
    if let day = Day(String(text)) { return day }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 ? Day("\(parts[2])-\(parts[0])-\(parts[1])") : nil
  }
}
