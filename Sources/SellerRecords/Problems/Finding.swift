import SellerText

/// Something wrong in a store's files: where, and what.
public struct Finding: Worded, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// The store can be read as it is; somebody should look.
    case warning
    /// A record or a file cannot be read as the store format wants it.
    case error

    /// Whether the left one is less bad.
    public static func < (left: Self, right: Self) -> Bool { left == .warning && right == .error }
  }

  /// How bad it is.
  public var severity: Severity
  /// The file, as a path from the store's directory.
  public var file: String
  /// The line, from 1; nil when it is the whole file.
  public var line: Int?
  /// The field, such as `cases[1].applied_at`; nil when it is the whole line.
  public var field: String?
  /// What is wrong.
  public var problem: RecordProblem

  /// Something wrong at a place.
  public init(
    severity: Severity = .error, file: String, line: Int? = nil, field: String? = nil, problem: RecordProblem
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.field = field
    self.problem = problem
  }

  /// One line for people: place, then problem.
  public var phrase: Phrase {
    let place = StorePlace(file: file, line: line, field: field)
    return Phrase(en: "\(place): \(problem)", zh: "\(place)：\(problem)")
  }
}

/// A place in a store's files: `products.jsonl, line 2, field price`.
struct StorePlace: Worded {
  let file: String
  var line: Int?
  var field: String?

  var phrase: Phrase {
    Phrase { language in
      let line = line.map { language == .english ? ", line \($0)" : " 第 \($0) 行" } ?? ""
      let field = field.map { language == .english ? ", field \($0)" : "，字段 \($0)" } ?? ""
      return file + line + field
    }
  }
}

/// Something wrong inside one record, before it is known which line of which file it came from.
public struct FieldProblem: Error, Sendable, Equatable {
  /// The field's path; empty for the whole record.
  public var path: String
  /// What is wrong.
  public var problem: RecordProblem
  /// Where in the text the value begins; tells the line in a file whose record has several.
  public var offset: Int?

  /// The field's path; nil for the whole record.
  public var field: String? { path.isEmpty ? nil : path }

  /// A problem of the field at a path.
  public init(_ problem: RecordProblem, path: String = "", offset: Int? = nil) {
    self.problem = problem
    self.path = path
    self.offset = offset
  }

  /// The same problem seen from the object that has the field.
  public func inside(_ name: String) -> FieldProblem {
    let separator = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return FieldProblem(problem, path: name + separator + path, offset: offset)
  }
}
