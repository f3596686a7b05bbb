import ArgumentParser
import SellerCore

/// `seller health`: store health at a glance.
struct Health: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Store health at a glance.")

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    try reading.output.print(HealthAnswer(try reading.view(), rulebook: reading.rulebook))
  }
}
