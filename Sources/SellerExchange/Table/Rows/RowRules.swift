import SellerCore
import SellerSheets

/// What a map says of rows, laid over the headings of one table.
struct RowRules: Sendable {
  /// A condition on a row.
  struct Condition: Sendable {
    let cell: Int
    let title: String
    private let words: Set<String>?
    private let otherWords: Set<String>?
    private let start: String?
    private let isBlank: Bool?
    private let isNegative: Bool?
    private let isZero: Bool?

    init(_ condition: TableMap.Condition, _ places: HeadingPlaces) throws(MapProblem) {
      cell = try places.required(condition.column, field: "skip")
      title = condition.column
      words = condition.is.map { Set($0.map(CellText.folded)) }
      otherWords = condition.not.map { Set($0.map(CellText.folded)) }
      start = condition.starts
      isBlank = condition.blank
      isNegative = condition.negative
      isZero = condition.zero
    }

    /// Whether everything that is stated holds.
    func holds(_ cell: ArraySlice<UInt8>) -> Bool {
      let text = CellText.trimmed(cell)
      if let isBlank, text.isEmpty != isBlank { return false }
      if words != nil || otherWords != nil {
        let word = CellText.folded(String(decoding: text, as: UTF8.self))
        if let words, !words.contains(word) { return false }
        if let otherWords, otherWords.contains(word) { return false }
      }
      if let start, !text.starts(with: start.utf8) { return false }
      if let isNegative, (text.first == UInt8(ascii: "-")) != isNegative { return false }
      if let isZero {
        let digits = text.filter { $0.isDigit }
        guard (!digits.isEmpty && digits.allSatisfy { $0 == UInt8(ascii: "0") }) == isZero else { return false }
      }
      return true
    }
  }

  let skips: [Condition]
  private let refunds: [Condition]
  /// The cells in which a refund and what it refunds agree.
  let refundMatch: [Int]
  /// Whether a record that comes again is another one.
  let numbersRepeated: Bool
  /// The cells that are the same in all rows of a group.
  let groupCells: [Int]
  /// The cells that a first row has for all.
  let filledCells: Set<Int>

  init(_ map: TableMap, _ places: HeadingPlaces) throws(MapProblem) {
    func cells(of headings: [String]) throws(MapProblem) -> [Int] {
      var found: [Int] = []
      for heading in headings { found.append(try places.required(heading, field: "continuation")) }
      return found
    }
    func conditions(_ list: [TableMap.Condition]) throws(MapProblem) -> [Condition] {
      var found: [Condition] = []
      // A column that this table leaves out cannot make rows differ.
      for condition in list where places.first(of: [condition.column]) != nil {
        found.append(try Condition(condition, places))
      }
      return found
    }
    skips = try conditions(map.skip ?? [])
    refunds = try conditions(map.refunds?.when ?? [])
    refundMatch = try cells(of: map.refunds?.match ?? [])
    groupCells = try cells(of: map.continuation?.same ?? [])
    filledCells = Set((map.continuation?.fill ?? []).compactMap { places.first(of: [$0]) })
    if let repeated = map.repeated, repeated != "number" {
      throw .unknownValue(repeated, of: "repeated", known: ["number"])
    }
    numbersRepeated = map.repeated == "number"
  }

  /// Whether the row takes something back.
  func isRefund(_ row: borrowing TableRow) -> Bool {
    guard !refunds.isEmpty else { return false }
    for condition in refunds where !condition.holds(row.bytes(condition.cell)) { return false }
    return true
  }
}

/// The first row of a group, whose cells hold for the rows that continue it.
struct RowGroup: Sendable {
  private var key: [[UInt8]] = []
  private var filled: [Int: [UInt8]] = [:]
  private var continues = false

  /// Looks at a row: it continues the group when its key is the group's and nothing stands where only a first row has something.
  mutating func take(_ row: borrowing TableRow, _ rules: RowRules) {
    guard !rules.groupCells.isEmpty else { return }
    var own: [[UInt8]] = []
    for cell in rules.groupCells { own.append(Array(CellText.trimmed(row.bytes(cell)))) }
    var isBare = true
    for cell in rules.filledCells {
      let text = CellText.trimmed(row.bytes(cell))
      // What later rows say again is no beginning.
      if !text.isEmpty, !(filled[cell].map { CellText.trimmed($0[...]).elementsEqual(text) } ?? false) {
        isBare = false
      }
    }
    continues = isBare && own == key && !key.isEmpty
    guard !continues else { return }
    key = own
    filled.removeAll(keepingCapacity: true)
    for cell in rules.filledCells { filled[cell] = Array(row.bytes(cell)) }
  }

  /// A cell of the row, or of the first row of its group.
  func cell(_ place: Int, _ row: borrowing TableRow) -> ArraySlice<UInt8> {
    guard continues, let first = filled[place] else { return row.bytes(place) }
    return first[...]
  }

  /// The cells by which a refund finds its sale; nil when one is empty.
  func key(_ cells: [Int], _ row: borrowing TableRow) -> String? {
    var key = ""
    for place in cells {
      let text = CellText.trimmed(cell(place, row))
      guard !text.isEmpty else { return nil }
      key += String(decoding: text, as: UTF8.self) + "\n"
    }
    return key.isEmpty ? nil : key
  }
}

/// What was sold and can still be taken back, by what a refund says of it.
struct SalesToRefund: Sendable {
  private var sales: [String: [(id: String, left: Int64)]] = [:]

  mutating func note(_ id: String, gross: Int64, for match: String) {
    sales[match, default: []].append((id, gross))
  }

  /// The latest sale of which so much is left; nil when there is none.
  mutating func take(_ amount: Int64, of match: String) -> String? {
    guard var list = sales[match], let place = list.lastIndex(where: { $0.left >= amount }) else { return nil }
    list[place].left -= amount
    sales[match] = list
    return list[place].id
  }
}
