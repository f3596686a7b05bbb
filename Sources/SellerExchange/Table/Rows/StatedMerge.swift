import SellerCore
import SellerJSON
import SellerRecords

/// How what a table states goes over what the store has: stated fields are taken, all others stay.
public enum StatedMerge {
  /// The record after the import.
  ///
  /// A record that the store does not have is made of what the table states alone, and of what is assumed where it must state
  /// something.
  public static func merge(
    _ stated: StatedRecord, over existing: Record?, currency: Currency
  ) throws(FieldProblem) -> Record {
    guard let existing, !stated.isWhole else { return try stated.key.kind.record(stated.json, currency: currency) }
    let base = try JSONNode.record(Array(existing.line(currency: currency).utf8))
    let merged = overlay(try JSONNode.record(stated.json), on: base, assumed: Set(stated.assumed))
    return try stated.key.kind.record(Array(merged.utf8), currency: currency)
  }

  /// The left object over the right one. Lists are taken whole, but for cases: each goes over the one of its id.
  private static func overlay(_ stated: JSONNode, on existing: JSONNode, assumed: Set<String>) -> String {
    guard case .object(let new) = stated.content, case .object(let old) = existing.content else {
      return stated.compact
    }
    var members: [(name: String, json: String)] = []
    var places: [JSONName: Int] = [:]
    for member in old {
      places[JSONName(member.name)] = members.count
      members.append((member.name, member.value.compact))
    }
    for member in new {
      guard let place = places[JSONName(member.name)], let before = existing[member.name] else {
        members.append((member.name, member.value.compact))
        continue
      }
      if assumed.contains(member.name) { continue }
      members[place].json =
        member.name == "cases"
        ? cases(member.value, on: before, assumed: assumed) : overlay(member.value, on: before, assumed: assumed)
    }
    var writer = JSONWriter(.compact)
    writer.beginObject()
    for member in members {
      writer.name(member.name)
      writer.json(member.json)
    }
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func cases(_ stated: JSONNode, on existing: JSONNode, assumed: Set<String>) -> String {
    guard case .list(let new) = stated.content, case .list(let present) = existing.content else {
      return stated.compact
    }
    let old = Array(present)
    var texts = old.map(\.compact)
    for element in new {
      if let place = old.firstIndex(where: { id($0) == id(element) }) {
        texts[place] = overlay(element, on: old[place], assumed: assumed)
      } else {
        texts.append(element.compact)
      }
    }
    return "[\(texts.joined(separator: ","))]"
  }

  /// A case's id, by its bytes.
  private static func id(_ node: JSONNode) -> [UInt8]? {
    guard let id = node["id"], case .text(let text) = id.content else { return nil }
    return Array(text.utf8)
  }
}
