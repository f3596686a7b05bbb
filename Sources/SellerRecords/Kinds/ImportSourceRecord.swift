import SellerCore
import SellerText

/// An import: `sources.jsonl`.
extension ImportSource: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "imports", zh: "导入记录") }
  /// The fields, in canonical order.
  public static let schema = Schema<ImportSource>(
    blank: { _ in ImportSource(id: "", at: .epoch, format: "") },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("at", \.at, .instant),
      .required("format", \.format, .text),
      .list("files", \.files, .object(.fileIdentity)),
      .defaulted("records", \.records, .counts, unless: \.isEmpty),
      .list("carries", \.carries, .fact),
      .optional("from", \.from, .day),
      .optional("to", \.to, .day),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<ImportSource>.one("sources.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<ImportSource>.table(\.sources)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.source, id.text) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    if let from, let to, to < from { notes.add(.earlierThan(field: "from"), field: "to") }
    for (number, fact) in carries.enumerated() where !fact.isKnown {
      notes.add(.unusual(found: fact.rawValue), field: "carries[\(number)]")
    }
  }
}

extension Schema<FileIdentity> {
  /// A file by name, size and hash.
  static let fileIdentity = Schema(
    blank: { _ in FileIdentity(name: "", bytes: 0, sha256: "") },
    extra: \.extra,
    fields: [
      .required("name", \.name, .text),
      .required("bytes", \.bytes, .count),
      .required("sha256", \.sha256, .hash),
    ])
}

extension ValueCodec<ImportSource.Fact> {
  /// A fact by its name; the list is open.
  static let fact = parsed(.text, { ImportSource.Fact(rawValue: $0) }, \.rawValue)
}
