import SellerCore
import SellerRecords

extension TableImport {
  /// The facts that the columns of the table state: the kind of its records, and each field by its name in the store, but for
  /// those that every record has.
  var facts: Set<String> {
    var facts: Set<String> = []
    let always = Set(record.kind.fields.filter(\.isRequired).map { [$0.name] })
    let stated = (statedPaths + refundPaths).filter { !always.contains($0) }
    if !record.isCase, record.kind != .order { facts.insert(record.kind.rawValue) }
    for path in stated {
      switch (record.kind, path.first) {
      case (.order, "cases"):
        facts.insert("case")
        facts.insert((["case"] + path.dropFirst()).joined(separator: "."))
      case (.order, "review"):
        facts.insert("review")
        facts.insert(path.joined(separator: "."))
      default: facts.insert(([record.kind.rawValue] + path).joined(separator: "."))
      }
    }
    // A list as JSON tells all of its fields.
    if stated.contains(["cases"]) { facts.formUnion(Self.allOfCases) }
    return facts
  }

  private static let allOfCases: Set<String> = {
    guard let cases = RecordKind.order.fields.first(where: { $0.name == "cases" }),
      case .list(.object(let fields)) = cases.form
    else { return [] }
    return Set(fields.map { "case.\($0.name)" })
  }()
}
