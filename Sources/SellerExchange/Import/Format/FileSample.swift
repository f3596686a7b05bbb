import SellerCore
import SellerJSON
import SellerSheets

/// The beginning of a file, by which its format is known.
struct FileSample {
  /// How many bytes are looked at.
  private static let size = 1 << 16

  /// Whether it begins as JSON texts do.
  let isJSON: Bool
  /// The names of the members in a JSON text, as deep as they go and as far as the sample goes.
  let members: Set<String>
  /// The names of the members of the first object, or of the objects in the first list: a reply's own.
  let envelope: Set<String>
  /// The first line of a table.
  let headings: [String]
  /// Whether it is a table: a workbook, or text with several cells in a row.
  let isTable: Bool
  /// Why it is no table, where it is no JSON text either.
  let tableProblem: TableProblem?
  /// Whether it is a JSON list without anything in it.
  let isEmptyList: Bool
  /// The table that `seller export` wrote, if it is one.
  let ownTable: OwnTable?

  /// The sample of a file.
  init(_ file: SourceFile) {
    let head = file.head(Self.size)
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    guard !isJSON else {
      (members, envelope) = Self.members(of: Array(text))
      headings = []
      isTable = false
      tableProblem = nil
      let names = Self.firstOfList(Array(text))
      isEmptyList = names?.isEmpty ?? false
      ownTable = names.flatMap { OwnTable(members: $0) }
      return
    }
    let table: TableFile?
    do throws(TableProblem) {
      table = try TableFile(file.content)
      tableProblem = nil
    } catch {
      table = nil
      tableProblem = error
    }
    let rows = table.map(Self.firstRows) ?? []
    (members, envelope) = ([], [])
    headings = rows.first ?? []
    isTable = table?.isWorkbook == true || rows.contains { $0.count > 1 }
    isEmptyList = false
    ownTable = isTable ? OwnTable.open(file.content, orAsItLooks: table)?.table : nil
  }

  /// Whether a reply says nothing beside what is its own: it has no records.
  var isBareEnvelope: Bool { members == envelope }

  func has(_ names: String...) -> Bool { names.contains(where: members.contains) }

  /// The names of the members, all and those of the envelope. A sample may end anywhere, and what stands there may be damaged:
  /// what was read before counts.
  private static func members(of text: [UInt8]) -> (all: Set<String>, ofEnvelope: Set<String>) {
    var names: (all: Set<String>, ofEnvelope: Set<String>) = ([], [])
    var json = JSONReader(text)
    func opens(_ json: inout JSONReader) throws(JSONError) -> Bool {
      switch try json.kind() {
      case .object: try json.beginObject()
      case .list: try json.beginList()
      case .null, .bool, .number, .text: return false
      }
      return true
    }
    do throws(JSONError) {
      var isObject: [Bool] = []
      repeat {
        if isObject.isEmpty {
          isObject.append(try json.kind() == .object)
          guard try opens(&json) else { return names }
        }
        if isObject.last == true {
          guard let name = try json.nextName() else {
            isObject.removeLast()
            continue
          }
          names.all.insert(name)
          if isObject.count == 1 || isObject == [false, true] { names.ofEnvelope.insert(name) }
        } else if try !json.nextElement() {
          isObject.removeLast()
          continue
        }
        let kind = try json.kind()
        if kind == .object || kind == .list, try opens(&json) { isObject.append(kind == .object) }
      } while !isObject.isEmpty
    } catch {
      return names
    }
    return names
  }

  /// The names of the members of the first object of a list; none of an empty list; nil for anything else.
  private static func firstOfList(_ text: [UInt8]) -> [String]? {
    guard text.first(where: { !JSONReader.isBlank($0) }) == UInt8(ascii: "[") else { return nil }
    var names: [String] = []
    var json = JSONReader(text)
    do throws(JSONError) {
      try json.beginList()
      guard try json.nextElement() else { return [] }
      guard try json.kind() == .object else { return nil }
      try json.beginObject()
      while let name = try json.nextName() { names.append(name) }
    } catch {
      // The sample may end inside the object.
    }
    return names.isEmpty ? nil : names
  }

  private static func firstRows(of table: TableFile) -> [[String]] {
    var rows: [[String]] = []
    try? table.forEachRow { row in
      rows.append(row.cells)
      return rows.count < 5
    }
    return rows
  }
}
