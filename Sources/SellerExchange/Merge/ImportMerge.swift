import SellerCore

/// How what was imported goes over what the store has: what the platform states is taken, everything else is kept.
///
/// Merging the same row twice gives what merging it once gives.
public enum ImportMerge {
  /// The product after the import.
  ///
  /// Kept are the categories where the file names none, and everything that a seller or another file recorded. Other
  /// categories than the store's are an entry of the history, too; `moments` tells since when they hold.
  public static func merge(existing: Product?, imported: ImportedProduct, moments: CategoryMoments) -> Product {
    let stated = imported.product
    guard var merged = existing else { return stated }
    merged.sku = stated.sku ?? merged.sku
    merged.name = stated.name ?? merged.name
    merged.takeCategories(stated.categories, moments: moments)
    if !stated.categoryPath.isEmpty { merged.categoryPath = stated.categoryPath }
    if !imported.marks.contains(.assumesPrice) { merged.price = stated.price }
    if !imported.marks.contains(.assumesState) { merged.state = stated.state }
    merged.listedAt = stated.listedAt ?? merged.listedAt
    if let membership = stated.advancedLogistics {
      merged.advancedLogistics = membership
    } else if imported.marks.contains(.statesNoAdvancedLogistics), merged.advancedLogistics == .included {
      // It was in the program and is in none of its shippings any more.
      merged.advancedLogistics = .removed
    }
    return merged
  }

  /// The product after an order named it in passing: what is known stays, what is not is filled.
  public static func fill(_ existing: Product, from named: Product) -> Product {
    var filled = existing
    filled.name = filled.name ?? named.name
    filled.sku = filled.sku ?? named.sku
    if filled.categoryPath.isEmpty { filled.categoryPath = named.categoryPath }
    return filled
  }

  /// The campaign after the import.
  public static func merge(existing: BoostCampaign?, imported: BoostCampaign) -> BoostCampaign {
    guard let existing else { return imported }
    var merged = imported
    merged.name = imported.name ?? existing.name
    merged.budget = imported.budget ?? existing.budget
    merged.extra = existing.extra
    return merged
  }

  /// The ticket after the import.
  public static func merge(existing: Ticket?, imported: Ticket) -> Ticket {
    guard var merged = existing else { return imported }
    merged.openedAt = imported.openedAt
    merged.orderID = imported.orderID ?? merged.orderID
    merged.kind = imported.kind ?? merged.kind
    merged.firstReplyAt = imported.firstReplyAt ?? merged.firstReplyAt
    merged.resolvedAt = imported.resolvedAt ?? merged.resolvedAt
    return merged
  }

  /// The order after the import.
  public static func merge(existing: Order?, imported: ImportedOrder) -> Order {
    let stated = imported.order
    guard var merged = existing else { return stated }
    let assumed = imported.assumed
    merged.productID = stated.productID
    if !assumed.contains(.paidAt) || standsIn(merged.paidAt, for: merged.releasedAt, now: stated.releasedAt) {
      merged.paidAt = stated.paidAt
    }
    merged.releasedAt = stated.releasedAt ?? merged.releasedAt
    merged.takeAmounts(of: stated, assumed)
    if !assumed.contains(.channel) { merged.channel = stated.channel }
    merged.destination = stated.destination ?? merged.destination
    merged.origin = stated.origin ?? merged.origin
    if !assumed.contains(.express) { merged.express = stated.express }
    if !assumed.contains(.riskExcluded) { merged.riskExcluded = stated.riskExcluded }
    merged.shipBy = stated.shipBy ?? merged.shipBy
    merged.trackingNumber = stated.trackingNumber ?? merged.trackingNumber
    mergeFulfilment(of: imported, into: &merged)
    if !assumed.contains(.cancelledAt) || merged.cancelledAt == nil {
      merged.cancelledAt = stated.cancelledAt ?? merged.cancelledAt
    }
    merged.cancelledBy = stated.cancelledBy ?? merged.cancelledBy
    merged.revenueShare = stated.revenueShare ?? merged.revenueShare
    for afterSalesCase in stated.cases { merge(afterSalesCase, into: &merged, assumed: assumed) }
    if let review = stated.review { merge(review, into: &merged) }
    return merged
  }

  /// Whether a moment that the file does not state only stands in for an event that it does state: then it follows the event
  /// when that moves, and never comes after it.
  private static func standsIn(_ moment: Instant, for event: Instant?, now stated: Instant?) -> Bool {
    guard let stated else { return false }
    return moment == event || moment > stated
  }

  private static func mergeFulfilment(of imported: ImportedOrder, into merged: inout Order) {
    let stated = imported.order
    let restarts = imported.restartsFulfilment
    merged.shippedAt = stated.shippedAt ?? (restarts ? nil : merged.shippedAt)
    merged.trackingUploadedAt = stated.trackingUploadedAt ?? (restarts ? nil : merged.trackingUploadedAt)
    merged.scannedAt = stated.scannedAt ?? (restarts ? nil : merged.scannedAt)
    merged.deliveredAt = stated.deliveredAt ?? (restarts ? nil : merged.deliveredAt)
    guard let way = stated.advancedLogistics else { return }
    var known = merged.advancedLogistics ?? Order.AdvancedLogistics()
    if let scannedAt = way.scannedAt {
      known.scannedAt = scannedAt
      known.correctWarehouse = way.correctWarehouse
    }
    merged.advancedLogistics = known
  }

