import SellerCore
import SellerRecords

/// How the rows of a table go straight from their cells into lines of orders: what most rows of most tables are. Whatever is not
/// ordinary in a row, or in the map, is left to ``RowReader``, whose answers these are, byte by byte.
struct DirectPlan: Sendable {
  /// What makes one member of the line. It holds nothing that would have to be kept alive at every cell.
  struct Column: Sendable {
    let shape: Shape
    /// Its cell; nil where it is a constant, or the first of several that has something.
    let cell: Int?
    /// Which column of the map it is.
    let place: Int
    let isRequired: Bool
    let isPaidAt: Bool
    /// Where its name stands among the plan's texts, its constant, and the member that a store leaves out.
    let name: Range<Int>
    let constant: Range<Int>?
    let omitted: Range<Int>
  }

  /// What cells are looked at for before they are read at length.
  enum Shape: Sendable {
    case id, text, other
    case money(digits: Int)
    case whole(ClosedRange<Int>)
    case instant(zone: Int64)
  }

  private(set) var columns: [Column] = []
  /// Names, constants and defaults as they stand in a line.
  private(set) var texts: [UInt8] = []
  let map: BoundMap
  /// The cell of the order's id.
  let keyCell: Int
  /// The first heading, which begins the headings when they are repeated.
  let firstHeading: [UInt8]
  let skips: [RowRules.Condition]
  let currency: Currency
  /// Under which number the spool has the fields that are only assumed.
  let assumed: Int
  let hash: IDHash

  /// A plan for the rows of a table; nil where they cannot go this way.
  init?(_ reader: RowReader, into spool: RowSpool) {
    map = reader.map
    currency = reader.currency
    skips = reader.rules.skips
    guard reader.readsRowsAlone, map.record.kind == .order, !map.record.isCase, map.keys.count == 1,
      let key = map.keys[0], map.columns[key].cells.count == 1, let heading = map.headings.first
    else { return nil }
    keyCell = map.columns[key].cells[0]
    firstHeading = Array(heading.utf8)
    assumed = spool.list(of: map.assumed)
    hash = spool.hash
    let fields = map.record.kind.fields
    let defaults = map.record.kind.defaults(currency)
    for node in map.tree {
      guard let place = node.column, let field = fields.first(where: { $0.name == node.name }),
        add(place, field, omitted: defaults[field.name] ?? [])
      else { return nil }
    }
    let stated = Set(map.tree.map(\.name))
    guard fields.allSatisfy({ !$0.isRequired || stated.contains($0.name) }) else { return nil }
  }

  /// Adds a column; false where a row must be looked at as a whole.
  private mutating func add(_ place: Int, _ field: FieldDescription, omitted: [UInt8]) -> Bool {
    let column = map.columns[place]
    let rules = column.reader.rules
    guard column.cells.allSatisfy(map.headings.indices.contains), !column.isJoined, column.factor == nil,
      !column.isPerOrder, !rules.isOurs, column.path == [field.name],
      let shape = Shape(column.reader.form, rules, isCountry: ["destination", "origin"].contains(field.name))
    else { return false }
    let name = keep("\(columns.isEmpty ? "{" : ",")\"\(field.name)\":".utf8)
    var constant: Range<Int>?
    if let text = column.constant {
      guard let value = try? column.reader.value(ArraySlice(text.utf8)), let value = try? column.signed(value) else {
        return false
      }
      constant = keep(value.json(currency))
    }
    columns.append(
      Column(
        shape: shape, cell: column.cells.count == 1 ? column.cells[0] : nil, place: place,
        isRequired: field.isRequired, isPaidAt: field.name == "paid_at", name: name, constant: constant,
        omitted: keep(omitted)))
    return true
  }

  private mutating func keep(_ text: some Sequence<UInt8>) -> Range<Int> {
    let start = texts.count
    texts += text
    return start..<texts.count
  }
}

extension DirectPlan.Shape {
  /// Nil for what is not written in one way only.
  fileprivate init?(_ form: FieldForm, _ rules: CellRules, isCountry: Bool) {
    let digits = rules.currency.minorDigits
    switch form {
    case .id: self = .id
    case .plain(.text): self = rules.words.isEmpty && !isCountry ? .text : .other
    // Three digits behind a sign may be thousands.
    case .plain(.money):
      self =
        !rules.isInMinorUnits && rules.decimal != .comma && digits > 0 && digits != 3 ? .money(digits: digits) : .other
    case .plain(.instant): self = .instant(zone: rules.zone)
    case .whole(let range): self = .whole(range)
    case .choice, .plain(.bool): self = .other
    default: return nil
    }
  }
}

extension StatedValue {
  /// The value as it stands in a line.
  func json(_ currency: Currency) -> [UInt8] {
    var line = JSONLine(currency: currency)
    write(to: &line)
    return line.bytes
  }
}
