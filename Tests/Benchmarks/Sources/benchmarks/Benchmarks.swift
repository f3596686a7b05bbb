import Foundation

/// Measures the release build as its user meets it: making a shop, reading it, importing, the first frame, a key's answer.
///
///     swift build -c release --product seller && swift run --package-path Tests/Benchmarks -c release benchmarks
///
/// It measures everything, or only the parts that are named (`Part`): `benchmarks .build/release/seller large peers`.
@main
enum Benchmarks {
  /// What is measured. Peers are other programs that not everybody has, ten million orders take a while, and so do all
  /// keys: these have to be named.
  private enum Part: String, CaseIterable {
    case generation, reading, large, huge, keys, deeds, imports, console, peers

    static let usual: [Self] = [.generation, .reading, .large, .deeds, .imports, .console]
  }

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let named = words.compactMap(Part.init)
    let program = words.first { Part(rawValue: $0) == nil } ?? ".build/release/seller"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("No program at \(program). Build it first: swift build -c release --product seller")
      print("Parts that can be named: \(Part.allCases.map(\.rawValue).joined(separator: ", "))")
      exit(2)
    }
    let folder = NSTemporaryDirectory() + "seller-benchmarks-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    do {
      for part in named.isEmpty ? Part.usual : named { try measure(part, program, folder) }
    } catch {
      print("Broken off: \(error)")
    }
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func measure(_ part: Part, _ program: String, _ folder: String) throws {
    switch part {
    case .generation: try generation(program, folder)
    case .reading: try reading(program, folder)
    case .large: try LargeStore(program: program, folder: folder, orders: 1_000_000).measure()
    case .huge: try LargeStore(program: program, folder: folder, orders: 10_000_000).measure()
    case .keys: try Keys(program: program, folder: folder).measure()
    case .deeds: try Deeds(program: program, folder: folder).measure()
    case .imports: try Imports(program: program, folder: folder).measure()
    case .console: try console(program, folder)
    case .peers: try Peers(program: program, folder: folder).measure()
    }
  }

  private static func generation(_ program: String, _ folder: String) throws {
    let orders = 200_000
    let runs = try (1...3).map { number in
      try Stopwatch.seconds { try generate("\(folder)/made-\(number)", orders: orders, seed: number, program) }
    }
    print("generate \(orders) orders: \(Int(Double(orders) / median(runs))) orders a second (median of 3 runs)")
  }

  private static func generate(_ store: String, orders: Int, seed: Int, _ program: String) throws {
    try Program.run(
      program,
      [
        "generate", store, "--platform", "kuaishou", "--orders", "\(orders)", "--products", "2000", "--seed", "\(seed)",
      ])
  }

  /// The same files are read by Python's JSON reader in the same run: machines differ, the ratio less so.
  private static func reading(_ program: String, _ folder: String) throws {
    let store = "\(folder)/read"
    try generate(store, orders: 200_000, seed: 1, program)
    let script = """
      import glob, json, sys
      for name in glob.glob(sys.argv[1] + "/**/*.jsonl", recursive=True):
          with open(name, "rb") as file:
              for line in file: json.loads(line)
      """
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 1...3 {
      ours.append(try Program.run(program, ["indicators", "--store", store, "--format", "json"]).seconds)
      theirs.append(try Program.run("/usr/bin/env", ["python3", "-c", script, store]).seconds)
    }
    let ratio = median(theirs) / median(ours)
    print("read and count 200000 orders: Python only to parse the same files takes \(rounded(ratio)) times as long")
  }

  private static func console(_ program: String, _ folder: String) throws {
    let store = "\(folder)/console"
    try Program.run(
      program,
      ["generate", store, "--platform", "wish", "--orders", "10000", "--products", "300", "--seed", "5"])
    var frames: [Double] = []
    var figures: [Double] = []
    var keys: [Double] = []
    for _ in 1...7 {
      let session = try TerminalSession(program, ["--store", store, "--language", "en"])
      frames.append(try session.seconds(until: "1 Health"))
      figures.append(try session.seconds(until: "Trusted Store"))
      for pane in ["2", "3", "4", "5", "2", "1"] { keys.append(try session.answer(to: pane)) }
      try session.end()
    }
    print("10000 orders, console: first frame after \(milliseconds(median(frames))), figures after")
    print("  \(milliseconds(median(figures))), a pane's key answered in \(milliseconds(median(keys)))")
    print("  (worst \(milliseconds(keys.max() ?? 0))); medians of 7 starts")
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func rounded(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }

  private static func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
}
