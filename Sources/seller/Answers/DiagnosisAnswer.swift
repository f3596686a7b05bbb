import SellerJSON
import SellerRecords
import SellerStore
import SellerTables
import SellerText

/// What is wrong in a store's files, and what was mended.
struct DiagnosisAnswer: ValueAnswer {
  let diagnosis: Diagnosis
  /// What was mended; nil when nothing was to be.
  var mended: MendReport?

  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("damaged", .bool(diagnosis.isDamaged)),
      ("findings", Self.answer.array(of: diagnosis.findings)),
    ]
    if let mended {
      members.add("backup", text: mended.backup)
      members += [
        ("rewritten", .array(mended.files.map { .string($0) })), ("broken", .array(mended.broken.map { .string($0) })),
      ]
    }
    return .object(members)
  }

  func summary(in language: Language) -> [String] {
    let errors = diagnosis.findings.count { $0.severity == .error }
    var lines = [language.say(CareWords.diagnosis(errors: errors, warnings: diagnosis.findings.count - errors))]
    if let mended {
      lines += mended.backup.map { [language.say(CareWords.keptIn($0))] } ?? []
      lines += mended.files.map { language.say(CareWords.rewritten($0)) }
      lines += mended.broken.map { language.say(CareWords.setAside($0)) }
    }
    return lines
  }

  func tables(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(Self.table, diagnosis.findings, in: language)
  }

  func spreadsheet() -> DataTable { DataTable(Self.table, diagnosis.findings) }

  private static let place: [RowField<Finding>] = [
    RowField(
      "severity", Heading.severity,
      look: { finding, language in
        switch finding.severity {
        case .error: StyledText(language.say(CareWords.error), .danger)
        case .warning: StyledText(language.say(CareWords.warning), .warning)
        }
      }, value: { .name($0.severity) }),
    .text("file", CareWords.file) { $0.file },
    RowField(
      "line", CareWords.line, alignment: .right,
      look: { finding, _ in StyledText(finding.line.map { "\($0)" } ?? "") }, value: { .integer($0.line) }),
    RowField("field", CareWords.field, look: { finding, _ in StyledText(finding.field ?? "") }) { .text($0.field) },
    RowField("problem", Heading.what, look: { StyledText($1.say($0.problem)) }) {
      .text($0.problem.phrase.english)
    },
  ]
  private static let remedy = RowField<Finding>(
    "remedy", CareWords.remedy,
    look: { finding, language in
      StyledText((finding.remedy.isAutomatic ? "--fix: " : "") + language.say(finding.remedy), .dimmed)
    }, value: { .text($0.remedy.phrase.english) })

  private static let answer = place + [.data("automatic") { .flag($0.remedy.isAutomatic) }, remedy]
  private static let table = place + [remedy]
}
