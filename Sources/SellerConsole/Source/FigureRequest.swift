import SellerCore

/// Figures that a page shows and the reading does not hold. They are counted beside the screen: no key waits for them.
public enum FigureRequest: Sendable, Hashable {
  /// The store's indicators over other days than their own.
  case standings(WindowChoice)
  /// One figure opened up.
  case opened(IndicatorID, Scope, WindowChoice)

  /// Counts what is asked for; not on the thread that draws.
  public func answer(in reading: ShopReading) -> FigureAnswer {
    switch self {
    case .standings(let choice): .standings(WindowStandings(over: choice, in: reading))
    case .opened(let indicator, let scope, let choice):
      .opened(OpenedFigure(indicator, scope: scope, window: choice, in: reading))
    }
  }
}

/// What came of a `FigureRequest`.
public enum FigureAnswer: Sendable {
  /// The indicators over the days that were asked for.
  case standings(WindowStandings)
  /// The figure; nil when the shop has no such product, category or indicator.
  case opened(OpenedFigure?)
}
