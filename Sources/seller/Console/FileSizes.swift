import Foundation
import SellerConsole
import SellerText

/// How large files are, for the pictures that go along with a dispute.
enum FileSizes {
  /// Looks at the files at these paths; `~` is the user's home.
  static func measure(_ paths: [String]) -> [MeasuredFile] {
    paths.map { MeasuredFile(path: $0, finding: finding(at: $0)) }
  }

  private static func finding(at path: String) -> MeasuredFile.Finding {
    var status = stat()
    guard stat(NSString(string: path).expandingTildeInPath, &status) == 0 else {
      return .unreadable(FileTrouble(reason: String(cString: strerror(errno))))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable(FileTrouble(reason: nil)) }
    return .bytes(Int(status.st_size))
  }
}

/// A file that cannot go along with a dispute.
private struct FileTrouble: Phrase {
  /// The system's words; nil for something that is no file.
  let reason: String?

  var english: String { reason.map { "It cannot be read: \($0)." } ?? "It is no file." }
  var chinese: String { reason.map { "无法读取:\($0)。" } ?? "这不是文件。" }
}
