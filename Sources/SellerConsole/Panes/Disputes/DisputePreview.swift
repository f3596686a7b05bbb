import SellerCore
import SellerTables
import SellerText

/// What a dispute would bring if it were filed now and resolved as proposed.
struct DisputePreview {
  private let outlook: DisputeOutlook?
  private var effect: DisputeEffect?
  private var shares: (old: Percentage, new: Percentage)?
  private let kind: Dispute.Form

  /// Looks at a product's orders once, so that every category after that costs little.
  init(_ kind: Dispute.Form, product: ProductID?, in context: PageContext) {
    self.kind = kind
    let reading = context.reading
    outlook = product.flatMap { product in
      reading.disputes.map {
        DisputeOutlook(reading.view, only: product, shares: $0.shares, rulebook: reading.rulebook)
      }
    }
  }

  /// Computes the effect of a category.
  mutating func show(_ category: CategoryName?, on product: ProductID?, in context: PageContext) {
    effect = nil
    shares = nil
    guard let category, let product, let facts = context.reading.disputes else { return }
    effect = outlook?.effect(of: category, on: product)
    let current = context.view.product(product)?.categories ?? []
    shares = (facts.plainShare(in: current).share, facts.plainShare(in: [category]).share)
  }

  /// What to say.
  func paragraphs(in context: PageContext) -> [StyledText] {
    var head = StyledText(context.say(DisputeFormPhrase.preview), .heading)
    if let shares {
      head += StyledText("  " + context.say(DisputeFormPhrase.previewShare(from: shares.old, to: shares.new)))
    }
    var lines = [head]
    func say(_ phrase: Phrase, _ role: Role = .text) { lines.append(StyledText(context.say(phrase), role)) }
    guard kind == .revenueShare else {
      say(DisputeFormPhrase.previewEU, .dimmed)
      return lines
    }
    guard let effect else {
      say(DisputeFormPhrase.previewNeedsCategory, .dimmed)
      return lines
    }
    let window = AdjustmentWindow(submittedAt: context.view.asOf, rulebook: context.reading.rulebook.wish)
    let days = window.days.shown
    if effect.adjustedOrders == 0 {
      say(DisputeFormPhrase.previewNoAdjustment(days: days), .dimmed)
    } else {
      say(
        DisputeFormPhrase.previewAdjustment(days: days, orders: effect.adjustedOrders, total: effect.adjustment),
        Role(ofChange: effect.adjustment))
    }
    say(DisputeFormPhrase.previewPerMonth(effect.per30Days), Role(ofChange: effect.per30Days))
    switch effect.timing {
    case .todayRatherThanTomorrow(let loss): say(DisputeFormPhrase.fileToday(loss: loss))
    case .tomorrowRatherThanToday(let gain): say(DisputeFormPhrase.fileTomorrow(gain: gain), .warning)
    case .indifferent: say(DisputeFormPhrase.fileAnyDay, .dimmed)
    }
    say(DisputeFormPhrase.previewBetween, .dimmed)
    return lines
  }
}
