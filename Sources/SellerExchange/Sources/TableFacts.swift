import SellerCore
import SellerRecords

extension TableImport {
  /// The facts that the columns of the table state: the kind of its records, and each field by its name in the store, but for
  /// those that every record has.
  var facts: Set<String> {
    var facts: Set<String> = []
    let always = Set(kindOfRecord.fields.filter(\.isRequired).map { [$0.name] })
    let stated = (statedPaths + refundPaths).filter { !always.contains($0) }
    if !isCase, kindOfRecord != .order { facts.insert(kindOfRecord.rawValue) }
    for path in stated {
      switch (kindOfRecord, path.first) {
      case (.order, "cases"):
        facts.insert("case")
        facts.insert((["case"] + path.dropFirst()).joined(separator: "."))
      case (.order, "review"):
        facts.insert("review")
        facts.insert(path.joined(separator: "."))
      default: facts.insert(([kindOfRecord.rawValue] + path).joined(separator: "."))
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
