import SellerCore

/// What the console says around its pages.
package enum ChromePhrase {
  package static let saved = Phrase(en: "Saved: it is on disk.", zh: "已保存：已写入磁盘。")
  package static let saving = Phrase(en: "Saving…", zh: "正在保存…")
  /// A table was written to this file.
  package static func exported(_ name: String) -> Phrase { Phrase(en: "Written to \(name)", zh: "已写入 \(name)") }
  /// The mouse is used; text is selected as most terminals do it then.
  package static let mouseOn = Phrase(
    en: "The mouse is on: click, double click, wheel; hold Shift to select text.", zh: "鼠标已启用：单击、双击、滚轮；按住 Shift 选择文本。")
  package static let mouseOff = Phrase(en: "The mouse is the terminal's again.", zh: "鼠标已停用，交还终端。")
  package static let noMoreColumns = Phrase(en: "There are no more columns that way.", zh: "该方向没有更多列。")
  /// Settings name a column that a list does not have.
  package static func unknownColumn(_ setting: String, _ column: String, known: [String]) -> Phrase {
    Phrase(
      en: "\(setting): there is no column \(quoted: column); there are \(list: known)",
      zh: "\(setting)：没有列\(quoted: column)；可用的有 \(list: known)")
  }
  /// A setting was written to this file.
  package static func isSet(_ name: String, file: String) -> Phrase {
    Phrase(en: "\(name) is set in \(file)", zh: "已在 \(file) 中设置 \(name)")
  }
  /// The text was handed to the terminal's clipboard.
  package static func copied(_ text: String) -> Phrase {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true).count
    return lines > 1
      ? Phrase(en: "Copied: \(lines, "line", "lines")", zh: "已复制 \(lines) 行")
      : Phrase(en: "Copied: \(text)", zh: "已复制：\(text)")
  }
  package static func copyRows(_ count: Int, marked: Bool) -> Phrase {
    marked
      ? Phrase(en: "the marked rows, \(count)", zh: "标记的行（\(count)）") : Phrase(en: "the row", zh: "所选行")
  }
  package static func copyAll(_ count: Int) -> Phrase {
    Phrase(en: "the list, \(count, "row", "rows")", zh: "整个列表（\(count) 行）")
  }
  package static let withHeadings = Phrase(en: "with headings, to paste into a table", zh: "带表头，可粘贴到表格")
  /// A text is longer than terminals take into the clipboard.
  package static let tooLongToCopy = Phrase(
    en: "That is more than terminals take into the clipboard: set SELLER_COPY, or write a file with X.",
    zh: "内容过长，终端无法放入剪贴板：请设置 SELLER_COPY，或用 X 写入文件。")
  package static func pasteTooLong(most: Int) -> Phrase {
    Phrase(
      en: "The pasted text is too long: a field takes \(most) characters. Nothing was put in.",
      zh: "粘贴的文本过长：最多 \(most) 个字符，没有填入。")
  }
  package static let cancel = Phrase(en: "Cancel", zh: "取消")
  /// The store is being read; percent done, if known.
  package static func loading(percent: Int?) -> Phrase {
    percent.map { Phrase(en: "Reading the store… \($0) %", zh: "正在读取店铺… \($0) %") }
      ?? Phrase(en: "Reading the store…", zh: "正在读取店铺…")
  }
  package static let counting = Phrase(en: "Counting…", zh: "正在计算…")
  package static let looking = Phrase(en: "Looking for it…", zh: "正在查找…")
  package static let reloading = Phrase(en: "Reading again…", zh: "正在重新读取…")
  package static func tooSmall(needWidth: Int, needHeight: Int, haveWidth: Int, haveHeight: Int) -> Phrase {
    Phrase(
      en: "Needs \(needWidth)×\(needHeight), has \(haveWidth)×\(haveHeight)",
      zh: "需要 \(needWidth)×\(needHeight)，现为 \(haveWidth)×\(haveHeight)")
  }
  package static let helpTitle = Phrase(en: "Keys", zh: "按键")
  package static let paletteTitle = Phrase(en: "What can be done here", zh: "此处可做的事")
  /// Before the as-of instant.
  package static func asOf(_ moment: String) -> Phrase { Phrase(en: "as of \(moment)", zh: "截至 \(moment)") }
  /// Figures beyond their threshold.
  package static func breaches(_ count: Int) -> Phrase {
    Phrase(en: "\(count, "breach", "breaches")", zh: "\(count) 项超标")
  }
  /// Figures close to their threshold.
  package static func near(_ count: Int) -> Phrase { Phrase(en: "\(count) near", zh: "\(count) 项临近") }
  /// A place in a list.
  package static func position(index: String, count: String) -> Phrase {
    Phrase(en: "\(index) of \(count)", zh: "第 \(index) / 共 \(count)")
  }
  /// A place in a filtered list.
  package static func filteredPosition(index: String, count: String, total: String) -> Phrase {
    Phrase(en: "\(index) of \(count), filtered from \(total)", zh: "第 \(index) / \(count)，筛选自 \(total)")
  }
  /// A palette with nothing left.
  package static let noMatch = Phrase(en: "No match", zh: "没有匹配的内容")
  /// A palette to look in, before anything is typed.
  package static let typeToFind = Phrase(en: "Type what to look for", zh: "输入要查找的内容")
  /// What leads to records has not been typed yet.
  package static let typeAnID = Phrase(en: "Type an id, or a part of it.", zh: "请输入编号或其中一部分。")
  /// Orders are not looked for yet.
  package static func typeAnOrdersID(_ letters: Int) -> Phrase {
    Phrase(
      en: "Orders are found by the beginning of their id: \(letters) letters or more.",
      zh: "订单按编号开头查找，至少输入 \(letters) 个字符。")
  }
  package static let noRow = Phrase(en: "No row is selected", zh: "没有选中任何行")
  package static let nothingHere = Phrase(en: "Nothing here", zh: "这里没有内容")
  /// A filtered list with nothing left.
  package static func nothingMatches(_ filter: String) -> Phrase {
    Phrase(en: "Nothing matches “\(filter)”.", zh: "没有匹配“\(filter)”的内容。")
  }
  /// Lines of the store could not be read.
  package static func damaged(_ count: Int) -> Phrase {
    Phrase(en: "\(count, "damaged place", "damaged places"): seller doctor", zh: "\(count) 处损坏：seller doctor")
  }
  package static let filterKeys = Phrase(
    en: "Enter keep the filter   Esc show everything", zh: "Enter 保留筛选   Esc 显示全部")
  package static let dialogKeys = Phrase(
    en: "Tab other button   Enter press it   Esc cancel", zh: "Tab 切换按钮   Enter 按下   Esc 取消")
  package static let helpKeys = Phrase(
    en: "letters search   Enter do it   Esc leave", zh: "输入文字可查找   Enter 执行   Esc 离开")
  package static let paletteKeys = Phrase(
    en: "letters search   Tab complete   Enter do it   Esc leave", zh: "输入文字可查找   Tab 补全   Enter 执行   Esc 离开")
  package static let filterForms = Phrase(
    en: "words  !not  ~fuzzy  column>2%  column:text", zh: "词语  !词 排除  ~词 模糊  列名>2%  列名:词")
  /// What stands before a comparison in a filter names no column.
  package static func noSuchColumn(_ name: String) -> Phrase {
    Phrase(en: "no column “\(name)”", zh: "没有“\(name)”列")
  }
  /// What can stand behind a column in a filter.
  package static let comparisons = Phrase(en: "column>2%  column:text", zh: "列名>2%  列名:词")
  package static let typedBefore = Phrase(en: "typed before", zh: "输入过")
  /// What a line of the palette does: a pane, narrowed and sorted.
  package static func goTo(_ pane: Phrase, filter: String, sort: String) -> Phrase {
    Phrase(
      en: """
        \(pane)\(filter.isEmpty ? "" : ", what matches “\(filter)”")\(sort.isEmpty ? "" : ", sorted by \(sort)")
        """,
      zh: "\(pane)\(filter.isEmpty ? "" : "，匹配“\(filter)”")\(sort.isEmpty ? "" : "，按 \(sort) 排序")")
  }
  /// What a line of the palette does: the list that is shown, narrowed.
  package static func showMatching(_ filter: String) -> Phrase {
    filter.isEmpty
      ? Phrase(en: "Show everything", zh: "显示全部")
      : Phrase(en: "Show what matches “\(filter)”", zh: "显示匹配“\(filter)”的内容")
  }
  package static let largestFirst = Phrase(en: "largest first", zh: "大者在前")
  package static let smallestFirst = Phrase(en: "smallest first", zh: "小者在前")
  package static let ownMoment = Phrase(en: "Show the shop as of its own moment, or now", zh: "按店铺自带的时刻或现在显示")
  /// What a line of the palette does: another moment.
  package static func showAsOf(_ moment: String) -> Phrase {
    Phrase(en: "Show the shop as of \(moment)", zh: "显示截至 \(moment) 的店铺")
  }
  package static let sortBy = Phrase(en: "Sort by", zh: "排序依据")
  package static let ownOrder = Phrase(en: "the list's own order", zh: "默认顺序")
  package static let groupKeys = Phrase(en: "Enter group by it   Esc leave it", zh: "Enter 按此列分组   Esc 不变")
  package static let groupBy = Phrase(en: "Group by", zh: "分组依据")
  package static let noGroups = Phrase(en: "no groups", zh: "不分组")
  package static let nothingRepeats = Phrase(
    en: "No column has values that come again: there is nothing to group by.", zh: "没有重复值的列，无法分组。")
  package static let nothingToAdd = Phrase(en: "No column of this list adds up to anything.", zh: "此列表没有可合计的列。")
  package static let noNumbers = Phrase(en: "No column of this list is of numbers.", zh: "此列表没有数字列。")
  /// Before what all rows of a list add up to.
  package static func total(_ rows: Int) -> Phrase { Phrase(en: "Total (\(rows))", zh: "合计（\(rows)）") }
  /// Before what the marked rows add up to.
  package static func totalMarked(_ rows: Int) -> Phrase { Phrase(en: "Marked (\(rows))", zh: "已标记（\(rows)）") }
  package static let sortKeys = Phrase(
    en: "Enter sort by it, again to turn round   Esc leave it", zh: "Enter 按此列排序，再选则反转   Esc 不变")
  package static let cannotRead = Phrase(en: "The store cannot be read", zh: "无法读取店铺数据")
  /// A key that nothing goes by.
  package static func unusedKey(_ key: String, help: String) -> Phrase {
    Phrase(en: "\(key) does nothing here; \(help) shows all keys", zh: "\(key) 在此无作用；\(help) 显示全部按键")
  }
  package static let nothingToTakeBack = Phrase(
    en: "There is no change to take back. Only the latest can be, once.", zh: "没有可撤销的更改。只能撤销最近一次，且仅一次。")
  /// A key whose action is not offered here: what it does elsewhere.
  package static func notOffered(key: String, _ help: Phrase) -> Phrase {
    Phrase(en: "Not here. \(key): \(help)", zh: "此处不可用。\(key)：\(help)")
  }
  package static func paneShown(_ title: Phrase) -> Phrase {
    Phrase(en: "\(title) is what is shown", zh: "当前就是“\(title)”面板")
  }
  /// A pane that the store's platform does not have: whose it is.
  package static func paneOf(_ platform: Platform, _ title: Phrase) -> Phrase {
    Phrase(en: "\(title): for \(platform) stores only", zh: "“\(title)”只适用于\(platform.withinText)店铺")
  }

  /// A list shows only what the line named that led there.
  package static func onlyThese(_ count: Int, of all: Int) -> Phrase {
    Phrase(en: "Only the \(count) that the line named, of \(all)", zh: "仅显示所选事项的 \(count) 项，共 \(all) 项")
  }

  /// A file was handed to whatever opens files.
  package static func opened(_ name: String) -> Phrase { Phrase(en: "Opened: \(name)", zh: "已打开：\(name)") }
}
