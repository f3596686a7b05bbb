import SellerCore

/// A comment of the interface.
enum KuaishouComment {
  /// Reads a comment as its order's review. A score of 0 is none; a comment that the platform wrote by itself, or took back, is
  /// no review by a person.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .review
    intake.id = try record.word("commentId")
    let order: OrderID = try record.id("orderId")
    var review = Review(at: try record.requiredMoment("createTime"))
    review.quality = try score(record, "qualityScore")
    review.service = try score(record, "serviceScore")
    review.logistics = try score(record, "logisticsScore")
    review.text = try record.stated("content")
    let isAutomatic = try record.flag("auto") == true
    review.valid = try record.flag("valid") != false && !isAutomatic
    return .row(.review(ImportedReview(orderID: order, review)))
  }

  private static func score(_ record: ReplyObject, _ name: String) throws(ForeignFieldProblem) -> Int? {
    guard let score = try record.whole(name), score != 0 else { return nil }
    guard (1...5).contains(score) else {
      throw ForeignFieldProblem(field: name, problem: .outOfRange(text: "\(score)", allowed: .between(1, 5)))
    }
    return Int(score)
  }
}
