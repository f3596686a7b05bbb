import Synchronization
import SystemPackage

@testable import SellerStore

/// The system's files, but the N-th call fails, or all from the N-th on: what is on the disk then is what a process that was
/// killed before its N-th call leaves. A failing write has written half of its bytes.
final class FaultyFiles: FileLayer {
  enum Mode: CaseIterable {
    case once
    case fromThenOn
  }

  private let calls = Atomic(0)
  private let failed = Atomic(false)
  private let system = SystemFiles()
  private let failing: Int
  private let mode: Mode
  private let errno: Errno
  private let isCounted: @Sendable (FileOperation) -> Bool
  private let isCountedAt: @Sendable (DiskPath) -> Bool
  private let beforeSwap: @Sendable (DiskPath) -> Void
  private let ahead: Int64

  /// The calls that change something, if it is only the lock file's text.
  static let changing: @Sendable (FileOperation) -> Bool = { operation in
    switch operation {
    case .write, .truncate, .sync, .setPermissions, .makeDirectory, .rename, .remove, .lock: true
    case .open, .close, .read, .status, .list: false
    }
  }

  init(
    failing: Int, _ mode: Mode, errno: Errno = .ioError,
    counting isCounted: @escaping @Sendable (FileOperation) -> Bool = { _ in true },
    at isCountedAt: @escaping @Sendable (DiskPath) -> Bool = { _ in true }, hoursAhead: Int64 = 0,
    beforeSwap: @escaping @Sendable (DiskPath) -> Void = { _ in }
  ) {
    self.isCountedAt = isCountedAt
    ahead = hoursAhead * 3_600_000_000_000
    self.beforeSwap = beforeSwap
    self.failing = failing
    self.mode = mode
    self.errno = errno
    self.isCounted = isCounted
  }

  /// Files that never fail; `beforeSwap` is called with the path of a store's file that is about to be replaced.
  convenience init(beforeSwap: @escaping @Sendable (DiskPath) -> Void) {
    self.init(failing: .max, .once, beforeSwap: beforeSwap)
  }

  /// How many calls were counted.
  var callCount: Int { calls.load(ordering: .relaxed) }

  /// Whether a call has failed.
  var hasFailed: Bool { failed.load(ordering: .relaxed) }

  /// The clock may go ahead, so that what was written just now was written long ago.
  var now: Int64 { system.now + ahead }

  private func fails(_ operation: FileOperation, _ path: DiskPath) -> Bool {
    guard isCountedAt(path), isCounted(operation) else { return false }
    let call = calls.wrappingAdd(1, ordering: .relaxed).newValue
    let fails = mode == .once ? call == failing : call >= failing
    if fails { failed.store(true, ordering: .relaxed) }
    return fails
  }

  private func check(_ operation: FileOperation, _ path: DiskPath) throws(FileFailure) {
    if fails(operation, path) { throw FileFailure(operation, path, .system(errno)) }
  }

  func open(_ path: DiskPath, for access: FileAccess) throws(FileFailure) -> OpenFile {
    try check(.open, path)
    return try system.open(path, for: access)
  }

  func close(_ file: OpenFile) throws(FileFailure) {
    // A descriptor is gone even when closing fails.
    try system.close(file)
    try check(.close, file.path)
  }

  func read(_ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    try check(.read, file.path)
    return try system.read(file, into: buffer)
  }

  func read(
    _ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileFailure) -> Int {
    try check(.read, file.path)
    return try system.read(file, at: offset, into: buffer)
  }

  func write(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int {
    if fails(.write, file.path) {
      _ = try system.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
      throw FileFailure(.write, file.path, .system(errno))
    }
    // Short writes are normal, too.
    return try system.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, 1 + bytes.count / 3)]))
  }

  func truncate(_ file: OpenFile, to length: Int64) throws(FileFailure) {
    try check(.truncate, file.path)
    try system.truncate(file, to: length)
  }

  func sync(_ file: OpenFile) throws(FileFailure) { try check(.sync, file.path) }

  func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileFailure) {
    try check(.setPermissions, file.path)
    try system.setPermissions(file, permissions)
  }

  func status(of file: OpenFile) throws(FileFailure) -> FileStatus {
    try check(.status, file.path)
    return try system.status(of: file)
  }

  func status(at path: DiskPath) throws(FileFailure) -> FileStatus? {
    try check(.status, path)
    return try system.status(at: path)
  }

  func list(_ path: DiskPath) throws(FileFailure) -> [String]? {
    try check(.list, path)
    return try system.list(path)
  }

  func makeDirectory(_ path: DiskPath, permissions: UInt32) throws(FileFailure) {
    try check(.makeDirectory, path)
    try system.makeDirectory(path, permissions: permissions)
  }

  func rename(_ path: DiskPath, to target: DiskPath) throws(FileFailure) {
    try check(.rename, target)
    try system.rename(path, to: target)
  }

  func rename(_ path: DiskPath, toFree target: DiskPath) throws(FileFailure) {
    try check(.rename, target)
    try system.rename(path, toFree: target)
  }

  func exchange(_ path: DiskPath, with other: DiskPath) throws(FileFailure) {
    try check(.rename, other)
    beforeSwap(other)
    try system.exchange(path, with: other)
  }

  func remove(_ path: DiskPath) throws(FileFailure) {
    try check(.remove, path)
    try system.remove(path)
  }

  func removeDirectory(_ path: DiskPath) throws(FileFailure) {
    try check(.remove, path)
    try system.removeDirectory(path)
  }

  func lock(_ file: OpenFile) throws(FileFailure) -> Bool {
    try check(.lock, file.path)
    return try system.lock(file)
  }

  func unlock(_ file: OpenFile) throws(FileFailure) {
    // The lock ends with the process, whatever fails.
    try system.unlock(file)
    try check(.lock, file.path)
  }
}
