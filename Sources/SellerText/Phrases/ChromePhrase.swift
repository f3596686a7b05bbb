import SellerCore

/// What the console says around its pages.
public enum ChromePhrase: PhrasePair, Hashable {
  /// A change is on disk.
  case saved
  /// A change is on its way to the disk.
  case saving
  /// A table was written to this file.
  case exported(String)
  /// The text was handed to the terminal's clipboard.
  case copied(String)
  /// The button that does nothing.
  case cancel
  /// The store is being read; percent done, if known.
  case loading(percent: Int?)
  /// The store is being read again.
  case reloading
  /// Figures that were asked for are being counted.
  case counting
  /// The terminal is too small.
  case tooSmall(needWidth: Int, needHeight: Int, haveWidth: Int, haveHeight: Int)
  /// Title of the help page.
  case helpTitle
  /// Title of the palette.
  case paletteTitle
  /// Before the as-of instant.
  case asOf(String)
  /// Figures beyond their threshold.
  case breaches(Int)
  /// Figures close to their threshold.
  case near(Int)
  /// A place in a list.
  case position(index: String, count: String)
  /// A place in a filtered list.
  case filteredPosition(index: String, count: String, total: String)
  /// A list with nothing in it.
  case nothingHere
  /// A filtered list with nothing left.
  case nothingMatches(String)
  /// Lines of the store could not be read.
  case damaged(Int)
  /// Which keys end the typing of a filter.
  case filterKeys
  /// A key that nothing goes by.
  case unusedKey(String, help: String)
  /// A key whose action is not offered here: what it does elsewhere.
  case notOffered(key: String, ActionHelp)
  /// A pane that the store's platform does not have: whose it is.
  case paneOf(Platform, ActionHint)
  /// The store could not be read at all.
  case cannotRead
  /// What to press in that case.
  case cannotReadKeys
}
