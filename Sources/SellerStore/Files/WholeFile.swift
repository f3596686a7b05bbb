import SystemPackage

/// Reading and writing whole files through a layer.
extension FileLayer {
  /// The largest file that is read: 2 GiB, some five million orders of one month.
  public static var largestFile: Int64 { 1 << 31 }

  /// A regular file's bytes, and what it was when they were read; nil when there is none.
  ///
  /// Never mapped into memory: another process may cut the file meanwhile.
  public func contents(
    of path: DiskPath, limit: Int64 = largestFile
  ) throws(FileFailure) -> (bytes: [UInt8], status: FileStatus)? {
    var bytes: [UInt8] = []
    let status = try readRegular(path, limit: limit) { file, status throws(FileFailure) in
      bytes = try readAll(file, expected: Int(status.size), limit: limit)
    }
    return status.map { (bytes, $0) }
  }

  /// Reads a regular file that is opened, and answers what it was before; nil when there is none.
  func readRegular(
    _ path: DiskPath, limit: Int64, _ read: (OpenFile, FileStatus) throws(FileFailure) -> Void
  ) throws(FileFailure) -> FileStatus? {
    let file: OpenFile
    do throws(FileFailure) {
      file = try open(path, for: .reading)
    } catch {
      if error.errno == .noSuchFileOrDirectory { return nil }
      // A link is not followed; the system says "too many levels", which would puzzle a reader.
      if error.errno == .tooManySymbolicLinkLevels { throw FileFailure(.open, path, .unexpectedKind(.symbolicLink)) }
      throw error
    }
    return try closing(file) { () throws(FileFailure) in
      let status = try status(of: file)
      guard status.kind == .regular else { throw FileFailure(.open, path, .unexpectedKind(status.kind)) }
      guard status.size <= limit else { throw FileFailure(.read, path, .tooLarge(bytes: status.size, limit: limit)) }
      try read(file, status)
      return status
    }
  }

  /// What is done with an open file, which is closed then.
  func closing<Answer>(
    _ file: OpenFile, _ body: () throws(FileFailure) -> Answer
  ) throws(FileFailure) -> Answer {
    let answer: Answer
    do throws(FileFailure) {
      answer = try body()
    } catch {
      try? close(file)
      throw error
    }
    // Outside of the block above: a descriptor is gone even when closing it fails, and must not be closed again.
    try close(file)
    return answer
  }

  /// Reads to the end, which may lie before or behind `expected` when somebody writes meanwhile.
  func readAll(_ file: OpenFile, expected: Int, limit: Int64) throws(FileFailure) -> [UInt8] {
    var bytes = try readUp(to: expected, of: file)
    guard bytes.count == expected else { return bytes }
    while true {
      let more = try readUp(to: 65_536, of: file)
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= limit else {
        throw FileFailure(.read, file.path, .tooLarge(bytes: Int64(bytes.count), limit: limit))
      }
    }
  }

  /// Reads so many bytes, or fewer at the end of the file.
  private func readUp(to wanted: Int, of file: OpenFile) throws(FileFailure) -> [UInt8] {
    // The array of no elements is shared by everybody; filling it, if only with nothing, would be a write to it.
    guard wanted > 0 else { return [] }
    return try filled(wanted) { rest, _ throws(FileFailure) in try read(file, into: rest) }
  }

  /// So many bytes, or fewer, as `read` puts them into what is left, behind those that it gave before.
  func filled(
    _ wanted: Int, by read: (UnsafeMutableRawBufferPointer, _ behind: Int) throws(FileFailure) -> Int
  ) throws(FileFailure) -> [UInt8] {
    var failure: FileFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      count = 0
      do throws(FileFailure) {
        while count < wanted {
          let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<wanted])
          let some = try read(rest, count)
          if some == 0 { return }
          count += some
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of the bytes, in as many writes as the system wants.
  public func writeAll(_ file: OpenFile, _ bytes: some Collection<UInt8>) throws(FileFailure) {
    var failure: FileFailure?
    let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      do throws(FileFailure) { try writeAll(file, UnsafeRawBufferPointer(buffer)) } catch { failure = error }
    }
    if let failure { throw failure }
    if isContiguous == nil { try writeAll(file, Array(bytes)) }
  }

