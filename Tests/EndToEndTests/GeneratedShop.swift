import Foundation
import Testing

/// A made-up shop on the disk, small enough to be there at once, and the console on it.
final class GeneratedShop {
  let folder: TemporaryFolder
  var path: String { folder.file("shop") }

  init(_ platform: String, orders: Int = 1500, products: Int = 40) throws {
    folder = try TemporaryFolder()
    let run = try SellerProgram.run(
      "generate", folder.file("shop"), "--platform", platform, "--orders", "\(orders)", "--products", "\(products)",
      "--seed",
      "5")
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Opens the console in a terminal of its own.
  func open(width: Int = 80, height: Int = 24, language: String = "en") throws -> TmuxSession {
    // After a crash Swift's runtime would ask on the terminal what to show, and take the keys meant for the shell.
    let terminal = try TmuxSession(width: width, height: height, environment: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.type("stty -g > \(folder.file("before")); ")
    // The shell leaves its process number behind before it becomes the program.
    let command = "cd \(folder.file(".")) && exec \(SellerProgram.path) --store \(path) --language \(language)"
    try terminal.type("sh -c 'echo $$ > \(folder.file("pid")); \(command)'")
    try terminal.press("Enter")
    return terminal
  }

  /// The process of the console that was opened last.
  func console() throws -> pid_t {
    let text = try String(contentsOfFile: folder.file("pid"), encoding: .utf8)
    return try #require(pid_t(text.split(separator: "\n").first ?? ""))
  }

  /// A file's lines as they are on the disk.
  func lines(of name: String) -> [String] {
    let text = (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }
}
