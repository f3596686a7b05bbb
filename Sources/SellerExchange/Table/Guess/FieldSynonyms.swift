/// The headings under which tables have the store's fields, in English and Chinese. The fields' own names are always known.
enum FieldSynonyms {
  static func headings(of field: String, in record: String) -> [String] { known[record]?[field] ?? [] }

  /// The same as people write them.
  static func words(for field: String, in record: String) -> [String] {
    words[record]?[field]?.split(separator: ",").map(String.init) ?? []
  }

  /// The headings of what a whole order came to, of all its pieces.
  static let sums =
    ("Total,Order Total,Total Price,Total Amount,Grand Total,Order Amount,Amount Paid,Amount,"
    + "实付金额,实付款,实收金额,订单金额,订单总额,订单总价,支付金额,付款金额,应付金额,总价,总金额,成交金额")
    .split(separator: ",").map(CellText.folded)

  /// The headings of the first, second and third level of a category, where each has a column of its own.
  static let levels = [
    ["一级类目", "一级分类", "Category Level 1"], ["二级类目", "二级分类", "Category Level 2"],
    ["三级类目", "三级分类", "Category Level 3"],
  ]

  /// Whether some of the headings are the ids of other records than those of a table whose rows are known by `id`: rows with an
  /// order's or a ticket's id are neither products nor their prices, nor orders that are known by a name.
  static func nameOthers(_ headings: [String], than record: String, knownBy id: String? = nil) -> Bool {
    let isKnownByName = record == "order" && id.map(CellText.folded) == "name"
    guard isKnownByName || ["product", "price", "boost_month"].contains(record) else { return false }
    let own = Set(["product", record].flatMap { (known[$0] ?? [:]).values.joined() })
    let others = ["order", "case", "ticket", "consultation"].flatMap { self.headings(of: "id", in: $0) }
    return headings.map(CellText.folded).contains { others.contains($0) && !own.contains($0) }
  }

  private static let known: [String: [String: [String]]] = words.mapValues { fields in
    fields.mapValues { $0.split(separator: ",").map(CellText.folded) }
  }

