import SellerCore

/// What is said where files do not tell what a figure needs, and where the platform's page tells the figure itself.
package enum UntoldPhrase {
  /// A figure or credit lacks these facts.
  package static func facts(_ facts: [ImportSource.Fact]) -> Phrase {
    Phrase(en: "Not told by your files: \(list: facts).", zh: "您的文件未提供：\(list: facts)。")
  }
  /// What brings them: formats of files by their names, and forms.
  package static func ways(_ ways: [String]) -> Phrase {
    Phrase(en: "Brought by: \(list: ways).", zh: "可由此补齐：\(list: ways)。")
  }
  /// Title of the facts that no file tells, with the number of figures that lack them.
  package static func title(figures: Int) -> Phrase {
    Phrase(
      en: "Not told by your files: \(figures, "figure", "figures") cannot be judged",
      zh: "文件未提供所需信息：\(figures) 项指标无法判断")
  }
  /// The credits that cannot be estimated.
  package static let credit = Phrase(en: "Refund Assurance credit", zh: "退款保障抵用金")
  package static let amount = Phrase(en: "not told", zh: "文件未提供")
  /// The sales of a month whose assured refunds nobody knows.
  package static func sales(gmv: Money, orders: Int) -> Phrase {
    Phrase(en: "A+ GMV \(gmv) from \(orders, "order", "orders").", zh: "A+ GMV \(gmv)，\(orders) 个订单。")
  }
  /// So many orders of a month of which nobody knows whether they are assured.
  package static func orders(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count, "A+ order comes", "A+ orders come") from files without warehouse scans: the credit is unknown.",
      zh: "\(count) 个 A+ 订单来自没有入仓扫描的文件，抵用金未知。")
  }
  package static func monthsLeftOut(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count, "month is", "months are") left out, whose files tell of no warehouse scan.",
      zh: "未计入 \(count) 个月：其文件没有入仓扫描。")
  }

  // What the files were.
  package static let page = Phrase(en: "Your files", zh: "数据来源")
  package static func importsTab(_ count: Int) -> Phrase { Phrase(en: "Imports \(count)", zh: "导入记录 \(count)") }
  package static func untoldTab(_ count: Int) -> Phrase { Phrase(en: "Not told \(count)", zh: "未提供 \(count)") }
  package static let noImports = Phrase(
    en: "Nothing was imported: what the store has counts as complete.", zh: "没有导入过文件：店铺现有记录视为完整。")
  package static let allTold = Phrase(
    en: "Your files tell everything that the figures need.", zh: "您的文件已提供各项指标所需的全部信息。")
  package static let imported = Phrase(en: "imported", zh: "导入时间")
  package static let format = Phrase(en: "format", zh: "格式")
  package static let files = Phrase(en: "files", zh: "文件")
  package static let records = Phrase(en: "records", zh: "记录")
  package static let paidFrom = Phrase(en: "paid from", zh: "支付起")
  package static let paidTo = Phrase(en: "paid to", zh: "支付止")
  package static let fact = Phrase(en: "not told", zh: "未提供的信息")
  package static let neededBy = Phrase(en: "needed by", zh: "所需指标")
  package static let broughtBy = Phrase(en: "brought by", zh: "可由此补齐")

  // What the platform's page shows.
  /// A verdict that rests on the platform's page.
  package static func reported(_ verdict: String) -> Phrase {
    Phrase(en: "\(verdict), reported by the platform", zh: "\(verdict)（平台数据）")
  }
  /// The same where there is room for no more: the sign beside it says the verdict.
  package static let reportedInShort = Phrase(en: "reported", zh: "平台数据")
  package static let report = Phrase(en: "Reported", zh: "平台数据")
  /// A reported value, when the page showed it, and how far the counted one is from it.
  package static func line(value: String, verdict: String, at moment: String, difference: String?) -> Phrase {
    Phrase(
      en: """
        \(value) \(verdict), on the platform's page at \(moment)\
        \(difference.map { "; counted here: \($0)" } ?? "")
        """,
      zh: "\(value) \(verdict)，平台页面 \(moment)\(difference.map { "；本地计算相差 \($0)" } ?? "")")
  }
}
