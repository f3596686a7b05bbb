import SellerCore
import SellerRecords

/// The formats that a program knows: the one it writes, and those it can make that of.
struct StoreFormat: Sendable {
  /// What makes a file of one format one of the next.
  typealias Upgrade = @Sendable (_ file: StoreFile, _ bytes: [UInt8]) throws(FieldProblem) -> [UInt8]

  /// The format that is written.
  let newest: Int
  /// The steps up to it, by the format they start from.
  let upgrades: [Int: Upgrade]

  /// This program's. There has been one format so far, so there is nothing to upgrade from.
  static let current = StoreFormat(newest: 1, upgrades: [:])

  /// What may be done with a store.
  enum Access: Sendable, Hashable {
    /// Everything.
    case writable
    /// A newer program says that this one may read it.
    case readOnly
    /// Nothing before it has been upgraded.
    case upgradable
    /// Nothing: only a newer program knows what its fields mean.
    case tooNew
  }

  /// What may be done with a store of a format whose oldest reader is another.
  func access(to format: Int, oldestReader: Int?) -> Access {
    if format == newest { return .writable }
    if format > newest { return oldestReader.map { $0 <= newest } ?? false ? .readOnly : .tooNew }
    return (format..<newest).allSatisfy { upgrades[$0] != nil } ? .upgradable : .tooNew
  }

  /// What may be done with a shop's store.
  func access(to shop: Shop) -> Access { access(to: shop.format, oldestReader: shop.oldestReader) }
}
