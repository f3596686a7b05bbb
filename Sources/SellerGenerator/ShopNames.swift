import SellerCore

/// What made-up shops are called.
enum ShopNames {
  static func of(_ platform: Platform) -> [String] {
    switch platform {
    case .wish:
      [
        "岚风家居 Lanfeng Home", "Little Harbour Goods", "Nordlicht & Töchter", "青禾百货 Green Grain Store",
        "Paper Kite Trading", "Maple & Moss", "云上杂货铺 Cloud Corner", "Señora Luna Hogar",
      ]
    case .jd:
      [
        "海屿国际美妆专营店", "拾光海外旗舰店 Lumière", "北纬母婴海外专营店", "東京百貨 Tokyo Select", "澳洲优选 Southern Cross",
        "莱茵厨具海外旗舰店",
      ]
    case .kuaishou:
      [
        "老赵家日用百货", "小鹿姐姐的衣橱🦌", "东北大姐好物严选", "山里人家·土特产", "阿芳家纺工厂店", "李哥鞋靴(源头工厂)",
        "Mumu木木潮玩",
      ]
    }
  }
}
