import SellerTables

/// One field of a ``Form``.
struct FormField: Hashable, Sendable {
  /// What the field holds, and how it is filled in.
  enum Content: Hashable, Sendable {
    /// One line of text.
    case text(TextInput)
    /// Several lines of text, shown in so many rows, and in more where there is room for them.
    case lines(TextArea, rows: Int)
    /// One of several options, picked from a searchable list.
    case choice(ChoiceField)
    /// Yes or no.
    case checkbox(isOn: Bool)
    /// Shown only; the focus passes over it.
    case readOnly(StyledText)

    /// What it holds, as a text.
    var value: String {
      switch self {
      case .text(let input): input.text
      case .lines(let area, _): area.text
      case .choice(let choice): choice.selectedID ?? ""
      case .checkbox(let isOn): "\(isOn)"
      case .readOnly(let text): text.text
      }
    }

    /// The line that is being typed.
    var line: String { if case .lines(let area, _) = self { area.currentLine } else { value } }

    /// Whether both hold the same, wherever their cursors stand.
    func hasSameValue(as other: Content) -> Bool {
      switch (self, other) {
      case (.text(let left), .text(let right)): left.text.utf8.elementsEqual(right.text.utf8)
      case (.lines(let left, _), .lines(let right, _)): left.text.utf8.elementsEqual(right.text.utf8)
      // Which options there are depends on other fields.
      case (.choice(let left), .choice(let right)): left.selectedID == right.selectedID
      default: self == other
      }
    }
  }

  let id: String
  /// The words before it.
  var label: String
  var content: Content
  /// What is said about it while it has the focus.
  var help = ""
  /// What helps to fill it in.
  var picker: FieldPicker?
  /// What is wrong with it; nil when nothing is.
  var error: String?

  /// Whether the focus can stand on it.
  var isEditable: Bool {
    if case .readOnly = content { return false }
    return true
  }

  /// Rows that the content itself takes.
  var contentRows: Int {
    if case .lines(_, let rows) = content { return max(1, rows) }
    return 1
  }
}

/// One of several options.
struct ChoiceField: Hashable, Sendable {
  var options: [PaletteItem]
  var selectedID: String?
  /// What stands in the field, and over the list, while nothing is chosen.
  var prompt = ""
  /// What the list shows when no option answers the search.
  var emptyText = ""

  var selected: PaletteItem? {
    guard let selectedID else { return nil }
    return options.first { $0.id.utf8.elementsEqual(selectedID.utf8) }
  }

  /// The searchable list to choose from.
  var picker: Palette {
    Palette(title: prompt, items: options, emptyText: emptyText, selectedID: selectedID)
  }
}
