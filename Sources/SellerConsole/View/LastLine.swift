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
    let always: [ActionName?] = [.back, .palette, .help]
    let unhinted: [ActionName?] = [.left, .right, .reverseSort, .escape]
    let offers = state.offers
    let shown =
      state.offersOfPage.filter { offer in
        !ListMotion.isMotion(offer.name) && !(unhinted + always).contains(offer.name)
      }
      + always.compactMap { name in offers.first { $0.name == name } }
    return shown.map { offer in
      KeyHint(
        key: ActionTable.standard.key(of: offer.action), text: state.language.say(offer.hint),
        isEnabled: offer.obstacle == nil, isPinned: always.contains(offer.name))
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
