import SellerCore
import SellerText

/// What helps to fill a text field in, beside typing: opened by Ctrl-P or F4.
enum FieldPicker: Hashable, Sendable {
  /// A calendar.
  case day(today: Day, Language)
  /// The files and folders.
  case files(Listing)

  /// What is said over the files, and where there are none.
  struct Listing: Hashable, Sendable {
    let title: String
    let none: String

    /// The files and folders whose paths begin with what is typed.
    func palette(_ paths: [String], input: TextInput) -> Palette {
      Palette(
        title: title, items: paths.map { PaletteItem(id: $0, title: $0) }, emptyText: none, input: input,
        searchedFrom: nil)
    }
  }

  /// The keys that open it.
  static let keys: [KeyPress] = [.control("p"), .function(4)]
}

extension FormField {
  /// The field with a calendar, from which the day comes; a time that is typed behind it stays.
  func withCalendar(in context: PageContext) -> FormField {
    picking(.day(today: context.view.today, context.language), context.say(FormPhrase.calendarHint))
  }

  func withFiles(in context: PageContext) -> FormField {
    let listing = FieldPicker.Listing(
      title: context.say(FormPhrase.chooseFile), none: context.say(ChromePhrase.noMatch))
    return picking(.files(listing), context.say(FormPhrase.filesHint))
  }

  private func picking(_ picker: FieldPicker, _ hint: String) -> FormField {
    var field = self
    field.picker = picker
    field.help += (help.isEmpty || help.hasSuffix("。") ? "" : " ") + hint
    return field
  }
}
