import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Notes and tasks: open tasks by their due moments, then notes, the latest first, then what is done.
struct NotesPage: ListPage {
  var list: RowList<Note>

  init(selecting note: NoteID? = nil, in context: PageContext) {
    list = RowList(.notes, columns: Self.columns(in: context), rows: Self.rows(in: context), in: context) {
      $0.id.text
    }
    if let note { list.select(identity: note.text) }
  }

  func title(in context: PageContext) -> String { context.say(NotePhrase.title) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    let note = list.selected.flatMap { chosen in
      context.view.snapshot.tables.notes.first { $0.id == chosen.id }
    }
    Offer(.open, of: note) { .push(RecordFormPage(.note, Record($0), in: context)) }
    Offer(.work, of: note, unless: note?.doneAt == nil ? nil : NotePhrase.doneAlready) { note in
      .effect(.submit(.finishNote(note, at: context.view.asOf, in: context.view)))
    }
    Offer(.addNote) { .push(RecordFormPage(.note, in: context)) }
    FileDeeds.offer(of: note?.attachments ?? [], in: context)
    partOffers
    Offer(.copy, of: note) { .effect(.copy($0.text)) }
  }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: Self.rows(in: context), language: context.language)
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let body = rect.inset(columns: 1, rows: 0)
    guard !list.rows.isEmpty else { return context.note(NotePhrase.none, in: body, of: &frame) }
    list.draw(in: body, of: &frame, context: context)
  }

  // MARK: Rows

  private static func rows(in context: PageContext) -> [Note] {
    func rank(_ note: Note) -> Int { note.doneAt != nil ? 2 : note.due == nil ? 1 : 0 }
    return context.view.notes.sorted { left, right in
      if rank(left) != rank(right) { return rank(left) < rank(right) }
      if let first = left.due, let second = right.due, first != second, rank(left) == 0 { return first < second }
      return (left.at, left.id) > (right.at, right.id)
    }
  }

  private static func columns(in context: PageContext) -> [RowList<Note>.Column] {
    let calendar = context.view.calendar
    let asOf = context.view.asOf
    return [
      .init(
        .moment("due", Heading.due, .short, in: calendar) { $0.due }
          .role { note in
            note.doneAt != nil ? .dimmed : note.due.map { $0 < asOf } == true ? .danger : .text
          }, width: 16...16),
      .init(
        RowField(
          "on", NotePhrase.on,
          look: { note, language in
            note.subject.map { StyledText("\(language.say(Note.Subject.name(of: $0.kind))) \($0.id)", .accent) }
              ?? .missing
          }, value: { .text($0.subject.map { "\($0.kind) \($0.id)" }) }), width: 16...30),
      .init(.text("text", NotePhrase.text) { $0.text }, width: 20...80, takesRest: true),
      .init(
        .moment("done_at", NotePhrase.done, .short, .good, in: calendar) { $0.doneAt }, width: 16...16, priority: 1),
      .init(.moment("at", NotePhrase.written, .day, .dimmed, in: calendar) { $0.at }, width: 10...10, priority: 2),
    ]
  }
}
