import SellerSheets

/// A platform's file. It is read piece by piece, more than once if need be.
public struct SourceFile: Sendable {
  /// The name that reports use; `-` for standard input.
  public var name: String
  /// What is in it; of a JSON text in UTF-16 its UTF-8.
  public var content: any SourceBytes
  /// What is in it as it stands on the disk.
  var original: any SourceBytes

  /// A file by its name and content.
  public init(name: String, content: any SourceBytes) {
    self.name = name
    let decoded = WideText(content)?.decoded { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    self.content = RememberedBytes(decoded ?? content)
    original = content
  }

  /// A file whose content is in memory.
  public init(name: String, bytes: [UInt8]) { self.init(name: name, content: MemoryBytes(bytes)) }

  /// The whole of it as a place.
  var position: SourcePosition { SourcePosition(file: name) }

  /// Up to so many bytes of its beginning; none where it cannot be read.
  func head(_ count: Int) -> [UInt8] { (try? content.bytes(at: 0, count: count)) ?? [] }
}

/// How far the reading of one file has come.
public struct ImportProgress: Sendable, Hashable {
  /// The file that is being read.
  public var file: String
  /// Bytes done.
  public var bytesRead: Int
  /// The file's size in bytes.
  public var bytesTotal: Int
  /// Rows read of this file so far, refused ones included.
  public var rows: Int

  /// Is told how far the reading has come, every few hundred rows and at the end of each file.
  public typealias Observer = @Sendable (ImportProgress) -> Void

  /// How many rows pass between two reports.
  static let interval = 256
}
