import SellerCore
import SellerText

/// A comment of the interface: the fields that the store has a place for.
struct KuaishouCommentReply: KuaishouReply {
  static let kind = ImportKind.review

  let commentId: KuaishouID
  let orderId: KuaishouID
  let content: String?
  let qualityScore: Int?
  let serviceScore: Int?
  let logisticsScore: Int?
  let createTime: KuaishouMoment?

  var reportedID: String { commentId.text }

  /// The comment as its order's review. A score of 0 is none.
  func outcome(_ context: KuaishouContext) throws(FieldProblem) -> ReplyOutcome {
    var review = Review(at: try createTime.required(field: "createTime"))
    review.quality = try Self.score(qualityScore, field: "qualityScore")
    review.service = try Self.score(serviceScore, field: "serviceScore")
    review.logistics = try Self.score(logisticsScore, field: "logisticsScore")
    review.text = KuaishouRefundReply.stated(content)
    let order: OrderID = try FieldReading.id(orderId.text, field: "orderId")
    return .row(.review(ImportedReview(orderID: order, review)))
  }

  private static func score(_ score: Int?, field: String) throws(FieldProblem) -> Int? {
    guard let score, score != 0 else { return nil }
    guard (1...5).contains(score) else {
      throw FieldProblem(field: field, problem: .outOfRange(text: "\(score)", allowed: .between(1, 5)))
    }
    return score
  }
}
