import SellerCore
import SellerRecords
import SellerSheets

/// Brings rows into lines, as a plan says.
struct DirectReader {
  private let plan: DirectPlan
  private var omitted: [UInt8] = []
  private var memories: [CellMemory]
  /// The orders that rows became.
  private(set) var orders: ReadyOrders.Run
  /// Under which number the spool has the fields that are only assumed.
  var assumed: Int { plan.assumed }

  /// How long a line can be that is made this way.
  static let longestLine = 1 << 14

  init(_ plan: DirectPlan) {
    self.plan = plan
    orders = ReadyOrders.Run(hash: plan.hash)
    memories = Array(repeating: CellMemory(), count: plan.columns.count)
  }

  /// Takes a row; false for one that is not ordinary. `scratch` is room for the longest line.
  mutating func take(
    _ text: UnsafeBufferPointer<UInt8>, _ spans: borrowing CellSpans, line: Int,
    in scratch: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    let plan = plan
    guard spans.cells.count == plan.map.headings.count else { return false }
    return plan.texts.withUnsafeBufferPointer { texts in
      plan.columns.withUnsafeBufferPointer { columns in
        spans.cells.withUnsafeBufferPointer { cells in
          take(Row(text: text, cells: cells), columns, Texts(texts), plan, line, LineRoom(scratch))
        }
      }
    }
  }

  /// Where a row's cells stand.
  private struct Row {
    let text: UnsafeBufferPointer<UInt8>
    let cells: UnsafeBufferPointer<Range<Int>>

    @inline(__always)
    subscript(place: Int) -> DirectCell { DirectCell(text, cells[place]) }
  }

  /// The texts of a plan.
  private struct Texts {
    private let all: UnsafeBufferPointer<UInt8>

    init(_ all: UnsafeBufferPointer<UInt8>) { self.all = all }

    @inline(__always)
    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: all[range]) }
  }

  private mutating func take(
    _ row: Row, _ columns: UnsafeBufferPointer<DirectPlan.Column>, _ texts: Texts, _ plan: DirectPlan, _ line: Int,
    _ room: LineRoom
  ) -> Bool {
    // Without a digit it could be a total; and headings may be repeated.
    guard let id = row[plan.keyCell].plainID, id.contains(where: { $0.isDigit }),
      !row.text[row.cells[0]].elementsEqual(plan.firstHeading)
    else { return false }
    for condition in plan.skips where condition.holds(Array(row.text[row.cells[condition.cell]])[...]) { return false }
    if let cell = plan.map.currencyCell {
      let code = row[cell]
      guard !code.isFilled || code.trimmed.elementsEqual(plan.currency.code.utf8) else { return false }
    }
    var json = room
    omitted.removeAll(keepingCapacity: true)
    var paidAt: Instant?
    for place in columns.indices {
      let column = columns[place]
      let start = json.count
      json.add(texts[column.name])
      guard let isStated = add(column, place, row, texts, plan, &json, &paidAt), isStated || !column.isRequired,
        !json.isFull
      else { return false }
      if !isStated {
        json.cut(to: start)
      } else if !column.omitted.isEmpty, json[from: start + 1].elementsEqual(texts[column.omitted]) {
        omitted.append(spooled: start)
        omitted.append(spooled: json[from: start])
        json.cut(to: start)
      }
    }
    json.add(UInt8(ascii: "}"))
    guard let paidAt, !json.isFull else { return false }
    orders.add(id, paidAt: paidAt, line: line, text: json[from: 0], omitted: omitted)
    return true
  }

  /// Adds what a column's cell says, and tells whether it says something; nil where that is not ordinary.
  @inline(__always)
  private mutating func add(
    _ column: DirectPlan.Column, _ place: Int, _ row: Row, _ texts: Texts, _ plan: DirectPlan,
    _ json: inout LineRoom, _ paidAt: inout Instant?
  ) -> Bool? {
    if let constant = column.constant {
      json.add(texts[constant])
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
      json.quote(id)
      return true
    case .text where cell.isText:
      json.quote(cell.bytes)
      return true
    case .money(let digits) where cell.isMoney(digits: digits):
      json.quote(cell.trimmed)
      return true
    case .whole(let range) where cell.isWhole(range):
      json.add(cell.trimmed)
      return true
    case .instant(let zone):
      guard let (instant, isCanonical) = cell.moment(zone: zone) else { break }
      if column.isPaidAt { paidAt = instant }
      if isCanonical {
        json.quote(cell.trimmed)
      } else {
        var text: [UInt8] = []
        text.append(instant: instant)
        text.withUnsafeBufferPointer { json.quote($0) }
      }
      return true
    default: break
    }
    return addRead(cell, place, column, plan, &json, &paidAt)
  }

  /// Adds what a cell is read as at length.
  private mutating func addRead(
    _ cell: DirectCell, _ place: Int, _ column: DirectPlan.Column, _ plan: DirectPlan, _ json: inout LineRoom,
    _ paidAt: inout Instant?
  ) -> Bool? {
    do throws(CellProblem) {
      let said = try memories[place].json(cell) { (text) throws(CellProblem) in
        let stated = plan.map.columns[column.place]
        guard let value = try stated.reader.value(text[...]) else { return nil }
        return try stated.signed(value).json(plan.currency)
      }
      guard let said else { return false }
      said.withUnsafeBufferPointer { json.add($0) }
      if column.isPaidAt { paidAt = Instant(bytes: said.dropFirst().dropLast()) }
      return true
    } catch {
      return nil
    }
  }
}
