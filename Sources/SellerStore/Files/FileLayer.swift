import SystemPackage

/// The system calls that the store makes, and nothing above them: tests put a layer here that fails on its N-th call.
///
/// Every path is opened without following a symbolic link in its last component, so that no file of a store can lead
/// out of it. Interrupted calls are made again inside the layer; short reads and writes are the caller's business.
public protocol FileLayer: Sendable {
  /// Opens a file.
  func open(_ path: DiskPath, for access: FileAccess) throws(FileFailure) -> OpenFile
  /// Closes a file; its number must not be used afterwards, whatever the outcome.
  func close(_ file: OpenFile) throws(FileFailure)
  /// Reads at most the buffer's size; 0 at the end of the file.
  func read(_ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int
  /// Reads at most the buffer's size from a place on, wherever was read before; 0 behind the end of the file.
  func read(_ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int
  /// Writes at most the buffer's size and tells how much it was.
  func write(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int
  /// Cuts a file to a length.
  func truncate(_ file: OpenFile, to length: Int64) throws(FileFailure)
  /// Waits until a file or a folder is on the disk.
  func sync(_ file: OpenFile) throws(FileFailure)
  /// Lets the system begin to bring to the disk what was written so far, so that ``sync(_:)`` waits less: no more than a wish.
  func beginSync(_ file: OpenFile)
  /// Sets a file's permission bits.
  func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileFailure)
  /// What an open file is.
  func status(of file: OpenFile) throws(FileFailure) -> FileStatus
  /// What stands at a path, without following a symbolic link; nil when there is nothing.
  func status(at path: DiskPath) throws(FileFailure) -> FileStatus?
  /// The names in a folder but for `.` and `..`, in no order; nil when there is no such folder.
  func list(_ path: DiskPath) throws(FileFailure) -> [String]?
  /// Makes a folder; its parent must exist.
  func makeDirectory(_ path: DiskPath, permissions: UInt32) throws(FileFailure)
  /// Puts a file or folder in the place of another in one step.
  func rename(_ path: DiskPath, to target: DiskPath) throws(FileFailure)
  /// Gives a file a name that nothing has yet, in one step; refused where the file system cannot (`canNotExchange`).
  func rename(_ path: DiskPath, toFree target: DiskPath) throws(FileFailure)
  /// Swaps two files in one step, so that neither is ever lost; refused where the file system cannot (`canNotExchange`).
  func exchange(_ path: DiskPath, with other: DiskPath) throws(FileFailure)
  /// Removes a file.
  func remove(_ path: DiskPath) throws(FileFailure)
  /// Removes an empty folder.
  func removeDirectory(_ path: DiskPath) throws(FileFailure)
  /// Takes the advisory lock of an open file without waiting; false when another open file holds it.
  func lock(_ file: OpenFile) throws(FileFailure) -> Bool
  /// Gives the advisory lock back, at once and for every copy of the descriptor.
  func unlock(_ file: OpenFile) throws(FileFailure)
  /// The time that the files are stamped with, in nanoseconds since 1970.
  var now: Int64 { get }
}

extension FileLayer {
  /// A layer need not know the wish.
  public func beginSync(_ file: OpenFile) {}
}

/// What a file is opened for.
public enum FileAccess: Sendable, Hashable {
  /// Reading; a pipe or a device does not block.
  case reading
  /// Reading a folder, to list or to sync it.
  case folder
  /// Writing a file that must not exist yet.
  case creating(permissions: UInt32)
  /// Writing at the end; the file is made when it does not exist.
  case appending(permissions: UInt32)
  /// Locking and saying who holds the lock; the file is made when it does not exist.
  case locking(permissions: UInt32)
}

/// A file that is open.
public struct OpenFile: Sendable, Hashable {
  /// The descriptor's number.
  public let descriptor: Int32
  /// The path it was opened by, for messages.
  public let path: DiskPath
}

/// What stands at a path.
public struct FileStatus: Sendable, Hashable {
  /// What kind of thing it is.
  public enum Kind: Sendable, Hashable {
    /// A file with bytes in it.
    case regular
    /// A folder.
    case directory
    /// A symbolic link.
    case symbolicLink
    /// A named pipe.
    case pipe
    /// A device, a socket, or something newer.
    case special
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// How many bytes.
  public var size: Int64
  /// The permission bits.
  public var permissions: UInt32
  /// The inode's number.
  public var inode: UInt64
  /// When its bytes last changed, in nanoseconds since 1970.
  public var modified: Int64
  /// When anything of it last changed, in nanoseconds since 1970.
  public var changed: Int64
  /// The number of the user whose it is.
  public var owner: UInt32

  /// Whether it has been as it is for a second at a moment, in nanoseconds since 1970. What was written only just then may be
  /// written again without looking different, because the system's stamps are some milliseconds coarse.
  func isSettled(at moment: Int64) -> Bool { moment - max(modified, changed) > 1_000_000_000 }
}
