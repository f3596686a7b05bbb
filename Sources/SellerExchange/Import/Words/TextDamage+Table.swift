import SellerSheets
import SellerText

extension TextDamage {
  /// What is wrong with a table, by its reader.
  init(_ problem: TableProblem) {
    switch problem {
    case .empty: self = .empty
    case .unreadable: self = .unreadable
    case .foreign, .noSuchSheet, .workbook: self = .table(problem)
    }
  }

  /// What is wrong with a row, by its reader.
  init(_ damage: RowDamage) { self = .row(damage) }
}

extension TableProblem {
  /// What is wrong.
  var words: Phrase {
    switch self {
    case .unreadable: Phrase(en: "the file cannot be read", zh: "无法读取文件")
    case .empty: Phrase(en: "the file is empty", zh: "文件为空")
    case .foreign: Phrase(en: "the file is no table", zh: "文件不是表格")
    case .noSuchSheet(let name, let found):
      Phrase(
        en: "there is no sheet \(quoted: name) among \(quoted: found.joined(separator: ", "))",
        zh: "没有名为\(quoted: name)的工作表，只有\(quoted: found.joined(separator: "、"))")
    case .workbook: Phrase(en: "the workbook is damaged, or protected by a password", zh: "工作簿已损坏或有密码保护")
    }
  }
}

extension RowDamage {
  /// Whether the bytes are of another encoding than the file seemed to be in.
  var isEncoding: Bool {
    if case .invalidText = self { true } else { false }
  }

  /// What is wrong.
  var words: Phrase {
    switch self {
    case .invalidText(let line, let column, _):
      Phrase(
        en: "bytes that are no text, line \(digits: line), column \(digits: column)",
        zh: "第 \(digits: line) 行第 \(digits: column) 列的字节不是文本")
    case .textAfterQuote(let line, let column):
      Phrase(
        en: "text after a closing quote, line \(digits: line), column \(digits: column)",
        zh: "第 \(digits: line) 行第 \(digits: column) 列的右引号之后还有文字")
    case .openQuote(let line, let column):
      Phrase(
        en: "a quote that is never closed, line \(digits: line), column \(digits: column)",
        zh: "第 \(digits: line) 行第 \(digits: column) 列的引号没有闭合")
    case .tooLong(let line, let limit):
      Phrase(en: "line \(digits: line) is longer than \(limit) bytes", zh: "第 \(digits: line) 行超过 \(limit) 字节")
    }
  }
}
