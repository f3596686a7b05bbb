import SellerCore

/// Reads replies of the Wish Marketplace API v3: an envelope `{message, code, data}`, its data one record or a list.
///
/// Products and orders are told apart by their fields, so one file may hold both. A file may hold several envelopes, one
/// after the other or in an array: pages that were saved together. A record that cannot be taken over exactly is refused by
/// itself; a file whose envelope is wrong is refused whole.
public enum WishV3Import {
  /// Reads files; amounts must be in `currency`, the shop's.
  public static func read(
    _ files: [SourceFile], currency: Currency, progress: ImportProgress.Observer? = nil
  ) -> ImportReading {
    files.reduce(into: ImportReading()) { reading, file in
      reading.append(read(file, currency: currency, progress: progress))
    }
  }

  /// Reads one file; amounts must be in `currency`, the shop's.
  public static func read(
    _ file: SourceFile, currency: Currency, progress: ImportProgress.Observer? = nil
  ) -> ImportReading {
    ReplyReader.read(WishPage<WishV3Element>.self, file, context: currency, progress: progress)
  }
}