  /// Puts a case into its order: over the one with its id, or in its place by (`appliedAt`, id).
  public static func merge(
    _ stated: AfterSalesCase, into order: inout Order, assumed: ImportedOrder.Assumed = []
  ) {
    guard let place = order.cases.firstIndex(where: { $0.id == stated.id }) else {
      let next = order.cases.firstIndex { ($0.appliedAt, $0.id) > (stated.appliedAt, stated.id) }
      order.cases.insert(stated, at: next ?? order.cases.endIndex)
      return
    }
    var merged = order.cases[place]
    if !assumed.contains(.caseKind) { merged.kind = stated.kind }
    if !assumed.contains(.caseAppliedAt) || standsIn(merged.appliedAt, for: merged.completedAt, now: stated.completedAt)
    {
      merged.appliedAt = stated.appliedAt
    }
    if !assumed.contains(.caseReason) {
      merged.reason = stated.reason
      merged.reasonText = stated.reasonText ?? merged.reasonText
    }
    merged.amount = stated.amount ?? merged.amount
    // Where more of it is known, nothing stands in for an answer: it was another's, or came before what is known.
    let isMoved = merged.refusedAt != nil || merged.intervenedAt != nil || merged.buyerShippedAt != nil
    merged.take(\.consentedAt, of: stated, isAssumed: assumed.contains(.caseAnsweredAt), isMoved: isMoved)
    merged.take(\.refusedAt, of: stated, isAssumed: assumed.contains(.caseAnsweredAt), isMoved: isMoved)
    merged.take(\.buyerShippedAt, of: stated, isAssumed: assumed.contains(.caseBuyerShippedAt))
    merged.take(\.completedAt, of: stated, isAssumed: assumed.contains(.caseEndedAt))
    merged.take(\.closedAt, of: stated, isAssumed: assumed.contains(.caseEndedAt))
    merged.take(\.intervenedAt, of: stated, isAssumed: assumed.contains(.caseIntervenedAt))
    merged.updatedAt = stated.updatedAt ?? merged.updatedAt
    merged.liability = stated.liability ?? merged.liability
    merged.rating = stated.rating ?? merged.rating
    merged.ratedAt = stated.ratedAt ?? merged.ratedAt
    order.cases[place] = merged
  }

  /// Puts a review into its order. The store keeps an order's first review: a later one changes nothing.
  public static func merge(_ stated: Review, into order: inout Order) {
    guard var merged = order.review, merged.at <= stated.at else {
      order.review = stated
      return
    }
    guard merged.at == stated.at else { return }
    merged.stars = stated.stars ?? merged.stars
    merged.quality = stated.quality ?? merged.quality
    merged.service = stated.service ?? merged.service
    merged.logistics = stated.logistics ?? merged.logistics
    merged.text = stated.text ?? merged.text
    merged.answeredAt = stated.answeredAt ?? merged.answeredAt
    merged.valid = stated.valid
    order.review = merged
  }
}

extension Order {
  /// The price of all pieces.
  private var gross: Money? {
    let (units, isTooMuch) = price.minorUnits.multipliedReportingOverflow(by: Int64(quantity))
    return isTooMuch ? nil : Money(minorUnits: units, currency: price.currency)
  }

  /// The member that tells how many pieces an order has that is kept as one.
  private static let pieces = "pieces"

  /// Whether the order is kept as one piece of those that a file states. Orders that come out of columns have no member that tells,
  /// and then the amounts do.
  func isOnePiece(beside stated: Order) -> Bool {
    extra.members.contains { $0.name == Self.pieces }
      || quantity == 1 && stated.quantity > 1 && price.minorUnits == stated.gross?.minorUnits
  }

  /// Pieces, price and freight. An order that is kept as one piece, with the number of its pieces beside it, stays so until a
  /// file states its freight again: price and freight belong together.
  fileprivate mutating func takeAmounts(of stated: Order, _ assumed: ImportedOrder.Assumed) {
    let isOnePiece = isOnePiece(beside: stated)
    if isOnePiece, assumed.contains(.shipping) { return }
    if !assumed.contains(.quantity) { quantity = stated.quantity }
    price = stated.price
    if !assumed.contains(.shipping) { shipping = stated.shipping }
    let pieces = stated.extra.members.filter { $0.name == Self.pieces }
    guard isOnePiece || !pieces.isEmpty else { return }
    extra.members.removeAll { $0.name == Self.pieces }
    extra.members += pieces
  }

  /// The same of an order over which a table's fields, these, were laid.
  mutating func keepOnePiece(of before: Order, stating names: Set<String>) {
    guard before.isOnePiece(beside: self) else { return }
    if names.isSuperset(of: ["price", "shipping"]) {
      extra.members.removeAll { $0.name == Self.pieces }
    } else {
      (quantity, price, shipping) = (before.quantity, before.price, before.shipping)
    }
  }
}

extension AfterSalesCase {
  /// Takes a moment that a file states; one that only stands in for it, where none is known and nothing speaks against it.
  fileprivate mutating func take(
    _ moment: WritableKeyPath<AfterSalesCase, Instant?>, of stated: AfterSalesCase, isAssumed: Bool,
    isMoved: Bool = false
  ) {
    if isAssumed, self[keyPath: moment] != nil || isMoved { return }
    self[keyPath: moment] = stated[keyPath: moment] ?? self[keyPath: moment]
  }
}
