/// Whether a service's periods cover a stretch of time, both ends in (Readings, 16).
///
/// Periods are what the seller has set, also those still to come: like a promise to ship, the as-of does not hide them.
public enum ServiceCoverage: Sendable, Hashable {
  /// Every second is covered, by one period or by several that leave none out.
  case whole
  /// The first stretch that no period covers.
  case gap(ClosedRange<Instant>)

  /// The coverage of `window` by the periods of one service.
  public init(of service: Service, in periods: [Shop.ServicePeriod], over window: ClosedRange<Instant>) {
    var open = window.lowerBound
    for period in periods.filter({ $0.service == service }).sorted(by: { $0.from < $1.from }) {
      if period.from > open {
        self = .gap(open...min(window.upperBound, Instant(seconds: period.from.seconds - 1)))
        return
      }
      guard let end = period.to else {
        self = .whole
        return
      }
      open = max(open, Instant(seconds: end.seconds + 1))
      if open > window.upperBound {
        self = .whole
        return
      }
    }
    self = .gap(open...window.upperBound)
  }

  /// Whether the service is on throughout.
  public var isWhole: Bool { self == .whole }
}
