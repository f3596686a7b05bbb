import ArgumentParser
import SellerCore
import SellerText

/// `seller cases`: open after-sales cases by deadline.
struct Cases: ParsableCommand {
  static let configuration = CommandConfiguration(summary: FiguresWords.cases)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    try reading.output.print(CasesAnswer(try reading.view(), rulebook: reading.rulebook))
  }
}
