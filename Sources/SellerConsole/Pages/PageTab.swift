import SellerCore

/// One of a page's tabs. They stand from left to right in the order of their declaration.
protocol PageTab: CaseIterable, Equatable, Sendable where AllCases == [Self] {}

extension PageTab {
  /// The tab `step` places to the right, or the last one that way.
  func moved(by step: Int) -> Self {
    Self.allCases[min(max(0, place + step), Self.allCases.count - 1)]
  }

  /// The next tab; after the last the first.
  var next: Self { Self.allCases[(place + 1) % Self.allCases.count] }
}
