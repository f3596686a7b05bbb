import Foundation

/// The built program, run as a user runs it.
enum SellerProgram {
  /// The executable beside the test bundle.
  static let path: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("seller").path
  }()

  /// What the sanitizers are told, where the tests run under one.
  static let sanitizerSettings = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

  /// What a finished run left behind.
  struct Run {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The output as JSON.
    func json() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: output) as? [String: Any] ?? [:]
    }
  }

  /// Runs the program to its end; `input` is what it reads on standard input.
  static func run(_ arguments: String..., input: Data? = nil, environment: [String: String] = [:]) throws -> Run {
    try run(arguments: arguments, input: input, environment: environment)
  }

  /// Runs the program to its end with a list of words.
  static func run(
    arguments: [String], input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let settings = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"].merging(sanitizerSettings) { $1 }
    process.environment = settings.merging(environment) { $1 }
    let outputFile = folder.file("output")
    let errorFile = folder.file("errors")
    let inputFile = folder.file("input")
    try (input ?? Data()).write(to: URL(fileURLWithPath: inputFile))
    for file in [outputFile, errorFile] { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputFile))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputFile))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try Data(contentsOf: URL(fileURLWithPath: outputFile)),
      errors: try String(contentsOfFile: errorFile, encoding: .utf8))
  }
}

/// A folder of its own that goes when nobody uses it any more.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "seller-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file or folder in it.
  func file(_ name: String) -> String { path + "/" + name }
}
