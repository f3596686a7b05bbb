import SellerCore

extension Assortment {
  /// What the made-up Kuaishou shops sell, with three-level paths.
  static let kuaishou: [Assortment] = [
    Assortment(
      path: ["女装", "上衣", "T恤"], prices: 2990...12_900, quality: 260,
      stems: ["纯棉短袖T恤女", "宽松显瘦上衣", "条纹打底衫", "【直播专享】冰丝T恤"],
      variants: ["白色 M", "黑色 L", "杏色 XL", "2件装", "大码200斤"]),
    Assortment(
      path: ["女装", "裤装", "休闲裤"], prices: 3990...15_900, quality: 240,
      stems: ["高腰阔腿裤", "冰丝垂感西装裤", "加绒打底裤"], variants: ["黑色 S", "卡其 M", "九分", "加长"]),
    Assortment(
      path: ["鞋靴", "女鞋", "单鞋"], prices: 4990...19_900, quality: 200,
      stems: ["软底豆豆鞋", "妈妈鞋防滑", "一脚蹬乐福鞋"], variants: ["36码", "38码", "40码", "米色", "黑色"]),
    Assortment(
      path: ["家居日用", "清洁用具", "抹布"], prices: 990...3990, quality: 110, standard: true,
      stems: ["懒人抹布", "加厚洗碗布", "竹纤维百洁布"], variants: ["10条", "30条", "100片/卷", "5卷装"]),
    Assortment(
      path: ["家居日用", "厨房用具", "锅具"], prices: 5990...29_900, quality: 120, standard: true,
      stems: ["麦饭石不粘锅", "老式铸铁炒锅", "奶锅辅食锅"], variants: ["28cm", "32cm", "带盖", "三件套"]),
    Assortment(
      path: ["家纺", "床上用品", "四件套"], prices: 8900...39_900, quality: 160,
      stems: ["100支长绒棉四件套", "水洗棉被套", "夏凉被"], variants: ["1.5m床", "1.8m床", "雾霾蓝", "豆沙粉"]),
    Assortment(
      path: ["美妆护肤", "面部护理", "面膜"], prices: 3990...25_900, quality: 90, standard: true, returnable: false,
      stems: ["烟酰胺补水面膜", "玻尿酸冻膜", "氨基酸洗面奶"], variants: ["10片", "30片", "买一送一🎁", "100g"]),
    Assortment(
      path: ["食品", "零食", "坚果炒货"], prices: 1990...8990, quality: 130, returnable: false,
      stems: ["新疆纸皮核桃", "每日坚果", "原味夏威夷果", "东北开口松子"], variants: ["500g", "5斤装", "30包", "礼盒"]),
    Assortment(
      path: ["生鲜", "水果", "苹果"], prices: 2990...6990, quality: 420, returnable: false,
      stems: ["阿克苏冰糖心苹果", "洛川红富士", "丹东草莓🍓顺丰包邮"], variants: ["5斤", "10斤", "大果", "12枚"]),
    Assortment(
      // Goods under the state's rules of repair, replacement and refund (三包).
      path: ["家用电器", "生活电器", "电风扇"], prices: 2990...19_900, quality: 140, standard: true,
      stems: ["落地电风扇", "空气循环扇", "USB台式小风扇"], variants: ["七叶静音", "遥控款", "大风力", "白色"]),
    Assortment(
      path: ["数码", "配件", "数据线"], prices: 990...5990, quality: 150, benchmark: .zero, standard: true,
      stems: ["编织快充数据线", "65W氮化镓充电器", "磁吸充电宝MagSafe"], variants: ["1m", "2m", "Type-C", "白色"]),
    Assortment(
      path: ["珠宝", "银饰", "手镯"], prices: 9900...59_900, quality: 100, benchmark: .nothing,
      stems: ["999足银手镯", "古法素圈镯", "转运珠手链"], variants: ["30g", "40g", "礼盒装", "刻字"]),
    Assortment(
      path: ["虚拟", "充值", "话费"], prices: 990...19_900, quality: 20, kind: .virtual, standard: true,
      returnable: false, stems: ["话费充值", "视频会员月卡"], variants: ["50元", "100元", "季卡"]),
    Assortment(
      path: ["本地服务", "家政", "保洁"], prices: 6900...39_900, quality: 60, kind: .service, returnable: false,
      stems: ["家电清洗上门", "日常保洁2小时"], variants: ["空调", "油烟机", "单次", "3次卡"]),
    Assortment(
      path: ["二手", "手机", "苹果手机"], prices: 69_900...399_900, quality: 300, kind: .secondHand, returnable: false,
      stems: ["95新 iPhone 12", "二手 iPhone XR 全网通"], variants: ["64G", "128G", "黑色", "白色"]),
  ]
}
