import CZlib

/// Builds archives for tests, honest and hostile ones.
struct ArchiveBuilder {
  var parts: [Part] = []

  struct Part {
    var name: String
    var content: [UInt8]
    var isDeflated = true
    /// What the list of parts says instead of the truth.
    var statedSize: Int?
    var statedChecksum: UInt32?
    var flags = 0
    var method: Int?
  }

  mutating func add(_ name: String, _ text: String, deflated: Bool = true) {
    parts.append(Part(name: name, content: Array(text.utf8), isDeflated: deflated))
  }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let packed = part.isDeflated ? deflated(part.content) : part.content
      let method = part.method ?? (part.isDeflated ? 8 : 0)
      let checksum = part.statedChecksum ?? UInt32(crc32(0, part.content, UInt32(part.content.count)))
      let size = part.statedSize ?? part.content.count
      let name = Array(part.name.utf8)
      let shared =
        number(20, 2) + number(part.flags, 2) + number(method, 2) + number(0, 4) + number(Int(checksum), 4)
        + number(packed.count, 4) + number(size, 4) + number(name.count, 2) + number(0, 2)
      directory += number(0x0201_4B50, 4) + number(20, 2) + shared + number(0, 10) + number(archive.count, 4) + name
      archive += number(0x0403_4B50, 4) + shared + name + packed
    }
    return archive + directory + number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
      + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func deflated(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    var input = content
    var output = [UInt8](repeating: 0, count: content.count + content.count / 100 + 64)
    let count = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        deflateInit2_(
          &stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        stream.next_in = from.baseAddress
        stream.avail_in = UInt32(from.count)
        stream.next_out = to.baseAddress
        stream.avail_out = UInt32(to.count)
        deflate(&stream, Z_FINISH)
        deflateEnd(&stream)
        return to.count - Int(stream.avail_out)
      }
    }
    return Array(output.prefix(count))
  }
}

/// A workbook as Excel writes it, with what a test wants in it.
struct WorkbookBuilder {
  var rows = ""
  var shared = ""
  var formats = ""
  var styles = ""
  var properties = ""
  var sheets = #"<sheet name="Orders" sheetId="1" r:id="rId1"/>"#
  var prolog = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var archive: ArchiveBuilder {
    var archive = ArchiveBuilder()
    archive.add("[Content_Types].xml", "<Types/>", deflated: false)
    archive.add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"r1\" Type=\"\(Self.relations)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>")
    archive.add(
      "xl/workbook.xml",
      "\(prolog)<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">\(properties)<sheets>\(sheets)</sheets>"
        + "</workbook>")
    archive.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(Self.package)\">"
        + "<Relationship Id=\"rId1\" Type=\"\(Self.relations)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(Self.relations)/worksheet\" Target=\"/xl/worksheets/../other.xml\"/>"
        + "<Relationship Id=\"rId3\" Type=\"\(Self.relations)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
        + "<Relationship Id=\"rId4\" Type=\"\(Self.relations)/styles\" Target=\"styles.xml\"/></Relationships>")
    archive.add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(shared)</sst>")
    archive.add(
      "xl/styles.xml",
      "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs>\(styles)</cellXfs></styleSheet>")
    archive.add(
      "xl/worksheets/sheet1.xml",
      "\(prolog)<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData></worksheet>")
    archive.add(
      "xl/other.xml",
      "<x:worksheet xmlns:x=\"\(Self.main)\"><x:sheetData><x:row><x:c t=\"str\"><x:v>other</x:v></x:c></x:row>"
        + "</x:sheetData></x:worksheet>")
    return archive
  }
}
