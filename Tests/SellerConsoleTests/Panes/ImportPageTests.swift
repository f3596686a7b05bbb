import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Importing, on screen")
struct ImportPageTests {
  private func console(_ language: Language = .english, size: Size = Size(width: 80, height: 24)) -> ConsoleState {
    AssuranceShop.standard().console(.health, size: size, language)
  }

  private func preview(added: Int, refusals: [Phrase] = []) -> ImportPreview {
    var counts = ImportCounts()
    (counts.added, counts.unchanged, counts.refused) = (added, 2, refusals.count)
    return ImportPreview(
      files: [
        .init(
          name: "orders.csv", format: Phrase(en: "a table", zh: "表格"),
          columns: [("id", "Order no"), ("paid_at", "Paid")])
      ],
      counts: [ImportCountRow("order", Phrase(en: "orders", zh: "订单"), counts)], refusals: refusals, remarks: [])
  }

  private func request(_ effects: [Effect]) -> ImportRequest? {
    for effect in effects { if case .importing(.read(let request)) = effect { return request } }
    return nil
  }

  /// Types a path and asks to look at the file.
  private func ask(_ state: inout ConsoleState, for path: String) -> [Effect] {
    state.type("i")
    state.type(path)
    // From the files over the map to the button.
    state.press(.down, .down)
    return state.press(.enter)
  }

  @Test(arguments: Language.allCases)
  func fieldsWithoutAHeadingAreShownAsSuch(language: Language) {
    var state = console(language)
    _ = ask(&state, for: "~/orders.csv")
    let file = ImportPreview.File(
      name: "orders.csv", format: Phrase(en: "a table", zh: "表格"), columns: [("id", "Order no")], missing: ["price"])
    let refused = [Phrase(en: "line 2: no price", zh: "第 2 行：无价格")]
    _ = state.update(
      .importing(.read(ImportPreview(files: [file], counts: [], refusals: refused, remarks: []))))
    let text = state.flat()
    for words in [ImportPhrase.noColumn("price"), ImportPhrase.allRefused] {
      #expect(text.contains(language.say(words)), "\(text)")
    }
    #expect(!text.contains(language.say(ImportPhrase.nothingNew)))
    #expect(state.type("I").isEmpty)
  }

  @Test(arguments: Language.allCases)
  func filesAreSeenBeforeAnythingIsWritten(language: Language) throws {
    var state = console(language)
    #expect(request(ask(&state, for: "~/orders.csv")) == ImportRequest(paths: ["~/orders.csv"], map: nil))
    #expect(state.flat().contains(language.say(ImportPhrase.beginning)))
    // While the files are read there is nothing to take in.
    #expect(state.type("I").isEmpty)
    _ = state.update(.importing(.read(preview(added: 3, refusals: [Phrase(en: "line 4: no id", zh: "第 4 行：无编号")]))))
    let text = state.flat()
    for words in [ImportPhrase.wouldDo, ImportPhrase.columnsFound, ImportPhrase.refused(1)] {
      #expect(text.contains(language.say(words)), "\(text)")
    }
    #expect(text.contains("id ← Order no") && text.contains("4"))
    #expect(state.type("I") == [.importing(.write)])
    // Once is enough.
    #expect(state.type("I").isEmpty)
    #expect(state.update(.importing(.written(preview(added: 3)))) == [.load])
    #expect(state.flat().contains(language.say(ImportPhrase.isWritten)))
    // What was taken in can be taken back from where it is reported, once it is known.
    let view = try #require(state.reading).view
    let change = RecordedChange(at: view.asOf.adding(hours: 1), what: Phrase(verbatim: "import csv"), records: 3)
    _ = state.settle(state.update(.loaded(ShopReading(view: view, rulebook: .standard, latestChange: change))))
    state.press(.escape)
    #expect(state.lines().last?.contains(language == .english ? "U take back" : "U 撤销") == true)
    // Once asked to, nobody asks again; and the report goes with what it reports.
    state.type("U")
    #expect(state.press(.tab, .enter) == [.takeBack(change)])
    #expect(!state.flat().contains(language.say(ImportPhrase.isWritten)) && state.type("U").isEmpty)
  }

