import SellerCore
import SellerTables
import SellerText

/// The first line: which shop, as of when, and how much of what needs the seller is a breach or near one.
struct TitleBar {
  let state: ConsoleState

  func draw(in rect: Rect, of frame: inout Frame) {
    frame.fill(rect, style: Style(.titleBar, on: .titleBar))
    let choices = forms(in: rect.width)
    guard let form = choices.first(where: \.fits) ?? choices.last else { return }
    frame.put(
      form.status, at: Point(column: rect.right - form.status.width - 1, row: rect.top), clippedTo: form.status.width)
    frame.put(form.identity, at: Point(column: rect.left + 1, row: rect.top), clippedTo: form.room)
    if form.fits {
      frame.put(form.asOf, at: Point(column: rect.left + 1 + form.room - form.asOf.width, row: rect.top))
    }
  }

  private struct Form {
    let identity: StyledText
    let asOf: StyledText
    let status: StyledText
    let room: Int
    let fits: Bool
  }

  /// The ways to say everything, the fullest first: on a narrow screen words give way before facts do.
  private func forms(in width: Int) -> [Form] {
    [true, false].flatMap { statusInWords in
      let status = status(inWords: statusInWords)
      let room = width - status.width - 3
      return lines.map { line in
        Form(
          identity: line.identity, asOf: line.asOf, status: status, room: room,
          fits: line.identity.width + 2 + line.asOf.width <= room)
      }
    }
  }

  /// Shop and moment, the fullest form first; on a narrow screen the program's name goes, then the words around the moment.
  private var lines: [(identity: StyledText, asOf: StyledText)] {
    [
      (identity(named: true), asOf(inWords: true)), (identity(named: false), asOf(inWords: true)),
      (identity(named: false), asOf(inWords: false)),
    ]
  }

  private func identity(named: Bool) -> StyledText {
    let program = StyledText("seller", Style(.titleBar, on: .titleBar, .bold))
    guard let reading = state.reading else { return program }
    let shop = reading.view.shop
    let facts = [shop.name, state.language.say(shop.platform), shop.currency.code].map { StyledText($0, .titleBar) }
    return (named ? program + StyledText("  ", .titleBar) : .empty)
      + .joined(facts, separator: StyledText(spaced: .bullet, .titleBar))
  }

  private func asOf(inWords: Bool) -> StyledText {
    guard let view = state.reading?.view else { return .empty }
    let moment = state.language.moment(view.asOf, in: view.calendar)
    return StyledText(inWords ? state.language.say(ChromePhrase.asOf(moment)) : moment, .titleBar)
  }

  private func status(inWords: Bool) -> StyledText {
    if state.isReadingAgain {
      return StyledText(state.language.say(ChromePhrase.reloading), .titleBar)
    }
    guard let reading = state.reading else { return .empty }
    var parts: [StyledText] = []
    if !reading.damage.isEmpty {
      parts.append(sign(.bad, ChromePhrase.damaged(reading.damage.count), reading.damage.count, .danger))
    }
    let (breaches, near) = (reading.alerts.count(.breach), reading.alerts.count(.near))
    // The dot's word says something else.
    let breach = Sign.dot.word == nil ? Sign.dot : .bad
    if breaches > 0 { parts.append(sign(breach, inWords ? ChromePhrase.breaches(breaches) : nil, breaches, .danger)) }
    if near > 0 { parts.append(sign(.near, inWords ? ChromePhrase.near(near) : nil, near, .warning)) }
    return StyledText.joined(parts, separator: "  ")
  }

  /// A count with its sign, in words where there is room for them.
  private func sign(_ sign: Sign, _ phrase: Phrase?, _ count: Int, _ role: Role) -> StyledText {
    let words = phrase.map { state.language.say($0) } ?? state.language.count(count)
    let style = Style(role, on: .titleBar)
    // Words that say it stand beside it already.
    return
      (sign.word == nil || phrase == nil
      ? StyledText(sign, style) + StyledText(" ", style) : .empty)
      + StyledText(words, style)
  }
}
