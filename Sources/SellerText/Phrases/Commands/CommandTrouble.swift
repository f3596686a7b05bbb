import SellerCore

/// Why a command cannot do what its words ask, and what to do next.
public enum CommandTrouble: PhrasePair, Hashable {
  /// The indicator is another platform's.
  case foreignIndicator(IndicatorID, Platform)
  /// Neither a record nor an order names the product.
  case unknownProduct(ProductID)
  /// No product of the shop is in the category.
  case unknownCategory(CategoryName)
  /// Products have the category at several levels.
  case ambiguousCategory(CategoryName, levels: [Int])
  /// No dispute of this id was submitted by the moment asked about.
  case unknownDispute(DisputeID)
  /// There is no file of this name that could be attached or imported.
  case notAFile(String)
  /// The files belong to another platform than the store.
  case foreignImport(String, Platform)
  /// The product has no month of Refund Assurance then.
  case noAssuranceMonth(ProductID, Month)
  /// The text is no amount in the store's currency.
  case noAmount(String, Currency)
  /// The campaign is JD's.
  case campaignElsewhere(Platform)
  /// The first word is no command; the nearest one, if one is near.
  case unknownCommand(String, nearest: String?)
  /// No store is named, and none is in the default place.
  case noStore(place: String)
  /// No store is named, and several are in the default place.
  case severalStores([String])
  /// The word is no currency's code.
  case noCurrency(String)
  /// The shop is given no name.
  case noShopName
  /// No made-up shop can end then; the first and the last moment at which one can.
  case notDatable(Instant, Instant, Instant)
  /// The directory's name cannot be a store's id.
  case unusableStoreID(String, IdentifierProblem)
  /// The made-up shop cannot be moved to its place.
  case demoNotPlaced(String, SystemReason)
  /// Standard output cannot be written.
  case outputUnwritable(SystemReason)
  /// A file that is written for the user cannot be written.
  case fileUnwritable(String, SystemReason)
}
