import SellerCore

/// Market and category benchmarks of a Kuaishou shop, so that some figures pass and others breach.
///
/// Weekly values over the last twelve weeks, and of the 30 days that each figure is judged over today.
enum Benchmarks {
  /// A market value: what it is of, its value in millionths (of a ratio, or of an hour), and how many days before T the window of today ends.
  private struct Market {
    let indicator: IndicatorID
    let millionths: Int
    let lag: Int
  }

  private static let market = [
    Market(indicator: .qualityRefundRate, millionths: 12_400, lag: 15),
    Market(indicator: .badReviewRate, millionths: 5_200, lag: 14),
    Market(indicator: .refundOnlyHours, millionths: 11_500_000, lag: 1),
    Market(indicator: .returnRefundHours, millionths: 68_000_000, lag: 1),
    Market(indicator: .interventionRate, millionths: 4_300, lag: 1),
    Market(indicator: .sellerLiableRate, millionths: 2_900, lag: 1),
  ]

  static func make(_ premises: Premises, assortments: [Assortment]) -> [Benchmark] {
    var dice = premises.cup(.benchmark).dice(0)
    let weeks = (0..<12).map { ago in
      ShopCalendar.completeWeek(endingBy: premises.today - 1).shifted(by: -7 * ago)
    }
    var made: [Benchmark] = []
    for market in market {
      let last = premises.today - market.lag
      let judged = DayRange(first: last - 29, last: last)
      for period in weeks + [judged] {
        // A value wobbles from week to week by three in a hundred.
        made.append(
          benchmark(
            market.indicator.rawValue, Benchmark.market, period,
            millionths: period == judged ? market.millionths : market.millionths * dice.between(97, 103) / 100))
      }
    }
    for week in weeks {
      made.append(
        benchmark(Benchmark.lowestTenth, Benchmark.market, week, millionths: 31_000 + dice.between(-900, 900)))
    }
    let last = premises.today - 15
    for assortment in assortments {
      guard let category = assortment.path.last, assortment.benchmark != .nothing else { continue }
      let value = assortment.benchmark == .zero ? 0 : assortment.qualityPerMyriad * 100
      for period in weeks.filter({ $0.last <= last }) + [DayRange(first: last - 29, last: last)] {
        made.append(
          benchmark(IndicatorID.qualityRefundRate.rawValue, category, period, millionths: value))
      }
    }
    return made.sorted {
      (Key<Benchmark>($0.indicator), $0.category, $0.from, $0.to) < (
        Key<Benchmark>($1.indicator), $1.category, $1.from, $1.to
      )
    }
  }

  private static func benchmark(
    _ indicator: String, _ category: CategoryName, _ period: DayRange, millionths: Int
  ) -> Benchmark {
    Benchmark(
      indicator: indicator, category: category, from: period.first, to: period.last,
      value: DecimalNumber(mantissa: Int128(millionths), scale: 6))
  }
}
