import SellerText

/// Everything that can be done by a key, but for going to a pane, which ``PaneID`` declares.
enum ActionName: String, Sendable, Hashable, CaseIterable {
  // Where to go.
  case open, back, escape, quit, nextPane, previousPane
  // Moving.
  case up, down, pageUp, pageDown, top, bottom, left, right
  // Lists.
  case filter, sort, reverseSort, cycle, nextIndicator, earlier, later
  case columns, scrollRight, scrollLeft
  case group, fold, foldAll, totals, bars
  // Deeds.
  case explain, sources, fileDispute, recordOutcome, undoOutcome, advisor, whatIf, splitBudget
  case createCampaign, editCampaign, cancelCampaign, setSpendFactor, recordPrice
  case mark, work, snooze, dismiss, bringBack, undo
  case editFacts, addViolation, recordAppeal, addBenchmark, addReported, addMonth, addNote, notes, rules
  case draftAppeal, openFile
  case importFiles, takeIn, sayColumns, copy, copyRows, export
  // The program.
  case reload, switchLanguage, switchStore, find, palette, help, redraw
  case mouse
}

extension ActionName {
  /// The action's keys as the program comes, and its words: one or two for the hint line, a sentence for help and palette.
  var action: Action { Self.catalogue[self] ?? described }

