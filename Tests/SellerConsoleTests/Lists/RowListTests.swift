import SellerCore
import SellerTables
import SellerText
import Synchronization
import Testing

@testable import SellerConsole

@Suite("Lists: sorting and filtering")
struct RowListTests {
  private struct Row: Sendable {
    let id: String
    let group: String
    let count: Int
    var parent: String?
  }

  private static let rows = [
    Row(id: "b", group: "x", count: 2), Row(id: "a", group: "y", count: 9), Row(id: "d", group: "y", count: 2),
    Row(id: "c", group: "x", count: 5, parent: "d"),
  ]

  private func list(_ counted: (RowField<Row>) -> RowField<Row> = { $0 }) -> RowList<Row> {
    RowList(
      .products,
      columns: [
        .init(.text("group", Phrase(verbatim: "group")) { $0.group }, width: 5...9),
        .init(counted(.count("count", Phrase(verbatim: "count")) { $0.count }), width: 5...9),
      ], rows: Self.rows, language: .english,
      hidden: [.text("code", Phrase(verbatim: "code")) { "code-\($0.id)" }], parent: { $0.parent }
    ) { $0.id }
  }

  /// The ids of the rows as they are shown.
  private func shown(_ list: RowList<Row>) -> String {
    var (list, ids) = (list, "")
    for place in 0..<list.shownCount {
      for _ in 0...(place == 0 ? 99 : 0) { perform(place == 0 ? .up : .down, on: &list) }
      ids += list.selected?.id ?? ""
    }
    return ids
  }

  private func perform(_ action: ActionName, on list: inout RowList<Row>) {
    _ = list.offers.first { $0.name == action }?.perform(&list)
  }

  private func sort(_ list: inout RowList<Row>, by column: String) {
    perform(.sort, on: &list)
    for character in column { list.type(.character(character)) }
    list.type(.enter)
  }

  @Test("The column picked sorts at once: what counts the worst or largest first, texts by letters; again turns round")
  func picked() {
    var list = list()
    sort(&list, by: "count")
    #expect(shown(list) == "acbd")
    sort(&list, by: "count")
    #expect(shown(list) == "bdca")
    list = self.list { $0.worstLeast }
    sort(&list, by: "count")
    #expect(shown(list) == "bdca")
    sort(&list, by: "own order")
    #expect(shown(list) == "badc")
  }

  @Test("The column picked before decides where the later one is equal")
  func severalKeys() {
    var list = list()
    sort(&list, by: "count")
    sort(&list, by: "group")
    #expect(shown(list) == "cbad")
  }

  @Test("A filter looks into fields without a column, and keeps the row that a match belongs to")
  func filter() {
    var list = list()
    perform(.filter, on: &list)
    for character in "code:code-a" { list.type(.character(character)) }
    list.type(.enter)
    #expect(shown(list) == "a")
    list.clearFilter()
    perform(.filter, on: &list)
    for character in "count=5" { list.type(.character(character)) }
    list.type(.enter)
    #expect(shown(list) == "dc")
  }

  @Test("Letter by letter, and back, a filter shows what it shows when it comes whole, in the order of the list")
  func typed() {
    var list = list()
    sort(&list, by: "count")
    perform(.filter, on: &list)
    for (text, ids) in [
      ("c", "acbd"), ("co", "acbd"), ("code-d", "d"), ("x", "cbd"), ("x !code-b", "cd"), ("x !code", ""),
    ] {
      while !list.filter.text.isEmpty { list.type(.backspace) }
      for character in text { list.type(.character(character)) }
      var whole = self.list()
      sort(&whole, by: "count")
      whole.narrow(to: text)
      #expect(shown(list) == ids && shown(whole) == ids, "\(text)")
      list.type(.backspace)
      whole.narrow(to: String(text.dropLast()))
      #expect(shown(list) == shown(whole), "\(text) without its last letter")
    }
  }

  /// So many rows that they are arranged beside the screen.
  private static func many(_ counts: Range<Int>) -> [Row] {
    counts.map { Row(id: "\($0)", group: $0 % 3 == 0 ? "x" : "y", count: $0) }
  }

  private func long(
    _ rows: [Row], kept: ListArrangement? = nil, identity: @escaping @Sendable (Row) -> String = { $0.id }
  ) -> RowList<Row> {
    RowList(
      .products,
      columns: [
        .init(.text("group", Phrase(verbatim: "group")) { $0.group }, width: 5...9),
        .init(.count("count", Phrase(verbatim: "count")) { $0.count }, width: 5...9),
      ], rows: rows, language: .english, kept: kept,
      hidden: [.text("pair", Phrase(verbatim: "pair")) { "\($0.count / 2)" }],
      identity: identity)
  }

  /// Lets what the list waits for be made, as is done beside the screen.
  private func makeReady(_ list: inout RowList<Row>, for purpose: Preparation.Purpose = .shown) throws {
    let preparation = try #require(list.preparation)
    #expect(preparation.purpose == purpose)
    preparation()
    list.prepared(preparation)
    #expect(list.preparation?.purpose == .ahead)
  }

