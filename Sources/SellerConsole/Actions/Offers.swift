/// Writes offers one below the other, with conditions between them.
@resultBuilder
enum Offers<Owner> {
  static func buildExpression(_ offer: Offer<Owner>) -> [Offer<Owner>] { [offer] }
  /// Offers that come together: the motions of a list, the deeds on a campaign.
  static func buildExpression(_ offers: [Offer<Owner>]) -> [Offer<Owner>] { offers }
  /// All of them, in the order in which they stand.
  static func buildBlock(_ parts: [Offer<Owner>]...) -> [Offer<Owner>] { parts.flatMap { $0 } }
  /// What is offered under a condition.
  static func buildOptional(_ part: [Offer<Owner>]?) -> [Offer<Owner>] { part ?? [] }
  /// What is offered in one case.
  static func buildEither(first: [Offer<Owner>]) -> [Offer<Owner>] { first }
  /// What is offered in the other.
  static func buildEither(second: [Offer<Owner>]) -> [Offer<Owner>] { second }
}
