import SellerCore
import SellerText

/// The words by which tables say what the store has a word of its own for. Words are compared folded: see `CellText.folded`.
enum ChoiceWords {
  /// The store's word of a field for a word of a table; nil for an unknown one. The store's own words are always known.
  static func value(_ word: String, of field: String, among choices: [String]) -> String? {
    let folded = CellText.folded(word)
    if let own = choices.first(where: { CellText.folded($0) == folded }) { return own }
    let value = known[field]?[folded] ?? (field == "reason" ? ChineseReasons.reason(of: word)?.rawValue : nil)
    return value.flatMap { choices.contains($0) ? $0 : nil }
  }

  /// The indicator of a name, as tables of either language have it; nil for an unknown one.
  static func indicator(_ word: String) -> String? { indicators[CellText.folded(word)] }

  /// The name of an indicator that was probably meant; all ids where none is near.
  static func indicators(like word: String) -> [String] {
    let names = IndicatorID.allCases.flatMap { id in [id.rawValue] + Language.allCases.map { $0.say(id) } }
    return Similarity.closest(to: word, in: names).map { [$0] } ?? IndicatorID.allCases.map(\.rawValue)
  }

  private static let indicators: [String: String] = IndicatorID.allCases.reduce(
    into: [CellText.folded(Benchmark.lowestTenth): Benchmark.lowestTenth]
  ) { known, id in
    for word in [id.rawValue] + Language.allCases.map({ $0.say(id) }) { known[CellText.folded(word)] = id.rawValue }
  }

  /// Yes or no; nil for neither.
  static func flag(_ word: String) -> Bool? { flags[CellText.folded(word)] }

  /// Some of the words that say yes or no, for messages.
  static let flagExamples = ["true", "false", "yes", "no", "1", "0", "是", "否"]

  private static let flags: [String: Bool] = {
    let yes = "true yes y t 1 on 是 有 对 开 已开通 启用 √ ✓ ✔ ja oui si sí vrai wahr"
    let no = "false no n f 0 off 否 无 没有 不是 关 未开通 停用 × ✗ ✘ nein non faux falsch"
    var flags: [String: Bool] = [:]
    for word in yes.split(separator: " ") { flags[CellText.folded(word)] = true }
    for word in no.split(separator: " ") { flags[CellText.folded(word)] = false }
    return flags
  }()

  /// By the field's name, with the object before it where the name alone says too little.
  private static let known: [String: [String: String]] = words.mapValues { table in
    table.reduce(into: [:]) { known, entry in
      for word in entry.value.split(separator: ",") { known[CellText.folded(word)] = entry.key }
    }
  }

  private static let words: [String: [String: String]] = [
    "state": [
      "active":
        "enabled,on,on sale,for sale,live,listed,published,publish,approved,true,yes,1,在售,上架,已上架,销售中,出售中,在线,正常,启用",
      "inactive":
        "disabled,off,off sale,draft,private,pending,archived,unlisted,hidden,paused,false,no,0,merchant inactive,"
        + "wish inactive,下架,已下架,仓库中,未上架,待上架,停售,停用,草稿",
      "removed": "deleted,banned,trash,removed by wish,removed by merchant,已删除,删除,违规下架,强制下架,封禁",
      "running": "started,in progress,进行中,投放中", "ended": "finished,completed,已结束,结束",
      "cancelled": "canceled,已取消,取消",
    ],
    "channel": [
      "self_built": "self,own,self operated,own shop,自建,自建商品,自建店铺,自营,直播,短视频", "flash": "flash purchase,flash sale,闪电购",
      "auction": "拍卖", "other": "others,affiliate,distribution,其他,其它,分销",
    ],
    "kind": [
      "physical": "simple,variable,goods,实物,实物商品,普通商品", "virtual": "digital,downloadable,虚拟,虚拟商品",
      "service": "services,服务,服务商品", "second_hand": "used,second hand,refurbished,二手,二手商品",
      "refund_only": "refund,only refund,refund without return,仅退款,退款,未发货仅退款",
      "return_refund": "return,return and refund,returns,退货退款,退货", "exchange": "replacement,swap,换货",
      "repair": "fix,维修,返修",
    ],
    "reason": [
      "quality": "poor quality,defective,faulty,not working,broken item,质量问题,商品质量问题,质量不好,做工问题",
      "not_as_described": "not as described,does not match listing,different from picture,描述不符,商品与描述不符,与描述不符,材质不符",
      "damaged": "arrived damaged,item is damaged,商品破损,破损,包装破损,少件破损",
      "counterfeit": "fake,not authentic,假货,假冒,假冒品牌,售假",
      "late": "shipping taking too long,late delivery,发货慢,未按约定时间发货,物流太慢",
      "not_received": "not delivered,item not received,lost,未收到货,未收到商品,丢件,快递丢失",
      "wrong_item": "wrong,wrong product,received wrong item,发错货,错发,漏发,少发",
      "out_of_stock": "no stock,merchant out of stock,unable to ship,缺货,无货",
      "size": "does not fit,too small,too large,尺码不合适,尺寸不符,大小不合适",
      "changed_mind": "no longer needed,buyer remorse,bought by mistake,不想要了,多拍,拍错,七天无理由,7天无理由退货,不喜欢",
      "logistics_program": "returned to sender,物流问题",
      "other": "others,其他,其它,其他原因",
    ],
    "cancelled_by": [
      "system": "platform,automatic,wish,系统,平台,超时", "buyer": "customer,user,买家,用户,消费者",
      "seller": "merchant,shop,商家,卖家",
    ],
    "liability": [
      "seller": "merchant,商家,商家责任,卖家责任", "both": "shared,双方,双方责任", "buyer": "customer,买家,买家责任,用户责任",
    ],
    "rating": [
      "satisfied": "good,满意,非常满意", "neutral": "average,一般", "dissatisfied": "bad,不满意,非常不满意",
    ],
    "rating_reason": [
      "slow": "response too slow,回复慢,响应慢", "attitude": "bad attitude,服务态度差,态度差",
      "unresolved": "not solved,问题未解决,未解决", "other": "其他,其它",
    ],
    "severity": [
      "minor": "轻微,一般", "serious": "严重", "especially_serious": "特别严重,特严重", "extremely_serious": "极其严重",
    ],
    "seven_day_return": [
      "yes": "true,1,supported,支持,是", "no": "false,0,not supported,不支持,否", "not_applicable": "n/a,exempt,不适用",
    ],
    "responsible_person": [
      "linked": "yes,true,added,已关联,已绑定", "missing": "no,false,未关联,缺失", "not_needed": "not required,无需,不需要",
    ],
    "advanced_logistics": ["included": "yes,true,a+,是", "removed": "no,false,已移出"],
    "form": ["revenue_share": "分成比例,收入分成", "eu_compliance": "eu,compliance,欧盟合规"],
    "status": [
      "pending_review": "pending,待审核,审核中", "resolved_unchanged": "unchanged,维持", "resolved_updated": "updated,已更新",
    ],
  ]
}
