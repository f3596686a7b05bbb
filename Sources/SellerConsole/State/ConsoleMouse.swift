import SellerText

/// The mouse: every press is what keys would have done.
extension ConsoleState {
  /// How many rows a turn of the wheel goes.
  private static let wheelStep = 3

  mutating func point(_ press: MousePress) -> [Effect] {
    switch press {
    case .wheelUp: return move(-Self.wheelStep)
    case .wheelDown: return move(Self.wheelStep)
    case .click(let point): return target(at: point).map { click($0.deed) } ?? []
    case .doubleClick(let point):
      guard let deed = target(at: point)?.deed else { return [] }
      return deed == .move(0) ? perform(.open, or: .enter) : click(deed)
    }
  }

  private func target(at point: Point) -> ClickTarget? { targets.last { $0.rect.contains(point) } }

  private mutating func click(_ deed: ClickTarget.Deed) -> [Effect] {
    switch deed {
    case .move(let rows):
      // The next click may come before anything is drawn.
      targets = targets.map { target in
        guard case .move(let others) = target.deed else { return target }
        return ClickTarget(rect: target.rect, deed: .move(others - rows))
      }
      return move(rows)
    case .press(let keys): return keys.flatMap { take(key: $0) }
    case .sort(let heading):
      if page?.part?.sort(named: heading) == true { notice = nil }
      return []
    case .act(let actions):
      return actions.flatMap { id in
        notice = nil
        return take(offer: id)
      }
    }
  }

  private mutating func move(_ rows: Int) -> [Effect] {
    (0..<abs(rows)).flatMap { _ in rows < 0 ? perform(.up, or: .up) : perform(.down, or: .down) }
  }

  /// Does an action where it is offered, or types the key where keys are typed.
  private mutating func perform(_ action: ActionName, or key: KeyPress) -> [Effect] {
    if overlay != nil || page?.isTyping == true { return take(key: key) }
    return click(.act([action.rawValue]))
  }

  mutating func switchMouse() {
    settings.mouse.toggle()
    notice = Notice(.information, settings.mouse ? ChromePhrase.mouseOn : ChromePhrase.mouseOff)
  }
}
