/// Which page a pane begins with.
enum PaneCatalogue {
  static func firstPage(of pane: PaneID, in context: PageContext) -> any Page {
    switch pane {
    case .health: HealthPage(in: context)
    case .disputes: DisputesPage(in: context)
    case .afterSales: AfterSalesPage(in: context)
    case .assurance: AssurancePage(in: context)
    case .campaign: CampaignPage(in: context)
    case .products: ProductsPage(in: context)
    }
  }
}
