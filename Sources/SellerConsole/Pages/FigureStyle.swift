import SellerCore
import SellerTables
import SellerText

/// How figures look: the colour says the same as the sign and the word beside it.
enum FigureStyle {
  /// The sign of a figure's verdict.
  static func sign(_ figure: Figure) -> Sign? {
    switch figure.judged {
    case .pass: .good
    case .breach: .bad
    case .observe, .noData, .notAssessed, .noBenchmark, .noRule: nil
    }
  }

  /// The role of a figure with what is said about it: as its verdict, louder where it passes only just.
  static func role(_ standing: StandingFigure) -> Role { standing.isNear ? .warning : Role(standing.figure.judged) }

  /// The sign of the same, in its colour.
  static func sign(_ standing: StandingFigure) -> StyledText {
    let sign = standing.isNear ? .near : sign(standing.figure)
    return sign.map { StyledText($0, role(standing)) } ?? .empty
  }

  /// `13 ÷ 240`: what was counted, out of what.
  static func counts(_ figure: Figure, _ language: Language) -> String {
    language.counts(of: figure) ?? "–"
  }
}

/// How many cells indicators take in lists: English has the longer names, Chinese the longer units.
extension Language {
  /// An indicator's name.
  var indicatorCells: Int { self == .english ? 22 : 18 }
  /// A value in its unit.
  var valueCells: Int { self == .english ? 8 : 10 }
  /// A value's target.
  var targetCells: Int { self == .english ? 9 : 12 }
}
