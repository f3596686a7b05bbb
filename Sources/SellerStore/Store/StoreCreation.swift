import CLibrary
import SellerCore
import SellerRecords
import SystemPackage

extension StoreDirectory {
  /// Makes the directory; it must be empty or not exist yet, and in no other store.
  func prepareEmpty(_ access: StoreAccess) throws(StoreError) {
    if Store.isInside(whole.string) { throw .insideStore(path: root.string) }
    do throws(FileFailure) {
      try files.makeDirectories(root, permissions: access.folderMode)
      guard try files.list(root.appending("."))?.isEmpty ?? true else {
        throw FileFailure(.makeDirectory, root, .system(.directoryNotEmpty))
      }
      // A folder that was there may be another's, who alone can close it; the files are closed in any case.
      if access == .owner, try folderMode & 0o077 != 0 { try? files.setPermissions(ofFolder: root, access.folderMode) }
    } catch {
      if error.errno == .directoryNotEmpty || error.cause == .unexpectedKind(.regular) {
        throw .alreadyExists(path: root.string)
      }
      throw .writing(error)
    }
  }

  /// Writes `store.json` of a new store, under another name first: a store is there wholly or not at all, and of two that are
  /// made at once in one folder, one.
  func writeFirst(_ shop: Shop, _ access: StoreAccess) throws(StoreError) {
    let line = Self.text(of: shop)
    try StagedRecords.check(shop, text: line, in: self)
    let draft = root.appending(".store.json.draft-\(getpid())")
    do throws(FileFailure) {
      try files.writeNew(draft, line.bytes, masking: access.fileMode)
      try files.withdrawing(draft) { () throws(FileFailure) in try files.takeName(draft, path(of: .shop)) }
    } catch {
      throw error.errno == .fileExists ? .alreadyExists(path: root.string) : .writing(error)
    }
    do throws(FileFailure) {
      try files.syncFolder(root)
    } catch {
      // It is there for whoever looks, though not for sure on the disk: it must not stay while we say that it failed.
      guard (try? files.remove(path(of: .shop))) != nil else { throw .unfinished(error) }
      throw .writing(error)
    }
  }
}
