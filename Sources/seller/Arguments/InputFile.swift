import CLibrary
import SellerText

/// A file that the user names to be read: any kind that can be read to its end, as far as that is not absurdly far away.
enum InputFile {
  /// More bytes than these are refused: 1 GiB, far beyond any platform's export, and what a device never ends at.
  static let most = 1 << 30

  /// The bytes of the file at a path; pipes are read, too.
  static func contents(of path: String) throws(InputTrouble) -> [UInt8] {
    let file = descriptor(of: path)
    guard file >= 0 else { throw .unreadable(SourceName(path), .number(errno)) }
    defer { close(file) }
    return try contents(of: file, name: SourceName(path))
  }

  /// Opens a file for reading; below 0 when that fails. A pipe waits for its writer, and signals interrupt that.
  static func descriptor(of path: String) -> Int32 {
    while true {
      let file = open(path, O_RDONLY | O_CLOEXEC)
      if file >= 0 || errno != EINTR { return file }
    }
  }

  /// Everything that stands on standard input.
  static func standardInput() throws(InputTrouble) -> [UInt8] {
    try contents(of: STDIN_FILENO, name: SourceName("-"))
  }

  private static func contents(of file: Int32, name: SourceName) throws(InputTrouble) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += piece[..<count]
        guard bytes.count <= most else { throw .tooLarge(name, most: most) }
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .unreadable(name, .number(errno))
      }
    }
  }
}
