import SellerTables
import SellerText

/// A trend as small as a word: all values, whatever room there is.
enum Sparkline {
  /// The values, oldest first, a column each; where there are more than `width`, a column is the mean of several, so that the
  /// same time is shown everywhere. A missing value leaves a space; when all values are equal they stand in the middle. Who hears the
  /// screen is told where it goes.
  static func line(_ values: [Double?], width: Int, _ role: Role = .text) -> StyledText {
    if let language = TextMode.current.spoken {
      return StyledText(inWords(values.compactMap(\.self).filter(\.isFinite)).map { language.say($0) } ?? "", role)
    }
    let shown = means(of: values.map { $0.flatMap { $0.isFinite ? $0 : nil } }, atMost: max(0, width))
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

  /// Where the values go: their last third beside their first; nil while there are not two.
  private static func inWords(_ values: [Double]) -> Phrase? {
    guard values.count > 1, let lowest = values.min(), let highest = values.max() else { return nil }
    let third = max(1, values.count / 3)
    func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0) { $0 + $1 / Double(values.count) } }
    let step = mean(values.suffix(third)) - mean(values.prefix(third))
    // Less than this part of all that it went up and down is no direction.
    let least = (highest - lowest) / 4
    return switch step {
    case _ where highest == lowest: Phrase(en: "level", zh: "持平")
    case least...: Phrase(en: "rising", zh: "上升")
    case ...(-least): Phrase(en: "falling", zh: "下降")
    default: Phrase(en: "varying", zh: "起伏")
    }
  }

  private static func means(of values: [Double?], atMost count: Int) -> [Double?] {
    guard values.count > count else { return values }
    return (0..<count).map { column in
      let known = values[column * values.count / count..<(column + 1) * values.count / count].compactMap { $0 }
      return known.isEmpty ? nil : known.reduce(0) { $0 + $1 / Double(known.count) }
    }
  }
}