  /// Whatever puts many rows in order.
  private static let arrangements: [@Sendable (inout RowList<Row>) -> Void] = [
    { _ = $0.sort(named: "count") }, { $0.narrow(to: "group:y") }, { $0.narrow(to: "199") },
    { $0.narrow(to: "count>=1990") },
  ]

  @Test("A long list has its texts made ready beside the screen; a key that comes before is answered when they are")
  func preparation() throws {
    #expect(list().preparation == nil)
    let rows = Self.many(0..<2000)
    #expect(long(rows).preparation != long(rows).preparation)
    for arrange in Self.arrangements {
      var (prepared, other) = (long(rows), long(rows))
      try makeReady(&prepared, for: .ahead)
      arrange(&prepared)
      #expect(prepared.preparation?.purpose == .ahead && prepared.listed != Array(0..<2000), "at once")
      arrange(&other)
      #expect(other.listed == Array(0..<2000), "the list stays until then")
      try makeReady(&other)
      #expect(other.listed == prepared.listed && other.list.selection == 0)
      // From then on keys are answered at once.
      other.clearFilter()
      other.narrow(to: "7")
      #expect(other.preparation?.purpose == .ahead && other.listed.count < 2000)
    }
  }

  @Test("A long list is grouped, added up and measured beside the screen, with what the keys choose meanwhile")
  func aidsOfMany() throws {
    var list = long(Self.many(0..<2000))
    try makeReady(&list, for: .ahead)
    list.group(by: "group")
    #expect(list.groups.isEmpty && list.shownCount == 2000)
    perform(.totals, on: &list)
    perform(.down, on: &list)
    try makeReadyTwice(&list)
    #expect(list.groups.map(\.rows.count) == [667, 1333] && list.totals.map(\.text) == ["Total (2,000)", "1,999,000"])
    #expect(list.selected?.id == "1", "where one has gone meanwhile")
    list.group(by: "pair")
    try makeReady(&list)
    #expect(list.groups.count == 1000 && list.list.selection == 0)
    list.group(by: "")
    try makeReady(&list)
    perform(.totals, on: &list)
    #expect(list.groups.isEmpty && list.totals.isEmpty && list.shownCount == 2000, "without any at once")
  }

  /// What was begun first, then what was chosen since.
  private func makeReadyTwice(_ list: inout RowList<Row>) throws {
    let first = try #require(list.preparation)
    first()
    list.prepared(first)
    try makeReady(&list)
  }

  @Test("Grouping asks for each row's identity a few times, however many groups there are")
  func manyGroups() throws {
    let asked = Mutex(0)
    var list = long(Self.many(0..<2000)) { row in
      asked.withLock { $0 += 1 }
      return row.id
    }
    list.group(by: "pair")
    asked.withLock { $0 = 0 }
    try makeReady(&list)
    #expect(list.groups.count == 1000 && asked.withLock(\.self) < 10_000)
  }

  @Test("Many new rows to be arranged are shown once that is made ready; until then those before them stay")
  func renewed() throws {
    let (before, after) = (Self.many(0..<2000), Self.many(1..<2500))
    for arrange in Self.arrangements + [{ $0.group(by: "group") }] {
      var (list, expected) = (long(before), long(after))
      arrange(&list)
      arrange(&expected)
      try makeReady(&list)
      try makeReady(&expected)
      let wanted = list.rows[list.listed[list.listed.count / 2]].id
      list.select(identity: wanted)
      let shown = list.listed
      list.replace(rows: after, language: .english)
      #expect(list.listed == shown && list.rows.count == 2000, "what was shown stays")
      list.prepared(try #require(long(before).preparation))
      #expect(list.rows.count == 2000, "something else was made ready")
      try makeReady(&list)
      #expect(list.listed == expected.listed && list.rows.count == 2499 && list.selected?.id == wanted)
      // What is chosen in the meantime counts.
      list.replace(rows: before, language: .english)
      _ = list.sort(named: "+count")
      try makeReadyTwice(&list)
      #expect(
        list.rows.count == 2000
          && list.rows[list.listed.first ?? 0].count == list.listed.map { list.rows[$0].count }.min())
    }
    // The first ones are shown as they come.
    var list = long(before, kept: ListArrangement(sortings: [.init(key: "count", isAscending: false)], selected: "7"))
    #expect(list.listed == Array(0..<2000) && list.selected?.id == "7")
    try makeReady(&list)
    #expect(list.listed == (0..<2000).reversed() && list.selected?.id == "7")
    list.replace(rows: [], language: .english)
    #expect(list.listed.isEmpty && list.preparation == nil, "few rows take no time")
  }

  @Test("Leaving the choice of a column changes nothing")
  func left() {
    var list = list()
    perform(.sort, on: &list)
    #expect(list.isTyping)
    list.type(.escape)
    #expect(!list.isTyping && shown(list) == "badc")
  }

