/// One of a page's tabs. They stand from left to right in the order of their declaration.
protocol PageTab: CaseIterable, Equatable, Sendable where AllCases == [Self] {}

extension PageTab {
  /// Its place from the left, from 0.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The tab `step` places to the right, or the last one that way.
  func moved(by step: Int) -> Self {
    Self.allCases[min(max(0, index + step), Self.allCases.count - 1)]
  }

  /// The next tab; after the last the first.
  var next: Self { Self.allCases[(index + 1) % Self.allCases.count] }
}
