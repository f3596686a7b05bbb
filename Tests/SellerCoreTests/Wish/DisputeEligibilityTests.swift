import SellerCore
import Testing

/// One dispute a product, only from E on, only once the category is shown (001 §2, §3).
struct DisputeEligibilityTests {
  @Test func reasonsInTheirOrder() {
    var shop = WishShop()
    shop.add(product: "shown", ["Toys"])
    shop.add(product: "hidden", ["Toys"])
    shop.add(product: "disputed", ["Toys"])
    shop.add(order: "1", of: "shown", released: Wish.effect)
    shop.add(order: "2", of: "disputed", released: Wish.effect)
    shop.add(order: "3", of: "hidden", released: Instant(seconds: Wish.effect.seconds - 1))
    shop.add(order: "4", of: "ghost", released: Wish.effect)
    let submitted = Wish.at("2021-08-01T00:00:00Z")
    shop.add(dispute: "d1", of: "disputed", submitted: submitted) { $0.form = .euCompliance }

    let now = DisputeEligibilities(shop.view("2021-08-10T00:00:00Z"))
    #expect(now["shown"] == .disputable)
    #expect(now["hidden"] == .refused(.categoryNotShown))
    #expect(now["ghost"] == .refused(.unknownProduct("ghost")))
    // Whichever form: the EU form was the one.
    #expect(now["disputed"] == .refused(.alreadyDisputed(existing: "d1", submittedAt: submitted)))

    let atEffect = DisputeEligibilities(shop.view(Wish.effect))
    #expect(atEffect["shown"] == .disputable)
    let before = DisputeEligibilities(shop.view(Instant(seconds: Wish.effect.seconds - 1)))
    #expect(before["shown"] == .refused(.beforeEffect(Wish.effect)))

    // A dispute is there from its own second on.
    #expect(DisputeEligibilities(shop.view(submitted))["disputed"].refusal != nil)
    let secondBefore = shop.view(Instant(seconds: submitted.seconds - 1))
    #expect(DisputeEligibilities(secondBefore)["disputed"] == .disputable)

    shop.shop.platform = .kuaishou
    let elsewhere = DisputeEligibilities(shop.view("2021-08-10T00:00:00Z"))
    #expect(elsewhere["shown"] == .refused(.otherPlatform(.kuaishou)))
  }
}
