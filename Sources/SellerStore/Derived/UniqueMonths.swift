import SellerCore
import SellerRecords

/// The files of orders of which it is known that together they have no order and no case twice.
struct UniqueMonths: Sendable, Equatable {
  static let name = "unique"

  /// For each file its month and what it was, by month.
  private var sources: [Int64] = []

  /// These months, if it is known of each what its file is.
  init?(_ partitions: [OrderPartition]) {
    for partition in partitions {
      guard let source = partition.source else { return nil }
      sources.append(Int64(partition.month.index))
      sources += source.numbers
    }
  }

  /// Whether it is known of these files.
  func areUnique(in folder: DerivedFolder) -> Bool {
    guard let bytes = folder.read(Self.name, limit: Int64(sources.count * 16 + 4096)),
      var reader = try? DerivedImage.body(of: bytes)
    else { return false }
    var known: [Int64] = []
    return (try? reader.pass(&known)) != nil && known == sources && reader.isAtEnd
  }

  /// Notes that they are.
  func keep(in folder: DerivedFolder) {
    let image = try? DerivedImage.made { writer in
      var sources = sources
      writer.pass(&sources)
    }
    if let image { folder.write(Self.name, image) }
  }
}
