extension IndicatorRulebook {
  /// The days that an indicator looks at, on the platform's day `today` (T).
  public func window(of indicator: IndicatorID, _ choice: WindowChoice = .own, today: Day) -> Window {
    window(of: self[indicator], choice, today: today)
  }

  /// The days that a rule looks at. Only near-x days follow the choice: an indicator of Wish has one window.
  func window(of rule: IndicatorRule, _ choice: WindowChoice, today: Day) -> Window {
    switch rule.window {
    case .near(let own, let lag):
      let last = lastDay(lag, today: today)
      switch choice {
      case .days(let days): return Self.days(days.rawValue, endingOn: last)
      case .own:
        switch own {
        case .assessmentPeriod: return Self.days(assessmentDays.value, endingOn: last)
        case .days(let days): return Self.days(days, endingOn: last)
        case .week: return Window(ShopCalendar.completeWeek(endingBy: last))
        }
      }
    case .completeWeek(let daysAgo): return Window(ShopCalendar.completeWeek(endingBy: today - daysAgo))
    case .daysAgo(let first, let last): return Window(first: today - first, last: today - last)
    case .untilToday: return Window(first: nil, last: today)
    }
  }

  /// The windows of several choices in their order, identical ones once.
  func windows(of rule: IndicatorRule, _ choices: [WindowChoice], today: Day) -> [Window] {
    choices.reduce(into: []) { windows, choice in
      let window = window(of: rule, choice, today: today)
      if !windows.contains(window) { windows.append(window) }
    }
  }

  /// The assessment period before T, which some gates count over whatever the row's window.
  func assessmentPeriod(today: Day) -> Window { Self.days(assessmentDays.value, endingOn: today - 1) }

  private func lastDay(_ lag: IndicatorRule.Lag, today: Day) -> Day {
    switch lag {
    case .none: today - 1
    case .days(let number, let more): today - self[number] - more
    }
  }

  private static func days(_ count: Int, endingOn last: Day) -> Window {
    Window(first: last - count + 1, last: last)
  }
}
