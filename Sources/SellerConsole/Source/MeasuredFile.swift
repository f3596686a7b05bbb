import SellerChanges
import SellerText

/// A file that a form names, with what whoever may look at files found there. The console itself opens none.
public struct MeasuredFile: Sendable {
  /// The path as it was typed.
  public let path: String
  /// What was found.
  public let finding: Finding

  /// What stands at a path.
  public enum Finding: Sendable {
    /// A file.
    case file(AttachedFile)
    /// No file that can be read, and why.
    case unreadable(any Worded)
  }

  /// A file with what was found.
  public init(path: String, finding: Finding) {
    self.path = path
    self.finding = finding
  }

  var file: AttachedFile? { if case .file(let file) = finding { file } else { nil } }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
