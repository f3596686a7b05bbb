/// What the report of an import calls its counts.
public enum ImportHeading {
  /// Records that were not there before.
  public static let added = Phrase(en: "added", zh: "新增")
  /// Records that are different now.
  public static let changed = Phrase(en: "changed", zh: "更新")
  /// Records that were there, just so.
  public static let unchanged = Phrase(en: "unchanged", zh: "未变")
  /// Rows of a record that another row states more recently.
  public static let repeated = Phrase(en: "repeated", zh: "重复")
  /// Rows from before what the store, or another row, has.
  public static let older = Phrase(en: "older", zh: "较旧")
  /// Rows that a store has no place for.
  public static let skipped = Phrase(en: "skipped", zh: "跳过")
  /// Rows that were not taken over.
  public static let refused = Phrase(en: "refused", zh: "拒绝")
  /// The sum of all kinds.
  public static let total = Phrase(en: "total", zh: "合计")
}
