import SellerTables
import SellerText

/// Files that a user wants in the store.
public struct ImportRequest: Sendable, Hashable {
  /// The files' paths as they were typed.
  public let paths: [String]
  /// The map that says what the columns of a table are: the name of a built-in one or a path; nil lets the program find out.
  public var map: String?
  /// What the rows of a table are, where the user says it.
  public var record: String?
  /// Which headings stand for which fields, where the user says it; by field.
  public var columns: [String: String] = [:]
  /// What fields are in every row; by field.
  public var values: [String: String] = [:]
}

/// A step of an import, for whoever may look at files.
public enum ImportStep: Sendable, Hashable {
  /// Read the files, and say what they would do to the store.
  case read(ImportRequest)
  /// Write what was read.
  case write
  /// Read no further: nobody wants the files any more.
  case stop
}

/// How far the reading of the files has come.
public struct ImportMeter: Sendable, Hashable {
  /// The file that is being read.
  public let file: String
  /// Bytes of it.
  public let progress: ReadProgress
  /// Records found so far.
  public let records: Int
  /// Seconds since the reading began.
  public let seconds: Double

  /// How far it has come.
  public init(file: String, progress: ReadProgress, records: Int, seconds: Double) {
    self.file = file
    self.progress = progress
    self.records = records
    self.seconds = seconds
  }
}

/// What files would do to the store, or did.
public struct ImportPreview: Sendable {
  /// Each file, and what it is.
  public let files: [File]
  /// What is counted of each kind of record.
  public let counts: [ImportCountRow]
  /// What was refused, with its reasons.
  public let refusals: [Phrase]
  /// What there is to say of records that go in, and of those that are left out.
  public let remarks: [Phrase]

  /// A file and what it is.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// What it was taken for.
    public let format: Phrase
    /// Of a table whose columns nobody named: which heading was taken for which field.
    public let columns: [(field: String, heading: String)]
    /// Fields of such a table that every record has, and that no heading was found for.
    public let missing: [String]
    /// The table, for who is to say what its columns are; nil of what is none.
    public let table: Table?

    /// A file.
    public init(
      name: String, format: Phrase, columns: [(field: String, heading: String)] = [], missing: [String] = [],
      table: Table? = nil
    ) {
      self.name = name
      self.format = format
      self.columns = columns
      self.missing = missing
      self.table = table
    }
  }

  /// A table as it looks.
  public struct Table: Sendable {
    /// What a row can be.
    public struct Kind: Sendable {
      /// The kind of record.
      public let name: String
      /// What people call it.
      public let label: Phrase
      /// What its columns can be.
      public let fields: [Field]

      /// A kind.
      public init(name: String, label: Phrase, fields: [Field]) {
        (self.name, self.label, self.fields) = (name, label, fields)
      }
    }

    /// What a column can be.
    public struct Field: Sendable {
      /// The field's name in the store.
      public let name: String
      /// Headings that tables have for it.
      public let headings: [String]
      /// Whether every record must have it.
      public let isNeeded: Bool

      /// A field.
      public init(name: String, headings: [String], isNeeded: Bool) {
        (self.name, self.headings, self.isNeeded) = (name, headings, isNeeded)
      }
    }

    /// What its rows are taken for.
    public let record: String
    /// Whether that is more than a beginning.
    public let isUnderstood: Bool
    /// Its headings, each with what stands under it first, and the field for which it is taken.
    public let columns: [(heading: String, sample: String, field: String?)]
    /// What its rows could be.
    public let kinds: [Kind]

    /// A table.
    public init(
      record: String, isUnderstood: Bool, columns: [(heading: String, sample: String, field: String?)], kinds: [Kind]
    ) {
      self.record = record
      self.isUnderstood = isUnderstood
      self.columns = columns
      self.kinds = kinds
    }

    func kind(_ name: String) -> Kind? { kinds.first { $0.name == name } }
  }

  /// What files would do.
  public init(files: [File], counts: [ImportCountRow], refusals: [Phrase], remarks: [Phrase]) {
    self.files = files
    self.counts = counts
    self.refusals = refusals
    self.remarks = remarks
  }

  /// Whether anything would be written.
  public var changesSomething: Bool { counts.contains { $0.counts.added + $0.counts.changed > 0 } }
}

/// News of an import.
public enum ImportNews: Sendable {
  /// The files are being read.
  case reading(ImportMeter)
  /// The files are read: what they would do.
  case read(ImportPreview)
  /// The import is on disk: what it did.
  case written(ImportPreview)
  /// It did not work, and nothing was written.
  case failed(any Worded)
}

/// The files and folders whose paths begin with what was typed.
public struct FileListing: Sendable, Hashable {
  /// What was typed.
  public let typed: String
  /// The paths that begin so, folders with a slash at their end, in order; at most as many as anybody reads.
  public let paths: [String]
  /// The longest beginning that all of them share, those that are not among `paths` too.
  public let common: String

  /// A listing.
  public init(typed: String, paths: [String], common: String) {
    self.typed = typed
    self.paths = paths
    self.common = common
  }
}
