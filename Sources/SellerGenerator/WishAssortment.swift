import SellerCore

extension Assortment {
  /// What the made-up Wish shops sell: English names, now and then with Chinese in them.
  static let wish: [Assortment] = [
    Assortment(
      wish: ["Household Supplies"], prices: 299...1899,
      stems: [
        "Dishwasher tablets", "Drain hair catcher", "Microfibre cleaning cloths", "Laundry bag with zip",
        "Silicone dish brush", "Reusable lint roller", "Vacuum storage bags 真空压缩袋",
      ],
      variants: ["30 pcs", "60 pcs", "2-pack", "5-pack", "grey", "XL", "refill"]),
    Assortment(
      wish: ["Home & Kitchen"], prices: 499...3999,
      stems: [
        "Silicone baking mat", "Bamboo cutlery organiser", "Stainless steel lunch box", "Blackout curtain",
        "Cast-iron garlic press", "Glass tea pot 玻璃茶壶", "Cushion cover “Nordic” – washable, hidden zip, OEKO-TEX®",
      ],
      variants: ["40 × 30 cm", "60 × 40 cm", "set of 4", "beige", "dark green", "1.2 L", "with lid"]),
    Assortment(
      wish: ["Electronics"], prices: 599...8999, responsiblePerson: true,
      stems: [
        "LED desk lamp", "Bluetooth earphones", "USB-C hub 7-in-1", "Solar power bank", "Smart plug",
        "Mini projector 1080P (HDMI/USB/TF) home cinema portable video projector with remote control and tripod",
      ],
      variants: ["white", "black", "EU plug", "US plug", "20000 mAh", "2nd gen", "with cable"]),
    Assortment(
      wish: ["Toys"], prices: 399...3499, responsiblePerson: true,
      stems: ["Puzzle", "Wooden train set", "Magnetic tiles", "Plush panda 🐼", "Kite “Phoenix”", "Bubble machine 泡泡机"],
      variants: ["1000 pieces", "500 pieces", "3+", "6+", "rainbow", "big", "gift box 🎁"]),
    Assortment(
      wish: ["Sex Toys"], prices: 999...4999,
      stems: ["Silicone massager", "Couples’ ring set", "Waterproof personal massager"],
      variants: ["pink", "black", "rechargeable", "discreet box", "quiet"]),
    Assortment(
      wish: ["Apparel"], prices: 699...4599,
      stems: [
        "Linen shirt", "Yoga leggings", "Oversized hoodie", "Rain poncho", "Merino socks", "汉服 Hanfu summer dress",
      ],
      variants: ["S", "M", "L", "XXL", "navy", "sand", "women", "men"]),
    Assortment(
      wish: ["Shoes"], prices: 1299...5999,
      stems: ["Canvas slip-ons", "Hiking sandals", "Felt slippers", "Running shoes “Cloud”"],
      variants: ["EU 37", "EU 39", "EU 41", "EU 44", "white", "olive"]),
    Assortment(
      wish: ["Beauty"], prices: 299...2999,
      stems: ["Jade face roller", "Nail gel set", "Hair claw clips", "Make-up brushes", "Rosehip oil"],
      variants: ["10 ml", "30 ml", "12 pcs", "rose", "travel size", "vegan 🌱"]),
    Assortment(
      wish: ["Sports & Fitness", "Toys"], prices: 599...5499,
      stems: ["Resistance bands", "Camping lantern", "Foldable water bottle", "Frisbee"],
      variants: ["set of 5", "500 ml", "orange", "glow"]),
    Assortment(
      wish: ["Pet Supplies"], prices: 399...3299,
      stems: ["Cat tunnel", "Dog harness", "Automatic feeder", "猫抓板 Cat scratching board"],
      variants: ["S", "M", "L", "reflective", "foldable"]),
    Assortment(
      wish: ["Automotive"], prices: 499...4999, responsiblePerson: true,
      stems: ["Phone holder for vents", "Tyre inflator", "Seat gap organiser"],
      variants: ["black", "2-pack", "12 V", "magnetic"]),
    Assortment(
      wish: ["Household Supplies", "Home & Kitchen"], prices: 399...2599,
      stems: ["Scented candle", "Over-door hooks", "Storage basket 收纳筐"],
      variants: ["lavender", "set of 3", "cotton", "large", "fig & cedar"]),
  ]
}
