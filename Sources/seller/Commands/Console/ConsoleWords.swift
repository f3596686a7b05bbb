import SellerText

/// What help says of `seller console` and `seller demo`, and what stands in their way.
enum ConsoleWords {
  static let console = Phrase(
    en: "Open the console on a store (what \"seller\" alone does).", zh: "打开店铺的控制台（即单独运行 seller）。")
  static let asOf = Phrase(
    en:
      "Show the shop as of this moment, YYYY-MM-DDTHH:MM:SSZ, or at the end of a day, YYYY-MM-DD. Default: the store's own, or now.",
    zh: "截至此刻（YYYY-MM-DDTHH:MM:SSZ）或某日结束时（YYYY-MM-DD）显示。默认：店铺自带的时刻，或现在。")
  static let theme = Phrase(en: "A theme by its name, or a theme file.", zh: "主题名称，或主题文件。")

  static let accessible = Phrase(
    en: "A screen for who hears it: words for signs, no borders, one thing below the other.",
    zh: "无障碍模式：以文字代替符号，无边框，内容依次排列。")
  static let mouse = Phrase(
    en: "Use the mouse; Shift selects text then.", zh: "使用鼠标；此时按住 Shift 选择文本。")
  static let ambiguous = Phrase(
    en: "How many columns the terminal gives characters of ambiguous width: 1 or 2.",
    zh: "终端中宽度不定的字符占几列：1 或 2。")

  static let demo = Phrase(en: "Open the console on a made-up shop.", zh: "打开虚构店铺的控制台。")
  static let demoStays = Phrase(
    en: "The shop is kept, with what you did in it, until you ask for a fresh one.",
    zh: "店铺及其中的操作会保留，直到要求重新生成。")
  static let fresh = Phrase(en: "Make the shop anew, and forget what was done in it.", zh: "重新生成店铺，丢弃其中的操作。")

  /// The made-up shop cannot be moved to its place.
  static func demoNotPlaced(_ directory: String, _ reason: SystemReason) -> Phrase {
    Phrase(
      en: "\(directory) cannot be put in place: \(reason). Check the disk and the permissions.",
      zh: "无法放到 \(directory)：\(reason)。请检查磁盘和权限。")
  }
}
