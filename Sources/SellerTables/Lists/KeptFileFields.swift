import SellerCore
import SellerText

/// A file that the store keeps, with the record that names it.
public struct KeptFile: Sendable, Hashable {
  /// The file.
  public let file: FileIdentity
  /// The note or the dispute.
  public let record: RecordLink
}

extension ShopView {
  /// The files that notes and disputes brought, in the order of the records.
  public var keptFiles: [KeptFile] {
    tables.notes.flatMap { note in note.attachments.map { KeptFile(file: $0, record: .note(note.id)) } }
      + tables.disputes.flatMap { dispute in
        dispute.attachments.compactMap(\.file).map { KeptFile(file: $0, record: .dispute(dispute.id)) }
      }
  }

  /// The files of a record's notes.
  public func files(on link: RecordLink) -> [FileIdentity] {
    tables.notes.filter { $0.subject?.kind == link.kind && $0.subject?.id.text == link.id }.flatMap(\.attachments)
  }
}

/// A kept file, field by field.
public enum KeptFileFields {
  /// Its name.
  public static let name = RowField<KeptFile>.text("name", Heading.file, .accent) { $0.file.name }
  /// Its size.
  public static let bytes = RowField<KeptFile>(
    "bytes", Heading.size, alignment: .right, look: { StyledText($1.fileSize($0.file.bytes)) },
    value: { .integer($0.file.bytes) })
  /// What kind of record names it.
  public static let kind = RowField<KeptFile>.text("kind", Heading.kind, .dimmed) { $0.record.kind }
  /// The record's id.
  public static let record = RowField<KeptFile>.text("id", Heading.id) { $0.record.id }
  /// The hash that it is kept under.
  public static let hash = RowField<KeptFile>.text("sha256", Heading.hash, .dimmed) { $0.file.sha256 }

  /// All of them.
  public static let all = [name, bytes, kind, record, hash]
}
