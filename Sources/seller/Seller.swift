import ArgumentParser
import SellerText

/// The program's commands.
struct Seller: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandChoice.program,
    summary: Phrase(
      en: "A console for marketplace sellers: shop health, category disputes, refund-assurance credit, after-sales.",
      zh: "电商卖家的控制台：店铺健康、品类申诉、退款保障抵用金、售后。"),
    subcommands: [
      Console.self, Demo.self, Stores.self, Generate.self, Init.self, Find.self, Health.self, Indicators.self,
      Categories.self, Explain.self, Products.self, Disputes.self, Orders.self, ShopCommand.self,
      Records<BenchmarkFamily>.self, Records<ReportedFamily>.self, Violations.self, Boosts.self, Import.self,
      Sources.self, Assurance.self, Campaign.self, Cases.self, Tickets.self, Reviews.self, Prices.self, Notes.self,
      Attachments.self, Needs.self, CheckCommand.self, Penalties.self, Rules.self, UndoCommand.self, Export.self,
      SQLCommand.self,
      DoctorCommand.self, Backup.self, Restore.self, Config.self, InstallCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: Console.self)

  /// The first words that are commands.
  static var commandNames: [String] { configuration.subcommands.map { $0._commandName } }
}