  @Test(arguments: Language.allCases)
  func ofOneAmongSeveralTheColumnsAreSaidAlone(language: Language) {
    var state = console(language)
    let table = ImportPreview.Table(record: "order", isUnderstood: false, columns: [], kinds: [])
    let files = ["a.csv", "b.csv"].map { ImportPreview.File(name: $0, format: Phrase(verbatim: "-"), table: table) }
    for (count, isSaid) in [(1, false), (2, true)] {
      _ = ask(&state, for: "a.csv")
      let refusals = [Phrase(verbatim: "refused")]
      let some = ImportPreview(files: Array(files.prefix(count)), counts: [], refusals: refusals, remarks: [])
      _ = state.update(.importing(.read(some)))
      #expect(state.flat().contains(language.say(ImportPhrase.nameAlone)) == isSaid)
      state.type("q")
    }
  }

  @Test func manyPathsComeInAtOnce() {
    let paths = (0..<200).map { "/folder of exports/2021/11/orders of a day \($0).csv" }
    var state = console()
    state.type("i")
    _ = state.update(.paste(paths.joined(separator: "\n")))
    state.press(.down, .down)
    #expect(request(state.press(.enter))?.paths == paths, "\(state.text())")
  }

  @Test func whatTheStoreHasNeedsNoWriting() {
    var state = console()
    _ = ask(&state, for: "a.csv")
    _ = state.update(.importing(.read(preview(added: 0))))
    #expect(state.flat().contains("nothing would be written"))
    #expect(state.type("I").isEmpty)
    #expect(state.flat().contains("There is nothing to write."))
  }

  @Test func aReasonStandsWhereNothingCouldBeRead() {
    var state = console()
    _ = ask(&state, for: "none.csv")
    _ = state.update(.importing(.failed(Phrase(en: "none.csv: No such file", zh: "无此文件"))))
    #expect(state.flat().contains("Nothing was written.") && state.flat().contains("No such file"))
  }

  @Test func readingStopsWhenNobodyWaitsForIt() {
    var state = console()
    _ = ask(&state, for: "a.csv")
    let meter = ImportMeter(file: "a.csv", progress: ReadProgress(done: 50, total: 200), records: 1000, seconds: 2)
    _ = state.update(.importing(.reading(meter)))
    #expect(state.flat().contains("a.csv: 25 % · 1,000 records · 500 a second · 6 s left"), "\(state.flat())")
    state.type("q")
    #expect(state.flat().contains("Stop reading?"))
    #expect(state.press(.right, .enter) == [.importing(.stop)])
    #expect(!state.flat().contains("25 %"))
  }

