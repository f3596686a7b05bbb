import SellerCore
import SellerRecords
import SellerText

extension ShopView {
  /// The records of a kind as of the view's moment, in the order of their file; none of kinds that stand in no table.
  public func records(of kind: RecordKind) -> [Record] {
    func all<Stored: StoredRecord>(_ type: Stored.Type) -> [Record] {
      Stored.records(in: tables).sorted { $0.key < $1.key }.map { Record($0) }
    }
    return kind.lineType.map { all($0) } ?? [Record(shop)]
  }

  /// A record as the store has it, with what is dated later.
  func record(of key: RecordKey) -> Record? {
    func find<Stored: StoredRecord>(_ type: Stored.Type) -> Record? {
      let records = Stored.records(in: snapshot.tables)
      return records.place(of: key, by: \.key).map { Record(records[$0]) }
    }
    return key.kind.lineType.map { find($0) } ?? Record(snapshot.shop)
  }

  /// The ids that records of a kind have, whatever their moments.
  func ids(of kind: RecordKind) -> Set<Key<Record>> {
    func all<Stored: StoredRecord>(_ type: Stored.Type) -> Set<Key<Record>> {
      Set(Stored.records(in: snapshot.tables).map { Key($0.key.id) })
    }
    return kind.lineType.map { all($0) } ?? []
  }

  /// Refuses a record in which something does not fit that fitted before: what the doctor would warn of.
  func requireSound(_ record: Record, beside old: Record?, by form: RecordForm) throws(ChangeRefusal) {
    let others = OtherRecords(snapshot.tables) { self.order($0) != nil }
    let before = old.map { Self.problems(of: $0, others) } ?? []
    guard let new = Self.problems(of: record, others).first(where: { !before.contains($0) }) else { return }
    throw .badField(new, in: form)
  }

  private static func problems(of record: Record, _ others: OtherRecords) -> [FieldProblem] {
    guard let stored = record.content as? any StoredRecord else { return [] }
    var notes = RecordNotes(file: "")
    stored.check(beside: others, &notes)
    return notes.findings.map { FieldProblem($0.problem, path: $0.field ?? "") }
  }
}

extension RecordForm {
  /// The key fields that have to be said to name a record.
  public var requiredKeyFields: [String] {
    let known = kind.fields.filter(\.isRequired).map(\.name)
    return keyFields.filter { known.contains($0) && self.field($0)?.isMarketUnlessSaid != true }
  }

  /// The record that is there with these key fields.
  public func record(of texts: [String: String], in view: ShopView) -> Record? {
    let wanted = keyWords(of: texts, in: view)
    return keyFields.isEmpty
      ? nil
      : view.records(of: kind).first { record in
        let texts = RecordTexts(kind, record, in: view.shop)
        return keyFields.map { texts.text(at: $0) } == wanted
      }
  }

  /// The key of the record that is there with these key fields.
  public func key(of texts: [String: String], in view: ShopView) throws(ChangeRefusal) -> RecordKey {
    guard let found = record(of: texts, in: view) else { throw .noRecord(self, keyWords(of: texts, in: view)) }
    return found.key
  }

  private func keyWords(of texts: [String: String], in view: ShopView) -> [String] {
    let unsaid = beginning(view)
    return keyFields.map { texts[$0]?.trimmed ?? unsaid[$0] ?? "" }
  }
}

extension RecordField {
  /// Whether the field names the whole market where nothing is said.
  fileprivate var isMarketUnlessSaid: Bool { path == "category" }
}

extension ChangeRefusal {
  /// A field cannot hold what was typed.
  static func badField(_ problem: FieldProblem, in form: RecordForm) -> ChangeRefusal {
    let words = problem.problem.phrase
    let whole = String(problem.path.prefix { $0 != "[" })
    let path = form.field(whole) == nil ? String(whole.prefix { $0 != "." }) : whole
    guard let field = form.field(path) else {
      return ChangeRefusal(en: "\(problem.path) \(words).", zh: "\(problem.path) \(words)。")
    }
    switch problem.problem {
    case .malformed(_, let found):
      let hint = form.content(of: field).hint(in: nil)
      return ChangeRefusal(
        en: "\(field.sentence(Phrase(en: "is \(quoted: found)", zh: ""))) \(hint)",
        zh: "\(field.sentence(Phrase(en: "", zh: "不能是\(quoted: found)")))\(hint)", part: .field(path))
    default: return ChangeRefusal(field.sentence(words, at: problem.path), part: .field(path))
    }
  }

  /// Nothing is on record with these key fields.
  static func noRecord(_ form: RecordForm, _ words: [String]) -> ChangeRefusal {
    let named = words.filter { !$0.isEmpty }.joined(separator: " ")
    return ChangeRefusal(
      en: "\(form.title): nothing is on record for \(named); add it (add).",
      zh: "\(form.title)：没有 \(named) 的记录；请新增（add）。")
  }
}
