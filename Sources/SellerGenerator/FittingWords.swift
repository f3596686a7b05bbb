import SellerCore

/// Keeps buyers' words to what they bought: nobody says of shoes that their coating comes off.
enum FittingWords {
  /// Kinds of goods that words can be about.
  enum Goods: Sendable {
    case textiles, shoes, pans, hardware, electronics, fruit, food, cosmetics, bags, pets, other
  }

  /// What an assortment's products are.
  static func goods(of assortment: Assortment) -> Goods {
    let names = Set((assortment.names + assortment.path).map(\.text))
    return kinds.first { !names.isDisjoint(with: $0.names) }?.goods ?? .other
  }

  private static let kinds: [(goods: Goods, names: Set<String>)] = [
    (.textiles, ["Apparel", "女装", "家纺", "服饰内衣"]), (.shoes, ["Shoes", "鞋靴"]), (.pans, ["锅具"]),
    (.electronics, ["Electronics", "Automotive", "数码", "电动牙刷", "家用电器", "手机"]), (.fruit, ["生鲜"]),
    (.food, ["食品", "奶粉", "营养保健"]), (.cosmetics, ["Beauty", "美妆护肤"]), (.bags, ["箱包"]), (.pets, ["Pet Supplies"]),
    (.hardware, ["Home & Kitchen", "Toys"]),
  ]

  /// The order with words that fit what was sold; no throw of dice depends on it.
  static func fit(_ order: Order, to goods: Goods) -> Order {
    var order = order
    for place in order.cases.indices {
      order.cases[place].reasonText = order.cases[place].reasonText.map { fitting($0, goods) }
    }
    if let text = order.review?.text { order.review?.text = fitting(text, goods) }
    return order
  }

  /// The words, or general ones in their place where they are about other goods.
  private static func fitting(_ text: String, _ goods: Goods) -> String {
    guard let word = particular.first(where: { $0.text == text }), !word.of.contains(goods) else { return text }
    return word.instead
  }

  private static let wear: [Goods] = [.textiles, .shoes]

  private static let particular: [(text: String, of: [Goods], instead: String)] = [
    ("洗一次就缩水,掉色严重", [.textiles], "用一次就变样了"), ("裂了两片", [.hardware, .pans], "到手有瑕疵"),
    ("线头很多,做工粗糙", wear + [.bags], "做工粗糙"), ("锅底掉涂层了!!!", [.pans], "质量太差了!!!"),
    ("充不进电", [.electronics], "不能用"), ("果子烂了一半,客服让我等", [.fruit], "坏了一半,客服让我等"),
    ("拉链坏了\n客服不理人", [.textiles, .bags], "坏了\n客服不理人"), ("起球😡😡", [.textiles], "太差了😡😡"),
    ("过敏了,脸上起红疹", [.cosmetics], "用着不舒服"), ("说是纯棉,其实是化纤", [.textiles], "材质和描述不符"),
    ("克重不够,称了只有380g", [.food, .fruit, .cosmetics], "分量和描述不符"), ("薄得像纸一样", [.textiles], "比想象的单薄"),
    ("杯口有缺口", [.hardware], "边上有缺口"), ("漏液,洒了一箱子", [.cosmetics, .food], "外箱破了"),
    ("偏小一码", wear, "大小不合适"), ("穿不进去😂", wear, "尺寸不对😂"), ("尺码表不准", wear, "标的尺寸不准"),
    ("尺码偏小,客服说不给换", wear, "大小不对,客服说不给换"), ("分量足,味道不错", [.food, .fruit], "分量足,不错"),
    ("颜色正,不掉色", [.textiles, .cosmetics], "颜色正"), ("味道刺鼻", [.textiles, .shoes, .bags, .cosmetics], "气味重"),
    ("Stopped working after two days", [.electronics], "Did not last two days"),
    ("Seams came apart in the first wash", [.textiles], "Came apart at once"),
    ("battery won’t hold a charge", [.electronics], "no use at all"),
    ("cracked along the handle, could hurt someone", [.hardware, .pans, .bags], "cracked, could hurt someone"),
    ("Colour washes out; ruined my other clothes", [.textiles], "Colour came off"),
    ("The zip, well… what zip?", [.textiles, .bags], "The finish, well… what finish?"),
    ("rusts 🤷", [.hardware, .pans, .electronics], "poor 🤷"),
    ("doesn't stick @all", [.other, .cosmetics], "doesn't hold @all"),
    ("says 20000 mAh, measured 6000", [.electronics], "half of what the page says"),
    ("not wood at all", [.hardware], "not the material named"),
    ("“Waterproof” – it is not", [.electronics] + wear, "“Durable” – it is not"),
    ("Screen has a crack, photo attached", [.electronics], "Has a crack, photo attached"),
    ("box crushed, glass everywhere", [.hardware], "box crushed"),
    ("Leaked all over the parcel", [.cosmetics], "Parcel was torn"), ("Two sizes too small", wear, "Much too small"),
    ("runs large, cannot wear it", wear, "too large for me"),
    ("Got a blue one, ordered red", wear + [.electronics, .bags, .hardware], "Got another one than ordered"),
    ("my cat approves 🐈", [.pets], "everybody approves 👌"), ("Fits perfectly", wear, "Just right"),
    ("Lovely colour, soft fabric", [.textiles], "Lovely"),
    ("Works. What more can I say", [.electronics], "Good. What more can I say"),
  ]
}