  @Test(arguments: Language.allCases)
  func theColumnsOfATableAreSaidByHand(language: Language) {
    var state = console(language)
    _ = ask(&state, for: "sales.csv")
    let table = ImportPreview.Table(
      record: "order", isUnderstood: false,
      columns: [("Ref", "#1", nil), ("Each", "$2.00", "price"), ("Note", "", nil)],
      kinds: [
        .init(
          name: "order", label: Phrase(en: "order", zh: "order（订单）"),
          fields: [
            .init(name: "shipping", headings: [], isNeeded: false), .init(name: "price", headings: [], isNeeded: true),
            .init(name: "id", headings: ["Order ID", "订单号"], isNeeded: true),
          ]),
        .init(
          name: "price", label: Phrase(verbatim: "price"), fields: [.init(name: "at", headings: [], isNeeded: true)]),
      ])
    let file = ImportPreview.File(name: "sales.csv", format: Phrase(en: "a table", zh: "表格"), table: table)
    let preview = ImportPreview(files: [file], counts: [], refusals: [], remarks: [])
    _ = state.update(.importing(.read(preview)))
    #expect(state.flat().contains(language.say(ImportPhrase.sayColumns)) && state.flat().contains("H"))
    state.type("H")
    #expect(state.flat().contains("Ref") && state.flat().contains(language.say(ImportPhrase.noField)))
    #expect(state.flat().contains(language == .english ? "order" : "order（订单）"))
    // To the button: what every order has is still to be said.
    state.press(.down, .down, .down, .down, .down)
    #expect(request(state.press(.enter)) == nil)
    #expect(state.flat().contains(language.say(ImportPhrase.stillNeeded(["id"]))), "\(state.flat())")
    // Two columns cannot be one field.
    state.press(.down, .enter)
    state.type("price")
    state.press(.enter, .down, .down, .down, .down)
    #expect(request(state.press(.enter)) == nil)
    #expect(state.flat().contains(language.say(ImportPhrase.fieldTwice("price"))), "\(state.flat())")
    // Fields are found by what people call them.
    state.press(.down, .enter)
    state.type("订单号")
    state.press(.enter, .down, .down, .down)
    // What is the same in every row is no column's, and of a field that there is.
    for (line, reason) in [
      ("price=2", ImportPhrase.fieldTwice("price")), ("weight=2", ImportPhrase.noValue("weight=2")),
      ("shipping", ImportPhrase.noValue("shipping")),
    ] {
      _ = state.update(.paste(line))
      state.press(.down)
      #expect(request(state.press(.enter)) == nil)
      #expect(state.flat().contains(language.say(reason)), "\(state.flat())")
      for _ in line { state.press(.backspace) }
    }
    _ = state.update(.paste("shipping = 1.50"))
    state.press(.down)
    let said = request(state.press(.enter))
    #expect(said?.record == "order" && said?.columns == ["id": "Ref", "price": "Each"] && said?.paths == ["sales.csv"])
    #expect(said?.values == ["shipping": "1.50"])
    // Asked again, it stands as it was said, whatever the program takes the columns for.
    _ = state.update(.importing(.read(preview)))
    state.type("H")
    let again = state.flat()
    #expect(again.contains("shipping=1.50") && again.contains("Note " + language.say(ImportPhrase.noField)))
    #expect(state.lines().contains { $0.contains("Each") && $0.contains("price") })
    state.press(.escape)
    // As another kind of record the fields are others.
    _ = state.update(.importing(.read(preview)))
    state.type("H")
    state.press(.enter)
    state.type("price")
    state.press(.enter, .down, .enter)
    #expect(state.flat().contains("at") && !state.flat().contains("shipping"), "\(state.flat())")
  }

  @Test func tabCompletesAPathAsFarAsThereIsNoChoice() {
    var state = console()
    state.type("i")
    state.type("/d")
    #expect(state.press(.tab) == [.list("/d")])
    _ = state.update(
      .listed(FileListing(typed: "/d", paths: ["/data/", "/dates.csv"], common: "/dat")))
    #expect(state.flat().contains("/dates.csv"))
    state.type("es.csv")
    state.press(.down, .down)
    #expect(request(state.press(.enter))?.paths == ["/dates.csv"])
  }

  @Test(
    "where Tab has nothing to add, it lists what there is to choose from, however much that is",
    arguments: Language.allCases)
  func tabLists(language: Language) {
    var state = AfterSalesShop.kuaishou().console(.health, size: Size(width: 80, height: 24), language)
    let paths = (10..<60).map { "/data/\($0).csv" }
    let all = FileListing(typed: "/data/", paths: paths, common: "/data/")
    state.type("i")
    state.type("/data/")
    _ = state.update(.listed(all))
    #expect(state.press(.tab) == [.list("/data/")])
    _ = state.update(.listed(all))
    #expect(state.lines().last?.contains(language == .english ? "Enter take it" : "Enter 选取") == true)
    for _ in 0..<40 { state.press(.down) }
    #expect(state.text().contains("/data/50.csv"))
    #expect(state.press(.enter) == [.list("/data/50.csv")])
    // It stands in the place of what was typed, and Tab goes on.
    let one = FileListing(typed: "/data/50.csv", paths: ["/data/50.csv"], common: "/data/50.csv")
    _ = state.update(.listed(one))
    state.press(.tab, .tab)
    #expect(request(state.press(.enter))?.paths == ["/data/50.csv"])
  }

  @Test func aFormWithoutFilesSaysSo() {
    var state = console()
    state.type("i")
    state.press(.down, .down)
    #expect(request(state.press(.enter)) == nil)
    #expect(state.flat().contains("Name a file."))
  }
}
