/// A rule that the seller entered, for this store or for all of them: it stands for the one of the documents while it holds
/// (Readings, 25).
public struct RuleEntry: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.rule

  /// The name that answers give.
  public var id: RuleSetID
  /// Which rule it is about, by its name.
  public var rule: String
  /// From when on it holds.
  public var from: Instant
  /// From when on it does not hold any more; nil while no end is known.
  public var until: Instant?
  /// Where it comes from, in the seller's words.
  public var source: String
  /// What the rule says, as JSON; nil where no rule is known for the time.
  public var value: String?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A rule of which nothing is known but when.
  public init(id: RuleSetID, rule: String, from: Instant, source: String) {
    self.id = id
    self.rule = rule
    self.from = from
    self.source = source
  }

  /// When and whose it is.
  public func set(_ origin: RuleSet.Origin) -> RuleSet {
    RuleSet(id, from: from, until: until, source: source, origin: origin)
  }
}
