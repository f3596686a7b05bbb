/// What to do about a record, or a whole file, that an import did not take.
public enum ImportAdvice: PhrasePair, Hashable {
  /// The file is damaged.
  case saveAgain
  /// The file is of another format.
  case importAs(ForeignFormat)
  /// The file is no reply, or only a part of one.
  case giveWholeReply
  /// The file is an error, not an answer.
  case askAgain
  /// A seller can say which heading is which column.
  case nameColumns
  /// The record is not as the platform describes it.
  case compareRecord
  /// This interface tells the day, another one the moment.
  case importMoment
  /// The value is newer than this program.
  case valueMayBeNew
  /// One store has one currency.
  case ownStore
  /// Nothing is rounded here.
  case compareAmount
  /// The order has to be there first.
  case importOrder
}

extension ImportProblem {
  /// What to do about it.
  public var advice: ImportAdvice {
    switch self {
    case .notJSON, .notCSV: .saveAgain
    case .notThisFormat(let other?): .importAs(other)
    case .notThisFormat(nil): .giveWholeReply
    case .platformError: .askAgain
    case .noSuchColumn: .nameColumns
    case .missing, .wrongShape, .malformed, .outOfRange, .unusableID, .unrecognisedRecord: .compareRecord
    case .dayOnly: .importMoment
    case .unknownValue: .valueMayBeNew
    case .wrongCurrency: .ownStore
    case .tooManyDigits: .compareAmount
    case .unknownOrder: .importOrder
    }
  }
}

extension ImportAdvice {
  /// In English.
  public var english: String {
    switch self {
    case .saveAgain: "Save the platform's reply or download again, whole and unchanged."
    case .importAs(let format): "Import it as \(format.english)."
    case .giveWholeReply: "Give a reply as the platform's interface sent it, envelope and all."
    case .askAgain: "Ask the platform again and save the reply that has data."
    case .nameColumns:
      "Say which heading is which: --column id=HEADING --column price=HEADING, and name, sku, status or category."
    case .compareRecord: "Compare the record with the platform's own page and ask for it again."
    case .importMoment: "Import the record from an API v3 reply, which tells the moment."
    case .valueMayBeNew: "The platform may have added a value: correct the record, or update this program."
    case .ownStore: "Keep this currency in a store of its own."
    case .compareAmount: "Compare the amount with the platform's own page; it is not rounded here."
    case .importOrder: "Import the order first, or both files together."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .saveAgain: "请重新完整保存平台的回复或下载文件，不要改动。"
    case .importAs(let format): "请按\(format.chinese)导入。"
    case .giveWholeReply: "请使用平台接口的原始回复，包括外层结构。"
    case .askAgain: "请重新向平台请求，并保存含有数据的回复。"
    case .nameColumns: "请说明各栏的标题：--column id=标题 --column price=标题，另可用 name、sku、status、category。"
    case .compareRecord: "请与平台页面核对此记录，并重新获取。"
    case .importMoment: "请从 API v3 的回复导入此记录，其中写明时刻。"
    case .valueMayBeNew: "平台可能新增了取值：请更正记录，或升级本程序。"
    case .ownStore: "请为此币种另建店铺目录。"
    case .compareAmount: "请与平台页面核对金额；此处不作舍入。"
    case .importOrder: "请先导入订单，或将两个文件一起导入。"
    }
  }
}
