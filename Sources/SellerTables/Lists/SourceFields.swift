import SellerCore
import SellerText

/// An import, field by field.
public struct SourceFields: Sendable {
  private let view: ShopView

  /// The fields for the imports of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// The imports, the latest last.
  public static func rows(of view: ShopView) -> [ImportSource] {
    view.sources.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// Its id.
  public var id: RowField<ImportSource> { .id("id", Heading.id) { $0.id } }
  /// When it was done.
  public var at: RowField<ImportSource> { .moment("at", UntoldPhrase.imported, .full, in: view.calendar) { $0.at } }
  /// The format, as the command names it.
  public var format: RowField<ImportSource> { .text("format", UntoldPhrase.format) { $0.format } }
  /// The files that were read.
  public var files: RowField<ImportSource> {
    .text("files", UntoldPhrase.files) { $0.files.map(\.name).joined(separator: ", ") }
  }
  /// How many records of each kind came.
  public var records: RowField<ImportSource> {
    .text("records", UntoldPhrase.records) { source in
      source.records.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
  }
  /// First day of payment.
  public var from: RowField<ImportSource> { .text("from", UntoldPhrase.paidFrom) { $0.from?.description } }
  /// Last day of payment.
  public var to: RowField<ImportSource> { .text("to", UntoldPhrase.paidTo) { $0.to?.description } }

  /// What a command shows of an import, and what programs get.
  public var answer: [RowField<ImportSource>] {
    [id, at, format, files, records, from, to, .data("carries") { .list($0.carries.map(\.rawValue)) }]
  }
}
