import SellerJSON

/// A map as the text of a file, for people to read and change.
public enum MapText {
  /// The map in JSON5; in comments, what is still to be said, which columns a heading that stands twice has, what is assumed where
  /// the table does not say, and what nothing is taken from.
  public static func json5(
    _ map: TableMap, missing: [String] = [], doubled: [(field: String, problem: MapProblem)] = [],
    unmapped: [String] = [], assumed: [String: String] = [:]
  ) -> String {
    var lines = ["{", "  record: \(quoted(map.record)),"]
    let settings = [
      ("encoding", map.encoding), ("delimiter", map.delimiter), ("sheet", map.sheet), ("decimal", map.decimal),
      ("unit", map.unit), ("zone", map.zone), ("dates", map.dates),
    ]
    for (name, value) in settings {
      if let value { lines.append("  \(name): \(quoted(value)),") }
    }
    lines.append("  columns: {")
    for (field, source) in map.columns.sorted(by: { $0.key < $1.key }) {
      lines.append("    \(name(field)): \(text(source)),")
    }
    lines += missing.map { "    // \(name($0)): \"\"," }
    for case (let field, .twoHeadings(let heading, let columns)) in doubled {
      lines += columns.map { "    // \(name(field)): {position: \($0)}, // \(quoted(heading))" }
    }
    for (field, value) in assumed.sorted(by: { $0.key < $1.key }) {
      lines.append("    // \(name(field)): {value: \(quoted(value))},")
    }
    if !unmapped.isEmpty { lines.append("    // \(unmapped.map(quoted).joined(separator: ", "))") }
    lines.append("  },")
    if let repeated = map.repeated { lines.append("  repeated: \(quoted(repeated)),") }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ source: TableMap.Source) -> String {
    if let per = source.per {
      let column = source.position.map { "position: \($0)" } ?? "column: \(quoted(source.headings.first ?? ""))"
      return "{\(column), per: \(quoted(per))}"
    }
    if let join = source.join {
      return "{join: [\(join.map(quoted).joined(separator: ", "))], with: \(quoted(source.joint))}"
    }
    if let position = source.position { return "{position: \(position)}" }
    if let value = source.value { return "{value: \(quoted(value))}" }
    return source.headings.count == 1
      ? quoted(source.headings[0]) : "[" + source.headings.map(quoted).joined(separator: ", ") + "]"
  }

  private static func name(_ field: String) -> String {
    field.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") } ? field : quoted(field)
  }

  private static func quoted(_ text: String) -> String { JSONValue.string(text).compact }
}
