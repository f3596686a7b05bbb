import SellerCore
import SellerTables
import SellerText

/// A product's checklist with every reason and every fix, and its prices.
struct CampaignProductPage: Page {
  private let id: ProductID
  private var scroll = ScrollState()

  init(_ id: ProductID) { self.id = id }

  func title(in context: PageContext) -> String { context.view.name(of: id) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open) { .push(ProductPage(id, in: context)) }
    Offer(.recordPrice) {
      .push(CampaignPricePage([id], suggestedBy: check(in: context)?[.pricePromise], in: context))
    }
    FactDeeds.offer(on: id, in: context)
    Offer(.copy) { .effect(.copy(id.text)) }
    scroll.offers.at(\.scroll)
  }

  private func check(in context: PageContext) -> CampaignProductCheck? {
    context.reading.admission?.products.first { $0.productID == id }
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    let (head, body) = inside.cutTop(1, gap: 1)
    frame.put(heading(in: context), at: head.origin, clippedTo: head.width)
    let prices = priceLines(in: context)
    if context.isWide(body.width, from: 116) {
      let (left, right) = body.cutLeft(body.width * 3 / 5, gap: 3)
      scroll = TextPanel(lines: checklist(width: left.width - 2, context)).draw(in: left, of: &frame, state: scroll)
      let (list, below) = right.cutTop(min(prices.count, right.height / 2), gap: 1)
      TextPanel(lines: prices).draw(in: list, of: &frame)
      chart(in: context)?.draw(in: below.cutTop(14).top, of: &frame)
    } else {
      let lines = checklist(width: body.width - 2, context) + [.empty] + prices
      scroll = TextPanel(lines: lines).draw(in: body, of: &frame, state: scroll)
    }
  }

  private func heading(in context: PageContext) -> StyledText {
    var line = StyledText(title(in: context), .heading, .bold)
    if let check = check(in: context) {
      line =
        StyledText(check.verdict) + " " + line
        + StyledText("  " + context.say(check.verdict), Role(check.verdict))
    }
    return line + StyledText("   " + id.text, .dimmed)
  }

  private func checklist(width: Int, _ context: PageContext) -> [StyledText] {
    guard let check = check(in: context) else {
      return LineWrapping.wrap(StyledText(context.say(CampaignPhrase.notChecked), .warning), to: width)
    }
    let names = CampaignItem.allCases.map { DisplayText.width(context.say($0)) }.max() ?? 0
    return CampaignItem.allCases.flatMap { item in
      let finding = check[item]
      let label =
        StyledText(finding.verdict) + " " + StyledText(context.say(item), .heading).padded(to: names + 2)
      let indent = StyledText(String(repeating: " ", count: label.width))
      let reason = StyledText(context.say(finding.reason), finding.verdict == .pass ? .dimmed : .text)
      let fix = finding.fix.map { [CampaignMark.fix($0, context)] } ?? []
      let lines = ([reason] + fix).flatMap { LineWrapping.wrap($0, to: max(20, width - label.width)) }
      return lines.enumerated().map { index, line in (index == 0 ? label : indent) + line }
    }
  }

  private func priceLines(in context: PageContext) -> [StyledText] {
    guard let prices = prices(in: context) else { return [] }
    return [StyledText(context.say(CampaignPhrase.prices), .heading, .bold)] + prices.lines()
  }

  private func chart(in context: PageContext) -> LineChart? { prices(in: context)?.chart() }

  private func prices(in context: PageContext) -> CampaignPrices? {
    guard let product = context.view.product(id), let campaign = context.reading.admission?.campaign else { return nil }
    return CampaignPrices(product: product, campaign: campaign, context: context)
  }
}
