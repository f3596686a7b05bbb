import SellerRecords
import SellerSheets
import SellerText

extension ImportFormat {
  /// Any table, text or workbook, whose columns somebody names, or which is known by its headings.
  public static let csv = ImportFormat(
    FormatName("csv", Phrase(en: "a table", zh: "表格")), platform: nil,
    summary: Phrase(en: "any table: CSV, TSV or an Excel workbook (.xlsx)", zh: "任何表格：CSV、TSV 或 Excel 工作簿（.xlsx）"),
    carries: .ofColumns, isOfTables: true, fits: \.isTable,
    read: { file, context in TableFormat.read(file, context) })

  /// Tables that `seller export` wrote.
  static let seller = ImportFormat(
    FormatName("seller", Phrase(en: "a table that seller exported", zh: "本程序导出的表格")), platform: nil,
    summary: Phrase(en: "tables that seller export wrote, CSV or JSON", zh: "本程序导出的 CSV 或 JSON 表格"),
    carries: .ofColumns, fits: { $0.ownTable != nil || $0.isEmptyList },
    read: { file, context in TableFormat.readOwn(file, context) })
}

/// Reads tables.
enum TableFormat {
  /// Reads a table of a seller's own making, or one that was exported.
  static func read(_ file: SourceFile, _ context: ImportContext) -> ImportReading {
    do throws(TableTrouble) {
      switch try TableRecognition(file.content, context.table) {
      case .own: return readOwn(file, context)
      case .mapped(let request, let builtIn):
        var reading = try TableImport(file.content, request).read(file, context)
        if let builtIn { reading.say(.readAs(map: builtIn), of: file) }
        return reading
      case .likely(let guess):
        if let problem = guess.doubled.first?.problem { throw .map(problem) }
        guard context.table.takesLikely else {
          throw .unsaid(record: guess.map.record, columns: guess.columns, missing: guess.missing)
        }
        var request = context.table
        request.map = guess.map
        var reading = try TableImport(file.content, request).read(file, context)
        reading.guesses[file.name] = guess
        return reading
      case .unknown: throw .map(.noRecord)
      }
    } catch {
      return refusing(file, .table(error))
    }
  }

  /// Reads a table that was exported.
  static func readOwn(_ file: SourceFile, _ context: ImportContext) -> ImportReading {
    let sample = FileSample(file)
    guard let table = sample.ownTable ?? RefusedReply.firstRow(of: file).flatMap({ OwnTable(members: $0) }) else {
      if sample.isEmptyList { return ImportReading() }
      return refusing(file, .notThisFormat(looksLike: nil))
    }
    switch table.content {
    case .records(let kind):
      if sample.isJSON { return OwnTableReading.read(table, kind, file, .json, context) }
      let look = try? TableFile(file.content, choices: context.table.choices)
      guard let (_, text, headings) = OwnTable.open(file.content, orAsItLooks: look) else { break }
      do throws(MapProblem) {
        _ = try HeadingPlaces(headings).all(ofNamed: headings)
      } catch {
        return refusing(file, .table(.map(error)))
      }
      return OwnTableReading.read(table, kind, file, .table(text, headings: headings), context)
    case .cases where !sample.isJSON:
      var request = context.table
      request.record = "case"
      request.isOurs = true
      do throws(TableTrouble) {
        var reading = try TableImport(file.content, request).read(file, context)
        reading.isTransfer = true
        return reading
      } catch {
        return refusing(file, .table(error))
      }
    case .cases: return refusing(file, .table(.casesInOrders))
    case .audit: return refusing(file, .table(.auditOfAnother))
    }
    return refusing(file, .notThisFormat(looksLike: nil))
  }

  private static func refusing(_ file: SourceFile, _ problem: ImportProblem) -> ImportReading {
    ImportReading(refusals: [ImportRefusal(kind: .file, position: file.position, problem: problem)])
  }
}

extension ImportReading {
  /// Says something of a whole file.
  fileprivate mutating func say(_ remark: ImportRemark, of file: SourceFile) {
    notes.append(ImportNote(kind: .file, position: file.position, remark: remark))
  }
}

extension TableImport {
  /// Reads all rows.
  func read(_ file: SourceFile, _ context: ImportContext) throws(TableTrouble) -> ImportReading {
    var reading = ImportReading()
    var count = 0
    try forEachRow(into: context.spool) { rows, bytesRead in
      count += rows.orders.count
      reading.take(rows, of: file.name, into: context.spool)
      context.report(file, read: bytesRead, rows: count)
    } _: { event, line, bytesRead in
      count += 1
      let position = SourcePosition(file: file.name, line: line)
      switch event {
      case .record(let stated):
        reading.stated.append(PlacedStatement(stated: stated, position: position))
      case .skip(let skip):
        reading.skips.append(ImportSkip(kind: kind, position: position, field: nil, reason: .table(skip)))
      case .refuse(let trouble, let heading): reading.refuse(kind, at: position, field: heading, .table(trouble))
      }
      if count % ImportProgress.interval == 0 {
        reading.spool(into: context.spool)
        context.report(file, read: bytesRead, rows: count)
      }
      return true
    }
    reading.spool(into: context.spool)
    context.report(file, rows: count)
    reading.carries = facts
    reading.layouts[file.name] = layout
    let unused = unusedHeadings.filter { $0 != RefusedFile.reason }
    if !unused.isEmpty { reading.say(.unusedColumns(unused), of: file) }
    if !assumed.isEmpty, reading.hasRows { reading.say(.assumed(assumed), of: file) }
    return reading
  }

  /// What a report counts the rows as.
  public var kind: ImportKind { ImportKind(record.kind, isCase: record.isCase) }
}
