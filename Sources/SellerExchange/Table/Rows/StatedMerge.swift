import SellerCore
import SellerRecords
import SellerText

/// How what a table states goes over what the store has: stated fields are taken, all others stay.
public enum StatedMerge {
  /// The record after the import.
  ///
  /// A record that the store does not have is made of what the table states alone, and of what is assumed where it must state
  /// something.
  public static func merge(
    _ stated: StatedRecord, over existing: Record?, currency: Currency
  ) throws(SellerRecords.FieldProblem) -> Record {
    guard let existing else { return try record(stated.kind, stated.json, currency) }
    let base = try JSONReader.read(Array(existing.line(currency: currency).utf8))
    let text = overlay(try JSONReader.read(stated.json), on: base, assumed: Set(stated.assumed))
    return try record(stated.kind, text, currency)
  }

  private static func record(_ kind: RecordKind, _ text: [UInt8], _ currency: Currency) throws(SellerRecords
    .FieldProblem) -> Record
  {
    func read<Kind: DescribedRecord>(_ type: Kind.Type) throws(SellerRecords.FieldProblem) -> Record {
      Record(try type.schema.read(try JSONReader.read(text), currency))
    }
    func readLine<Kind: StoredRecord>(_ type: Kind.Type) throws(SellerRecords.FieldProblem) -> Record {
      try text.withUnsafeBufferPointer { line throws(SellerRecords.FieldProblem) in
        Record(try type.read(line, currency: currency))
      }
    }
    if let stored = kind.lineType { return try readLine(stored) }
    return try read(kind.type)
  }

  /// The left object over the right one. Lists are taken whole, but for cases: each goes over the one of its id.
  private static func overlay(_ stated: JSONNode, on existing: JSONNode, assumed: Set<String>) -> [UInt8] {
    guard case .object(let new) = stated.content, case .object(let old) = existing.content else {
      return Array(stated.text)
    }
    var members: [(name: String, text: [UInt8])] = old.map { ($0.name, Array($0.value.text)) }
    for member in new where !assumed.contains(member.name) || !old.contains(where: { $0.name == member.name }) {
      guard let place = old.firstIndex(where: { $0.name.utf8.elementsEqual(member.name.utf8) }) else {
        members.append((member.name, Array(member.value.text)))
        continue
      }
      members[place].text =
        member.name == "cases"
        ? cases(member.value, on: old[place].value, assumed: assumed)
        : overlay(member.value, on: old[place].value, assumed: assumed)
    }
    return object(members)
  }

  private static func cases(_ stated: JSONNode, on existing: JSONNode, assumed: Set<String>) -> [UInt8] {
    guard case .list(let new) = stated.content, case .list(let old) = existing.content else {
      return Array(stated.text)
    }
    var texts = old.map { Array($0.text) }
    for element in new {
      if let place = old.firstIndex(where: { id($0) == id(element) }) {
        texts[place] = overlay(element, on: old[place], assumed: assumed)
      } else {
        texts.append(Array(element.text))
      }
    }
    return [UInt8(ascii: "[")] + texts.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
  }

  private static func id(_ node: JSONNode) -> [UInt8]? {
    guard case .object(let members) = node.content, let id = members.first(where: { $0.name == "id" })?.value,
      case .text(let text) = id.content
    else { return nil }
    return Array(text.utf8)
  }

  private static func object(_ members: [(name: String, text: [UInt8])]) -> [UInt8] {
    // Amounts are text here: the currency does not matter.
    var line = JSONLine(currency: .usd)
    line.beginObject()
    for member in members {
      line.name(member.name)
      line.json(String(decoding: member.text, as: UTF8.self))
    }
    line.endObject()
    return line.bytes
  }
}
