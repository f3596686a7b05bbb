import SellerConsole
import SellerCore
import SellerStore
import SellerTables
import SellerText

/// Writes what a list of the console shows to a CSV file.
enum TableFile {
  /// Writes to a path, whatever is there; without one to the current directory, under the list's name and day, unless that file
  /// is there already. Paths are whole, so that whoever reads them knows where the file is.
  static func write(_ sheet: Sheet, to path: String?, on day: Day) -> ConsoleEvent {
    let base = DiskPath(".").absolute.appending("\(sheet.name)-\(day)").string
    if path == nil, UserPath.isThere(base + ".csv") {
      let free = PlainFileName.free(base, ending: ".csv", isTaken: UserPath.isThere)
      return .taken(sheet, base + ".csv", free: free)
    }
    let path = path ?? base + ".csv"
    do {
      try OutputFile.write(path) { sink in try sheet.table.write(.csv, to: sink) }
      return .exported(path)
    } catch {
      let trouble = (error as? ProgramFailure)?.message
      return .failed(trouble ?? CommandTrouble.fileUnwritable(path, .words("\(error)")))
    }
  }
}
