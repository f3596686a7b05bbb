/// A day of live-room and short-video counts: a line of `media.jsonl`, unique by day. Absent counts are 0.
public struct MediaDay: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.media

  /// Which day, in the platform's calendar.
  public var day: Day
  /// Viewers of at least five seconds.
  public var liveViewers = 0
  /// Those of them who reported the room.
  public var liveReporters = 0
  /// Videos that were reviewed.
  public var videosReviewed = 0
  /// Videos that were rated poor.
  public var videosPoor = 0
  /// Plays.
  public var plays = 0
  /// Valid plays.
  public var validPlays = 0
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A day on which nothing was counted.
  public init(day: Day) {
    self.day = day
  }
}
