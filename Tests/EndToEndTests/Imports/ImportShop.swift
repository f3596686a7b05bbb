import Foundation

/// An empty shop that files are imported into.
struct ImportShop {
  private let store: HandMadeStore

  init(_ platform: String, _ currency: String) throws {
    store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"shop","name":"Shop","platform":"\#(platform)","currency":"\#(currency)"}"#]
    ])
  }

  var path: String { store.path }

  /// The folder of the store.
  var folder: TemporaryFolder { store.folder }

  /// Imports files of these contents; the names are those of the files.
  func `import`(_ files: [String: Data], _ words: [String] = []) throws -> SellerProgram.Run {
    let folder = try TemporaryFolder()
    for (name, content) in files { try content.write(to: URL(fileURLWithPath: folder.file(name))) }
    let format = words.first.map { $0.hasPrefix("-") ? [] : [$0] } ?? []
    return try SellerProgram.run(
      arguments: ["import"] + format + files.keys.sorted().map(folder.file) + words.dropFirst(format.count)
        + ["--store", path])
  }

  /// Imports texts.
  func `import`(_ files: [String: String], _ words: String...) throws -> SellerProgram.Run {
    try self.import(files.mapValues { Data($0.utf8) }, words)
  }

  /// What a command says.
  func run(_ words: String...) throws -> SellerProgram.Run {
    try SellerProgram.run(arguments: words + ["--store", path])
  }

  /// The lines of a file of the store; none where it is not there.
  func lines(_ file: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: store.folder.file(file)) else { return [] }
    return try store.text(file).split(separator: "\n").map(String.init)
  }

  /// The line of a file that has an id.
  func line(_ file: String, _ id: String) throws -> String {
    try lines(file).first { $0.hasPrefix(#"{"id":"\#(id)""#) } ?? ""
  }

  /// Every file of the store by its path, but for those that only say who wrote.
  func contents() throws -> [String: Data] {
    try store.contents().filter { path, _ in !path.hasPrefix(".") && path != "audit.jsonl" }
  }

  /// The row of an indicator for the whole store.
  func figure(_ id: String, asOf: String) throws -> [String: Any] {
    let answer = try run("indicators", "--as-of", asOf, "--format", "json").json()
    let rows = answer["indicators"] as? [[String: Any]] ?? []
    return rows.first { row in
      row["id"] as? String == id && (row["scope"] as? [String: Any])?["kind"] as? String == "store"
    } ?? [:]
  }
}
