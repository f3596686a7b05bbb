import SellerText

/// One row of the action table: a deed and its keys. Hints, help and palette take their words from its name.
public struct Action: Sendable, Hashable {
  /// What it is.
  public let name: ActionName
  /// The keys that do it; the first one is shown.
  public let keys: [KeyPress]
}
