import SellerCore

/// The figure that an alert is about.
enum NeedFigure {
  static func figure(of alert: Alert, in reading: ShopReading) -> Figure? {
    guard case .indicator(let id, let scope, let nearness) = alert.kind else { return nil }
    let figures = nearness == .breach ? reading.health.breaches : reading.health.near
    let all = figures.filter { $0.indicator == id && $0.scope == scope }
    return all.max { ($0.severity ?? .minor) < ($1.severity ?? .minor) }
  }
}
