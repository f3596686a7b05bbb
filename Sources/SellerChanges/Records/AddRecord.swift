import SellerCore
import SellerRecords
import SellerText

/// Adds a record of which no file tells: a benchmark, a violation, a month's spend and credit, a figure that the platform shows.
public struct AddRecord: Deed {
  /// By which form.
  public let form: RecordForm
  /// What is typed, by the fields' paths.
  public let texts: [String: String]

  /// What was done.
  public var what: Phrase {
    let kind = form.kind
    let values = form.values(texts.filter { !$0.value.isEmpty })
    return Phrase(en: "add \(kind.rawValue): \(values)", zh: "\(kind.type.plural)：新增，\(values)")
  }

  /// What is left to be done on the platform.
  public var remains: Phrase? { form.remains }

  /// The records of its kind, and those that it names.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    .all(form.kind) + ((try? typed(in: view)).map { .references(of: $0) } ?? .shop)
  }

  /// The record; one with its key must not be there yet, unless it says the same.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    try form.require(texts, on: view.shop.platform)
    var record = try rethrowing(as: { ChangeRefusal.badField($0, in: form) }, typed(in: view))
    record = try form.rule(nil, record, view)
    if let saved = view.record(of: record.key) {
      if saved == record { return [] }
      throw .recordThere(record.key, form)
    }
    try view.requireSound(record, beside: nil, by: form)
    return [record]
  }

  private func typed(in view: ShopView) throws(FieldProblem) -> Record {
    var typed = form.beginning(view).merging(texts) { $1 }
    typed.merge(form.consequences(typed, texts)) { $1 }
    return try RecordTexts(form.kind, nil, in: view.shop).record(setting: completed(typed, in: view))
  }

  /// What is typed with an id that nobody has taken, where the kind has ids and none is typed.
  private func completed(_ texts: [String: String], in view: ShopView) -> [String: String] {
    let kind = form.kind
    guard form.hasID, texts["id"]?.trimmed.isEmpty ?? true else { return texts }
    let id = ShopSnapshot.freeID("\(kind.rawValue)-\(view.today)", taken: view.ids(of: kind))
    return texts.merging(["id": id.text]) { $1 }
  }
}

extension Change {
  /// Adds a record by a form.
  public static func add(_ form: RecordForm, _ texts: [String: String]) -> Change {
    Change(AddRecord(form: form, texts: texts))
  }
}

extension ChangeRefusal {
  /// Such a record is there already.
  static func recordThere(_ key: RecordKey, _ form: RecordForm) -> ChangeRefusal {
    ChangeRefusal(
      en: "\(form.title): \(key.description) is on record already; edit that one (set).",
      zh: "\(form.title)：\(key.description) 已有记录；请修改该记录（set）。")
  }
}
