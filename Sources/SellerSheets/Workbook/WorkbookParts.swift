struct WorkbookParts {
  struct Sheet: Hashable {
    let name: String
    let isVisible: Bool
    let part: String
  }

  let sheets: [Sheet]
  /// Whether days count from 1904, as old Excel on the Macintosh has it.
  let countsFrom1904: Bool
  let sharedTexts: String?
  let styles: String?

  init(_ archive: ZipArchive) throws(TableProblem) {
    let root = RelationshipTaker()
    if let part = archive.part("_rels/.rels") {
      try archive.readXML(part, limit: WorkbookLimits.part, taker: root)
    }
    let path = root.first("officeDocument").map { Self.resolve($0, from: "") } ?? "xl/workbook.xml"
    let workbook = WorkbookTaker()
    try archive.readXML(try archive.required(path), limit: WorkbookLimits.part, taker: workbook)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    let file = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    let relationships = RelationshipTaker()
    let relations = folder.isEmpty ? "_rels/\(file).rels" : "\(folder)/_rels/\(file).rels"
    if let part = archive.part(relations) {
      try archive.readXML(part, limit: WorkbookLimits.part, taker: relationships)
    }
    sheets = workbook.sheets.compactMap { sheet in
      guard let relation = relationships.relations[sheet.relation], relation.type == "worksheet" else { return nil }
      return Sheet(name: sheet.name, isVisible: sheet.isVisible, part: Self.resolve(relation.target, from: folder))
    }
    countsFrom1904 = workbook.countsFrom1904
    sharedTexts = relationships.first("sharedStrings").map { Self.resolve($0, from: folder) }
    styles = relationships.first("styles").map { Self.resolve($0, from: folder) }
  }

  /// A target as a path in the archive: absolute with a slash in front, otherwise from the folder of who names it.
  private static func resolve(_ target: String, from folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}

private final class RelationshipTaker: XMLTaker {
  private(set) var relations: [String: (type: String, target: String)] = [:]

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"]
    else { return }
    // Types are addresses that differ between the two editions of the standard but in their last step.
    relations[id] = (type.split(separator: "/").last.map(String.init) ?? type, target)
  }

  func first(_ type: String) -> String? {
    relations.filter { $0.value.type == type }.min { $0.key < $1.key }?.value.target
  }
}

private final class WorkbookTaker: XMLTaker {
  private(set) var sheets: [(name: String, isVisible: Bool, relation: String)] = []
  private(set) var countsFrom1904 = false

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "sheet", let title = attributes["name"], let relation = attributes["id"] {
      sheets.append((title, (attributes["state"] ?? "visible") == "visible", relation))
    } else if name == "workbookPr" {
      countsFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    }
  }
}
