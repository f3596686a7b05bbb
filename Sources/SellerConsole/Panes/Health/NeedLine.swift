import SellerCore
import SellerTables
import SellerText

/// A need as one line of a list: its sign, what it is, and when it is due.
struct NeedLine {
  let need: Need
  let context: PageContext

  func text(width: Int) -> StyledText {
    var line = LineCells()
    line.add(need.first.map { StyledText($0.urgency) } ?? .empty, width: Sign.columns)
    let due = due
    let room = max(8, width - due.width - 3 - Sign.columns)
    line.add(sentence(room: room), width: room, gap: 2)
    line.end(with: due, total: width)
    return line.text
  }

  /// The need in words, as long as they are.
  var sentence: StyledText { sentence(room: .max) }

  private func sentence(room: Int) -> StyledText {
    guard need.family == nil, let alert = need.first else {
      return StyledText(
        context.say(AlertGroup(need)), need.first?.urgency == .due ? .text : .dimmed)
    }
    if let figure = NeedFigure.figure(of: alert, in: context.reading) { return figureSentence(figure, room: room) }
    let sentence = AlertSentence(alert.kind, product: productName(alert))
    return StyledText(context.say(sentence), alert.urgency == .lost ? .dimmed : .text)
  }

  /// The name gives way where there is little room; the value and what it amounts to never do.
  private func figureSentence(_ figure: Figure, room: Int) -> StyledText {
    let language = context.language
    var tail = StyledText(" " + language.value(of: figure), figure.judged.isBreach ? .danger : .warning)
    let subject: String
    switch figure.scope {
    case .product(let id):
      subject = context.view.name(of: id)
      tail += StyledText(" " + language.verdict(of: figure), Role(figure.judged))
    case .store, .category:
      subject = language.say(figure.indicator)
      if figure.isJudgedByReport {
        tail += StyledText(" " + language.verdict(of: figure, isShort: true), Role(figure.judged))
      } else if let target = figure.judged.isBreach ? language.breach(of: figure) : language.target(of: figure) {
        let more = StyledText("  " + target, .dimmed)
        if DisplayText.width(subject) + tail.width + more.width <= room { tail += more }
      }
    }
    return StyledText(subject).clipped(to: max(4, room - tail.width)) + tail
  }

  private func productName(_ alert: Alert) -> String {
    guard case .product(let id) = alert.place else { return "" }
    return context.view.name(of: id)
  }

  /// When it is due, or how it stands.
  var due: StyledText {
    guard need.family == nil, let alert = need.first else { return .empty }
    if let standing = alert.kind.standing {
      let role: Role = alert.urgency == .due ? .danger : .dimmed
      return StyledText(context.say(standing.rounded), alert.due == nil ? .text : role)
    }
    if let due = alert.due {
      return StyledText(context.language.duration(seconds: due.seconds(since: context.view.asOf)))
    }
    return alert.urgency == .breach ? StyledText(context.say(Heading.now), .danger) : .missing
  }
}

extension ClockStanding {
  /// The same in whole days from one day on: a list of needs has no room for more.
  fileprivate var rounded: ClockStanding {
    func days(_ seconds: Int64) -> Int64 { seconds < 86_400 ? seconds : seconds / 86_400 * 86_400 }
    return switch self {
    case .running(let seconds): .running(secondsLeft: days(seconds))
    case .overdue(let seconds): .overdue(seconds: days(seconds))
    case .lapsed: .lapsed
    case .unset(let seconds): .unset(ageSeconds: days(seconds))
    }
  }
}
