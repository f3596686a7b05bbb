/// A trend as small as a word: one column a value.
public enum Sparkline {
  /// The newest values that fit into `width` columns, oldest first. A missing value leaves a space; when all values
  /// are equal they stand in the middle.
  public static func text(_ values: [Double?], width: Int, glyphs: GlyphSet) -> String {
    let shown = values.suffix(max(0, width)).map { $0.flatMap { $0.isFinite ? $0 : nil } }
    let known = shown.compactMap { $0 }
    guard let lowest = known.min(), let highest = known.max() else {
      return String(repeating: " ", count: shown.count)
    }
    let steps = glyphs.sparkSteps
    return shown.map { value in
      guard let value else { return " " }
      guard highest > lowest else { return steps[steps.count / 2 - 1] }
      // Both halved, so that the difference of huge values stays finite.
      let part = (value / 2 - lowest / 2) / (highest / 2 - lowest / 2)
      return steps[min(steps.count - 1, Int(part * Double(steps.count)))]
    }.joined()
  }
}
