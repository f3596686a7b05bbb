/// Goods under a rule of repair, replacement and refund (三包), and for how long each is owed (004 §六.1).
public struct ThreeGuaranteesRule: Sendable, Hashable {
  /// What the rule is called.
  public var name: String
  /// Who made it.
  public var level: Level
  /// The categories of its goods, at any level of a product's path.
  public var categories: [CategoryName]
  /// Days after signing in which a refund is owed for goods that fail; nil where the rule owes none.
  public var refundDays: Int?
  /// Days in which other goods are owed.
  public var exchangeDays: Int?
  /// Days in which a repair is owed.
  public var repairDays: Int?

  /// Who made a rule.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The state: its rules go before all others.
    case national
    /// A place's authority for quality: it counts where the state has no rule.
    case local
  }

  /// A rule without terms.
  public init(name: String, level: Level, categories: [CategoryName]) {
    self.name = name
    self.level = level
    self.categories = categories
  }

  /// The state's rules of 1995, 1998 and 2001 for household appliances, telephones and computers, by public material: 7 days of
  /// refund, 15 of exchange, a year of repair.
  public static let national: ThreeGuaranteesRule = {
    var rule = ThreeGuaranteesRule(
      name: "部分商品修理更换退货责任规定", level: .national,
      categories: [
        "电视机", "彩电", "冰箱", "电冰箱", "洗衣机", "空调", "空调器", "电风扇", "微波炉", "吸尘器", "吸油烟机", "油烟机", "燃气热水器",
        "手机", "手机通讯", "移动电话", "固定电话", "电脑", "笔记本电脑", "平板电脑", "台式机", "摄像机", "自行车", "钟表", "缝纫机", "摩托车",
        "电子琴",
      ])
    (rule.refundDays, rule.exchangeDays, rule.repairDays) = (7, 15, 365)
    return rule
  }()
}
