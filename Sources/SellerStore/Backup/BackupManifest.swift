import SellerCore
import SellerJSON

/// What a backup holds: its first file, so that what follows can be compared with it.
struct BackupManifest: Sendable, Hashable {
  /// A file of the store.
  struct File: Sendable, Hashable {
    var path: String
    var contents: Fingerprint
  }

  var madeAt: Instant
  var files: [File]

  /// Its name in the archive.
  static let name = "seller-backup.json"
}

extension BackupManifest {
  /// The list of some files.
  init(madeAt: Instant, entries: [TarArchive.Entry]) {
    self.init(madeAt: madeAt, files: entries.map { File(path: $0.name, contents: Fingerprint(of: $0.bytes)) })
  }

  /// The file's text.
  var text: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.write(
      .object([
        ("made_at", .string(madeAt.description)),
        ("files", .array(files.map { .object([("path", .string($0.path)), ("contents", $0.contents.json)]) })),
      ]))
    writer.endLine()
    return writer.bytes
  }

  init?(text: [UInt8]) {
    guard let node = try? JSONNode(reading: text), let madeAt = node["made_at"]?.text.flatMap({ Instant($0) }),
      let list = node["files"], list.kind == .list
    else { return nil }
    self.init(madeAt: madeAt, files: [])
    for file in list.elements {
      guard let path = file["path"]?.text, let contents = Fingerprint(file["contents"]) else { return nil }
      files.append(File(path: path, contents: contents))
    }
  }
}
