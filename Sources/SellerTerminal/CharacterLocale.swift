import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return ["UTF-8", "utf8", "UTF8"].contains(String(cString: codeset))
  }

  /// Columns the C library counts for a scalar; negative for one it does not know.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(columnsForCurses(wchar_t(bitPattern: scalar.value)))
  }
}
