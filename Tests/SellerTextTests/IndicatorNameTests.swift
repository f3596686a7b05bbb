import SellerCore
import SellerText
import Testing

@Suite("Names of indicators")
struct IndicatorNameTests {
  @Test(
    "The short name is no longer than the name, and has room in a line of eighty columns", arguments: Language.allCases)
  func short(language: Language) {
    for indicator in IndicatorID.allCases {
      let (name, short) = (language.say(indicator), language.say(indicator.words.shortName))
      #expect(!short.isEmpty && short.count <= name.count, "\(name): \(short)")
      #expect(short.count <= 20, "\(short)")
    }
    // No two are called the same.
    #expect(Set(IndicatorID.allCases.map { language.say($0.words.shortName) }).count == IndicatorID.allCases.count)
  }
}
