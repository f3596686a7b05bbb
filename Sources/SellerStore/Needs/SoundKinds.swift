import SellerCore
import SellerRecords

/// The kinds of records of whose files it is known that nothing is wrong with them, none alone and none beside the others.
struct SoundKinds: Sendable {
  static let name = "sound"

  /// What the files of a kind were.
  private struct Files: Equatable {
    /// Of each the month and what it was.
    var numbers: [Int64]
    /// Those that may have been written again since without looking different, and what is in them if not.
    var written: [String: Fingerprint] = [:]

    init(_ files: [(file: StoreFile, status: FileStatus)]) {
      numbers = files.flatMap { [Int64($0.file.month?.index ?? 0)] + $0.status.numbers }
    }
  }

  private var files: [RecordKind: Files] = [:]

  /// The kinds of a store that looked so, if all their files had been as they were for a while at a moment.
  init(_ signature: StoreSignature, settledAt moment: Int64) {
    for kind in RecordKind.allCases where kind.lineType != nil {
      let present = signature.files(of: kind)
      if present.allSatisfy({ $0.status.isSettled(at: moment) }) { files[kind] = Files(present) }
    }
  }

  /// Those that are known.
  init?(in folder: DerivedFolder) {
    guard let bytes = folder.read(Self.name, limit: 1 << 20), var reader = try? DerivedImage.body(of: bytes) else {
      return nil
    }
    do throws(UnfitImage) {
      while !reader.isAtEnd {
        var (name, text) = ("", "")
        var known = Files([])
        try reader.pass(&name)
        try reader.pass(&known.numbers)
        try reader.pass(&text)
        for line in text.split(separator: "\n") {
          let words = line.split(separator: " ").map(String.init)
          guard words.count == 3, let count = Int(words[1]) else { throw UnfitImage() }
          known.written[words[0]] = Fingerprint(bytes: count, hash: words[2])
        }
        if let kind = RecordKind(rawValue: name) { files[kind] = known }
      }
    } catch {
      return nil
    }
  }

  /// The kinds of a store that looks so, if `holds` is true of what was written just before.
  func kinds(in signature: StoreSignature, _ holds: (_ path: String, Fingerprint) -> Bool) -> Set<RecordKind> {
    Set(
      files.filter { kind, known in
        known.numbers == Files(signature.files(of: kind)).numbers && known.written.allSatisfy { holds($0, $1) }
      }.keys)
  }

  /// What is known after a change that was made from a store that looked so, and whose new files look as they do now.
  func after(
    _ change: [String: Fingerprint], from before: StoreSignature, _ now: StoreSignature
  ) -> SoundKinds {
    var after = self
    for kind in Set(change.keys.compactMap { StoreFile(path: $0)?.kind }) {
      let (old, new) = (before.files(of: kind), now.files(of: kind))
      let known = files[kind].flatMap { $0.numbers == Files(old).numbers ? $0 : nil }
      let others = Files(new.filter { change[$0.file.path] == nil })
      guard others == Files(old.filter { change[$0.file.path] == nil }), known != nil || others.numbers.isEmpty else {
        after.files[kind] = nil
        continue
      }
      after.files[kind] = Files(new)
      after.files[kind]?.written = (known?.written ?? [:]).merging(
        change.filter { StoreFile(path: $0.key)?.kind == kind }
      ) { $1 }
    }
    return after
  }

  /// Keeps them, with those that were known before.
  func keep(in folder: DerivedFolder, beside known: SoundKinds?) {
    let all = (known?.files ?? [:]).merging(files) { $1 }
    guard all != known?.files else { return }
    let image = try? DerivedImage.made { (writer) throws(UnfitImage) in
      for (kind, known) in all {
        var (name, numbers) = (kind.rawValue, known.numbers)
        var text = known.written.map { "\($0) \($1.bytes) \($1.hash)" }.joined(separator: "\n")
        try writer.pass(&name)
        writer.pass(&numbers)
        try writer.pass(&text)
      }
    }
    folder.write(Self.name, image)
  }
}
