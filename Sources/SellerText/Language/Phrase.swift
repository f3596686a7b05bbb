/// Something the program says. Each kind of phrase is an enum whose two catalogues are exhaustive switches, so that a phrase
/// without its Chinese does not compile.
public protocol Phrase: Sendable {
  /// In English.
  var english: String { get }
  /// In Simplified Chinese.
  var chinese: String { get }
}
