import SellerCore
import SellerRecords

/// The way of a store of an older format to the newest one: every file goes through every step, and all of them change at once.
struct FormatUpgrade {
  private let directory: StoreDirectory
  private let found: Int

  /// Nil when the store needs none.
  init?(_ directory: StoreDirectory) throws(StoreError) {
    do throws(StoreError) {
      _ = try directory.shop()
      return nil
    } catch {
      guard case .oldFormat(let found, _) = error else { throw error }
      self.found = found
    }
    self.directory = directory
  }

  /// Upgrades the store in one durable step. A file that a step cannot read leaves the store as it was.
  func putInPlace(_ now: Instant, _ lock: StoreLock) throws(StoreError) -> FileFailure? {
    let newest = directory.format.newest
    var files: [Transaction.NewFile] = []
    var expected: [StoreFile: FileStatus?] = [:]
    do throws(FileFailure) {
      for file in [.shop] + (try directory.presentFiles()) {
        guard let contents = try directory.contents(of: file) else { continue }
        expected[file] = contents.status
        files.append(Transaction.NewFile(file: file, bytes: contents.bytes, base: contents.bytes))
      }
    } catch {
      throw .unreadable(error)
    }
    for index in files.indices {
      do throws(FieldProblem) {
        for step in found..<newest {
          if let upgrade = directory.format.upgrades[step] {
            files[index].bytes = try upgrade(files[index].file, files[index].bytes)
          }
        }
      } catch {
        let path = files[index].file.path
        throw .damaged(
          Finding(file: path, field: error.field, problem: error.problem), more: 0)
      }
    }
    files.removeAll { $0.bytes == $0.base?.bytes }
    return try directory.putInPlace(
      files, "upgraded from format \(found) to \(newest)", now, lock, expected: expected)
  }
}
