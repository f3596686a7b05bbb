import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Figures")
struct FigureTests {
  private func drawn(_ width: Int, _ height: Int, glyphs: GlyphSet = .unicode, _ draw: (inout Frame) -> Void)
    -> [String]
  {
    var frame = Frame(size: Size(width: width, height: height), glyphs: glyphs)
    draw(&frame)
    return frame.lines
  }

  @Test("a sparkline reaches from the lowest to the highest value")
  func sparkline() {
    let cases: [(values: [Double?], width: Int, text: String)] = [
      ([1, 2, 3, 4, 5, 6, 7, 8], 8, "▁▂▃▄▅▆▇█"),
      ([0, 100], 8, "▁█"),
      ([5, 5, 5], 8, "▄▄▄"),
      ([1, nil, 3], 8, "▁ █"),
      // All values, whatever the width: a column is the mean of several.
      ([9, 1, 2], 2, "█▁"),
      ([1, 3, 2, 4, nil, nil, 9, 9], 4, "▁▂ █"),
      ([nil, nil], 8, "  "),
      ([.nan, 1, .infinity, 2], 8, " ▁ █"),
      ([-.greatestFiniteMagnitude, .greatestFiniteMagnitude], 8, "▁█"),
      ([], 8, ""),
      ([1], 0, ""),
    ]
    for (values, width, text) in cases {
      #expect(Sparkline.line(values, width: width).text == text, "\(values)")
    }
    for (language, words) in [
      (Language.english, ["rising", "falling", "level", "varying", "rising", ""]),
      (.chinese, ["上升", "下降", "持平", "起伏", "上升", ""]),
    ] {
      let values: [[Double?]] = [[1, 2, 3, 4], [9, nil, 1], [5, 5], [1, 9, 1, 9, 1, 9], [1, .nan, 2], [4]]
      let said = TextMode.$current.withValue(TextMode(spoken: language)) {
        values.map { Sparkline.line($0, width: 8).text }
      }
      #expect(said == words, "who hears it is told where it goes")
    }
    #expect(drawn(8, 1, glyphs: .ascii) { $0.put(Sparkline.line([1, 2], width: 8), at: $0.bounds.origin) } == ["_#"])
  }

  @Test("In ASCII the line, what lies beyond a threshold and the days before are different signs")
  func asciiSigns() {
    var chart = LineChart(series: [0, 4], thresholds: [.init(value: 1, isBadAbove: true)]) { "\(Int($0))" }
    chart.earlier = [.init(x: 0, y: 3), .init(x: 1, y: 3)]
    let lines = drawn(40, 12, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }.joined()
    #expect(lines.contains("#") && lines.contains("'") && lines.contains("."))
  }

