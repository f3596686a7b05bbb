import SellerConsole
import SellerCore
import SellerExchange
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
      ("damaged", .bool(diagnosis.isDamaged)), ("findings", .array(diagnosis.findings.map(Self.json))),
    ]
    if let mended {
      members.add("backup", text: mended.backup)
      members += [
        ("rewritten", .array(mended.files.map { .string($0) })), ("broken", .array(mended.broken.map { .string($0) })),
      ]
    }
    return .object(members)
  }

  private static func json(_ finding: Finding) -> JSONValue {
    var members: [(String, JSONValue)] = [("severity", .name(finding.severity)), ("file", .string(finding.file))]
    members.add("line", finding.line.map { .count($0) })
    members.add("field", text: finding.field)
    members += [
      ("problem", .string(finding.problem.english)), ("automatic", .bool(finding.remedy.isAutomatic)),
      ("remedy", .string(finding.remedy.words.english)),
    ]
    return .object(members)
  }

  func summary(in language: Language) -> [String] {
    let errors = diagnosis.findings.count { $0.severity == .error }
    var lines = [language.say(AnswerPhrase.diagnosis(errors: errors, warnings: diagnosis.findings.count - errors))]
    if let mended {
      lines += mended.backup.map { [language.say(AnswerPhrase.keptIn($0))] } ?? []
      lines += mended.files.map { language.say(AnswerPhrase.rewritten($0)) }
      lines += mended.broken.map { language.say(AnswerPhrase.setAside($0)) }
    }
    return lines
  }

  func tables(in language: Language) -> [OutputTable] {
    diagnosis.findings.isEmpty ? [] : [table(in: language)]
  }

  func spreadsheet() -> ExportTable { table(in: .english).exported }

  private func table(in language: Language) -> OutputTable {
    OutputTable(
      columns: [
        .init("severity", Heading.severity), .init("file", AnswerPhrase.file), .init("line", AnswerPhrase.line, .right),
        .init("field", AnswerPhrase.field), .init("problem", Heading.what), .init("remedy", AnswerPhrase.remedy),
      ],
      rows: diagnosis.findings.map { finding in
        [
          severity(of: finding, in: language), .init(finding.file),
          .init(finding.line.map { "\($0)" } ?? "", export: .integer(finding.line)), .init(finding.field ?? ""),
          .init(language.say(finding.problem)),
          .init((finding.remedy.isAutomatic ? "--fix: " : "") + language.say(finding.remedy.words), .dimmed),
        ]
      })
  }

  private func severity(of finding: Finding, in language: Language) -> OutputTable.Cell {
    let key = ExportCell.text(finding.severity.rawValue)
    return switch finding.severity {
    case .error: .init(language.say(AnswerPhrase.error), .danger, export: key)
    case .warning: .init(language.say(AnswerPhrase.warning), .warning, export: key)
    }
  }
}

extension Remedy {
  /// Whether the doctor does it.
  fileprivate var isAutomatic: Bool {
    switch self {
    case .automatic: true
    case .byHand: false
    }
  }

  /// What is done, or to be done.
  fileprivate var words: RemedyPhrase {
    switch self {
    case .automatic(let words), .byHand(let words): words
    }
  }
}
