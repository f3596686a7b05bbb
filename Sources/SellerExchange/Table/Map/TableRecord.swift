import SellerCore
import SellerRecords
import SellerText

/// What the rows of a table can be: each kind of record, and after-sales cases by themselves.
struct TableRecord: Sendable, Hashable {
  /// The kind under which the store keeps them.
  let kind: RecordKind
  /// Whether a row is a case of an order.
  let isCase: Bool

  /// The kind by its name in the store, or the name of its table.
  init(name: String) throws(MapProblem) {
    let folded = CellText.folded(name)
    if folded == "case" || folded == "cases" {
      kind = .order
      isCase = true
      return
    }
    let found = RecordKind.allCases.first { kind in
      let own = CellText.folded(kind.rawValue)
      return own == folded || own + "s" == folded
    }
    guard let kind = found ?? (folded == "store" ? .shop : nil) else {
      throw .unknownRecord(name, known: Self.names)
    }
    self.kind = kind
    isCase = false
  }

  static let names = RecordKind.allCases.map(\.rawValue) + ["case"]

  /// A kind by its name, for people: where names are not of their language, with what they call it.
  static func label(_ name: String) -> Phrase {
    guard let record = try? TableRecord(name: name) else { return Phrase(verbatim: name) }
    let words = ImportKind(record.kind, isCase: record.isCase).phrase
    return Phrase { language in language == .english ? name : "\(name)（\(language.say(words))）" }
  }

  var name: String { isCase ? "case" : kind.rawValue }

  /// What every record has, where neither table nor seller says it: the least claim.
  var assumptions: [String: String] {
    if isCase { return ["kind": "refund_only", "reason": "other"] }
    return switch kind {
    case .order: ["channel": "other"]
    case .product: ["state": "active"]
    default: [:]
    }
  }

  /// The fields that tell records apart, by their paths; those that a record may lack tell it apart by being absent.
  var keyPaths: [[String]] {
    let own = (kind.lineType?.keyFields ?? []).map { [$0] }
    return isCase ? own + [["cases", "id"]] : own
  }

  /// The fields, as a table names them, that every record has and nothing is assumed of.
  var needed: [String] {
    let keys = keyPaths.map(name(of:))
    let required = fields.filter(\.field.isRequired).map { name(of: $0.path) }.filter { field in
      assumptions[field] == nil && !field.contains(".") && !(isCase && field == "product_id")
    }
    return keys + required.filter { !keys.contains($0) }
  }

  /// Whether every record has the field.
  func isRequired(_ path: [String]) -> Bool { fields.first { $0.path == path }?.field.isRequired ?? false }

  /// The store's path of a field as a table names it.
  func path(of field: String) -> [String] {
    let steps = field.split(separator: ".").map(String.init)
    guard isCase else { return steps }
    if steps == ["order_id"] { return ["id"] }
    if steps == ["product_id"] { return steps }
    return steps.first == "cases" ? steps : ["cases"] + steps
  }

  /// A field's name in a table of this kind by its path in the store.
  func name(of path: [String]) -> String {
    guard isCase else { return path.joined(separator: ".") }
    if path == ["id"] { return "order_id" }
    return (path.first == "cases" ? Array(path.dropFirst()) : path).joined(separator: ".")
  }

  /// The fields that a table can have, by their paths, in the order of the store format. A list of objects stands for the
  /// fields of its one element, and for itself as JSON.
  var fields: [(path: [String], field: FieldDescription)] {
    let all = Self.leaves(of: kind.fields, under: [])
    guard isCase else { return all }
    return all.filter {
      $0.path == ["id"] || $0.path == ["product_id"] || $0.path.first == "cases" && $0.path.count > 1
    }
  }

  private static func leaves(
    of fields: [FieldDescription], under path: [String]
  ) -> [(path: [String], field: FieldDescription)] {
    fields.flatMap { field -> [(path: [String], field: FieldDescription)] in
      let own = path + [field.name]
      switch field.form {
      case .object(let inner): return leaves(of: inner, under: own)
      case .list(.object(let inner)): return [(own, field)] + leaves(of: inner, under: own)
      default: return [(own, field)]
      }
    }
  }
}
