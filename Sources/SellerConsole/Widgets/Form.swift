import SellerCore
import SellerText

/// Fields to fill in, and a button to send them. A value: keys change it, drawing reads it.
struct Form: Hashable, Sendable {
  /// What came of a key.
  enum Reaction: Hashable, Sendable {
    /// The form has no use for the key.
    case ignored
    /// Only the focus moved, or a list opened or closed.
    case moved
    /// The field with this id has another content.
    case changed(id: String)
    /// The button was pressed. The form checks nothing; see ``setErrors(_:)``.
    case submitted
    /// The user wants to leave.
    case cancelled
  }

  private(set) var fields: [FormField]
  let submitLabel: String
  /// Where the focus stands: a field's place, or one past the last for the button.
  private(set) var focus: Int
  /// The open list of the choice that has the focus, or of the files.
  var picker: Palette?
  /// The open calendar of the field that has the focus.
  private(set) var calendar: DayPicker?
  private var original: [FormField.Content]
  /// How far what stands beside or below the fields is scrolled.
  var aside = ScrollState()
  /// What was typed when the files were last listed.
  private var listed: String?

  /// A form with the focus on its first editable field.
  init(fields: [FormField], submitLabel: String) {
    self.fields = fields
    self.submitLabel = submitLabel
    original = fields.map(\.content)
    focus = fields.firstIndex(where: \.isEditable) ?? fields.count
  }

  // MARK: Values

  func field(_ id: String) -> FormField? {
    fields.first { $0.id == id }
  }

  /// The text of a text field, without surrounding spaces; nil for other fields.
  func text(of id: String) -> String? {
    switch field(id)?.content {
    case .text(let input): input.text.trimmed
    case .lines(let area, _): area.text.trimmed
    default: nil
    }
  }

  /// The lines of a text field that hold something, without surrounding spaces; none for other fields.
  func lines(of id: String) -> [String] {
    (text(of: id) ?? "").split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The id of the option chosen in a field.
  func choice(of id: String) -> String? {
    if case .choice(let choice) = field(id)?.content { return choice.selectedID }
    return nil
  }

  func isOn(_ id: String) -> Bool {
    if case .checkbox(let isOn) = field(id)?.content { return isOn }
    return false
  }

  /// Replaces what a field holds, for fields that depend on others.
  mutating func setContent(_ content: FormField.Content, for id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    if fields[index].content.hasSameValue(as: original[index]) { original[index] = content }
    fields[index].content = content
    if !fields[index].isEditable, index == focus { moveFocus(by: 1) }
  }

  /// Replaces all errors and puts the focus on the first field that has one.
  mutating func setErrors(_ errors: [String: String]) {
    for index in fields.indices { fields[index].error = errors[fields[index].id] }
    if let first = fields.firstIndex(where: { $0.error != nil && $0.isEditable }) { focus = first }
  }

  /// Puts the focus on a field, if it can stand there.
  mutating func putFocus(on id: String) {
    if let place = fields.firstIndex(where: { $0.id == id && $0.isEditable }) { focus = place }
  }

  /// Whether the user has filled anything in.
  var isChanged: Bool {
    zip(fields, original).contains { $0.isEditable && !$0.content.hasSameValue(as: $1) }
  }

  /// What the user has filled in, by the fields' ids.
  var typed: [String: String] {
    zip(fields, original).reduce(into: [:]) { typed, pair in
      let (field, before) = pair
      if field.isEditable, !field.content.hasSameValue(as: before) { typed[field.id] = field.content.value }
    }
  }

  /// Fills a field in as it was before; false where that cannot stand in it now.
  mutating func fill(_ id: String, with text: String) -> Bool {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return false }
    switch fields[index].content {
    case .text(var input):
      input.set(text)
      fields[index].content = .text(input)
    case .lines(_, let rows): fields[index].content = .lines(TextArea(text), rows: rows)
    case .choice(var choice):
      choice.selectedID = text
      guard choice.selected != nil else { return false }
      fields[index].content = .choice(choice)
    case .checkbox: fields[index].content = .checkbox(isOn: text == "true")
    case .readOnly: return false
    }
    return true
  }

  // MARK: Keys

  /// Takes a key. Tab and the vertical arrows move between fields; Enter goes on to the next field, opens a list,
  /// turns a checkbox, or presses the button; Escape closes a list or leaves.
  mutating func handle(_ key: KeyPress) -> Reaction {
    if calendar != nil { return pickDay(key) }
    if case .files(let listing)? = focused?.picker, let open = picker { return pickFile(key, listing, open) }
    if var open = picker {
      let reaction = open.handle(key)
      picker = open
      return finish(reaction)
    }
    if FieldPicker.keys.contains(key), let wanted = focused?.picker { return open(wanted) }
    switch key {
    case .escape: return .cancelled
    case .tab: return moveFocus(by: 1)
    case .backTab: return moveFocus(by: -1)
    case .enter where focus == fields.count: return .submitted
    default: break
    }
    if focus < fields.count, let reaction = edit(with: key) { return reaction }
    switch key {
    case .down, .enter: return moveFocus(by: 1)
    case .up: return moveFocus(by: -1)
    case .pageUp, .pageDown:
      aside.move(.pages(key == .pageUp ? -1 : 1))
      return .moved
    default: return .ignored
    }
  }

  /// The keys of what is open over the fields; nil where nothing is.
  var pickingKeys: Phrase? {
    if calendar != nil { return FormPhrase.calendarKeys }
    guard picker != nil else { return nil }
    if case .files? = focused?.picker { return FormPhrase.filesKeys }
    return FormPhrase.choiceKeys
  }

  // MARK: Calendar and files

