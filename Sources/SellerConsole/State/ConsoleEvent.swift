import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// What can happen to the console: a key, a paste, a new size, or news from what runs beside it.
public enum ConsoleEvent: Sendable {
  /// A key was pressed.
  case key(KeyPress)
  /// The mouse was used.
  case mouse(MousePress)
  /// Text was pasted.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// The store is being read.
  case loading(ReadProgress)
  /// The store was read.
  case loaded(ShopReading)
  /// What lists show of a reading that came without it is counted.
  case countedLists(ReadingLists, of: ShopReading)
  /// Something that was asked for is made ready.
  case prepared(Preparation)
  /// The store could not be read.
  case loadFailed(any Worded)
  /// What another store needs, or why it cannot be read.
  case looked(StoreReport)
  /// The store is shown again, on a screen of this extent, in this language and theme.
  case shownAgain(Size, Language, Theme)
  /// A change waits for another writer, and for whom.
  case waiting(any Worded)
  /// A change that was asked for is on disk, as it was written: with another id where the one it was given had been taken.
  case saved(Change, written: Change)
  /// A change was not written, and why; what was typed is kept.
  case refused(Change, any Worded)
  /// The latest change was taken back.
  case tookBack(RecordedChange)
  /// The latest change was not taken back, and why.
  case keptChange(any Worded)
  /// Files that a form names were looked at.
  case measured([MeasuredFile])
  /// Files whose paths begin with what was typed.
  case listed(FileListing)
  /// News of an import.
  case importing(ImportNews)
  /// Figures that were asked for are counted, of the reading with this number.
  case counted(FigureAnswer, to: FigureRequest, reading: Int)
  /// A table was not written, because there is a file of this name; there is none of the other.
  case taken(Sheet, String, free: String)
  /// A table was written to a file of this name.
  case exported(String)
  /// A file of this name was handed to whatever opens files.
  case opened(String)
  /// A setting was written to a file of this name.
  case set(name: String, file: String)
  /// A text was handed to the terminal's clipboard.
  case copied(String)
  /// Something beside the store did not work.
  case failed(any Worded)
  /// Somebody else changed the store's files.
  case storeChanged
}
