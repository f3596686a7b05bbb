extension CampaignAdmission {
  /// The alerts of the check: every line that fails, of the store and of the products, and the lines of the store that need
  /// attention. What fails is due before the campaign begins; once it has begun, now; when even the days of the price promise
  /// are over, it is only good to know.
  public func alerts(asOf: Instant) -> [Alert] {
    let start = campaign.window.lowerBound
    let due = asOf < start ? start : nil
    let urgency: Alert.Urgency = due != nil ? .due : asOf <= campaign.aftermath.upperBound ? .breach : .notice
    var alerts: [Alert] = []
    for item in CampaignStoreItem.allCases {
      switch store[item].verdict {
      case .fail: alerts.append(Alert(urgency, .campaignStore(item, .fail), due: due, place: .campaignStore(item)))
      case .attention: alerts.append(Alert(.notice, .campaignStore(item, .attention), place: .campaignStore(item)))
      case .unknown, .pass: break
      }
    }
    for item in CampaignItem.allCases {
      let failing = count(item)[.fail]
      guard failing > 0 else { continue }
      alerts.append(
        Alert(urgency, .campaignProducts(item, .fail, count: failing), due: due, place: .campaign(item)))
    }
    return alerts
  }
}
