import ArgumentParser
import SellerCore
import SellerText

/// `seller health`: store health at a glance.
struct Health: ParsableCommand {
  static let configuration = CommandConfiguration(summary: FiguresWords.health)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    try reading.output.print(HealthAnswer(try reading.view(), rulebook: reading.rulebook))
  }
}
