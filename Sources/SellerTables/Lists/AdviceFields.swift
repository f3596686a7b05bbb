import SellerCore
import SellerText

/// What a product's one dispute could bring with a category.
public struct AdviceRow: Sendable {
  /// The product.
  public let productID: ProductID
  /// Its name.
  public let name: String
  /// Its categories now.
  public let current: [CategoryName]
  /// The categories, and what they could bring.
  public let option: DisputeOption
  /// How well the best of its own categories goes with it.
  public let own: CategoryFit?

  /// The best option of a product.
  public init(of advice: DisputeAdvice, in view: ShopView) {
    self.init(advice.best, of: advice, view.product(advice.productID))
  }

  /// All options of a product, the best first.
  public static func rows(of advice: DisputeAdvice, in view: ShopView) -> [AdviceRow] {
    let product = view.product(advice.productID)
    return advice.options.map { AdviceRow($0, of: advice, product) }
  }

  private init(_ option: DisputeOption, of advice: DisputeAdvice, _ product: Product?) {
    own = advice.own
    productID = advice.productID
    name = product?.nameOrID ?? advice.productID.text
    current = product?.categories ?? []
    self.option = option
  }

  /// Tells the option again.
  public var identity: String { "\(productID.text)/\(option.categories.first?.text ?? "")" }
}

/// What a product's one dispute could bring, field by field.
public enum AdviceFields {
  /// The product.
  public static let product = RowField<AdviceRow>.id("product_id", Heading.id) { $0.productID }
  /// The product's name.
  public static let name = RowField<AdviceRow>.text("name", Heading.product) { $0.name }
  /// Its categories now.
  public static let current = RowField<AdviceRow>.names("current", Heading.categories) { $0.current }.role(.dimmed)
  /// The category to propose, and how many others would bring the same.
  public static let proposal = RowField<AdviceRow>(
    "categories", DisputeAdvicePhrase.propose,
    order: { $0.option.categories.first.map { .text($0.text) } ?? .none },
    look: { row, language in
      row.option.categories.first.map { category in
        let phrase = DisputeAdvicePhrase.alike(category, others: row.option.categories.count - 1 + row.option.more)
        return StyledText(language.say(phrase), .accent)
      } ?? .missing
    }, value: { .list($0.option.categories.map(\.text)) })
  /// How well the category goes with the product, by the shop's own titles and reviews.
  public static let fit = RowField<AdviceRow>(
    "plausibility", DisputeAdvicePhrase.fit,
    order: { row in
      row.option.fit.percent.map { .number(Double($0)) } ?? .none
    },
    look: { row, language in
      StyledText(language.say(DisputeAdvicePhrase.fit(row.option.fit)), Role(row.option.fit.standing))
    }, value: { row in row.option.fit.percent.map { .integer(Int64($0)) } ?? .null })
  /// The same as a sign and a figure.
  public static let fitInShort = fit.with { row, _ in
    let fit = row.option.fit
    let sign: Sign =
      switch fit.standing {
      case .plausible: .good
      case .possible: .dot
      case .implausible: .near
      case .unknown: .unknown
      }
    let role = Role(fit.standing)
    return StyledText(sign, role) + (fit.percent.map { StyledText(" \($0) %", role) } ?? .empty)
  }
  /// The same as a word.
  public static let standing = RowField<AdviceRow>.name("standing", DisputeAdvicePhrase.standing, { Role($0) }) {
    $0.option.fit.standing
  }
  /// The same of what it has now.
  public static let ownFit = RowField<AdviceRow>(
    "own_plausibility", DisputeAdvicePhrase.fit,
    look: { row, language in row.own.map { StyledText(language.say(DisputeAdvicePhrase.fit($0)), .dimmed) } ?? .missing
    },
    value: { row in (row.own?.percent).map { .integer(Int64($0)) } ?? .null })
  /// What that rests on.
  public static let why = RowField<AdviceRow>(
    "evidence", DisputeAdvicePhrase.why, order: { _ in .none },
    look: { row, language in
      StyledText(
        row.option.fit.reasons.map { language.say(DisputeAdvicePhrase.reason($0, for: row.option.fit.category)) }
          .joined(separator: language.semicolon))
    },
    value: { row in
      .list(row.option.fit.reasons.map { DisputeAdvicePhrase.reason($0, for: row.option.fit.category).english })
    })
  /// How many orders would be adjusted.
  public static let orders = RowField<AdviceRow>.count("adjusted_orders", DisputeAdvicePhrase.adjustedOrders) {
    $0.option.effect.adjustedOrders
  }
  /// What that pays back.
  public static let adjustment = RowField<AdviceRow>.change("adjustment", Heading.now) { $0.option.effect.adjustment }
  /// What it brings from then on.
  public static let per30Days = RowField<AdviceRow>.change("per_30_days", Heading.per30Days) {
    $0.option.effect.per30Days
  }
  /// Whether to file today or to wait a day; sorted by what waiting wins.
  public static let timing = RowField<AdviceRow>(
    "file", DisputeAdvicePhrase.when,
    order: { row in
      switch row.option.effect.timing {
      case .todayRatherThanTomorrow(let loss): .number(Double(-loss.minorUnits))
      case .tomorrowRatherThanToday(let gain): .number(Double(gain.minorUnits))
      case .indifferent: .number(0)
      }
    },
    look: { row, language in
      switch row.option.effect.timing {
      case .todayRatherThanTomorrow: StyledText(language.say(DisputeAdvicePhrase.today))
      case .tomorrowRatherThanToday: StyledText(language.say(DisputeAdvicePhrase.tomorrow), .warning)
      case .indifferent: StyledText(language.say(DisputeAdvicePhrase.anyDay), .dimmed)
      }
    },
    value: { row in
      switch row.option.effect.timing {
      case .todayRatherThanTomorrow: .text("today")
      case .tomorrowRatherThanToday: .text("tomorrow")
      case .indifferent: .text("any_day")
      }
    })
  private static let promise = RowField<AdviceRow>.data("promise") { .money($0.option.effect.promise) }

  /// What programs get of an option.
  public static let option: [RowField<AdviceRow>] = [
    proposal, fit, .data("standing") { .name($0.option.fit.standing) },
    .data("more_categories") { $0.option.more > 0 ? .integer($0.option.more) : .empty }, adjustment, orders,
    per30Days, promise, timing,
    .data("waiting_a_day_loses") {
      if case .todayRatherThanTomorrow(let loss) = $0.option.effect.timing { .money(loss) } else { .empty }
    },
    .data("waiting_a_day_wins") {
      if case .tomorrowRatherThanToday(let gain) = $0.option.effect.timing { .money(gain) } else { .empty }
    },
  ]
  /// What spreadsheets get of an option.
  public static let export: [RowField<AdviceRow>] = [
    product, proposal, fit, ownFit, adjustment, orders, per30Days, promise,
    .data("leaving_tomorrow") { .money($0.option.effect.leavingTomorrow) },
    .data("entering_tomorrow") { .money($0.option.effect.enteringTomorrow) },
  ]
  /// What a command shows of an option.
  public static let table = [
    product, name, current, proposal, fitInShort, standing, adjustment, orders, per30Days, timing,
  ]
  /// What a command shows of a product that looks like goods of another category.
  public static let doubts = [product, name, current, proposal, fitInShort, standing, why, adjustment, per30Days]
}

extension Role {
  /// The role of a fit.
  public init(_ standing: CategoryFit.Standing) {
    self =
      switch standing {
      case .plausible: .good
      case .possible: .text
      case .unknown: .dimmed
      case .implausible: .warning
      }
  }
}
