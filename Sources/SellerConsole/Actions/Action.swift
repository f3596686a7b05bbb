import SellerText

/// One row of the action table: a deed, its keys, and where it applies. Hints, help and palette take their words from its name.
public struct Action: Sendable, Hashable {
  /// Where an action applies.
  public enum Place: Sendable, Hashable {
    /// On every page.
    case everywhere
    /// Where a page offers it.
    case whereOffered
  }

  /// What it is.
  public let name: ActionName
  /// The keys that do it; the first one is shown.
  public let keys: [KeyPress]
  /// Where it applies.
  public let place: Place
}
