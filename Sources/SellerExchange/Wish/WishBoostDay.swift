import SellerCore

/// A day's ProductBoost figures of a campaign: what each product spent.
enum WishBoostDay {
  /// Reads one day of `daily_performances`.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    .rows(try days(record, context, &intake))
  }

  /// Reads all days of a record that has them.
  static func readAll(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    var rows: [ImportedRow.Content] = []
    for day in try record.objects("daily_performances") ?? [] { rows += try days(day, context, &intake) }
    return .rows(rows)
  }

  private static func days(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> [ImportedRow.Content] {
    intake.kind = .boostDay
    let text = try record.requiredText("date")
    intake.id = text
    guard let day = Day(String(text.prefix(10))) else {
      throw ForeignFieldProblem(field: record.field("date"), problem: .malformed(text: text, expected: .day))
    }
    var rows: [ImportedRow.Content] = []
    for stat in try record.objects("stats") ?? [] {
      guard let spend = try stat.wishMoney("spend", shop: context.currency) else { continue }
      rows.append(.boostDay(ImportedBoostDay(productID: try stat.textID("product_id"), day: day, spend: spend)))
    }
    return rows
  }
}
