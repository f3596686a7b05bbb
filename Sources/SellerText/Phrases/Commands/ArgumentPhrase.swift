/// What an argument or an option is, in the line that help has for it.
public enum ArgumentPhrase: PhrasePair, Hashable, CaseIterable {
  /// Which store.
  case store
  /// The moment of an answer.
  case asOf
  /// The moment of the console.
  case consoleAsOf
  /// The moment of an export.
  case exportAsOf
  /// The moment of an examination, which depends on none.
  case doctorAsOf
  /// The language.
  case language
  /// How to answer.
  case format
  /// How long to wait.
  case wait
  /// The console's theme.
  case theme
  /// Which platform.
  case platform
  /// Makes the demo anew.
  case fresh
  /// Where a made-up store goes.
  case emptyDirectory
  /// Where a new store goes.
  case storeDirectory
  /// How many orders.
  case orderCount
  /// How many products.
  case productCount
  /// The seed.
  case seed
  /// The end of the data.
  case dataEnd
  /// The shop's name.
  case shopName
  /// The store's currency.
  case currency
  /// Whose figures.
  case scopes
  /// Over which windows.
  case windows
  /// Which indicator.
  case indicator
  /// A product's figure.
  case figureProduct
  /// A category's figure.
  case figureCategory
  /// A category's level.
  case level
  /// Over which window.
  case window
  /// How many records are shown.
  case members
  /// Which product.
  case product
  /// Which product, or all.
  case productOrAll
  /// Which dispute.
  case dispute
  /// Of which status.
  case status
  /// The product to dispute.
  case disputedProduct
  /// Which form.
  case form
  /// The reason.
  case reason
  /// The category to propose.
  case proposal
  /// The explanation.
  case explanation
  /// What is confirmed.
  case confirmations
  /// The pictures.
  case pictures
  /// The id of a new dispute.
  case disputeID
  /// When it is submitted.
  case submittedAt
  /// Only tries.
  case dryRun
  /// The category stays.
  case unchanged
  /// The category is another one.
  case updated
  /// When the platform answered.
  case answeredAt
  /// Only tries, and shows.
  case dryRunResolution
  /// Which heading stands for which column.
  case column
  /// The product of a month.
  case assuredProduct
  /// The month.
  case month
  /// The spend to ask about.
  case spend
  /// The factor to try.
  case factor
  /// No deadlines.
  case quiet
  /// Which table.
  case table
  /// The file to write.
  case output
  /// The format of an export.
  case exportFormat
  /// Mends.
  case fix
  /// Where the archive goes.
  case archivePlace
  /// Which archive.
  case archive
}
