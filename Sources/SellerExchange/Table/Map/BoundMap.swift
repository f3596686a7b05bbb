import SellerCore
import SellerRecords

/// A map laid over the headings of one table: which cells make which field, in the order of the store format.
struct BoundMap: Sendable {
  /// What makes one field.
  struct Column: Sendable {
    /// The field's path in the store.
    let path: [String]
    /// Which cells, put together with the joint where they are several; none for a constant.
    let cells: [Int]
    let joint: String
    /// Whether all cells together make the field, and not the first that has something.
    let isJoined: Bool
    /// What stands there in every row.
    let constant: String?
    var reader: CellReader
    /// Whether signs are dropped.
    let isUnsigned: Bool
    /// Whether an amount of all pieces is divided by the quantity.
    let isPerOrder: Bool
    /// The cell of the number by which an amount is multiplied.
    let factor: Int?
    /// What people know the field by: its heading, or its name.
    let title: String

    /// What a cell says, as it goes in: without its sign where signs are dropped. No price or freight is below 0, but in our own tables.
    func signed(_ value: StatedValue) throws(CellProblem) -> StatedValue {
      if isUnsigned { return value.magnitude }
      if case .money(let money) = value, money.minorUnits < 0, path == ["price"] || path == ["shipping"],
        !reader.rules.isOurs
      {
        throw .belowZero(money.description)
      }
      return value
    }
  }

  /// The kind of record.
  let record: TableRecord
  /// The table's headings.
  let headings: [String]
  /// What makes the fields.
  var columns: [Column]
  /// The fields as objects.
  let tree: [FieldNode]
  /// Columns that tell records apart.
  let keys: [Int?]
  /// Headings that no field is made of.
  let unused: [String]
  /// Fields that the table does not state, of which the least claim stands in a new record; existing ones keep theirs.
  let assumed: [String]
  /// Fields of which a record that is there keeps its own: what is assumed, and why a case was first applied for (004): a table tells
  /// the present reason.
  let kept: [String]
  /// The column in which rows name their currency.
  let currencyCell: Int?

  /// Lays a map over headings. What the seller named himself must be there; of a map's columns only what every record has.
  init(
    _ map: TableMap, record: TableRecord, headings places: HeadingPlaces, rules: CellRules, mustFind: Set<String> = [],
    defaults: [String: String] = [:]
  ) throws(MapProblem) {
    self.record = record
    headings = places.headings
    let known = record.fields
    var columns: [Column] = []
    for (name, source) in map.columns.sorted(by: { $0.key < $1.key }) {
      let path = record.path(of: name)
      guard let field = known.first(where: { $0.path == path })?.field else {
        throw .unknownField(name, record: record.name, known: known.map { record.name(of: $0.path) })
      }
      let isNeeded = mustFind.contains(name) || record.keyPaths.contains(path) && field.isRequired
      let column = try Self.column(source, name: name, path, field, places, rules, isNeeded: isNeeded)
      if let column { columns.append(column) }
    }
    var assumed: [String] = []
    for (name, value) in defaults.sorted(by: { $0.key < $1.key }) {
      let path = record.path(of: name)
      guard !columns.contains(where: { $0.path == path }), let field = known.first(where: { $0.path == path })?.field
      else { continue }
      var source = TableMap.Source()
      source.value = value
      let column = try Self.column(source, name: name, path, field, places, rules, isNeeded: false)
      if let column { columns.append(column) }
      assumed.append(field.name)
    }
    self.assumed = assumed
    // In the order of the store format, so that lines are canonical and read the fast way.
    let order = Dictionary(firstOfEach: known.enumerated().map { ($0.element.path, $0.offset) })
    columns.sort { (order[$0.path] ?? 0) < (order[$1.path] ?? 0) }
    self.columns = columns
    tree = FieldNode.tree(record.kind.fields, columns: columns.map(\.path), under: [])
    var keys: [Int?] = []
    for path in record.keyPaths {
      let place = columns.firstIndex { $0.path == path }
      if place == nil, record.isRequired(path) {
        throw .noColumn(field: record.name(of: path), record: record.name)
      }
      keys.append(place)
    }
    self.keys = keys
    let tellsReason = columns.contains { $0.path == ["cases", "reason"] && !rules.isOurs }
    kept = tellsReason && !assumed.contains("reason") ? assumed + ["reason"] : assumed
    // Also what rows are told apart by, or amounts multiplied.
    let others = map.conditionHeadings + map.columns.values.compactMap(\.times) + (map.continuation?.same ?? [])
    let used = Set(columns.flatMap(\.cells) + others.compactMap { places.first(of: [$0]) })
    let currencyCell = try places.all(ofNamed: Self.currencyHeadings).first
    self.currencyCell = currencyCell
    unused = headings.enumerated().filter { place, heading in
      !used.contains(place) && place != currencyCell && !heading.allSatisfy { $0 == " " }
    }.map(\.element)
  }

