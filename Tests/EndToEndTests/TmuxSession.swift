import Foundation
import Testing

/// A real terminal to drive the program in, as a person would: keys go in, the screen comes out.
final class TmuxSession {
  private let socket = "seller-test-" + UUID().uuidString.prefix(8)
  private let folder: TemporaryFolder

  /// What tmux answered when it could not do something.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a shell of `width` × `height` cells.
  init(width: Int, height: Int, environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let settings = ["LANG": "C.UTF-8", "HOME": folder.path, "PS1": "ready$ ", "PATH": "/usr/bin:/bin"]
      .merging(SellerProgram.sanitizerSettings) { $1 }.merging(environment) { $1 }
    let assignments = settings.map { "\($0.key)=\($0.value)" }
    try tmux(
      [
        "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "env", "-i",
        "TERM=screen-256color",
      ]
        + assignments + ["sh", "-i"])
    try wait(for: "ready$")
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Types text as it stands.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `C-c`, `Down`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux(["send-keys", key]) }
  }

  /// Sends the bytes of a key, in hexadecimal digits.
  func press(hex bytes: [String]) throws {
    try tmux(["send-keys", "-H"] + bytes)
  }

  /// Empties the screen behind the program's back, as a message of another program would spoil it.
  func clear() throws {
    try tmux(["send-keys", "-R"])
  }

  /// Gives the terminal another extent.
  func resize(width: Int, height: Int) throws {
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The screen as lines of text.
  func screen() throws -> String {
    try tmux(["capture-pane", "-p"])
  }

  /// The screen with each line as it was written, longer than the screen where the terminal went on in the next one.
  func unwrappedScreen() throws -> String {
    try tmux(["capture-pane", "-p", "-J"])
  }

  /// The row that the terminal's cursor stands in, from 0.
  func cursorRow() throws -> Int? {
    Int(try tmux(["display-message", "-p", "#{cursor_y}"]).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// The screen with its colours as escape sequences.
  func colouredScreen() throws -> String {
    try tmux(["capture-pane", "-p", "-e"])
  }

  /// Waits until the screen satisfies a condition and has come to rest, and gives it; fails with the last screen after half
  /// a minute.
  ///
  /// A frame comes in several writes, and a look between them sees a part of the old one below a part of the new one. So a
  /// screen counts when the next look finds it again.
  @discardableResult
  func wait(until condition: (String) -> Bool, _ what: String) throws -> String {
    let deadline = Date().addingTimeInterval(30)
    var last = try screen()
    repeat {
      let before = last
      usleep(20_000)
      last = try screen()
      if last == before, condition(last) { return last }
    } while Date() < deadline
    throw Failure(description: "waited in vain for \(what); the screen was:\n\(last)")
  }

  /// Waits until a text stands on the screen.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait(until: { $0.contains(text) }, "“\(text)”")
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let file = folder.file("tmux-" + UUID().uuidString)
    let status = try ShortRun.status(of: ["tmux", "-L", String(socket)] + arguments, writingTo: file)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    guard status == 0 else { throw Failure(description: "tmux \(arguments): \(text)") }
    return text
  }
}
