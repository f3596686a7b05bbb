import SellerCore
import SellerRecords
import SellerSheets
import SellerText

/// What a table probably is: a map found by its headings and by what stands under them.
public struct TableGuess: Sendable {
  /// The map, ready to be saved.
  public let map: TableMap
  /// The headings of the fields that were found, by field; what is of all pieces is divided by their number.
  public var columns: [String: String] {
    let pieces = map.columns["quantity"]?.headings.first
    return map.columns.compactMapValues { source in
      source.join?.joined(separator: source.joint)
        ?? source.headings.first.map { heading in
          source.per == nil ? heading : pieces.map { "\(heading) ÷ \($0)" } ?? heading
        }
    }
  }
  /// Headings of which nothing is taken.
  public let unmapped: [String]
  /// Fields that every record has and no heading was found for.
  public let missing: [String]
  /// Further fields that such a table can have, and that no heading was found for.
  public let unbound: [String]
  /// Fields that every record has, of which the least is assumed where no heading was found, and what that is.
  public let assumed: [String: String]
  /// Fields whose heading stands twice, in the order of the columns: the map has none of them, as nobody can know which is meant.
  public let doubled: [(field: String, problem: MapProblem)]
  /// Whether the table looks like what it is taken for. If not, and nobody says what its rows are, they are taken for orders.
  public let isLikely: Bool
  /// All headings, each with what stands under it first.
  public let headings: [(heading: String, sample: String)]

  /// Looks at a table. What the request says is taken as said: the kind of record, and columns by their headings.
  public init(_ source: any SourceBytes, _ request: TableRequest) throws(TableTrouble) {
    let file = try TableImport.open(source, request)
    let head = try TableImport.head(of: file, rows: 200)
    guard let headings = HeadingRow(guessedIn: head) else { throw .noHeadings(wanted: []) }
    let rows = head.filter { $0.line > headings.line && $0.damage == nil }
    do throws(MapProblem) {
      let stated = request.record ?? request.map?.record ?? ""
      let names = stated.isEmpty ? Self.kinds : [try TableRecord(name: stated).name]
      let rules = try request.rules(request.map ?? TableMap(record: ""))
      let places = HeadingPlaces(headings.cells)
      var best: Candidate?
      for name in names {
        let candidate = Candidate(try TableRecord(name: name), places, rows, request.columns, rules)
        guard candidate.isLikely || !stated.isEmpty, candidate.score > best?.score ?? -1 else { continue }
        best = candidate
      }
      isLikely = best != nil || !stated.isEmpty
      let record = try TableRecord(name: stated.isEmpty ? "order" : stated)
      let taken = best ?? Candidate(record, places, rows, request.columns, rules)
      doubled = taken.places.sorted { $0.value < $1.value }.compactMap { field, place in
        places.doubled(at: place).map { (field, $0) }
      }
      var map = taken.map(headings.cells, request, without: Set(doubled.map(\.field)))
      if taken.hasSeveralRows(an: rows) { map.repeated = "number" }
      self.map = map.holding(request.values)
      assumed = taken.assumed
      let used = Set(taken.places.values.filter { places.doubled(at: $0) == nil } + taken.levels)
      unmapped = headings.cells.enumerated().filter { !used.contains($0.offset) && !$0.element.isEmpty }.map(\.element)
      missing = taken.missing.filter { field in !request.values.contains { $0.field == field } }
      unbound = taken.unbound
      self.headings = headings.cells.enumerated().filter { !$0.element.isEmpty }.map { place, heading in
        (heading, rows.lazy.map { $0[place] }.first { !$0.isEmpty } ?? "")
      }
    } catch {
      throw .map(error)
    }
  }

  /// The kinds that tables are tried as; of two that fit alike the first.
  private static let kinds = [
    "order", "product", "case", "consultation", "ticket", "price", "benchmark", "violation", "media", "boost_month",
    "boost",
  ]

