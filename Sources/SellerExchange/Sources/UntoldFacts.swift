import SellerCore

/// A fact that figures need and that no import of a shop states.
public struct UntoldFact: Sendable, Hashable {
  /// The fact.
  public let fact: ImportSource.Fact
  /// The figures that need it.
  public let indicators: [IndicatorID]
  /// The formats that would bring it.
  public let formats: [FormatName]

  /// The facts that a shop's figures need and that none of its imports states, by name. A shop that nothing was imported into
  /// keeps its own records: they count as complete.
  public static func all(
    of shop: Shop, sources: [ImportSource], indicators: [IndicatorID]
  ) -> [UntoldFact] {
    guard !sources.isEmpty else { return [] }
    let told = Set(sources.flatMap(\.carries))
    var needs: [ImportSource.Fact: [IndicatorID]] = [:]
    for indicator in indicators {
      for fact in indicator.facts where !told.contains(fact) { needs[fact, default: []].append(indicator) }
    }
    let formats = ImportFormat.all.filter { $0.platform == shop.platform }
    return needs.sorted { $0.key.rawValue < $1.key.rawValue }.map { fact, indicators in
      UntoldFact(
        fact: fact, indicators: indicators,
        formats: formats.filter { $0.carries.all.contains(fact.rawValue) }.map(\.name))
    }
  }
}
