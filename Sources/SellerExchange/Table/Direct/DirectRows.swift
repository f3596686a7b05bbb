import SellerCore
import SellerRecords
import SellerSheets

/// Brings rows into lines, as a plan says.
struct DirectReader {
  private let plan: DirectPlan
  private var json: [UInt8] = []
  private var omitted: [UInt8] = []
  private var memories: [CellMemory]
  /// The orders that rows became.
  private(set) var orders: ReadyOrders.Run
  /// Under which number the spool has the fields that are only assumed.
  var assumed: Int { plan.assumed }

  init(_ plan: DirectPlan) {
    self.plan = plan
    orders = ReadyOrders.Run(hash: plan.hash)
    memories = Array(repeating: CellMemory(), count: plan.columns.count)
  }

  /// Takes a row; false for one that is not ordinary.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>, _ spans: borrowing CellSpans, line: Int) -> Bool {
    let plan = plan
    guard spans.cells.count == plan.map.headings.count else { return false }
    return plan.texts.withUnsafeBufferPointer { texts in
      spans.cells.withUnsafeBufferPointer { cells in take(Row(text: text, cells: cells), texts, plan, line) }
    }
  }

  /// Where a row's cells stand.
  private struct Row {
    let text: UnsafeBufferPointer<UInt8>
    let cells: UnsafeBufferPointer<Range<Int>>

    subscript(place: Int) -> DirectCell { DirectCell(text, cells[place]) }
  }

  private mutating func take(
    _ row: Row, _ texts: UnsafeBufferPointer<UInt8>, _ plan: DirectPlan, _ line: Int
  ) -> Bool {
    // Without a digit it could be a total; and headings may be repeated.
    guard let id = row[plan.keyCell].plainID, id.contains(where: { (0x30...0x39).contains($0) }),
      !row.text[row.cells[0]].elementsEqual(plan.firstHeading)
    else { return false }
    for condition in plan.skips where condition.holds(Array(row.text[row.cells[condition.cell]])[...]) { return false }
    if let cell = plan.map.currencyCell {
      let code = row[cell]
      guard !code.isFilled || code.trimmed.elementsEqual(plan.currency.code.utf8) else { return false }
    }
    json.removeAll(keepingCapacity: true)
    omitted.removeAll(keepingCapacity: true)
    var paidAt: Instant?
    for place in plan.columns.indices {
      let column = plan.columns[place]
      let start = json.count
      json.append(contentsOf: UnsafeBufferPointer(rebasing: texts[column.name]))
      guard let isStated = add(column, place, row, texts, &paidAt), isStated || !column.isRequired else {
        return false
      }
      if !isStated {
        json.removeLast(json.count - start)
      } else if !column.omitted.isEmpty, json[(start + 1)...].elementsEqual(texts[column.omitted]) {
        omitted.append(spooled: start)
        omitted.append(spooled: json[start...])
        json.removeLast(json.count - start)
      }
    }
    json.append(UInt8(ascii: "}"))
    guard let paidAt, json.count <= LineReader.longestLine else { return false }
    orders.add(id, paidAt: paidAt, line: line, text: json, omitted: omitted)
    return true
  }

  /// Adds what a column's cell says, and tells whether it says something; nil where that is not ordinary.
  private mutating func add(
    _ column: DirectPlan.Column, _ place: Int, _ row: Row, _ texts: UnsafeBufferPointer<UInt8>,
    _ paidAt: inout Instant?
  ) -> Bool? {
    if let constant = column.constant {
      json.append(contentsOf: UnsafeBufferPointer(rebasing: texts[constant]))
      if column.isPaidAt { paidAt = Instant(bytes: texts[constant].dropFirst().dropLast()) }
      return true
    }
    guard let filled = column.cell ?? plan.map.columns[column.place].cells.first(where: { row[$0].isFilled }) else {
      return false
    }
    let cell = row[filled]
    if cell.trimmed.isEmpty { return false }
    switch column.shape {
    case .id:
      guard let id = cell.plainID else { break }
      quote(id)
      return true
    case .text where cell.isText:
      quote(cell.bytes)
      return true
    case .money(let digits) where cell.isMoney(digits: digits):
      quote(cell.trimmed)
      return true
    case .whole(let range) where cell.isWhole(range):
      json.append(contentsOf: cell.trimmed)
      return true
    case .instant(let zone):
      guard let (instant, isCanonical) = cell.moment(zone: zone) else { break }
      if column.isPaidAt { paidAt = instant }
      if isCanonical {
        quote(cell.trimmed)
      } else {
        json.append(UInt8(ascii: "\""))
        json.append(instant: instant)
        json.append(UInt8(ascii: "\""))
      }
      return true
    default: break
    }
    do throws(CellProblem) {
      guard let read = try memories[place].json(cell, plan.map.columns[column.place], plan.currency) else {
        return false
      }
      json.append(contentsOf: read)
      if column.isPaidAt { paidAt = Instant(bytes: read.dropFirst().dropLast()) }
      return true
    } catch {
      return nil
    }
  }

  private mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>) {
    json.append(UInt8(ascii: "\""))
    json.append(contentsOf: bytes)
    json.append(UInt8(ascii: "\""))
  }
}
