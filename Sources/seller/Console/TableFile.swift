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
    } catch let failure as ProgramFailure {
      return .failed(ExportTrouble(name: name, reason: failure.message ?? ""))
    } catch {
      return .failed(ExportTrouble(name: name, reason: "\(error)"))
    }
  }

  private static func freeName(_ base: String) -> String {
    let candidates = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? "\(base).csv" : "\(base)-\($0).csv" }
    return candidates.first { !FileManager.default.fileExists(atPath: $0) } ?? "\(base).csv"
  }
}

/// An export that could not be written.
struct ExportTrouble: Phrase {
  let name: String
  let reason: String

  var english: String { "\(name) could not be written: \(reason)" }
  var chinese: String { "无法写入 \(name):\(reason)" }
}
