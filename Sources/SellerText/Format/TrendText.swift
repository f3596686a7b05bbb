import SellerCore

/// Changes and chart heights for the eye.
extension Language {
  /// How much a figure changed: `+0.8` percentage points, `-0.02` stars, `+3.5` hours; nil when one of the two has no data.
  public func change(_ trend: Trend) -> String? {
    trend.change.flatMap { signed($0, trend.current.indicator.shownUnit, of: trend.current.value ?? 0) }
  }

  /// How much more is counted than the platform's page shows: `+0.8`; nil unless both are there.
  func difference(fromReportOf figure: Figure) -> String? {
    figure.differenceFromReport.flatMap { signed($0, figure.indicator.shownUnit, of: figure.value ?? 0) }
  }

  /// The same with what it is counted in.
  func differenceInWords(fromReportOf figure: Figure) -> String? {
    difference(fromReportOf: figure).map { inWords($0, figure.indicator.shownUnit) }
  }

  func signed(_ change: Double, _ unit: ShownUnit, of size: Double) -> String? {
    let (number, digits) = scaled(change, unit, of: size)
    guard let text = decimal(number, digits: digits) else { return nil }
    return (number > 0 && isAnything(text) ? "+" : "") + text
  }

  /// Whether a number as it is shown is another one than 0.
  private func isAnything(_ text: String) -> Bool { text.utf8.contains { (0x31...0x39).contains($0) } }

  /// Whether a figure changed for the better or the worse, as far as that is seen in how much it changed.
  public func direction(of trend: Trend) -> Trend.Direction? {
    change(trend).map(isAnything) == false ? .same : trend.direction
  }

  /// How much a figure changed, with what it is counted in: `+0.8 points`, `+3.5 h`.
  public func changeInWords(_ trend: Trend) -> String? {
    change(trend).map { inWords($0, trend.current.indicator.shownUnit) }
  }

  private func inWords(_ change: String, _ unit: ShownUnit) -> String {
    switch (unit, self) {
    case (.percent, .english): return change + " points"
    case (.percent, .chinese): return change + " 个百分点"
    case (.perTenThousand, _): return outOfTenThousand(change)
    case (.stars, .english): return change + " stars"
    case (.stars, .chinese): return change + " 星"
    case (.hours, _): return inHours(change)
    }
  }

  /// A height on a chart in an indicator's unit: `2.5 %`, `4.31`, `36.0 h`.
  public func height(_ value: Double, unit: ShownUnit) -> String {
    let (number, digits) = scaled(value, unit, of: value)
    guard let text = decimal(number, digits: digits) else { return "" }
    switch unit {
    case .percent: return text + " %"
    case .perTenThousand, .stars: return text
    case .hours: return inHours(text)
    }
  }

  /// A number in the unit it is shown in, and its fractional digits: small percentages have one more.
  private func scaled(_ value: Double, _ unit: ShownUnit, of size: Double) -> (number: Double, digits: Int) {
    switch unit {
    case .percent: (value * unit.factor, size < 0.1 ? 2 : 1)
    case .perTenThousand, .stars: (value * unit.factor, 2)
    case .hours: (value * unit.factor, 1)
    }
  }

  private func decimal(_ number: Double, digits: Int) -> String? {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (number * scale).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else { return nil }
    return DecimalNumber(mantissa: Int128(scaled), scale: digits).description
  }
}
