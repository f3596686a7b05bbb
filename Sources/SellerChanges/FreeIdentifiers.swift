import SellerCore
import SellerText

extension ShopSnapshot {
  /// An id made of a stem and a number that is not taken yet, counting up: `dispute-2021-11-15-1`.
  static func freeID<Subject>(_ stem: String, taken: Set<Key<Subject>>) -> Key<Subject> {
    var number = 1
    while taken.contains(Key("\(stem)-\(number)")) { number += 1 }
    return Key("\(stem)-\(number)")
  }
}

extension ChangeRefusal {
  /// The text cannot be an id of such a thing.
  public static func unusableID(_ id: String, of thing: Phrase) -> ChangeRefusal {
    ChangeRefusal(
      en: "“\(id)” cannot be a \(thing)'s id: 1 to 128 bytes without control characters.",
      zh: "“\(id)”不能作为\(thing)编号：须为 1 至 128 字节且不含控制字符。")
  }

  /// Another such thing has this id.
  public static func idTaken(_ id: String, of thing: Phrase) -> ChangeRefusal {
    ChangeRefusal(
      en: "Another \(thing) has the id \(id); choose another one.", zh: "编号 \(id) 已被另一\(thing)使用，请换一个。")
  }
}
