/// How far a figure is from another verdict, in whole orders, reviews or cases: "3 more quality refunds until minor".
public struct Distance: Sendable, Hashable {
  /// How many it takes, at least 1.
  public let count: Int64
  /// What it takes so many of.
  public let move: Move
  /// What is reached.
  public let outcome: Outcome

  /// What changes in a figure.
  public enum Move: Sendable, Hashable {
    /// Members that turn to the bad side while the denominator stays: further quality refunds, orders that are late instead of
    /// on time. For stars: further reviews of one star.
    case moreAdverse
    /// Bad members that would have to be none: "9 orders over".
    case fewerAdverse
    /// Further members on the good side, which also add to the denominator: further orders on time, reviews of five stars.
    case moreFavourable
  }

  /// What a distance leads to.
  public enum Outcome: Sendable, Hashable {
    /// A breach, of the next severity where there are several.
    case breach(Severity?)
    /// A pass.
    case pass
  }
}

extension Figure {
  /// How far it is to each severer step, and back to a pass, the nearest step first; by whole-number arithmetic alone.
  ///
  /// None for figures that are not judged, without data or benchmark, and for durations, whose parts are not alike. A gate that
  /// counts the numerator counts along; another gate that is not met leaves no distance.
  public func distances(rulebook: Rulebook) -> [Distance] {
    let isOpen = gates.allSatisfy { $0.isMet || $0.countsNumerator }
    guard ratio.hasData, unit != .hours, isOpen else { return [] }
    let steps = rulebook.indicators.steps(of: self)
    var distances: [Distance] = []
    for step in steps where step.target.isMet(by: ratio, unit: unit) || verdict == .notAssessed {
      // Disputes may have escalated beyond the step already.
      if verdict.isBreach, step.severity ?? .minor <= verdict.severity ?? .minor { continue }
      guard let count = adverseUntilMissed(step.target) else { continue }
      distances.append(Distance(count: count, move: .moreAdverse, outcome: .breach(step.severity)))
    }
    if verdict.isBreach, let first = steps.first, let (count, move) = untilMet(first.target) {
      distances.append(Distance(count: count, move: move, outcome: .pass))
    }
    return distances
  }

  /// The least number of members on the bad side that misses the target and meets the gates; nil when no number does.
  private func adverseUntilMissed(_ target: Target) -> Int64? {
    let (mantissa, power) = target.fraction
    guard let left = Self.product(Int128(ratio.numerator), power),
      let right = Self.product(mantissa, Int128(ratio.denominator))
    else { return nil }
    let count: Int128
    switch target.comparator {
    case .below: count = Self.ceiling(right - left, power)
    case .atMost: count = Self.floor(right - left, power) + 1
    case .atLeast:
      // Reviews of one star come in addition; orders turn from good to bad.
      let lost = unit == .stars ? mantissa - power : power
      guard lost > 0 else { return nil }
      count = Self.floor(left - right, lost) + 1
    }
    let missing = gates.filter(\.countsNumerator).map { Int128($0.missing) }.max() ?? 0
    return Int64(exactly: max(count, missing)).flatMap { $0 > 0 ? $0 : nil }
  }

  /// The least change that makes a missed target met; nil when none does.
  private func untilMet(_ target: Target) -> (Int64, Distance.Move)? {
    let (mantissa, power) = target.fraction
    guard let left = Self.product(Int128(ratio.numerator), power),
      let right = Self.product(mantissa, Int128(ratio.denominator))
    else { return nil }
    let count: Int128
    let move: Distance.Move
    switch target.comparator {
    case .below:
      (count, move) = (Self.floor(left - right, power) + 1, .fewerAdverse)
    case .atMost:
      (count, move) = (Self.ceiling(left - right, power), .fewerAdverse)
    case .atLeast:
      guard let best = unit.best, let full = Self.product(Int128(best), power), full > mantissa else { return nil }
      (count, move) = (Self.ceiling(right - left, full - mantissa), .moreFavourable)
    }
    return Int64(exactly: count).flatMap { $0 > 0 ? ($0, move) : nil }
  }

  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow || product.magnitude > UInt128(Int128.max / 2) ? nil : product
  }

  /// Division by a positive number, rounded down.
  private static func floor(_ number: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Division by a positive number, rounded up.
  private static func ceiling(_ number: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }
}

extension Gate {
  /// Whether what it counts is the figure's numerator.
  var countsNumerator: Bool {
    switch count {
    case .qualityRefunds, .badReviews: true
    case .selfOrders, .consultingBuyers: false
    }
  }
}
