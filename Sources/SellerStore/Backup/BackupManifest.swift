import SellerCore
import SellerRecords

/// What a backup holds: its first file, so that what follows can be compared with it.
struct BackupManifest: Sendable, Hashable {
  /// A file of the store.
  struct File: Sendable, Hashable {
    var path: String
    var contents: Fingerprint
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
    blank: { _ in BackupManifest.File(path: "", contents: Fingerprint(bytes: 0, hash: "")) },
    extra: \.extra,
    fields: [
      .required("path", \.path, .text),
      .required("contents", \.contents, .object(.fingerprint)),
    ])
}

extension BackupManifest {
  /// The list of some files.
  init(madeAt: Instant, entries: [TarArchive.Entry]) {
    self.init(madeAt: madeAt, files: entries.map { File(path: $0.name, contents: Fingerprint(of: $0.bytes)) })
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
