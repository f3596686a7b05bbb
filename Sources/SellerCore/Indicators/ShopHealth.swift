/// A shop's figures at a glance, arranged as the platform judges them.
public struct ShopHealth: Sendable, Hashable {
  /// The store's figures that the platform judges, at their own windows.
  public let assessed: [Figure]
  /// The store's figures that are only looked at.
  public let observed: [Figure]
  /// Whether the shop is a Trusted Store; Wish only.
  public let trustedStore: TrustedStore?
  /// The evaluation dimensions with their figures; Wish only (002).
  public let dimensions: [DimensionFigures]
  /// The weekly figure of the lowest tenth, where the platform's percentile is on file; Kuaishou only.
  public let lowestTenth: Figure?
  /// Everything that `seller check` finds: rows of the store, and of products where these are judged.
  public let breaches: [Figure]
  /// What is near a breach.
  public let near: [Figure]

  /// The figures that make a Trusted Store (诚信店铺, 002): all must pass.
  public struct TrustedStore: Sendable, Hashable {
    /// The figures.
    public let figures: [Figure]
    /// How many of them pass.
    public var met: Int { figures.count { $0.judged == .pass } }
    /// How many of them nobody knows.
    public var withoutData: Int { figures.count { $0.judged == .noData } }
    /// Whether all of them do.
    public var isTrusted: Bool { met == figures.count }
  }

  /// A dimension by which Wish evaluates a seller's service (002, key evaluation dimensions).
  public enum Dimension: Sendable, Hashable, CaseIterable {
    /// Delivery speed.
    case speed
    /// Order fulfilment.
    case fulfilment
    /// Tickets and complaints.
    case tickets
    /// Product feedback.
    case feedback
    /// Cancellations.
    case cancellations
  }

  /// A dimension with its figures.
  public struct DimensionFigures: Sendable, Hashable {
    /// Which dimension.
    public let dimension: Dimension
    /// Its figures.
    public let figures: [Figure]
  }

  /// A shop's figures as they stand; `rows` are those that a check looks at.
  init(_ view: ShopView, _ rulebook: Rulebook, rows: [Figure], lowestTenth: Figure?) {
    let rules = rulebook.indicators
    let own = rows.filter { figure in
      figure.scope == .store && figure.window == rules.window(of: figure.indicator, today: view.today)
    }
    let isWish = view.shop.platform == .wish
    assessed = own.filter { !rules[$0.indicator].assessment.isObserved }
    observed = own.filter { rules[$0.indicator].assessment.isObserved }
    trustedStore =
      isWish
      ? TrustedStore(figures: rules.trustedStore.value.flatMap { id in own.filter { $0.indicator == id } }) : nil
    dimensions =
      isWish
      ? Dimension.allCases.map { dimension in
        DimensionFigures(
          dimension: dimension,
          figures: own.filter { $0.indicator.definition.dimension == dimension })
      } : []
    self.lowestTenth = lowestTenth
    breaches = rows.filter(\.judged.isBreach)
    near = rows.filter { $0.isNearTarget(rulebook: rulebook) }
  }
}

extension Fact where Finding == ShopHealth {
  /// A shop's figures at a glance.
  public static let health = Fact("health", from: Fact<[Figure]>.checked, Fact<Figure?>.lowestTenth) {
    view, rulebook, rows, lowestTenth in
    ShopHealth(view, rulebook, rows: rows, lowestTenth: lowestTenth)
  }
}
