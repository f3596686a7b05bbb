import SellerCore

/// Texts for terminals and fonts that show nothing beyond ASCII: the signs that the program itself writes, each as wide as before, so
/// that what was laid out stays in its columns. What a shop's own names hold stays as it is.
public enum ASCIIText {
  /// The text without signs beyond ASCII.
  public static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var text = text
    // With the space behind it a sign has room for the two characters that say the same.
    for (sign, both) in [("≥ ", ">="), ("≤ ", "<="), ("→ ", "->")] { text = text.exchanging(sign, for: both) }
    return String(text.map { signs[$0] ?? $0 })
  }

  private static let signs: [Character: Character] = [
    "≥": ">", "≤": "<", "→": ">", "÷": "/", "×": "x", "–": "-", "—": "-", "−": "-", "…": "~", "·": ".", "›": ">",
    "‹": "<", "§": "#",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "¥": "Y", "€": "E", "£": "L", "✔": "v", "✖": "x", "▲": "!", "●": "*",
    "◷": "@",
    "▸": ">", "▾": "v", "▴": "^", "█": "#", "•": ".", "─": "-", "│": "|",
  ]
}
