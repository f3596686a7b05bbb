import SellerCore
import SellerText

/// A day of live-room and short-video counts: `media.jsonl`.
extension MediaDay: StoredRecord {
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

  public static let files = RecordFiles<MediaDay>.one("media.jsonl")
  public static let place = RecordPlace<MediaDay>.table(\.media)
  public static let keyFields = ["day"]
  public var key: RecordKey { RecordKey(.media, day.description) }

  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.part(("videos_poor", videosPoor), of: ("videos_reviewed", videosReviewed))
    notes.part(("valid_plays", validPlays), of: ("plays", plays))
  }
}
