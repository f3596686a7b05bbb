/// Words that somebody may look for in the palette and among the keys, beside those that things are told in here: of other programs,
/// and of what is done in several steps.
enum OtherWords {
  static func of(_ action: Action) -> String { ActionName(rawValue: action.id).map(words) ?? "" }

  private static func words(_ name: ActionName) -> String {
    switch name {
    case .filter: "search narrow query where 搜索 过滤"
    case .find: "search look up jump go to 搜索 跳转"
    case .sort: "order by rank several columns 排列 多列"
    case .columns: "fields width hide order move widen 字段 列宽 隐藏"
    case .group: "collapse pivot ungroup 折叠 汇总 取消分组"
    case .fold, .foldAll: "collapse expand 折叠 展开"
    case .totals: "sum add up 求和 总计"
    case .bars: "graph chart 图形"
    case .mark: "select many several multiple 多选 选择 批量"
    case .export: "save download print csv excel 保存 下载 打印 另存"
    case .copy, .copyRows: "clipboard 剪贴板 粘贴"
    case .explain: "why chart graph trend history day by day compare period before 为什么 图表 趋势 历史 逐日 对比 上一周期"
    case .importFiles: "load upload csv excel 上传 载入 文件"
    case .earlier, .later: "compare period week 对比 周期"
    case .undo: "undo revert 撤销 撤回 恢复"
    case .addNote: "comment task remind todo 评论 任务 提醒"
    case .rules: "thresholds fees 阈值 费率"
    case .switchLanguage: "language chinese english 语言 中文 英文"
    case .switchStore: "shop 切换店铺"
    case .mouse: "click wheel 点击 滚轮"
    case .reload, .redraw: "refresh 刷新"
    case .quit: "exit 关闭"
    case .help: "shortcuts manual 快捷键 手册"
    default: ""
    }
  }

  /// The words for what is typed with words of its own behind it.
  static func of(_ verb: PaletteVerb) -> String {
    switch verb {
    case .theme: "colours colors dark light looks 颜色 配色 深色 浅色 外观"
    case .set: "settings configuration options preferences accessible screen reader mouse near 选项 偏好 无障碍 读屏"
    case .asOf: "date time day past history compare period week month 日期 时间 历史 对比 周期"
    case .find, .filter: "search 搜索"
    case .store: "shop 切换店铺"
    case .copy: "clipboard 剪贴板"
    case .pane, .record, .sort: ""
    }
  }
}
