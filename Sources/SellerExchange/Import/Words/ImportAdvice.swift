import SellerJSON
import SellerText

extension ImportProblem {
  /// What to do about a record, or a whole file, that an import did not take.
  public var advice: Phrase {
    switch self {
    case .notCSV(.row(let damage)) where damage.isEncoding:
      Phrase(en: "Save the file as CSV in UTF-8 and import that.", zh: "请将文件另存为 UTF-8 编码的 CSV 后再导入。")
    case .notJSON(.json(let error)) where error.problem == .invalidUTF8:
      Phrase(
        en: "Save the platform's reply again in UTF-8, whole and unchanged.", zh: "请以 UTF-8 编码重新完整保存平台的回复，不要改动。")
    case .notJSON, .notCSV:
      Phrase(
        en: "Save the platform's reply or download again, whole and unchanged.",
        zh: "请重新完整保存平台的回复或下载文件，不要改动。")
    case .notThisFormat(let other?), .otherPlatform(let other):
      Phrase(
        en: "Import it with \"seller import \(other.word)\", into a shop of that platform.",
        zh: "请用 seller import \(other.word) 导入到该平台的店铺。")
    case .notThisFormat(nil):
      Phrase(
        en: "Give a reply as the platform's interface sent it, envelope and all.",
        zh: "请使用平台接口的原始回复，包括外层结构。")
    case .unknownFormat:
      Phrase(
        en: "Name the format before the file; \"seller import --help\" lists them. \(Self.ofOthers.english)",
        zh: "请在文件之前写明格式；seller import --help 列出各种格式。\(Language.chinese.say(Self.ofOthers))")
    case .platformError:
      Phrase(
        en: "Ask the platform again and save the reply that has data.", zh: "请重新向平台请求，并保存含有数据的回复。")
    case .noSuchColumn:
      Phrase(
        en: """
          Say which heading is which: --column id=HEADING --column price=HEADING, and name, sku, status or category.
          """,
        zh: "请说明各栏的标题：--column id=标题 --column price=标题，另可用 name、sku、status、category。")
    case .missing, .wrongShape, .malformed, .outOfRange, .unusableID, .tooManyCases:
      Phrase(
        en: "Compare the record with the platform's own page and ask for it again.",
        zh: "请与平台页面核对此记录，并重新获取。")
    case .secondSpend:
      Phrase(
        en: "A store keeps one spend of a product and day: add the campaigns' up in one row.",
        zh: "店铺中每个产品每天只存一个花费：请将各活动的花费合并成一条。")
    case .unrecognisedRecord: Self.ofOthers
    case .rewrittenMoment:
      Phrase(
        en: """
          Download the list again and import it without opening it in a spreadsheet, or take it by a map that says the order of \
          day and month: "seller import csv FILE --guess --dates mdy > map.json5".
          """,
        zh: "请重新下载列表，不经电子表格直接导入；或用 seller import csv 文件 --guess --dates mdy > map.json5 生成写明日月顺序的映射。")
    case .roundedID:
      Phrase(
        en: "Download the list again and import it without opening it in a spreadsheet, or format the column as text.",
        zh: "请重新下载列表，不经电子表格直接导入，或将该栏设为文本格式。")
    case .dayOnly:
      Phrase(
        en: "Import the record from an API v3 reply, which tells the moment.",
        zh: "请从 API v3 的回复导入此记录，其中写明时刻。")
    case .unknownValue:
      Phrase(
        en: "The platform may have added a value: correct the record, or update this program.",
        zh: "平台可能新增了取值：请更正记录，或升级本程序。")
    case .wrongCurrency:
      Phrase(en: "Keep this currency in a store of its own.", zh: "请为此币种另建店铺目录。")
    case .tooManyDigits:
      Phrase(
        en: "Compare the amount with the platform's own page; it is not rounded here.",
        zh: "请与平台页面核对金额；此处不作舍入。")
    case .decimalsInMinorUnits:
      Phrase(
        en: "If the amounts are in yuan, import the file with --unit yuan.",
        zh: "如果金额以元为单位，请加 --unit yuan 导入。")
    case .table(let trouble): trouble.advice
    }
  }

  /// How what another program has comes in.
  private static let ofOthers = Phrase(
    en: """
      What another program has, save as a table; "seller import csv FILE --guess > map.json5" begins a map for it.
      """,
    zh: "其他程序的数据请另存为表格，再用 seller import csv 文件 --guess > map.json5 生成映射草稿。")
}
