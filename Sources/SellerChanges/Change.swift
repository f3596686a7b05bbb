import SellerCore
import SellerRecords
import SellerText

/// A user's deed, whichever it is. The store checks it against what is on disk at that moment and writes all of it or nothing.
public struct Change: Sendable {
  /// What is done.
  public let deed: any Deed

  /// A change that does a deed.
  public init(_ deed: any Deed) { self.deed = deed }

  /// The deed, if it is of this kind.
  public func deed<Wanted: Deed>(as kind: Wanted.Type) -> Wanted? { deed as? Wanted }

  /// What was done: see ``Deed/what``.
  public var what: Phrase { deed.what }

  /// The records that it writes: see ``Deed/edits(in:rulebook:)``.
  public func edits(in view: ShopView, rulebook: Rulebook = .standard) throws(ChangeRefusal) -> [Record] {
    try deed.edits(in: view, rulebook: rulebook)
  }

  /// What of the store it looks at: see ``Deed/needs(in:rulebook:)``.
  public func needs(in view: ShopView, rulebook: Rulebook = .standard) -> StoreNeeds {
    deed.needs(in: view, rulebook: rulebook)
  }

  /// The change with another id for the record that it makes, where somebody else has taken the id since it was made up.
  public func withFreeIdentifier(in view: ShopView) -> Change { Change(deed.withFreeIdentifier(in: view)) }
}

extension Change: Hashable {
  /// Whether both do the same deed.
  public static func == (left: Change, right: Change) -> Bool { left.deed.anyHashable == right.deed.anyHashable }

  /// Feeds the deed to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(deed.anyHashable) }
}

extension Deed {
  fileprivate var anyHashable: AnyHashable { AnyHashable(self) }
}
