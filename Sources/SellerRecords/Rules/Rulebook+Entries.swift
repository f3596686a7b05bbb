import SellerCore
import SellerJSON

/// The seller's own rules of a store and of the user, in the order in which they go before each other.
public struct OwnRules: Sendable {
  /// The entries with whose they are: those that go before others first.
  public let entries: [(entry: RuleEntry, set: RuleSet)]

  /// Entries of the store, and of the user for all stores. The store's go before the user's; of one file's those that begin
  /// later go before earlier ones.
  public init(store: [RuleEntry] = [], user: [RuleEntry] = []) {
    func ordered(_ entries: [RuleEntry], _ origin: RuleSet.Origin) -> [(entry: RuleEntry, set: RuleSet)] {
      entries.sorted { ($0.from, $0.id) > ($1.from, $1.id) }.map { ($0, $0.set(origin)) }
    }
    entries = ordered(store, .store) + ordered(user, .user)
  }

  /// None.
  public static let none = OwnRules()
}

extension Rulebook {
  /// What the program has, with the seller's own rules in the place of those that they stand for at a moment.
  public init(_ own: OwnRules, at asOf: Instant, over standard: Rulebook = .standard) {
    self = standard
    guard !own.entries.isEmpty else { return }
    let campaign = CampaignCalendar(asOf: asOf, rulebook: standard.jd).window.lowerBound
    turnRound()
    defer { turnRound() }
    for slot in RuleSlot.all {
      let stated = own.entries.filter { $0.entry.rule.utf8.elementsEqual(slot.name.utf8) }
      let moment = slot.moment == .campaign ? campaign : asOf
      let holding = stated.first { $0.set.holds(at: moment) }
      // Each goes before those that were put before it, so that the first comes last.
      for (entry, set) in slot.moment == .always ? stated.reversed() : holding.map({ [$0] }) ?? [] {
        let value = entry.value.flatMap { try? JSONNode(reading: Array($0.utf8)) }
        // What does not fit was refused when it was read.
        try? slot.put(&self, entry, set, value)
      }
      if let holding {
        self.own[slot.name] = holding.set
        if slot.moment == .campaign { jd.own[slot.name] = holding.set }
      }
    }
  }
}

extension Rulebook {
  /// Rules that hold for times stand with what goes before others first; rules are put behind them, so that many take no longer each.
  private mutating func turnRound() {
    wish.assurance.ownThresholds.reverse()
    wish.shares.tiers.reverse()
    wish.shares.tables.reverse()
  }
}

extension RuleSlot {
  /// What is in force at a moment: the seller's own rule, else what the program has; nil where no rule is known, and since when.
  public func inForce(_ own: OwnRules, at asOf: Instant) -> (rule: StatedRule?, since: Instant?) {
    let moment =
      moment == .campaign ? CampaignCalendar(asOf: asOf, rulebook: .standard).window.lowerBound : asOf
    let all = statements(own)
    if let found = all.first(where: { $0.set.holds(at: moment) }), found.value != nil { return (found, nil) }
    let ends = all.flatMap { [$0.set.until, $0.value == nil ? $0.set.from : nil] }.compactMap(\.self)
    return (nil, ends.filter { $0 <= moment }.max())
  }

  /// Everything that is said of the rule, what goes before others first.
  public func statements(_ own: OwnRules) -> [StatedRule] {
    own.entries.filter { $0.entry.rule.utf8.elementsEqual(name.utf8) }
      .map { StatedRule(set: $0.set, value: $0.entry.value) } + builtIn(.standard)
  }
}
