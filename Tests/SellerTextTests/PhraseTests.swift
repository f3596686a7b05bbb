import SellerCore
import SellerText
import Testing

/// How a phrase is put together from words and values.
@Suite("Phrase")
struct PhraseTests {
  private let phrase = Phrase(en: "Saved.", zh: "已保存。")

  @Test func eachLanguageSaysItsOwn() {
    #expect(Language.english.say(phrase) == "Saved.")
    #expect(Language.chinese.say(phrase) == "已保存。")
    #expect(Language.allCases.map { $0.say(Phrase(verbatim: "SKU")) } == ["SKU", "SKU"])
    #expect(Phrase { "<\($0.say(phrase))>" } == Phrase(en: "<Saved.>", zh: "<已保存。>"))
  }

  @Test func valuesAreWrittenAsTheLanguageWritesThem() {
    let moment = Instant(seconds: 0)
    let values = Phrase(
      en: "\(1_204) \(digits: 2024) \(phrase) \(moment, in: .beijing) \(seconds: 7200) \(quoted: "a")",
      zh: "\(1_204) \(digits: 2024) \(phrase) \(moment, in: .beijing) \(seconds: 7200) \(quoted: "a")")
    #expect(values.english == "1,204 2024 Saved. 1970-01-01 08:00 Beijing 2 h \"a\"")
    #expect(values.chinese == "1,204 2024 已保存。 1970-01-01 08:00 北京时间 2 小时 “a”")
    let list = Phrase(en: "\(list: [phrase, phrase])", zh: "\(list: [phrase, phrase])")
    #expect(list.english == "Saved., Saved." && list.chinese == "已保存。、已保存。")
  }

  @Test(arguments: [(0, "0 cases"), (1, "1 case"), (2, "2 cases"), (1000, "1,000 cases")])
  func whatIsCountedFollowsTheNumber(count: Int, english: String) {
    #expect(Phrase(en: "\(count, "case", "cases")", zh: "\(count) 个").english == english)
  }
}
