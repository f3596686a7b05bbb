import ArgumentParser
import FoundationEssentials
import SellerText

/// The commands as the parser knows them (`--experimental-dump-help`): the one description, for whatever is made from it.
struct CommandManual: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandManual]?

  /// An argument of a command.
  struct Argument: Decodable, Hashable {
    struct Name: Decodable, Hashable {
      let kind: String
      let name: String
    }

    let kind: String
    let abstract: String?
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// How it is written: `--store <dir>`, `<id> ...`.
    var form: String {
      let value = kind == "flag" ? nil : valueName.map { "<\($0)>" }
      let names = (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }.joined(separator: ", ")
      return [kind == "positional" ? "" : names, value ?? "", isRepeating ? "..." : ""].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  /// The program's commands, in the language of the words.
  static func program() throws -> CommandManual {
    struct Dump: Decodable { let command: CommandManual }
    do {
      _ = try Seller.parseAsRoot(["--experimental-dump-help"])
    } catch {
      return try JSONDecoder().decode(Dump.self, from: Data(Seller.fullMessage(for: error).utf8)).command
    }
    throw ProgramFailure.notSaved
  }

  /// What can be run: each command that has none below it, with the words that lead to it.
  func leaves(after words: [String] = []) -> [(words: String, command: CommandManual)] {
    let words = words + [commandName]
    let below = (subcommands ?? []).filter { $0.commandName != "help" }
    return below.isEmpty ? [(words.joined(separator: " "), self)] : below.flatMap { $0.leaves(after: words) }
  }

  /// The arguments that a person is told of, but for help and version, which every command has.
  var shown: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }
}
