import SellerCommandLine
import SellerCore
import SellerRecords
import SellerSQL
import SellerStore
import SellerTables
import SellerText

/// `seller sql`: the indicators for a database that reads the stores' files itself.
struct SQLCommand: Command {
  static let form = CommandForm(
    name: "sql",
    summary: Phrase(
      en: "A script of views that count the indicators in a database, over the stores' files as they are.",
      zh: "生成视图脚本：由数据库直接读取店铺文件并计算指标。"),
    detail: Phrase(
      en: """
        SELECT * FROM seller.indicators; answers as "seller indicators" does, for all stores of the script at once: by store, \
        category and product, over own windows and 1, 7 and 30 days, as of each query unless --as-of or the store says otherwise. \
        The rules are those in force now: make the script again when they change, and when a store has its first file of a kind. \
        Figures that only the platform's page tells are not among them; damaged stores are refused.
        """,
      zh: """
        SELECT * FROM seller.indicators; 的结果与 seller indicators 一致，一次覆盖脚本中的所有店铺：按店铺、类目、商品，\
        各指标自身周期及近 1、7、30 天；未指定 --as-of 且店铺无固定时点时，以查询时刻为准。\
        规则为当前生效的规则：规则变化或店铺首次出现某类文件时，请重新生成。不含仅由平台页面给出的数值；数据损坏的店铺会被拒绝。
        """))

  @Option(help: ArgumentHelp(Phrase(en: "The database: duckdb.", zh: "数据库：duckdb。")))
  var engine = IndicatorScript.Engine.duckdb

  @Flag(
    help: ArgumentHelp(
      Phrase(en: "Of all stores that \"seller stores\" lists.", zh: "覆盖 seller stores 中的所有店铺。")))
  var allStores = false

  @Option(.asOf) var asOf: AsOf?

  @OptionGroup var store: StoreArguments

  func validate() throws(WordsRefused) {
    guard !allStores || store.store == nil else {
      throw WordsRefused(Phrase(en: "--all-stores goes without --store.", zh: "--all-stores 不能与 --store 同用。"))
    }
  }

  func run() throws {
    let location = StoreLocation()
    let directories = allStores ? location.places.map(\.path) : [try store.directory()]
    try StandardStreams.say(IndicatorScript(directories.map(folder)).text)
  }

  private func folder(_ directory: String) throws -> IndicatorScript.StoreFolder {
    let view = try Store.inDirectory(directory).view(asOf: asOf)
    let path = DiskPath(directory).absolute.string
    let rules = Rulebook(try UserRules.own(in: view), at: view.asOf).indicators
    let present = IndicatorScript.files.values.filter { Self.isPresent($0, in: path) }
    guard
      let folder = IndicatorScript.StoreFolder(
        path: path, files: Set(present), rulebook: rules, asOf: asOf == nil ? nil : view.asOf)
    else {
      throw ProgramFailure(
        .wrongInput,
        Phrase(
          en: "\(path): the engine takes * ? [ ] { } in a path for a pattern. Move the store to a folder without them.",
          zh: "\(path)：路径中的 * ? [ ] { } 会被数据库当作通配符。请把店铺移到不含这些字符的目录。"))
    }
    return folder
  }

  /// Whether a folder has a file, or for `orders/*.jsonl` any of that kind.
  private static func isPresent(_ file: String, in folder: String) -> Bool {
    let path = "\(folder)/\(file)"
    guard file.hasSuffix("/*.jsonl") else { return UserPath.isThere(path) }
    return UserPath.names(in: String(path.dropLast("/*.jsonl".count))).contains { $0.hasSuffix(".jsonl") }
  }
}

extension IndicatorScript.Engine: WordValue {}
