import SellerCore
import SellerText

/// What an appeal against a violation can rest on: the figure as it stood then, the orders with what happened to them, the buyers'
/// words, and the files of the notes. The words that only the seller can say are left open.
public struct AppealDraft: Sendable {
  /// The violation.
  public let violation: Violation
  /// The orders that it is about; where it names none, those behind the figure.
  public let orders: [OrderRow]
  /// The files of the notes on the violation and on the orders.
  public let files: [FileIdentity]
  private let explanation: Explanation?
  private let view: ShopView
  /// The shop on the day on which the violation was recorded: what the platform saw.
  private let then: ShopView
  private let story: RecordStory

  /// A draft in the language of the shop's platform; nil when there is no such violation.
  public init?(_ id: ViolationID, in view: ShopView, rulebook: Rulebook) {
    guard let violation = view.violations.first(where: { $0.id == id }) else { return nil }
    self.violation = violation
    self.view = view
    let (cases, shares, ladders) = view.report(by: rulebook, .cases, .on(.wish, .shares), .on(.kuaishou, .ladders))
    story = RecordStory(
      view, rulebook, cases: cases, shares: shares, ladders: ladders ?? [], in: view.shop.platform.language)
    let then = ShopView(view.snapshot, asOf: violation.at)
    self.then = then
    explanation = IndicatorID(rawValue: violation.violation).flatMap { indicator in
      Figures.explain(indicator, view: then, rulebook: rulebook)
    }
    let behind = (explanation?.numeratorMembers ?? []).compactMap { member -> OrderID? in
      if case .order(let id, _) = member.subject { id } else { nil }
    }
    let wanted = Set(violation.orderIDs.isEmpty ? behind : violation.orderIDs)
    orders = wanted.isEmpty ? [] : view.orders { wanted.contains($0.id) }
    let records = [RecordLink.violation(id)] + orders.map { .order($0.id) }
    var seen: Set<String> = []
    files = records.flatMap { view.files(on: $0) }.filter { seen.insert($0.sha256).inserted }
  }

  /// The text, a paragraph a line.
  public var text: [String] {
    let language = story.language
    func say(_ phrase: any Worded) -> String { language.say(phrase) }
    var lines = [say(AppealPhrase.title(violation.id, PenaltyViolationName(violation.violation))), ""]
    let head: [(Phrase, String?)] = [
      (AppealPhrase.shop, view.shop.name), (StoryPhrase.recordedAt, language.moment(violation.at, in: view.calendar)),
      (Heading.severity.phrase, violation.severity.map { say($0) }),
      (Heading.points.phrase, violation.points > 0 ? "\(violation.points)" : nil),
      (StoryPhrase.fine, violation.fine.map { language.money($0) }),
      (StoryPhrase.appealBy, violation.appeal?.deadline.map { language.moment($0, in: view.calendar) }),
      (
        Heading.orders.phrase, violation.orderIDs.isEmpty ? nil : violation.orderIDs.map(\.text).joined(separator: ", ")
      ),
    ]
    lines += head.compactMap { label, text in text.map { say(label) + language.colon + $0 } }
    lines += ["", "1. " + say(AppealPhrase.ourReason), violation.appeal?.reason ?? say(AppealPhrase.fillIn)]
    lines += ["", "2. " + say(AppealPhrase.figure)] + figure
    lines += ["", "3. " + say(AppealPhrase.orders(orders.count))] + orders.prefix(Self.told).map(line)
    if orders.count > Self.told { lines.append(say(AppealPhrase.restInTable(orders.count - Self.told))) }
    let words = buyersWords
    if !words.isEmpty { lines += ["", "4. " + say(AppealPhrase.words)] + words.prefix(Self.told) }
    lines += ["", "\(words.isEmpty ? 4 : 5). " + say(AppealPhrase.measures), say(AppealPhrase.fillIn)]
    if !files.isEmpty { lines += ["", say(AppealPhrase.attachments)] + files.map { "- " + $0.name } }
    return lines
  }

  /// More orders than these nobody reads in a text.
  private static let told = 30

  /// The figure as it stood when the violation was recorded: value, target, days, counts.
  private var figure: [String] {
    guard let figure = explanation?.figure, figure.ratio.hasData else {
      return [story.language.say(AppealPhrase.noFigure)]
    }
    let language = story.language
    let target = language.target(of: figure).map { "  \($0)" } ?? ""
    return [
      "\(language.say(figure.indicator))\(language.colon)\(language.value(of: figure))\(target)",
      "\(language.say(Heading.window))\(language.colon)\(language.window(figure.window))",
      language.counts(of: figure).map { "\(language.say(Heading.count))\(language.colon)\($0)" } ?? "",
    ].filter { !$0.isEmpty }
  }

  private func line(_ order: OrderRow) -> String {
    let why = violation.violation
    let count = then.counts(of: order, rulebook: story.rulebook).first { $0.indicator.rawValue == why }
    let reason = count?.reason.map { "  " + story.language.say($0) } ?? ""
    return "- \(order.id)  \(story.language.moment(order.paidAt, in: view.calendar))  "
      + "\(view.name(of: order.productID))  \(story.language.money(order.gross))\(reason)"
  }

  private var buyersWords: [String] {
    orders.flatMap { order in
      (order.cases.compactMap(\.reasonText) + [order.review?.text].compactMap(\.self)).filter { !$0.isEmpty }
        .map { "- \(order.id)\(story.language.colon)“\($0)”" }
    }
  }

  /// The orders as a table.
  public var orderTable: DataTable {
    let fields: [RowField<OrderRow>] = [
      .data("order_id") { .key($0.id) }, .data("product_id") { .key($0.productID) },
      .data("product") { [view] in .text(view.name(of: $0.productID)) }, .data("paid_at") { .instant($0.paidAt) },
      .data("ship_by") { .instant($0.shipBy) }, .data("shipped_at") { .instant($0.shippedAt) },
      .data("scanned_at") { .instant($0.scannedAt) }, .data("delivered_at") { .instant($0.deliveredAt) },
      .data("gross") { .money($0.gross) },
      .data("cases") { .list($0.cases.map(\.id.text)) },
      .data("reasons") { .list($0.cases.map(\.reason.rawValue)) },
    ]
    return DataTable(fields, orders)
  }

  /// What happened to the orders, one event a row, in the language of the text.
  public var timeline: DataTable {
    let rows = orders.flatMap { order in story.events(of: order).map { (order: order.id, event: $0) } }
      .sorted { ($0.event.at, $0.order) < ($1.event.at, $1.order) }
    return DataTable(
      columns: ["at", "order_id", "event"],
      rows: rows.map { [.instant($0.event.at), .key($0.order), .text(story.language.say($0.event.what))] })
  }
}

extension Platform {
  /// The language that the platform's people read.
  public var language: Language {
    switch self {
    case .wish: .english
    case .jd, .kuaishou: .chinese
    }
  }
}
