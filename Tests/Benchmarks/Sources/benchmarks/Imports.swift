import Foundation

/// Measures imports of large files beside what Python's own parser takes to read the same file.
struct Imports {
  let program: String
  let folder: String

  /// Prints time and peak memory of importing 500,000 rows of a table, the same again and others in their place, and 100,000 orders
  /// of a reply.
  func measure() throws {
    let words = ["csv", "--record", "order"]
    let file = try table(rows: 500_000)
    let store = try measure(
      "500000 rows of a table", file, words,
      ["csv.reader", "csv.DictReader"].map { reader in
        (reader, "import csv, sys\nfor row in \(reader)(open(sys.argv[1], newline='')): pass")
      })
    for (what, file) in [("the same rows again", file), ("rows that all differ", try table(rows: 500_000, hour: 21))] {
      let cost = try importing(file, words, into: store)
      print("import \(what): \(rounded(cost.seconds)) s, \(cost.memory / 1024) MB at most")
    }
    try measure(
      "100000 orders of a Wish v3 reply", try reply(orders: 100_000), ["wish"],
      [("json.load", "import json, sys\njson.load(open(sys.argv[1], 'rb'))")])
  }

  private func importing(_ file: String, _ words: [String], into store: String) throws -> Program.Cost {
    try Program.run(program, ["import", words[0], file] + words.dropFirst() + ["--store", store])
  }

  /// Measures, and answers a store with the file's records.
  @discardableResult private func measure(
    _ what: String, _ file: String, _ words: [String], _ parsers: [(name: String, script: String)]
  ) throws -> String {
    var ours: [Double] = []
    var theirs: [String: [Double]] = [:]
    var memory = 0
    for run in 1...3 {
      let store = "\(folder)/import-\(words[0])-\(run)"
      try Program.run(program, ["init", store, "--platform", "wish", "--name", "B", "--currency", "USD"])
      let cost = try importing(file, words, into: store)
      ours.append(cost.seconds)
      memory = max(memory, cost.memory)
      for (name, script) in parsers {
        theirs[name, default: []].append(try Program.run("/usr/bin/env", ["python3", "-c", script, file]).seconds)
      }
    }
    let own = ours.sorted()[1]
    let times = theirs.sorted { $0.key < $1.key }.map { name, seconds in
      "\(rounded(own / seconds.sorted()[1])) times \(name)"
    }
    print("import \(what): \(rounded(own)) s, \(times.joined(separator: ", ")) of Python, \(memory / 1024) MB at most")
    return "\(folder)/import-\(words[0])-1"
  }

  private func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }

  private func table(rows: Int, hour: Int = 20) throws -> String {
    let path = "\(folder)/orders-\(hour).csv"
    var text = "id,product_id,paid_at,quantity,price,shipping,destination,shipped_at,tracking_number,delivered_at\n"
    for row in 0..<rows {
      let day = String(10 + row % 18)
      let month = String(10 + row % 3)
      text +=
        "O\(1_000_000 + row),P\(row % 2000),2023-\(month)-\(day)T08:30:00Z,\(1 + row % 3),\(5 + row % 90).50,1.20,"
      text += "\(["US", "DE", "FR", "GB"][row % 4]),2023-\(month)-\(day)T\(hour):00:00Z,LX\(row)CN,"
      text += "2023-12-30T10:00:00Z\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func reply(orders: Int) throws -> String {
    let path = "\(folder)/orders.json"
    var text = #"{"message":"","code":0,"data":["#
    for number in 0..<orders {
      let day = String(10 + number % 18)
      text += number == 0 ? "" : ","
      text += """
        {"id":"6b\(1_000_000 + number)","transaction_id":"7c\(number)","state":"SHIPPED","released_at":"2021-08-\(day)T05:22:00.000Z",
        "updated_at":"2021-09-23T05:22:00.000Z","product_information":{"id":"5a\(number % 2000)","variation_id":"8d\(number)",
        "sku":"SKU-\(number % 2000)","name":"A thing of some length in its title","color":null,"size":null},
        "fulfillment_requirements":{"expected_ship_time":"2021-08-30T05:22:00.000Z"},
        "fulfillment_records":[{"event_type":"ORDER_RELEASED","event_time":"2021-08-\(day)T05:22:00.000Z"},
        {"event_type":"MARK_SHIPPED","event_time":"2021-08-29T05:22:00.000Z"},
        {"event_type":"CONFIRM_FULFILLED","event_time":"2021-08-30T05:22:00.000Z"},
        {"event_type":"ORDER_DELIVERED","event_time":"2021-09-09T05:22:00.000Z"}],"fulfillment_order_types":[],
        "tracking_information":[{"tracking_number":"LP\(number)CN","shipping_provider":"WishPost"}],
        "full_address":{"shipping_detail":{"name":"x","city":"x","country_code":"US","zipcode":"1"}},"refunds":[],
        "order_payment":{"rev_share":{"rev_share":0.15,"product_category":"HOUSEHOLD"},
        "general_payment_details":{"product_price":{"amount":10.4,"currency_code":"USD"},
        "product_shipping_price":{"amount":1.99,"currency_code":"USD"},"product_quantity":1}}}
        """
    }
    text += "]}"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}
