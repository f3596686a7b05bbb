/// A note, or a task when it has a moment by which it is due: a line of `notes.jsonl`.
///
/// `{"id":"…","on":{"kind":"order","id":"O1"},"at":"…","text":"…","due":"…","done_at":"…","attachments":[…]}`
public struct Note: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.note

  /// The note's id.
  public var id: NoteID
  /// What it is about; nil for the shop as a whole.
  public var subject: Subject?
  /// When it was written.
  public var at: Instant
  /// What it says.
  public var text: String
  /// By when it is to be done; nil for a note that asks for nothing.
  public var due: Instant?
  /// When it was done.
  public var doneAt: Instant?
  /// Files that stand in the store's folder `attachments`, named by their hash.
  public var attachments: [FileIdentity] = []
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A note with nothing but what every note has.
  public init(id: NoteID, on subject: Subject?, at: Instant, text: String) {
    self.id = id
    self.subject = subject
    self.at = at
    self.text = text
  }

  /// The note at `asOf`; nil when it was written later, open when it was done later.
  public func seen(at asOf: Instant) -> Note? {
    guard at <= asOf else { return nil }
    var seen = self
    seen.doneAt = doneAt?.ifHappened(by: asOf)
    return seen
  }

  /// What a note is about.
  public struct Subject: Sendable, Hashable {
    /// What kind of thing: a kind of record by its `RecordKind.rawValue`, or another word such as `case` or `indicator`.
    public var kind: String
    /// Its id.
    public var id: Key<Subject>
    /// Unknown fields.
    public var extra: ExtraFields

    /// A thing by its kind and its id.
    public init(kind: String, id: Key<Subject>, extra: ExtraFields = .none) {
      self.kind = kind
      self.id = id
      self.extra = extra
    }
  }
}

/// The id of a note.
public typealias NoteID = Key<Note>
