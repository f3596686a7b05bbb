/// The ids of some orders, of which each order is asked whether it is one: by the bytes of its id, without a text for it.
struct OrderIDSet: Sendable {
  private var texts = TextColumn()
  private var index = TextIndex()

  init(_ ids: some Sequence<OrderID>) {
    for id in ids { _ = id.withBytes { index.row(of: $0, in: &texts) } }
  }

  /// Whether there are none.
  var isEmpty: Bool { index.isEmpty }

  /// Whether an order's id is among them.
  func contains(_ order: OrderRow) -> Bool { order.withID { index.find($0, in: texts) != nil } }

  /// What tells it from sets of other ids, in whichever order they came.
  var mark: String {
    let sum = (0..<texts.count).reduce(UInt64(0)) { sum, row in sum &+ texts.withBytes(row, TextIndex.mark) }
    return "\(texts.count) \(sum)"
  }
}
