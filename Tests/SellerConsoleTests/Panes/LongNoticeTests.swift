import SellerText
import Testing

@testable import SellerConsole

/// What is said is said whole, and what nothing takes is said to be too long.
struct LongNoticeTests {
  private static let reason = Phrase(
    en: """
      the change is recorded but not yet in its files: cannot rename /home/somebody/.local/share/seller/stores/shop: \
      Input/output error. Check the disk; the next command completes the change.
      """,
    zh: "更改已记录，但尚未写入文件：无法重命名 /home/somebody/.local/share/seller/stores/shop：输入/输出错误。请检查磁盘，下一个命令会完成此更改。")

  @Test(
    "a reason longer than the line takes several, and a short one takes one", arguments: Language.allCases,
    [80, 100, 200])
  func reasons(_ language: Language, _ width: Int) {
    var state = ConsoleState(size: Size(width: width, height: 30), language: language)
    _ = state.update(.failed(Self.reason))
    let lines = state.lines()
    // Lines break anywhere in Chinese.
    let said = lines.suffix(6).joined().filter { !$0.isWhitespace }
    #expect(said.contains(language == .english ? "Input/outputerror" : "输入/输出错误"))
    #expect(said.contains(language == .english ? "completesthechange." : "会完成此更改。"))
    _ = state.update(.failed(Phrase(en: "No.", zh: "不行。")))
    #expect(state.lines().last?.contains(language == .english ? "No." : "不行。") == true)
    #expect(state.lines().dropLast().last?.allSatisfy { $0 == "─" } == true)
  }

  @Test("a paste that no field takes is told, and goes nowhere")
  func pastes() {
    var state = ConsoleState(size: Size(width: 100, height: 30), language: .english)
    for text in [String(repeating: "x", count: TextArea.longest + 1), String(repeating: "商", count: 1 << 20)] {
      _ = state.update(.paste(text))
      #expect(state.lines().last?.contains("too long") == true)
    }
  }

  @Test("a paste that one line does not take is told where one line is typed", arguments: [0, 1])
  func oneLine(over: Int) {
    var state = AssuranceShop.standard().console()
    state.type("2/")
    _ = state.update(.paste(String(repeating: "x", count: TextInput.longest + over)))
    #expect(state.text().contains("xxxx") == (over == 0))
    #expect(state.flat().contains("too long: a field takes 4,096") == (over == 1))
  }
}
