import SellerText

/// What the manual says beside the commands.
enum ManualPhrase {
  static let name = Phrase(en: "NAME", zh: "名称")
  static let synopsis = Phrase(en: "SYNOPSIS", zh: "概要")
  static let description = Phrase(en: "DESCRIPTION", zh: "说明")
  static let commands = Phrase(en: "COMMANDS", zh: "命令")
  static let options = Phrase(en: "COMMON OPTIONS", zh: "通用选项")
  static let keys = Phrase(en: "KEYS OF THE CONSOLE", zh: "控制台按键")
  static let environment = Phrase(en: "ENVIRONMENT", zh: "环境变量")
  static let exitStatus = Phrase(en: "EXIT STATUS", zh: "退出状态")

  static let about = Phrase(
    en: "Alone, seller opens the console on a store. A store is a directory of JSON files, and one shop.",
    zh: "单独运行时，seller 打开店铺的控制台。一个店铺是一个存放 JSON 文件的目录。")
  static let commonOptions = Phrase(en: "Many commands take these.", zh: "许多命令都有以下选项。")
  static let help = Phrase(en: "Say what a command does and takes.", zh: "说明命令的用途和参数。")
  static let version = Phrase(en: "Say which program this is.", zh: "显示程序版本。")

  static func commandWord(_ language: Language) -> String {
    language.say(Phrase(en: "[command] [options]", zh: "[命令] [选项]"))
  }

  static func values(_ values: [String]) -> Phrase {
    let list = values.joined(separator: ", ")
    return Phrase(en: "Values: \(list).", zh: "取值：\(list)。")
  }

  static func standard(_ value: String) -> Phrase { Phrase(en: "Default: \(value).", zh: "默认：\(value)。") }

  static let variables: [(name: String, meaning: Phrase)] = [
    ("SELLER_STORE", Phrase(en: "The store, where no --store names one.", zh: "未用 --store 指定时的店铺。")),
    (
      "SELLER_COPY",
      Phrase(en: "The program, or line for the shell, that takes what is copied.", zh: "接收复制内容的程序或 shell 命令。")
    ),
    ("SELLER_OPEN", Phrase(en: "The program that opens attachments.", zh: "用于打开附件的程序。")),
    (
      "XDG_DATA_HOME, XDG_CONFIG_HOME",
      Phrase(
        en: "Where the folders seller/stores and seller stand, in place of ~/.local/share and ~/.config.",
        zh: "seller/stores 与 seller 文件夹所在位置，代替 ~/.local/share 和 ~/.config。")
    ),
    ("LC_ALL, LC_MESSAGES, LANG", Phrase(en: "The language: English or Chinese.", zh: "语言：英文或中文。")),
    ("NO_COLOR", Phrase(en: "Set: no colours.", zh: "设置后不使用颜色。")),
  ]

  static let statuses: [(code: Int32, meaning: Phrase)] = [
    (ExitStatus.done.rawValue, Phrase(en: "Done.", zh: "完成。")),
    (
      ExitStatus.no.rawValue,
      Phrase(en: "The answer is no: check found a breach, doctor found damage.", zh: "回答为“否”：check 发现超标，doctor 发现损坏。")
    ),
    (ExitStatus.wrongInput.rawValue, Phrase(en: "The words or the input are wrong.", zh: "参数或输入有误。")),
    (ExitStatus.storeUnusable.rawValue, Phrase(en: "The store cannot be read or written.", zh: "无法读写店铺。")),
  ]
}
