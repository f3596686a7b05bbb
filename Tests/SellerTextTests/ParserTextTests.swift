import SellerText
import Testing

/// The words of the library that reads command lines, in Chinese. That its lines have these forms is proven on the program.
struct ParserTextTests {
  @Test func refusals() {
    let cases: [(english: String, chinese: String)] = [
      ("Error: Unknown option '--sture'. Did you mean '--store'?", "错误：没有选项 --sture。是否要用 --store？"),
      ("Error: Unknown option '--foo'", "错误：没有选项 --foo"),
      ("Error: The value 'x' is invalid for '--as-of <instant>'", "错误：“x”不能用于 --as-of <instant>"),
      (
        "Error: The value 'x' is invalid for '<a>'. Please provide one of 'b', 'c' or 'd'.",
        "错误：“x”不能用于 <a>，只能是 'b', 'c' 或 'd'。"
      ),
      ("Error: 2 unexpected arguments: 'b', 'c'", "错误：多余的参数有 2 个：'b', 'c'"),
      ("Error: --level 须与 --category 一起使用。\nUsage: seller", "错误：--level 须与 --category 一起使用。\n用法：seller"),
      ("  See 'seller explain --help' for more information.", "  详见 seller explain --help"),
      ("Something that no form has", "Something that no form has"),
      ("", ""),
    ]
    for (english, chinese) in cases {
      #expect(Language.chinese.parserRefusal(english) == chinese)
      #expect(Language.english.parserRefusal(english) == english)
    }
  }

  @Test func helpKeepsItsColumns() {
    let english = """
      OVERVIEW: 一

      OPTIONS:
        --orders <n>            一。 (values: 1, 2; default: 1)
        --format <format>       二 (values: csv, json;
                                default: csv)
        -h, --help              Show help information.

      SUBCOMMANDS:
        list (default)          三
      """
    #expect(
      Language.chinese.parserHelp(english) == """
        概述：一

        选项：
          --orders <n>            一。（取值：1, 2；默认：1）
          --format <format>       二 （取值：csv, json；
                                  默认：csv）
          -h, --help              显示帮助。

        命令：
          list（默认）            三
        """)
    #expect(Language.english.parserHelp(english) == english)
  }
}
