/// How much each product sells in the last thirty days before T.
public struct ProductVolumes: Sendable {
  fileprivate let counts: MeasureCounts
  fileprivate let place: MeasureCounts.Place?

  /// The orders of a product at an index of `ShopSnapshot.productIDs`.
  public func orders(at index: Int) -> Int { place.map { Int(counts.cell(at: $0, slot: index).denominator) } ?? 0 }
}

extension Fact where Finding == ProductVolumes {
  /// Every product's orders paid on T−30 … T−1.
  public static let volumes = Fact("volumes") { plan in
    plan.measures.add(.paidOrders, over: window(plan.view), isApart: true)
  } find: { findings in
    let counts = findings.counts.only([.paidOrders])
    return ProductVolumes(counts: counts, place: counts.place(of: .paidOrders, over: window(findings.view)))
  }

  private static func window(_ view: ShopView) -> Window { Window(first: view.today - 30, last: view.today - 1) }
}

extension Measure {
  /// All orders by payment.
  fileprivate static let paidOrders = Measure(
    id: .paidOrders,
    populations: [
      .orders { order, _, tally in tally.add(at: order.row.paidAt, numerator: 0, denominator: 1) }
    ])
}
