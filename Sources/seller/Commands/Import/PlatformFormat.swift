import ArgumentParser
import SellerCore
import SellerExchange

/// The platform files that can be imported.
enum PlatformFormat: String, CaseIterable, ExpressibleByArgument {
  /// Replies of the Wish Marketplace API v3: products and orders.
  case wish
  /// Replies of the Wish API v2: products and orders.
  case wishV2 = "wish-v2"
  /// The product download of the Wish merchant dashboard, or another list of products whose columns are named.
  case wishCSV = "wish-csv"
  /// Replies of the Kuaishou Shop interface: orders, refunds, comments.
  case kuaishou

  /// The platform whose shops the files belong to.
  var platform: Platform {
    switch self {
    case .wish, .wishV2, .wishCSV: .wish
    case .kuaishou: .kuaishou
    }
  }

  /// Reads files into rows; amounts must be in `currency`, the shop's. Only lists have columns to name.
  func read(
    _ files: [SourceFile], currency: Currency, columns: [ColumnName], progress: @escaping ImportProgress.Observer
  ) -> ImportReading {
    switch self {
    case .wish: WishV3Import.read(files, currency: currency, progress: progress)
    case .wishV2: WishV2Import.read(files, currency: currency, progress: progress)
    case .wishCSV:
      WishProductCSVImport.read(
        files, currency: currency,
        names: Dictionary(columns.map { ($0.column, $0.heading) }, uniquingKeysWith: { first, _ in first }),
        progress: progress)
    case .kuaishou: KuaishouImport.read(files, currency: currency, progress: progress)
    }
  }
}
