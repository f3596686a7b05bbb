import SellerCore

/// Countries by the names under which tables have them.
enum CountryNames {
  /// The ISO 3166 code of a name or a code; nil for neither.
  static func code(_ text: String) -> String? {
    let letters = text.utf8.prefix(3).map { $0 & 0xDF }
    if letters.count == 2, letters.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
      let code = String(decoding: letters, as: UTF8.self)
      return otherCodes[code] ?? code
    }
    return codes[CellText.folded(text).exchanging("the", for: "")] ?? codes[CellText.folded(text)]
  }

  /// Codes that are in use and not of ISO 3166, with those that are.
  private static let otherCodes = ["UK": "GB", "EL": "GR"]

  private static let codes: [String: String] = names.split(separator: "\n").reduce(into: [:]) { codes, line in
    let words = line.split(separator: " ", maxSplits: 1)
    guard let code = words.first, let list = words.last else { return }
    for name in list.split(separator: ",") { codes[CellText.folded(name)] = String(code) }
  }

  private static let names = """
    AE United Arab Emirates,UAE,阿联酋,阿拉伯联合酋长国
    AR Argentina,阿根廷
    AT Austria,Österreich,奥地利
    AU Australia,澳大利亚,澳洲
    BE Belgium,Belgique,België,比利时
    BG Bulgaria,保加利亚
    BH Bahrain,巴林
    BR Brazil,Brasil,巴西
    BY Belarus,白俄罗斯
    CA Canada,加拿大
    CH Switzerland,Schweiz,Suisse,瑞士
    CL Chile,智利
    CN China,Mainland China,PRC,中国,中国大陆
    CO Colombia,哥伦比亚
    CR Costa Rica,哥斯达黎加
    CY Cyprus,塞浦路斯
    CZ Czech Republic,Czechia,捷克
    DE Germany,Deutschland,德国
    DK Denmark,Danmark,丹麦
    EE Estonia,爱沙尼亚
    EG Egypt,埃及
    ES Spain,España,西班牙
    FI Finland,Suomi,芬兰
    FR France,法国
    GB United Kingdom,UK,Great Britain,England,Scotland,Wales,Northern Ireland,英国
    GG Guernsey,根西岛
    GR Greece,希腊
    HK Hong Kong,香港,中国香港
    HR Croatia,克罗地亚
    HU Hungary,匈牙利
    ID Indonesia,印度尼西亚,印尼
    IE Ireland,EIRE,Republic of Ireland,爱尔兰
    IL Israel,以色列
    IN India,印度
    IS Iceland,冰岛
    IT Italy,Italia,意大利
    JE Jersey,泽西岛
    JP Japan,日本
    KR South Korea,Korea,Republic of Korea,韩国
    KW Kuwait,科威特
    KZ Kazakhstan,哈萨克斯坦
    LB Lebanon,黎巴嫩
    LT Lithuania,立陶宛
    LU Luxembourg,卢森堡
    LV Latvia,拉脱维亚
    MO Macau,Macao,澳门,中国澳门
    MT Malta,马耳他
    MX Mexico,México,墨西哥
    MY Malaysia,马来西亚
    NG Nigeria,尼日利亚
    NL Netherlands,Holland,Nederland,荷兰
    NO Norway,Norge,挪威
    NZ New Zealand,新西兰
    PE Peru,秘鲁
    PH Philippines,菲律宾
    PL Poland,Polska,波兰
    PR Puerto Rico,波多黎各
    PT Portugal,葡萄牙
    QA Qatar,卡塔尔
    RO Romania,罗马尼亚
    RS Serbia,塞尔维亚
    RU Russia,Russian Federation,俄罗斯
    SA Saudi Arabia,沙特阿拉伯,沙特
    SE Sweden,Sverige,瑞典
    SG Singapore,新加坡
    SI Slovenia,斯洛文尼亚
    SK Slovakia,斯洛伐克
    TH Thailand,泰国
    TR Turkey,Türkiye,土耳其
    TW Taiwan,台湾,中国台湾
    UA Ukraine,乌克兰
    US United States,USA,United States of America,America,U.S.A.,U.S.,美国
    UY Uruguay,乌拉圭
    VN Vietnam,Viet Nam,越南
    ZA South Africa,RSA,南非
    """
}
