import Foundation
import Testing

@Suite("seller check, campaign check, cases")
struct CheckCommandTests {
  @Test("A breach is one line and exit status 1; none is silence and 0")
  func breaches() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run("check", "--store", store.path)
    #expect(run.status == 1 && run.errors.isEmpty)
    // What it costs stands at the end: all measures of a minor one, then what the next step costs (004 §二.3).
    let line = run.text.split(separator: "\n")
    #expect(line.count == 1)
    #expect(
      run.text.hasPrefix(
        "minor  quality refund rate  store  60.0 %  ≥ 40 %  12 / 20  2024-05-18 to 2024-06-16  minor: warning, forced course"
      ))
    #expect(run.text.contains("→ serious · ¥300–¥2,000 · 5–10 points"))
    let earlier = try SellerProgram.run("check", "--store", store.path, "--as-of", "2024-05-01T00:00:00Z")
    #expect(earlier.status == 0 && earlier.output.isEmpty && earlier.errors.isEmpty)
  }

  @Test("An overdue case is named on standard error and decides nothing")
  func overdueCase() throws {
    let store = try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"s","name":"n","platform":"kuaishou","currency":"CNY","as_of":"2024-07-01T00:00:00Z"}"#
      ],
      "orders/2024-06.jsonl": [
        """
        {"id":"O1","product_id":"P1","paid_at":"2024-06-01T02:00:00Z","price":"10.00","channel":"other",\
        "cases":[{"id":"C1","kind":"refund_only","applied_at":"2024-06-20T00:00:00Z","reason":"size"}]}
        """
      ],
    ])
    let run = try SellerProgram.run("check", "--store", store.path)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("C1"))
    #expect(try SellerProgram.run("check", "--quiet", "--store", store.path).errors.isEmpty)
    let cases = try SellerProgram.run("cases", "--store", store.path, "--format", "json").json()
    let first = try #require((cases["cases"] as? [[String: Any]])?.first)
    #expect(first["case_id"] as? String == "C1" && first["step"] as? String == "answer")
    #expect((first["clock"] as? [String: Any])?["state"] as? String == "overdue")
  }

  @Test("The campaign's answer is the contract's; a fail is exit status 1 there and in check")
  func campaign() throws {
    let store = try HandMadeStore.jd()
    let run = try SellerProgram.run("campaign", "check", "--store", store.path, "--format", "json")
    #expect(run.status == 1)
    #expect(
      run.text == """
        {"year":2022,"store":{"compliance":"pass","freight_insurance":"fail","flash_refund":"fail",\
        "late_compensation":"attention","price_protection":"attention","verdict":"fail",\
        "rule_set":{"compliance":"jd.admission.2022","freight_insurance":"jd.services.2021",\
        "flash_refund":"jd.services.2021","late_compensation":"jd.services.2021",\
        "price_protection":"jd.admission.2022"}},\
        "products":[{"product_id":"S1","items":{"quality_index":"fail","freight_insurance":"pass",\
        "flash_refund":"pass","free_pickup":"attention","seven_day_return":"pass","late_compensation":"attention",\
        "price_protection":"attention","promise_template":"pass","price_promise":"unknown",\
        "price_control":"unknown"},"rule_set":{"quality_index":"jd.admission.2022",\
        "freight_insurance":"jd.services.2021","flash_refund":"jd.services.2021","free_pickup":"jd.services.2021",\
        "seven_day_return":"jd.services.2021","late_compensation":"jd.services.2021",\
        "price_protection":"jd.admission.2022","promise_template":"jd.services.2021",\
        "price_promise":"jd.admission.2022","price_control":"jd.presale.2022"}}],\
        "rules_known":true}

        """)
    let check = try SellerProgram.run("check", "--store", store.path)
    #expect(check.status == 1)
    #expect(check.text.split(separator: "\n").count == 3)
    let elsewhere = try HandMadeStore.wish()
    #expect(try SellerProgram.run("campaign", "check", "--store", elsewhere.path).status == 2)
  }
}
