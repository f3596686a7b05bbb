import SellerCore

extension Assortment {
  /// What the made-up JD Worldwide shops sell: imported goods, names in Chinese with the brand's own script.
  static let jd: [Assortment] = [
    Assortment(
      path: ["母婴", "奶粉", "婴幼儿奶粉"], prices: 16_800...39_800, quality: 60, standard: true, returnable: false,
      stems: ["荷兰进口婴儿奶粉 Holle", "新西兰A2奶粉", "羊奶粉Kabrita"], variants: ["1段 800g", "2段 800g", "3段 6罐装"]),
    Assortment(
      path: ["母婴", "尿裤湿巾", "拉拉裤"], prices: 8900...19_900, quality: 70, standard: true,
      stems: ["日本花王妙而舒Merries", "大王GOO.N天使系列"], variants: ["M58片", "L44片", "XL38片×3包"]),
    Assortment(
      path: ["美妆护肤", "面部护肤", "精华"], prices: 19_900...129_900, quality: 80, standard: true, returnable: false,
      stems: ["烟酰胺精华液 The Ordinary", "小棕瓶眼霜", "ANESSA安热沙防晒", "雪花秀滋盈套装설화수"],
      variants: ["30ml", "50ml", "100ml", "套装"]),
    Assortment(
      path: ["美妆护肤", "香水彩妆", "口红"], prices: 15_900...39_900, quality: 90, standard: true, returnable: false,
      stems: ["哑光口红 Rouge", "丝绒唇釉"], variants: ["#405", "#196", "限定礼盒🎀"]),
    Assortment(
      path: ["营养保健", "营养成分", "鱼油"], prices: 9900...45_900, quality: 40, standard: true, returnable: false,
      stems: ["深海鱼油软胶囊", "护肝片 Swisse", "益生菌粉Life-Space", "维生素D3滴剂"], variants: ["100粒", "200粒", "2瓶装"]),
    Assortment(
      path: ["个人护理", "口腔护理", "电动牙刷"], prices: 19_900...99_900, quality: 110, standard: true,
      stems: ["声波电动牙刷 Oral-B", "冲牙器Waterpik"], variants: ["粉色", "黑色", "配4刷头"]),
    Assortment(
      path: ["厨具", "锅具", "炒锅"], prices: 29_900...159_900, quality: 120,
      stems: ["WMF福腾宝不粘锅", "珐琅铸铁锅 Le Creuset", "柳宗理铁锅"], variants: ["24cm", "28cm", "樱桃红", "海岸蓝"]),
    Assortment(
      path: ["服饰内衣", "男装", "卫衣"], prices: 29_900...129_900, quality: 220,
      stems: ["连帽卫衣 Champion", "圆领抓绒衫"], variants: ["M", "L", "XL", "灰色"]),
    Assortment(
      path: ["鞋靴", "运动鞋", "跑步鞋"], prices: 39_900...129_900, quality: 180,
      stems: ["缓震跑鞋 ASICS", "越野跑鞋", "Onitsuka Tiger鬼塚虎 MEXICO 66 复古休闲板鞋 男女同款(日本直邮,含税价,支持鉴定)"],
      variants: ["42", "43.5", "白蓝", "女款38"]),
    Assortment(
      path: ["数码", "影音娱乐", "耳机"], prices: 19_900...249_900, quality: 150, standard: true,
      stems: ["降噪耳机 WH-1000", "真无线耳机", "开放式运动耳机"], variants: ["黑色", "银色", "国际版"]),
    Assortment(
      path: ["虚拟商品", "游戏", "点卡"], prices: 9900...64_900, quality: 10, kind: .virtual, standard: true,
      returnable: false, stems: ["eShop预付卡", "PSN充值卡"], variants: ["3000日元", "港服500"]),
    Assortment(
      path: ["生活服务", "清关服务", "代缴"], prices: 1900...9900, quality: 10, kind: .service, returnable: false,
      stems: ["奢侈品鉴定服务"], variants: ["单件", "三件"]),
    Assortment(
      path: ["二手", "奢侈品", "箱包"], prices: 99_900...899_900, quality: 160, kind: .secondHand, returnable: false,
      stems: ["中古 Coach 手袋", "95新 托特包"], variants: ["棕色", "黑金", "附尘袋"]),
  ]
}
