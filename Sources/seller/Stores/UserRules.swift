import SellerConsole
import SellerCore
import SellerRecords

/// The seller's own rules: those of the store, and those for all stores in `$XDG_CONFIG_HOME/seller/rules.json5`.
enum UserRules {
  /// The file for all stores.
  static var path: String { UserFolder.config.path() + "/rules.json5" }

  /// The rules of a store and those for all stores; refuses what cannot be read.
  static func own(in view: ShopView) throws(ProgramFailure) -> OwnRules {
    let (entries, findings) = read()
    if let first = findings.first { throw ProgramFailure(.wrongInput, first) }
    return OwnRules(store: view.snapshot.tables.rules, user: entries)
  }

  /// The rules that a deed is checked by: what cannot be read of those for all stores stands in nobody's way.
  static func rulebook(for view: ShopView) -> Rulebook {
    Rulebook(OwnRules(store: view.snapshot.tables.rules, user: read().entries), at: view.asOf)
  }

  /// The entries for all stores that can be read, and what is wrong with the others. What the settings say of what is near comes
  /// behind them: it is said without a time.
  static func read() -> (entries: [RuleEntry], findings: [Finding]) {
    let (entries, findings) = readFile()
    return (entries + settings, findings)
  }

  private static var settings: [RuleEntry] {
    SettingsFile.read().settings.alerts.map { rule, value in
      var entry = RuleEntry(
        id: RuleSetID("config.\(rule)"), rule: rule, from: Instant.askable.lowerBound, source: SettingsFile.path)
      entry.value = value
      return entry
    }
  }

  private static func readFile() -> (entries: [RuleEntry], findings: [Finding]) {
    let bytes: [UInt8]
    do throws(InputTrouble) {
      guard let present = try UserFile.contents(of: path) else { return ([], []) }
      bytes = present
    } catch {
      return ([], [Finding(file: path, problem: .unreadableFile(reason: error.phrase))])
    }
    var entries: [RuleEntry] = []
    var seen: [RuleSetID: Int] = [:]
    var findings: [Finding] = []
    let wrong = LineReader(file: path, currency: .cny).forEach(RuleEntry.self, in: bytes) { entry, place in
      if let first = seen[entry.id] {
        findings.append(
          Finding(
            file: path, line: place.number, field: "id",
            problem: .duplicateRecord(key: entry.id.text, firstFile: path, firstLine: first)))
      } else {
        seen[entry.id] = place.number
        entries.append(entry)
      }
    }
    return (entries, wrong + findings)
  }
}
