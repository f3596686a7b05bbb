/// Why the words of a command do not go together.
public enum UsageTrouble: PhrasePair, Hashable {
  /// A figure is a product's or a category's.
  case productOrCategory
  /// A level is a category's.
  case levelWithoutCategory
  /// The option takes no number below 0.
  case negative(option: String)
  /// The option takes whole numbers from the one to the other.
  case outside(option: String, Int, Int)
  /// A dispute's answer is one of two.
  case oneAnswer
  /// Standard input can be read only once.
  case inputTwice
  /// Only a list of products has columns to name.
  case columnsWithoutList
  /// Two headings for one column.
  case columnTwice(String)
}

extension UsageTrouble {
  /// In English.
  public var english: String {
    switch self {
    case .productOrCategory: "Give --product or --category, not both."
    case .levelWithoutCategory: "--level goes with --category."
    case .negative(let option): "\(option) takes 0 or more."
    case .outside(let option, let lowest, let highest): "\(option) takes \(lowest) to \(highest)."
    case .oneAnswer: "Give --unchanged with the platform's reason, or --updated with the new category."
    case .inputTwice: "Standard input (-) can be read only once."
    case .columnsWithoutList: "--column goes with wish-csv."
    case .columnTwice(let column): "--column names \(column) twice."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .productOrCategory: "--product 与 --category 只能用一个。"
    case .levelWithoutCategory: "--level 须与 --category 一起使用。"
    case .negative(let option): "\(option) 须不小于 0。"
    case .outside(let option, let lowest, let highest): "\(option) 须在 \(lowest) 至 \(highest) 之间。"
    case .oneAnswer: "请用 --unchanged 给出平台的原因，或用 --updated 给出新品类。"
    case .inputTwice: "标准输入（-）只能读取一次。"
    case .columnsWithoutList: "--column 须与 wish-csv 一起使用。"
    case .columnTwice(let column): "--column 重复指定了 \(column)。"
    }
  }
}
