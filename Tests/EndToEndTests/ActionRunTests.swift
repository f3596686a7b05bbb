import Foundation
import Testing

@testable import SellerConsole

/// What the table of actions promises, kept in a real terminal: every action is pressed where it is offered, and what comes of it is
/// seen. One session a platform, each in a language and a size of its own.
@Suite(.serialized)
struct ActionRunTests {
  @Test("Every action of the table does what its page says, by its key")
  func everyAction() throws {
    let stores = try Stores()
    let pressed = try Self.walkWish(stores).union(Self.walkKuaishou(stores)).union(Self.walkJD(stores))
    let all = Set(ActionTable.standard.actions.map(\.id))
    #expect(pressed == all, "not pressed: \(all.subtracting(pressed).sorted())")
  }

  /// Made-up shops in the default place, so that the program knows all three.
  private struct Stores {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      for platform in ["wish", "kuaishou", "jd"] {
        let run = try SellerProgram.run(
          "generate", path(platform), "--platform", platform, "--orders", "1500", "--products", "40", "--seed", "5")
        #expect(run.status == 0, "\(run.errors)")
      }
      try Data("abc".utf8).write(to: URL(fileURLWithPath: folder.file("proof.txt")))
      let note = try SellerProgram.run(
        "notes", "add", "Ask the carrier", "--attach", folder.file("proof.txt"), "--store", path("wish"))
      #expect(note.status == 0, "\(note.errors)")
      try Data("#!/bin/sh\nexec cat > \(folder.file("copied"))\n".utf8)
        .write(to: URL(fileURLWithPath: folder.file("keep")))
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.file("keep"))
      try Data("商品ID;商品名称;价格\nNEU1;茶壶;12,50\n".utf8).write(to: URL(fileURLWithPath: folder.file("neu.csv")))
    }

    func path(_ name: String) -> String { folder.file("seller/stores/\(name)") }

    /// Opens the console on one of the shops.
    func walk(
      _ name: String, _ language: String, width: Int, height: Int, copyingWith program: String? = nil,
      from words: String
    ) throws -> ActionWalk {
      let terminal = try TmuxSession(
        width: width, height: height,
        environment: [
          "XDG_DATA_HOME": folder.path, "XDG_STATE_HOME": folder.file("state"), "SELLER_OPEN": "/bin/true",
          "TMPDIR": folder.path,
          "SELLER_COPY": program ?? folder.file("keep"),
        ])
      try terminal.type("cd \(folder.path) && \(SellerProgram.path) --store \(name) --language \(language)")
      try terminal.press("Enter")
      return try ActionWalk(terminal, from: words)
    }
  }

  // MARK: Wish, in English at 120×40

  private static func walkWish(_ stores: Stores) throws -> Set<String> {
    let walk = try stores.walk("wish", "en", width: 120, height: 40, from: "Needs you: 3")
    try walk.press("mouse", shows: "The mouse is on")
    try walk.press("pane0", shows: "platform")
    try walk.press("pane1", shows: "Needs you: 3")
    try walk.press("sources", shows: "Health › Your files")
    try walk.press("back", hides: "Your files")
    try walk.press("editFacts", shows: "Health › Facts of the shop")
    try walk.on("", "Escape", to: "Needs you: 3")
    try walk.press("notes", shows: "Health › Notes")
    try walk.press("openFile", shows: "Opened: proof.txt")
    try walk.press("addNote", shows: "Health › Notes › Note")
    try walk.on("", "Escape", to: "q back")
    try walk.press("back", hides: "Health › Notes")
    try walk.press("rules", shows: "Health › Rules")
    try walk.press("back", hides: "Health › Rules")
    try walk.press("snooze", shows: "Health › Put aside until")
    try walk.on("", "Escape", to: "Needs you: 3")
    try walk.press("dismiss", shows: "1 put aside")
    try walk.on(String(repeating: "j", count: try #require(stepsToAside(walk.screen))), to: "of 20")
    try walk.press("open", shows: "Health › Put aside")
    try walk.press("bringBack", shows: "Nothing is put aside.")
    try walk.press("back", hides: "Health › Put aside")
    try walk.press("undo", shows: "Take the latest change back?")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("switchLanguage", shows: "待处理：3")
    try walk.press("switchLanguage", shows: "Needs you: 3")
    try walk.press("switchStore", shows: "JD Worldwide")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("find", shows: "Type what to look for")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("palette", shows: "What can be done here")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("help", shows: "┌─ Keys")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("nextPane", shows: "All products 40")
    try walk.press("previousPane", shows: "Needs you: 3")
    try products(walk, stores)
    try disputesAndCredit(walk)
    try walk.press("pane5", shows: "valid tracking")
    try walk.press("addReported", shows: "After-sales › Figure as the platform shows it")
    try walk.on("", "Escape", to: "q quit")
    try program(walk, stores)
    return walk.pressed
  }

  /// How many lines of Health stand between the first, which is selected, and what was put aside.
  private static func stepsToAside(_ screen: String) -> Int? {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines.firstIndex { $0.contains("valid tracking") }
    let aside = lines.firstIndex { $0.contains("put aside ") }
    return first.flatMap { first in
      aside.map { lines[first..<$0].count { $0.contains { $0.isNumber } && !$0.contains("Needs you") } }
    }
  }

  /// The list of products and one of them.
  private static func products(_ walk: ActionWalk, _ stores: Stores) throws {
    try walk.press("pane2", shows: "All products 40")
    try walk.press("down", shows: " 2 of 40")
    try walk.press("up", shows: " 1 of 40")
    try walk.press("pageDown", hides: " 1 of 40")
    try walk.press("pageUp", shows: " 1 of 40")
    try walk.press("bottom", shows: "40 of 40")
    try walk.press("top", shows: " 1 of 40")
    try walk.press("right", shows: "By Regulation (EU)")
    try walk.press("left", hides: "By Regulation (EU)")
    try walk.press("cycle", shows: "By Regulation (EU)")
    try walk.press("cycle", hides: "By Regulation (EU)")
    try walk.press("filter", shows: "column:text")
    try walk.on("lamp", "Enter", to: "filtered from 40")
    try walk.press("escape", hides: "filtered from 40")
    try walk.press("copy", shows: "Copied: ")
    try walk.press("export", shows: "Written to /")
    try walk.press("copyRows", shows: "the list, 40 rows")
    try walk.on("the list", "Enter", to: "Copied: 41 lines")
    // The user's own program has it too.
    try walk.terminal.wait(
      until: { _ in
        let text = try? String(contentsOfFile: stores.folder.file("copied"), encoding: .utf8)
        return text?.split(separator: "\n").count == 41 && text?.hasPrefix("product\tcategories\tshare\t") == true
      }, "what was copied")
    try walk.press("columns", shows: "Space show/hide")
    try walk.on("", "Enter", to: "q quit")
    try walk.press("scrollRight", hides: "categories")
    try walk.press("scrollLeft", shows: "categories")
    try walk.press("sort", shows: "Sort by")
    try walk.on("price", "Enter", to: "price▾")
    try walk.press("reverseSort", shows: "price▴")
    try walk.press("group", shows: "Group by")
    try walk.on("categ", "Enter", to: "- fold")
    try walk.press("bars", shows: "██")
    try walk.press("totals", shows: "Total (40)")
    try walk.press("fold", shows: "▸")
    try walk.press("foldAll", hides: "▾")
    // The groups stay for the list; a product is gone to by its name, and its figures are counted.
    try walk.on(":find USB-C", "Enter", to: "refunds, 63–93 days")
    try walk.press("explain", shows: "Formula")
    try walk.press("back", hides: "Formula")
    try walk.press("recordPrice", shows: "› Note a price")
    try walk.on("", "Escape", to: "q back")
    try walk.press("addViolation", shows: "› Violation")
    try walk.on("", "Escape", to: "q back")
  }

  /// Disputes and Assurance.
  private static func disputesAndCredit(_ walk: ActionWalk) throws {
    try walk.press("pane3", shows: "disputed → proposed")
    try walk.press("recordOutcome", shows: "Disputes › Record the outcome")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("fileDispute", shows: "Disputes › ")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("advisor", shows: "Disputes › Advisor")
    try walk.press("back", hides: "Disputes › Advisor")
    try walk.on("lll", to: "✔ updated")
    try walk.press("undoOutcome", shows: "Take the outcome back?")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("pane4", shows: "Eligible (")
    try walk.press("whatIf", shows: "Assurance › What if")
    try walk.press("back", hides: "Assurance › What if")
    try walk.press("splitBudget", shows: "Assurance › Split a budget")
    try walk.press("back", hides: "Assurance › Split a budget")
    try walk.press("createCampaign", shows: "Assurance › New ProductBoost campaign")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("editCampaign", shows: "Assurance › Edit ProductBoost campaign")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("cancelCampaign", shows: "Call this campaign off?")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("setSpendFactor", shows: "Assurance › Spend factor")
    try walk.on("", "Escape", to: "q quit")
    try walk.press("addMonth", shows: "Assurance › ProductBoost month")
    try walk.on("", "Escape", to: "q quit")
  }

  /// What the program does with the store and the screen, and its end.
  private static func program(_ walk: ActionWalk, _ stores: Stores) throws {
    // Nothing tells the program that the store went away; reading it again does.
    let (store, away) = (stores.path("wish"), stores.folder.file("away"))
    try FileManager.default.moveItem(atPath: store, toPath: away)
    try walk.press("reload", shows: "seller init")
    try FileManager.default.moveItem(atPath: away, toPath: store)
    try walk.press("reload", hides: "seller init")
    try walk.spoil()
    try walk.press("redraw", shows: "valid tracking")
    try walk.press("quit", shows: "ready$")
  }

  // MARK: Kuaishou, in Chinese at 200×50

  private static func walkKuaishou(_ stores: Stores) throws -> Set<String> {
    let walk = try stores.walk("kuaishou", "zh", width: 200, height: 50, from: "待处理：")
    try walk.press("importFiles", shows: "健康 › 导入")
    try walk.on(stores.folder.file("neu.csv"), "Down", "Down", "Enter", to: "目前尚未写入")
    try walk.press("sayColumns", shows: "› 各列含义")
    try walk.on("", "Escape", to: "目前尚未写入")
    try walk.press("takeIn", shows: "已导入并写入磁盘")
    try walk.press("pane5", shows: "大盘倍数")
    try walk.on("l", to: "违规扣分")
    try walk.press("cycle", shows: "A 违规申诉")
    try walk.press("recordAppeal", shows: "售后 › 申诉")
    try walk.on("", "Escape", to: "q 退出")
    try walk.press("draftAppeal", shows: "已写入 /")
    try walk.on("l", to: "由谁")
    try walk.press("mark", shows: "▸ ")
    try walk.press("work", shows: "登记处理（1 项）")
    try walk.on("", "Escape", to: "q 退出")
    try walk.on("l", to: "一级")
    try walk.press("addBenchmark", shows: "售后 › ")
    try walk.on("", "Escape", to: "一级")
    try walk.press("earlier", shows: "统计日期 2024-06-30")
    try walk.press("later", shows: "统计日期 2024-07-01")
    try walk.press("nextIndicator", hides: "T 品退率")
    return walk.pressed
  }

  // MARK: JD, in English at 80×24

  private static func walkJD(_ stores: Stores) throws -> Set<String> {
    let walk = try stores.walk(
      "jd", "en", width: 80, height: 24, copyingWith: "/no/such/program", from: "Needs you")
    try walk.press("pane6", shows: "From 2022-05-24")
    try walk.on("Y", to: "the row")
    try walk.on("the row", "Enter", to: "/no/such/program did not start")
    try walk.press("recordPrice", shows: "Campaign › Note a price")
    return walk.pressed
  }
}
