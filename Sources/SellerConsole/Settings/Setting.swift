import SellerJSON
import SellerRecords
import SellerText

/// One thing that can be set: its name, what it takes, and how its text becomes a value and back. The command, the console, the
/// reader of `config.json5` and the documentation all go by these.
public struct Setting: Sendable {
  /// The name, with the object that it stands in before a dot: `theme`, `keys.filter`.
  public let name: String
  /// What it is for.
  public let help: Phrase
  /// What it takes.
  public let takes: Phrase
  /// The words that it takes, or that a list of it is made of, as far as they can be told.
  public let choices: [String]
  private let shape: SettingShape
  private let read: @Sendable (String, inout Settings) throws(SettingProblem) -> Void
  private let write: @Sendable (Settings) -> String

  init<Value>(
    _ name: String, _ help: Phrase, _ path: any WritableKeyPath<Settings, Value> & Sendable,
    _ codec: SettingCodec<Value>
  ) {
    self.name = name
    self.help = help
    takes = codec.takes
    choices = codec.choices
    shape = codec.shape
    read = { text, settings throws(SettingProblem) in settings[keyPath: path] = try codec.read(text) }
    write = { codec.text($0[keyPath: path]) }
  }

  /// Takes a value over the one that is set; refuses what it does not take.
  public func set(_ text: String, in settings: inout Settings) throws(SettingProblem) { try read(text, &settings) }

  /// The value that is set.
  public func text(in settings: Settings) -> String { write(settings) }

  /// A value as `config.json5` has it.
  public func json(_ text: String) -> JSONValue {
    switch shape {
    case .text: .string(text)
    case .number: .verbatim(text)
    case .flag: .bool(text == "true")
    case .list: .array(text.split(separator: " ").map { .string(String($0)) })
    }
  }

  /// Where it stands in `config.json5`: the names from the outermost on.
  public var path: [String] { name.split(separator: ".", maxSplits: 1).map(String.init) }

  /// The variable of the environment that says it for one run; none for what stands in an object.
  public var variable: String? { name.contains(".") ? nil : "SELLER_" + name.uppercased() }
}

extension Setting {
  /// Everything that can be set, as it is listed.
  public static let all: [Setting] = plain + alerts + columns + keys

  /// Those of one name, which variables and options can say.
  static let plain: [Setting] = [language, theme, panes, resume, mouse, accessible, ambiguous]

  /// The setting of a name.
  public static func named(_ name: String) throws(SettingProblem) -> Setting {
    guard let setting = all.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
      throw .unknown(name, nearest: Similarity.closest(to: name, in: all.map(\.name)))
    }
    return setting
  }

  private static let language = Setting(
    "language", Phrase(en: "The language of everything that is said", zh: "界面和回答的语言"), \.language, .language)

  private static let theme = Setting("theme", Phrase(en: "What the console looks like", zh: "控制台的外观"), \.theme, .theme)

  private static let panes = Setting(
    "panes", Phrase(en: "The panes that have a tab, the first one shown first", zh: "显示标签的面板及顺序，启动时显示第一个"), \.panes,
    .panes)

  private static let resume = Setting(
    "resume",
    Phrase(
      en: "Whether the console begins on the pane and tabs where it was left; false: on the first pane",
      zh: "启动时是否回到上次离开的面板和标签；false 为首个面板"),
    \.resume, .flag)

  private static let mouse = Setting(
    "mouse", Phrase(en: "Whether the console uses the mouse", zh: "控制台是否使用鼠标"), \.mouse, .flag)

  private static let accessible = Setting(
    "accessible",
    Phrase(
      en: "A screen for who hears it: words for signs, no borders, one thing below the other",
      zh: "无障碍模式：以文字代替符号，无边框，内容依次排列"),
    \.accessible, .flag)

  private static let ambiguous = Setting(
    "ambiguous",
    Phrase(
      en: "Columns that the terminal gives characters of ambiguous width, such as “ and ×",
      zh: "终端中宽度不定的字符（如 “ 和 ×）所占列数"),
    \.ambiguous, .columns)

  /// The rules about what is near: these names they have in `rules.json5` too, where they may have a time and a source.
  private static let alerts = RuleSlot.alerts.map { slot in
    Setting(slot.name, slot.title, \.[alert: slot.name, standard: slot.standard], .rule(slot))
  }

  private static let columns = ListName.allCases.filter { !$0.hasFixedColumns }.map { list in
    Setting(
      "columns.\(list)", Phrase(en: "Columns of the list: \(list.title)", zh: "列表的列：\(list.title)"),
      \.[columnsOf: list],
      .columns)
  }

  private static let keys = ActionTable.standard.actions.map { action in
    Setting("keys.\(action.id)", action.help, \.[keysOf: action.id], .keys)
  }
}
