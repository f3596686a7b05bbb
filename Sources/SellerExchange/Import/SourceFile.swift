/// A platform's file, read whole.
public struct SourceFile: Sendable {
  /// The name that reports use; `-` for standard input.
  public var name: String
  /// What is in it.
  public var bytes: [UInt8]

  /// A file by its name and content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// How far the reading of one file has come.
public struct ImportProgress: Sendable, Hashable {
  /// The file that is being read.
  public var file: String
  /// Bytes done; inside a page an estimate from its rows.
  public var bytesRead: Int
  /// The file's size in bytes.
  public var bytesTotal: Int
  /// Rows read of this file so far, refused ones included.
  public var rows: Int

  /// A state of progress.
  public init(file: String, bytesRead: Int, bytesTotal: Int, rows: Int) {
    self.file = file
    self.bytesRead = bytesRead
    self.bytesTotal = bytesTotal
    self.rows = rows
  }

  /// Is told how far the reading has come, every few hundred rows and at the end of each file.
  public typealias Observer = @Sendable (ImportProgress) -> Void

  /// How many rows pass between two reports.
  static let interval = 256
}
