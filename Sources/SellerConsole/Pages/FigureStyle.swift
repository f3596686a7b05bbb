import SellerCore
import SellerText

/// How figures look: the colour says the same as the sign and the word beside it.
enum FigureStyle {
  /// The role of a figure's verdict.
  static func role(_ figure: Figure) -> Role {
    switch figure.verdict {
    case .pass: .good
    case .breach: .danger
    case .observe, .noData, .notAssessed, .noBenchmark: .dimmed
    }
  }

  /// The sign of a figure's verdict.
  static func sign(_ figure: Figure) -> Sign? {
    switch figure.verdict {
    case .pass: .good
    case .breach: .bad
    case .observe, .noData, .notAssessed, .noBenchmark: nil
    }
  }

  /// The value in the verdict's colour.
  static func value(_ figure: Figure?, _ language: Language) -> StyledText {
    guard let figure else { return .missing }
    return StyledText(language.value(of: figure), figure.verdict.isBreach ? .danger : .text)
  }

  /// The verdict's word in its colour.
  static func verdict(_ figure: Figure?, _ language: Language) -> StyledText {
    guard let figure else { return .empty }
    return StyledText(language.verdict(of: figure), role(figure))
  }
}
