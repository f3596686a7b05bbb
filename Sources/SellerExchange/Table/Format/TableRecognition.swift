import SellerSheets

/// What a table is, by what the seller says of it and by its headings.
public enum TableRecognition: Sendable {
  /// A table that `seller export` wrote.
  case own(OwnTable)
  /// A table that is read as said: by a map, by a kind of record whose fields it names, or by columns. The name is that of a map
  /// inside the program which fits although nobody named it.
  case mapped(TableRequest, builtIn: String?)
  /// A table of which nobody says what it is; what it probably is.
  case likely(TableGuess)
  /// A table of which nobody can tell what it is.
  case unknown

  /// Looks at a table.
  public init(_ source: any SourceBytes, _ request: TableRequest) throws(TableTrouble) {
    if request.map == nil, request.columns.isEmpty, request.values.isEmpty,
      let (own, _, _) = OwnTable.open(source, orAsItLooks: try? TableFile(source, choices: request.choices))
    {
      self = .own(own)
    } else if request.map != nil || request.record != nil {
      self = .mapped(request, builtIn: nil)
    } else if !request.columns.isEmpty {
      var named = request
      let guess = try TableGuess(source, request)
      guard guess.isLikely else { throw .map(.noRecord) }
      named.record = guess.map.record
      self = .mapped(named, builtIn: nil)
    } else if let (name, map) = Self.builtIn(source, request) {
      var named = request
      named.map = map
      self = .mapped(named, builtIn: name)
    } else {
      self = (try? TableGuess(source, request)).flatMap { $0.isLikely ? .likely($0) : nil } ?? .unknown
    }
  }

  /// The map inside the program whose columns are nearly all there, those by which it tells what its rows are without exception.
  private static func builtIn(_ source: any SourceBytes, _ request: TableRequest) -> (String, TableMap)? {
    for name in TableMapFile.names(for: request.platform) {
      guard let map = try? TableMapFile.named(name) else { continue }
      var named = request
      named.map = map
      guard let table = try? TableImport(source, named), table.statedPaths.count * 4 >= map.columns.count * 3,
        HeadingPlaces(table.layout.headings).have(map.conditionHeadings),
        !FieldSynonyms.nameOthers(table.unusedHeadings, than: map.record)
      else { continue }
      return (name, map)
    }
    return nil
  }
}

extension TableRequest {
  /// What is said of a workbook's first sheet of which anybody can tell what it is, where nobody says which is meant: before many a table
  /// stands a sheet with nothing but a title.
  public func choosingSheet(of source: any SourceBytes) -> TableRequest {
    guard choices.sheet == nil, let sheets = TableFile.sheets(of: source) else { return self }
    if case .unknown? = try? TableRecognition(source, self) {
      for name in sheets.others {
        var chosen = self
        chosen.choices.sheet = name
        switch try? TableRecognition(source, chosen) {
        case .own?, .mapped?, .likely?: return chosen
        case .unknown?, nil: continue
        }
      }
    }
    return self
  }
}

extension OwnTable {
  /// Opens a text table that `seller export` wrote, whatever a spreadsheet made of its encoding since; nil for any other file.
  static func open(
    _ source: any SourceBytes, orAsItLooks look: TableFile?
  ) -> (table: OwnTable, file: TableFile, headings: [String])? {
    // As it was written, whatever its texts look like, unless a spreadsheet saved them in another encoding; else as it looks. What
    // a spreadsheet saved ends with a line's end: what ends inside a character was cut off.
    let last = try? source.bytes(at: max(0, source.count - 1), count: 1).last
    let isSavedAnew = last ?? 0x80 < 0x80 && (look?.encoding == .gb18030 || look?.encoding == .windows1252)
    let written = isSavedAnew ? nil : try? TableFile(source, choices: .init(encoding: .utf8, delimiter: .comma))
    return written.flatMap(open) ?? look.flatMap(open)
  }

  private static func open(_ file: TableFile) -> (table: OwnTable, file: TableFile, headings: [String])? {
    guard let headings = try? TableImport.head(of: file, rows: 1).first.map({ HeadingRow($0).cells }),
      let table = OwnTable(headings: headings)
    else { return nil }
    return (table, file, headings)
  }
}