  private var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  private mutating func open(_ wanted: FieldPicker) -> Reaction {
    switch wanted {
    case .day(let today, let language):
      let typed = focused.flatMap { Day(String($0.content.value.trimmed.prefix(10))) }
      calendar = DayPicker(typed ?? today, today: today, language: language)
    case .files:
      // From the folder that is typed; a whole file stays, and another one is chosen.
      let typed = focused?.content.line ?? ""
      pickFile(from: typed.hasSuffix("/") ? typed : "")
    }
    return .moved
  }

  /// Opens the list of files whose paths begin so.
  mutating func pickFile(from typed: String) {
    guard case .files(let listing)? = focused?.picker else { return }
    listed = nil
    picker = listing.palette([], input: TextInput(typed))
  }

  /// A day that is chosen stands for the one that is typed; the time behind it stays.
  private mutating func pickDay(_ key: KeyPress) -> Reaction {
    guard let reaction = calendar?.handle(key), case .text(let input)? = focused?.content else { return .ignored }
    switch reaction {
    case .ignored: return .ignored
    case .changed: return .moved
    case .cancelled:
      calendar = nil
      return .moved
    case .chosen(let day):
      calendar = nil
      let typed = input.text.trimmed
      var taken = input
      taken.set(day.description + (Day(String(typed.prefix(10))) == nil ? "" : typed.dropFirst(10)))
      return change(to: .text(taken))
    }
  }

  /// Tab completes as far as there is no choice, Enter opens a folder or takes a file.
  private mutating func pickFile(_ key: KeyPress, _ listing: FieldPicker.Listing, _ open: Palette) -> Reaction {
    var open = open
    let selected = open.selectedItem?.id
    if key == .tab || key == .enter, let selected, key == .tab || selected.hasSuffix("/") {
      let paths = key == .tab ? open.items.map(\.id) : []
      picker = listing.palette(paths, input: TextInput(key == .tab ? common(paths) : selected))
      return .moved
    }
    let reaction = open.handle(key)
    picker = open
    guard case .chosen(let path) = reaction else { return finish(reaction) }
    picker = nil
    switch focused?.content {
    case .lines(var area, let rows)?:
      // What the path goes on from makes way for it.
      if path.hasPrefix(area.currentLine) {
        area.setCurrentLine(path)
      } else {
        area.handle(.end)
        area.insert("\n" + path)
      }
      return change(to: .lines(area, rows: rows))
    case .text(var input)?:
      input.set(path)
      return change(to: .text(input))
    default: return .moved
    }
  }

  /// The longest beginning that all of them share.
  private func common(_ paths: [String]) -> String {
    paths.dropFirst().reduce(paths.first ?? "") { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
  }

  /// What the open list of files is to be made for; nil where it is.
  var unlisted: String? {
    guard case .files? = focused?.picker, let picker, listed != picker.input.text else { return nil }
    return picker.input.text
  }

  /// Takes the files that were asked for.
  mutating func take(_ listing: FileListing) {
    guard case .files(let files)? = focused?.picker, let open = picker, open.input.text == listing.typed else { return }
    listed = listing.typed
    picker = files.palette(listing.paths, input: open.input)
  }

  /// Whether the field with the focus takes several lines.
  var takesLines: Bool {
    guard picker == nil, fields.indices.contains(focus), case .lines = fields[focus].content else { return false }
    return true
  }

  /// Puts pasted text into the field with the focus.
  mutating func paste(_ text: String) -> Reaction {
    if calendar != nil { return .ignored }
    if picker != nil {
      picker?.paste(text)
      return .moved
    }
    guard focus < fields.count else { return .ignored }
    switch fields[focus].content {
    case .text(var input):
      input.insert(text)
      return change(to: .text(input))
    case .lines(var area, let rows):
      area.insert(text)
      return change(to: .lines(area, rows: rows))
    case .choice, .checkbox, .readOnly:
      return .ignored
    }
  }

  /// Lets the field with the focus take the key; nil when it has no use for it.
  private mutating func edit(with key: KeyPress) -> Reaction? {
    switch fields[focus].content {
    case .text(var input):
      guard input.handle(key) else { return nil }
      return change(to: .text(input))
    case .lines(var area, let rows):
      guard area.handle(key) else { return nil }
      return change(to: .lines(area, rows: rows))
    case .choice(let choice):
      guard key == .enter || key == .character(" ") else { return nil }
      picker = choice.picker
      return .moved
    case .checkbox(let isOn):
      guard key == .enter || key == .character(" ") else { return nil }
      return change(to: .checkbox(isOn: !isOn))
    case .readOnly:
      return nil
    }
  }

  private mutating func change(to content: FormField.Content) -> Reaction {
    let isSame = fields[focus].content.hasSameValue(as: content)
    fields[focus].content = content
    if isSame { return .moved }
    fields[focus].error = nil
    return .changed(id: fields[focus].id)
  }

  private mutating func finish(_ reaction: Picking<String>) -> Reaction {
    switch reaction {
    case .ignored: return .ignored
    case .changed: return .moved
    case .cancelled:
      picker = nil
      return .moved
    case .chosen(let id):
      picker = nil
      guard focus < fields.count, case .choice(var choice) = fields[focus].content else { return .moved }
      choice.selectedID = id
      return change(to: .choice(choice))
    }
  }

  /// Moves the focus to the next place where it can stand, and stays when there is none.
  @discardableResult
  private mutating func moveFocus(by step: Int) -> Reaction {
    var place = focus
    repeat {
      place = (place + step + fields.count + 1) % (fields.count + 1)
    } while place < fields.count && !fields[place].isEditable
    focus = place
    return .moved
  }
}