  static let currencyHeadings = [
    "Currency", "Currency Code", "Price Currency", "币种", "币别", "货币", "货币代码", "order_currency",
  ]

  private static func column(
    _ source: TableMap.Source, name: String, _ path: [String], _ field: FieldDescription, _ places: HeadingPlaces,
    _ rules: CellRules, isNeeded: Bool
  ) throws(MapProblem) -> Column? {
    var cells: [Int] = []
    if let position = source.position {
      cells = [position - 1]
    } else if let join = source.join {
      for heading in join { cells.append(try places.required(heading, field: name)) }
    } else if source.value == nil {
      cells = try places.all(ofNamed: source.headings)
      if cells.isEmpty, isNeeded { throw .noHeading(source.headings, field: name, found: places.headings) }
      if cells.isEmpty { return nil }
    }
    let title = cells.first.flatMap { places.headings.indices.contains($0) ? places.headings[$0] : nil } ?? name
    var rules = rules
    if case .plain(.money) = field.form {
      for cell in cells where places.headings.indices.contains(cell) {
        rules = try rules.with(heading: places.headings[cell])
      }
    }
    // A store takes an order of no pieces, and our own tables bring it back: nobody else means one.
    let isPieces = field.form == .whole(Order.quantities) && !rules.isOurs
    let reader = CellReader(
      field: field.name, form: isPieces ? .whole(1...Order.quantities.upperBound) : field.form,
      rules: try rules.with(source))
    return Column(
      path: path, cells: cells, joint: source.joint, isJoined: source.join != nil, constant: source.value,
      reader: reader,
      isUnsigned: source.unsigned ?? false, isPerOrder: source.per == "order",
      factor: try source.times.map { (heading) throws(MapProblem) in try places.required(heading, field: name) },
      title: title)
  }
}

extension CellRules {
  /// The rules with what a column's source says beside them.
  func with(_ source: TableMap.Source) throws(MapProblem) -> CellRules {
    var rules = try with(
      decimal: source.decimal, unit: source.unit, zone: source.zone, dates: source.dates)
    if let time = source.time {
      guard let moment = try? MomentText(ArraySlice("2000-01-01 \(time)".utf8), order: nil), let second = moment.second
      else { throw .unknownValue(time, of: "time", known: ["00:00:00", "23:59:59"]) }
      rules.secondOfDay = second
    }
    if let split = source.split { rules.separator = split }
    for (word, meaning) in (source.words ?? [:]).sorted(by: { $0.key < $1.key }) {
      let known = rules.words.updateValue(meaning, forKey: CellText.folded(word))
      if let known, known != meaning { throw .twoMeanings(word, known, meaning) }
    }
    return rules
  }

  /// The rules with what a heading says of the amounts below it.
  func with(heading: String) throws(MapProblem) -> CellRules {
    var rules = self
    guard let unit = HeadingUnit(heading) else { return rules }
    if let found = unit.otherCurrency(than: currency) {
      throw .otherCurrency(heading, found: found, shop: currency.code)
    }
    if unit == .minor { rules.isInMinorUnits = true }
    return rules
  }

