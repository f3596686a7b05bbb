extension Figure {
  /// Whether it is near a breach: one step from it, or it passes but what is bad in it has used up all but the rulebook's margin
  /// of what is allowed. One step is one more order, review or case that turns out badly, of a figure that has such ones already;
  /// of one whose gate is not met, too.
  public func isNearTarget(rulebook: Rulebook) -> Bool {
    let isOneStepAway = distances(rulebook: rulebook).contains { $0.count == 1 && $0.move == .moreAdverse }
    return !judged.isBreach && (isOneStepAway && hasBadOnes || hasUsedUpMargin(rulebook: rulebook))
  }

  /// Whether anything bad is counted in it at all.
  private var hasBadOnes: Bool {
    indicator.definition.better == .lower
      ? ratio.numerator > 0 : ratio.numerator < ratio.denominator * (unit.best ?? 1)
  }

  /// Whether it passes, but only just.
  ///
  /// At a margin of 10 %: a rate that may reach 10 % is near from 9 % on; one that must reach 95 % may miss 5 % and is near when
  /// it misses 4.5 %, that is at 95.5 %; a mean of at least 4 stars of 5 is near at 4.1.
  private func hasUsedUpMargin(rulebook: Rulebook) -> Bool {
    guard judged == .pass, let step = rulebook.indicators.steps(of: self).first else { return false }
    let margin = rulebook.indicators.nearMargin.value.number
    let whole = 100 * PowersOfTen.power(margin.scale)
    let (mantissa, power) = step.target.fraction
    let ratio = judgedRatio
    let count = Int128(ratio.denominator) * Int128(unit.numeratorUnits)
    let used: Int128?
    let allowed: Int128?
    switch step.target.comparator {
    case .below, .atMost:
      used = Self.product([Int128(ratio.numerator), power, whole])
      allowed = Self.product([mantissa, count, whole - margin.mantissa])
    case .atLeast:
      guard let best = unit.best.map({ Int128($0) }), let top = Self.product([best, power]) else { return false }
      used = Self.product([best * count - Int128(ratio.numerator), power, whole])
      allowed = Self.product([top - mantissa, count, whole - margin.mantissa])
    }
    guard let used, let allowed else { return false }
    return used >= allowed
  }

  private static func product(_ factors: [Int128]) -> Int128? {
    factors.reduce(Int128?.some(1)) { product, factor in
      guard let (next, overflow) = product?.multipliedReportingOverflow(by: factor), !overflow else { return nil }
      return next
    }
  }
}
