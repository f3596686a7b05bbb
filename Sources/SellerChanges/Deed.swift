import SellerCore
import SellerRecords
import SellerText

/// Something that a user does to a store: one file holds what it says, what it writes, why not, and what was done then. The console and a command submit the same value.
public protocol Deed: Hashable, Sendable {
  /// What was done: the audit trail has it in English.
  var what: Phrase { get }

  /// What of the store it looks at, as far as that can be told from what of it is in the view, which has everything that was told
  /// before: nothing else is there when it is asked for its records.
  func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds

  /// The records that it writes, each whole; the store puts them in the place of those with their ids.
  ///
  /// The view's moment is now: pass the store as it is on disk, as of the moment of the deed. Records are made from the store's
  /// own, not from the view's, so that nothing dated later is lost. An empty list means that nothing changes.
  func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record]

  /// The same with another id for the record that it makes, where somebody else has taken the id since it was made up.
  func withFreeIdentifier(in view: ShopView) -> Self

  /// What is left to be done on the platform, which hears nothing of what is recorded here; nil where that is all.
  var remains: Phrase? { get }

  /// What has to be said there, to be copied; nil where nothing is.
  var toCopy: String? { get }

  /// The files that the store has to keep before the records name them.
  var files: [AttachedFile] { get }
}

extension Deed {
  /// Most deeds are about what exists.
  public func withFreeIdentifier(in view: ShopView) -> Self { self }
  /// Most deeds only note what is so.
  public var remains: Phrase? { nil }
  /// Most deeds say nothing.
  public var toCopy: String? { nil }
  /// Most deeds bring no file.
  public var files: [AttachedFile] { [] }
}