  private static let words: [String: [String: String]] = [
    "product": [
      "id":
        "Product ID,ProductID,Item ID,Code,Item Code,Item Number,Article,Article Number,商品ID,商品编号,商品编码,产品编号,商品id,货号,编码,编号",
      "sku": "SKU,Parent SKU,Parent_SKU,Seller SKU,商家编码,款号,SKU编码",
      "name": "Name,Title,Product Name,Item,Item Name,Product,Description,商品名称,商品标题,产品名称,名称,标题,品名",
      "price": "Price,Unit Price,Sale Price,Regular Price,List Price,Cost,价格,售价,单价,商品价格,销售价,现价,京东价",
      "state": "State,Status,Published,Listing Status,Enabled,Active,On Sale,状态,商品状态,上架状态,销售状态,是否在售",
      "categories": "Category,Categories,Product Category,Product Type,类目,分类,商品类目,商品分类,所属类目",
      "category_path": "Category Path,类目路径,类目层级",
      "kind": "Type,商品类型,类型",
      "listed_at": "Listed At,Created At,Date Uploaded,Date Created,上架时间,创建时间,发布时间",
      "quality_grade": "Quality Grade,Grade,Quality Index,质量等级,品质等级",
      "responsible_person": "Responsible Person,欧盟负责人,责任人",
      "promise_template": "Promise Template,承诺模板,时效模板",
      "seven_day_return": "Seven Day Return,7 Day Return,七天无理由,7天无理由,七天无理由退货",
    ],
    "order": [
      "id":
        "Order ID,OrderID,Order,Order No,Order No.,Order Number,Order Ref,Order Reference,Name,Invoice,InvoiceNo,Invoice Number,订单号,订单编号,订单ID,交易号",
      "product_id":
        "Product ID,ProductID,Item ID,SKU,Item SKU,Product SKU,Seller SKU,Lineitem sku,Product,StockCode,Item Code,Article,"
        + "商品ID,商品编号,商品编码,产品编号,SKU编码,规格编码,商家编码,货号",
      "paid_at":
        "Paid At,Payment Date,Payment Time,Paid,Order Date,Order Time,Purchase Date,Purchased At,Date,InvoiceDate,"
        + "Transaction Date,Created At,付款时间,支付时间,"
        + "下单时间,订单时间,成交时间,日期,付款日期,支付日期,下单日期",
      "released_at": "Released At,Released,Release Date,发放时间,下发时间",
      "quantity": "Quantity,Qty,Units,Pieces,Count,Lineitem quantity,数量,购买数量,商品数量,件数,订购数量",
      "price": "Price,Unit Price,UnitPrice,Item Price,Price (each),Lineitem price,单价,价格,商品单价,售价,成交单价,商品价格,京东价",
      "shipping":
        "Shipping,Shipping Cost,Shipping Fee,Shipping Fees,Shipping Price,Freight,Delivery Fee,Postage,Shipping (each),运费,邮费,快递费,配送费",
      "channel": "Channel,Sales Channel,Source,渠道,订单来源,来源",
      "destination": "Country,Destination,Ship Country,Shipping Country,Country Code,Ship To Country,国家,目的国,收货国家,国家/地区",
      "origin": "Origin,Ship From,From Country,发货国,发货地国家",
      "ship_by": "Ship By,Ship Before,Latest Ship Date,Dispatch By,承诺发货时间,最晚发货时间,应发货时间",
      "shipped_at": "Shipped At,Shipped,Shipped On,Ship Date,Dispatched,Fulfilled At,发货时间,实际发货时间,出库时间",
      "tracking_number": "Tracking,Tracking Number,Tracking No,Waybill,运单号,快递单号,物流单号",
      "tracking_uploaded_at": "Tracking Uploaded At,运单上传时间",
      "scanned_at": "Scanned At,First Scan,Tracking Confirmed Date,揽收时间,首次揽收时间,揽件时间",
      "delivered_at": "Delivered At,Delivered,Delivery Date,Confirmed Delivery,签收时间,收货时间,确认收货时间,送达时间",
      "cancelled_at": "Cancelled At,Canceled At,Cancelled,Cancellation Date,取消时间",
      "cancelled_by": "Cancelled By,Canceled By,取消方",
      "express": "Express,Is Wish Express,Wish Express",
      "revenue_share": "Revenue Share,Commission Rate,分成比例,佣金比例",
      "review.at": "Review Date,Reviewed At,评价时间", "review.stars": "Stars,Star Rating,星级",
      "review.text": "Review,Review Text,评价内容", "review.quality": "商品评分,质量评分", "review.service": "服务评分",
      "review.logistics": "物流评分",
    ],
    "case": [
      "order_id": "Order ID,OrderID,Order,Order No,Order Number,订单号,订单编号,订单ID",
      "id": "Case ID,Case No,Case Number,Return ID,Return No,Return Number,Refund ID,Refund No,RMA,RMA Number,"
        + "Ticket,售后单号,售后编号,退款编号,退款单号,服务单号,申请单号",
      "kind": "Type,Case Type,Refund Type,售后类型,退款类型",
      "applied_at": "Applied At,Requested At,Refund Date,Return Date,Date,申请时间,售后申请时间,退款时间",
      "reason": "Reason,Refund Reason,Return Reason,退款原因,售后原因,申请原因,原因",
      "reason_text": "Comment,Comments,Note,问题描述,退款说明,备注",
      "amount": "Amount,Refund Amount,Refund,退款金额,申请退款金额,金额",
      "consented_at": "Approved At,Consented At,同意时间,审核通过时间", "buyer_shipped_at": "Returned At,买家发货时间,退货时间",
      "refused_at": "Rejected At,Refused At,拒绝时间",
      "completed_at": "Completed At,Refunded At,Closed At,完成时间,退款完成时间,退款成功时间",
      "intervened_at": "Escalated At,平台介入时间,介入时间", "liability": "Liability,责任方,责任判定",
    ],
    "consultation": [
      "id": "Conversation ID,Session ID,会话ID,会话编号,咨询编号",
      "buyer_id": "Buyer,Buyer ID,Customer,Customer ID,买家ID,买家,用户ID,客户",
      "asked_at": "Asked At,Started At,Start Time,咨询时间,会话开始时间,开始时间",
      "slowest_reply_s": "Slowest Reply,Max Response Time,最长响应时长,最慢回复", "rating": "Rating,Satisfaction,满意度,评价,评价结果",
      "rating_reason": "Rating Reason,Reason,不满意原因,原因", "rated_at": "Rated At,评价时间",
    ],
    "ticket": [
      "id": "Ticket ID,Ticket,Ticket No,Ticket Number,工单号,工单编号", "order_id": "Order ID,Order,订单号,订单编号",
      "kind": "Type,Subject,类型,工单类型",
      "opened_at": "Opened At,Created At,Opened,创建时间,提交时间", "first_reply_at": "First Reply,First Response,首次回复时间",
      "resolved_at": "Resolved At,Closed At,解决时间,关闭时间", "complaint": "Complaint,是否投诉,投诉",
    ],
    "price": [
      "product_id": "Product ID,SKU,Product,商品ID,商品编号,SKU编码", "at": "At,Date,Changed At,From,Valid From,生效时间,时间,改价时间",
      "price": "Price,New Price,价格,新价格,售价",
    ],
    "benchmark": [
      "indicator": "Indicator,Metric,指标", "category": "Category,类目,三级类目", "from": "From,Start,开始日期,起",
      "to": "To,End,结束日期,止",
      "value": "Value,Benchmark,Average,数值,均值,同行均值",
    ],
    "violation": [
      "id": "Violation ID,Case,违规编号,违规单号", "at": "At,Date,违规时间,时间", "violation": "Violation,Type,违规类型",
      "severity": "Severity,Level,违规等级,严重程度", "points": "Points,扣分,违规扣分",
    ],
    "media": [
      "day": "Day,Date,日期", "live_viewers": "Live Viewers,直播观看人数", "live_reporters": "Live Reporters,举报人数",
      "videos_reviewed": "Videos Reviewed,审核短视频数", "videos_poor": "Poor Videos,劣质短视频数", "plays": "Plays,播放数,播放量",
      "valid_plays": "Valid Plays,有效播放数",
    ],
    "boost_month": [
      "product_id": "Product ID,Product,商品ID", "month": "Month,月份", "spend": "Spend,Cost,花费,推广花费",
      "credit_received": "Credit,Credit Received,已收抵用金,返还",
    ],
    "reported": [
      "indicator": "Indicator,Metric,指标", "category": "Category,类目", "product_id": "Product ID,商品ID",
      "from": "From,Start,开始日期", "to": "To,End,结束日期", "value": "Value,数值", "at": "At,Shown At,查看时间",
    ],
    "boost": [
      "id": "Campaign ID,活动ID,推广ID", "name": "Campaign Name,活动名称", "product_ids": "Products,Product IDs,商品",
      "starts_on": "Start Date,Starts On,开始日期", "ends_on": "End Date,Ends On,结束日期", "budget": "Budget,预算",
      "state": "State,Status,状态",
    ],
  ]
}
