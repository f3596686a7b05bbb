import CLibrary
import CLinux
import SystemPackage

/// The operating system's own files.
public struct SystemFiles: FileLayer {
  /// The operating system's own files.
  public init() {}

  /// Opens a file; see `FileLayer`.
  public func open(_ path: DiskPath, for access: FileAccess) throws(FileFailure) -> OpenFile {
    let flags: Int32
    var permissions: UInt32 = 0
    switch access {
    case .reading: flags = O_RDONLY | O_NONBLOCK
    case .folder: flags = O_RDONLY | O_DIRECTORY
    case .creating(let mode): (flags, permissions) = (O_WRONLY | O_CREAT | O_EXCL, mode)
    case .appending(let mode): (flags, permissions) = (O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK, mode)
    case .locking(let mode): (flags, permissions) = (O_RDWR | O_CREAT | O_NONBLOCK, mode)
    }
    let descriptor = try call(.open, path) {
      path.string.withCString { systemOpen($0, flags | O_CLOEXEC | O_NOFOLLOW, mode_t(permissions)) }
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  /// Closes a file; an interrupted close is done all the same, so it is not made again.
  public func close(_ file: OpenFile) throws(FileFailure) {
    if systemClose(file.descriptor) != 0, errno != EINTR {
      throw FileFailure(.close, file.path, .system(Errno(rawValue: errno)))
    }
  }

  /// Reads at most the buffer's size.
  public func read(_ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    Self.expect(buffer)
    return try call(.read, file.path) { systemRead(file.descriptor, buffer.baseAddress, buffer.count) }
  }

  /// Reads at most the buffer's size from a place on.
  public func read(
    _ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileFailure) -> Int {
    Self.expect(buffer)
    return try call(.read, file.path) { pread(file.descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  /// Asks for pages of two megabytes where much is about to be read into new memory: most of the time goes into getting the pages.
  private static func expect(_ buffer: UnsafeMutableRawBufferPointer) {
    let huge: UInt = 1 << 21
    guard buffer.count >= 2 * huge, let start = buffer.baseAddress else { return }
    let (first, end) = (UInt(bitPattern: start), UInt(bitPattern: start) + UInt(buffer.count))
    let aligned = (first + huge - 1) / huge * huge
    // No more than a wish: a system without such pages gives others.
    _ = madvise(UnsafeMutableRawPointer(bitPattern: aligned), Int((end - aligned) / huge * huge), MADV_HUGEPAGE)
  }

  /// Writes at most the buffer's size.
  public func write(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int {
    try call(.write, file.path) { systemWrite(file.descriptor, bytes.baseAddress, bytes.count) }
  }

  /// Cuts a file to a length.
  public func truncate(_ file: OpenFile, to length: Int64) throws(FileFailure) {
    _ = try call(.truncate, file.path) { ftruncate(file.descriptor, off_t(length)) }
  }

  /// Waits until a file or a folder is on the disk.
  public func sync(_ file: OpenFile) throws(FileFailure) {
    _ = try call(.sync, file.path) { fsync(file.descriptor) }
  }

  /// Begins to bring what was written to the disk.
  public func beginSync(_ file: OpenFile) {
    _ = sync_file_range(file.descriptor, 0, 0, seller_sync_range_write)
  }

  /// Sets a file's permission bits.
  public func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileFailure) {
    _ = try call(.setPermissions, file.path) { fchmod(file.descriptor, mode_t(permissions)) }
  }

  /// What an open file is.
  public func status(of file: OpenFile) throws(FileFailure) -> FileStatus {
    var information = stat()
    _ = try call(.status, file.path) { fstat(file.descriptor, &information) }
    return FileStatus(information)
  }

  /// What stands at a path, or nil.
  public func status(at path: DiskPath) throws(FileFailure) -> FileStatus? {
    var information = stat()
    do throws(FileFailure) {
      _ = try call(.status, path) { path.string.withCString { lstat($0, &information) } }
    } catch {
      if error.errno == .noSuchFileOrDirectory { return nil }
      throw error
    }
    return FileStatus(information)
  }

  /// The names in a folder, or nil.
  public func list(_ path: DiskPath) throws(FileFailure) -> [String]? {
    let folder: OpenFile
    do throws(FileFailure) {
      folder = try open(path, for: .folder)
    } catch {
      if error.errno == .noSuchFileOrDirectory { return nil }
      throw FileFailure(.list, path, error.cause)
    }
    // The stream owns the descriptor from here on.
    guard let stream = fdopendir(folder.descriptor) else {
      let failure = FileFailure(.list, path, .system(Errno(rawValue: errno)))
      try close(folder)
      throw failure
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileFailure(.list, path, .system(Errno(rawValue: errno))) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
  }

  /// Makes a folder.
  public func makeDirectory(_ path: DiskPath, permissions: UInt32) throws(FileFailure) {
    _ = try call(.makeDirectory, path) { path.string.withCString { mkdir($0, mode_t(permissions)) } }
  }

  /// Puts a file in the place of another.
  public func rename(_ path: DiskPath, to target: DiskPath) throws(FileFailure) {
    _ = try call(.rename, target) {
      path.string.withCString { from in target.string.withCString { systemRename(from, $0) } }
    }
  }

  /// Gives a file a name that nothing has yet.
  public func rename(_ path: DiskPath, toFree target: DiskPath) throws(FileFailure) {
    try rename(path, target, seller_rename_no_replace)
  }

  /// Swaps two files.
  public func exchange(_ path: DiskPath, with other: DiskPath) throws(FileFailure) {
    try rename(path, other, seller_rename_exchange)
  }

  private func rename(_ path: DiskPath, _ target: DiskPath, _ flags: UInt32) throws(FileFailure) {
    _ = try call(.rename, target) {
      path.string.withCString { from in target.string.withCString { renameat2(AT_FDCWD, from, AT_FDCWD, $0, flags) } }
    }
  }

  /// Removes a file.
  public func remove(_ path: DiskPath) throws(FileFailure) {
    _ = try call(.remove, path) { path.string.withCString { unlink($0) } }
  }

  /// Removes an empty folder.
  public func removeDirectory(_ path: DiskPath) throws(FileFailure) {
    _ = try call(.remove, path) { path.string.withCString { rmdir($0) } }
  }

  /// Takes the advisory lock without waiting.
  public func lock(_ file: OpenFile) throws(FileFailure) -> Bool {
    do throws(FileFailure) {
      _ = try call(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.errno == .wouldBlock { return false }
      throw error
    }
  }

  /// Gives the advisory lock back.
  public func unlock(_ file: OpenFile) throws(FileFailure) {
    _ = try call(.lock, file.path) { flock(file.descriptor, LOCK_UN) }
  }

  /// Makes a call until no signal interrupts it; a negative answer is a failure.
  private func call<Answer: SignedInteger>(
    _ operation: FileOperation, _ path: DiskPath, _ body: () -> Answer
  ) throws(FileFailure) -> Answer {
    while true {
      let answer = body()
      if answer >= 0 { return answer }
      if errno != EINTR { throw FileFailure(operation, path, .system(Errno(rawValue: errno))) }
    }
  }
}

extension FileLayer {
  /// The system's time.
  public var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return FileStatus.nanoseconds(time)
  }
}

// The C functions whose names the layer's own methods hide.

private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
private func systemRename(_ path: UnsafePointer<CChar>, _ target: UnsafePointer<CChar>) -> Int32 {
  rename(path, target)
}

extension FileStatus {
  fileprivate init(_ information: stat) {
    let kind: Kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      default: .special
      }
    self.init(
      kind: kind, size: Int64(information.st_size), permissions: UInt32(information.st_mode & 0o7777),
      inode: UInt64(information.st_ino), modified: Self.nanoseconds(information.st_mtim),
      changed: Self.nanoseconds(information.st_ctim), owner: UInt32(information.st_uid))
  }

  fileprivate static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