  /// The rules with what is said of a whole table, or a column, beside them.
  func with(
    decimal: String?, unit: String?, zone: String?, dates: String?
  ) throws(MapProblem) -> CellRules {
    var rules = self
    if let decimal {
      let names = ["point": DecimalSign.point, "comma": .comma]
      guard let sign = DecimalSign(rawValue: decimal) ?? names[decimal] else {
        throw .unknownValue(decimal, of: "decimal", known: DecimalSign.allCases.map(\.rawValue))
      }
      rules.decimal = sign
    }
    if let unit {
      switch unit {
      case "fen", "minor", "cent", "cents", "分": rules.isInMinorUnits = true
      case "yuan", "major", "元": rules.isInMinorUnits = false
      case "share": rules.isShare = true
      case "percent": rules.isShare = false
      default: throw .unknownValue(unit, of: "unit", known: ["fen", "yuan", "minor", "major", "share", "percent"])
      }
    }
    if let zone {
      guard let offset = ClockZone.offset(named: zone) else {
        throw .unknownValue(zone, of: "zone", known: ["UTC", "+08:00", "Asia/Shanghai"])
      }
      rules.zone = offset
    }
    if let dates {
      guard let order = DayOrder(rawValue: dates) else {
        throw .unknownValue(dates, of: "dates", known: DayOrder.allCases.map(\.rawValue))
      }
      rules.dayOrder = order
    }
    return rules
  }
}

/// Where headings stand.
struct HeadingPlaces {
  let headings: [String]
  private var places: [String: [Int]] = [:]

  init(_ headings: [String]) {
    self.headings = headings
    for (place, heading) in headings.enumerated() { places[CellText.folded(heading), default: []].append(place) }
  }

  /// The first of several names that is a heading; the first place where it stands twice.
  func first(of names: [String]) -> Int? { names.lazy.compactMap { places[CellText.folded($0)]?.first }.first }

  /// Those of several names that are headings. One that stands twice is refused: which is meant?
  func all(ofNamed names: [String]) throws(MapProblem) -> [Int] {
    var all: [Int] = []
    for name in names {
      guard let place = places[CellText.folded(name)]?.first else { continue }
      if let problem = doubled(at: place) { throw problem }
      all.append(place)
    }
    return all
  }

  /// What is wrong with a heading that stands elsewhere, too.
  func doubled(at place: Int) -> MapProblem? {
    guard let found = places[CellText.folded(headings[place])], found.count > 1 else { return nil }
    return .twoHeadings(headings[place], columns: found.map { $0 + 1 })
  }

  func required(_ name: String, field: String) throws(MapProblem) -> Int {
    guard let place = try all(ofNamed: [name]).first else { throw .noHeading([name], field: field, found: headings) }
    return place
  }

  /// Whether all of the names are headings.
  func have(_ names: [String]) -> Bool { names.allSatisfy { places[CellText.folded($0)] != nil } }

  /// How many of the names are headings.
  func count(of names: Set<String>) -> Int { names.count { places[$0] != nil } }
}

/// The fields of an object that a table has, in the order of the store format.
struct FieldNode: Sendable {
  let name: String
  /// The column of the field itself; nil for an object made of its fields.
  let column: Int?
  let fields: [FieldNode]
  /// Whether the object stands alone in a list.
  let isInList: Bool

  static func tree(_ fields: [FieldDescription], columns: [[String]], under path: [String]) -> [FieldNode] {
    fields.compactMap { field in
      let own = path + [field.name]
      if let column = columns.firstIndex(of: own) {
        return FieldNode(name: field.name, column: column, fields: [], isInList: false)
      }
      let (inner, isInList): ([FieldDescription], Bool) =
        switch field.form {
        case .object(let inner): (inner, false)
        case .list(.object(let inner)): (inner, true)
        default: ([], false)
        }
      let nodes = tree(inner, columns: columns, under: own)
      return nodes.isEmpty ? nil : FieldNode(name: field.name, column: nil, fields: nodes, isInList: isInList)
    }
  }

  /// Whether a row has something to say here.
  func hasValue(_ values: [StatedValue?]) -> Bool {
    if let column { return values[column] != nil }
    return fields.contains { $0.hasValue(values) }
  }

  /// Writes what a row says here.
  func write(_ values: [StatedValue?], to line: inout JSONLine) {
    guard hasValue(values) else { return }
    line.name(name)
    if let column {
      values[column]?.write(to: &line)
      return
    }
    if isInList { line.beginList() }
    line.beginObject()
    for field in fields { field.write(values, to: &line) }
    line.endObject()
    if isInList { line.endList() }
  }
}
