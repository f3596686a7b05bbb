/// A day of live-room and short-video counts: a line of `media.jsonl`, unique by day. Absent counts are 0.
public struct MediaDay: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.media

  /// Which day, in the platform's calendar.
  public var day: Day
  /// Viewers of at least five seconds.
  public var liveViewers: Int
  /// Those of them who reported the room.
  public var liveReporters: Int
  /// Videos that were reviewed.
  public var videosReviewed: Int
  /// Videos that were rated poor.
  public var videosPoor: Int
  /// Plays.
  public var plays: Int
  /// Valid plays.
  public var validPlays: Int
  /// Unknown fields.
  public var extra: ExtraFields

  /// A day on which nothing was counted.
  public init(day: Day) {
    self.day = day
    liveViewers = 0
    liveReporters = 0
    videosReviewed = 0
    videosPoor = 0
    plays = 0
    validPlays = 0
    extra = .none
  }
}
