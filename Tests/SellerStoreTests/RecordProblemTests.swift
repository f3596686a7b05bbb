import SellerCore
import SellerRecords
import SellerText
import Testing

/// What is wrong with a line, and in which field.
struct RecordProblemTests {
  private static let head =
    #"{"id":"O","product_id":"P","paid_at":"2024-01-01T00:00:00Z","price":"1.00","channel":"flash""#

  @Test func problemsNameTheirField() {
    let head = Self.head
    let table: [(String, String, RecordProblem)] = [
      ("", "", .notJSON(cutOff: false)),
      (head, "", .notJSON(cutOff: true)),
      (head + "} x", "", .textAfterEnd),
      (head + "}}", "", .textAfterEnd),
      (head + "}{}", "", .textAfterEnd),
      (head + #","x":"}""#, "", .notJSON(cutOff: true)),
      (head + "]", "", .notJSON(cutOff: false)),
      ("{,}", "", .notJSON(cutOff: false)),
      ("[1,2]", "", .notAnObject),
      ("42", "", .notAnObject),
      (head + #","express":true,}"#, "", .trailingComma),
      (head + #","cases":[1,]}"#, "cases", .trailingComma),
      (head + #","express":true,"express":true}"#, "express", .duplicateField),
      (head + #","x":1,"\u0078":2}"#, "x", .duplicateField),
      (head + #","x":{"y":1,"y":1}}"#, "x.y", .duplicateField),
      (head + #","x":01}"#, "x", .malformedNumber("01")),
      (head + #","x":"\q"}"#, "x", .malformedText),
      (head + #","x":"\u12g4"}"#, "x", .malformedText),
      (head + #","x":"\ud800"}"#, "x", .loneSurrogate),
      (head + #","x":"\udc00\ud800"}"#, "x", .loneSurrogate),
      (head + ",\"x\":\"a\tb\"}", "x", .rawControlCharacter),
      (head + ",\"x\":\"a\u{1}b\"}", "x", .rawControlCharacter),
      (head + #","express":null}"#, "express", .nullValue),
      (head + #","express":1}"#, "express", .wrongType(expected: .bool, found: .number)),
      (head + #","origin":["CN"]}"#, "origin", .wrongType(expected: .text, found: .list)),
      (head + #","cases":{}}"#, "cases", .wrongType(expected: .list, found: .object)),
      (head + #","review":[]}"#, "review", .wrongType(expected: .object, found: .list)),
      (head + #","quantity":"2"}"#, "quantity", .wrongType(expected: .wholeNumber, found: .text)),
      (head + #","quantity":2.0}"#, "quantity", .malformed(expected: .wholeNumber, found: "2.0")),
      (head + #","quantity":-1}"#, "quantity", .outOfRange(found: "-1", lowest: 0, highest: 2_147_483_647)),
      (
        head + #","quantity":99999999999999999999}"#, "quantity",
        .outOfRange(found: "99999999999999999999", lowest: 0, highest: 2_147_483_647)
      ),
      (head + #","shipping":1.5}"#, "shipping", .wrongType(expected: .money, found: .number)),
      (head + #","shipping":"1,50"}"#, "shipping", .malformed(expected: .money, found: "1,50")),
      (head + #","shipping":"+1"}"#, "shipping", .malformed(expected: .money, found: "+1")),
      (head + #","shipping":".5"}"#, "shipping", .malformed(expected: .money, found: ".5")),
      (
        head + #","shipping":"10000000000000.01"}"#, "shipping",
        .amountTooLarge(found: "10000000000000.01", largest: .largest(.usd))
      ),
      (
        head + #","shipping":"-99999999999999999999"}"#, "shipping",
        .amountTooLarge(found: "-99999999999999999999", largest: .largest(.usd))
      ),
      (
        head + #","shipping":"1.0000000000000"}"#, "shipping",
        .tooManyFractionDigits(found: "1.0000000000000", currency: .usd)
      ),
      (
        head + #","shipping":"99999999999999999999x"}"#, "shipping",
        .malformed(expected: .money, found: "99999999999999999999x")
      ),
      (
        head + #","revenue_share":"1234567890123456789"}"#, "revenue_share",
        .tooManyDigits(found: "1234567890123456789", most: 18)
      ),
      (
        head + #","revenue_share":"1.0000000000000"}"#, "revenue_share",
        .malformed(expected: .decimal, found: "1.0000000000000")
      ),
      (head + #","shipping":"1.234"}"#, "shipping", .tooManyFractionDigits(found: "1.234", currency: .usd)),
      (
        head + #","ship_by":"2024-02-30T00:00:00Z"}"#, "ship_by",
        .malformed(expected: .instant, found: "2024-02-30T00:00:00Z")
      ),
      (
        head + #","ship_by":"2024-02-03 00:00:00Z"}"#, "ship_by",
        .malformed(expected: .instant, found: "2024-02-03 00:00:00Z")
      ),
      (
        head + #","cancelled_by":"Buyer"}"#, "cancelled_by",
        .unknownChoice(found: "Buyer", allowed: ["system", "buyer", "seller"])
      ),
      (
        head + #","review":{"at":"2024-01-01T00:00:00Z","stars":6}}"#, "review.stars",
        .outOfRange(found: "6", lowest: 1, highest: 5)
      ),
      (head + #","review":{}}"#, "review.at", .missingField),
      (
        head
          + #","cases":[{"id":"C","kind":"repair","applied_at":"2024-01-01T00:00:00Z","reason":"other"},{"id":""}]}"#,
        "cases[1].id", .identifier(.empty)
      ),
      (
        head + #","cases":[{"id":"C","kind":"repair","reason":"other"}]}"#, "cases[0].applied_at", .missingField
      ),
      (#"{"id":"O"}"#, "product_id", .missingField),
      (head.replacing("\"O\"", with: #""a\u0007b""#) + "}", "id", .identifier(.controlCharacter)),
      (
        head.replacing("\"O\"", with: "\"" + String(repeating: "x", count: 129) + "\"") + "}", "id",
        .identifier(.tooLong(bytes: 129))
      ),
      (
        head + #","x":"# + String(repeating: "[", count: 64) + String(repeating: "]", count: 64) + "}", "",
        .nestedTooDeeply(limit: 64)
      ),
      (head + #","x":""# + "\u{0}" + #""}"#, "", .zeroBytes),
    ]
    for (line, path, problem) in table {
      #expect(throws: FieldProblem.self, "\(line)") { try read(Order.self, line) }
      do throws(FieldProblem) {
        _ = try read(Order.self, line)
      } catch {
        #expect(error.path == path, "\(line)")
        #expect(error.problem == problem, "\(line)")
      }
    }
  }

  /// The boundaries beside them are taken.
  @Test func boundariesAreTaken() throws {
    let head = Self.head
    let lines = [
      head + "}", head + #","quantity":0}"#, head + #","quantity":2147483647}"#, head + #","shipping":"-0.5"}"#,
      head + #","shipping":"10000000000000.00","revenue_share":"123456789012345678"}"#,
      head + #","shipping":"0000000000000000000001"}"#,
      head.replacing("\"O\"", with: "\"" + String(repeating: "x", count: 128) + "\"") + "}",
      head + #","x":"# + String(repeating: "[", count: 63) + String(repeating: "]", count: 63) + "}",
      head + #","tracking_number":"\u0007\ud83d\ude00"}"#, head + ",\"\u{E9}\":1,\"e\u{301}\":2}",
      "  " + head + " } \t",
    ]
    for line in lines { #expect(throws: Never.self, "\(line)") { try read(Order.self, line) } }
  }

  /// Bytes that are no UTF-8 are refused, wherever they stand.
  @Test func invalidUTF8() {
    for bad: [UInt8] in [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] {
      let line = Array((Self.head + #","x":""#).utf8) + bad + Array("\"}".utf8)
      let place = Self.head.utf8.count + 6
      #expect(throws: FieldProblem(.invalidUTF8, offset: place)) { try read(Order.self, line) }
    }
  }
}
