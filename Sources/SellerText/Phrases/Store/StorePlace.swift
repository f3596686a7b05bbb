/// A place in a store's files: `products.jsonl, line 2, field price`.
public struct StorePlace: PhrasePair, Hashable {
  /// The file, as a path from the store's directory.
  public var file: String
  /// The line, from 1; nil when it is the whole file.
  public var line: Int?
  /// The field; nil when it is the whole line.
  public var field: String?

  /// A place in a file.
  public init(file: String, line: Int? = nil, field: String? = nil) {
    self.file = file
    self.line = line
    self.field = field
  }

  /// In English.
  public var english: String {
    var place = file
    if let line { place += ", line \(line)" }
    if let field { place += ", field \(field)" }
    return place
  }

  /// In Simplified Chinese.
  public var chinese: String {
    var place = file
    if let line { place += " 第 \(line) 行" }
    if let field { place += "，字段 \(field)" }
    return place
  }
}

/// Something wrong at a place in a store's files, in one line.
public struct PlacedProblem: PhrasePair, Hashable {
  /// Where it is.
  public var place: StorePlace
  /// What it is.
  public var problem: RecordProblem

  /// Something wrong at a place.
  public init(place: StorePlace, problem: RecordProblem) {
    self.place = place
    self.problem = problem
  }

  /// In English.
  public var english: String { "\(place.english): \(problem.english)" }
  /// In Simplified Chinese.
  public var chinese: String { "\(place.chinese)：\(problem.chinese)" }
}
