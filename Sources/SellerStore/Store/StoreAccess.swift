import SellerRecords
import SystemPackage

/// Who may read a new store. What is written into a store later takes after what is there.
public enum StoreAccess: Sendable, Hashable {
  /// Its owner alone.
  case owner
  /// Whoever the user's mask lets read new files.
  case shared

  /// The permission bits of a new file, before the mask.
  var fileMode: UInt32 { self == .owner ? 0o600 : 0o666 }
  /// The permission bits of a new folder, before the mask.
  var folderMode: UInt32 { self == .owner ? 0o700 : 0o777 }
}

extension StoreDirectory {
  /// The permission bits of a new file: those of `store.json`.
  var fileMode: UInt32 {
    get throws(FileFailure) {
      (try files.status(at: path(of: .shop))?.permissions ?? StoreAccess.owner.fileMode) & 0o666
    }
  }

  /// The permission bits of a new folder: those of the store's own.
  var folderMode: UInt32 {
    get throws(FileFailure) {
      try files.status(at: root.appending("."))?.permissions ?? StoreAccess.owner.folderMode
    }
  }

  /// The permission bits of an archive of files with these: only who may read all of them may read the archive.
  func archiveMode(of permissions: some Sequence<UInt32>) throws(FileFailure) -> UInt32 {
    // Who cannot come into the folder cannot read what is in it.
    let folder = try folderMode
    let mayEnter = (folder & 0o010 == 0 ? 0 : 0o060) | (folder & 0o001 == 0 ? 0 : 0o006) | UInt32(0o600)
    return permissions.reduce(0o666) { $0 & $1 } & mayEnter | 0o600
  }
}
