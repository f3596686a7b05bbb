import SellerCore
import SellerRecords

/// `.cache/conversations`: what figures look at of all conversations, after what each of their files was; and `.cache/buyers`: what buyers
/// contribute to measures, after that and the program, because another may count otherwise.
struct DerivedConversations: Sendable {
  private static let name = "conversations"
  private static let countsName = "buyers"
  /// The names of its files.
  static let names = [name, countsName]

  private let folder: DerivedFolder
  /// The months of the files and what these are.
  private let sources: [Int64]
  /// The files are as long together.
  private let size: Int64

  /// Of the files that these are, if all are known.
  init?(in folder: DerivedFolder, from parts: [any TablePart]) {
    self.folder = folder
    let files = parts.sorted { $0.file.path < $1.file.path }
    var (numbers, size) = ([Int64](), Int64(0))
    for part in files {
      guard let source = part.source else { return nil }
      numbers += [Int64(part.file.month?.index ?? 0)] + source.numbers
      size += source.size
    }
    (sources, self.size) = (numbers, size)
  }

  /// The columns, if they are of these files.
  func columns() -> ConversationColumns? {
    folder.content(of: Self.name, limit: 2 * size + 65_536, from: sources, ConversationColumns.init(from:))
  }

  func keep(_ columns: ConversationColumns) {
    guard folder.isWorth(size) else { return }
    folder.keep(Self.name, from: sources, by: columns.write)
  }
}

extension DerivedConversations: BuyerShelf {
  /// Whether counts are worth keeping; nobody keeps what nobody knows the program of.
  var keepsCounts: Bool { folder.isWorth(size) && RunningProgram.numbers != nil }

  private var countsSource: [Int64] { sources + (RunningProgram.numbers ?? []) }

  func counts() -> BuyerCounts? {
    folder.content(of: Self.countsName, limit: 2 * size + 65_536, from: countsSource, BuyerCounts.init(from:))
  }

  func keep(_ counts: BuyerCounts) { folder.keep(Self.countsName, from: countsSource, by: counts.write) }
}
