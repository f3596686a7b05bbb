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
  /// then by kind. They are compared in lower case by their bytes, as lists are filtered. Orders are found by the beginning of their id (``fewestLettersOfAnOrder``).
  ///
  /// - Parameter limit: the most that are given of each kind.
  public func found(by text: String, cases: CaseQueue, atMost limit: Int) -> [FoundRecord] {
    let words = text.lowercasedBytes.split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return [] }
    var found: [(rank: Int, record: FoundRecord)] = []
    var looked: [UInt8] = []

    func look<Item>(_ items: [Item], _ record: (Item) -> (link: RecordLink, title: String, more: String)) {
      var count = 0
      for item in items where count < limit {
        let (link, title, more) = record(item)
        looked.removeAll(keepingCapacity: true)
        link.id.appendLowercased(to: &looked)
        let end = looked.count
        for part in [title, more] {
          looked.append(0)
          part.appendLowercased(to: &looked)
        }
        guard words.allSatisfy({ looked.holds($0) }) else { continue }
        count += 1
        let rank = looked.starts(with: first) ? end == first.count ? 0 : 1 : 2
        found.append((rank, FoundRecord(link: link, title: title)))
      }
    }

    look(tables.products) { (.product($0.id), $0.nameOrID, $0.sku ?? "") }
    look(tables.disputes) { (.dispute($0.id), name(of: $0.productID), $0.productID.text) }
    look(tables.boosts) { (.boost($0.id), $0.name ?? $0.id.text, "") }
    look(tables.tickets) { (.ticket($0.id), $0.id.text, $0.orderID?.text ?? "") }
    look(cases.clocks) { (.aftersalesCase($0.record.id, of: $0.orderID), name(of: $0.productID), $0.orderID.text) }
    look(tables.violations) { (.violation($0.id), $0.violation, "") }
    look(tables.notes) { (.note($0.id), $0.text, $0.subject?.id.text ?? "") }
    if words.count == 1, first.count >= Self.fewestLettersOfAnOrder {
      var count = 0
      forEachOrder { row in
        guard count < limit else { return }
        looked.removeAll(keepingCapacity: true)
        row.id.text.appendLowercased(to: &looked)
        guard looked.starts(with: first) else { return }
        count += 1
        let rank = looked.count == first.count ? 0 : 1
        found.append((rank, FoundRecord(link: .order(row.id), title: name(of: row.productID))))
      }
    }
    return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.record)
  }
}
