extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// Its place among all cases, from 0.
  package var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
