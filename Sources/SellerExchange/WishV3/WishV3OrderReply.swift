import FoundationEssentials

/// An order of the interface: the fields that the store has a place for. Of the address only the country is read, so that
/// no personal data ever comes into the program.
struct WishV3OrderReply: Decodable {
  let id: String
  let state: String?
  let releasedAt: String
  let updatedAt: String?
  let productInformation: ProductInformation
  let fulfillmentRequirements: FulfillmentRequirements?
  let fulfillmentRecords: [FulfillmentRecord]?
  let fulfillmentOrderTypes: [String]?
  let trackingInformation: [TrackingInformation]?
  let fullAddress: FullAddress?
  let refunds: [Refund]?
  let orderPayment: OrderPayment

  struct ProductInformation: Decodable {
    let id: String
  }

  struct FulfillmentRequirements: Decodable {
    let expectedShipTime: String?

    private enum CodingKeys: String, CodingKey {
      case expectedShipTime = "expected_ship_time"
    }
  }

  struct FulfillmentRecord: Decodable {
    let eventType: String
    let eventTime: String

    private enum CodingKeys: String, CodingKey {
      case eventType = "event_type"
      case eventTime = "event_time"
    }
  }

  struct TrackingInformation: Decodable {
    let trackingNumber: String?

    private enum CodingKeys: String, CodingKey {
      case trackingNumber = "tracking_number"
    }
  }

  struct FullAddress: Decodable {
    let shippingDetail: ShippingDetail?

    struct ShippingDetail: Decodable {
      let countryCode: String?

      private enum CodingKeys: String, CodingKey {
        case countryCode = "country_code"
      }
    }

    private enum CodingKeys: String, CodingKey {
      case shippingDetail = "shipping_detail"
    }
  }

  struct Refund: Decodable {
    let refundTime: String
    let refundReason: String?
    let refundReasonNote: String?
    let refundAmount: WishV3Money?

    private enum CodingKeys: String, CodingKey {
      case refundTime = "refund_time"
      case refundReason = "refund_reason"
      case refundReasonNote = "refund_reason_note"
      case refundAmount = "refund_amount"
    }
  }

  struct OrderPayment: Decodable {
    let revShare: RevShare?
    let generalPaymentDetails: GeneralPaymentDetails

    struct RevShare: Decodable {
      let revShare: Decimal?

      private enum CodingKeys: String, CodingKey {
        case revShare = "rev_share"
      }
    }

    struct GeneralPaymentDetails: Decodable {
      let productPrice: WishV3Money
      let productShippingPrice: WishV3Money?
      let productQuantity: Int?

      private enum CodingKeys: String, CodingKey {
        case productPrice = "product_price"
        case productShippingPrice = "product_shipping_price"
        case productQuantity = "product_quantity"
      }
    }

    private enum CodingKeys: String, CodingKey {
      case revShare = "rev_share"
      case generalPaymentDetails = "general_payment_details"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case id, state, refunds
    case releasedAt = "released_at"
    case updatedAt = "updated_at"
    case productInformation = "product_information"
    case fulfillmentRequirements = "fulfillment_requirements"
    case fulfillmentRecords = "fulfillment_records"
    case fulfillmentOrderTypes = "fulfillment_order_types"
    case trackingInformation = "tracking_information"
    case fullAddress = "full_address"
    case orderPayment = "order_payment"
  }
}
