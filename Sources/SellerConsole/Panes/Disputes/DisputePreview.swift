import SellerCore
import SellerTables
import SellerText

/// What a dispute would bring if it were filed now and resolved as proposed.
struct DisputePreview {
  /// What is counted of the product; nil until it is.
  private var outlook: DisputeOutlook?
  private let product: ProductID?
  private var category: CategoryName?
  private var effect: DisputeEffect?
  private var shares: (old: Percentage, new: Percentage)?
  private let kind: Dispute.Form
  /// How well the category goes with the product.
  private(set) var fit: CategoryFit?

  /// A preview for a product and a category; its orders are looked at once, so that every category after that costs little.
  init(_ kind: Dispute.Form, product: ProductID?, proposing category: CategoryName?, in context: PageContext) {
    self.kind = kind
    self.product = product
    show(category, in: context)
  }

  /// What has to be counted; nil where it is, and where there is nothing to preview.
  var wanted: FigureRequest? {
    kind == .revenueShare && outlook == nil && category != nil ? product.map { .outlook($0) } : nil
  }

  /// Takes what was counted.
  mutating func take(_ outlook: DisputeOutlook?, in context: PageContext) {
    self.outlook = outlook
    show(category, in: context)
  }

  mutating func show(_ category: CategoryName?, in context: PageContext) {
    self.category = category
    effect = nil
    shares = nil
    fit = nil
    guard let category, let product, let facts = context.reading.disputes else { return }
    effect = outlook?.effect(of: category, on: product)
    fit = context.view.product(product).map { facts.advisor.likeness.fits(of: $0).fit(category) }
    let record = context.view.product(product)
    shares = facts.plainShare(in: record?.categories ?? [], at: record?.price).flatMap { old in
      facts.plainShare(in: [category], at: record?.price).map { (old.share, $0.share) }
    }
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
    guard wanted == nil else {
      say(ChromePhrase.counting, .warning)
      return lines
    }
    guard let effect else {
      say(DisputeFormPhrase.previewNeedsCategory, .dimmed)
      return lines
    }
    if let fit { say(DisputeAdvicePhrase.warning(fit) ?? DisputeAdvicePhrase.judged(fit), Role(fit.standing)) }
    if let missing = context.reading.rulebook.wish.shares.missingRule(at: context.view.asOf) {
      say(RulePhrase.unknown(missing, in: context.view.calendar), .warning)
    }
    let window = AdjustmentWindow(submittedAt: context.view.asOf, rulebook: context.reading.rulebook.wish)
    let days = context.language.days(window.days)
    if effect.adjustedOrders == 0 {
      say(DisputeFormPhrase.previewNoAdjustment(days: days), .dimmed)
    } else {
      say(
        DisputeFormPhrase.previewAdjustment(days: days, orders: effect.adjustedOrders, total: effect.adjustment),
        Role(ofChange: effect.adjustment))
    }
    say(DisputeFormPhrase.previewPerMonth(effect.per30Days), Role(ofChange: effect.per30Days))
    lines.append(Self.timing(effect, context))
    say(DisputeFormPhrase.previewBetween, .dimmed)
    if let category, let facts = context.reading.disputes {
      say(DisputePhrase.person(in: category, facts.compliance.needs[category]), .dimmed)
    }
    return lines
  }

  /// Whether to file today or to wait a day, and what that wins or loses.
  static func timing(_ effect: DisputeEffect, _ context: PageContext) -> StyledText {
    switch effect.timing {
    case .todayRatherThanTomorrow(let loss): StyledText(context.say(DisputeFormPhrase.fileToday(loss: loss)))
    case .tomorrowRatherThanToday(let gain):
      StyledText(context.say(DisputeFormPhrase.fileTomorrow(gain: gain)), .warning)
    case .indifferent: StyledText(context.say(DisputeFormPhrase.fileAnyDay), .dimmed)
    }
  }
}
