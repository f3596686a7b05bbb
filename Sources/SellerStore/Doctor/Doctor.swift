import SellerCore
import SellerJSON
import SellerRecords
import SystemPackage

/// Looks through every file of a store for what is wrong with it, and mends what can be mended without a decision.
public struct Doctor: Sendable {
  let directory: StoreDirectory

  /// A doctor for the store in a directory; the store need not be fit to be opened.
  public init(_ path: String, files: any FileLayer = SystemFiles()) {
    self.init(StoreDirectory(root: DiskPath(path), files: files))
  }

  init(_ directory: StoreDirectory) { self.directory = directory }

  /// Everything that is wrong; changes nothing.
  public func examine() throws(StoreError) -> Diagnosis {
    let shop: Shop
    var findings: [Finding] = try rethrowing(as: StoreError.unreadable, changeFindings() + strayFindings())
    do throws(StoreError) {
      shop = try directory.shop(pending: directory.pendingChange())
    } catch {
      guard case .damaged(let finding, _) = error else { throw error }
      // Without the currency no other file can be judged.
      return Diagnosis(findings: findings + [finding])
    }
    findings += shopFindings(shop)
    let pending = try directory.pendingChange()
    let loaded = try StoreLoader(
      directory: directory, pending: pending, cache: PartCache(directory.lateReading), derives: false, progress: nil
    ).load()
    findings += loaded.findings
    let orders = OrderFinder(loaded.snapshot, hash: directory.hash)
    let others = OtherRecords(loaded.snapshot.tables, hasOrder: { orders.order($0) != nil })
    do throws(FileFailure) {
      for file in try directory.presentFiles(pending: pending) {
        findings += self.findings(in: file, others, shop.currency, pending)
      }
    } catch {
      throw .unreadable(error)
    }
    findings += auditFindings(pending)
    findings.sort { ($0.file, $0.line ?? 0, $0.field ?? "") < ($1.file, $1.line ?? 0, $1.field ?? "") }
    return Diagnosis(findings: findings)
  }

  private func changeFindings() throws(FileFailure) -> [Finding] {
    try TransactionFolder(directory).leftBehind().map { name, state in
      let path = "\(TransactionFolder.name)/\(name)"
      return switch state {
      case .recorded: Finding(severity: .warning, file: path, problem: .interruptedChange(recorded: true))
      case .unrecorded: Finding(severity: .warning, file: path, problem: .interruptedChange(recorded: false))
      case .broken: Finding(file: path, problem: .brokenChange)
      }
    }
  }

  /// Names that no store has; files that the doctor itself put aside are left in peace.
  private func strayFindings() throws(FileFailure) -> [Finding] {
    let own = Set(
      [StoreLock.name, TransactionFolder.name, UndoFile.folder, DerivedFolder.name, StoreFile.attachments]
        + StoreFile.folders)
    var findings = try strays(in: nil) { own.contains($0) || StoreFile(path: $0) != nil }
    for folder in StoreFile.folders {
      findings += try strays(in: folder) { StoreFile.month(ofPartition: $0) != nil }
    }
    return findings
      + (try strays(in: StoreFile.attachments) { StoreFile(path: "\(StoreFile.attachments)/\($0)") != nil })
  }

  /// The strays of one folder, of which a few are named and the others counted.
  private func strays(in folder: String?, besides isOwn: (String) -> Bool) throws(FileFailure) -> [Finding] {
    let path = directory.root.appending(folder ?? ".")
    guard try directory.files.status(at: path)?.kind == .directory else { return [] }
    var strays = BoundedNames(most: FindingList.most)
    for name in try directory.files.list(path) ?? [] where !isOwn(name) {
      if !name.holds(Mending.brokenMark) { strays.add(folder.map { "\($0)/\(name)" } ?? name) }
    }
    var findings = strays.names.map { name in
      Finding(severity: .warning, file: name, problem: name.holds(SparedEdit.mark) ? .sparedEdit : .strayFile)
    }
    if strays.more > 0 {
      findings.append(Finding(severity: .warning, file: folder ?? ".", problem: .more(count: strays.more)))
    }
    return findings
  }

  private func shopFindings(_ shop: Shop) -> [Finding] {
    func unusual(_ found: String, _ field: String) -> Finding {
      Finding(severity: .warning, file: StoreFile.shop.path, field: field, problem: .unusual(found: found))
    }
    var findings: [Finding] = []
    if !shop.currency.isISO4217 { findings.append(unusual(shop.currency.code, "currency")) }
    if let factor = shop.refundAssurance?.spendFactor, factor.mantissa < 0 {
      findings.append(unusual(factor.description, "refund_assurance.spend_factor"))
    }
    return findings + services(of: shop)
  }

  private func services(of shop: Shop) -> [Finding] {
    shop.services.enumerated().compactMap { number, service in
      guard let to = service.to, to < service.from else { return nil }
      return Finding(
        severity: .warning, file: StoreFile.shop.path, field: "services[\(number)].to",
        problem: .earlierThan(field: "from"))
    }
  }

  /// Warnings of the records of a file that can be read; damage is the loader's to tell.
  private func findings(
    in file: StoreFile, _ others: OtherRecords, _ currency: Currency, _ pending: PendingChange
  ) -> [Finding] {
    guard let bytes = try? directory.contents(of: file, pending: pending)?.bytes else { return [] }
    guard let type = file.lineType else { return [] }
    return warnings(type, file, bytes, others, currency)
  }

  private func warnings<Stored: StoredRecord>(
    _ type: Stored.Type, _ file: StoreFile, _ bytes: [UInt8], _ others: OtherRecords, _ currency: Currency
  ) -> [Finding] {
    var notes = RecordNotes(file: file.path)
    var last: RecordKey?
    var isSorted = true
    _ = LineReader(file: file.path, currency: currency).forEach(Stored.self, in: bytes) { record, place in
      notes.line = place.number
      let key = record.key
      if let last, key < last { isSorted = false }
      last = key
      if !Stored.isDocument, !bytes[place.range].elementsEqual(record.line(currency: currency).bytes) {
        notes.add(.notCanonical)
      }
      record.check(beside: others, &notes)
    }
    notes.line = nil
    if !isSorted, !Stored.isDocument { notes.add(.notSorted) }
    return notes.findings
  }

  private func auditFindings(_ pending: PendingChange) -> [Finding] {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try directory.contents(of: .audit, pending: pending)?.bytes ?? []
    } catch {
      return [Finding(file: StoreFile.audit.path, problem: .unreadableFile(reason: error.phrase))]
    }
    return LineMending(file: .audit, bytes: bytes) { text throws(FieldProblem) in
      _ = try JSONNode.record(text)
    }.findings
  }
}

/// The first few of any number of names, and how many more there are.
private struct BoundedNames {
  let most: Int
  private(set) var names: [String] = []
  private(set) var more = 0

  mutating func add(_ name: String) {
    if names.count == most {
      more += 1
      guard let last = names.last, name < last else { return }
      names.removeLast()
    }
    names.insert(name, at: names.firstIndex { name < $0 } ?? names.count)
  }
}
