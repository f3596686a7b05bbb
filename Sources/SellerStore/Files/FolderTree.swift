import SystemPackage

extension FileLayer {
  /// Removes what stands at a path, of a folder everything in it; of a symbolic link the link alone. Nothing there is nothing to do.
  public func removeTree(_ path: DiskPath) throws(FileFailure) {
    guard let status = try status(at: path) else { return }
    guard status.kind == .directory else { return try remove(path) }
    for name in try list(path) ?? [] { try removeTree(path.appending(name)) }
    try removeDirectory(path)
  }

  /// Makes a new file with the bytes and the permission bits of another.
  public func copy(_ path: DiskPath, to target: DiskPath) throws(FileFailure) {
    guard let (bytes, status) = try contents(of: path) else {
      throw FileFailure(.open, path, .system(.noSuchFileOrDirectory))
    }
    try writeNew(target, bytes, permissions: status.permissions & 0o777)
  }
}
