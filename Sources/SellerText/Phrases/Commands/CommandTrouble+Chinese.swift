import SellerCore

extension CommandTrouble {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .foreignIndicator(let indicator, let platform):
      "\(platform.chinese)没有指标 \(indicator.rawValue)。用 seller indicators 列出全部指标。"
    case .unknownProduct(let id): "店铺的记录和订单中都没有产品 \(id)。用 seller products 列出产品。"
    case .unknownCategory(let name): "店铺没有品类为 \(name) 的产品。用 seller indicators --by category 列出品类。"
    case .ambiguousCategory(let name, let levels):
      "\(name) 是第 \(levels.map { "\($0)" }.joined(separator: "、")) 级的品类。请用 --level 指定。"
    case .unknownDispute(let id): "截至该时刻没有申诉 \(id)。用 seller disputes 列出申诉。"
    case .notAFile(let path): "\(path) 不是可读取的文件。请检查文件名。"
    case .foreignImport(let format, let platform):
      "\(format) 格式的文件不属于\(platform.chinese)的店铺。请用 --store 指定其他店铺。"
    case .noAssuranceMonth(let id, let month):
      "产品 \(id) 在 \(month) 既没有 A+ 订单，也没有 ProductBoost 花费。用 seller assurance 列出各月。"
    case .noAmount(let text, let currency):
      "“\(text)”不是 \(currency) 金额：须在 0 至 \(Language.chinese.amount(.largest(currency))) 之间，小数最多 \(currency.minorDigits) 位。"
    case .campaignElsewhere(let platform): "618 活动属于京东，本店属于\(platform.chinese)。请用 --store 指定其他店铺。"
    case .unknownCommand(let word, let nearest):
      "没有命令\(quoted(word))。\(nearest.map { "是否要用\(quoted($0))？" } ?? "")用 seller --help 列出命令。"
    case .noStore(let place):
      "\(place) 中还没有店铺。可用 seller demo 试用，用 seller init 新建，或用 --store 指定。"
    case .severalStores(let names): "有多个店铺：\(names.joined(separator: "、"))。请用 --store 或 SELLER_STORE 指定。"
    case .noCurrency(let word): "--currency 须为 ISO 4217 代码，如 USD 或 CNY；\(quoted(word))不是。"
    case .noShopName: "店铺须有名称：--name 为空白。"
    case .notDatable(let moment, let first, let last):
      "模拟店铺不能截止于 \(moment)：--as-of 须在 \(first) 至 \(last) 之间。"
    case .unusableStoreID(let id, let problem): "目录名即店铺编号，而\(quoted(id))\(problem.chinese)。请换一个目录名。"
    case .demoNotPlaced(let directory, let reason): "无法放到 \(directory)：\(reason.chinese)。请检查磁盘和权限。"
    case .outputUnwritable(let reason):
      "无法写入标准输出：\(reason.chinese)。" + (reason.isFileSizeLimit ? Self.raiseLimit : "")
    case .fileUnwritable(let path, let reason) where reason.isFileSizeLimit:
      "无法写入 \(path)：\(reason.chinese)。\(Self.raiseLimit)"
    case .fileUnwritable(let path, let reason):
      "无法写入 \(path)：\(reason.chinese)。请换一个文件，或腾出空间；数据没有变化。"
    }
  }

  private static var raiseLimit: String { "文件大小受限（ulimit -f），请放宽限制后重试。" }

  private func quoted(_ text: String) -> String { Language.chinese.quoted(text) }
}