  private func writeAll(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    var written = 0
    while written < bytes.count {
      let count = try write(file, UnsafeRawBufferPointer(rebasing: bytes[written...]))
      guard count > 0 else { throw FileFailure(.write, file.path, .nothingWritten) }
      written += count
    }
  }

  /// Makes a new file with these bytes and waits until they are on the disk; the folder is the caller's to sync. What cannot
  /// be made whole is removed again.
  /// The file has exactly these permission bits, or of others those that the user's mask leaves.
  public func writeNew(
    _ path: DiskPath, _ bytes: some Collection<UInt8>, permissions: UInt32? = nil, masking: UInt32 = 0o600
  ) throws(FileFailure) {
    try writeNew(path, permissions: permissions, masking: masking) { file throws(FileFailure) in
      try writeAll(file, bytes)
    }
  }

  /// The same for bytes that come piece by piece.
  func writeNew(
    _ path: DiskPath, permissions: UInt32? = nil, masking: UInt32 = 0o600,
    write: (OpenFile) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let file = try open(path, for: .creating(permissions: permissions == nil ? masking : 0o600))
    try withdrawing(path) { () throws(FileFailure) in
      try closing(file) { () throws(FileFailure) in
        try write(file)
        // A kept mode is kept exactly, past the mask.
        if let permissions { try setPermissions(file, permissions) }
        try sync(file)
      }
    }
  }

  /// What is done about a new file, which is gone again where that fails.
  func withdrawing(_ path: DiskPath, _ body: () throws(FileFailure) -> Void) throws(FileFailure) {
    do throws(FileFailure) {
      try body()
    } catch {
      try? remove(path)
      throw error
    }
  }

  /// Gives a file a name that nothing has yet; where the file system cannot do so in one step, it is looked at first.
  public func takeName(_ path: DiskPath, _ target: DiskPath) throws(FileFailure) {
    do throws(FileFailure) {
      try rename(path, toFree: target)
    } catch {
      guard error.canNotExchange else { throw error }
      guard try status(at: target) == nil else { throw FileFailure(.rename, target, .system(.fileExists)) }
      try rename(path, to: target)
    }
  }

  /// Waits until a folder's names are on the disk; the folder may be reached through a symbolic link.
  public func syncFolder(_ path: DiskPath) throws(FileFailure) {
    let folder = try open(path.appending("."), for: .folder)
    try closing(folder) { () throws(FileFailure) in try sync(folder) }
  }

  /// Whether a folder stands at a path, or a symbolic link to one.
  public func isFolder(_ path: DiskPath) throws(FileFailure) -> Bool {
    do throws(FileFailure) {
      return try status(at: path.appending("."))?.kind == .directory
    } catch {
      if error.errno == .notDirectory { return false }
      throw error
    }
  }

  /// Makes a folder with these permission bits, past the user's mask, unless it is there; synced into its parent unless whoever
  /// makes it does so.
  func makeDirectory(_ path: DiskPath, exactly permissions: UInt32, syncs: Bool = true) throws(FileFailure) {
    guard try status(at: path) == nil else { return }
    try makeDirectories(path, syncs: syncs)
    guard try status(at: path)?.permissions != permissions else { return }
    try setPermissions(ofFolder: path, permissions)
  }

  /// Sets the permission bits of a folder.
  func setPermissions(ofFolder path: DiskPath, _ permissions: UInt32) throws(FileFailure) {
    let folder = try open(path.appending("."), for: .folder)
    try closing(folder) { () throws(FileFailure) in try setPermissions(folder, permissions) }
  }

  /// Makes a folder and those above it that are missing, each synced into its parent unless nobody relies on that.
  public func makeDirectories(
    _ path: DiskPath, permissions: UInt32 = 0o700, syncs: Bool = true
  ) throws(FileFailure) {
    if let status = try status(at: path), status.kind != .symbolicLink {
      guard status.kind == .directory else { throw FileFailure(.makeDirectory, path, .unexpectedKind(status.kind)) }
      return
    }
    let parent = path.parent
    if parent != path, path != "." { try makeDirectories(parent, permissions: permissions, syncs: syncs) }
    do throws(FileFailure) {
      try makeDirectory(path, permissions: permissions)
    } catch {
      if error.errno != .fileExists { throw error }
      return
    }
    if syncs { try syncFolder(parent) }
  }
}
