/// Rules that hold together: their name, from when to when, where they come from, and whose they are. Every figure names the one
/// that judged it (Readings, 25).
public struct RuleSet: Sendable, Hashable {
  /// The name that answers give.
  public let id: RuleSetID
  /// From when on they hold; nil where nobody knows of a beginning.
  public let from: Instant?
  /// From when on they do not hold any more; nil while no end is known.
  public let until: Instant?
  /// Where they come from, in the words of who entered them.
  public let source: String
  /// Whose they are.
  public let origin: Origin

  /// Rules.
  public init(
    _ id: RuleSetID, from: Instant? = nil, until: Instant? = nil, source: String, origin: Origin = .builtIn
  ) {
    self.id = id
    self.from = from
    self.until = until
    self.source = source
    self.origin = origin
  }

  /// Whose rules they are; the later ones go before the earlier ones.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// What the documents and public seller material say.
    case builtIn = "built_in"
    /// The seller's, for all stores.
    case user
    /// The seller's, for this store.
    case store
  }

  /// Whether they hold at a moment.
  public func holds(at moment: Instant) -> Bool {
    (from.map { $0 <= moment } ?? true) && (until.map { moment < $0 } ?? true)
  }
}

/// The name of a rule set.
public typealias RuleSetID = Key<RuleSet>

extension RuleSet {
  /// What the documents say of a platform's figures; no end of it is known.
  public static func indicators(of platform: Platform) -> RuleSet {
    switch platform {
    case .wish: RuleSet("wish.service", source: "002")
    case .kuaishou: RuleSet("kuaishou.governance", source: "004 §五")
    case .jd: RuleSet("jd.indicators", source: "003")
    }
  }

  /// Where an order states its share itself.
  public static let statedByOrder: RuleSetID = "stated"
}