  /// One kind of record, laid over the table.
  private struct Candidate {
    let record: TableRecord
    private(set) var places: [String: Int] = [:]
    private(set) var score = 0.0
    private(set) var missing: [String] = []
    /// The columns of a category's levels, where no column has the whole path.
    private(set) var levels: [Int] = []
    private let headingCount: Int
    /// Whether the rows have the id of something else, where nobody says what is what.
    private let namesOthers: Bool
    /// Whether the price is what whole orders came to.
    private var hasSum = false

    init(
      _ record: TableRecord, _ known: HeadingPlaces, _ rows: [TableRow], _ columns: [(field: String, heading: String)],
      _ rules: CellRules
    ) {
      self.record = record
      let headings = known.headings
      headingCount = headings.count { !$0.isEmpty }
      let fields = record.fields
      var likely: [(score: Double, field: String, place: Int)] = []
      for (path, field) in fields {
        let name = record.name(of: path)
        if let stated = columns.first(where: { $0.field == name }) {
          if let place = known.first(of: [stated.heading]) { likely.append((10, name, place)) }
          continue
        }
        let words = [CellText.folded(name)] + FieldSynonyms.headings(of: name, in: record.name)
        for (place, heading) in headings.enumerated() where !heading.isEmpty {
          let likeness = HeadingLikeness.of(CellText.folded(heading), to: words)
          guard likeness > 0 else { continue }
          let reader = CellReader(field: field.name, form: field.form, rules: rules)
          guard Self.share(of: rows, at: place, reader) >= 0.8 else { continue }
          likely.append((likeness, name, place))
        }
      }
      // The best pairs first, each field and each heading once.
      var used: Set<Int> = []
      for pair in likely.sorted(by: { ($0.score, -$0.place) > ($1.score, -$1.place) }) {
        guard places[pair.field] == nil, !used.contains(pair.place) else { continue }
        places[pair.field] = pair.place
        used.insert(pair.place)
        score += min(pair.score, 1)
      }
      if record.name == "order", places["price"] == nil, places["shipping"] == nil {
        places["price"] = Self.sum(headings, rows, besides: used, rules)
        hasSum = places["price"] != nil
      }
      if record.name == "product", places["category_path"] == nil {
        let found = FieldSynonyms.levels.compactMap { known.first(of: $0) }
          .filter { !used.contains($0) && known.doubled(at: $0) == nil }
        levels = found.count == FieldSynonyms.levels.count ? found : []
      }
      let others = headings.enumerated().filter { !used.contains($0.offset) }.map(\.element)
      namesOthers =
        columns.isEmpty
        && FieldSynonyms.nameOthers(others, than: record.name, knownBy: places["id"].map { headings[$0] })
      missing = record.needed.filter { places[$0] == nil }
      score -= 2 * Double(missing.count)
    }

    /// The column of what whole orders came to. Beside a column of freight nobody could tell whether it is in it.
    private static func sum(
      _ headings: [String], _ rows: [TableRow], besides used: Set<Int>, _ rules: CellRules
    ) -> Int? {
      let reader = CellReader(field: "price", form: .plain(.money), rules: rules)
      return headings.indices.filter { !used.contains($0) && share(of: rows, at: $0, reader) >= 0.8 }
        .map { (HeadingLikeness.of(CellText.folded(headings[$0]), to: FieldSynonyms.sums), $0) }
        .filter { $0.0 > 0 }.max { ($0.0, -$0.1) < ($1.0, -$1.1) }?.1
    }

    /// The fields that records need not have and that no heading was found for; of lists and objects their fields alone.
    var unbound: [String] {
      record.fields.map { record.name(of: $0.path) }.filter {
        places[$0] == nil && !missing.contains($0) && (levels.isEmpty || $0 != "category_path")
      }
    }

    /// What stands in fields of new records that the table does not state.
    var assumed: [String: String] { record.assumptions.filter { places[$0.key] == nil } }

