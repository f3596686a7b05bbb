import SellerCore

extension Schema<MediaDay> {
  /// A day of live-room and short-video counts.
  static let mediaDay = Schema(
    blank: { _ in MediaDay(day: Day(number: 0)) },
    extra: \.extra,
    fields: [
      .required("day", \.day, .day),
      .count("live_viewers", \.liveViewers),
      .count("live_reporters", \.liveReporters),
      .count("videos_reviewed", \.videosReviewed),
      .count("videos_poor", \.videosPoor),
      .count("plays", \.plays),
      .count("valid_plays", \.validPlays),
    ])
}

extension Schema<Benchmark> {
  /// A market or category benchmark.
  static let benchmark = Schema(
    blank: { _ in
      Benchmark(
        indicator: "", category: "", from: Day(number: 0), to: Day(number: 0), value: DecimalNumber(mantissa: 0))
    },
    extra: \.extra,
    fields: [
      .required("indicator", \.indicator, .text),
      .required("category", \.category, .name()),
      .required("from", \.from, .day),
      .required("to", \.to, .day),
      .required("value", \.value, .decimal),
    ])
}

extension Schema<PriceChange> {
  /// A price change.
  static let priceChange = Schema(
    blank: { currency in PriceChange(productID: "", at: .epoch, price: .zero(currency)) },
    extra: \.extra,
    fields: [
      .required("product_id", \.productID, .id()),
      .required("at", \.at, .instant),
      .required("price", \.price, .money),
    ])
}

extension Schema<Violation> {
  /// A violation that the platform recorded.
  static let violation = Schema(
    blank: { _ in Violation(id: "", at: .epoch, violation: "") },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("at", \.at, .instant),
      .required("violation", \.violation, .text),
      .optional("severity", \.severity, .choice()),
      .count("points", \.points),
    ])
}
