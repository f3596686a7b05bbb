import SellerChanges
import SellerCore
import SellerText
import Testing

@testable import SellerConsole

@Suite("Notes and tasks in the console")
struct NotesPageTests {
  private func change(_ effects: [Effect]) -> Change? {
    effects.lazy.compactMap { if case .submit(let change) = $0 { change } else { nil } }.first
  }

  private func note(_ id: NoteID, _ text: String, due: String? = nil, done: String? = nil) -> Note {
    var note = Note(id: id, on: nil, at: Spelled.at("2024-06-01T00:00:00Z"), text: text)
    note.due = due.map { Spelled.at($0) }
    note.doneAt = done.map { Spelled.at($0) }
    return note
  }

  @Test("an empty list has no place to stand at")
  func empty() {
    var shop = AfterSalesShop.kuaishou()
    for (notes, place) in [([], nil), ([note("1", "a note")], "1 of 1")] {
      shop.tables.notes = notes
      var state = shop.console(.health)
      state.type("N")
      #expect(state.lines().last?.contains(place ?? " of ") == (place != nil))
    }
  }

  @Test("open tasks stand first by their due moments, then notes, then what is done; a task is done by one key")
  func order() throws {
    var shop = AfterSalesShop.kuaishou()
    shop.tables.notes = [
      note("1", "a note"), note("2", "later", due: "2024-07-09T00:00:00Z"),
      note("3", "finished", due: "2024-06-02T00:00:00Z", done: "2024-06-03T00:00:00Z"),
      note("4", "overdue", due: "2024-06-30T00:00:00Z"),
    ]
    var state = shop.console(.health)
    state.type("N")
    let rows = state.lines()
    let places = ["overdue", "later", "a note", "finished"].map { text in rows.firstIndex { $0.contains(text) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1))
    let asked = try #require(change(state.type("d")))
    #expect(asked.what.english == "set note 4: done_at 2024-07-01 09:00")
    state.type("G")
    state.type("d")
    #expect(state.lines().last?.contains("It is done already.") == true)
    state.type("N")
    #expect(state.lines().last?.contains("The notes are what is shown.") == true)
  }

  @Test("a note is made on what is selected, in Chinese too")
  func add() throws {
    var state = AfterSalesShop.kuaishou().console(size: Size(width: 120, height: 40), .chinese)
    state.type("lln")
    #expect(state.lines()[2].contains("备注") && state.text().contains("case-late"))
    state.type("问快递")
    for _ in 0..<7 { state.press(.tab) }
    let asked = try #require(change(state.press(.enter)))
    #expect(asked.what.english.contains("on.id case-late, on.kind case, text 问快递"))
  }

  @Test("The only file of a note is opened, several are listed to choose from, and of none that is said")
  func files() {
    let files = (1...2).map {
      FileIdentity(name: "label-\($0).pdf", bytes: 10, sha256: String(repeating: "\($0)", count: 64))
    }
    for (count, effects, words) in [
      (1, [Effect.openFile(files[0])], ""), (2, [], "label-2.pdf"), (0, [], "No file of it is kept."),
    ] {
      var shop = AfterSalesShop.kuaishou()
      var kept = note("1", "the label")
      kept.attachments = Array(files.prefix(count))
      shop.tables.notes = [kept]
      var state = shop.console(.health)
      state.type("N")
      #expect(state.type("O") == effects && state.text().contains(words), "\(count)")
      // The list goes on in the language of the screen.
      guard count == 2 else { continue }
      state.type("L/文件:label-2")
      #expect(state.text().contains("label-2.pdf") && !state.text().contains("label-1.pdf"), "\(state.text())")
    }
  }
}
