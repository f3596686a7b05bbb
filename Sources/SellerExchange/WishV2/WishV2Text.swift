import SellerCore
import SellerText

/// The texts in which v2 writes what is no text.
enum WishV2Text {
  /// `YYYY-MM-DDTHH:MM:SS`, in UTC unless the text says otherwise. v2 also writes days, `MM-DD-YYYY` or `YYYY-MM-DD`: which
  /// moment of the day is meant nobody can tell, so that they are a problem of their own.
  static func instant(_ text: String, field: String) throws(ForeignFieldProblem) -> Instant {
    if let instant = OffsetInstant.read(text) ?? OffsetInstant.read(text + "Z") { return instant }
    throw ForeignFieldProblem(
      field: field, problem: isDay(text) ? .dayOnly(text) : .malformed(text: text, expected: .moment))
  }

  /// What a refund's reason is to the store; nil where the words are none of v3's names, written as a sentence:
  /// `Item is damaged` is `ITEM_IS_DAMAGED`.
  static func refundReason(_ words: String) -> AfterSalesCase.Reason? {
    let name = words.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "_")
    return WishV3Refunds.reasonOfName[name.uppercased()]
  }

  private static func isDay(_ text: String) -> Bool {
    if Day(text) != nil { return true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && Day("\(parts[2])-\(parts[0])-\(parts[1])") != nil
  }
}
