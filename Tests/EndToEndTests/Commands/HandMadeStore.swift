import Foundation

/// A store written by hand, byte for byte as the store format has it: what the program is held to from outside.
struct HandMadeStore {
  let folder: TemporaryFolder

  /// The store's directory.
  var path: String { folder.path }

  /// Writes files by their paths in the store; each text is a file's lines.
  init(_ files: [String: [String]]) throws {
    folder = try TemporaryFolder()
    for (name, lines) in files {
      let path = folder.file(name)
      let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: path))
    }
  }

  /// Every file's bytes by its path.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder.file(name), isDirectory: &isDirectory)
      if !isDirectory.boolValue { contents[name] = try Data(contentsOf: URL(fileURLWithPath: folder.file(name))) }
    }
    return contents
  }

  /// One file's text.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.file(name), encoding: .utf8)
  }
}

extension HandMadeStore {
  /// A Kuaishou shop on 2024-07-01: of 20 orders 12 come back for their quality, three times the market's rate.
  static func kuaishou() throws -> HandMadeStore {
    let orders = (1...20).map { number -> String in
      let id = number < 10 ? "0\(number)" : "\(number)"
      let refund = """
        ,"cases":[{"id":"C\(id)","kind":"refund_only","applied_at":"2024-06-05T02:00:00Z","reason":"quality",\
        "completed_at":"2024-06-05T03:00:00Z"}]
        """
      return """
        {"id":"O\(id)","product_id":"P1","paid_at":"2024-06-01T02:00:00Z","price":"10.00","channel":"flash",\
        "delivered_at":"2024-06-03T02:00:00Z"\(number <= 12 ? refund : "")}
        """
    }
    return try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"shop","name":"小店","platform":"kuaishou","currency":"CNY","as_of":"2024-07-01T00:00:00Z"}"#
      ],
      "products.jsonl": [
        #"{"id":"P1","name":"红富士","category_path":["食品","水果","苹果"],"price":"10.00","state":"active"}"#
      ],
      "orders/2024-06.jsonl": orders,
      "benchmarks.jsonl": [
        """
        {"indicator":"quality_refund_rate","category":"*","from":"2024-05-18","to":"2024-06-16","value":"0.2"}
        """
      ],
    ])
  }

  /// A Wish shop on 2021-11-15: one product with orders before, between and after what a dispute could change.
  static func wish() throws -> HandMadeStore {
    func order(_ id: String, released day: String) -> String {
      """
      {"id":"\(id)","product_id":"P1","paid_at":"\(day)T00:00:00Z","released_at":"\(day)T01:00:00Z","quantity":2,\
      "price":"20.00","shipping":"5.00","channel":"other","destination":"US"}
      """
    }
    return try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"shop","name":"Shop","platform":"wish","currency":"USD","as_of":"2021-11-15T09:00:00Z"}"#
      ],
      "products.jsonl": [
        #"{"id":"P1","name":"Kite","categories":["Toys"],"price":"20.00","state":"active"}"#
      ],
      "orders/2021-11.jsonl": [
        order("O1", released: "2021-11-05"), order("O2", released: "2021-11-11"), order("O3", released: "2021-11-13"),
      ],
    ])
  }

  /// A Wish shop in Refund Assurance: one of two A+ orders of October was paid back.
  static func assured() throws -> HandMadeStore {
    func order(_ id: String, _ rest: String) -> String {
      """
      {"id":"\(id)","product_id":"P1","paid_at":"2021-10-02T00:00:00Z","released_at":"2021-10-02T01:00:00Z",\
      "price":"10.00","channel":"other",\
      "advanced_logistics":{"scanned_at":"2021-10-05T01:00:00Z","correct_warehouse":true}\(rest)}
      """
    }
    return try HandMadeStore([
      "store.json": [
        """
        {"format":1,"id":"shop","name":"Shop","platform":"wish","currency":"USD",\
        "refund_assurance":{"enrolled":true,"spend_factor":"0.5"},"as_of":"2021-11-15T09:00:00Z"}
        """
      ],
      "products.jsonl": [
        #"{"id":"P1","price":"10.00","state":"active","advanced_logistics":"included"}"#
      ],
      "orders/2021-10.jsonl": [
        order("A1", ""),
        order(
          "A2",
          """
          ,"cases":[{"id":"C1","kind":"refund_only","applied_at":"2021-10-20T00:00:00Z","reason":"damaged",\
          "completed_at":"2021-10-21T00:00:00Z"}]
          """),
      ],
      "boost-months.jsonl": [#"{"product_id":"P1","month":"2021-10","spend":"4.00"}"#],
    ])
  }

  /// A JD shop without any service, before the campaign of 2022, with one product of grade D.
  static func jd() throws -> HandMadeStore {
    try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"shop","name":"店","platform":"jd","currency":"CNY","as_of":"2022-05-01T00:00:00Z"}"#
      ],
      "products.jsonl": [
        """
        {"id":"S1","price":"30.00","state":"active","quality_grade":" d","promise_template":true,\
        "seven_day_return":"yes","flash_refund_scope":false,"freight_insurance_scope":false}
        """
      ],
    ])
  }
}
