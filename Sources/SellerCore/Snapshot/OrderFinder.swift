/// Finds the orders of a snapshot by their ids, whatever the as-of: for whoever looks up many.
public struct OrderFinder: Sendable {
  private let months: [OrderMonth]
  /// How many orders stand before each month.
  private let starts: [Int]
  /// Places of orders, counted from 1, by the hashes of their ids; 0 is free.
  private var slots: [UInt32]
  private let hash: IDHash

  /// Goes through all orders once.
  public init(_ snapshot: ShopSnapshot, hash: IDHash) {
    self.hash = hash
    months = snapshot.months.map(\.read)
    var starts: [Int] = []
    var size = 16
    let count = months.reduce(0) { $0 + $1.columns.count }
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    var place = 0
    for month in months {
      starts.append(place)
      let ids = month.columns.texts.columns.id
      for row in 0..<month.columns.count {
        place += 1
        var slot = ids.hash(row, hash) & (size - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = UInt32(place)
      }
    }
    self.starts = starts
  }

  /// The order of an id; nil when there is none.
  public func order(_ id: OrderID) -> OrderRow? {
    guard !months.isEmpty else { return nil }
    var text = id.text
    return text.withUTF8 { id in
      let id = UnsafeRawBufferPointer(id)
      var slot = hash.of(id) & (slots.count - 1)
      while slots[slot] != 0 {
        let place = Int(slots[slot]) - 1
        let month = monthIndex(of: place)
        if months[month].columns.texts.columns.id.isText(place - starts[month], id) {
          return OrderRow(box: months[month], row: place - starts[month], asOf: .endOfTime)
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  private func monthIndex(of place: Int) -> Int {
    max(0, starts.indices.prefixEnd { starts[$0] <= place } - 1)
  }
}
