import SellerCore
import SellerText

/// Why a change cannot be made; nothing is written then. Each deed declares its own beside its rule, words and all.
public struct ChangeRefusal: Error, Hashable, Worded {
  /// What is said.
  public let phrase: Phrase
  /// What it is about, so that a form can say it there; nil for the deed as a whole.
  public let part: ChangePart?
  /// What the record is now, where somebody else changed it meanwhile: what a second try has to start from.
  public let current: Record?

  /// A refusal.
  init(_ phrase: Phrase, part: ChangePart? = nil, current: Record? = nil) {
    self.phrase = phrase
    self.part = part
    self.current = current
  }

  /// A refusal in both languages.
  init(en: Wording<English>, zh: Wording<Chinese>, part: ChangePart? = nil, current: Record? = nil) {
    self.init(Phrase(en: en, zh: zh), part: part, current: current)
  }
}

/// A part of a deed that can be wrong by itself.
public enum ChangePart: Sendable, Hashable {
  /// When it happened.
  case moment
  /// Why.
  case reason
  /// Which category.
  case category
  /// What was decided.
  case decision
  /// A field of a record, by its path in the store format.
  case field(String)
}

extension ChangeRefusal {
  /// A word of a command is not what it should be.
  public static func notTyped(_ text: String, _ expected: Phrase) -> ChangeRefusal {
    ChangeRefusal(en: "\(quoted: text): \(expected)", zh: "\(quoted: text)：\(expected)")
  }

  /// The change belongs to another platform than the store's.
  public static func otherPlatform(_ platform: Platform) -> ChangeRefusal {
    ChangeRefusal(en: "This does not exist on \(platform).", zh: "此功能不适用于\(platform.withinText)店铺。")
  }

  /// The store has no such product.
  public static func unknownProduct(_ id: ProductID) -> ChangeRefusal {
    ChangeRefusal(en: "The store has no product \(id.text).", zh: "店铺中没有编号为 \(id.text) 的记录。")
  }

  /// The deed is dated after now.
  public static func inFuture(_ moment: Instant, in view: ShopView) -> ChangeRefusal {
    let (now, calendar) = (view.asOf, view.calendar)
    return ChangeRefusal(
      en: "\(moment, in: calendar) lies in the future; now is \(now, in: calendar).",
      zh: "\(moment, in: calendar) 在将来；现在是 \(now, in: calendar)。", part: .moment)
  }

  /// The amount is not in the store's currency.
  public static func otherCurrency(_ currency: Currency, store: Currency) -> ChangeRefusal {
    let (given, own) = (currency.code, store.code)
    return ChangeRefusal(
      en: "Amounts of this store are in \(own), not in \(given).", zh: "本店金额为 \(own)，不是 \(given)。")
  }
}
