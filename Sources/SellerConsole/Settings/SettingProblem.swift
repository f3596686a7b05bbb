import SellerJSON
import SellerText

/// Why something cannot be set.
public enum SettingProblem: Error, Worded, Hashable {
  /// Nothing is called so; the name that was probably meant.
  case unknown(String, nearest: String?)
  /// It does not take that; the word that was probably meant.
  case refused(String, nearest: String?)
  /// It does not take that, and why.
  case because(Phrase)
  /// A key would do two things; the other one.
  case taken(key: String, by: String)
}

extension SettingProblem {
  /// What is wrong and what to do about it.
  public var phrase: Phrase {
    switch self {
    case .unknown(let name, let nearest):
      Phrase(
        en: """
          There is no setting \(quoted: name). \(nearest.map { "Did you mean \(quoted: $0)? " } ?? "")"seller config" \
          lists them.
          """,
        zh: "没有设置\(quoted: name)。\(nearest.map { "是否应为\(quoted: $0)？" } ?? "")用 seller config 列出全部设置。")
    case .refused(let value, let nearest):
      Phrase(
        en: "It does not take \(quoted: value).\(nearest.map { " Did you mean \(quoted: $0)?" } ?? "")",
        zh: "不接受\(quoted: value)。\(nearest.map { "是否应为\(quoted: $0)？" } ?? "")")
    case .because(let reason): reason
    case .taken(let key, let action):
      Phrase(
        en: "\(key) is the key of \(action) already; give that another in keys.\(action).",
        zh: "\(key) 已是 \(action) 的按键；请先在 keys.\(action) 中另设。")
    }
  }
}

/// What is wrong with a setting, and where it was said.
public struct SettingTrouble: Error, Worded, Hashable {
  /// The setting; nil where the file as a whole is none.
  public let name: String?
  /// Where it was said.
  public let source: SettingSource
  /// What is wrong.
  public let problem: SettingProblem

  /// Where, what, and what to do about it.
  public var phrase: Phrase {
    let takes = name.flatMap { try? Setting.named($0) }?.takes
    let hint: Phrase? =
      if case .refused = problem, let takes { Phrase(en: " It takes: \(takes).", zh: "可用：\(takes)。") } else { nil }
    let name = name.map { Phrase(en: "\($0): ", zh: "\($0)：") } ?? .nothing
    return Phrase(
      en: "\(source): \(name)\(problem)\(hint ?? .nothing)", zh: "\(source)：\(name)\(problem)\(hint ?? .nothing)")
  }
}

/// Who said what a setting is.
public enum SettingSource: Worded, Hashable {
  /// The program comes so.
  case standard
  /// A file, at a place.
  case file(String, JSONPlace)
  /// A variable of the environment.
  case environment(String)
  /// An option of the command.
  case option(String)

  /// Where it is said.
  public var phrase: Phrase {
    switch self {
    case .standard: Phrase(en: "default", zh: "默认")
    case .file(let path, let place):
      Phrase(
        en: "\(path), line \(digits: place.line), column \(digits: place.column)",
        zh: "\(path) 第 \(digits: place.line) 行第 \(digits: place.column) 列")
    case .environment(let name): Phrase(en: "environment, \(name)", zh: "环境变量 \(name)")
    case .option(let name): Phrase(en: "option, --\(name)", zh: "选项 --\(name)")
    }
  }
}
