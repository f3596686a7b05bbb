import FoundationEssentials
import SellerConsole
import SellerText

/// The clipboard of the machine that the program runs on, beside the terminal's, which may be another's and takes no long texts:
/// `$SELLER_COPY`, else `wl-copy` or `xclip` where there is a display.
enum SystemClipboard {
  /// More bytes than these terminals drop without a word: xterm takes 100,000 characters, four for three bytes.
  private static let mostForTerminals = 74_000

  /// Gives a text to the system's own program, and says why it cannot have arrived: neither that nor a terminal takes it.
  static func copy(_ text: String) -> (any Error & Worded)? {
    let environment = ProcessInfo.processInfo.environment
    guard let program = program(in: environment) else {
      return text.utf8.count > mostForTerminals ? ClipboardTrouble.tooLong : nil
    }
    let path = FileManager.default.temporaryDirectory.path + "/seller-copy-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let isThere = FileManager.default.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard isThere, UserProgram.start(program, reading: path, in: environment) == nil else {
      return ClipboardTrouble.failed(program[0])
    }
    return nil
  }

  private static func program(in environment: [String: String]) -> [String]? {
    let isSet = { (name: String) in environment[name].map { !$0.isEmpty } ?? false }
    // What is named and is not there is said when it does not start.
    if let wish = environment["SELLER_COPY"], !wish.isEmpty {
      return [UserProgram.path(of: wish, in: environment) ?? wish]
    }
    var wishes: [[String]] = []
    if isSet("WAYLAND_DISPLAY") { wishes.append(["wl-copy"]) }
    if isSet("DISPLAY") { wishes.append(["xclip", "-selection", "clipboard"]) }
    return wishes.lazy.compactMap { words in
      UserProgram.path(of: words[0], in: environment).map { [$0] + words.dropFirst() }
    }.first
  }
}

/// Why a text is in no clipboard.
enum ClipboardTrouble: Error, Worded {
  /// No terminal takes so much, and there is no program for it.
  case tooLong
  /// The program did not start.
  case failed(String)

  var phrase: Phrase {
    switch self {
    case .tooLong: ChromePhrase.tooLongToCopy
    case .failed(let program):
      Phrase(en: "\(program) did not start: it is not in the system's clipboard.", zh: "\(program) 无法启动，系统剪贴板中没有内容。")
    }
  }
}
