/// The names of the deeds that a user can do in the console; keys, hints, help and the palette all go by them.
public enum ActionName: String, Sendable, Hashable, CaseIterable {
  // Where to go.
  /// Opens the selected line.
  case open
  /// Goes back, or quits from a pane's first page.
  case back
  /// Leaves whatever is transient: a filter, a dialog, a message.
  case escape
  /// Ends the program.
  case quit
  /// The pane to the right.
  case nextPane
  /// The pane to the left.
  case previousPane
  /// Pane 1.
  case goHealth
  /// Pane 2.
  case goProducts
  /// Pane 3.
  case goDisputes
  /// Pane 4.
  case goAssurance
  /// Pane 5.
  case goAfterSales
  /// Pane 6.
  case goCampaign
  // Moving.
  /// One line up.
  case up
  /// One line down.
  case down
  /// One page up.
  case pageUp
  /// One page down.
  case pageDown
  /// To the first line.
  case top
  /// To the last line.
  case bottom
  /// The tab or column to the left.
  case left
  /// The tab or column to the right.
  case right
  // Lists.
  /// Filters as you type.
  case filter
  /// Sorts by the next column.
  case sort
  /// Turns the order of sorting round.
  case reverseSort
  /// The next choice of a list's preset filter: a status, a window.
  case cycle
  // Deeds.
  /// Opens a figure up.
  case explain
  /// Files a category dispute.
  case fileDispute
  /// Records what the platform answered.
  case recordOutcome
  /// Takes a recorded answer back.
  case undoOutcome
  /// What a dispute could bring.
  case advisor
  /// Credit against spend.
  case whatIf
  /// Creates a ProductBoost campaign.
  case createCampaign
  /// Edits a ProductBoost campaign.
  case editCampaign
  /// Calls a campaign off.
  case cancelCampaign
  /// Sets the factor that caps the credit of Refund Assurance.
  case setSpendFactor
  /// Notes a price.
  case recordPrice
  /// Copies the selected id.
  case copy
  /// Writes the table to a file.
  case export
  // The program.
  /// Reads the store again.
  case reload
  /// The other language.
  case switchLanguage
  /// The list of everything one can do.
  case palette
  /// All keys.
  case help
  /// Draws the screen anew.
  case redraw
}

extension ActionName {
  /// One or two words for the hint line.
  public var hint: Phrase { words.hint }
  /// A sentence for the help page and the palette.
  public var help: Phrase { words.help }

