import SellerTables
import Testing

@testable import SellerConsole

@Suite("Table")
struct TableTests {
  private static let columns = [
    TableColumn("product", minimum: 8, ideal: 12, takesRest: true),
    TableColumn("rate", alignment: .right, minimum: 6, priority: 1),
    TableColumn("reason", minimum: 6, ideal: 10, priority: 3),
    TableColumn("orders", alignment: .right, minimum: 6, priority: 2),
  ]

  private func table(_ count: Int, sort: Table.Sort? = nil) -> Table {
    Table(columns: Self.columns, rowCount: count, sort: sort, emptyText: "no products here") { row in
      ["商品 \(row)", StyledText("\(row) %", .danger), "damaged", "\(row * 3)"]
    }
  }

  private func draw(
    _ table: Table, width: Int, height: Int, state: ListState = ListState()
  ) -> (frame: Frame, state: ListState) {
    var frame = Frame(size: Size(width: width, height: height))
    let state = table.draw(in: frame.bounds, of: &frame, state: state)
    return (frame, state)
  }

  @Test(
    "the least important columns fold away first; the first says that there are more; the rest goes to the column that takes it"
  )
  func folding() {
    let cases: [(width: Int, header: String, folded: [Int])] = [
      (50, "product                   rate  reason      orders", []),
      (32, "product    rate  reason   orders", []),
      (31, "product        ›   rate  orders", [2]),
      (24, "product ›   rate  orders", [2]),
      (23, "product        ›   rate", [2, 3]),
      (16, "product     rate", [2, 3]),
      (15, "product", [1, 2, 3]),
      (5, "prod…", [1, 2, 3]),
    ]
    for (width, header, folded) in cases {
      #expect(draw(table(1), width: width, height: 2).frame.lines[0] == header, "\(width)")
      let shown = TableLayout(columns: table(1).columns, width: width).shown.map(\.index)
      #expect((0..<4).filter { !shown.contains($0) } == folded, "\(width)")
    }
  }