  /// Every action, described once: a key asks for those of all that is offered.
  private static let catalogue = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.described) })

  private var described: Action {
    switch self {
    case .open:
      action(
        .enter, hint: Phrase(en: "open", zh: "打开"),
        help: Phrase(en: "Open the selected line", zh: "打开所选的一行"))
    case .back:
      action(
        .character("q"), hint: Phrase(en: "back", zh: "返回"),
        help: Phrase(en: "Go back; on a pane's first page, quit", zh: "返回；在面板首页则退出"))
    case .escape:
      action(
        .escape, hint: Phrase(en: "leave", zh: "离开"),
        help: Phrase(en: "Leave a filter, a dialog or a message; close what is open on top", zh: "离开筛选、对话框或提示；关闭最上层"))
    case .quit:
      action(
        .control("c"), .character("Q"), hint: Phrase(en: "quit", zh: "退出"),
        help: Phrase(en: "Quit", zh: "退出程序"))
    case .nextPane:
      action(
        .tab, hint: Phrase(en: "next pane", zh: "下一面板"),
        help: Phrase(en: "Go to the next pane", zh: "转到下一个面板"))
    case .previousPane:
      action(
        .backTab, hint: Phrase(en: "previous pane", zh: "上一面板"),
        help: Phrase(en: "Go to the previous pane", zh: "转到上一个面板"))
    case .up:
      action(
        .up, .character("k"), hint: Phrase(en: "up", zh: "上"),
        help: Phrase(en: "Move up", zh: "向上移动"))
    case .down:
      action(
        .down, .character("j"), hint: Phrase(en: "down", zh: "下"),
        help: Phrase(en: "Move down", zh: "向下移动"))
    case .pageUp:
      action(
        .pageUp, .control("b"), hint: Phrase(en: "page up", zh: "上页"),
        help: Phrase(en: "Move one page up", zh: "向上翻一页"))
    case .pageDown:
      action(
        .pageDown, .control("f"), hint: Phrase(en: "page down", zh: "下页"),
        help: Phrase(en: "Move one page down", zh: "向下翻一页"))
    case .top:
      action(
        .home, .character("g"), hint: Phrase(en: "first", zh: "首行"),
        help: Phrase(en: "Go to the first line", zh: "到第一行"))
    case .bottom:
      action(
        .end, .character("G"), hint: Phrase(en: "last", zh: "末行"),
        help: Phrase(en: "Go to the last line", zh: "到最后一行"))
    case .left:
      action(
        .left, .character("h"), hint: Phrase(en: "left", zh: "左"),
        help: Phrase(en: "Go to the tab on the left, or the column in a matrix", zh: "到左边的标签或列"))
    case .right:
      action(
        .right, .character("l"), hint: Phrase(en: "right", zh: "右"),
        help: Phrase(en: "Go to the tab on the right, or the column in a matrix", zh: "到右边的标签或列"))
    case .filter:
      action(
        .character("/"), hint: Phrase(en: "filter", zh: "筛选"),
        help: Phrase(
          en: "Filter the list as you type: words, !not, ~fuzzy, column>2%, column:text, \"two words\"",
          zh: "边输入边筛选列表：词语、!词 排除、~词 模糊、列名>2%、列名:词、\"连续词语\""))
    case .sort:
      action(
        .character("s"), hint: Phrase(en: "sort", zh: "排序"),
        help: Phrase(
          en: "Choose the column to sort by, the worst or largest first; again turns round; ties stay as they were",
          zh: "选择排序的列，最差或最大者在前；再选同列则反转，值相同的行保持先前的排序"))
    case .reverseSort:
      action(
        .character("S"), hint: Phrase(en: "reverse", zh: "倒序"),
        help: Phrase(en: "Turn the sorting order round", zh: "反转排序方向"))
    case .cycle:
      action(
        .character("t"), hint: Phrase(en: "show", zh: "切换"),
        help: Phrase(en: "Show the next choice: status, window or list", zh: "切换状态、周期或列表"))
    case .nextIndicator:
      action(
        .character("T"), hint: Phrase(en: "indicator", zh: "切换指标"),
        help: Phrase(en: "Show the board of the next indicator", zh: "切换到下一个指标"))
    case .earlier:
      action(
        .character("<"), hint: Phrase(en: "day back", zh: "前一天"),
        help: Phrase(en: "Move the statistics date a day back", zh: "统计日期前移一天"))
    case .later:
      action(
        .character(">"), hint: Phrase(en: "day on", zh: "后一天"),
        help: Phrase(en: "Move the statistics date a day on", zh: "统计日期后移一天"))
    case .columns:
      action(
        .character("C"), hint: Phrase(en: "columns", zh: "列"),
        help: Phrase(en: "Choose the list's columns, their order and width", zh: "选择列表的列、顺序与宽度"))
    case .scrollRight:
      action(
        .character("]"), hint: Phrase(en: "columns right", zh: "右侧列"),
        help: Phrase(en: "Go on to the columns that have no room; the first stays", zh: "查看右侧放不下的列，首列保持不动"))
    case .scrollLeft:
      action(
        .character("["), hint: Phrase(en: "columns left", zh: "左侧列"),
        help: Phrase(en: "Go back to the columns on the left", zh: "回到左侧的列"))
    case .group:
      action(
        .character("="), hint: Phrase(en: "group", zh: "分组"),
        help: Phrase(en: "Put the rows with the same value of a column together", zh: "按某列的相同值把行分组"))
    case .fold:
      action(
        .character("-"), hint: Phrase(en: "fold", zh: "折叠"),
        help: Phrase(
          en: "Fold the group, or unfold it; on its heading Enter does so too", zh: "折叠或展开当前组；在组标题上也可按 Enter"))
    case .foldAll:
      action(
        .character("_"), hint: Phrase(en: "fold all", zh: "全部折叠"),
        help: Phrase(en: "Fold all groups, or unfold them", zh: "折叠或展开所有组"))
    case .totals:
      action(
        .character("+"), hint: Phrase(en: "totals", zh: "合计"),
        help: Phrase(
          en: "Show what the columns add up to, over the marked rows where there are some", zh: "显示各列合计；有标记行时只合计标记行"))
    case .bars:
      action(
        .character("*"), hint: Phrase(en: "bars", zh: "条形"),
        help: Phrase(
          en: "Show bars beside the numbers of the column sorted by, or of the first", zh: "在排序列（或首个数字列）的数字旁显示条形"))
    case .explain:
      action(
        .character("e"), hint: Phrase(en: "explain", zh: "解释"),
        help: Phrase(
          en: "Open the figure up: formula, window, counts, threshold, source, orders", zh: "展开数字：公式、周期、分子分母、阈值、来源、订单"))
    case .sources:
      action(
        .character("o"), hint: Phrase(en: "your files", zh: "数据来源"),
        help: Phrase(en: "Show what was imported, and what no file tells", zh: "查看导入过的文件，以及文件未提供的信息"))
    case .fileDispute:
      action(
        .character("f"), hint: Phrase(en: "file dispute", zh: "提出申诉"),
        help: Phrase(en: "File a category dispute for the product (once per product, ever)", zh: "为产品提出品类申诉（每个产品只有一次）"))
    case .recordOutcome:
      action(
        .character("r"), hint: Phrase(en: "outcome", zh: "录入结果"),
        help: Phrase(en: "Record the platform's answer to the dispute", zh: "录入平台对申诉的答复"))
    case .undoOutcome:
      action(
        .character("u"), hint: Phrase(en: "undo outcome", zh: "撤销结果"),
        help: Phrase(en: "Take a wrongly recorded answer back; the audit trail keeps both", zh: "撤销录错的结果；审计记录保留两次操作"))
    case .advisor:
      action(
        .character("a"), hint: Phrase(en: "advisor", zh: "顾问"),
        help: Phrase(en: "Rank products by what a dispute could bring", zh: "按申诉可能带来的收益排列产品"))
    case .whatIf:
      action(
        .character("w"), hint: Phrase(en: "what-if", zh: "假设"),
        help: Phrase(en: "Draw the credit against ProductBoost spend", zh: "画出抵用金随花费变化的曲线"))
    case .splitBudget:
      action(
        .character("B"), hint: Phrase(en: "split budget", zh: "分配预算"),
        help: Phrase(
          en: "Rank products by the credit that more spend would bring, and split a budget over them",
          zh: "按增加花费还能多得的抵用金排列产品，并分配预算"))
    case .createCampaign:
      action(
        .character("c"), hint: Phrase(en: "new campaign", zh: "新建活动"),
        help: Phrase(en: "Create a ProductBoost campaign for the product", zh: "为产品创建 ProductBoost 活动"))
    case .editCampaign:
      action(
        .character("E"), hint: Phrase(en: "edit campaign", zh: "编辑活动"),
        help: Phrase(en: "Edit the product's ProductBoost campaign", zh: "编辑产品的 ProductBoost 活动"))
    case .cancelCampaign:
      action(
        .character("x"), hint: Phrase(en: "call off", zh: "取消活动"),
        help: Phrase(en: "Call the product's ProductBoost campaign off", zh: "取消产品的 ProductBoost 活动"))
    case .setSpendFactor:
      action(
        .character("F"), hint: Phrase(en: "spend factor", zh: "花费系数"),
        help: Phrase(
          en: "Set the factor that caps the credit: factor × ProductBoost spend", zh: "设置抵用金上限的系数：系数 × ProductBoost 花费")
      )
    case .recordPrice:
      action(
        .character("p"), hint: Phrase(en: "note price", zh: "记录价格"),
        help: Phrase(en: "Note a price of the product", zh: "记录商品的价格"))
    case .mark:
      action(
        .character(" "), hint: Phrase(en: "mark", zh: "标记"),
        help: Phrase(en: "Mark the row: a deed works on all marked rows at once", zh: "标记此行：操作对所有标记行一并生效"))
    case .work:
      action(
        .character("d"), hint: Phrase(en: "done", zh: "登记处理"),
        help: Phrase(
          en:
            "Record what was done with the case, ticket or review: granted, refused, completed, replied, resolved, answered",
          zh: "登记对售后单、工单或评价的处理：同意、拒绝、完结、回复、解决"))
    case .snooze:
      action(
        .character("z"), hint: Phrase(en: "put aside", zh: "搁置"),
        help: Phrase(en: "Put aside what needs you, until a day", zh: "把待处理事项搁置到某一天"))
    case .dismiss:
      action(
        .character("Z"), hint: Phrase(en: "dismiss", zh: "忽略"),
        help: Phrase(en: "Dismiss what needs you, until its matter changes", zh: "忽略待处理事项，直到情况变化"))
    case .bringBack:
      action(
        .character("K"), hint: Phrase(en: "bring back", zh: "恢复"),
        help: Phrase(en: "Bring what was put aside back among what needs you", zh: "把搁置的事项恢复为待处理"))
    case .undo:
      action(
        .character("U"), hint: Phrase(en: "take back", zh: "撤销更改"),
        help: Phrase(en: "Take the latest change back; the audit trail keeps both", zh: "撤销最近一次更改；审计记录保留两次操作"))
    case .editFacts:
      action(
        .character("m"), hint: Phrase(en: "facts", zh: "信息"),
        help: Phrase(
          en: "Set facts that no file tells: the shop's, or the selected product's, violation's or month's",
          zh: "设置文件中没有的信息：店铺的，或所选商品、违规、月份的"))
    case .addViolation:
      action(
        .character("v"), hint: Phrase(en: "new violation", zh: "新增违规"),
        help: Phrase(en: "Note a violation that the platform recorded", zh: "记录平台的一次违规处罚"))
    case .recordAppeal:
      action(
        .character("A"), hint: Phrase(en: "appeal", zh: "违规申诉"),
        help: Phrase(en: "Note the appeal against the violation: deadline, submission, answer", zh: "记录对违规的申诉：截止、提交、结果")
      )
    case .draftAppeal:
      action(
        .character("D"), hint: Phrase(en: "draft appeal", zh: "申诉草稿"),
        help: Phrase(
          en: "Write a draft of the appeal into a folder: text, orders, timeline, files", zh: "把申诉草稿写入文件夹：文本、订单、时间线、附件")
      )
    case .openFile:
      action(
        .character("O"), hint: Phrase(en: "open file", zh: "打开附件"),
        help: Phrase(en: "Open a file of the note or dispute with your own program", zh: "用您的程序打开备注或申诉的附件"))
    case .addBenchmark:
      action(
        .character("b"), hint: Phrase(en: "benchmark", zh: "大盘值"),
        help: Phrase(en: "Note the market's figure as the platform shows it", zh: "记录平台所示的大盘值"))
    case .addReported:
      action(
        .character("R"), hint: Phrase(en: "platform's figure", zh: "平台数值"),
        help: Phrase(en: "Note the indicator's figure as the platform shows it", zh: "记录平台所示的指标数值"))
    case .addMonth:
      action(
        .character("M"), hint: Phrase(en: "spend, credit", zh: "花费与抵用金"),
        help: Phrase(en: "Note a month's ProductBoost spend and the credit received", zh: "记录某月的 ProductBoost 花费和已收抵用金")
      )
    case .addNote:
      action(
        .character("n"), hint: Phrase(en: "note", zh: "备注"),
        help: Phrase(en: "Note something on what is selected, or a task with a due date", zh: "为所选内容添加备注，或带到期日的任务"))
    case .notes:
      action(
        .character("N"), hint: Phrase(en: "notes", zh: "备注列表"),
        help: Phrase(en: "List notes and tasks, the most pressing first", zh: "列出备注和任务，最紧急的在前"))
    case .rules:
      action(
        .character("P"), hint: Phrase(en: "rules", zh: "规则"),
        help: Phrase(en: "Show the rules in force, and enter your own", zh: "查看生效的规则，录入自定义规则"))
    case .copy:
      action(
        .character("y"), hint: Phrase(en: "copy", zh: "复制"),
        help: Phrase(en: "Copy the selected id to the clipboard", zh: "把所选编号复制到剪贴板"))
    case .copyRows:
      action(
        .character("Y"), hint: Phrase(en: "copy rows", zh: "复制行"),
        help: Phrase(
          en: "Copy a cell, the row, the marked rows or the list, to be pasted into a message or a table",
          zh: "复制单元格、所选行、标记行或整个列表，可粘贴到消息或表格中"))
    case .export:
      action(
        .character("X"), hint: Phrase(en: "export", zh: "导出"),
        help: Phrase(en: "Write the list as it is shown to a CSV file", zh: "把列表按当前所示写入 CSV 文件"))
    case .importFiles:
      action(
        .character("i"), hint: Phrase(en: "import", zh: "导入"),
        help: Phrase(en: "Import files: what the platform gives, or any table", zh: "导入文件：平台导出的文件或任意表格"))
    case .takeIn:
      action(
        .character("I"), hint: Phrase(en: "take in", zh: "确认导入"),
        help: Phrase(en: "Write into the store what the files would do", zh: "把导入内容写入店铺"))
    case .sayColumns:
      action(
        .character("H"), hint: Phrase(en: "columns", zh: "各列含义"),
        help: Phrase(en: "Say what the rows and columns of a table are", zh: "指定表格各行、各列的含义"))
    case .reload:
      action(
        .control("r"), .function(5), hint: Phrase(en: "reload", zh: "重新读取"),
        help: Phrase(en: "Read the store again", zh: "重新读取店铺数据"))
    case .switchLanguage:
      action(
        .character("L"), hint: Phrase { $0.next.name },
        help: Phrase(en: "Switch the language", zh: "切换语言"))
    case .switchStore:
      action(
        .control("o"), hint: Phrase(en: "other store", zh: "切换店铺"),
        help: Phrase(en: "Open another store, without leaving the program", zh: "不退出程序，打开另一个店铺"))
    case .find:
      action(
        .character(";"), .control("k"), hint: Phrase(en: "find", zh: "查找"),
        help: Phrase(
          en: "Find anything in the shop by its id or name, and go there", zh: "按编号或名称查找店铺中的任何记录并打开"))
    case .palette:
      action(
        .character(":"), hint: Phrase(en: "command", zh: "命令"),
        help: Phrase(en: "List everything that can be done here", zh: "列出此处可做的一切"))
    case .help:
      action(
        .character("?"), .function(1), hint: Phrase(en: "help", zh: "帮助"),
        help: Phrase(en: "Show all keys", zh: "显示全部按键"))
    case .redraw:
      action(
        .control("l"), hint: Phrase(en: "redraw", zh: "重绘"),
        help: Phrase(en: "Draw the screen anew", zh: "重新绘制屏幕"))
    case .mouse:
      action(
        .function(2), hint: Phrase(en: "mouse", zh: "鼠标"),
        help: Phrase(
          en: "Use the mouse or leave it to the terminal: wheel, rows, headings, tabs and hints",
          zh: "启用或停用鼠标：滚轮、行、列标题、标签与按键提示"))
    }
  }

  private func action(_ keys: KeyPress..., hint: Phrase, help: Phrase) -> Action {
    Action(id: rawValue, keys: keys, hint: hint, help: help)
  }
}
