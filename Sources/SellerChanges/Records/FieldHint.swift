import SellerCore
import SellerRecords
import SellerText

extension RecordForm {
  /// What is said about a field: its note, then how what it holds is typed.
  public func help(for field: RecordField, in calendar: ShopCalendar?) -> Phrase {
    let hint = content(of: field).hint(in: calendar)
    return Phrase { language in
      [field.note, hint].map { language.say($0) }.filter { !$0.isEmpty }.joined(
        separator: language == .english ? " " : "")
    }
  }
}

extension FieldForm {
  /// How a value of this form is typed; nothing where there is nothing to say.
  func hint(in calendar: ShopCalendar?) -> Phrase {
    switch self {
    case .plain(.money): Phrase(en: "An amount: 12.50.", zh: "金额，如 12.50。")
    case .plain(.decimal): Phrase(en: "A number: 0.0062, or 0.62 %.", zh: "数字，如 0.0062，或 0.62 %。")
    case .plain(.day): Phrase(en: "A day: 2024-06-01.", zh: "日期，如 2024-06-01。")
    case .plain(.month): Phrase(en: "A month: 2024-06.", zh: "月份，如 2024-06。")
    case .plain(.instant):
      Phrase { language in
        let zone = calendar.map { language == .english ? " (\(language.zone($0)))" : "（\(language.zone($0))）" } ?? ""
        return language == .english
          ? "A day, with or without a time: 2024-06-01 09:00\(zone)." : "日期，可加时间，如 2024-06-01 09:00\(zone)。"
      }
    case .plain(.wholeNumber), .whole: Phrase(en: "A whole number.", zh: "整数。")
    case .list(.object(let fields)):
      Phrase(
        en: "One a line: \(fields.map(\.name).joined(separator: " ")).",
        zh: "每行一项：\(fields.map(\.name).joined(separator: " "))。")
    case .list: Phrase(en: "With commas between them.", zh: "以逗号分隔。")
    case .plain(.json):
      Phrase(en: "JSON5, as the rule stands in the list of rules.", zh: "JSON5，写法见规则列表。")
    case .plain, .id, .choice, .object, .counts: .nothing
    }
  }
}