  @Test("cells are aligned by columns, wide characters included")
  func cells() {
    let (frame, _) = draw(table(3), width: 32, height: 4)
    #expect(
      frame.lines == [
        "product    rate  reason   orders",
        "商品 0      0 %  damaged       0",
        "商品 1      1 %  damaged       3",
        "商品 2      2 %  damaged       6",
      ])
    let selected = frame.styledRuns[1]
    #expect(selected.allSatisfy { $0.style.ground == .selection })
    #expect(selected.contains(TextRun("0 %", Style(.danger, on: .selection))), "a verdict keeps its role")
    #expect(frame.styledRuns[2].allSatisfy { $0.style.ground == .text })
  }

  @Test("the header marks the order")
  func sorting() {
    #expect(
      draw(table(1, sort: .init(column: 1, isAscending: true)), width: 32, height: 2).frame.lines[0]
        == "product   rate▴  reason   orders")
    #expect(
      draw(table(1, sort: .init(column: 2, isAscending: false)), width: 32, height: 2).frame.lines[0]
        == "product    rate  reason▾  orders")
  }

  @Test("the sign of the sorting stands beside a heading that fills its column, and cuts none short")
  func sortedHeadings() {
    let cases: [(column: Int, width: Int, header: String)] = [
      (1, 31, "product        › rate ▴  orders"), (3, 31, "product        ›   rate orders▴"),
      (0, 15, "product ▴"), (0, 8, "product▴"), (0, 5, "pro…▴"),
    ]
    for (column, width, header) in cases {
      let sorted = table(1, sort: .init(column: column, isAscending: true))
      #expect(draw(sorted, width: width, height: 2).frame.lines[0] == header, "\(column) \(width)")
    }
  }

  @Test("an empty table says so")
  func empty() {
    let (frame, state) = draw(table(0), width: 12, height: 4, state: ListState(selection: 5))
    #expect(frame.lines == ["product", "no products", "here", ""])
    #expect(state.selection == 0)
  }

  @Test("a hundred thousand rows: only the visible ones are asked for")
  func longList() {
    var asked: [Int] = []
    var table = table(100_000)
    table.row = { row in
      asked.append(row)
      return ["\(row)"]
    }
    var state = ListState()
    state = draw(table, width: 20, height: 5, state: state).state
    #expect(asked == [0, 1, 2, 3])
    asked = []
    state.move(.last, rowCount: table.rowCount)
    let (frame, end) = draw(table, width: 20, height: 5, state: state)
    #expect(asked == [99996, 99997, 99998, 99999])
    #expect(frame.lines.last == "99999              █", "the scrollbar's thumb is at the end")
    #expect(end.selection == 99999 && end.offset == 99996)
  }

  @Test("the selection stays visible, and the view moves no more than it must")
  func scrolling() {
    var state = ListState().settled(rowCount: 20, visibleRows: 5)
    let steps: [(motion: ListMotion, selection: Int, offset: Int)] = [
      (.by(4), 4, 0), (.by(1), 5, 1), (.by(-4), 1, 1), (.by(-1), 0, 0), (.by(-1), 0, 0), (.pages(1), 4, 0),
      (.pages(1), 8, 4), (.last, 19, 15), (.by(1), 19, 15), (.pages(-1), 15, 15), (.by(-1), 14, 14), (.first, 0, 0),
    ]
    for (motion, selection, offset) in steps {
      state.move(motion, rowCount: 20)
      #expect(state.selection == selection && state.offset == offset, "\(motion)")
    }
    state.move(.last, rowCount: 20)
    let shorter = state.settled(rowCount: 3, visibleRows: 5)
    #expect(shorter.selection == 2 && shorter.offset == 0, "the list became shorter than the screen")
    let taller = state.settled(rowCount: 20, visibleRows: 10)
    #expect(taller.offset == 10, "a taller screen is not left half empty")
  }

  @Test("a list with something beside it goes on by half its height, and passes no row unseen")
  func scrollingBeside() {
    let table = table(100)
    var frame = Frame(size: Size(width: 60, height: 11))
    var state = ListState()
    func draw() {
      state = table.draw(in: Rect(column: 0, row: 0, width: 30, height: 11), of: &frame, state: state)
    }
    func move(_ motion: ListMotion) {
      state.move(motion, rowCount: 100)
      draw()
    }
    draw()
    let steps: [(motion: ListMotion, selection: Int, offset: Int)] = [
      (.by(9), 9, 0), (.by(1), 10, 5), (.by(4), 14, 5), (.by(1), 15, 10), (.by(-5), 10, 10), (.by(-1), 9, 5),
      (.last, 99, 90), (.by(-9), 90, 90), (.by(-1), 89, 85), (.first, 0, 0),
    ]
    for (motion, selection, offset) in steps {
      move(motion)
      #expect(state.selection == selection && state.offset == offset, "\(motion)")
    }
    for motion: ListMotion in [.by(1), .by(3), .pages(1), .by(-3), .pages(-1)] {
      for _ in 0..<40 {
        let before = state.offset
        move(motion)
        #expect(abs(state.offset - before) <= 10, "\(motion) from \(before)")
        #expect((state.offset..<state.offset + 10).contains(state.selection))
      }
    }
  }

  @Test("too little room: nothing is drawn outside it, nothing at all without a row or a column, and the heading first")
  func noRoom() {
    let size = Size(width: 12, height: 9)
    for (width, height, first) in [(0, 0, ""), (1, 1, ""), (0, 5, ""), (5, 0, ""), (3, 2, "…"), (5, 1, "pr…")] {
      let place = Rect(column: 3, row: 2, width: width, height: height)
      var frame = Frame(size: size)
      _ = table(10).draw(in: place, of: &frame, state: ListState())
      let untouched = Frame(size: size)
      for row in 0..<size.height {
        for column in 0..<size.width where !place.contains(Point(column: column, row: row)) {
          let point = Point(column: column, row: row)
          #expect(frame[point] == untouched[point], "\(width)×\(height) at \(point)")
        }
      }
      #expect(frame.lines[2].drop { $0 == " " } == first, "\(width)×\(height)")
      if height < 2 || width == 0 { #expect(frame.lines.dropFirst(3).allSatisfy { $0.isEmpty }, "\(width)×\(height)") }
    }
  }
}
