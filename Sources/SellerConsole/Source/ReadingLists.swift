import SellerCore
import SellerTables

/// What of a reading lists show and Health does not: most of the work where there are many products.
public struct ReadingLists: Sendable {
  /// The products.
  let products: ProductBoard
  /// Categories, shares and disputes; nil on platforms that have no category disputes.
  let disputes: DisputeFacts?
  /// Refund Assurance; nil on platforms that have none.
  let assurance: AssuranceBoard?
  /// What buyers said that waits for an answer; Wish only.
  let feedback: [OpenFeedback]

  /// Counts what a reading was made without.
  public init(of reading: ShopReading) { self = reading.view.report(by: reading.rulebook, .lists) }

  fileprivate init(
    _ products: ProductBoard, _ disputes: DisputeFacts?, _ assurance: AssuranceBoard?, _ feedback: [OpenFeedback]
  ) {
    (self.products, self.disputes, self.assurance, self.feedback) = (products, disputes, assurance, feedback)
  }
}

extension Fact where Finding == ReadingLists {
  /// What lists show.
  static let lists = Fact(
    from: Fact<[ProductRow]>.products, Fact<WorstProducts>.worstProducts(), .on(.wish, .disputeFacts),
    .on(.wish, .assuranceBoard), .on(.wish, .feedback)
  ) { _, _, rows, worst, disputes, assurance, feedback in
    ReadingLists(ProductBoard(rows, worst, disputes?.compliance), disputes, assurance, feedback ?? [])
  }
}
