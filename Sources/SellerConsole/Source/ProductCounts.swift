import SellerCore

/// What is counted of one product when its page is opened.
public struct ProductCounts: Sendable {
  /// Its orders, why they come back, and what buyers say.
  let quality: ProductQuality
  /// Its indicators over each window that its platform offers, those that are judged first; those of which nothing is known at
  /// all are left out.
  let figures: [Figure]
  /// Those over their own windows, each with its trend and its last days.
  let standings: [StandingFigure]
  /// The same figures of the product's category, where its platform has categories to compare with.
  let category: [Figure]

  init(_ id: ProductID, in reading: ShopReading) {
    quality = reading.view.report(.quality(of: id))
    let (view, rulebook) = (reading.view, reading.rulebook)
    let only = Self.indicators(of: view.shop.platform)
    let windows: [WindowChoice] =
      view.shop.platform == .kuaishou ? [.days(.thirty), .days(.seven), .days(.one)] : [.own]
    // What the platform's products are listed by comes first.
    let listed = view.shop.platform.productIndicators
    let rows = Figures.rows(view: view, rulebook: rulebook, scope: .product(id), over: windows, only: only)
      .filter(\.isKnown)
    figures =
      listed.flatMap { indicator in rows.filter { $0.indicator == indicator } }
      + rows.filter { !listed.contains($0.indicator) }
    standings = Figures.standings(view: view, rulebook: rulebook, scope: .product(id), only: only)
    category =
      view.product(id).flatMap { Self.category(of: $0, on: view.shop.platform) }
      .map { Figures.rows(view: view, rulebook: rulebook, scope: $0, over: windows, only: only) } ?? []
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
  func standing(_ figure: Figure) -> StandingFigure? {
    standings.first { $0.figure.indicator == figure.indicator && $0.figure.window == figure.window }
  }

  /// The same figure of the product's category.
  func category(beside figure: Figure) -> Figure? {
    category.first { $0.indicator == figure.indicator && $0.window == figure.window && $0.ratio.hasData }
  }

  private static func indicators(of platform: Platform) -> Set<IndicatorID> {
    switch platform {
    case .kuaishou: [.qualityRefundRate, .badReviewRate]
    case .wish: [.refundRate63to93, .averageRating, .lateShipmentRate, .validTrackingRate]
    case .jd: []
    }
  }
}