  @Test("a line chart with threshold, labels and a gap, one sign a cell")
  func asciiChart() {
    let chart = LineChart(
      series: [0, 1, 2, nil, 4, 4], thresholds: [.init(value: 3, label: "limit")], xLabels: ("May", "June")
    ) { "\(Int($0))" }
    #expect(
      drawn(18, 7, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }
        == [
          "4|            ####",
          " |-----------limit",
          " |     ##         ",
          " |  ###           ",
          "0|##              ",
          " +----------------",
          "  May         June",
        ].map { line in
          var line = line
          while line.last == " " { line.removeLast() }
          return line
        })
  }

  @Test(
    "a line that stays where it is has that in the middle, and at zero nothing below",
    arguments: [(0, 0, 1), (50, 45, 55)] as [(Double, Int, Int)])
  func level(_ value: Double, _ least: Int, _ most: Int) {
    let chart = LineChart(series: [value, value]) { "\(Int($0.rounded()))" }
    let lines = drawn(12, 5, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }
    #expect(lines.first?.hasPrefix("\(most)|") == true, "\(lines)")
    #expect(lines[3].drop { $0 == " " }.hasPrefix("\(least)|"), "\(lines)")
  }

  @Test("Braille dots draw a straight line through straight points")
  func brailleChart() {
    let chart = LineChart(series: [0, 1]) { "\(Int($0))" }
    #expect(
      drawn(10, 3) { chart.draw(in: $0.bounds, of: &$0) } == [
        "1│    ⣀⠤⠒⠉",
        "0│⣀⠤⠒⠉",
        " └────────",
      ])
  }

  @Test("quarters of a block draw a line where there are no Braille patterns")
  func blockChart() {
    let chart = LineChart(series: [0, 1]) { "\(Int($0))" }
    #expect(
      drawn(10, 3, glyphs: .blocks) { chart.draw(in: $0.bounds, of: &$0) } == [
        "1│    ▄▄▞▀",
        "0│▄▞▀▀",
        " └────────",
      ])
  }

  @Test("what lies beyond a step is dotted, the graver the closer; the span stands between the ends")
  func bands() {
    var chart = LineChart(
      series: [0, 6],
      thresholds: [.init(value: 1.5, label: "a", isBadAbove: true), .init(value: 3.5, isBadAbove: true)],
      xLabels: ("May 1", "May 30")
    ) { "\(Int($0))" }
    chart.span = "30 days"
    let lines = drawn(32, 9, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }
    #expect(lines[8] == "  May 1      30 days      May 30")
    // The row at 3 is beyond the first step, the row at 5 beyond both.
    #expect(lines[3].hasPrefix("3|      '") && lines[1].hasPrefix(" |   '     '     '"))
    var upside = chart
    upside.thresholds = [.init(value: 3.5, isBadAbove: false)]
    let below = drawn(32, 9, glyphs: .ascii) { upside.draw(in: $0.bounds, of: &$0) }
    #expect(!below[1].contains("'  '") && below[5].hasSuffix("        '"))
  }

  @Test("an earlier period is hinted at below the line, on the same scale")
  func comparison() {
    var chart = LineChart(series: [1, 1, 1]) { "\(Int($0))" }
    chart.earlier = [.init(x: 0, y: 4), .init(x: 2, y: 4)]
    let lines = drawn(14, 5, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }
    #expect(lines[0].hasPrefix("4|.  .  .") && lines[3].hasPrefix("1|######"))
  }

  @Test("a histogram goes by the most frequent; shares are of all", arguments: [60, 100])
  func histogram(width: Int) {
    let bars = Histogram(
      bars: [
        .init(name: Phrase(en: "damaged", zh: "破损"), count: 6), .init(name: Phrase(en: "late", zh: "晚"), count: 3),
      ],
      language: .english)
    let lines = bars.lines(width: width).map(\.text)
    #expect(lines.count == 2 && lines[0].contains("66.7 %  6") && lines[1].contains("33.3 %  3"))
    #expect(lines[0].count { $0 == "█" } == 2 * lines[1].count { $0 == "█" })
    #expect(Histogram(bars: [], language: .english).lines(width: 60).isEmpty)
  }

  @Test("a curve with a marked point: credit over spend")
  func markedCurve() {
    let chart = LineChart(
      values: [.init(x: 0, y: 0), .init(x: 800, y: 400), .init(x: 1600, y: 400)],
      marks: [.init(x: 500, y: 250, label: "you")], xLabels: ("0", "1600")
    ) { "\(Int($0))" }
    let lines = drawn(24, 7, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }
    #expect(lines.contains { $0.contains("* you") })
    #expect(lines.joined().count { $0 == "*" } == 1, "the point differs from the line that it lies on")
    #expect(lines[0].hasPrefix("400|"))
  }

  @Test("the words of a marked point on a threshold stand beside the threshold's, not over them")
  func markOnAThreshold() {
    let chart = LineChart(
      values: [.init(x: 0, y: 0), .init(x: 10, y: 6)], thresholds: [.init(value: 3, label: "the limit")],
      marks: [.init(x: 9, y: 3, label: "now 3")]
    ) { "\(Int($0))" }
    let lines = drawn(30, 9, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }
    #expect(lines.contains { $0.contains("the limit") } && lines.contains { $0.contains("now 3 *") }, "\(lines)")
    var nearer = chart
    nearer.marks = [.init(x: 5, y: 3, label: "now it is three")]
    let shifted = drawn(30, 9, glyphs: .ascii) { nearer.draw(in: $0.bounds, of: &$0) }
    #expect(shifted.contains { $0.hasSuffix("the limit") }, "\(shifted)")
    #expect(shifted.contains { $0.contains("now it is") }, "\(shifted)")
  }

  @Test("one value and values without end are drawn, nothing to show and no room are not")
  func extremes() {
    let drawable: [[Double?]] = [[1], [.greatestFiniteMagnitude, -.greatestFiniteMagnitude], [.nan, 1, .infinity]]
    let empty: [[Double?]] = [[], [nil], [.nan, .infinity]]
    for (series, isDrawn) in drawable.map({ ($0, true) }) + empty.map({ ($0, false) }) {
      let chart = LineChart(series: series, thresholds: [.init(value: .infinity)]) { _ in "x" }
      let lines = drawn(40, 10) { chart.draw(in: $0.bounds, of: &$0) }
      let dots = lines.joined().unicodeScalars.count { ("\u{2801}"..."\u{28FF}").contains($0) }
      #expect((dots > 0) == isDrawn, "\(series)")
      for (width, height) in [(0, 0), (7, 3), (8, 2), (8, 3)] {
        let place = Rect(column: 2, row: 2, width: width, height: height)
        let lines = drawn(14, 8) { chart.draw(in: place, of: &$0) }
        let outside = lines.enumerated().filter { !(place.top..<place.bottom).contains($0.offset) }.map(\.element)
        #expect(outside.allSatisfy { $0.isEmpty }, "\(series) in \(width)×\(height)")
        #expect(lines.allSatisfy { $0.prefix(2).allSatisfy { $0 == " " } && $0.count <= 2 + width })
      }
    }
  }
}
