import CLibrary
import SellerText

/// The bytes that the program was started with. It works with names that are text; others would reach the system changed, and a
/// folder that is there would be said not to be.
enum PlainNames {
  /// Refuses words, and variables that name places, that are not UTF-8.
  static func require() throws(ProgramFailure) {
    let words = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst()
    for word in words { try require(word) }
    for name in ["HOME", "SELLER_STORE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
      try require(getenv(name))
    }
  }

  private static func require(_ bytes: UnsafePointer<CChar>?) throws(ProgramFailure) {
    guard let bytes, String(validatingCString: bytes) == nil else { return }
    throw ProgramFailure(.wrongInput, trouble(String(cString: bytes)))
  }

  static func trouble(_ name: String) -> Phrase {
    Phrase(
      en: """
        \(quoted: name) is not UTF-8 (the � are not). Give the file or folder another name; or go into the folder and \
        call it "." there.
        """,
      zh: "\(quoted: name)不是 UTF-8（� 处）。请更改文件或目录的名称，或进入该目录后用“.”指代它。")
  }
}
