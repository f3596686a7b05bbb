import SellerCore
import SellerJSON
import SellerRecords

/// How what a table states goes over what the store has: stated fields are taken, all others stay.
enum StatedMerge {
  /// The record after the import.
  ///
  /// A record that the store does not have is made of what the table states alone, and of what is assumed where it must state
  /// something. What replies do not change in one that it has, a table does not change either: the past of categories (`moments` tells
  /// since when others hold), the first reason and review, and amounts that belong together.
  static func merge(
    _ stated: StatedRecord, over existing: Record?, moments: CategoryMoments, currency: Currency
  ) throws(FieldProblem) -> Record {
    guard let existing, !stated.isWhole else { return try stated.key.kind.record(stated.json, currency: currency) }
    let base = try JSONNode.record(Array(existing.line(currency: currency).utf8))
    let new = try JSONNode.record(stated.json)
    let merged = overlay(new, on: base, assumed: Set(stated.assumed))
    let after = try stated.key.kind.record(Array(merged.utf8), currency: currency)
    let names = Set(new.members.map(\.name)).subtracting(stated.assumed)
    switch (existing.content, after.content) {
    case (let before as Product, var product as Product) where !names.contains("category_history"):
      var moments = moments
      if names.contains("updated_at") { moments.stated = product.updatedAt }
      let stated = product.categories
      product.categories = before.categories
      product.takeCategories(stated, moments: moments)
      return Record(product)
    case (let before as Order, var order as Order):
      order.keepOnePiece(of: before, stating: names)
      return Record(order)
    default: return after
    }
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
        switch member.name {
        case "cases": cases(member.value, on: before, assumed: assumed)
        case "review": review(member.value, on: before, assumed: assumed)
        default: overlay(member.value, on: before, assumed: assumed)
        }
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
        texts[place] = overlay(element, on: old[place], assumed: kept(assumed, of: old[place], beside: element))
      } else {
        texts.append(element.compact)
      }
    }
    return "[\(texts.joined(separator: ","))]"
  }

  /// What stays of a case: where its reason does, so do its words. A reason that says no more than "other" was only assumed.
  private static func kept(_ assumed: Set<String>, of known: JSONNode, beside stated: JSONNode) -> Set<String> {
    guard assumed.contains("reason"), let reason = known["reason"]?.text else { return assumed }
    if reason == AfterSalesCase.Reason.other.rawValue, known["reason_text"] == nil {
      return assumed.subtracting(["reason"])
    }
    return stated["reason"]?.text.map { $0 == reason } == false ? assumed.union(["reason_text"]) : assumed
  }

  /// Of an order's reviews the first: a later one changes nothing, an earlier one stands in its place.
  private static func review(_ stated: JSONNode, on existing: JSONNode, assumed: Set<String>) -> String {
    func moment(_ review: JSONNode) -> Instant? { review["at"]?.text.flatMap { Instant($0) } }
    guard let told = moment(stated), let known = moment(existing), told != known else {
      return overlay(stated, on: existing, assumed: assumed)
    }
    return (told < known ? stated : existing).compact
  }

  /// A case's id, by its bytes.
  private static func id(_ node: JSONNode) -> [UInt8]? {
    guard let id = node["id"], case .text(let text) = id.content else { return nil }
    return Array(text.utf8)
  }
}
