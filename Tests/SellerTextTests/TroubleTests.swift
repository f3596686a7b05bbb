import SellerCore
import SellerText
import Testing

/// What is wrong is said in both languages, with the same facts.
struct TroubleTests {
  private static let place = StorePlace(file: "products.jsonl", line: 2, field: "price")
  private static let disk = FileTrouble.refused(.sync, path: "s/.txn", .number(28))

  @Test func storeTroubles() throws {
    let problem = PlacedProblem(
      place: Self.place, problem: .tooManyFractionDigits(found: "1.005", currency: .usd))
    let since = try #require(Instant("2024-07-01T00:00:00Z"))
    let cases: [(trouble: StoreTrouble, english: String, chinese: String)] = [
      (
        .damaged(problem, more: 0),
        "products.jsonl, line 2, field price: is \"1.005\", but USD has 2 digits after the point. "
          + "Run \"seller doctor\" to see every problem and how to mend it.",
        "products.jsonl 第 2 行，字段 price：实为“1.005”，USD 的小数最多 2 位。请运行 seller doctor 查看全部问题和修复方式。"
      ),
      (
        .damaged(PlacedProblem(place: StorePlace(file: "a"), problem: .strayFile), more: 1),
        "a: is no file of a store (and 1 more). Run \"seller doctor\" to see every problem and how to mend it.",
        "a：不是店铺的文件（另有 1 处）。请运行 seller doctor 查看全部问题和修复方式。"
      ),
      (
        .diskFull(Self.disk),
        "cannot sync s/.txn: No space left on device. Make room on the disk, then try again; nothing was changed.",
        "无法同步到磁盘 s/.txn：磁盘已满。请腾出磁盘空间后重试，数据没有变化。"
      ),
      (
        .fileSizeLimit(.refused(.write, path: "s/a", .number(27))),
        "cannot write s/a: File too large. The limit on the size of files (\"ulimit -f\") is in the way: raise it, "
          + "then try again; nothing was changed.",
        "无法写入 s/a：文件过大。文件大小受限（ulimit -f），请放宽限制后重试，数据没有变化。"
      ),
      (
        .alreadyExists(path: "a.tar"),
        "a.tar is there already, and what is there is not written over. Name a place where nothing is yet.",
        "a.tar 已存在，不会覆盖。请换一个尚无内容的位置。"
      ),
      (
        .locked(WritingProcess(number: 7, command: "import wish", since: since)),
        "the store is being written by process 7 (import wish), since 2024-07-01T00:00:00Z. "
          + "Try again when it is done.",
        "店铺正被进程 7（import wish，始于 2024-07-01T00:00:00Z）写入。请稍后重试。"
      ),
      (
        .refusedRecord(key: "P1", field: "id", .identifier(.empty)),
        "record P1, field id: is empty; an id has at least one byte. "
          + "Correct the record and try again; nothing was changed.",
        "记录 P1，字段 id：为空；编号至少 1 字节。请更正记录后重试，数据没有变化。"
      ),
    ]
    for (trouble, english, chinese) in cases {
      #expect(trouble.english == english)
      #expect(trouble.chinese == chinese)
    }
  }

  @Test func recordProblems() {
    let cases: [(problem: RecordProblem, english: String, chinese: String)] = [
      (.notJSON(cutOff: true), "is not JSON: it is cut off before its end", "不是 JSON：中途被截断"),
      (.wrongType(expected: .bool, found: .null), "must be true or false, but is null", "应为true 或 false，实为null"),
      (
        .unknownChoice(found: "x", allowed: ["a", "b"]), "is \"x\", which is none of: a, b", "实为“x”，只能是：a、b"
      ),
      (.textAfterEnd, "has more text after its closing bracket", "右括号后还有内容"),
      (
        .amountTooLarge(found: "10000000000000.01", largest: .largest(.usd)),
        "is \"10000000000000.01\", but amounts go up to 10,000,000,000,000.00",
        "实为“10000000000000.01”，金额最大 10,000,000,000,000.00"
      ),
      (
        .amountTooLarge(found: "1000000000000001", largest: .largest(.jpy)),
        "is \"1000000000000001\", but amounts go up to 1,000,000,000,000,000",
        "实为“1000000000000001”，金额最大 1,000,000,000,000,000"
      ),
      (
        .tooManyDigits(found: "1", most: 18), "is \"1\", but a decimal number has at most 18 digits",
        "实为“1”，小数总共最多 18 位"
      ),
      (.moreThan(field: "plays"), "is more than plays", "大于 plays"),
      (.outOfRange(found: "6", lowest: 1, highest: 5), "is 6, but must be from 1 to 5", "实为 6，应在 1 至 5 之间"),
      (
        .duplicateCase(id: "C1", firstFile: "orders/2024-01.jsonl", firstLine: 3),
        "case \"C1\" is already in orders/2024-01.jsonl, line 3", "售后单“C1”已在 orders/2024-01.jsonl 第 3 行"
      ),
      (
        .unreadableFile(.wrongKind(path: "s/a", .pipe)), "s/a is a named pipe, which a store does not use",
        "s/a 是命名管道，店铺不使用"
      ),
      (.missingProduct("P\u{7}"), "names product \"P\u{FFFD}\", which is not in the store", "所指的产品“P\u{FFFD}”不在店铺中"),
    ]
    for (problem, english, chinese) in cases {
      #expect(problem.english == english)
      #expect(problem.chinese == chinese)
    }
  }

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

  /// No phrase of a plain list was left in English.
  @Test func chineseIsChinese() {
    let phrases: [any Worded] =
      CommandSummary.allCases as [any Worded] + CommandDetail.allCases + RemedyPhrase.allCases
      + FileOperation.allCases
    for words in phrases {
      #expect(Language.chinese.say(words).unicodeScalars.contains { $0.value >= 0x4E00 }, "\(words)")
    }
    for phrase in ArgumentPhrase.allCases { #expect(phrase.chinese != phrase.english, "\(phrase)") }
  }
}
