import SellerText

extension Store {
  /// The folder of the files that notes name.
  static let attachments = "attachments"

  /// Keeps a file's content under its hash, durable when it returns; one that is there already stays. A file that no note comes
  /// to name does no harm.
  public func keepAttachment(_ bytes: [UInt8], as hash: String) throws(StoreError) {
    let folder = directory.root.appending(Self.attachments)
    let files = directory.files
    do throws(FileFailure) {
      try files.makeDirectories(folder)
      let path = folder.appending(hash)
      guard try files.status(at: path) == nil else { return }
      let draft = folder.appending(".\(hash)")
      if try files.status(at: draft) != nil { try files.remove(draft) }
      try files.writeNew(draft, bytes)
      try files.rename(draft, to: path)
      try files.syncFolder(folder)
    } catch {
      throw .writing(error)
    }
  }
}
