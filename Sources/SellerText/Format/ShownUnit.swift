import SellerCore

/// What a figure is shown in. Ratios are percentages, but for those that the platform states out of ten thousand: there a percentage
/// of two digits would hide the difference.
public enum ShownUnit: Sendable, Hashable {
  /// A percentage.
  case percent
  /// So many out of ten thousand.
  case perTenThousand
  /// A mean of stars.
  case stars
  /// A mean of hours.
  case hours

  /// How many of what is shown are one of what is counted.
  public var factor: Double {
    switch self {
    case .percent: 100
    case .perTenThousand: 10_000
    case .stars, .hours: 1
    }
  }
}

extension IndicatorID {
  /// What its figures are shown in.
  public var shownUnit: ShownUnit {
    switch definition.unit {
    case .ratio: self == .liveReportRate ? .perTenThousand : .percent
    case .stars: .stars
    case .hours: .hours
    }
  }
}

extension Language {
  /// `36 h`, `36 小时`.
  func inHours(_ number: String) -> String {
    switch self {
    case .english: number + " h"
    case .chinese: number + " 小时"
    }
  }

  /// `1.2/10k`, `万分之1.2`.
  func outOfTenThousand(_ number: String) -> String {
    switch self {
    case .english: number + "/10k"
    case .chinese: "万分之" + number
    }
  }
}
