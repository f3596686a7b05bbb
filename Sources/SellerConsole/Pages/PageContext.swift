import SellerCore
import SellerText

/// What a page needs to know of everything around it.
public struct PageContext: Sendable {
  /// The shop and its figures.
  public let reading: ShopReading
  /// The language of the screen.
  public let language: Language
  /// The block that the page is drawn in.
  public let area: Size
  /// The changes that are on their way to the disk.
  public let pending: [Change]

  /// Surroundings of a page.
  public init(reading: ShopReading, language: Language, area: Size, pending: [Change] = []) {
    self.reading = reading
    self.language = language
    self.area = area
    self.pending = pending
  }

  /// Says a phrase in the language of the screen.
  public func say(_ phrase: any Worded) -> String { language.say(phrase) }

  /// The shop at the as-of.
  public var view: ShopView { reading.view }
}
