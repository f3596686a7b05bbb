import Foundation
import Testing

/// The attacks of `Tests/Endurance`, each for a few seconds, so that they stay what they are; the long runs are a person's to start.
@Suite("Endurance", .enabled(if: Attacks.isPossible, "needs Python 3 and a C compiler, and no sanitizer"))
struct EnduranceTests {
  @Test(arguments: [
    ["fault-sweep", "--short"], ["power-cut", "--cuts", "20"], ["kill-and-stop", "--kills", "15"],
    ["mutate-everything", "--inputs", "60"], ["hostile-files", "--short"], ["linear-growth", "--short"],
  ])
  func attacks(_ words: [String]) throws {
    let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Endurance")
    let folder = try TemporaryFolder()
    let output = folder.file("output")
    let status = try ShortRun.status(
      of: ["python3", scripts.appendingPathComponent(words[0]).path, SellerProgram.path] + words.dropFirst(),
      writingTo: output)
    let said = try String(contentsOfFile: output, encoding: .utf8)
    #expect(status == 0 && said.contains(" 0 failed"), "\(said)")
  }
}

/// Whether the attacks can be made here.
private enum Attacks {
  /// The library between the program and the system is built with `cc`, and does not go together with a sanitizer's.
  static var isPossible: Bool {
    SellerProgram.sanitizerSettings.isEmpty
      && ["python3", "cc"].allSatisfy { name in
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
          FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
      }
  }
}
