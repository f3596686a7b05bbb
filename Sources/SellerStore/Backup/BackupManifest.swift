import SellerCore

/// What a backup holds: its first file, so that what follows can be compared with it.
struct BackupManifest: Sendable, Hashable {
  /// A file of the store.
  struct File: Sendable, Hashable {
    var path: String
    var bytes: Int
    var fingerprint: String
    var extra: ExtraFields = .none
  }

  var madeAt: Instant
  var files: [File]
  var extra: ExtraFields = .none

  /// Its name in the archive.
  static let name = "seller-backup.json"
}

extension Schema<BackupManifest> {
  /// A backup's list of files.
  static let backupManifest = Schema(
    blank: { _ in BackupManifest(madeAt: .epoch, files: []) },
    extra: \.extra,
    fields: [
      .required("made_at", \.madeAt, .instant),
      .required("files", \.files, .list(.object(.backupFile))),
    ])
}

extension Schema<BackupManifest.File> {
  /// A file of a backup.
  static let backupFile = Schema(
    blank: { _ in BackupManifest.File(path: "", bytes: 0, fingerprint: "") },
    extra: \.extra,
    fields: [
      .required("path", \.path, .text),
      .required("bytes", \.bytes, .count),
      .required("fingerprint", \.fingerprint, .text),
    ])
}

extension BackupManifest {
  /// The list of some files.
  init(madeAt: Instant, entries: [TarArchive.Entry]) {
    self.init(
      madeAt: madeAt,
      files: entries.map {
        File(path: $0.name, bytes: $0.bytes.count, fingerprint: String(FNV.hash($0.bytes), radix: 16))
      })
  }

  /// The file's text.
  var text: [UInt8] {
    var line = JSONLine(currency: .usd)
    Schema.backupManifest.write(self, &line)
    return JSONLayout.indented(line.bytes)
  }

  init?(text: [UInt8]) {
    guard let node = try? JSONReader.read(text), let read = try? Schema.backupManifest.read(node, .usd) else {
      return nil
    }
    self = read
  }
}
