/// The category names of the rulebook.
public enum WishCategoryNames {
  /// Daily goods such as detergent; has its own revenue share (001 §2).
  public static let householdSupplies: CategoryName = "Household Supplies"
  /// Has its own revenue share (001 §2).
  public static let sexToys: CategoryName = "Sex Toys"

  /// Names to propose from, by bytes. Wish publishes no list: these are the two of the document and names seen in
  /// public seller material.
  public static let known: [CategoryName] = [
    "Accessories", "Apparel", "Arts & Crafts", "Automotive", "Baby & Kids", "Bags & Luggage", "Beauty", "Electronics",
    "Garden & Outdoors", "Health & Personal Care", "Home & Kitchen", "Home Improvement", "Household Supplies",
    "Jewelry & Watches", "Musical Instruments", "Office Supplies", "Pet Supplies", "Phones & Accessories", "Sex Toys",
    "Shoes", "Sports & Fitness", "Toys",
  ]
}
