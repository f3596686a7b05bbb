import SellerCore
import SellerRecords

/// `store.json` without the byte order mark that an editor put before it; without it, nothing else of the store can be read.
struct MarkRemoval {
  private let directory: StoreDirectory
  private let marked: [UInt8]
  private let text: [UInt8]
  private let status: FileStatus

  /// Nil when there is no mark. What else is wrong with the file is a person's to correct first; and what a newer program lets
  /// this one only read stays as it is.
  init?(_ directory: StoreDirectory) throws(StoreError) {
    let contents = try rethrowing(as: StoreError.unreadable, directory.contents(of: .shop))
    guard let contents, let text = StoreDirectory.withoutMark(contents.bytes) else { return nil }
    let shop = try rethrowing(
      as: { StoreError.damaged(StoreDirectory.finding($0, in: text), more: 0) }, directory.shop(in: text))
    switch directory.format.access(to: shop) {
    case .writable, .upgradable: break
    case .readOnly: throw .newerFormat(found: shop.format, newest: directory.format.newest)
    case .tooNew:
      throw .unsupportedFormat(
        file: StoreFile.shop.path, found: shop.format, newest: directory.format.newest)
    }
    self.directory = directory
    marked = contents.bytes
    self.text = text
    status = contents.status
  }

  /// Takes the mark away in one durable step.
  func putInPlace(_ now: Instant, _ lock: StoreLock) throws(StoreError) -> FileFailure? {
    let shop = Transaction.NewFile(file: .shop, bytes: text, base: marked)
    return try directory.putInPlace(
      [shop], "mended \(shop.file.path)", now, lock, expected: [.shop: status])
  }
}
