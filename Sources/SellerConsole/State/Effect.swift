import SellerCore

/// What the console asks to be done; whoever runs it does it and answers with an event.
public enum Effect: Sendable, Hashable {
  /// Read the store, beside the screen.
  case load
  /// Write a change, whole or not at all.
  case submit(Change)
  /// Look how large the files at these paths are, and answer with `ConsoleEvent.measured`.
  case measure([String])
  /// Put a text on the clipboard.
  case copy(String)
  /// Write a table to a CSV file.
  case export(ExportedTable)
  /// Draw everything anew, whatever the terminal shows.
  case redraw
  /// End.
  case quit
}

/// The tables that can be written to a file from the console.
public enum ExportedTable: String, Sendable, Hashable, CaseIterable {
  /// The products.
  case products
  /// The orders.
  case orders
  /// The after-sales cases.
  case cases
  /// The category disputes.
  case disputes
}
