import SellerCore
import SellerRecords
import SellerSheets

/// Turns the rows of one table into what they say of records.
struct RowReader: Sendable {
  /// What becomes of a row.
  typealias Outcome = TableImport.Event

  private(set) var map: BoundMap
  let refundMap: BoundMap?
  let rules: RowRules
  let currency: Currency
  private let padsRows: Bool
  private var values: [StatedValue?] = []
  private var group = RowGroup()
  private var seen: [String: Int] = [:]
  /// The freight of orders whose further articles have rows of their own.
  private var freights: [String: StatedValue] = [:]
  private var sales = SalesToRefund()

  init(_ map: BoundMap, refunds: BoundMap?, rules: RowRules, currency: Currency, padsRows: Bool) {
    self.map = map
    refundMap = refunds
    self.rules = rules
    self.currency = currency
    self.padsRows = padsRows
  }

  /// Whether no row depends on those before it.
  var readsRowsAlone: Bool { rules.groupCells.isEmpty && !rules.numbersRepeated && refundMap == nil }

  /// Takes over what was found out of columns whose cells can be read in two ways.
  mutating func decide(_ survey: ColumnSurvey) {
    for place in map.columns.indices { survey.decide(&map.columns[place].reader.rules, for: place) }
  }

  /// Whether a problem may vanish when the whole column is looked at.
  static func isUndecided(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .refuse(.cell(.ambiguousDay), _), .refuse(.cell(.ambiguousNumber), _): true
    default: false
    }
  }

  mutating func read(_ row: borrowing TableRow) -> Outcome {
    if let damage = row.damage { return .refuse(.damaged(damage), heading: nil) }
    if isHeadings(row) { return .skip(.headings) }
    if isTotal(row) { return .skip(.total) }
    if let trouble = shape(of: row) { return .refuse(trouble, heading: nil) }
    group.take(row, rules)
    for condition in rules.skips where condition.holds(group.cell(condition.cell, row)) {
      let cell = String(decoding: group.cell(condition.cell, row), as: UTF8.self)
      return .skip(.byMap(column: condition.title, value: cell))
    }
    if let cell = map.currencyCell {
      let code = CellText.trimmed(group.cell(cell, row))
      if !code.isEmpty, !CurrencySigns.agree(String(decoding: code, as: UTF8.self), with: currency) {
        let found = String(decoding: code, as: UTF8.self)
        return .refuse(.currency(found: found, shop: currency.code), heading: map.headings[cell])
      }
    }
    if let refundMap, rules.isRefund(row) { return refund(row, refundMap) }
    return record(row)
  }

  private func isHeadings(_ row: borrowing TableRow) -> Bool {
    guard row.count == map.headings.count, let first = map.headings.first, row.bytes(0).elementsEqual(first.utf8)
    else { return false }
    return row.cells == map.headings
  }

  /// A row without key that says "total" somewhere, or has it for a key and little else.
  private func isTotal(_ row: borrowing TableRow) -> Bool {
    guard let key = map.keys.first?.flatMap({ map.columns[$0].cells.first }) else { return false }
    let text = CellText.trimmed(row.bytes(key))
    if !text.isEmpty { return text.count < 40 && TotalWords.has(text) && filled(row) * 2 <= map.headings.count + 1 }
    for cell in 0..<row.count where TotalWords.has(CellText.trimmed(row.bytes(cell))) { return true }
    return false
  }

  private func filled(_ row: borrowing TableRow) -> Int {
    var count = 0
    for cell in 0..<row.count where !CellText.trimmed(row.bytes(cell)).isEmpty { count += 1 }
    return count
  }

  private func shape(of row: borrowing TableRow) -> TableTrouble? {
    let expected = map.headings.count
    if row.count < expected { return padsRows ? nil : .ragged(found: row.count, expected: expected) }
    for cell in expected..<max(expected, row.count) where !CellText.trimmed(row.bytes(cell)).isEmpty {
      return .ragged(found: row.count, expected: expected)
    }
    return nil
  }

  // MARK: Records

  private mutating func record(_ row: borrowing TableRow) -> Outcome {
    do {
      try read(map, row)
    } catch {
      return .refuse(.cell(error.problem), heading: error.title)
    }
    var keys: [String] = []
    for place in map.keys {
      guard let place, let key = text(values[place]) else {
        if let place, map.record.isRequired(map.columns[place].path) {
          return .refuse(.blankKey, heading: map.columns[place].title)
        }
        keys.append("")
        continue
      }
      keys.append(key)
    }
    if rules.numbersRepeated, let first = map.keys.first, let place = first {
      keys[0] = numbered(keys[0])
      values[place] = .text(keys[0])
    }
    if !rules.refundMatch.isEmpty, let match = group.key(rules.refundMatch, row) {
      sales.note(keys[0], gross: gross(), for: match)
    }
    return .record(stated(map, keys))
  }

  private mutating func refund(_ row: borrowing TableRow, _ refundMap: BoundMap) -> Outcome {
    do {
      try read(refundMap, row)
    } catch {
      return .refuse(.cell(error.problem), heading: error.title)
    }
    guard refundMap.keys.count == 2, let orderPlace = refundMap.keys[0], let ownPlace = refundMap.keys[1] else {
      return .refuse(.blankKey, heading: nil)
    }
    guard let own = text(values[ownPlace]) else {
      return .refuse(.blankKey, heading: refundMap.columns[ownPlace].title)
    }
    var amount: Int64 = 0
    for (column, value) in zip(refundMap.columns, values) where column.path == ["cases", "amount"] {
      if case .money(let money) = value { amount = money.minorUnits }
    }
    let id = rules.numbersRepeated ? numbered(own) : own
    values[ownPlace] = .text(id)
    guard !rules.refundMatch.isEmpty else {
      guard let order = text(values[orderPlace]) else {
        return .refuse(.blankKey, heading: refundMap.columns[orderPlace].title)
      }
      return .record(stated(refundMap, [order, id]))
    }
    guard let match = group.key(rules.refundMatch, row), let order = sales.take(amount, of: match) else {
      return .skip(.refundOfNothing)
    }
    values[orderPlace] = .text(order)
    return .record(stated(refundMap, [order, id]))
  }

  private func stated(_ map: BoundMap, _ keys: [String]) -> StatedRecord {
    var line = JSONLine(currency: currency)
    line.beginObject()
    for node in map.tree { node.write(values, to: &line) }
    line.endObject()
    return StatedRecord(
      kind: map.record.kind, key: keys, isCase: map.record.isCase, assumed: map.kept, json: line.bytes)
  }

  private mutating func numbered(_ id: String) -> String {
    let count = (seen[id] ?? 0) + 1
    seen[id] = count
    return count == 1 ? id : "\(id)-\(count)"
  }

  private func text(_ value: StatedValue?) -> String? {
    switch value {
    case .text(let text): text
    case .instant(let instant): instant.description
    case .whole(let number): "\(number)"
    case .flag, .money, .list, .json, nil: nil
    }
  }

  private func gross() -> Int64 {
    var quantity: Int64 = 1
    var sum: Int64 = 0
    for (column, value) in zip(map.columns, values) {
      switch (column.path.last, value) {
      case ("quantity", .whole(let number)): quantity = Int64(number)
      case ("price", .money(let money)), ("shipping", .money(let money)): sum += money.minorUnits
      default: break
      }
    }
    let (gross, isTooLarge) = sum.multipliedReportingOverflow(by: quantity)
    return isTooLarge ? .max : gross
  }

  // MARK: Cells

  private struct Fault: Error {
    let problem: CellProblem
    let title: String
  }

  private mutating func read(_ map: BoundMap, _ row: borrowing TableRow) throws(Fault) {
    values.removeAll(keepingCapacity: true)
    for column in map.columns {
      do throws(CellProblem) {
        values.append(try value(column, row))
      } catch {
        throw Fault(problem: error, title: column.title)
      }
    }
    dropRepeatedFreight(map)
    try divide(map)
  }

  /// An order's freight, which each row of its articles may say again, counts once.
  private mutating func dropRepeatedFreight(_ map: BoundMap) {
    guard rules.numbersRepeated, let key = map.keys.first?.flatMap({ text(values[$0]) }),
      let place = map.columns.firstIndex(where: { $0.path == ["shipping"] && $0.isPerOrder }),
      let freight = values[place]
    else { return }
    if freights[key] == freight { values[place] = .money(.zero(currency)) }
    freights[key] = freights[key] ?? freight
  }

  private func value(_ column: BoundMap.Column, _ row: borrowing TableRow) throws(CellProblem) -> StatedValue? {
    if let constant = column.constant {
      guard let value = try column.reader.value(ArraySlice(constant.utf8)) else { return nil }
      return try column.signed(value)
    }
    if !column.isJoined {
      // Of several columns the first that has something.
      let filled = column.cells.first { !CellText.isNothing(CellText.trimmed(group.cell($0, row))) }
      guard let filled, var value = try column.reader.value(group.cell(filled, row)) else { return nil }
      if let factor = column.factor, case .money(let money) = value {
        let number = CellReader(field: "", form: .plain(.wholeNumber), rules: column.reader.rules)
        guard case .whole(let times) = try number.value(group.cell(factor, row)) else { return nil }
        value = .money(try product(of: money.minorUnits, times))
      }
      return try column.signed(value)
    }
    var joined = ""
    for cell in column.cells {
      let text = CellText.identifier(group.cell(cell, row))
      // One of them missing, and it is another record's id.
      guard !CellText.isNothing(text) else { return nil }
      joined += (joined.isEmpty ? "" : column.joint) + String(decoding: text, as: UTF8.self)
    }
    return try column.reader.value(ArraySlice(joined.utf8))
  }

  private func product(of units: Int64, _ times: Int) throws(CellProblem) -> Money {
    let (product, overflow) = units.multipliedReportingOverflow(by: Int64(times))
    guard !overflow, product.magnitude <= Money.maximumMinorUnits.magnitude else {
      throw .tooManyDigits(Money(minorUnits: units, currency: currency).description, currency)
    }
    return Money(minorUnits: product, currency: currency)
  }

  /// Divides amounts of whole orders by the pieces. Where one does not divide, the order becomes one piece of the whole: the sum
  /// must stay what it is.
  private mutating func divide(_ map: BoundMap) throws(Fault) {
    guard map.columns.contains(where: \.isPerOrder),
      let place = map.columns.firstIndex(where: { $0.path == ["quantity"] }), case .whole(let pieces) = values[place],
      pieces > 1
    else { return }
    let count = Int64(pieces)
    var amounts: [(place: Int, units: Int64)] = []
    for (place, column) in map.columns.enumerated() {
      if case .money(let money) = values[place], column.path.count == 1 { amounts.append((place, money.minorUnits)) }
    }
    let divides = amounts.allSatisfy { !map.columns[$0.place].isPerOrder || $0.units % count == 0 }
    for (place, units) in amounts {
      let isPerOrder = map.columns[place].isPerOrder
      guard divides == isPerOrder else { continue }
      do throws(CellProblem) {
        values[place] = .money(
          divides ? Money(minorUnits: units / count, currency: currency) : try product(of: units, pieces))
      } catch {
        throw Fault(problem: error, title: map.columns[place].title)
      }
    }
    if !divides { values[place] = .whole(1) }
  }
}

extension StatedValue {
  /// The value without its sign.
  var magnitude: StatedValue {
    switch self {
    case .money(let money): .money(money.magnitude)
    case .whole(let number): .whole(number == .min ? .max : abs(number))
    case .text, .flag, .instant, .list, .json: self
    }
  }
}

/// Words of rows that add up others.
enum TotalWords {
  static func has(_ text: ArraySlice<UInt8>) -> Bool {
    // No such word has a digit.
    guard !text.isEmpty, text.count < 40, !text.contains(where: { $0.isDigit }) else { return false }
    return words.contains(CellText.folded(String(decoding: text, as: UTF8.self)).exchanging(":", for: ""))
  }

  private static let words: Set<String> = [
    "total", "totals", "grandtotal", "subtotal", "sum", "合计", "总计", "小计", "汇总", "总和", "summe", "gesamt", "totale",
  ]
}
