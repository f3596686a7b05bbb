import CLibrary
import CNcurses
import SellerTables
import Synchronization

/// How many columns the terminal gives characters whose width is ambiguous. It is the terminal's, so it is the process's.
enum CharacterWidth {
  private static let wide = Atomic(false)

  /// Whether they take two columns.
  static var isAmbiguousWide: Bool {
    get { wide.load(ordering: .relaxed) }
    set { wide.store(newValue, ordering: .relaxed) }
  }

  /// The columns of a character by the C library, and of an ambiguous one by the setting.
  fileprivate static func columns(of character: wchar_t) -> Int32 {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: character)) else { return -1 }
    if isAmbiguousWide, scalar.value > 0xA0 {
      let width = TextMode.$current.withValue(TextMode(isAmbiguousWide: true)) {
        DisplayText.width(Character(scalar))
      }
      if width == 2 { return 2 }
    }
    #if canImport(Glibc)
      var text = character
      return character == 0 ? 0 : wcswidth(&text, 1)
    #else
      return Int32(DisplayText.width(Character(scalar)))
    #endif
  }
}

/// Stands in the place of the C library's function, for ncurses, which asks it how far each character goes: nothing else makes it
/// count as the terminal does.
@_cdecl("wcwidth")
public func columnsForCurses(_ character: wchar_t) -> Int32 {
  CharacterWidth.columns(of: character)
}
