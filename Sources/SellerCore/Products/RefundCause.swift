/// What the quality refunds behind a figure speak of, by their reasons and the buyers' own words (004 §四.2, §四.3): it decides which
/// levers help.
public enum RefundCause: String, Sendable, Hashable, CaseIterable {
  /// Damage and carriers.
  case logistics
  /// Another thing than was described.
  case description
  /// The goods themselves.
  case goods
  /// A reason that the buyer hardly meant: size, colour, change of mind.
  case wrongReason = "wrong_reason"
  /// Nobody answered.
  case noAnswer = "no_answer"

  /// A cause with how many refunds speak of it.
  public struct Count: Sendable, Hashable {
    /// The cause.
    public let cause: RefundCause
    /// How many refunds.
    public let count: Int
  }

  /// Words that tell a cause whatever reason was chosen; the first cause that has one of them.
  private static let words: [(cause: RefundCause, words: [String])] = [
    (.noAnswer, ["客服", "电话", "占线", "没人", "不回", "no answer", "no reply", "nobody answer"]),
    (.logistics, ["物流", "快递", "包装", "运输", "压坏", "碎了", "packag", "carrier", "shipping", "courier"]),
    (.wrongReason, ["尺码", "大小", "颜色不喜欢", "不想要", "拍错", "不合适", "size", "changed my mind", "wrong order"]),
    (.description, ["描述", "图片", "宣传", "直播", "说的", "picture", "photo", "description", "advert"]),
  ]

  /// What a refund speaks of.
  init(_ refund: AfterSalesCase) {
    let text = (refund.reasonText ?? "").lowercased()
    if let told = Self.words.first(where: { $0.words.contains { text.holds($0) } }) {
      self = told.cause
      return
    }
    switch refund.reason {
    case .damaged: self = .logistics
    case .notAsDescribed: self = .description
    default: self = .goods
    }
  }

  /// What the refunds in the numerator of a figure speak of, the most frequent first; none of figures that count no refunds.
  public static func counts(behind explanation: Explanation, in view: ShopView) -> [Count] {
    guard explanation.figure.indicator == .qualityRefundRate else { return [] }
    let ids = Set(
      explanation.numeratorMembers.compactMap { member in
        if case .order(let id, _) = member.subject { id } else { OrderID?.none }
      })
    guard !ids.isEmpty else { return [] }
    var counts: [RefundCause: Int] = [:]
    view.forEachOrder { order in
      guard order.mayHaveCases, ids.contains(order.id), let refund = order.firstRefundCase else { return }
      counts[RefundCause(refund), default: 0] += 1
    }
    return allCases.compactMap { cause in counts[cause].map { Count(cause: cause, count: $0) } }
      .enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}
