import SellerCommandLine
import SellerText

/// The program's commands.
enum Seller: CommandFamily {
  static let form = FamilyForm(
    name: "seller",
    summary: Phrase(
      en: "A console for marketplace sellers: shop health, category disputes, refund-assurance credit, after-sales.",
      zh: "电商卖家的控制台：店铺健康、品类申诉、退款保障抵用金、售后。"),
    members: [
      Console.self, Demo.self, Stores.self, Generate.self, Init.self, Find.self, Health.self, Indicators.self,
      Categories.self, Explain.self, Products.self, Disputes.self, Orders.self, ShopCommand.self,
      Records<BenchmarkFamily>.self, Records<ReportedFamily>.self, Violations.self, Boosts.self, Import.self,
      Sources.self, Assurance.self, Campaign.self, Cases.self, Tickets.self, Reviews.self, Prices.self, Notes.self,
      Attachments.self, Needs.self, CheckCommand.self, Penalties.self, Rules.self, UndoCommand.self, Export.self,
      SQLCommand.self,
      DoctorCommand.self, Backup.self, Restore.self, Config.self, InstallCommand.self, ManualCommand.self,
    ],
    standard: Console.self)
}
