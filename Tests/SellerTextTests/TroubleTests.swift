import SellerCore
import SellerText
import Testing

/// What is wrong is said in both languages, with the same facts.
struct TroubleTests {
  /// Errors that the table of Chinese reasons does not have stay in the system's words.
  @Test func systemReasons() {
    #expect(SystemReason.number(13).english == "Permission denied" && SystemReason.number(13).chinese == "没有权限")
    #expect(SystemReason.number(110).chinese == SystemReason.number(110).english)
    #expect(SystemReason.words("so").chinese == "so")
  }

  /// A limit on the size of files is no full disk.
  @Test func fileSizeLimits() {
    let full = CommandTrouble.fileUnwritable("a.csv", .number(28))
    let limited = CommandTrouble.fileUnwritable("a.csv", .number(27))
    #expect(full.english.contains("make room") && !full.english.contains("ulimit"))
    #expect(limited.english.contains("ulimit -f") && !limited.english.contains("make room"))
    #expect(full.chinese.contains("腾出空间") && !full.chinese.contains("ulimit"))
    #expect(limited.chinese.contains("ulimit -f") && !limited.chinese.contains("腾出空间"))
    #expect(CommandTrouble.outputUnwritable(.number(27)).english.contains("ulimit -f"))
  }

  /// Sizes that look the same rounded are told in bytes; a confirmation that is missing is named.
  @Test func disputeProblems() {
    func tooLarge(_ bytes: Int) -> DisputeForm.Problem {
      .attachmentTooLarge(name: "a.png", bytes: bytes, limit: 5 << 20)
    }
    #expect(tooLarge((5 << 20) + 1).english == "a.png has 5,242,881 bytes; at most 5,242,880 bytes are taken.")
    #expect(tooLarge((5 << 20) + 1).chinese == "a.png 有 5,242,881 字节，最大 5,242,880 字节。")
    #expect(tooLarge(6 << 20).english == "a.png has 6.0 MB; at most 5.0 MB are taken.")
    let missing = DisputeForm.Problem.confirmationMissing(.informationIsTrue)
    #expect(missing.english.contains("what this form says is true") && missing.chinese.contains("所填信息属实"))
  }

  @Test func quotedTextsStayShortAndHarmless() {
    #expect(Language.english.quoted("a\u{1B}[31m\u{2028}b") == "\"a\u{FFFD}[31m\u{FFFD}b\"")
    #expect(Language.chinese.quoted(String(repeating: "字", count: 60)) == "“\(String(repeating: "字", count: 60))”")
    #expect(Language.chinese.quoted(String(repeating: "字", count: 61)) == "“\(String(repeating: "字", count: 60))…”")
  }
}
