/// Why the words of a command do not go together.
package enum UsageTrouble {
  package static let productOrCategory = Phrase(
    en: "Give --product or --category, not both.",
    zh: "--product 与 --category 只能用一个。")
  package static let levelWithoutCategory = Phrase(
    en: "--level goes with --category.",
    zh: "--level 须与 --category 一起使用。")
  /// The option takes no number below 0.
  package static func negative(option: String) -> Phrase {
    Phrase(en: "\(option) takes 0 or more.", zh: "\(option) 须不小于 0。")
  }
  /// The option takes whole numbers from the one to the other.
  package static func outside(option: String, _ lowest: Int, _ highest: Int) -> Phrase {
    Phrase(en: "\(option) takes \(lowest) to \(highest).", zh: "\(option) 须在 \(lowest) 至 \(highest) 之间。")
  }
  package static let oneAnswer = Phrase(
    en: "Give --unchanged with the platform's reason, or --updated with the new category.",
    zh: "请用 --unchanged 给出平台的原因，或用 --updated 给出新品类。")
  package static let inputTwice = Phrase(en: "Standard input (-) can be read only once.", zh: "标准输入（-）只能读取一次。")
  package static let columnsWithoutList = Phrase(
    en: "--column goes with csv and wish-csv.", zh: "--column 须与 csv 或 wish-csv 一起使用。")
  /// Two headings for one column.
  package static func columnTwice(_ column: String) -> Phrase {
    Phrase(en: "--column names \(column) twice.", zh: "--column 重复指定了 \(column)。")
  }
  /// No such column is known in a list of products.
  package static func unknownColumn(_ column: String, known: [String]) -> Phrase {
    let list = Phrase { known.joined(separator: $0.listComma) }
    return Phrase(
      en: "--column knows no \(column) in a list of products; it knows \(list).",
      zh: "产品列表没有可由 --column 指定的 \(column)；可用的有 \(list)。")
  }
  package static let tableOptionsWithoutTable = Phrase(
    en: "--record, --map, --guess and what is said of a table go with csv.",
    zh: "--record、--map、--guess 等表格选项须与 csv 一起使用。")
  package static let guessOneFile = Phrase(en: "--guess looks at one file.", zh: "--guess 一次只看一个文件。")
}
