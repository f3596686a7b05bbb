import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Lists are sorted by what they show")
struct SortKeyTests {
  /// The number that a reader takes a cell for: one may carry a sign of a currency, a unit or a comparison, and groups of digits.
  private static func number(_ cell: String) -> Double? {
    var digits = cell
    for part in ["¥", "$", "%", "×", "≤", "<", "≥", ">", "+", ",", "h", " ", "至多"] {
      digits = digits.replacing(part, with: "")
    }
    return Double(digits)
  }

  @Test("In the order of its keys a column's cells stand as a reader expects them", arguments: Language.allCases)
  func order(language: Language) {
    let faults = ListedShop.all.flatMap { shop in
      shop.lists.flatMap { list in
        list.all.flatMap { field in
          Self.faults(field, count: list.count, language).map { "\(shop.platform) \(list.name) \(field.key): \($0)" }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(5))")
  }

  private static func faults(_ field: ListedShop.AnyField, count: Int, _ language: Language) -> [String] {
    let keys = (0..<count).map { field.order($0) }
    let cells = SortRanks(keys).sorted(Array(keys.indices), descending: false).map {
      (key: keys[$0], text: field.cell($0, language).text)
    }
    var faults: [String] = []
    var finished: Set<String> = []
    for (before, after) in zip(cells, cells.dropFirst()) where after.key != .none {
      let pair = "\(before.text), then \(after.text)"
      if before.key == .none { faults.append("what is missing does not come last: \(pair)") }
      if case .number = after.key, let left = number(before.text), let right = number(after.text), left > right {
        faults.append(pair)
      }
      // Cells that read alike stand together, whatever they are sorted by.
      if before.text != after.text {
        finished.insert(before.text)
        if finished.contains(after.text), before.key != after.key { faults.append("again: \(after.text)") }
      }
    }
    return faults
  }

  @Test("A text is sorted by its letters, a moment by its time, and nothing that is missing has a key")
  func keys() {
    var faults: [String] = []
    for shop in ListedShop.all {
      for list in shop.lists {
        for field in list.columns {
          for row in 0..<min(list.count, 100) {
            let (key, text) = (field.order(row), field.cell(row, .english).text)
            if !Self.agrees(key, field.value(row), text, shop.view) {
              faults.append("\(shop.platform) \(list.name) \(field.key): \(text) by \(key)")
            }
          }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(5))")
  }

  private static func agrees(_ key: SortKey, _ value: CellValue, _ text: String, _ view: ShopView) -> Bool {
    switch (key, value) {
    case (.none, _): true
    case (_, _) where text == "–" || text == "--": false
    case (.number(let seconds), .instant(let moment)):
      seconds == Double(moment.seconds)
        && (text.hasPrefix(view.calendar.day(of: moment).description)
          || view.calendar.day(of: moment).description.hasSuffix(text)
          || text == Language.english.shortMoment(moment, in: view.calendar))
    // What is shown in words of its own keeps the order of the names that programs know it by.
    case (.text(let key), .text(let name)) where key == name: true
    case (.text(let key), _): text.contains(key)
    case (.number, _): true
    }
  }
}
