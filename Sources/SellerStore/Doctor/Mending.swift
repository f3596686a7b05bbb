import SellerCore
import SellerJSON
import SellerRecords
import SystemPackage

/// What the doctor mended.
public struct MendReport: Sendable, Hashable {
  /// The backup that was made first; nil when there was nothing to mend.
  public var backup: String?
  /// The files that were rewritten, as paths from the store's directory.
  public var files: [String] = []
  /// The files that hold what was taken out, as paths from the store's directory.
  public var broken: [String] = []
  /// What is still wrong.
  public var remaining: Diagnosis
  /// Why what was mended is not in its files yet, or not tidied up; nil when it is.
  public var untidied: FileFailure?
  /// Why nobody could look at what is still wrong, after something was mended.
  public var unexamined: StoreError?
}

extension Doctor {
  /// Mends what needs no decision, after a backup of the store as it is, which stands beside the store. What is taken out of
  /// a file is kept beside it as `*.broken-<time>`.
  ///
  /// What is mended is saved, whatever fails after it; when nothing is, nothing is left behind either.
  public func mend(now: Instant, patience: LockPatience = .patient) throws(StoreError) -> MendReport {
    let lock = try StoreLock.take(in: directory, command: "doctor", now: now, patience: patience)
    defer { lock.release() }
    var treatment = Treatment(directory: directory, now: now, lock: lock)
    do throws(StoreError) {
      try treatment.run()
      treatment.report.remaining = try examine()
    } catch {
      if case .unfinished = error { throw error }
      guard treatment.hasChanged else {
        treatment.removeWhatWasKept()
        throw error
      }
      treatment.report.unexamined = error
    }
    return treatment.report
  }
}

/// The doctor's steps, and what has come of them so far.
private struct Treatment {
  let directory: StoreDirectory
  let now: Instant
  let lock: StoreLock
  var report = MendReport(remaining: Diagnosis(findings: []))
  /// Whether anything of the store is no longer what it was.
  private(set) var hasChanged = false

  private var stamp: String { Mending.stamp(now) }

  mutating func run() throws(StoreError) {
    if let removal = try MarkRemoval(directory) {
      try prepare()
      note(try removal.putInPlace(now, lock))
      report.files.append(StoreFile.shop.path)
    }
    if let upgrade = try FormatUpgrade(directory) {
      try prepare()
      note(try upgrade.putInPlace(now, lock))
    }
    let shop = try directory.shop()
    try directory.checkWritable(shop)
    try TransactionFolder(directory).recover()
    let mending = try Mending(directory, shop.currency)
    guard !mending.newFiles.isEmpty else { return }
    try makeBackup()
    try mending.keepBroken(stamp, names: &report.broken)
    note(try mending.putInPlace(now, lock))
    report.files += mending.newFiles.map(\.file.path)
  }

  private mutating func prepare() throws(StoreError) {
    try TransactionFolder(directory).recover()
    try makeBackup()
  }

  private mutating func makeBackup() throws(StoreError) {
    guard report.backup == nil else { return }
    report.backup = try StoreBackup(directory).write(besidesStoreAs: "before-doctor", stamp, now).path
  }

  private mutating func note(_ untidied: FileFailure?) {
    hasChanged = true
    report.untidied = report.untidied ?? untidied
  }

  /// Takes the backup and the lines kept aside away again, when the store is as it was and nobody needs them.
  func removeWhatWasKept() {
    for name in report.broken { try? directory.files.remove(directory.root.appending(name)) }
    if let backup = report.backup { try? directory.files.remove(DiskPath(backup)) }
  }
}

/// The new contents of every file that can be mended.
struct Mending {
  /// Marks the files that keep what was taken out.
  static let brokenMark = ".broken-"

  private let directory: StoreDirectory
  private(set) var newFiles: [Transaction.NewFile] = []
  private var expected: [StoreFile: FileStatus?] = [:]
  private var broken: [StoreFile: [UInt8]] = [:]

  /// A moment as it stands in a file's name.
  static func stamp(_ now: Instant) -> String {
    now.description.filter { $0 != "-" && $0 != ":" }
  }

  init(_ directory: StoreDirectory, _ currency: Currency) throws(StoreError) {
    self.directory = directory
    do throws(FileFailure) {
      let present = try directory.presentFiles()
      // What people write themselves they mend themselves.
      for type in RecordKind.lineTypes where !type.isDocument {
        try mend(type, present.filter { $0.kind == type.kind }, currency)
      }
      try mendAudit()
    } catch {
      throw .unreadable(error)
    }
  }

