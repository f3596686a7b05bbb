import SellerTables
import SellerText

/// The last line: what was just said, or which keys do what, and where the selection stands. What was said takes more lines
/// where one is too short for it: the reason of a failure stands at its end.
struct LastLine {
  /// More lines than these would hide what it is about.
  private static let mostLines = 6

  let state: ConsoleState

  func draw(in rect: Rect, of frame: inout Frame) {
    let keys = typingKeys.map { state.language.say($0) }
    // Where a row stands is less than the keys of what is typed into.
    let corner = DisplayText.width(keys ?? "") + position.width + 3 > rect.width ? .empty : position
    let room = rect.width - corner.width - 3
    frame.put(corner, at: Point(column: rect.right - corner.width - 1, row: rect.top))
    let left = Rect(column: rect.left + 1, row: rect.top, width: max(0, room), height: 1)
    if let notice = state.notice {
      say(StyledText(state.language.say(notice.phrase), role(notice.tone)), in: left, of: &frame)
    } else if !state.pending.isEmpty {
      frame.put(StyledText(state.language.say(ChromePhrase.saving), .warning), at: left.origin, clippedTo: left.width)
    } else if let keys {
      frame.put(StyledText(keys, .hintText), at: left.origin, clippedTo: left.width)
    } else {
      hints.draw(in: left, of: &frame)
    }
  }

  /// Says something in the line, and where it is longer in those above, parted from the page by a rule of their own.
  private func say(_ text: StyledText, in rect: Rect, of frame: inout Frame) {
    let lines = LineWrapping.wrap(text, to: rect.width).prefix(Self.mostLines)
    let top = rect.top - max(0, lines.count - 1)
    if lines.count > 1 {
      let width = frame.size.width
      frame.fill(Rect(column: 0, row: top - 1, width: width, height: lines.count), style: .plain)
      frame.horizontalLine(at: Point(column: 0, row: top - 1), length: width)
    }
    for (index, line) in lines.enumerated() {
      frame.put(line, at: Point(column: rect.left, row: top + index), clippedTo: rect.width)
    }
  }

  private func role(_ tone: Notice.Tone) -> Role {
    switch tone {
    case .done: .good
    case .information: .accent
    case .problem: .danger
    }
  }

  /// The keys of what lies over the page, or is typed into.
  private var typingKeys: (any Worded)? {
    if let overlay = state.overlay { return overlay.keys }
    guard let context = state.context, let page = state.page, page.isTyping else { return nil }
    let keys = page.typingKeys(in: context)
    guard let form = (page as? any FormPage)?.form else { return keys }
    return form.pickingKeys ?? (form.aside.isLong ? FormPhrase.withPages(keys) : keys)
  }

  /// What this page offers, first; then how to find the rest.
  private var hints: [KeyHint] {
    let always: [ActionName?] = [.back, .palette, .help]
    let unhinted: [ActionName?] = [
      .left, .right, .reverseSort, .escape, .columns, .scrollRight, .scrollLeft, .foldAll, .totals, .bars,
    ]
    let ofPage = state.offersOfPage
    let offers = state.offers(beginning: ofPage)
    var shown = ofPage.filter { offer in
      !ListMotion.isMotion(offer.name) && !(unhinted + always).contains(offer.name)
    }
    // On a narrow screen how to find a row goes before what is done with it.
    if let place = shown.firstIndex(where: { $0.name == .filter }), place > 1 {
      shown.insert(shown.remove(at: place), at: 1)
    }
    shown += always.compactMap { name in offers.first { $0.name == name } }
    return shown.map { offer in
      KeyHint(
        key: state.settings.table.key(of: offer.action), text: state.language.say(offer.hint),
        isEnabled: offer.obstacle == nil, isPinned: always.contains(offer.name),
        action: offer.action.id)
    }
  }

  private var position: StyledText {
    // What lies over the page has a selection of its own; in an empty list nothing stands anywhere.
    guard state.overlay == nil, let context = state.context, let place = state.page?.position(in: context),
      place.total > 0
    else { return .empty }
    let language = state.language
    let (index, count, total) = (language.count(place.index), language.count(place.count), language.count(place.total))
    let phrase =
      place.count == place.total
      ? ChromePhrase.position(index: index, count: count)
      : ChromePhrase.filteredPosition(index: index, count: count, total: total)
    return StyledText(language.say(phrase))
  }
}
