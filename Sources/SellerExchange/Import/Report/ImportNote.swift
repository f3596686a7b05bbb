import SellerCore
import SellerText

/// What is to be said about a record that went in, or about a file: something of it is open, or missing.
public struct ImportNote: Worded, Equatable {
  /// What it is about.
  public var kind: ImportKind
  /// Where it stands.
  public var position: SourcePosition
  /// The path of the field; nil when no one field is meant.
  public var field: String?
  /// What there is to say.
  public var remark: ImportRemark

  /// For people: where it stands, and what there is to say.
  public var phrase: Phrase { phrase(saying: remark) }

  /// The same with the remark in other words.
  func phrase(saying words: some Worded) -> Phrase {
    Phrase(
      en: "Note: \(position.phrase(field: field)): \(words).", zh: "提示 \(position.phrase(field: field))：\(words)。")
  }
}

/// What can be said about a record that went in, or about a file.
public enum ImportRemark: Worded, Hashable {
  /// A field that a record may do without was left open, because it cannot be read.
  case leftOpen(ImportProblem)
  /// The state says that money went back, and no refund is listed.
  case refundedWithoutRefund(state: String)
  /// The order is cancelled, and nobody says when.
  case cancelledWithoutMoment(state: String)
  /// Something happened, and nobody says when.
  case withoutMoment
  /// The freight of the whole order does not divide by its pieces: the order is kept as one piece, so that its sum is right.
  case keptAsOnePiece(freight: Money, pieces: Int)
  /// The platform's code or word is none that is known: nothing was concluded from it.
  case unknownWord(String)
  /// Two files tell other spend for the same product and day.
  case otherSpend(Day, before: Money)
  /// The reply says that more pages follow, and none of the files is the last page.
  case pagesMissing
  /// It belongs to an order that is not there yet, and waits for it.
  case awaitsOrder(String)
  /// Nothing was taken from columns with these headings.
  case unusedColumns([String])
  /// New records have these values, because no column tells.
  case assumed([String: String])
  /// The table was read by a map inside the program that nobody named.
  case readAs(map: String)
  /// Of a workbook one sheet was read; other ones that have something in them.
  case otherSheets(read: String, others: [String])
  /// The replies say how many records there are, and fewer were read.
  case recordsMissing(read: Int, of: Int)

  /// What there is to say.
  public var phrase: Phrase {
    switch self {
    case .leftOpen(let problem): Phrase(en: "\(problem); left open", zh: "\(problem)；此项留空")
    case .refundedWithoutRefund(let state):
      Phrase(en: "the order is \(state), and no refund is listed", zh: "订单状态为 \(state)，但没有列出退款")
    case .cancelledWithoutMoment(let state):
      Phrase(en: "the order is \(state), and nobody says since when", zh: "订单状态为 \(state)，但没有写明时间")
    case .withoutMoment: Phrase(en: "it happened, and nobody says when; left open", zh: "已发生，但没有写明时间；此项留空")
    case .keptAsOnePiece(let freight, let pieces):
      Phrase(
        en:
          "the freight of \(freight) does not divide by \(pieces) pieces: kept as one piece, so that the sum is right",
        zh: "运费 \(freight) 不能按 \(pieces) 件平分：按一件保存，总额不变")
    case .unknownWord(let word):
      Phrase(en: "\(quoted: word) is not known here; nothing was concluded from it", zh: "\(quoted: word)无法识别，未据此判断")
    case .otherSpend(let day, let before):
      Phrase(
        en: "for \(day) the store has \(before) from another file; replaced", zh: "\(day) 店铺中另一文件的花费为 \(before)；已替换")
    case .awaitsOrder(let id):
      Phrase(en: "order \(id) is not there yet; it waits for it, and counts nowhere", zh: "订单 \(id) 尚未导入；先存着，暂不计入")
    case .unusedColumns(let headings):
      Phrase(en: "nothing was taken from: \(list: headings)", zh: "以下各栏没有采用：\(list: headings)")
    case .assumed(let values):
      Phrase { language in
        let list = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(
          separator: language.listComma)
        return language == .english
          ? "no column tells \(list) of new records; say it with --value, or in a map: {value: …}"
          : "没有栏写明，新记录取 \(list)；可用 --value 写明，或写在映射中：{value: …}"
      }
    case .readAs(let map):
      Phrase(en: "read by the map \(map); name another with --map", zh: "按内置映射 \(map) 读取；可用 --map 指定其他映射")
    case .otherSheets(let read, let others):
      Phrase(
        en:
          "only the sheet \(quoted: read) was read; --sheet, or sheet in a map, names another: \(list: others)",
        zh: "只读取了工作表\(quoted: read)；其他工作表请用 --sheet 或映射中的 sheet 指定：\(list: others)")
    case .pagesMissing:
      Phrase(
        en: "more pages follow, and they are not among the files: import them too",
        zh: "后面还有分页，所给文件中没有：请一并导入")
    case .recordsMissing(let read, let total):
      Phrase(
        en: "the platform lists \(total) records, \(read) were read: import the other pages too",
        zh: "平台共有 \(total) 条记录，只读到 \(read) 条：请一并导入其他分页")
    }
  }

  /// What remarks have in common that say the same of different records.
  public var theme: String {
    switch self {
    case .leftOpen(.dayOnly): "day"
    case .leftOpen: "open"
    case .refundedWithoutRefund: "refunded"
    case .cancelledWithoutMoment: "cancelled"
    case .withoutMoment: "moment"
    case .keptAsOnePiece: "freight"
    case .unknownWord: "word"
    case .otherSpend: "spend"
    case .pagesMissing, .recordsMissing: "pages"
    case .awaitsOrder: "order"
    case .unusedColumns: "unused"
    case .otherSheets: "sheets"
    case .assumed: "assumed"
    case .readAs: "map"
    }
  }

  /// Whether it only tells how a file was read: nothing is open or missing.
  public var isHint: Bool {
    switch self {
    case .unusedColumns, .assumed, .readAs: true
    default: false
    }
  }
}

/// Notes that say the same of several records of a file: the first one stands for all.
public struct NoteGroup: Worded, Equatable {
  /// The first of them.
  public var first: ImportNote
  /// How many there are.
  public var count: Int

  /// The first, and how many more there are.
  public var phrase: Phrase { phrase(saying: \.phrase) }

  /// The same with the remark in other words.
  public func phrase(saying words: (ImportRemark) -> Phrase) -> Phrase {
    let said = first.phrase(saying: words(first.remark))
    return count == 1
      ? said
      : Phrase(
        en: "\(said) (And \(count - 1, "record", "records") more like it.)", zh: "\(said)（另有 \(count - 1) 条相同。）")
  }

  /// Brings notes together that say the same, in the order of the first of each.
  public static func groups(of notes: [ImportNote]) -> [NoteGroup] {
    var groups: [NoteGroup] = []
    var places: [String: Int] = [:]
    for note in notes {
      let field = note.field?.filter { !$0.isNumber } ?? ""
      let key = "\(note.position.file)\u{0}\(note.kind.word)\u{0}\(field)\u{0}\(note.remark.theme)"
      if let place = places[key] {
        groups[place].count += 1
      } else {
        places[key] = groups.count
        groups.append(NoteGroup(first: note, count: 1))
      }
    }
    return groups
  }
}
