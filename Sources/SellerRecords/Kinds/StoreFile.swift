import SellerCore

/// A file of a store, as the store format names them.
public struct StoreFile: Sendable {
  /// The path from the store's directory.
  public let path: String
  /// What its lines are, or `shop` for the shop's own file; nil for the audit and attachments, which are no records.
  public let kind: RecordKind?
  /// The month whose records it holds, if its kind is kept by months.
  public let month: Month?

  /// The shop itself.
  public static let shop = StoreFile(path: "store.json", kind: .shop, month: nil)
  /// What was changed, when, by which command.
  public static let audit = StoreFile(path: "audit.jsonl", kind: nil, month: nil)

  /// The seller's own rules.
  public static let rules = StoreFile(RuleEntry.self)
  /// The folder of files that belong to notes and disputes, each named by the hash of what is in it.
  public static let attachments = "attachments"

  private static let partitionEnding = ".jsonl"
}

extension StoreFile {
  /// The file of a kind, or of one month of it.
  public init<Stored: StoredRecord>(_ type: Stored.Type, _ month: Month? = nil) {
    switch Stored.storage {
    case .one(let name): self.init(path: name, kind: Stored.kind, month: nil)
    case .monthly(let folder, _):
      let name = month.map { "\($0)\(Self.partitionEnding)" } ?? ""
      self.init(path: "\(folder)/\(name)", kind: Stored.kind, month: month)
    }
  }

  /// The file at a path in the store; nil when no store has one there.
  public init?(path: String) {
    func file<Stored: StoredRecord>(_ type: Stored.Type) -> StoreFile? {
      guard let folder = Stored.folder else {
        let file = StoreFile(type)
        return file.path == path ? file : nil
      }
      guard path.hasPrefix(folder + "/") else { return nil }
      return Self.month(ofPartition: String(path.dropFirst(folder.count + 1))).map { StoreFile(type, $0) }
    }
    for known in [Self.shop, Self.audit] where known.path == path {
      self = known
      return
    }
    if Self.isAttachment(path) {
      self.init(path: path, kind: nil, month: nil)
      return
    }
    for type in RecordKind.lineTypes {
      guard let file = file(type) else { continue }
      self = file
      return
    }
    return nil
  }

  /// Whether a path is that of an attachment: a plain name in the folder of attachments.
  private static func isAttachment(_ path: String) -> Bool {
    guard path.hasPrefix(attachments + "/"), path.utf8.count <= 100 else { return false }
    let name = path.dropFirst(attachments.count + 1)
    return !name.isEmpty && name.first != "."
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }

  /// Whether it belongs to a note or a dispute.
  public var isAttachment: Bool { Self.isAttachment(path) }

  /// What stands in it when there is nothing to say.
  public var emptyText: [UInt8] { self == .rules ? Array("{}\n".utf8) : [] }

  /// What its lines are; nil for the shop's file and those that are no records.
  public var lineType: (any StoredRecord.Type)? { kind?.lineType }

  /// The month of a partition's name, `YYYY-MM.jsonl`; nil for any other name.
  public static func month(ofPartition name: String) -> Month? {
    name.hasSuffix(partitionEnding) ? Month(String(name.dropLast(partitionEnding.count))) : nil
  }

  /// The folders that hold the files of months.
  public static let folders: [String] = RecordKind.lineTypes.compactMap { $0.folder }
}

extension StoreFile: Hashable {
  /// Whether both are the same file: the kind and the month decide, or the path where there is no kind.
  public static func == (left: StoreFile, right: StoreFile) -> Bool {
    left.kind == right.kind && left.month == right.month && (left.kind != nil || left.path == right.path)
  }

  /// Feeds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(month)
  }
}

extension StoredRecord {
  /// The folder of the kind's months; nil for a kind of one file.
  public static var folder: String? {
    if case .monthly(let folder, _) = storage { folder } else { nil }
  }
}
