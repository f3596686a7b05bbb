import SellerCore
import SellerJSON
import SellerText

/// A rule that the seller entered: an entry of `rules.json5`.
extension RuleEntry: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "rules", zh: "规则") }
  /// The fields, in canonical order.
  public static let schema = Schema<RuleEntry>(
    blank: { _ in RuleEntry(id: "", rule: "", from: .epoch, source: "") },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("rule", \.rule, .text),
      .required("from", \.from, .instant),
      .optional("until", \.until, .instant),
      .required("source", \.source, .text),
      .optional("value", \.value, .json),
    ],
    whole: { entry, node throws(FieldProblem) in
      guard let slot = RuleSlot.named(entry.rule) else {
        throw FieldProblem(
          .unknownChoice(found: entry.rule, allowed: RuleSlot.all.map(\.name)), path: "rule",
          offset: node["rule"]?.byte)
      }
      guard let value = node["value"] else { return }
      do throws(FieldProblem) { try slot.check(value) } catch { throw error.inside("value") }
    })

  /// Where the records are kept.
  public static let storage = RecordStorage<RuleEntry>.one("rules.json5")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<RuleEntry>.table(\.rules)
  /// The file is written by people too, as JSON5.
  public static let isDocument = true
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.rule, id.text) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.order(("from", from), ("until", until))
  }
}
