import CLibrary
import CNcurses
import SellerCore

/// The C library's idea of characters, which ncurses draws by.
enum CharacterLocale {
  /// Makes the process's characters UTF-8 and tells whether that succeeded: by the user's locale, and where that has
  /// another character set, by `C.UTF-8`; without it ncurses drops the rest of a line at the first foreign character.
  ///
  /// Only characters: the other parts of a locale would change how C code writes numbers.
  static func prepare() -> Bool {
    for name in ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, isUTF8 { return true }
    }
    return false
  }

  /// Whether the user's locale says that the terminal shows more than ASCII: nothing said is no objection.
  static var isWide: Bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { (name: String) in getenv(name).map { String(cString: $0) } }
    return isWide(locale: named.first { !$0.isEmpty })
  }

  /// Whether a locale of a name has UTF-8; one that names no characters has those that the C library gives it.
  static func isWide(locale name: String?) -> Bool {
    guard let name else { return true }
    let words = name.lowercased()
    if words == "c" || words == "posix" { return false }
    if words.holds("utf-8") || words.holds("utf8") { return true }
    return !words.contains(".") && setlocale(LC_CTYPE, name) != nil && isUTF8
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return ["UTF-8", "utf8", "UTF8"].contains(String(cString: codeset))
  }

  /// Columns the C library counts for a scalar; negative for one it does not know.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(columnsForCurses(wchar_t(bitPattern: scalar.value)))
  }
}
