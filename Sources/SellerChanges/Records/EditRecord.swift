import SellerCore
import SellerRecords
import SellerText

/// Sets fields of a record that is there: what the shop or a product is, and no file tells.
public struct EditRecord: Deed {
  /// The record.
  public let key: RecordKey
  /// By which form.
  public let form: RecordForm
  /// What is typed, by the fields' paths; a blank text takes a field away.
  public let texts: [String: String]
  /// What stood in these fields, as far as the user knows; nothing where nobody looked.
  public let seen: [String: String]

  /// What was done.
  public var what: Phrase {
    let values = form.values(texts)
    let name = key.kind == .shop ? "" : " \(key)"
    return Phrase(en: "set \(key.kind.rawValue)\(name): \(values)", zh: "\(key.kind.type.plural)\(name)：修改，\(values)")
  }

  /// What is left to be done on the platform.
  public var remains: Phrase? { form.remains }

  /// What an appeal says.
  public var toCopy: String? { texts["appeal.reason"].flatMap { $0.trimmed.isEmpty ? nil : $0 } }

  /// The record, and those that it names and is going to name.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    let saved = view.record(of: key)
    let named = [saved, saved.flatMap { try? typed(over: $0, in: view) }].compactMap(\.self)
    return named.reduce(key.kind == .shop ? .shop : .record(key.kind, key.id)) { $0 + .references(of: $1) }
  }

  /// The record with its new fields, unless somebody else has changed one of them.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    guard let saved = view.record(of: key) else { throw .unknownRecord(key) }
    try form.require(texts, on: view.shop.platform)
    let typed = RecordTexts(key.kind, saved, in: view.shop)
    var record = try rethrowing(as: { ChangeRefusal.badField($0, in: form) }, self.typed(over: saved, in: view))
    if record == saved { return [] }
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let now = typed.text(at: path)
      if let known = seen[path], known != now, text != now { throw .fieldChanged(form.field(path), now, saved) }
    }
    record = try form.rule(saved, record, view)
    guard record.key == key else { throw .keyChanged(form) }
    try view.requireSound(record, beside: saved, by: form)
    return [record]
  }

  private func typed(over saved: Record, in view: ShopView) throws(FieldProblem) -> Record {
    let typed = RecordTexts(key.kind, saved, in: view.shop)
    var all = Dictionary(form.fields.map { ($0.path, typed.text(at: $0.path)) }) { $1 }
    all.merge(texts) { $1 }
    return try typed.record(setting: texts.merging(form.consequences(all, texts)) { $1 })
  }
}

extension Change {
  /// Sets fields of a record by a form; `seen` is what stood there when the editing began.
  public static func edit(
    _ key: RecordKey, _ form: RecordForm, _ texts: [String: String], from seen: [String: String] = [:]
  ) -> Change {
    Change(EditRecord(key: key, form: form, texts: texts, seen: seen.filter { texts[$0.key] != nil }))
  }
}

extension RecordForm {
  /// What is set: in English by the fields' names in the store format, as the audit trail has it.
  func values(_ texts: [String: String]) -> Phrase {
    let texts = texts.sorted { $0.key < $1.key }.map { path, text in
      let value = text.trimmed.isEmpty ? Phrase(en: "unset", zh: "空") : Phrase(verbatim: text)
      return Phrase(en: "\(path) \(value)", zh: "\(field(path)?.label.chinese ?? path) \(value)")
    }
    return Phrase(en: "\(list: texts)", zh: "\(list: texts)")
  }
}

extension ChangeRefusal {
  /// The store has no such record.
  static func unknownRecord(_ key: RecordKey) -> ChangeRefusal {
    key.kind == .product
      ? .unknownProduct(ProductID(key.description))
      : ChangeRefusal(
        en: "The store has no \(key.kind.rawValue.exchanging("_", for: " ")) \(key.description).",
        zh: "店铺中没有 \(key.description)。")
  }

  /// Somebody else changed the field meanwhile: what stands there now.
  static func fieldChanged(_ field: RecordField?, _ now: String, _ current: Record) -> ChangeRefusal {
    let label = field?.label ?? .nothing
    let shown = now.isEmpty ? "–" : now
    return ChangeRefusal(
      en: "Somebody else changed “\(label)” meanwhile: \(shown). Save again to put yours in its place.",
      zh: "“\(label)”已被他人改为 \(shown)。再次保存将以您的内容替换。", part: field.map { .field($0.path) },
      current: current)
  }

  /// What tells a record from others stays.
  static func keyChanged(_ form: RecordForm) -> ChangeRefusal {
    ChangeRefusal(
      en: "These fields tell the record from others and stay: \(list: form.keyFields). Add another record instead.",
      zh: "这些字段用于区分记录，不能改：\(list: form.keyFields)。请另行新增。")
  }
}
