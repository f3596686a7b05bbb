import SellerCore

/// Figures for the eye: the same words in the console and in the commands.
extension Language {
  /// A figure's value in its unit: `2.47 %`, `4.31`, `31.5 h`; without data the one that the platform's page shows, and `–`
  /// where it shows none.
  public func value(of figure: Figure) -> String {
    value(figure.judgedRatio, unit: figure.indicator.shownUnit)
  }

  /// What a figure is counted from, by `sign`: `13 ÷ 240`; nil where only its value is reported.
  public func counts(of figure: Figure, sign: String = "÷") -> String? {
    if figure.isJudgedByReport, figure.reported?.denominator == nil { return nil }
    return "\(numerator(figure.judgedRatio, of: figure)) \(sign) \(count(figure.judgedRatio.denominator))"
  }

  /// What stands above the line: a count, or of durations their sum in hours.
  public func numerator(of figure: Figure) -> String { numerator(figure.ratio, of: figure) }

  private func numerator(_ ratio: Ratio, of figure: Figure) -> String {
    figure.unit == .hours ? hours(Ratio(ratio.numerator, 1)) ?? "–" : count(ratio.numerator)
  }

  /// What a figure is held against, beside its value: as it must be kept where it is kept, else as it is broken, so that the two
  /// together are true: `96.2 % ≥ 95 %`, `67.2 % < 70 %`. Nil where nothing is compared.
  public func comparison(of figure: Figure) -> String? {
    guard let target = figure.target else { return nil }
    return target.isMet(by: figure.judgedRatio, unit: figure.unit) ? self.target(of: figure) : breach(of: figure)
  }

  /// The value that the platform's page shows, and how much more is counted: `2.10 % (+0.35)`; nil without a report.
  public func reported(of figure: Figure) -> String? {
    guard let reported = figure.reported else { return nil }
    let value = value(reported.ratio, unit: figure.indicator.shownUnit)
    return difference(fromReportOf: figure).map { "\(value) (\($0))" } ?? value
  }

  /// The same in a sentence, with what it amounts to and when the page showed it; nil without a report.
  public func report(on figure: Figure, in calendar: ShopCalendar) -> String? {
    guard let reported = figure.reported else { return nil }
    return say(
      UntoldPhrase.line(
        value: value(reported.ratio, unit: figure.indicator.shownUnit), verdict: word(of: reported.verdict),
        at: moment(reported.at, in: calendar), difference: differenceInWords(fromReportOf: figure)))
  }

  /// A value in its unit; `–` without data.
  public func value(_ ratio: Ratio, unit: ShownUnit) -> String {
    let text =
      switch unit {
      case .percent: percent(ratio)
      case .perTenThousand:
        ratio.hasData
          ? outOfTenThousand(quotient(Int128(ratio.numerator) * 10_000, over: Int128(ratio.denominator), digits: 2))
          : nil
      case .stars: mean(ratio)
      case .hours: hours(ratio)
      }
    return text ?? "–"
  }

  /// What a figure is held against: `≥ 95 %`, `< 1.24 %`, `≤ 36 h`; nil where nothing is compared.
  public func target(of figure: Figure) -> String? {
    figure.target.map { target($0, unit: figure.indicator.shownUnit) }
  }

  /// A target with its comparator, in a unit.
  public func target(_ target: Target, unit: ShownUnit) -> String {
    target.comparator.symbol + " " + number(target, unit: unit)
  }

  /// A step of the severities, by what reaches it: `≥ 1.04 % minor`; a target without a severity stands as it must be kept.
  public func step(_ step: TargetStep, unit: ShownUnit) -> String {
    guard let severity = step.severity else { return target(step.target, unit: unit) }
    return breach(of: step.target, unit: unit) + " " + say(severity)
  }

  /// What a breached figure is beyond: `≥ 1.24 %`, `> 36 h`, `< 95 %`; nil where nothing is compared.
  public func breach(of figure: Figure) -> String? {
    figure.target.map { breach(of: $0, unit: figure.indicator.shownUnit) }
  }

  private func breach(of target: Target, unit: ShownUnit) -> String {
    let beyond =
      switch target.comparator {
      case .below: "≥"
      case .atMost: ">"
      case .atLeast: "<"
      }
    return beyond + " " + number(target, unit: unit)
  }

  /// A benchmark in its unit.
  public func benchmark(_ number: DecimalNumber, unit: ShownUnit) -> String {
    bound(number, unit: unit)
  }

  /// The same in words: times the market, or of a product times its category.
  public func timesMarketInWords(_ figure: Figure) -> String? {
    timesMarket(figure).map { say(FigurePhrase.times($0, in: figure.scope)) }
  }

  /// How many times the market's figure this one is: `2.8`; nil where there is no benchmark or no data.
  public func timesMarket(_ figure: Figure) -> String? {
    figure.marketMultiple.map { DecimalNumber(mantissa: Int128(($0 * 10).rounded()), scale: 1).description }
  }

  /// What a figure amounts to, in a word or two: `ok`, `serious`, `not assessed: 3 quality refunds missing`.
  public func verdict(of figure: Figure, isShort: Bool = false) -> String {
    if figure.isJudgedByReport {
      return say(isShort ? UntoldPhrase.reportedInShort : UntoldPhrase.reported(word(of: figure.judged)))
    }
    switch figure.verdict {
    case .noData where !figure.missing.isEmpty: return say(FigurePhrase.notTold)
    case .notAssessed:
      return figure.unmetGates.first.map { say(isShort ? HealthPhrase.lacking($0) : FigurePhrase.missing(gate: $0)) }
        ?? word(of: .notAssessed)
    case .noBenchmark: return say(FigurePhrase.noBenchmark(in: figure.scope))
    case .pass, .breach, .observe, .noData, .noRule: return word(of: figure.verdict)
    }
  }

  private func word(of verdict: Verdict) -> String {
    switch verdict {
    case .pass: say(FigurePhrase.pass)
    case .breach(let severity?): say(severity)
    case .breach(nil): say(FigurePhrase.breach)
    case .observe: say(FigurePhrase.observe)
    case .noData: say(FigurePhrase.noData)
    case .notAssessed: say(FigurePhrase.notAssessed)
    case .noBenchmark: say(FigurePhrase.noBenchmark(in: .store))
    case .noRule: say(RulePhrase.noRule)
    }
  }

  /// A window in words: `2024-05-18 to 2024-06-16`.
  public func window(_ window: Window) -> String {
    guard let first = window.first else { return say(FigurePhrase.windowUntil(window.last.description)) }
    return say(FigurePhrase.windowDays(first: first.description, last: window.last.description))
  }

  /// Days in words, as windows are written.
  public func days(_ days: DayRange) -> String { window(Window(days)) }

  private func number(_ target: Target, unit: ShownUnit) -> String {
    bound(target.timesMarket.map { multiplied(target.number, by: $0) } ?? target.number, unit: unit)
  }

  private func bound(_ number: DecimalNumber, unit: ShownUnit) -> String {
    switch unit {
    case .percent: percent(number)
    case .perTenThousand:
      outOfTenThousand(trimmed(DecimalNumber(mantissa: number.mantissa * 10_000, scale: number.scale)))
    case .stars: trimmed(number)
    case .hours: inHours(trimmed(number))
    }
  }

  private func multiplied(_ number: DecimalNumber, by times: DecimalNumber) -> DecimalNumber {
    DecimalNumber(mantissa: number.mantissa * times.mantissa, scale: number.scale + times.scale)
  }
}
