import Foundation

/// A program run to its end.
enum Program {
  struct Failed: Error {
    let words: [String]
    let status: Int32
  }

  /// Runs a program and throws away what it prints.
  static func run(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(words: [path] + arguments, status: process.terminationStatus)
    }
  }
}

extension Program {
  /// Runs a program to its end and answers the most memory that it had, in kB, as the kernel counts it.
  ///
  /// - Parameter statuses: the exit statuses that are an answer
  static func peakMemory(_ path: String, _ arguments: [String], statuses: Set<Int32> = [0]) throws -> Int {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    var peak = 0
    while process.isRunning {
      let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      peak = max(peak, line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0)
      usleep(5_000)
    }
    guard statuses.contains(process.terminationStatus) else {
      throw Failed(words: [path] + arguments, status: process.terminationStatus)
    }
    return peak
  }

  /// What a program prints; nil where it ends with another status than 0.
  static func output(_ path: String, _ arguments: [String]) throws -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: printed, as: UTF8.self) : nil
  }
}

/// Time on a clock that only goes forward.
enum Stopwatch {
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return seconds(since: start)
  }

  static func seconds(since start: ContinuousClock.Instant) -> Double {
    let passed = ContinuousClock.now - start
    return Double(passed.components.seconds) + Double(passed.components.attoseconds) * 1e-18
  }
}
