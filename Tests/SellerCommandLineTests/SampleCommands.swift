import SellerCommandLine
import SellerText

/// A program with a family in it, for what the rules of reading words are tried on.
enum Shop: CommandFamily {
  static let form = FamilyForm(
    name: "shop", summary: Phrase(en: "A shop.", zh: "店铺。"), members: [Kites.self, Sell.self, Ship.self],
    standard: Sell.self)
}

enum Kites: CommandFamily {
  static let form = FamilyForm(
    name: "kites", summary: Phrase(en: "Kites.", zh: "风筝。"), members: [KitesList.self, KitesShow.self],
    standard: KitesList.self)
}

/// A group in a group.
struct Spoken: ArgumentGroup {
  @Option(name: "language", help: ArgumentHelp(Phrase(en: "The language.", zh: "语言。")))
  var asked: String?

  @OptionGroup var place: Place
}

struct Place: ArgumentGroup {
  @Option(help: ArgumentHelp(Phrase(en: "Where.", zh: "位置。"), valueName: "dir"))
  var store: String?

  func validate() throws(WordsRefused) {
    if store == "nowhere" { throw WordsRefused(Phrase(en: "Nowhere is no place.", zh: "没有这个位置。")) }
  }
}

enum Colour: String, WordValue, CaseIterable {
  case red, green, blue
}

struct Sell: Command {
  static let form = CommandForm(name: "sell", summary: Phrase(en: "Sell.", zh: "出售。"))

  @Flag(help: ArgumentHelp(Phrase(en: "Only try.", zh: "试运行。")))
  var dryRun = false

  @Option(help: ArgumentHelp(Phrase(en: "How many.", zh: "数量。")))
  var count = 1

  @Option(help: ArgumentHelp(Phrase(en: "The colour.", zh: "颜色。")))
  var colour: Colour?

  @OptionGroup var spoken: Spoken

  func run() throws {}
}

struct KitesList: Command {
  static let form = CommandForm(name: "list", summary: Phrase(en: "All.", zh: "全部。"))

  @OptionGroup var place: Place

  func run() throws {}
}

struct KitesShow: Command {
  static let form = CommandForm(
    name: "show", summary: Phrase(en: "One.", zh: "一个。"), detail: Phrase(en: "At length.", zh: "详细说明。"))

  @Argument(
    help: ArgumentHelp(Phrase(en: "The id.", zh: "编号。")),
    completion: .custom { line, typed in ["k1", "k2"].filter { $0.hasPrefix(typed) && !line.contains($0) } })
  var id: String

  @Argument(help: ArgumentHelp(Phrase(en: "Words.", zh: "词。")))
  var words: [String] = []

  @Option(name: "tag", help: ArgumentHelp(Phrase(en: "A tag.", zh: "标签。")))
  var tags: [String] = []

  @Option(parsing: .run, help: ArgumentHelp(Phrase(en: "Files.", zh: "文件。"), valueName: "file"))
  var attach: [String] = []

  func run() throws {}
}

struct Ship: Command {
  static let form = CommandForm(name: "ship", summary: Phrase(en: "Ship.", zh: "发货。"))

  @Argument(help: ArgumentHelp(Phrase(en: "What.", zh: "内容。")))
  var parcels: [Int]

  @Option(parsing: .any, help: ArgumentHelp(Phrase(en: "The change.", zh: "变化。")))
  var by: String

  func run() throws {}
}
