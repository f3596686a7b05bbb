import SellerCore
import SellerText

/// A day of live-room and short-video counts: `media.jsonl`.
extension MediaDay: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "media days", zh: "内容日数据") }
  /// The fields, in canonical order.
  public static let schema = Schema<MediaDay>(
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

  /// Where the records are kept.
  public static let storage = RecordStorage<MediaDay>.one("media.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<MediaDay>.table(\.media)
  /// What makes a record unique.
  public static let keyFields = ["day"]
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.media, day.description) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.part(("videos_poor", videosPoor), of: ("videos_reviewed", videosReviewed))
    notes.part(("valid_plays", validPlays), of: ("plays", plays))
  }
}
