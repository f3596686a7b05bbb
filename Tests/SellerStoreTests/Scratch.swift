import Synchronization
import SystemPackage

@testable import SellerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A directory of a test's own, removed with it.
final class Scratch: Sendable {
  private static let count = Atomic<Int>(0)

  let path: String

  init() throws {
    let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
    // In memory where there is such a place: thousands of tries need no disk.
    let place = try SystemFiles().status(at: "/dev/shm")?.kind == .directory ? "/dev/shm" : "/tmp"
    path = "\(place)/seller-store-tests-\(getpid())-\(number)"
    try SystemFiles().makeDirectory(DiskPath(path), permissions: 0o700)
  }

  deinit { Self.removeAll(DiskPath(path)) }

  /// A path in the directory.
  func path(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = DiskPath(path(name))
    let files = SystemFiles()
    try files.makeDirectories(file.parent)
    if try files.status(at: file) != nil { try files.remove(file) }
    try files.writeNew(file, bytes)
  }

  /// Makes the directory hold exactly these files.
  func restore(_ picture: [String: [UInt8]]) throws {
    let files = SystemFiles()
    for name in try files.list(DiskPath(path)) ?? [] {
      let inner = DiskPath(path).appending(name)
      if try files.status(at: inner)?.kind == .directory { Self.removeAll(inner) } else { try files.remove(inner) }
    }
    for (name, bytes) in picture { try write(name, bytes) }
  }

  func read(_ name: String) throws -> String? {
    try SystemFiles().contents(of: DiskPath(path(name))).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// Every file and its bytes, by path; links and other things by what they are.
  func picture(besides ignored: Set<String> = [".lock"]) throws -> [String: [UInt8]] {
    var picture: [String: [UInt8]] = [:]
    try Self.visit(DiskPath(path)) { file, status in
      let name = String(file.string.dropFirst(path.utf8.count + 1))
      guard !ignored.contains(name) else { return }
      switch status.kind {
      case .regular: picture[name] = try SystemFiles().contents(of: file)?.bytes
      case .directory: break
      case .symbolicLink, .pipe, .special: picture[name] = Array("\(status.kind)".utf8)
      }
    }
    return picture
  }

  static func removeAll(_ path: DiskPath) {
    let files = SystemFiles()
    for name in (try? files.list(path)) ?? [] {
      let inner = path.appending(name)
      if (try? files.status(at: inner))?.kind == .directory { removeAll(inner) } else { try? files.remove(inner) }
    }
    try? files.removeDirectory(path)
  }

  private static func visit(_ path: DiskPath, _ body: (DiskPath, FileStatus) throws -> Void) throws {
    for name in try SystemFiles().list(path) ?? [] {
      let inner = path.appending(name)
      guard let status = try SystemFiles().status(at: inner) else { continue }
      try body(inner, status)
      if status.kind == .directory { try visit(inner, body) }
    }
  }
}
