import SellerTables
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
      ([9, 1, 2], 2, "▁█"),
      ([nil, nil], 8, "  "),
      ([.nan, 1, .infinity, 2], 8, " ▁ █"),
      ([-.greatestFiniteMagnitude, .greatestFiniteMagnitude], 8, "▁█"),
      ([], 8, ""),
      ([1], 0, ""),
    ]
    for (values, width, text) in cases {
      #expect(Sparkline.line(values, width: width).text == text, "\(values)")
    }
    #expect(drawn(8, 1, glyphs: .ascii) { $0.put(Sparkline.line([1, 2], width: 8), at: $0.bounds.origin) } == ["_#"])
  }

  @Test("a line chart with threshold, labels and a gap, one sign a cell")
  func asciiChart() {
    let chart = LineChart(
      series: [0, 1, 2, nil, 4, 4], threshold: .init(value: 3, label: "limit"), xLabels: ("May", "June")
    ) { "\(Int($0))" }
    #expect(
      drawn(18, 7, glyphs: .ascii) { chart.draw(in: $0.bounds, of: &$0) }
        == [
          "4|            ....",
          " |-----------limit",
          " |     ..         ",
          " |  ...           ",
          "0|..              ",
          " +----------------",
          "  May         June",
        ].map { line in
          var line = line
          while line.last == " " { line.removeLast() }
          return line
        })
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

  @Test("one value and values without end are drawn, nothing to show and no room are not")
  func extremes() {
    let drawable: [[Double?]] = [[1], [.greatestFiniteMagnitude, -.greatestFiniteMagnitude], [.nan, 1, .infinity]]
    let empty: [[Double?]] = [[], [nil], [.nan, .infinity]]
    for (series, isDrawn) in drawable.map({ ($0, true) }) + empty.map({ ($0, false) }) {
      let chart = LineChart(series: series, threshold: .init(value: .infinity)) { _ in "x" }
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