  /// Mends the files of one kind together, because records may have to move between them.
  private mutating func mend<Stored: StoredRecord>(
    _ type: Stored.Type, _ files: [StoreFile], _ currency: Currency
  ) throws(FileFailure) {
    var before: [StoreFile: [UInt8]] = [:]
    var fixed: [StoreFile: [UInt8]] = [:]
    var records: [StoreFile: [Stored]] = [:]
    for file in files {
      let contents: (bytes: [UInt8], status: FileStatus)?
      do throws(FileFailure) {
        contents = try directory.contents(of: file)
      } catch {
        // What is no regular file is nothing that the doctor would write over.
        if error.errno == nil || error.errno == .permissionDenied { continue }
        throw error
      }
      guard let contents else { continue }
      expected.updateValue(contents.status, forKey: file)
      before[file] = contents.bytes
      let lines = LineMending(file: file, bytes: contents.bytes) { line throws(FieldProblem) in
        _ = try Stored.read(line: line[...], currency: currency)
      }
      if !lines.broken.isEmpty { broken[file] = lines.broken }
      if lines.needsHand {
        fixed[file] = lines.kept
      } else {
        _ = LineReader(file: file.path, currency: currency).forEach(Stored.self, in: lines.kept) { record, _ in
          // A record of a month whose file a person must mend first waits where it is.
          records[record.file, default: []].append(record)
        }
        records[file, default: []] += []
      }
    }
    let waiting = Set(fixed.keys)
    for (file, list) in records {
      let text = canonical(list, currency)
      fixed[file] = waiting.contains(file) ? (fixed[file] ?? []) + text : text
    }
    for (file, bytes) in fixed.sorted(by: { $0.key.path < $1.key.path }) where bytes != before[file] ?? [] {
      if before[file] == nil { expected.updateValue(nil, forKey: file) }
      newFiles.append(Transaction.NewFile(file: file, bytes: bytes, base: before[file]))
    }
  }

  /// Sorted, in the program's form, records that are alike once.
  private func canonical<Stored: StoredRecord>(_ records: [Stored], _ currency: Currency) -> [UInt8] {
    var lines = records.map { record in
      (key: record.key, line: record.settled.line(currency: currency).bytes)
    }
    lines.sort { $0.key < $1.key }
    var bytes: [UInt8] = []
    var last: [UInt8] = []
    for (_, line) in lines where line != last {
      bytes += line
      bytes.append(0x0A)
      last = line
    }
    return bytes
  }

  private mutating func mendAudit() throws(FileFailure) {
    guard let contents = try directory.contents(of: .audit) else { return }
    let lines = LineMending(file: .audit, bytes: contents.bytes) { line throws(FieldProblem) in
      _ = try JSONNode.record(line)
    }
    guard !lines.findings.isEmpty else { return }
    if !lines.broken.isEmpty { broken[.audit] = lines.broken }
    expected.updateValue(contents.status, forKey: .audit)
    newFiles.append(Transaction.NewFile(file: .audit, bytes: lines.kept, base: contents.bytes))
  }

  /// Writes what is taken out beside where it was, before anything is taken out; each name is added once its file is begun.
  func keepBroken(_ stamp: String, names: inout [String]) throws(StoreError) {
    do throws(FileFailure) {
      for (file, bytes) in broken.sorted(by: { $0.key.path < $1.key.path }) {
        let name = try directory.freeName(file.path + Self.brokenMark + stamp)
        let path = directory.root.appending(name)
        names.append(name)
        let mode = try directory.files.status(at: directory.path(of: file))?.permissions
        try directory.files.writeNew(path, bytes, permissions: mode)
        try directory.files.syncFolder(path.parent)
      }
    } catch {
      throw .writing(error)
    }
  }

  /// Puts all files in place in one step.
  func putInPlace(_ now: Instant, _ lock: StoreLock) throws(StoreError) -> FileFailure? {
    let names = newFiles.map(\.file.path).joined(separator: ", ")
    return try directory.putInPlace(newFiles, "mended \(names)", now, lock, expected: expected)
  }
}

extension StoreDirectory {
  /// Puts what the doctor has made of files in place in one transaction, as the audit is told in words.
  func putInPlace(
    _ files: [Transaction.NewFile], _ what: String, _ now: Instant, _ lock: StoreLock,
    expected: [StoreFile: FileStatus?]
  ) throws(StoreError) -> FileFailure? {
    var report = CommitReport()
    report.files = files.map(\.file.path)
    let audit = AuditLine(at: now, command: "doctor", what: what, report: report)
    return try putInPlace(files, audit, under: lock, expected: expected)
  }

  /// Puts files in place in one transaction and tells its failures as the store's. The line of the audit comes with them: in its
  /// file where that is one of them. An edit that came at the same moment stays beside its file.
  /// Answers why what has happened is not tidied up, if it is not.
  func putInPlace(
    _ files: [Transaction.NewFile], _ audit: AuditLine, under lock: StoreLock, expected: [StoreFile: FileStatus?] = [:]
  ) throws(StoreError) -> FileFailure? {
    var files = files
    let own = files.firstIndex { $0.file == .audit }
    if let own { files[own].bytes += audit.text }
    do throws(Transaction.Failure) {
      return try Transaction(in: self, at: audit.at, under: lock)
        .run(files, auditLine: own == nil ? audit.text : [], expected: expected).untidied
    } catch {
      throw error.storeError
    }
  }
}
