import Foundation
import SellerConsole
import SellerCore
import SellerExchange
import SellerText

/// Writes a table of the console to a CSV file in the current directory, under a name that is not taken.
enum TableFile {
  static func write(_ table: ExportedTable, of view: ShopView) -> ConsoleEvent {
    let name = freeName("\(table.rawValue)-\(view.today)")
    do {
      let text = try table.contents(of: view).text(.csv)
      try OutputFile.write(name) { sink in try sink(Array(text.utf8)) }
      return .exported(name)
    } catch {
      let trouble = (error as? ProgramFailure)?.message
      return .failed(trouble ?? CommandTrouble.fileUnwritable(name, SystemReason(error)))
    }
  }

  private static func freeName(_ base: String) -> String {
    let candidates = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? "\(base).csv" : "\(base)-\($0).csv" }
    return candidates.first { !FileManager.default.fileExists(atPath: $0) } ?? "\(base).csv"
  }
}
