import SellerCore
import Testing

/// Over which days each indicator looks ("Precise windows" of the store format).
struct WindowTests {
  /// T is Monday 2024-07-01 in both calendars' tables here.
  private let today = "2024-07-01"

  @Test func ownWindows() throws {
    // T−x for T = 2024-07-01: T−1 06-30, T−14 06-17, T−15 06-16, T−30 06-01, T−43 05-19, T−44 05-18.
    let near30 = "2024-06-01…2024-06-30"
    let week = "2024-06-24…2024-06-30"
    let expected: [IndicatorID: String] = [
      .qualityRefundRate: "2024-05-18…2024-06-16", .badReviewRate: "2024-05-19…2024-06-17",
      .serviceSatisfaction: week, .serviceDissatisfaction: near30, .attitudeDissatisfaction: near30,
      .serviceParticipation: near30, .threeMinuteResponse: week, .onTimeShipping: near30, .pickupAnomaly: near30,
      .refundOnlyHours: near30, .returnRefundHours: near30, .interventionRate: near30, .sellerLiableRate: near30,
      .refusalRate: near30, .afterSalesRating: "2024-05-19…2024-06-17", .liveReportRate: near30,
      .poorVideoShare: near30, .validPlayRate: near30,
      // T−14 is Monday 06-17, so the latest Sunday not after it is 06-16.
      .validTrackingRate: "2024-06-10…2024-06-16", .lateShipmentRate: "2024-06-10…2024-06-16",
      .averageRating: near30, .refundRate63to93: "2024-03-30…2024-04-29", .counterfeitRate: "…2024-07-01",
      .trackingUpload2d: "2024-05-18…2024-06-16", .trackable3d: "2024-05-18…2024-06-16",
      .delivered14d: "2024-05-18…2024-06-16", .outOfStockRate: near30, .cancellationRate: near30,
      .tickets48h: "2024-05-30…2024-06-28", .complaintRate: near30, .lowRatingsAnswered: near30,
    ]
    for id in IndicatorID.allCases {
      let window = IndicatorRulebook.standard.window(of: id, today: try day(today))
      #expect(window.description == expected[id], "\(id)")
    }
  }

  @Test func everyIndicatorIsDefinedOnceInItsOrder() {
    for id in IndicatorID.allCases {
      #expect(id.definition.id == id)
      #expect(IndicatorRulebook.standard[id] == id.definition.rule, "\(id)")
    }
    #expect((Indicator.of(.kuaishou) + Indicator.of(.wish)).map(\.id) == IndicatorID.allCases)
    #expect(Indicator.of(.jd).isEmpty)
  }
}
