import SellerCore
import Testing

@Suite("The moment asked for")
struct AsOfTests {
  @Test(
    "A day is its last second where the platform is; an instant is itself; the rest is neither",
    arguments: [
      ("2021-11-01", Platform.wish, "2021-11-01T23:59:59Z"), ("2021-11-01", .jd, "2021-11-01T15:59:59Z"),
      ("2021-11-01T09:00:00Z", .kuaishou, "2021-11-01T09:00:00Z"), ("2021-11", .wish, nil), ("2021-02-29", .wish, nil),
      ("now", .wish, nil),
    ] as [(String, Platform, String?)])
  func meaning(text: String, platform: Platform, expected: String?) {
    #expect(AsOf(text)?.instant(in: platform.calendar).description == expected)
  }
}