    /// Whether enough of the table is understood. Nearly any table has a day in it, or a number: of the kinds that sellers
    /// rarely have tables of, half of the headings must be known.
    var isLikely: Bool {
      guard places.count > 1, !namesOthers else { return false }
      return ["order", "product", "case"].contains(record.name) || places.count * 2 >= headingCount
    }

    /// Whether rows of an order tell other things under the same id: a row is then an item of it.
    func hasSeveralRows(an rows: [TableRow]) -> Bool {
      guard record.name == "order", let id = places["id"] else { return false }
      var seen: [String: [String]] = [:]
      for row in rows where !row[id].isEmpty {
        if let before = seen[row[id]], before != row.cells { return true }
        seen[row[id]] = row.cells
      }
      return false
    }

    /// The share of cells under a heading that can be what the field holds.
    private static func share(of rows: [TableRow], at place: Int, _ reader: CellReader) -> Double {
      var (good, unknown, all) = (0, 0, 0)
      for row in rows.prefix(50) {
        let cell = row.bytes(place)
        guard !CellText.isNothing(CellText.trimmed(cell)), !TotalWords.has(CellText.trimmed(cell)) else { continue }
        all += 1
        do throws(CellProblem) {
          _ = try reader.value(cell)
          good += 1
        } catch .unknownWord {
          // Some words may be known to nobody; a column of nothing else is another one.
          unknown += 1
        } catch .ambiguousDay, .countedDay, .ambiguousNumber, .wrongCurrency, .roundedID {
          // The right column with something to be said of it.
          good += 1
        } catch {
          continue
        }
      }
      return all == 0 ? 1 : good == 0 ? 0 : Double(good + unknown) / Double(all)
    }

    func map(_ headings: [String], _ request: TableRequest, without doubled: Set<String>) -> TableMap {
      var map = TableMap(record: record.name)
      for (field, place) in places where !doubled.contains(field) {
        var source = TableMap.Source(headings[place])
        if field == "price", hasSum { source.per = "order" }
        map.columns[field] = source
      }
      if !levels.isEmpty {
        var source = TableMap.Source()
        source.join = levels.map { headings[$0] }
        source.with = "|"
        map.columns["category_path"] = source
      }
      map.decimal = request.decimal
      map.unit = request.unit
      map.zone = request.zone
      map.dates = request.dates
      map.sheet = request.choices.sheet
      map.encoding = request.choices.encoding?.rawValue
      map.delimiter = request.choices.delimiter?.rawValue
      return map
    }
  }
}

/// How much a heading is like one of a field's words: 1 the same, less where it has more in it or is misspelt, 0 another one.
enum HeadingLikeness {
  static func of(_ heading: String, to words: [String]) -> Double {
    // The earlier a word stands, the more it is meant.
    for (place, word) in words.enumerated() where word == heading { return 1 - Double(min(place, 50)) / 1000 }
    let bare = String(heading.prefix { !"(（[【/".contains($0) })
    if bare != heading, !bare.isEmpty, words.contains(bare) { return 0.85 }
    for word in words where word.count >= 4 && heading.count >= 4 {
      if Similarity.distance(heading, word) * 5 <= word.count { return 0.7 }
    }
    return 0
  }
}

extension HeadingRow {
  /// The row that looks like headings: nearly as wide as the widest, of words and not of numbers, none twice or hardly any.
  init?(guessedIn rows: [TableRow]) {
    let widths = rows.map { row in (0..<row.count).count { !CellText.trimmed(row.bytes($0)).isEmpty } }
    guard let widest = widths.max(), widest > 0 else { return nil }
    for (row, width) in zip(rows, widths) where row.damage == nil && width * 5 >= widest * 3 {
      let cells = row.cells.filter { !$0.isEmpty }
      let words = cells.count { cell in !cell.utf8.contains { $0.isDigit } }
      guard words * 3 >= cells.count * 2 else { continue }
      self.init(row)
      return
    }
    return nil
  }
}
