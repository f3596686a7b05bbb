import SellerCore
import SellerTables
import SellerText

/// The last line: what was just said, or which keys do what, and where the selection stands.
struct LastLine {
  let state: ConsoleState

  func draw(in rect: Rect, of frame: inout Frame) {
    let corner = position
    let room = rect.width - corner.width - 3
    frame.put(corner, at: Point(column: rect.right - corner.width - 1, row: rect.top))
    let left = Rect(column: rect.left + 1, row: rect.top, width: max(0, room), height: 1)
    if let notice = state.notice {
      frame.put(
        StyledText(state.language.say(notice.phrase), role(notice.tone)), at: left.origin, clippedTo: left.width)
    } else if !state.pending.isEmpty {
      frame.put(StyledText(state.language.say(ChromePhrase.saving), .warning), at: left.origin, clippedTo: left.width)
    } else if let context = state.context, let page = state.page, page.isTyping {
      let keys = StyledText(state.language.say(page.typingKeys(in: context)), .hintText)
      frame.put(keys, at: left.origin, clippedTo: left.width)
    } else {
      KeyHintLine(hints).draw(in: left, of: &frame)
    }
  }

  private func role(_ tone: Notice.Tone) -> Role {
    switch tone {
    case .done: .good
    case .information: .accent
    case .problem: .danger
    }
  }

  /// What this page offers, first; then how to find the rest.
  private var hints: [KeyHint] {
    let moving = ListMotion.actions + [.left, .right, .reverseSort]
    let always: [ActionName] = [.back, .palette, .help]
    let names = state.offered.filter { !moving.contains($0) && !always.contains($0) } + always
    return names.compactMap { name in
      guard let key = ActionTable.standard.action(name)?.keys.first else { return nil }
      return KeyHint(
        key: key.name, text: state.language.say(name.hint), isEnabled: state.obstacle(to: name) == nil,
        isPinned: always.contains(name))
    }
  }

  private var position: StyledText {
    guard let context = state.context, let place = state.page?.position(in: context) else { return .empty }
    let language = state.language
    let (index, count, total) = (language.count(place.index), language.count(place.count), language.count(place.total))
    let phrase =
      place.count == place.total
      ? ChromePhrase.position(index: index, count: count)
      : ChromePhrase.filteredPosition(index: index, count: count, total: total)
    return StyledText(language.say(phrase), .dimmed)
  }
}
