import SellerTables

/// A trend as small as a word: one column a value.
public enum Sparkline {
  /// The newest values that fit into `width` columns, oldest first. A missing value leaves a space; when all values
  /// are equal they stand in the middle.
  public static func line(_ values: [Double?], width: Int, _ role: Role = .text) -> StyledText {
    let shown = values.suffix(max(0, width)).map { $0.flatMap { $0.isFinite ? $0 : nil } }
    let known = shown.compactMap { $0 }
    guard let lowest = known.min(), let highest = known.max() else {
      return StyledText(String(repeating: " ", count: shown.count), role)
    }
    let steps = Sign.sparkSteps
    let runs = shown.map { value in
      guard let value else { return TextRun(" ", Style(role)) }
      guard highest > lowest else { return TextRun(steps[steps.count / 2 - 1], Style(role)) }
      // Both halved, so that the difference of huge values stays finite.
      let part = (value / 2 - lowest / 2) / (highest / 2 - lowest / 2)
      return TextRun(steps[min(steps.count - 1, Int(part * Double(steps.count)))], Style(role))
    }
    return StyledText(runs: runs)
  }
}
