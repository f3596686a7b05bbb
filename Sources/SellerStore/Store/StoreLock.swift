import CLibrary
import SellerCore
import SellerJSON
import SystemPackage

/// How long a writer waits for another one, and whom it tells.
public struct LockPatience: Sendable {
  /// How long to wait at most.
  public var limit: Duration
  /// How long to wait between two tries.
  public var pause: Duration
  /// Called before each wait with whoever holds the lock, as far as that is known.
  public var waiting: @Sendable (LockHolder?) -> Void

  /// Waits for `limit` at most.
  public init(
    limit: Duration, pause: Duration = .milliseconds(20), waiting: @escaping @Sendable (LockHolder?) -> Void = { _ in }
  ) {
    self.limit = limit
    self.pause = pause
    self.waiting = waiting
  }

  /// Ten seconds: longer than most writes, short enough not to look dead.
  public static let patient = LockPatience(limit: .seconds(10))
  /// Not at all.
  public static let none = LockPatience(limit: .zero)

  fileprivate func sleep() {
    let parts = pause.components
    var time = timespec(tv_sec: numericCast(parts.seconds), tv_nsec: numericCast(parts.attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }
}

/// The writers' lock of a store: `flock` on `.lock`, a file that is never renamed or removed.
///
/// What stands in the file only says who holds the lock; the lock itself is the system's and ends with the process. Somebody
/// may remove the file all the same, and the next writer makes another. So the file that is locked must be the one that the
/// path names, when it is taken and again before a change is recorded; and the store's folder is locked with it.
struct StoreLock {
  static let name = ".lock"

  private let files: any FileLayer
  private let file: OpenFile
  private let inode: UInt64
  /// The store's folder, locked as well where the file system can: nobody removes that.
  private let folder: OpenFile?

  private enum Attempt {
    case taken(StoreLock)
    case held(LockHolder?)
  }

  /// Takes the lock, waiting if somebody else has it.
  static func take(
    in directory: StoreDirectory, command: String, now: Instant?, patience: LockPatience
  ) throws(StoreError) -> StoreLock {
    let attempt = try rethrowing(
      as: StoreError.writing,
      self.attempt(
        directory, directory.root.appending(name), patience,
        LockHolder(process: Int(getpid()), command: command, since: now)))
    switch attempt {
    case .taken(let lock): return lock
    case .held(let holder): throw .locked(holder)
    }
  }

  private static func attempt(
    _ directory: StoreDirectory, _ path: DiskPath, _ patience: LockPatience, _ holder: LockHolder
  ) throws(FileFailure) -> Attempt {
    let files = directory.files
    let start = ContinuousClock.now
    while true {
      let mode = try directory.fileMode
      let file = try files.open(path, for: .locking(permissions: mode))
      do throws(FileFailure) {
        let status = try files.status(of: file)
        // Whoever may write the store must be able to lock it, whatever the mask of the first who did; only its owner can say so.
        if status.permissions != mode { try? files.setPermissions(file, mode) }
        guard status.kind == .regular else { throw FileFailure(.lock, path, .unexpectedKind(status.kind)) }
        if try files.lock(file), let lock = try complete(file, status.inode, files) {
          // Who holds it is a courtesy: a full disk must not keep anybody from the lock.
          try? files.truncate(file, to: 0)
          try? files.writeAll(file, holder.line)
          return .taken(lock)
        }
      } catch {
        try? files.close(file)
        throw error
      }
      try? files.close(file)
      let other = self.holder(at: path, files)
      // By the clock: a machine that is busy sleeps longer than it is asked to.
      guard ContinuousClock.now - start < patience.limit else { return .held(other) }
      patience.waiting(other)
      patience.sleep()
    }
  }

  /// The lock of which the file is locked already; nil when the file was removed meanwhile, or when somebody who locked
  /// another one still writes.
  private static func complete(
    _ file: OpenFile, _ inode: UInt64, _ files: any FileLayer
  ) throws(FileFailure) -> StoreLock? {
    let folder = try? files.open(file.path.parent.appending("."), for: .folder)
    let lock = StoreLock(files: files, file: file, inode: inode, folder: folder)
    do throws(FileFailure) {
      // Some network file systems lock no folders; the file must do there.
      let isFree = folder.map { (try? files.lock($0)) ?? true } ?? true
      if isFree, try lock.isHeld { return lock }
    } catch {
      if let folder { try? files.close(folder) }
      throw error
    }
    if let folder { try? files.close(folder) }
    return nil
  }

  /// Whether the file that is locked is still the one that every other writer would lock.
  var isHeld: Bool {
    get throws(FileFailure) { try files.status(at: file.path)?.inode == inode }
  }

  /// Makes the lock's file as open as the store that has come to stand beside it.
  func open(to permissions: UInt32) { try? files.setPermissions(file, permissions) }

  /// Gives the lock back.
  func release() {
    try? files.truncate(file, to: 0)
    // Closing alone is not enough: a process that is being started on another thread has a copy of the descriptor until it
    // becomes another program, and the lock would last as long.
    for file in [folder, file].compactMap(\.self) {
      try? files.unlock(file)
      try? files.close(file)
    }
  }

  /// Who wrote into the lock file last; nil when nobody did or it cannot be read.
  static func holder(at path: DiskPath, _ files: any FileLayer) -> LockHolder? {
    guard let bytes = try? files.contents(of: path, limit: 4096)?.bytes else { return nil }
    return LockHolder(line: bytes)
  }
}

extension LockHolder {
  /// The line in `.lock`.
  fileprivate var line: [UInt8] {
    var members: [(String, JSONValue)] = [("pid", .integer(Int64(process))), ("command", .string(command))]
    if let since { members.append(("since", .string(since.description))) }
    return JSONValue.object(members).line
  }

  fileprivate init?(line: [UInt8]) {
    guard let node = try? JSONNode(reading: line), let process = node["pid"]?.integer,
      let command = node["command"]?.text
    else { return nil }
    self.init(process: process, command: command, since: node["since"]?.text.flatMap { Instant($0) })
  }
}