  private var words: (hint: Phrase, help: Phrase) {
    switch self {
    case .open:
      (
        Phrase(en: "open", zh: "打开"),
        Phrase(en: "Open the selected line", zh: "打开所选的一行")
      )
    case .back:
      (
        Phrase(en: "back", zh: "返回"),
        Phrase(en: "Go back; on a pane's first page, quit", zh: "返回；在面板首页则退出")
      )
    case .escape:
      (
        Phrase(en: "leave", zh: "离开"),
        Phrase(en: "Leave a filter, a dialog or a message; close what is open on top", zh: "离开筛选、对话框或提示；关闭最上层")
      )
    case .quit:
      (
        Phrase(en: "quit", zh: "退出"),
        Phrase(en: "Quit", zh: "退出程序")
      )
    case .nextPane:
      (
        Phrase(en: "next pane", zh: "下一面板"),
        Phrase(en: "Go to the next pane", zh: "转到下一个面板")
      )
    case .previousPane:
      (
        Phrase(en: "previous pane", zh: "上一面板"),
        Phrase(en: "Go to the previous pane", zh: "转到上一个面板")
      )
    case .goHealth:
      (
        Phrase(en: "Health", zh: "健康"),
        Phrase(en: "What needs you today", zh: "今天需要处理的事")
      )
    case .goProducts:
      (
        Phrase(en: "Products", zh: "产品"),
        Phrase(en: "Products, their categories and their quality", zh: "产品、品类与质量")
      )
    case .goDisputes:
      (
        Phrase(en: "Disputes", zh: "申诉"),
        Phrase(en: "Category disputes: register, outcomes, advisor", zh: "品类申诉：登记、结果、顾问")
      )
    case .goAssurance:
      (
        Phrase(en: "Assurance", zh: "退款保障"),
        Phrase(en: "ProductBoost Refund Assurance: credit by product and month", zh: "ProductBoost 退款保障：按产品与月份的抵用金")
      )
    case .goAfterSales:
      (
        Phrase(en: "After-sales", zh: "售后"),
        Phrase(en: "After-sales indicators, penalties, cases and tickets", zh: "售后指标、处罚、售后单与工单")
      )
    case .goCampaign:
      (
        Phrase(en: "Campaign", zh: "大促"),
        Phrase(en: "618 admission: services and the checklist of each product", zh: "618 准入：服务与逐个产品的检查表")
      )
    case .up:
      (
        Phrase(en: "up", zh: "上"),
        Phrase(en: "Move up", zh: "向上移动")
      )
    case .down:
      (
        Phrase(en: "down", zh: "下"),
        Phrase(en: "Move down", zh: "向下移动")
      )
    case .pageUp:
      (
        Phrase(en: "page up", zh: "上页"),
        Phrase(en: "Move one page up", zh: "向上翻一页")
      )
    case .pageDown:
      (
        Phrase(en: "page down", zh: "下页"),
        Phrase(en: "Move one page down", zh: "向下翻一页")
      )
    case .top:
      (
        Phrase(en: "first", zh: "首行"),
        Phrase(en: "Go to the first line", zh: "到第一行")
      )
    case .bottom:
      (
        Phrase(en: "last", zh: "末行"),
        Phrase(en: "Go to the last line", zh: "到最后一行")
      )
    case .left:
      (
        Phrase(en: "left", zh: "左"),
        Phrase(en: "Go to the tab on the left, or the column in a matrix", zh: "到左边的标签或列")
      )
    case .right:
      (
        Phrase(en: "right", zh: "右"),
        Phrase(en: "Go to the tab on the right, or the column in a matrix", zh: "到右边的标签或列")
      )
    case .filter:
      (
        Phrase(en: "filter", zh: "筛选"),
        Phrase(en: "Filter the list as you type", zh: "边输入边筛选列表")
      )
    case .sort:
      (
        Phrase(en: "sort", zh: "排序"),
        Phrase(en: "Sort by the next column", zh: "按下一列排序")
      )
    case .reverseSort:
      (
        Phrase(en: "reverse", zh: "倒序"),
        Phrase(en: "Turn the sorting order round", zh: "反转排序方向")
      )
    case .cycle:
      (
        Phrase(en: "show", zh: "切换"),
        Phrase(en: "Show the next choice: status, window or list", zh: "切换状态、周期或列表")
      )
    case .explain:
      (
        Phrase(en: "explain", zh: "解释"),
        Phrase(
          en: "Open the figure up: formula, window, counts, threshold, source, orders", zh: "展开数字：公式、周期、分子分母、阈值、来源、订单")
      )
    case .fileDispute:
      (
        Phrase(en: "file dispute", zh: "提出申诉"),
        Phrase(en: "File a category dispute for the product (once per product, ever)", zh: "为产品提出品类申诉（每个产品只有一次）")
      )
    case .recordOutcome:
      (
        Phrase(en: "outcome", zh: "录入结果"),
        Phrase(en: "Record the platform's answer to the dispute", zh: "录入平台对申诉的答复")
      )
    case .undoOutcome:
      (
        Phrase(en: "undo outcome", zh: "撤销结果"),
        Phrase(en: "Take a wrongly recorded answer back; the audit trail keeps both", zh: "撤销录错的结果；审计记录保留两次操作")
      )
    case .advisor:
      (
        Phrase(en: "advisor", zh: "顾问"),
        Phrase(en: "Rank products by what a dispute could bring", zh: "按申诉可能带来的收益排列产品")
      )
    case .whatIf:
      (
        Phrase(en: "what-if", zh: "假设"),
        Phrase(en: "Draw the credit against ProductBoost spend", zh: "画出抵用金随花费变化的曲线")
      )
    case .createCampaign:
      (
        Phrase(en: "new campaign", zh: "新建活动"),
        Phrase(en: "Create a ProductBoost campaign for the product", zh: "为产品创建 ProductBoost 活动")
      )
    case .editCampaign:
      (
        Phrase(en: "edit campaign", zh: "编辑活动"),
        Phrase(en: "Edit the product's ProductBoost campaign", zh: "编辑产品的 ProductBoost 活动")
      )
    case .cancelCampaign:
      (
        Phrase(en: "call off", zh: "取消活动"),
        Phrase(en: "Call the product's ProductBoost campaign off", zh: "取消产品的 ProductBoost 活动")
      )
    case .setSpendFactor:
      (
        Phrase(en: "spend factor", zh: "花费系数"),
        Phrase(
          en: "Set the factor that caps the credit: factor × ProductBoost spend", zh: "设置抵用金上限的系数：系数 × ProductBoost 花费")
      )
    case .recordPrice:
      (
        Phrase(en: "note price", zh: "记录价格"),
        Phrase(en: "Note a price of the product", zh: "记录产品的价格")
      )
    case .copy:
      (
        Phrase(en: "copy", zh: "复制"),
        Phrase(en: "Copy the selected id to the clipboard", zh: "把所选编号复制到剪贴板")
      )
    case .export:
      (
        Phrase(en: "export", zh: "导出"),
        Phrase(en: "Write the table to a CSV file", zh: "把表格写入 CSV 文件")
      )
    case .reload:
      (
        Phrase(en: "reload", zh: "重新读取"),
        Phrase(en: "Read the store again", zh: "重新读取店铺数据")
      )
    case .switchLanguage:
      (
        Phrase(en: "中文", zh: "English"),
        Phrase(en: "Switch to Chinese", zh: "切换为英文")
      )
    case .palette:
      (
        Phrase(en: "command", zh: "命令"),
        Phrase(en: "List everything that can be done here", zh: "列出此处可做的一切")
      )
    case .help:
      (
        Phrase(en: "help", zh: "帮助"),
        Phrase(en: "Show all keys", zh: "显示全部按键")
      )
    case .redraw:
      (
        Phrase(en: "redraw", zh: "重绘"),
        Phrase(en: "Draw the screen anew", zh: "重新绘制屏幕")
      )
    }
  }
}
