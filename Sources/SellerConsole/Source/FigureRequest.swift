import SellerCore

/// What a page shows and the reading does not hold. It is counted beside the screen: no key waits for it.
public enum FigureRequest: Sendable, Hashable {
  /// The store's indicators over other days than their own.
  case standings(WindowChoice)
  /// One figure opened up.
  case opened(IndicatorID, Scope, WindowChoice)
  /// A product's orders, reasons, words and figures.
  case product(ProductID)
  /// What a dispute of a product could bring.
  case outlook(ProductID)
  /// The orders that a dispute leaves in between, and what it brings if it is resolved as proposed.
  case dispute(DisputeID)
  /// What an answer to a dispute brings: the dispute as it would be.
  case answer(Dispute)
  /// The categories by an indicator, as of so many days before.
  case board(IndicatorID, WindowChoice, daysBack: Int)
  /// The orders behind a product's credit: refunded ones, and those that dropped out.
  case assuranceOrders(ProductID)

  /// Counts what is asked for; not on the thread that draws.
  public func answer(in reading: ShopReading) -> FigureAnswer {
    switch self {
    case .standings(let choice): .standings(WindowStandings(over: choice, in: reading))
    case .opened(let indicator, let scope, let choice):
      .opened(OpenedFigure(indicator, scope: scope, window: choice, in: reading))
    case .product(let id): .product(ProductCounts(id, in: reading))
    case .outlook(let id):
      .outlook(
        reading.disputes.map {
          DisputeOutlook(reading.view, only: id, shares: $0.shares, rulebook: reading.rulebook)
        })
    case .dispute(let id): .dispute(DisputeCounts(id, in: reading))
    case .answer(let dispute): .answer(DisputeRegister(reading.view, reading.rulebook).entry(of: dispute))
    case .board(let indicator, let choice, let daysBack):
      .board(
        ShopView(reading.view.snapshot, asOf: reading.view.asOf.adding(days: -Int64(daysBack)))
          .report(by: reading.rulebook, .board(of: indicator, over: choice)))
    case .assuranceOrders(let id):
      .assuranceOrders(AssuranceOrder.all(of: id, reading.view, rulebook: reading.rulebook))
    }
  }
}

/// What came of a `FigureRequest`; nil where the shop has no such product, category, indicator or dispute.
public enum FigureAnswer: Sendable {
  /// The indicators over the days that were asked for.
  case standings(WindowStandings)
  /// The figure.
  case opened(OpenedFigure?)
  /// What there is of the product.
  case product(ProductCounts)
  /// What categories would bring.
  case outlook(DisputeOutlook?)
  /// What there is of the dispute.
  case dispute(DisputeCounts)
  /// The dispute with its effect.
  case answer(DisputeRegister.Entry?)
  /// The categories by the indicator.
  case board([CategoryStanding])
  /// The orders.
  case assuranceOrders([AssuranceOrder])
}
