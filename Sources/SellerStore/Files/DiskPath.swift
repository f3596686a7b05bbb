import CLibrary

/// A path on the disk: bytes between slashes, joined and taken apart, never interpreted.
///
/// swift-system's `FilePath` does more than a store needs, and takes tens of microseconds a step in debug builds, which
/// would turn the thousands of tries of the fault tests into minutes.
public struct DiskPath: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The path as the system takes it, without slashes at its end.
  public let string: String

  /// A path; slashes at its end are left out, but for the root's.
  public init(_ string: String) {
    var bytes = string.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
    self.string = String(Substring(bytes))
  }

  /// A path written in code.
  public init(stringLiteral string: String) { self.init(string) }

  /// The path from the root on, past symbolic links; what does not exist is taken as it is written.
  public var whole: DiskPath {
    if let known = string.withCString({ realpath($0, nil) }) {
      defer { free(known) }
      return DiskPath(String(cString: known))
    }
    return parent == self || string.isEmpty ? self : parent.whole.appending(name)
  }

  /// The path from the root on as it is written: past no symbolic links, but where `..` leads back over one.
  public var absolute: DiskPath {
    guard let folder = string.hasPrefix("/") ? "" : Self.current else { return self }
    let names = (folder + "/" + string).utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    return names.contains("..") ? whole : DiskPath("/" + names.filter { $0 != "." }.joined(separator: "/"))
  }

  /// The folder that the process works in; nil where it is gone.
  private static var current: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path of something in this folder.
  public func appending(_ name: String) -> DiskPath {
    string.isEmpty ? DiskPath(name) : DiskPath(string == "/" ? "/" + name : string + "/" + name)
  }

  /// The folder it is in; `.` for a path of one name, and the root's own for the root.
  public var parent: DiskPath {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == string.startIndex ? "/" : DiskPath(String(string[..<slash]))
  }

  /// The last name in it.
  public var name: String {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return string }
    return String(string[string.utf8.index(after: slash)...])
  }

  /// The path as the system takes it.
  public var description: String { string }
}
