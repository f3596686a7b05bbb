import SellerCore

/// A value as SQL writes it.
enum SQLLiteral {
  static let null = "NULL"

  /// A text; quotes in it are doubled.
  static func text(_ text: String?) -> String {
    guard let text else { return null }
    var literal = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { literal += "'" }
      literal.unicodeScalars.append(scalar)
    }
    return literal + "'"
  }

  static func number(_ number: (some BinaryInteger)?) -> String { number.map { "\($0)" } ?? null }

  /// An exact decimal number.
  static func decimal(_ number: DecimalNumber?) -> String { number?.description ?? null }

  static func bool(_ value: Bool?) -> String { value.map { $0 ? "true" : "false" } ?? null }

  /// A moment in UTC; the engine is told of no zone.
  static func moment(_ instant: Instant?) -> String {
    guard let instant else { return "CAST(NULL AS TIMESTAMP)" }
    return "TIMESTAMP " + text(String(instant.description.prefix { $0 != "Z" }))
  }

  static func list(_ elements: [String]) -> String { "[" + elements.joined(separator: ", ") + "]" }
}
