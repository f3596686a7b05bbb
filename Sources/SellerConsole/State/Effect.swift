import SellerChanges
import SellerCore
import SellerTables

/// What the console asks to be done; whoever runs it does it and answers with an event.
public enum Effect: Sendable, Hashable {
  /// Read the store, beside the screen.
  case load
  /// Read the store as of another moment from now on; nil is the store's own, or now.
  case show(asOf: AsOf?)
  /// Look at these stores, beside the screen, and answer with `ConsoleEvent.looked`, one after the other.
  case look([StoreReport.Place])
  /// Go on with another store; this one's pages stay as they are until it is shown again.
  case openStore(StoreReport.Place)
  /// Write a change, whole or not at all.
  case submit(Change)
  /// Take the latest change back, which is this one.
  case takeBack(RecordedChange)
  /// Look how large the files at these paths are, and answer with `ConsoleEvent.measured`.
  case measure([String])
  /// List the files whose paths begin so, and answer with `ConsoleEvent.listed`.
  case list(String)
  /// Go on with an import, and answer with `ConsoleEvent.importing`.
  case importing(ImportStep)
  /// Count figures of a reading, beside the screen, and answer with `ConsoleEvent.counted`.
  case count(FigureRequest, reading: Int)
  /// Make something ready beside the screen that a key would wait for, and answer with `ConsoleEvent.prepared`.
  case prepare(Preparation)
  /// Open a file that the store keeps, and answer with `ConsoleEvent.opened`.
  case openFile(FileIdentity)
  /// Write the draft of an appeal against a violation into a folder, and answer with `ConsoleEvent.exported`.
  case draftAppeal(ViolationID)
  /// Set something in the user's file by its name, and answer with `ConsoleEvent.set`.
  case set(name: String, String)
  /// Put a text on the clipboard.
  case copy(String)
  /// Write what a list shows to the CSV file of this path, over what is there, or to one named after it; a file that is there is
  /// asked about by `ConsoleEvent.taken`.
  case export(Sheet, to: String? = nil)
  /// Draw everything anew, whatever the terminal shows.
  case redraw
  /// End.
  case quit
}
