import SellerCore

/// A platform's replies, of which the shop's currency is all that has to be known beforehand.
protocol ReplyImport {
  /// Where the records stand, and how one is read.
  static var shape: ReplyShape<Currency> { get }
}

extension ReplyImport {
  /// Reads one file; amounts are in `currency`, the shop's, and have to be where a reply names one.
  static func read(
    _ file: SourceFile, currency: Currency, progress: ImportProgress.Observer? = nil, spool: RowSpool? = nil
  ) -> ImportReading {
    ReplyReader.read(file, as: shape, currency, progress: progress, spool: spool)
  }
}
