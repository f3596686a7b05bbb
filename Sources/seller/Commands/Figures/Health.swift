import SellerCommandLine

/// `seller health`: store health at a glance.
struct Health: Command {
  static let form = CommandForm(name: "health", summary: FiguresWords.health)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    try reading.print(HealthAnswer(view, rulebook: rulebook))
  }
}
