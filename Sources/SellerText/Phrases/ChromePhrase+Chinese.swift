extension ChromePhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .saved: "已保存：已写入磁盘。"
    case .saving: "正在保存…"
    case .exported(let name): "已写入 \(name)"
    case .copied(let text): "已复制：\(text)"
    case .cancel: "取消"
    case .loading(nil): "正在读取店铺…"
    case .loading(let percent?): "正在读取店铺… \(percent) %"
    case .reloading: "正在重新读取…"
    case .counting: "正在计算…"
    case .tooSmall(let needWidth, let needHeight, let haveWidth, let haveHeight):
      "需要 \(needWidth)×\(needHeight)，现为 \(haveWidth)×\(haveHeight)"
    case .helpTitle: "按键"
    case .paletteTitle: "此处可做的事"
    case .asOf(let moment): "截至 \(moment)"
    case .breaches(let count): "\(count) 项超标"
    case .near(let count): "\(count) 项临近"
    case .position(let index, let count): "第 \(index) / 共 \(count)"
    case .filteredPosition(let index, let count, let total): "第 \(index) / \(count)，筛选自 \(total)"
    case .nothingHere: "这里没有内容"
    case .nothingMatches(let filter): "没有匹配“\(filter)”的内容。按 Esc 显示全部。"
    case .damaged(let count): "\(count) 处损坏：seller doctor"
    case .unusedKey(let key, let help): "\(key) 在此无作用；\(help) 显示全部按键"
    case .notOffered(let key, let help): "此处不可用。\(key)：\(help.chinese)"
    case .paneOf(let platform, let title): "“\(title.chinese)”只适用于\(platform.chinese)店铺"
    case .filterKeys: "Enter 保留筛选   Esc 显示全部"
    case .cannotRead: "无法读取店铺数据"
    case .cannotReadKeys: "Ctrl-R 重试，q 退出"
    }
  }
}
