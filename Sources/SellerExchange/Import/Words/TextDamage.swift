import SellerJSON
import SellerSheets
import SellerText

/// Why a platform's file cannot be read as the text that it should be. Lines and columns count from 1.
public enum TextDamage: Worded, Error, Hashable {
  /// Nothing stands in the file.
  case empty
  /// The bytes cannot be read to their end.
  case unreadable
  /// A JSON text is not well-formed.
  case json(JSONError)
  /// A table is none, or is not built as one.
  case table(TableProblem)
  /// A row of a table is damaged.
  case row(RowDamage)

  /// What is damaged, to stand in brackets.
  public var phrase: Phrase {
    switch self {
    case .empty: Phrase(en: "the file is empty", zh: "文件为空")
    case .unreadable: Phrase(en: "the file cannot be read to its end", zh: "文件无法读到结尾")
    case .json(let error):
      Phrase(
        en: "\(error.problem.words), line \(digits: error.place.line), column \(digits: error.place.column)",
        zh: "\(error.problem.words)，第 \(digits: error.place.line) 行第 \(digits: error.place.column) 列")
    case .table(let problem): problem.phrase
    case .row(let damage): damage.phrase
    }
  }
}
