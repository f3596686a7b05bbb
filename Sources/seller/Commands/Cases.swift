import ArgumentParser
import SellerCore

/// `seller cases`: open after-sales cases by deadline.
struct Cases: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open after-sales cases, the most pressing first; on Wish also the open tickets.")

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    try reading.output.print(CasesAnswer(try reading.view(), rulebook: reading.rulebook))
  }
}
