import SellerCore
import SellerRecords
import SellerText
import SystemPackage
import Testing

@testable import SellerStore

/// What is wrong with a store is said in both languages, with the same facts.
struct StoreErrorTests {
  @Test func storeErrors() throws {
    let finding = Finding(
      file: "products.jsonl", line: 2, field: "price",
      problem: .tooManyFractionDigits(found: "1.005", currency: .usd))
    let since = try #require(Instant("2024-07-01T00:00:00Z"))
    let cases: [(error: StoreError, english: String, chinese: String)] = [
      (
        .damaged(finding, more: 0),
        "products.jsonl, line 2, field price: is \"1.005\", but USD has 2 digits after the point. "
          + "Run \"seller doctor\" to see every problem and how to mend it.",
        "products.jsonl 第 2 行，字段 price：实为“1.005”，USD 的小数最多 2 位。请运行 seller doctor 查看全部问题和修复方式。"
      ),
      (
        .damaged(Finding(file: "a", problem: .strayFile), more: 1),
        "a: is no file of a store (and 1 more). Run \"seller doctor\" to see every problem and how to mend it.",
        "a：不是店铺的文件（另有 1 处）。请运行 seller doctor 查看全部问题和修复方式。"
      ),
      (
        .diskFull(FileFailure(.sync, "s/.txn", .system(.noSpace))),
        "cannot sync s/.txn: No space left on device. Make room on the disk, then try again; nothing was changed.",
        "无法同步到磁盘 s/.txn：磁盘已满。请腾出磁盘空间后重试，数据没有变化。"
      ),
      (
        .fileSizeLimit(FileFailure(.write, "s/a", .system(.fileTooLarge))),
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
        .locked(LockHolder(process: 7, command: "import wish", since: since)),
        "the store is being written by process 7 (import wish), since 2024-07-01T00:00:00Z. "
          + "Try again when it is done.",
        "店铺正被进程 7（import wish，始于 2024-07-01T00:00:00Z）写入。请稍后重试。"
      ),
      (
        .refusedRecord(key: "P1", field: "id", problem: .identifier(.empty)),
        "record P1, field id: is empty; an id has at least one byte. "
          + "Correct the record and try again; nothing was changed.",
        "记录 P1，字段 id：为空；编号至少 1 字节。请更正记录后重试，数据没有变化。"
      ),
    ]
    for (error, english, chinese) in cases {
      #expect(error.phrase.english == english)
      #expect(error.phrase.chinese == chinese)
    }
  }

  @Test func failedCalls() {
    let cases: [(cause: FileFailure.Cause, english: String, chinese: String)] = [
      (.unexpectedKind(.pipe), "s/a is a named pipe, which a store does not use", "s/a 是命名管道，店铺不使用"),
      (
        .tooLarge(bytes: 3000, limit: 2000), "s/a has 3,000 bytes; the store reads files of at most 2,000",
        "s/a 有 3,000 字节，最多读取 2,000 字节"
      ),
      (.nothingWritten, "cannot write s/a: the system took no byte", "无法写入 s/a：系统没有接收任何字节"),
      (.system(.ioError), "cannot read s/a: Input/output error", "无法读取 s/a：输入输出错误"),
    ]
    for (cause, english, chinese) in cases {
      let phrase = FileFailure(.read, "s/a", cause).phrase
      #expect(phrase.english == english && phrase.chinese == chinese)
    }
    for operation in FileOperation.allCases {
      #expect(operation.phrase.chinese.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(operation)")
    }
  }
}
