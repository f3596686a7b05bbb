import SellerCore
import Testing

@testable import SellerGenerator

/// Disputes and category histories tell one story (001 §2–§5).
@Suite struct DisputeStoryTests {
  private static let big = Demos.Made(.init(platform: .wish, orders: 1500, products: 700, seed: 8))

  @Test func oneDisputeAProductEver() {
    for made in [Demos.wish, Self.big] {
      let disputed = made.tables.disputes.map(\.productID)
      #expect(Set(disputed).count == disputed.count)
      #expect(!disputed.isEmpty)
    }
  }

  @Test func formsHoldWhatTheyAskFor() {
    for dispute in Self.big.tables.disputes {
      switch dispute.form {
      case .revenueShare:
        #expect(dispute.proposedCategory.map { !dispute.disputedCategories.contains($0) } == true)
        #expect(dispute.confirmations.isEmpty && dispute.explanation == nil)
      case .euCompliance:
        #expect(dispute.proposedCategory == nil && dispute.attachments.isEmpty)
        #expect(dispute.confirmations.count == 2 && dispute.explanation != nil)
      }
      #expect(dispute.reason?.isEmpty == false)
      #expect(dispute.attachments.count <= 10)
    }
  }

  @Test func outcomesStandInTheHistory() throws {
    for made in [Demos.wish, Self.big] {
      for dispute in made.tables.disputes {
        let product = try #require(made.tables.products.first { $0.id == dispute.productID })
        let before = try #require(product.categoryHistory.last { $0.at <= dispute.submittedAt })
        #expect(before.categories == dispute.disputedCategories)
        let entry = product.categoryHistory.first { $0.by == .dispute }
        switch dispute.status {
        case .pendingReview:
          #expect(dispute.resolvedAt == nil && dispute.resolutionReason == nil && entry == nil)
        case .resolvedUnchanged:
          #expect(dispute.resolvedAt != nil && dispute.resolutionReason != nil && entry == nil)
          #expect(product.categories == dispute.disputedCategories)
        case .resolvedUpdated:
          let updated = try #require(dispute.updatedCategory)
          #expect(entry?.at == dispute.resolvedAt && entry?.categories == [updated])
          #expect(product.categories == [updated])
        }
      }
    }
  }

  @Test func historiesRunForwardFromTheirFirstEntry() {
    let wrong = Self.big.tables.products.filter { product in
      let history = product.categoryHistory
      return !zip(history, history.dropFirst()).allSatisfy { $0.at < $1.at }
        || history.first.map { $0.by != .initial || $0.at.seconds < CategoryStories.effective } == true
        || (history.last?.categories ?? []) != product.categories
    }
    #expect(wrong.map(\.id) == [])
  }
}
