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
      return .unreadable(AttachmentTrouble.unreadable(.number(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable(AttachmentTrouble.notAFile) }
    return .bytes(Int(status.st_size))
  }
}
