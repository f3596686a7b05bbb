import SellerCore
import SellerRecords
import Testing

@testable import SellerStore

/// Records ↔ lines: the canonical form, what it leaves out, and that nothing is lost on the way.
struct RecordFormTests {
  /// Store format: fields in the order of the page, absent and default fields left out, money with exact minor digits.
  @Test func canonicalLines() throws {
    let order = Order(id: "O1", productID: "P1", paidAt: Instant(seconds: 0), price: usd(1250), channel: .selfBuilt)
    #expect(
      Record(order).line(currency: .usd)
        == #"{"id":"O1","product_id":"P1","paid_at":"1970-01-01T00:00:00Z","price":"12.50","channel":"self_built"}"#)
    var full = order
    full.quantity = 2
    full.shipping = usd(-5)
    full.express = true
    full.advancedLogistics = Order.AdvancedLogistics()
    full.cases = [AfterSalesCase(id: "C1", kind: .exchange, appliedAt: Instant(seconds: 1), reason: .size)]
    full.review = Review(at: Instant(seconds: 2))
    full.review?.valid = false
    full.extra = ExtraFields(members: [ExtraFields.Member(name: "x", json: "1.10")])
    let expected =
      #"{"id":"O1","product_id":"P1","paid_at":"1970-01-01T00:00:00Z","quantity":2,"price":"12.50","#
      + #""shipping":"-0.05","channel":"self_built","express":true,"advanced_logistics":{},"#
      + #""cases":[{"id":"C1","kind":"exchange","applied_at":"1970-01-01T00:00:01Z","reason":"size"}],"#
      + #""review":{"at":"1970-01-01T00:00:02Z","valid":false},"x":1.10}"#
    #expect(Record(full).line(currency: .usd) == expected)
    let yen = PriceChange(
      productID: "P", at: Instant(seconds: 0), price: Money(minorUnits: 1250, currency: .jpy))
    #expect(Record(yen).line(currency: .jpy).hasSuffix(#""price":"1250"}"#))
    let dinar = PriceChange(productID: "P", at: Instant(seconds: 0), price: Money(minorUnits: 5, currency: .kwd))
    #expect(Record(dinar).line(currency: .kwd).hasSuffix(#""price":"0.005"}"#))
  }

  /// Control characters, DEL, C1 and the line separators are escaped; everything else is readable UTF-8.
  @Test func escapes() {
    let cases = [
      ("\"\\", #"\"\\"#), ("\n\t\r\u{8}\u{C}", #"\n\t\r\b\f"#), ("\u{0}\u{1F}\u{7F}", #"\u0000\u001f\u007f"#),
      ("\u{80}\u{9F}\u{A0}", "\\u0080\\u009f\u{A0}"),
      ("\u{2027}\u{2028}\u{2029}\u{202A}", "\u{2027}\\u2028\\u2029\u{202A}"),
      ("/é中👍🏽", "/é中👍🏽"), ("", ""),
    ]
    for (text, escaped) in cases {
      var line = JSONLine(currency: .usd)
      line.text(text)
      #expect(line.bytes == Array("\"\(escaped)\"".utf8), "\(escaped)")
    }
  }

  /// Whatever is written is read back the same, of every kind of record.
  @Test func roundTrips() throws {
    var made = MadeUp(seed: 1)
    for currency in [Currency.usd, .jpy, .kwd] {
      for _ in 0..<400 {
        let record = made.record(currency)
        let line = record.line(currency: currency)
        #expect(try reread(record, line, currency).line(currency: currency) == line)
      }
    }
  }

  /// `store.json` is laid out for people, and loses nothing by it.
  @Test func shopRoundTrips() throws {
    var made = MadeUp(seed: 2)
    for _ in 0..<300 {
      let shop = made.shop()
      let text = StoreDirectory.text(of: shop).bytes
      let read = try StoreDirectory(root: "", files: SystemFiles()).shop(in: text)
      #expect(StoreDirectory.text(of: read).bytes == text)
      #expect(Record(read).line(currency: .usd) == Record(shop).line(currency: .usd))
    }
    let plain = Shop(id: "s", name: "S", platform: .jd, currency: .cny)
    let text =
      "{\n  \"format\": 1,\n  \"id\": \"s\",\n  \"name\": \"S\",\n  \"platform\": \"jd\",\n  \"currency\": \"CNY\"\n}\n"
    #expect(String(decoding: StoreDirectory.text(of: plain).bytes, as: UTF8.self) == text)
  }

  /// Unknown fields are written back by value at every level: numbers keep their text, texts have the one form
  /// of the store, blanks go.
  @Test func unknownFields() throws {
    let line = #"""
      { "x" : {"b" : [1.0, 2e5 ], "a":"\u00e9 " }, "id":"O","product_id":"P","paid_at":"2024-01-01T00:00:00Z",
      "price":"1","channel":"flash","big":123456789012345678901234567890.10,"cases":[{"note":null,"id":"C",
      "kind":"repair","applied_at":"2024-01-02T00:00:00Z","reason":"other"}],"review":{"at":"2024-01-02T00:00:00Z","y":[]}}
      """#
    let order = try read(Order.self, line.replacing("\n", with: " "))
    let written = Record(order).line(currency: .usd)
    #expect(written.contains(#""reason":"other","note":null}]"#))
    #expect(written.contains(#""review":{"at":"2024-01-02T00:00:00Z","y":[]}"#))
    #expect(written.hasSuffix(#""x":{"b":[1.0,2e5],"a":"é "},"big":123456789012345678901234567890.10}"#))
  }

  private func usd(_ units: Int64) -> Money { Money(minorUnits: units, currency: .usd) }

  private func reread(_ record: Record, _ line: String, _ currency: Currency) throws -> Record {
    func reread<Stored: StoredRecord>(_ type: Stored.Type) throws -> Record {
      Record(try read(Stored.self, line, currency))
    }
    let type = try #require(record.kind.lineType)
    return try reread(type)
  }
}

/// Reads a line by the schema, in whatever form it is.
func read<Stored: StoredRecord>(
  _ type: Stored.Type, _ line: String, _ currency: Currency = .usd
) throws(FieldProblem) -> Stored {
  try read(type, Array(line.utf8), currency)
}

func read<Stored: StoredRecord>(
  _ type: Stored.Type, _ line: [UInt8], _ currency: Currency = .usd
) throws(FieldProblem) -> Stored {
  let result = line.withUnsafeBufferPointer { buffer -> Result<Stored, FieldProblem> in
    do throws(FieldProblem) {
      return .success(try Stored.readAnyForm(buffer, currency: currency))
    } catch {
      return .failure(error)
    }
  }
  return try result.get()
}
