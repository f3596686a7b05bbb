import FoundationEssentials
import SellerConsole
import SellerTables
import SellerText

/// Writes what a list of the console shows to a CSV file in the current directory, under a name that is not taken.
enum TableFile {
  static func write(_ sheet: Sheet) -> ConsoleEvent {
    let path = freePath(sheet.name)
    do {
      try OutputFile.write(path) { sink in try sheet.table.write(.csv, to: sink) }
      return .exported(path)
    } catch {
      let trouble = (error as? ProgramFailure)?.message
      return .failed(trouble ?? CommandTrouble.fileUnwritable(path, SystemReason(error)))
    }
  }

  /// The whole path, so that whoever reads it knows where the file is.
  private static func freePath(_ name: String) -> String {
    let base = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent(name).path
    let candidates = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? "\(base).csv" : "\(base)-\($0).csv" }
    return candidates.first { !FileManager.default.fileExists(atPath: $0) } ?? "\(base).csv"
  }
}
