import SellerTables
import SellerText

/// A chart for who hears it: where it begins and ends, how far it goes, and what it must keep to.
extension LineChart {
  func inWords(_ language: Language) -> String {
    let known = values.compactMap { value in value.y.map { (x: value.x, y: $0) } }
    guard let first = known.first, let last = known.last, let low = known.map(\.y).min(),
      let high = known.map(\.y).max()
    else { return "" }
    let span = [xLabels.left, xLabels.right].filter { !$0.isEmpty }
    let line = Phrase(
      en:
        "Chart: \(yLabel(first.y)) to \(yLabel(last.y)), lowest \(yLabel(low)), highest \(yLabel(high))",
      zh: "图表：\(yLabel(first.y)) 至 \(yLabel(last.y))，最低 \(yLabel(low))，最高 \(yLabel(high))")
    let lines = thresholds.map { yLabel($0.value) }
    let limit: Phrase =
      lines.isEmpty ? .nothing : Phrase(en: "; lines at \(list: lines)", zh: "；界线 \(list: lines)")
    let days =
      span.count == 2
      ? Phrase(en: "; \(span[0]) to \(span[1])", zh: "；\(span[0]) 至 \(span[1])") : .nothing
    return language.say(line) + language.say(limit) + language.say(days)
  }

  func put(_ words: String, in rect: Rect, of frame: inout Frame) {
    TextPanel([StyledText(words, .dimmed)]).draw(in: rect, of: &frame)
  }
}
