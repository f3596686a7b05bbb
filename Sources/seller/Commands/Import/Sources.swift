import SellerCommandLine
import SellerCore
import SellerText

/// `seller sources`: what was imported, and what no source tells.
struct Sources: ShopQuestion {
  static let form = CommandForm(
    name: "sources",
    summary: Phrase(
      en: "What was imported, and which figures lack a fact that no file tells.",
      zh: "列出导入过的文件，以及哪些指标因文件未写明而无法判断。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    SourcesAnswer(view, rulebook: rulebook)
  }
}