  /// The lines of the list as they are drawn.
  private func lines(_ list: inout RowList<Row>) -> [String] {
    var frame = Frame(size: Size(width: 40, height: 8), glyphs: .ascii)
    let context = PageContext(
      reading: DisputeShop.standard().reading, language: .english, area: frame.size)
    list.draw(in: frame.bounds, of: &frame, context: context)
    return frame.lines.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  @Test("Cells that stay on the screen are made anew when words stand for signs, and in another language")
  func wordsForSigns() {
    var list = self.list { field in
      field.with { row, language in
        StyledText(.good) + " " + StyledText(language.say(Phrase(en: "en", zh: "zh"))) + StyledText(" \(row.count)")
      }
    }
    let drawn = lines(&list)
    #expect(lines(&list) == drawn)
    let spoken = TextMode.$current.withValue(TextMode(spoken: .english)) { lines(&list) }
    #expect(spoken != drawn && lines(&list) == drawn)
  }

  private func group(_ list: inout RowList<Row>, by column: String) {
    perform(.group, on: &list)
    for character in column { list.type(.character(character)) }
    list.type(.enter)
  }

  @Test("Rows with one value stand under a heading with their count and total, which folds and unfolds")
  func groups() {
    var list = list()
    group(&list, by: "group")
    // What belongs to another row is in that one's count.
    #expect(lines(&list) == ["group count", "v x (2) 2", "x 2", "x 5", "v y (2) 11", "y 9", "y 2"])
    #expect(list.selected == nil && list.position == ListPosition(index: 1, count: 4, total: 4))
    perform(.open, on: &list)
    #expect(lines(&list) == ["group count", "> x (2) 2", "v y (2) 11", "y 9", "y 2"])
    // From a row its group is folded, and the heading selected.
    perform(.bottom, on: &list)
    #expect(list.selected?.id == "d")
    perform(.fold, on: &list)
    #expect(lines(&list) == ["group count", "> x (2) 2", "> y (2) 11"] && list.selected == nil)
    perform(.foldAll, on: &list)
    #expect(list.shownCount == 6)
    perform(.foldAll, on: &list)
    // Whatever is looked for is unfolded.
    list.select(identity: "c")
    #expect(list.selected?.id == "c" && list.shownCount == 4)
    #expect(list.sheet.rows.count == 4)
    sort(&list, by: "count")
    perform(.foldAll, on: &list)
    perform(.foldAll, on: &list)
    #expect(lines(&list).dropFirst().first == "v y (2) 11", "the group of the largest comes first")
    group(&list, by: "no groups")
    #expect(list.groups.isEmpty && list.shownCount == 4)
  }

  @Test("A column is grouped by when its values come again: ids are not offered")
  func grouping() {
    var list = list()
    // The way out is offered where there are groups, and first.
    for expected in [["group"], ["", "group"]] {
      perform(.group, on: &list)
      guard case .choosing(let palette, isGrouping: true) = list.typing else {
        Issue.record("nothing is asked")
        return
      }
      #expect(palette.items.map(\.id) == expected)
      list.type(.enter)
    }
  }

  @Test("The line at the foot adds up what is shown, or what is marked")
  func totals() {
    var list = list()
    perform(.totals, on: &list)
    #expect(lines(&list).last == "Total (4) 13")
    list.narrow(to: "group:y")
    #expect(lines(&list).last == "Total (2) 11")
    list.clearFilter()
    list.select(identity: "c")
    list.toggleMark()
    #expect(lines(&list).last == "Marked (1) 5")
    list.select(identity: "d")
    list.toggleMark()
    #expect(lines(&list).last == "Marked (2) 2", "c is in d")
    list.clearMarks()
    perform(.totals, on: &list)
    #expect(list.totals.isEmpty)
  }

  @Test("Amounts of two currencies stand beside each other", arguments: [(1, "$1.00"), (2, "¥2.00 + $1.00")])
  func currencies(_ count: Int, _ text: String) {
    let amounts = [Money(minorUnits: 100, currency: .usd), Money(minorUnits: 200, currency: .cny)]
    let total = amounts.prefix(count).reduce(into: ColumnTotal()) { $0.add(.money($1)) }
    #expect(total.shown(.english).text == text)
  }

  @Test("Bars are as long as the numbers, the largest the longest; the smallest is still seen")
  func bars() {
    var list = list()
    perform(.bars, on: &list)
    #expect(lines(&list) == ["group count", "x 2 ##", "y 9 ########", "y 2 ##", "x 5 ####"])
  }

  @Test("How it is told is kept")
  func kept() throws {
    var list = list()
    group(&list, by: "group")
    perform(.fold, on: &list)
    perform(.totals, on: &list)
    var memory = ShopMemory()
    let kept = try #require(list.kept)
    memory.lists[kept.name] = kept.arrangement
    #expect(kept.arrangement.aids == ListAids(group: "group", folded: ["x"], hasTotals: true, hasBars: false))
    #expect(ShopMemory(memory.bytes).lists == memory.lists)
  }
}
