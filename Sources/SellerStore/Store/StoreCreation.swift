import SellerCore
import SellerRecords
import SellerText
import SystemPackage

extension StoreDirectory {
  /// Makes the directory; it must be empty or not exist yet.
  func prepareEmpty() throws(StoreError) {
    do throws(FileFailure) {
      try files.makeDirectories(root)
      guard try files.list(root.appending("."))?.isEmpty ?? true else {
        throw FileFailure(.makeDirectory, root, .system(.directoryNotEmpty))
      }
    } catch {
      if error.errno == .directoryNotEmpty || error.cause == .unexpectedKind(.regular) {
        throw .alreadyExists(path: root.string)
      }
      throw .writing(error)
    }
  }

  /// Writes `store.json` of a new store, under another name first: a store is there wholly or not at all.
  func writeFirst(_ shop: Shop) throws(StoreError) {
    let line = Self.text(of: shop)
    try StagedRecords.check(shop, text: line, in: self)
    let draft = root.appending(".store.json.draft")
    do throws(FileFailure) {
      try files.writeNew(draft, line.bytes)
      try files.rename(draft, to: path(of: .shop))
      try files.syncFolder(root)
    } catch {
      try? files.remove(draft)
      throw .writing(error)
    }
  }
}
