/// A value for each line of a product's checklist, in the order of ``CampaignItem``.
struct CampaignLines<Value> {
  private var values: [Value]

  /// What `make` answers for each line.
  init(_ make: (CampaignItem) -> Value) { values = CampaignItem.allCases.map(make) }

  /// The value of a line.
  subscript(item: CampaignItem) -> Value { values[item.place] }

  /// Changes each value by what another has for its line.
  mutating func change<Other>(by others: CampaignLines<Other>, _ change: (inout Value, Other) -> Void) {
    for place in values.indices { change(&values[place], others.values[place]) }
  }
}

extension CampaignLines: Sequence {
  /// Goes through the values.
  func makeIterator() -> IndexingIterator<[Value]> { values.makeIterator() }
}

extension CampaignLines: Sendable where Value: Sendable {}
extension CampaignLines: Equatable where Value: Equatable {}
extension CampaignLines: Hashable where Value: Hashable {}
