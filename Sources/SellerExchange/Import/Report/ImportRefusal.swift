import SellerSheets
import SellerText

/// Why a row, or a whole file, did not go in; nothing of it was taken over.
public struct ImportRefusal: Error, Worded, Equatable {
  /// What was refused.
  public var kind: ImportKind
  /// Where it stands.
  public var position: SourcePosition
  /// The path of the field inside the record, such as `refunds[0].refund_amount.amount`; nil when no one field is at fault.
  public var field: String?
  /// What is wrong.
  public var problem: ImportProblem

  /// The refusal for people: where, which field, what is wrong, what to do next.
  public var phrase: Phrase { phrase(saying: problem.phrase, advising: problem.advice) }

  /// The same with what is wrong, and what to do next, in other words.
  public func phrase(saying words: Phrase, advising advice: Phrase) -> Phrase {
    Phrase(
      en: "\(position.phrase(field: field)): \(words). \(advice)",
      zh: "\(position.phrase(field: field))：\(words)。\(advice)")
  }
}

extension ImportRefusal {
  /// Refusals in words: of many in a file that are alike the first ones, and how many more there are.
  public static func phrases(of refusals: [ImportRefusal]) -> [Phrase] {
    let most = 10
    struct Alike: Hashable {
      let file: String
      let field: String?
      let advice: String
    }
    var counts: [Alike: Int] = [:]
    var order: [Alike] = []
    var phrases: [Phrase] = []
    for refusal in refusals {
      let field = refusal.field?.filter { !$0.isNumber }
      let alike = Alike(file: refusal.position.file, field: field, advice: refusal.problem.advice.english)
      let count = (counts[alike] ?? 0) + 1
      counts[alike] = count
      if count <= most { phrases.append(refusal.phrase) }
      if count == most + 1 { order.append(alike) }
    }
    return phrases
      + order.map { alike in
        let (place, more) = (SourcePosition(file: alike.file).phrase(field: alike.field), (counts[alike] ?? 0) - most)
        return Phrase(
          en: "\(place): \(more, "record", "records") more like these. \"--refused FILE\" keeps all of them.",
          zh: "\(place)：另有 \(more) 条类似。加 --refused 文件 可保存全部。")
      }
  }
}

extension ImportReading {
  /// Refuses something that was read.
  mutating func refuse(
    _ kind: ImportKind, at position: SourcePosition, field: String? = nil, _ problem: ImportProblem
  ) {
    refusals.append(ImportRefusal(kind: kind, position: position, field: field, problem: problem))
  }

  /// Says what is to be said of a record that goes in.
  mutating func note(_ intake: RecordIntake, at position: SourcePosition) {
    for (field, remark) in intake.remarks {
      notes.append(ImportNote(kind: intake.kind, position: position, field: field, remark: remark))
    }
  }

  /// Refuses it for one of its fields.
  mutating func refuse(_ kind: ImportKind, at position: SourcePosition, _ problem: ForeignFieldProblem) {
    refuse(kind, at: position, field: problem.field, problem.problem)
  }
}

/// What is wrong with one field, before it is known where the record stands.
struct ForeignFieldProblem: Error, Equatable {
  let field: String?
  let problem: ImportProblem
}

extension ForeignFieldProblem {
  /// What is wrong with a whole table.
  init(table problem: TableProblem) { self.init(field: nil, problem: .notCSV(TextDamage(problem))) }

  /// What is wrong with its headings.
  init(headings problem: MapProblem) { self.init(field: nil, problem: .table(.map(problem))) }
}
