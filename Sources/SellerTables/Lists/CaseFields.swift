import SellerCore
import SellerJSON
import SellerText

/// An open after-sales case, field by field.
public struct CaseFields: Sendable {
  private let view: ShopView

  /// The fields as of the moment of a view.
  public init(_ view: ShopView) { self.view = view }

  /// Its id.
  public var id: RowField<CaseClock> { .id("case_id", Heading.id) { $0.record.id } }
  /// The order it is about.
  public var order: RowField<CaseClock> { .id("order_id", Heading.order) { $0.orderID }.role(.text) }
  /// The product of the order.
  public var product: RowField<CaseClock> {
    .id("product_id", Heading.id(of: Term.product.on(view.shop.platform))) { $0.productID }
  }
  /// The product's name.
  public var name: RowField<CaseClock> {
    .text("product", Term.product.on(view.shop.platform)) { [view] in view.name(of: $0.productID) }
  }
  /// What the buyer wants.
  public var kind: RowField<CaseClock> { .name("kind", Heading.kind) { $0.record.kind } }
  /// Why; quality reasons count against the shop.
  public var reason: RowField<CaseClock> {
    .name("reason", Heading.reason, { $0.isQuality ? .danger : .text }) { $0.record.reason }
  }
  /// When it was applied for.
  public var appliedAt: RowField<CaseClock> { .data("applied_at") { .instant($0.record.appliedAt) } }
  /// What the order cost.
  public var gross: RowField<CaseClock> { .data("gross") { .money($0.gross) } }
  /// What the buyer wants back; without a sum of their own all that the order cost.
  public var amount: RowField<CaseClock> { .money("amount", Heading.amount) { $0.amount } }
  /// What is due next.
  public var step: RowField<CaseClock> {
    RowField(
      "step", Heading.what, order: { .number(Double($0.step.place)) },
      look: { StyledText($1.say($0.step)) }, value: { .text($0.step.rawValue.snakeCased) })
  }
  /// Who has to do it.
  public var party: RowField<CaseClock> {
    .name("party", Heading.from, { $0 == .seller ? .warning : .dimmed }) { $0.party }
  }
  /// Since when.
  public var since: RowField<CaseClock> { .data("since") { .instant($0.since) } }
  /// Until when.
  public var due: RowField<CaseClock> { .moment("due", Heading.due, .short, in: view.calendar) { $0.due } }
  /// How much time is left.
  public var clock: RowField<CaseClock> { .clock { [view] in $0.standing(at: view.asOf) } }

  /// What programs get of a case.
  public var answer: [RowField<CaseClock>] {
    export + [
      clock, .data("instant_refund") { .flag($0.instantRefund?.applies) },
      .data("platform_may_decide") { .flag($0.platformMayDecide) },
      .data("no_reason_return_until") { .instant($0.noReasonReturn?.lastMoment) },
      .data("three_guarantees_until") { $0.guarantee?.until[$0.record.kind].map { .instant($0) } ?? .empty },
      .data("owed") { .flag($0.guarantee?.isOwed) },
      .data("situation") { .name(LiableSituation($0.record)) },
      .data("source") { .text($0.rule.source?.description) },
    ]
  }

  /// What spreadsheets get of a case.
  public var export: [RowField<CaseClock>] {
    [id, order, product, kind, reason, appliedAt, gross, amount, step, party, since, due]
  }

  /// What a command shows of a case.
  public var table: [RowField<CaseClock>] { [due, clock, step, party, id, order, kind, reason, amount, name] }
}

extension RowField {
  /// How a clock stands, the more pressing the louder; sorted by what is left, then what has no clock by its age, then what the
  /// platform has closed by lapse of time.
  static func clock(_ standing: @escaping Of<ClockStanding>) -> RowField {
    RowField(
      "clock", Heading.rest, order: { standing($0).sortKey },
      look: { row, language in
        let standing = standing(row)
        return StyledText(language.say(standing), standing.role)
      }, value: { .json(standing($0).json.compact) }
    ).worstLeast
  }
}

extension ClockStanding {
  fileprivate var sortKey: SortKey {
    switch self {
    case .overdue(let seconds): .number(-Double(seconds) - 1)
    case .running(let left): .number(Double(left))
    case .unset(let age): .number(1e12 - Double(age))
    case .lapsed: .number(2e12)
    }
  }

  var role: Role {
    switch self {
    case .overdue: .danger
    case .running(let seconds): seconds < 86_400 ? .warning : .text
    case .lapsed: .dimmed
    case .unset: .text
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .running(let left): .object([("state", "running"), ("seconds_left", .integer(left))])
    case .overdue(let seconds): .object([("state", "overdue"), ("seconds", .integer(seconds))])
    case .lapsed: .object([("state", "lapsed")])
    case .unset(let age): .object([("state", "unset"), ("age_seconds", .integer(age))])
    }
  }
}

extension String {
  /// A name of ours as the names of the store are written: `payRefund` is `pay_refund`.
  fileprivate var snakeCased: String {
    reduce(into: "") { name, character in
      name += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
  }
}
