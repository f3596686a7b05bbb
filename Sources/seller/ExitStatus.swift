import SellerText

/// The exit statuses of the command contract.
enum ExitStatus: Int32 {
  case done = 0
  /// The answer is "no": a breach, or damage.
  case no = 1
  case wrongInput = 2
  /// The store cannot be read or written.
  case storeUnusable = 3
}

/// Why the program ends without having done what it was asked: what to say, and the status to leave with.
struct ProgramFailure: Error {
  let status: ExitStatus
  /// What happened, where, and what to do next; nil when everything has been said.
  let message: (any Worded)?

  init(_ status: ExitStatus, _ message: some Worded) {
    self.status = status
    self.message = message
  }

  private init(_ status: ExitStatus) {
    self.status = status
    message = nil
  }

  /// What any error says.
  static func words(of error: any Error) -> any Worded {
    (error as? any Worded) ?? (error as? ProgramFailure)?.message ?? Phrase(verbatim: "\(error)")
  }

  /// The answer was "no", and it has been given.
  static let answerIsNo = ProgramFailure(.no)
  /// Something could not be saved, and it has been said what.
  static let notSaved = ProgramFailure(.storeUnusable)
}
