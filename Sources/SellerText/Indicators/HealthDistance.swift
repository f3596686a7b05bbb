import SellerCore

/// How far a figure is from another verdict, in words: “3 more quality refunds until minor”, “9 late orders too many”.
public struct HealthDistance: Worded, Hashable {
  /// The distance.
  public let distance: Distance
  /// Whose figure it is.
  public let indicator: IndicatorID
  /// Whether there is room for a word or two only: “3 to minor”, “9 over”.
  public let isShort: Bool

  /// A distance of an indicator's figure.
  public init(_ distance: Distance, of indicator: IndicatorID, isShort: Bool = false) {
    self.distance = distance
    self.indicator = indicator
    self.isShort = isShort
  }

  /// The distance in a sentence, or in a word or two.
  public var phrase: Phrase { isShort ? short : long }

  private var short: Phrase {
    let count = distance.count
    return switch distance.move {
    case .moreAdverse: Phrase(en: "\(count) to \(outcome)", zh: "距\(outcome) \(count)")
    case .fewerAdverse: Phrase(en: "\(count) over", zh: "超 \(count)")
    case .moreFavourable: Phrase(en: "\(count) short", zh: "差 \(count)")
    }
  }

  private var long: Phrase {
    let (count, words) = (distance.count, indicator.words)
    switch distance.move {
    case .moreAdverse:
      let things = words.adverse.phrase(count, more: true)
      return Phrase(en: "\(things) until \(isBreach ? "a " : "")\(outcome)", zh: "再有 \(things)即\(outcome)")
    case .fewerAdverse:
      let things = words.adverse.phrase(count)
      return Phrase(en: "\(things) too many", zh: "超出 \(things)")
    case .moreFavourable:
      let things = words.favourable.phrase(count, more: true)
      return Phrase(en: "\(things) to pass", zh: "还需 \(things)才达标")
    }
  }

  private var isBreach: Bool { distance.outcome == .breach(nil) }

  private var outcome: Phrase {
    switch distance.outcome {
    case .breach(let severity?): severity.phrase
    case .breach(nil): FigurePhrase.breach
    case .pass: FigurePhrase.pass
    }
  }
}

extension [Distance] {
  /// Those that say something of their own: of several that the same number leads to, the gravest.
  public var distinct: [Distance] {
    enumerated().filter { place, distance in
      !dropFirst(place + 1).contains { $0.count == distance.count && $0.move == distance.move }
    }.map(\.element)
  }
}
