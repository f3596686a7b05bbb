import SellerText

/// Why no terminal could be opened.
public enum TerminalError: Error, Worded, Hashable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set, or the terminal database does not know its value.
  case unknownTerminal(name: String?)
  /// The terminal has no way to put text at a place.
  case cannotPlaceText(name: String?)
  /// One process draws on one terminal at a time.
  case alreadyOpen
  /// A system call failed: its name and its error number.
  case systemCall(String, Int32)
}

extension TerminalError {
  /// What happened and what to do about it.
  public var phrase: Phrase {
    switch self {
    case .notATerminal:
      Phrase(
        en: "The console needs a terminal. For scripts there are commands: see \"seller --help\".",
        zh: "控制台需要在终端中运行。脚本可使用命令：见 seller --help。")
    case .unknownTerminal(let name?) where !name.isEmpty:
      Phrase(
        en: """
          The terminal database has no \"\(name)\". Install it (package ncurses-term), or set TERM=xterm-256color.
          """,
        zh: "终端数据库中没有“\(name)”。请安装（软件包 ncurses-term），或设置 TERM=xterm-256color。")
    case .unknownTerminal:
      Phrase(
        en: "TERM is not set. Set it to the terminal's name, such as TERM=xterm-256color.",
        zh: "没有设置 TERM。请设为终端的名称，如 TERM=xterm-256color。")
    case .cannotPlaceText(let name):
      Phrase(
        en: """
          The terminal \"\(name ?? "")\" cannot place text on its screen. Set TERM to what the terminal really is.
          """,
        zh: "终端“\(name ?? "")”无法在屏幕上定位文字。请将 TERM 设为实际的终端。")
    case .alreadyOpen: Phrase(en: "The terminal is in use by this process already.", zh: "本进程已在使用该终端。")
    case .systemCall(let call, let number):
      Phrase(
        en: "The terminal cannot be prepared: \(call): \(SystemReason.number(number)).",
        zh: "无法准备终端：\(call)：\(SystemReason.number(number))。")
    }
  }
}
