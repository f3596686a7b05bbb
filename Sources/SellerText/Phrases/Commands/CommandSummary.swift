/// What a command does, in the line that help has for it.
public enum CommandSummary: PhrasePair, Hashable, CaseIterable {
  /// The program.
  case seller
  /// Opens the console.
  case console
  /// Opens the console on a made-up shop.
  case demo
  /// Writes a made-up store.
  case generate
  /// Makes an empty store.
  case makeStore
  /// The shop at a glance.
  case health
  /// Every indicator.
  case indicators
  /// One figure opened up.
  case explain
  /// The products.
  case products
  /// Every product.
  case listProducts
  /// One product.
  case showProduct
  /// The revenue share of orders.
  case productOrders
  /// The register of disputes.
  case disputes
  /// Every dispute.
  case listDisputes
  /// One dispute.
  case showDispute
  /// Files a dispute.
  case fileDispute
  /// Records an answer.
  case resolveDispute
  /// Takes an answer back.
  case undoResolution
  /// Where a dispute could pay.
  case adviseDisputes
  /// Reads platform files.
  case importFiles
  /// Refund Assurance.
  case assurance
  /// Every month and product.
  case listAssurance
  /// Credit against spend.
  case simulateAssurance
  /// JD's campaign.
  case campaign
  /// The admission check.
  case checkCampaign
  /// Open cases.
  case cases
  /// Any breach.
  case check
  /// Any table.
  case export
  /// Verifies a store.
  case doctor
  /// Copies a store.
  case backup
  /// Brings a store back.
  case restore
}
