import SellerCommandLine
import SellerCore
import SellerStore
import SellerText

/// `seller doctor`: verifies a store, and mends what needs no decision.
struct DoctorCommand: Command {
  static let form = CommandForm(
    name: "doctor", summary: CareWords.doctor, detail: CareWords.whatIsMended)

  @Flag(help: ArgumentHelp(CareWords.fix))
  var fix = false

  /// Taken because every reading command takes it.
  @Option(help: ArgumentHelp(CareWords.asOf, valueName: "instant"))
  var asOf: AsOf?

  @OptionGroup var writing: WritingArguments

  func run() throws {
    let doctor = Doctor(try writing.directory())
    let answer =
      fix ? try mended(by: doctor) : DiagnosisAnswer(diagnosis: try withStoreFailures(doctor.examine()))
    try writing.print(answer)
    if answer.diagnosis.isDamaged { throw ProgramFailure.answerIsNo }
  }

  private func mended(by doctor: Doctor) throws -> DiagnosisAnswer {
    let report = try withStoreFailures(doctor.mend(now: Now.instant, patience: writing.patience))
    writing.tell(untidied: report.untidied)
    if let error = report.unexamined { throw ProgramFailure(.storeUnusable, CommandNote.unexamined(error.phrase)) }
    return DiagnosisAnswer(diagnosis: report.remaining, mended: report)
  }
}
