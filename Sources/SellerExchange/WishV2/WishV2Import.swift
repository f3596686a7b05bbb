import SellerCore

/// Reads replies of the Wish API v2: an envelope `{code, data, paging}` whose records are wrapped as `{"Product": …}` or
/// `{"Order": …}`, with numbers and booleans as texts.
///
/// v2 names no currency: amounts are taken in the shop's. Its times name no zone: they are UTC, as all of Wish's days are.
public enum WishV2Import {
  /// Reads files; amounts are in `currency`, the shop's.
  public static func read(
    _ files: [SourceFile], currency: Currency, progress: ImportProgress.Observer? = nil
  ) -> ImportReading {
    files.reduce(into: ImportReading()) { reading, file in
      reading.append(ReplyReader.read(WishPage<WishV2Element>.self, file, context: currency, progress: progress))
    }
  }
}
