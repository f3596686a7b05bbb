/// The figures of one product, as its page and the command tell them.
public struct ProductFigures: Sendable {
  /// Its indicators: those that its platform's products are looked at by over each window that it offers, the one that they are
  /// listed by first; then the others over their own windows. Those of which nothing is known at all are left out.
  public let figures: [Figure]
  /// Those over their own windows, each with its trend and its last days.
  public let standings: [StandingFigure]
  /// The same figures of the product's category, where its platform has categories to compare with.
  private let category: [Figure]

  /// The figures of a product of a shop.
  public init(_ id: ProductID, in view: ShopView, rulebook: Rulebook) {
    let platform = view.shop.platform
    let watched = Self.watched(on: platform)
    let windows: [WindowChoice] = platform == .kuaishou ? [.days(.thirty), .days(.seven), .days(.one)] : [.own]
    func rows(_ scope: Scope, over windows: [WindowChoice], only: Set<IndicatorID>? = nil) -> [Figure] {
      Figures.rows(view: view, rulebook: rulebook, scope: scope, over: windows, only: only).filter(\.isKnown)
    }
    let listed = platform.productIndicators
    let main = rows(.product(id), over: windows, only: watched)
    figures =
      listed.flatMap { indicator in main.filter { $0.indicator == indicator } }
      + main.filter { !listed.contains($0.indicator) }
      + rows(.product(id), over: [.own]).filter { !watched.contains($0.indicator) && $0.ratio.hasData }
    standings = Figures.standings(view: view, rulebook: rulebook, scope: .product(id))
    category =
      view.product(id).flatMap { Self.category(of: $0, on: platform) }
      .map { rows($0, over: windows + [.own]) } ?? []
  }

  /// What a product is compared with: on Kuaishou its category of the third level, on Wish its first one.
  private static func category(of product: Product, on platform: Platform) -> Scope? {
    switch platform {
    case .kuaishou:
      product.categoryPath.last.map { .category($0, level: product.categoryPath.count) }
    case .wish: product.categories.first.map { .category($0, level: nil) }
    case .jd: nil
    }
  }

  /// How a figure went, where it is over its own window.
  public func standing(_ figure: Figure) -> StandingFigure? {
    standings.first { $0.figure.indicator == figure.indicator && $0.figure.window == figure.window }
  }

  /// The same figure of the product's category.
  public func category(beside figure: Figure) -> Figure? {
    category.first { $0.indicator == figure.indicator && $0.window == figure.window && $0.ratio.hasData }
  }

  private static func watched(on platform: Platform) -> Set<IndicatorID> {
    switch platform {
    case .kuaishou: [.qualityRefundRate, .badReviewRate]
    case .wish: [.refundRate63to93, .averageRating, .lateShipmentRate, .validTrackingRate]
    case .jd: []
    }
  }
}
