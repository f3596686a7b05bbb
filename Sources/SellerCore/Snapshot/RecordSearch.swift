/// A record that answers what somebody looks for.
public struct FoundRecord: Sendable, Hashable {
  /// Which record.
  public let link: RecordLink
  /// What people know it by: the name of the product, the campaign, the note; its id where it has none.
  public let title: String
}

extension ShopView {
  /// With fewer letters of its id no order is looked for: there may be millions.
  public static var fewestLettersOfAnOrder: Int { 4 }

  /// The records that hold every one of some words in their id or name: those whose id it is first, then those whose id begins so,
  /// then by kind. Orders are found by the beginning of their id (``fewestLettersOfAnOrder``).
  ///
  /// - Parameter limit: the most that are given of each kind.
  public func found(by text: String, cases: CaseQueue, atMost limit: Int) -> [FoundRecord] {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return [] }
    var found: [(rank: Int, record: FoundRecord)] = []

    func look<Item>(_ items: [Item], _ record: (Item) -> (link: RecordLink, title: String, more: String)) {
      var count = 0
      for item in items where count < limit {
        let (link, title, more) = record(item)
        let id = link.id.lowercased()
        let all = [id, title.lowercased(), more.lowercased()]
        guard words.allSatisfy({ word in all.contains { $0.holds(word) } }) else { continue }
        count += 1
        found.append((id == first ? 0 : id.hasPrefix(first) ? 1 : 2, FoundRecord(link: link, title: title)))
      }
    }

    look(tables.products) { (.product($0.id), $0.nameOrID, $0.sku ?? "") }
    look(tables.disputes) { (.dispute($0.id), name(of: $0.productID), $0.productID.text) }
    look(tables.boosts) { (.boost($0.id), $0.name ?? $0.id.text, "") }
    look(tables.tickets) { (.ticket($0.id), $0.id.text, $0.orderID?.text ?? "") }
    look(cases.clocks) { (.aftersalesCase($0.record.id, of: $0.orderID), name(of: $0.productID), $0.orderID.text) }
    look(tables.violations) { (.violation($0.id), $0.violation, "") }
    look(tables.notes) { (.note($0.id), $0.text, $0.subject?.id.text ?? "") }
    if words.count == 1, first.utf8.count >= Self.fewestLettersOfAnOrder {
      var count = 0
      forEachOrder { row in
        guard count < limit, row.id.text.lowercased().hasPrefix(first) else { return }
        count += 1
        found.append(
          (row.id.text.lowercased() == first ? 0 : 1, FoundRecord(link: .order(row.id), title: name(of: row.productID)))
        )
      }
    }
    return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.record)
  }
}
