import FoundationEssentials
import SellerCore
import SellerText

/// One reply of a platform's interface, decoded from one JSON text.
protocol ReplyPage: Decodable {
  /// What taking a record over needs to know beside the record: the shop's currency, a format's settings.
  associatedtype Context
  /// The reply's records, as far as they could be read.
  var records: [ReplyRecord<Context>] { get }
}

/// One record of a reply: read, but not yet taken over into the store's terms.
struct ReplyRecord<Context> {
  /// The record's id, as far as it could be read.
  let id: String?
  let kind: ImportKind
  /// Takes the record over, or says which field stands against it.
  let outcome: (Context) throws(FieldProblem) -> ReplyOutcome
}

/// What a record that is understood is to the store.
enum ReplyOutcome {
  /// A row that goes in, and when the platform last changed it.
  case row(ImportedRow.Content, updatedAt: Instant? = nil)
  /// Nothing that a store keeps; the field shows it.
  case skipped(SkipReason, field: String)
}

extension ReplyRecord {
  /// A record that could not even be read.
  static func unreadable(id: String?, kind: ImportKind, _ problem: FieldProblem) -> ReplyRecord {
    ReplyRecord(id: id, kind: kind) { _ throws(FieldProblem) in throw problem }
  }
}

/// Reads files of replies: one or more JSON texts a file, each one reply or an array of replies.
enum ReplyReader {
  /// Reads one file. A record that cannot be taken over is refused by itself; with a reply that cannot, the whole file is.
  static func read<Page: ReplyPage>(
    _ type: Page.Type, _ file: SourceFile, context: Page.Context, progress: ImportProgress.Observer?
  ) -> ImportReading {
    do throws(FileRefusal) {
      var reading = ImportReading()
      for (number, page) in try pages(type, of: file, progress: progress).enumerated() {
        for (index, record) in page.records.enumerated() {
          let position = SourcePosition(file: file.name, page: number + 1, record: index + 1, id: record.id)
          reading.add(record, at: position, context: context)
        }
      }
      let size = file.bytes.count
      let rows = reading.recordCount
      progress?(ImportProgress(file: file.name, bytesRead: size, bytesTotal: size, rows: rows))
      return reading
    } catch {
      let position = SourcePosition(file: file.name, page: error.page)
      return ImportReading(refusals: [
        ImportRefusal(kind: .file, position: position, field: error.problem.field, problem: error.problem.problem)
      ])
    }
  }

  /// Why a file is refused whole.
  private struct FileRefusal: Error {
    var page: Int?
    let problem: FieldProblem
  }

  private static func pages<Page: ReplyPage>(
    _ type: Page.Type, of file: SourceFile, progress: ImportProgress.Observer?
  ) throws(FileRefusal) -> [Page] {
    let ranges: [Range<Int>]
    do {
      ranges = try JSONPages.split(file.bytes)
    } catch {
      throw FileRefusal(problem: FieldProblem(field: nil, problem: .notJSON(error)))
    }
    var pages: [Page] = []
    var rows = 0
    for range in ranges {
      let counter = progress.map { PageProgress(observer: $0, file: file, page: range, rowsBefore: rows) }
      do {
        let read = try decode(type, from: Data(file.bytes[range]), progress: counter)
        pages += read
        rows += read.reduce(0) { $0 + $1.records.count }
      } catch {
        throw FileRefusal(page: pages.count + 1, problem: error)
      }
    }
    return pages
  }

  private static func decode<Page: ReplyPage>(
    _ type: Page.Type, from text: Data, progress: PageProgress?
  ) throws(FieldProblem) -> [Page] {
    let decoder = JSONDecoder()
    if let key = PageProgress.key, let progress { decoder.userInfo[key] = progress }
    do {
      return text.first == UInt8(ascii: "[")
        ? try decoder.decode([Page].self, from: text) : [try decoder.decode(Page.self, from: text)]
    } catch let problem as FieldProblem {
      throw problem
    } catch let error as DecodingError {
      if case .dataCorrupted(let context) = error, context.codingPath.isEmpty {
        throw FieldProblem(field: nil, problem: .notJSON(.decoder(context.debugDescription)))
      }
      throw FieldProblem(error, recordDepth: 0)
    } catch {
      throw FieldProblem(field: nil, problem: .notJSON(.decoder("\(error)")))
    }
  }
}

extension ImportReading {
  /// Takes one record over, or notes why not.
  fileprivate mutating func add<Context>(_ record: ReplyRecord<Context>, at position: SourcePosition, context: Context)
  {
    do throws(FieldProblem) {
      switch try record.outcome(context) {
      case .row(let content, let updatedAt):
        rows.append(ImportedRow(content: content, position: position, updatedAt: updatedAt))
      case .skipped(let reason, let field):
        skips.append(ImportSkip(kind: record.kind, position: position, field: field, reason: reason))
      }
    } catch {
      refusals.append(
        ImportRefusal(kind: record.kind, position: position, field: error.field, problem: error.problem))
    }
  }
}
