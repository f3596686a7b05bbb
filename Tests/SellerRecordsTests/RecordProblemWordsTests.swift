import SellerCore
import SellerRecords
import SellerText
import Testing

/// What is wrong with a record is said in both languages, with the same facts.
struct RecordProblemWordsTests {
  @Test func recordProblems() {
    let cases: [(problem: RecordProblem, english: String, chinese: String)] = [
      (.notJSON(cutOff: true), "is not JSON: it is cut off before its end", "不是 JSON：中途被截断"),
      (.wrongType(expected: .bool, found: .null), "must be true or false, but is null", "应为true 或 false，实为null"),
      (
        .unknownChoice(found: "x", allowed: ["a", "b"]), "is \"x\", which is none of: a, b", "实为“x”，只能是：a、b"
      ),
      (.textAfterEnd, "has more text after its closing bracket", "右括号后还有内容"),
      (
        .amountTooLarge(found: "10000000000000.01", largest: .largest(.usd)),
        "is \"10000000000000.01\", but amounts go up to 10,000,000,000,000.00",
        "实为“10000000000000.01”，金额最大 10,000,000,000,000.00"
      ),
      (
        .amountTooLarge(found: "1000000000000001", largest: .largest(.jpy)),
        "is \"1000000000000001\", but amounts go up to 1,000,000,000,000,000",
        "实为“1000000000000001”，金额最大 1,000,000,000,000,000"
      ),
      (
        .tooManyDigits(found: "1", most: 18), "is \"1\", but a decimal number has at most 18 digits",
        "实为“1”，小数总共最多 18 位"
      ),
      (.moreThan(field: "plays"), "is more than plays", "大于 plays"),
      (.outOfRange(found: "6", lowest: 1, highest: 5), "is 6, but must be from 1 to 5", "实为 6，应在 1 至 5 之间"),
      (
        .duplicateCase(id: "C1", firstFile: "orders/2024-01.jsonl", firstLine: 3),
        "case \"C1\" is already in orders/2024-01.jsonl, line 3", "售后单“C1”已在 orders/2024-01.jsonl 第 3 行"
      ),
      (.missingProduct("P\u{7}"), "names product \"P\u{FFFD}\", which is not in the store", "所指的商品“P\u{FFFD}”不在店铺中"),
    ]
    for (problem, english, chinese) in cases {
      #expect(problem.phrase.english == english)
      #expect(problem.phrase.chinese == chinese)
    }
  }
}
