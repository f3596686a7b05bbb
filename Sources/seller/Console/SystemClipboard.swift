import CLibrary
import SellerText

/// The clipboard of the machine that the program runs on, beside the terminal's, which may be another's and takes no long texts:
/// `$SELLER_COPY`, a program or a line for the shell, else `wl-copy` or `xclip` where there is a display.
enum SystemClipboard {
  /// More bytes than these terminals drop without a word: xterm takes 100,000 characters, four for three bytes.
  private static let mostForTerminals = 74_000

  /// Gives a text to the system's own program; `answer` is told later, on another thread, why it cannot have arrived: neither that nor a
  /// terminal takes it.
  static func copy(_ text: String, answer: @escaping @Sendable ((any Error & Worded)?) -> Void) {
    let environment = UserEnvironment.variables
    guard let program = program(in: environment) else {
      return answer(text.utf8.count > mostForTerminals ? ClipboardTrouble.tooLong : nil)
    }
    guard let path = file(with: text) else { return answer(ClipboardTrouble.failed(program.name)) }
    // Whoever has it open reads on.
    defer { unlink(path) }
    let isLeft = text.utf8.count <= mostForTerminals
    UserProgram.start(program.words, reading: path, in: environment) { start in
      switch start {
      case .working: answer(nil)
      case .none: answer(ClipboardTrouble.failed(program.name))
      case .gaveUp: answer(ClipboardTrouble.gaveUp(program.name, isLeft: isLeft))
      }
    }
  }

  /// A file of the user's own with a text, under a name that nobody can foresee; nil where none can be made.
  private static func file(with text: String) -> String? {
    guard let name = strdup(TemporaryFolder.path + "/seller-copy-XXXXXX") else { return nil }
    defer { free(name) }
    let file = mkstemp(name)
    guard file >= 0 else { return nil }
    let path = String(cString: name)
    let code = writeAll(Array(text.utf8), to: file)
    guard close(file) == 0, code == nil else {
      unlink(path)
      return nil
    }
    return path
  }

  /// The program with what it is told, and what it is called.
  private static func program(in environment: [String: String]) -> (name: String, words: [String])? {
    // What is named and is not there is said when it does not start.
    if let wish = environment["SELLER_COPY"], !wish.isEmpty {
      if let path = UserProgram.path(of: wish, in: environment) { return (wish, [path]) }
      let first = String(wish.prefix { $0 != " " })
      return (wish, UserProgram.path(of: first, in: environment) == nil ? [wish] : ["/bin/sh", "-c", wish])
    }
    let known = [
      ("WAYLAND_DISPLAY", ["wl-copy"]), ("DISPLAY", ["xclip", "-selection", "clipboard"]),
    ]
    return known.lazy.compactMap { display, words -> (name: String, words: [String])? in
      guard environment[display]?.isEmpty == false else { return nil }
      return UserProgram.path(of: words[0], in: environment).map { (words[0], [$0] + words.dropFirst()) }
    }.first
  }
}

/// Why a text is in no clipboard.
enum ClipboardTrouble: Error, Worded {
  /// No terminal takes so much, and there is no program for it.
  case tooLong
  /// The program did not start.
  case failed(String)
  /// The program ended at once, and not well; a terminal may have the text.
  case gaveUp(String, isLeft: Bool)

  var phrase: Phrase {
    switch self {
    case .tooLong: ChromePhrase.tooLongToCopy
    case .failed(let program):
      Phrase(en: "\(program) did not start: it is not in the system's clipboard.", zh: "\(program) 无法启动，系统剪贴板中没有内容。")
    case .gaveUp(let program, isLeft: true):
      Phrase(
        en: "\(program) failed: it is only in the terminal's clipboard, if that takes it.",
        zh: "\(program) 运行失败：内容只在终端的剪贴板中（若终端支持）。")
    case .gaveUp(let program, isLeft: false):
      Phrase(
        en: "\(program) failed, and terminals do not take so much: write a file with X.",
        zh: "\(program) 运行失败，且内容过长，终端无法放入剪贴板：请用 X 写入文件。")
    }
  }
}
