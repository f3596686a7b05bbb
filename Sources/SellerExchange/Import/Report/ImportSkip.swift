import SellerText

/// Why a row was left out that is as it should be: the store keeps no such record.
public struct ImportSkip: Worded, Equatable {
  /// What was left out.
  public var kind: ImportKind
  /// Where it stands.
  public var position: SourcePosition
  /// The path of the field that shows it.
  public var field: String?
  /// Why it does not belong into a store.
  public var reason: SkipReason

  /// For people: where it stands, and why it was left out.
  public var phrase: Phrase {
    Phrase(
      en: "Skipped: \(position.phrase(field: field)): \(reason).", zh: "已跳过 \(position.phrase(field: field))：\(reason)。"
    )
  }
}
