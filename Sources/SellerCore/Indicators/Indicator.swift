/// A figure's definition: what it counts, out of what, in which unit. A value; thresholds and windows are the rulebook's.
public struct Indicator: Sendable {
  /// Its id in the store format.
  public let id: IndicatorID
  /// Whose indicator it is.
  public let platform: Platform
  /// What its value is measured in.
  public let unit: Unit
  /// Which side is the better one.
  public let better: Better
  /// Which document defines it.
  public let source: RuleSource
  /// How it is counted.
  let measure: Measure

  /// A definition; `populations` are the records it is counted from.
  init(
    _ id: IndicatorID, _ platform: Platform, unit: Unit = .ratio, better: Better, source: RuleSource,
    _ populations: Population...
  ) {
    self.id = id
    self.platform = platform
    self.unit = unit
    self.better = better
    self.source = source
    measure = Measure(id: .indicator(id), populations: populations)
  }

  /// What an indicator's value is measured in.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// A share; 0.5 is half of them.
    case ratio
    /// A mean of 1 to 5 stars.
    case stars
    /// A mean duration; the numerator counts seconds.
    case hours

    /// How many units of the numerator make one of the value.
    var numeratorUnits: Int64 {
      switch self {
      case .ratio, .stars: 1
      case .hours: 3600
      }
    }

    /// A rate's value in this unit, for display and JSON only; nil without data.
    func value(of ratio: Ratio) -> Double? {
      guard ratio.hasData else { return nil }
      return Double(ratio.numerator) / (Double(ratio.denominator) * Double(numeratorUnits))
    }

    /// The best value there can be, where there is one.
    var best: Int64? {
      switch self {
      case .ratio: 1
      case .stars: 5
      case .hours: nil
      }
    }
  }

  /// Which side is the better one.
  public enum Better: Sendable, Hashable {
    /// The more the better.
    case higher
    /// The less the better.
    case lower
  }
}

extension Indicator {
  /// The indicators of a platform in the order of `IndicatorID`; none is defined for JD (Readings, 3).
  public static func of(_ platform: Platform) -> [Indicator] {
    switch platform {
    case .kuaishou: kuaishou
    case .wish: wish
    case .jd: []
    }
  }

  /// The definition of an indicator.
  public static func named(_ id: IndicatorID) -> Indicator? {
    byID[id]
  }

  private static let byID = Dictionary((kuaishou + wish).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let kuaishou: [Indicator] = [
    .qualityRefundRate, .badReviewRate, .serviceSatisfaction, .serviceDissatisfaction, .attitudeDissatisfaction,
    .serviceParticipation, .threeMinuteResponse, .onTimeShipping, .pickupAnomaly, .refundOnlyHours, .returnRefundHours,
    .interventionRate, .sellerLiableRate, .refusalRate, .afterSalesRating, .liveReportRate, .poorVideoShare,
    .validPlayRate,
  ]

  private static let wish: [Indicator] = [
    .validTrackingRate, .lateShipmentRate, .averageRating, .refundRate63to93, .counterfeitRate, .trackingUpload2d,
    .trackable3d, .delivered14d, .outOfStockRate, .cancellationRate, .tickets48h, .complaintRate, .lowRatingsAnswered,
  ]
}
