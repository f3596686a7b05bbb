-- Records ------------------------------------------------------------------------------------------------------------------
-- The stores' JSON Lines as they are. A store is named by its folder.

CREATE OR REPLACE MACRO seller.folder(file) AS regexp_replace(file, '(/(orders|consultations))?/[^/]*$', '');

CREATE OR REPLACE VIEW seller.shop AS
SELECT seller.folder(filename) AS store, id, name, platform, as_of
FROM read_json($store, filename = true, columns = {id: 'VARCHAR', name: 'VARCHAR', platform: 'VARCHAR', as_of: 'TIMESTAMP'});

CREATE OR REPLACE VIEW seller.orders AS
SELECT seller.folder(filename) AS store, * EXCLUDE (filename)
FROM read_json($orders, format = 'newline_delimited', filename = true, columns = {
  id: 'VARCHAR', product_id: 'VARCHAR', paid_at: 'TIMESTAMP', released_at: 'TIMESTAMP', channel: 'VARCHAR',
  risk_excluded: 'BOOLEAN', ship_by: 'TIMESTAMP', shipped_at: 'TIMESTAMP', tracking_number: 'VARCHAR',
  tracking_uploaded_at: 'TIMESTAMP', scanned_at: 'TIMESTAMP', delivered_at: 'TIMESTAMP', cancelled_at: 'TIMESTAMP',
  cancelled_by: 'VARCHAR',
  cases: 'STRUCT(id VARCHAR, kind VARCHAR, applied_at TIMESTAMP, reason VARCHAR, consented_at TIMESTAMP,
    buyer_shipped_at TIMESTAMP, refused_at TIMESTAMP, completed_at TIMESTAMP, intervened_at TIMESTAMP, liability VARCHAR,
    rating INTEGER, rated_at TIMESTAMP)[]',
  review: 'STRUCT("at" TIMESTAMP, stars INTEGER, quality INTEGER, service INTEGER, logistics INTEGER,
    answered_at TIMESTAMP, valid BOOLEAN)'});

CREATE OR REPLACE VIEW seller.products AS
SELECT seller.folder(filename) AS store, * EXCLUDE (filename)
FROM read_json($products, format = 'newline_delimited', filename = true, columns = {
  id: 'VARCHAR', kind: 'VARCHAR', standard: 'BOOLEAN', categories: 'VARCHAR[]', category_path: 'VARCHAR[]',
  category_history: 'STRUCT("at" TIMESTAMP, categories VARCHAR[])[]',
  counterfeit_review: 'STRUCT("at" TIMESTAMP, found BOOLEAN)'});

CREATE OR REPLACE VIEW seller.consultations AS
SELECT seller.folder(filename) AS store, * EXCLUDE (filename)
FROM read_json($consultations, format = 'newline_delimited', filename = true, columns = {
  id: 'VARCHAR', buyer_id: 'VARCHAR', asked_at: 'TIMESTAMP', slowest_reply_s: 'BIGINT', rating: 'VARCHAR',
  rating_reason: 'VARCHAR', rated_at: 'TIMESTAMP'});

CREATE OR REPLACE VIEW seller.tickets AS
SELECT seller.folder(filename) AS store, * EXCLUDE (filename)
FROM read_json($tickets, format = 'newline_delimited', filename = true, columns = {
  id: 'VARCHAR', order_id: 'VARCHAR', opened_at: 'TIMESTAMP', resolved_at: 'TIMESTAMP', complaint: 'BOOLEAN'});

CREATE OR REPLACE VIEW seller.media AS
SELECT seller.folder(filename) AS store, * EXCLUDE (filename)
FROM read_json($media, format = 'newline_delimited', filename = true, columns = {
  day: 'DATE', live_viewers: 'BIGINT', live_reporters: 'BIGINT', videos_reviewed: 'BIGINT', videos_poor: 'BIGINT',
  plays: 'BIGINT', valid_plays: 'BIGINT'});

CREATE OR REPLACE VIEW seller.benchmarks AS
SELECT seller.folder(filename) AS store, * EXCLUDE (filename)
FROM read_json($benchmarks, format = 'newline_delimited', filename = true, columns = {
  indicator: 'VARCHAR', category: 'VARCHAR', "from": 'DATE', "to": 'DATE', value: 'DECIMAL(30, 12)'});

CREATE OR REPLACE VIEW seller.sources AS
SELECT seller.folder(filename) AS store, * EXCLUDE (filename)
FROM read_json($sources, format = 'newline_delimited', filename = true, columns = {
  id: 'VARCHAR', records: 'MAP(VARCHAR, BIGINT)', carries: 'VARCHAR[]', "from": 'DATE', "to": 'DATE'});

-- As of --------------------------------------------------------------------------------------------------------------------
-- What a shop knew at its as-of: an event at exactly that moment has happened, a later one is absent together with what came
-- with it (Readings, 1). T is the platform's day of the as-of.

CREATE OR REPLACE VIEW seller.moment AS
SELECT *, CAST(as_of + utc_offset AS DATE) AS today
FROM (
  SELECT store, rules, shop.id, name, platform, utc_offset,
    coalesce(asked_as_of, shop.as_of, date_trunc('second', now() AT TIME ZONE 'UTC')) AS as_of
  FROM seller.shop JOIN seller.rule_store USING (store) JOIN seller.rule_platform USING (platform));

CREATE OR REPLACE MACRO seller.by_then(happened, as_of) AS CASE WHEN happened <= as_of THEN happened END;

CREATE OR REPLACE VIEW seller.product AS
SELECT store, p.id, coalesce(kind, 'physical') AS kind, coalesce(standard, false) AS standard, platform, category_path,
  seller.by_then(counterfeit_review."at", as_of) AS reviewed_at, counterfeit_review.found AS is_counterfeit,
  CASE
    WHEN coalesce(len(category_history), 0) = 0 THEN categories
    ELSE (
      SELECT arg_max(entry.categories, struct_pack("at" := entry."at", place := place))
      FROM (SELECT unnest(category_history) AS entry, generate_subscripts(category_history, 1) AS place)
      WHERE entry."at" <= as_of)
  END AS categories
FROM seller.products AS p JOIN seller.moment USING (store);

CREATE OR REPLACE VIEW seller.product_category AS
SELECT DISTINCT store, id AS product_id, unnest(categories) AS category, NULL AS level FROM seller.product WHERE platform = 'wish'
UNION
SELECT store, id, unnest(category_path[1:3]), unnest(range(1, least(len(category_path), 3) + 1))
FROM seller.product WHERE platform = 'kuaishou';

CREATE OR REPLACE VIEW seller."order" AS
SELECT o.store, rules, o.id, o.product_id, coalesce(p.kind, 'physical') AS kind, paid_at, as_of, utc_offset,
  channel = 'self_built' AS is_self_built, channel IN ('self_built', 'flash', 'auction') AS is_of_channels,
  coalesce(risk_excluded, false) AS is_risk_excluded, ship_by,
  seller.by_then(released_at, as_of) AS released_at, seller.by_then(shipped_at, as_of) AS shipped_at,
  tracking_number IS NOT NULL AND (tracking_uploaded_at IS NULL OR tracking_uploaded_at <= as_of) AS has_tracking,
  seller.by_then(tracking_uploaded_at, as_of) AS tracking_uploaded_at, seller.by_then(scanned_at, as_of) AS scanned_at,
  seller.by_then(delivered_at, as_of) AS delivered_at, seller.by_then(cancelled_at, as_of) AS cancelled_at,
  CASE WHEN cancelled_at > as_of THEN NULL ELSE cancelled_by END AS cancelled_by, cases,
  CASE WHEN review."at" <= as_of AND coalesce(review.valid, true) THEN review."at" END AS reviewed_at,
  review.stars AS stars, review.quality + review.service + review.logistics AS scores,
  seller.by_then(review.answered_at, as_of) AS answered_at
FROM seller.orders AS o JOIN seller.moment USING (store)
LEFT JOIN seller.product AS p ON p.store = o.store AND p.id = o.product_id
WHERE paid_at <= as_of;

CREATE OR REPLACE MACRO seller.cases_of(orders) AS TABLE
SELECT store, rules, order_id, product_id, paid_at, shipped_at, is_of_channels, utc_offset, c.id, c.kind, c.applied_at, c.reason,
  c.kind IN ('refund_only', 'return_refund') AS is_refund,
  c.reason IN ('quality', 'not_as_described', 'damaged', 'counterfeit') AS is_quality,
  seller.by_then(c.consented_at, as_of) AS consented_at, seller.by_then(c.buyer_shipped_at, as_of) AS buyer_shipped_at,
  seller.by_then(c.refused_at, as_of) AS refused_at, seller.by_then(c.completed_at, as_of) AS completed_at,
  seller.by_then(c.intervened_at, as_of) AS intervened_at,
  CASE WHEN c.intervened_at > as_of THEN NULL ELSE c.liability END AS liability,
  CASE WHEN c.rated_at <= as_of THEN c.rating END AS rating, seller.by_then(c.rated_at, as_of) AS rated_at
FROM (
  SELECT store, rules, id AS order_id, product_id, paid_at, shipped_at, is_of_channels, utc_offset, as_of, unnest(cases) AS c
  FROM query_table(orders))
WHERE c.applied_at <= as_of;

CREATE OR REPLACE VIEW seller.consultation AS
SELECT store, rules, c.id, buyer_id, asked_at, slowest_reply_s, hour(asked_at + utc_offset) AS hour,
  CASE WHEN rated_at <= as_of AND rating IS NOT NULL THEN rated_at END AS rated_at, rating, rating_reason
FROM seller.consultations AS c JOIN seller.moment USING (store)
WHERE asked_at <= as_of;

CREATE OR REPLACE VIEW seller.ticket AS
SELECT store, rules, t.id, order_id, opened_at, seller.by_then(resolved_at, as_of) AS resolved_at,
  coalesce(complaint, false) AS is_complaint
FROM seller.tickets AS t JOIN seller.moment USING (store)
WHERE opened_at <= as_of;

-- Windows ------------------------------------------------------------------------------------------------------------------
-- The days that each indicator looks at, both ends in; weeks run from Monday to Sunday. Of windows that are the same one stays, the indicator's own first.

CREATE OR REPLACE VIEW seller.windows AS
SELECT store, indicator, choice, "first", "last", coalesce("first" - utc_offset, '-infinity'::TIMESTAMP) AS begins,
  "last" + 1 - utc_offset AS ends
FROM (
  SELECT store, indicator, choice, utc_offset,
    CASE WHEN is_week THEN sunday - 6 ELSE today - days_to_first END AS "first",
    CASE WHEN is_week THEN sunday ELSE today - days_to_last END AS "last"
  FROM (
    SELECT *, today - days_to_last - CAST(isodow(today - days_to_last) % 7 AS INTEGER) AS sunday
    FROM seller.moment JOIN seller.rule_window USING (rules) JOIN seller.rule_indicator USING (indicator, platform)))
QUALIFY row_number() OVER (PARTITION BY store, indicator, "first", "last" ORDER BY choice <> 'own') = 1;

-- Counts -------------------------------------------------------------------------------------------------------------------
-- What each record contributes to an indicator: when, for which product, to which of the two counts.

CREATE OR REPLACE VIEW seller.contribution AS
WITH n AS (SELECT * FROM seller.rule_numbers),
  o AS MATERIALIZED (SELECT * FROM seller."order"),
  c AS MATERIALIZED (SELECT * FROM seller.cases_of('o')),
  of_order AS (
    SELECT store, order_id AS id, 
      arg_min(struct_pack(applied_at := applied_at, is_quality := is_quality), struct_pack(applied_at := applied_at, id := id))
        FILTER (is_refund) AS first_refund,
      min(applied_at) FILTER (applied_at >= shipped_at) AS first_case_after_shipping,
      bool_or(is_refund AND completed_at IS NOT NULL) AS is_refunded,
      bool_or(is_refund AND reason = 'out_of_stock') AS was_out_of_stock
    FROM c GROUP BY ALL),
  orders AS MATERIALIZED (SELECT * FROM o LEFT JOIN of_order USING (store, id) JOIN n USING (rules)),
  cases AS (SELECT * FROM c JOIN n USING (rules)),
  tickets AS (
    SELECT t.*, n.* EXCLUDE (rules), o.product_id, CAST(NULL AS TIMESTAMP) AS paid_at
    FROM seller.ticket AS t JOIN n USING (rules) LEFT JOIN o ON o.store = t.store AND o.id = t.order_id),
  media AS (
    SELECT *, day - utc_offset AS begins, CAST(NULL AS VARCHAR) AS product_id, CAST(NULL AS TIMESTAMP) AS paid_at
    FROM seller.media JOIN seller.moment USING (store) JOIN n USING (rules)),
  products AS (
    SELECT p.*, n.* EXCLUDE (rules), p.id AS product_id, CAST(NULL AS TIMESTAMP) AS paid_at
    FROM seller.product AS p JOIN seller.moment USING (store) JOIN n USING (rules))
SELECT store, 'self_orders' AS indicator, paid_at AS "at", product_id, paid_at, 1::BIGINT AS numerator, 1::BIGINT AS denominator
FROM orders WHERE is_self_built
UNION ALL
$contributions;

-- Buyers count once in a window, whatever the number of their conversations.

CREATE OR REPLACE VIEW seller.conversation AS
SELECT w.store, indicator, choice, c.* EXCLUDE (store, rules), n.* EXCLUDE (rules),
  asked_at >= begins AND asked_at < ends AS is_asked, coalesce(rated_at >= begins AND rated_at < ends, false) AS is_rated
FROM seller.consultation AS c JOIN seller.windows AS w USING (store) JOIN seller.rule_numbers AS n USING (rules)
WHERE is_asked OR is_rated;

CREATE OR REPLACE VIEW seller.buyer_count AS
$buyer_counts;

-- What is told -------------------------------------------------------------------------------------------------------------
-- What no import tells is unknown, not "no" (Readings, 23). A store without imports is complete.

CREATE OR REPLACE MACRO seller.kind_of(fact) AS split_part(fact, '.', 1);

CREATE OR REPLACE MACRO seller.tells(carries, fact) AS
  list_contains(carries, fact) OR len([c FOR c IN carries IF starts_with(c, fact || '.')]) > 0
  OR list_contains(carries, seller.kind_of(fact)) AND len([c FOR c IN carries IF starts_with(c, seller.kind_of(fact) || '.')]) = 0;

CREATE OR REPLACE VIEW seller.source AS
SELECT store, id, carries, "from", "to", coalesce(element_at(records, 'order')[1], 0) > 0 AS brought_orders,
  coalesce(element_at(records, 'order')[1], 0) + coalesce(element_at(records, 'case')[1], 0)
    + coalesce(element_at(records, 'review')[1], 0) > 0 AS speaks_of_orders,
  [k FOR k IN map_keys(records) IF records[k] > 0] AS brought
FROM seller.sources;

CREATE OR REPLACE VIEW seller.stated AS
SELECT DISTINCT store, 'product.counterfeit_review' AS fact FROM seller.product WHERE reviewed_at IS NOT NULL
UNION ALL
SELECT DISTINCT store, 'ticket.resolved_at' FROM seller.ticket WHERE resolved_at IS NOT NULL
UNION ALL
SELECT DISTINCT store, 'ticket.complaint' FROM seller.ticket WHERE is_complaint;

CREATE OR REPLACE VIEW seller.present AS
SELECT DISTINCT store, 'product' AS kind FROM seller.product
UNION ALL
SELECT DISTINCT store, 'ticket' FROM seller.ticket
UNION ALL
SELECT DISTINCT store, 'consultation' FROM seller.consultation
UNION ALL
SELECT DISTINCT store, 'media' FROM seller.media;

-- Of records that are no part of orders.
CREATE OR REPLACE VIEW seller.told_elsewhere AS
SELECT source.store, fact,
  bool_or(seller.tells(carries, fact) OR stated.fact IS NOT NULL)
    OR NOT bool_or(list_contains(brought, seller.kind_of(fact))) AND bool_or(present.kind IS NOT NULL) AS is_told
FROM seller.source CROSS JOIN (SELECT DISTINCT fact FROM seller.rule_fact) AS facts
  LEFT JOIN seller.stated USING (store, fact)
  LEFT JOIN seller.present ON present.store = source.store AND present.kind = seller.kind_of(fact)
WHERE seller.kind_of(fact) NOT IN ('order', 'case', 'review')
GROUP BY ALL;

-- Of any record, for figures without a single member.
CREATE OR REPLACE VIEW seller.told_anywhere AS
SELECT store, fact, is_told FROM seller.told_elsewhere
UNION ALL
SELECT store, fact,
  bool_or(seller.tells(carries, fact)) OR NOT bool_or(brought_orders) AND bool_or(kept.id IS NOT NULL) AS is_told
FROM seller.source CROSS JOIN (SELECT DISTINCT fact FROM seller.rule_fact) AS facts
  LEFT JOIN (SELECT store, min(id) AS id FROM seller.orders GROUP BY ALL) AS kept USING (store)
WHERE seller.kind_of(fact) IN ('order', 'case', 'review')
GROUP BY ALL;

-- Figures ------------------------------------------------------------------------------------------------------------------

CREATE OR REPLACE MACRO seller.scope(kind, category := NULL, level := NULL, product_id := NULL) AS
  {'kind': kind, 'category': CAST(category AS VARCHAR), 'level': CAST(level AS BIGINT), 'product_id': CAST(product_id AS VARCHAR)};

CREATE OR REPLACE VIEW seller.indicators AS
WITH m AS MATERIALIZED (SELECT * FROM seller.moment),
  w AS MATERIALIZED (SELECT * FROM seller.windows),
  contribution AS MATERIALIZED (SELECT * FROM seller.contribution),
  p AS MATERIALIZED (SELECT store, id, standard, category_path[3] AS third_level FROM seller.product),
  source AS MATERIALIZED (SELECT * FROM seller.source),
  elsewhere AS MATERIALIZED (SELECT * FROM seller.told_elsewhere),
  anywhere AS MATERIALIZED (SELECT * FROM seller.told_anywhere),
  buyers AS MATERIALIZED (SELECT * FROM seller.buyer_count),
  -- Counts by product and, where imports say what they tell, by the day of payment.
  product_day AS MATERIALIZED (
    SELECT store, indicator, choice, product_id,
      CASE WHEN store IN (SELECT store FROM source) THEN CAST(paid_at + utc_offset AS DATE) END AS paid_on,
      coalesce(sum(numerator), 0)::HUGEINT AS numerator, sum(denominator)::HUGEINT AS denominator
    FROM contribution JOIN w USING (store, indicator) JOIN m USING (store)
    WHERE "at" >= begins AND "at" < ends
    GROUP BY ALL),
  -- The same by what a row is about; rows of the store are there without counts, too.
  counted AS MATERIALIZED (
    SELECT store, indicator, choice, seller.scope('store') AS scope, paid_on, numerator, denominator FROM product_day
    UNION ALL
    SELECT store, indicator, choice, seller.scope('store'), NULL, numerator, denominator FROM buyers
    UNION ALL
    SELECT store, indicator, choice, seller.scope('store'), NULL, 0, 0 FROM w
    UNION ALL
    SELECT store, indicator, choice, seller.scope('category', category := category, level := level), paid_on, numerator, denominator
    FROM product_day JOIN seller.product_category USING (store, product_id)
    UNION ALL
    SELECT store, indicator, choice, seller.scope('product', product_id := product_id), paid_on, numerator, denominator
    FROM product_day WHERE product_id IS NOT NULL),
  cell AS MATERIALIZED (
    SELECT store, indicator, choice, scope, sum(numerator)::HUGEINT AS numerator, sum(denominator)::HUGEINT AS denominator
    FROM counted GROUP BY ALL
    HAVING scope.kind = 'store' OR sum(denominator) > 0),
  told_on AS (
    SELECT days.store, paid_on, fact, coalesce(NOT bool_or(brought_orders), true) OR bool_or(seller.tells(carries, fact)) AS is_told
    FROM (SELECT DISTINCT store, paid_on FROM product_day WHERE paid_on IS NOT NULL) AS days
      CROSS JOIN (SELECT DISTINCT fact FROM seller.rule_fact WHERE seller.kind_of(fact) IN ('order', 'case', 'review'))
      LEFT JOIN source ON source.store = days.store AND speaks_of_orders
        AND ("from" IS NULL OR "from" <= paid_on) AND ("to" IS NULL OR paid_on <= "to")
    GROUP BY ALL),
  untold AS (
    SELECT store, indicator, choice, scope, list(fact ORDER BY place) AS missing
    FROM (
      SELECT store, indicator, choice, scope, fact, place
      FROM counted JOIN seller.rule_fact USING (indicator)
        LEFT JOIN told_on USING (store, paid_on, fact) LEFT JOIN elsewhere USING (store, fact)
      WHERE store IN (SELECT store FROM source) AND NOT dates
      GROUP BY ALL
      HAVING sum(denominator) > 0
        AND NOT coalesce(bool_or(coalesce(elsewhere.is_told, told_on.is_told, false)) FILTER (denominator <> 0), false))
    GROUP BY ALL
    UNION ALL
    SELECT store, indicator, choice, scope, list(fact ORDER BY place)
    FROM cell JOIN seller.rule_fact USING (indicator) JOIN anywhere USING (store, fact)
    WHERE denominator = 0 AND NOT is_told
    GROUP BY ALL),
  volume AS (
    SELECT w.store, w.indicator, choice, basis, count(*) AS have
    FROM w JOIN m USING (store) JOIN seller.rule_gate USING (rules, indicator) JOIN seller.rule_numbers USING (rules)
      JOIN contribution AS c ON c.store = w.store AND c.indicator = 'self_orders'
        AND CASE basis
          WHEN 'self_orders' THEN "at" >= begins AND "at" < ends
          WHEN 'self_orders_of_assessment_period' THEN "at" >= today - assessment_days - utc_offset AND "at" < today - utc_offset
          END
    GROUP BY ALL
    UNION ALL
    SELECT w.store, indicator, choice, basis, count(DISTINCT buyer_id)
    FROM w JOIN m USING (store) JOIN seller.rule_gate USING (rules, indicator) JOIN seller.consultation AS c ON c.store = w.store
    WHERE basis = 'consulting_buyers' AND asked_at >= begins AND asked_at < ends
    GROUP BY ALL),
  -- Disputes that are too many whatever the market does (Readings, 10).
  escalated AS (
    SELECT DISTINCT w.store, w.indicator, w.choice, true AS is_escalated
    FROM w JOIN m USING (store) JOIN seller.rule_assessment AS a USING (rules, indicator)
      JOIN w AS v ON v.store = w.store AND v."first" = w."first" AND v."last" = w."last" AND v.indicator = 'intervention_rate'
      JOIN cell AS intervened ON intervened.store = v.store AND intervened.choice = v.choice
        AND intervened.scope.kind = 'store' AND intervened.indicator = 'intervention_rate'
      JOIN cell AS liable ON liable.store = v.store AND liable.choice = v.choice
        AND liable.scope.kind = 'store' AND liable.indicator = 'seller_liable_rate'
    WHERE w."last" - w."first" + 1 = a.escalation_days AND intervened.denominator > 0
      AND intervened.numerator > a.escalation_rate * intervened.denominator
      AND intervened.numerator > a.escalation_intervened AND liable.numerator > a.escalation_liable),
  known AS (
    SELECT cell.* EXCLUDE (numerator, denominator), w."first", w."last", rules, i.unit, i.units, i.place, a.* EXCLUDE (rules, indicator),
      list_contains(a.assessed, scope.kind) AS is_assessed, standard,
      coalesce(missing, []) AS missing, coalesce(is_escalated, false) AS is_escalated,
      CASE WHEN missing IS NULL THEN numerator ELSE 0 END AS numerator,
      CASE WHEN missing IS NULL THEN denominator ELSE 0 END AS denominator,
      CASE scope.kind WHEN 'store' THEN '*' WHEN 'category' THEN scope.category ELSE third_level END AS market
    FROM cell JOIN w USING (store, indicator, choice) JOIN m USING (store) JOIN seller.rule_indicator AS i USING (indicator)
      JOIN seller.rule_assessment AS a USING (rules, indicator)
      LEFT JOIN p ON p.store = cell.store AND p.id = scope.product_id
      LEFT JOIN untold USING (store, indicator, choice, scope)
      LEFT JOIN escalated USING (store, indicator, choice)),
  -- The record that ends last by the window's last day, then the one that begins with it, then the one that begins last.
  judged AS (
    SELECT known.*, CASE WHEN is_assessed AND found.value > 0 THEN found.value END AS market_value
    FROM known LEFT JOIN LATERAL (
      SELECT arg_max(value, struct_pack("to" := "to", fits := coalesce("from" = known."first", false), "from" := "from")) AS value
      FROM seller.benchmarks AS b
      WHERE b.store = known.store AND b.indicator = coalesce(known.benchmark, known.indicator) AND b.category = known.market
        AND b."to" <= known."last") AS found ON true),
  -- Each row with the steps that it is held against; what is compared are whole numbers, so that nothing is rounded.
  stepped AS (
    SELECT judged.*, s.place AS step, s.severity AS step_severity, s.comparator, s.times, coalesce(s.number, market_value) AS bound,
      numerator * 1000000000000000000::HUGEINT AS have,
      CAST(coalesce(s.number, market_value) * 1000000000000 AS HUGEINT) * CAST(coalesce(s.times, 1) * 1000000 AS HUGEINT)
        * denominator * units AS allowed
    FROM judged LEFT JOIN seller.rule_step AS s ON s.rules = judged.rules AND s.indicator = judged.indicator AND is_assessed
      AND (s.number IS NOT NULL OR market_value IS NOT NULL) AND (s.is_weekly IS NULL OR s.is_weekly = ("last" - "first" = 6))),
  compared AS (
    SELECT store, indicator, choice, scope, arg_min(struct_pack(comparator := comparator, bound := bound, times := times), step) AS target,
      arg_max(struct_pack(severity := step_severity), step) FILTER (NOT CASE comparator
        WHEN '<' THEN have < allowed WHEN '<=' THEN have <= allowed ELSE have >= allowed END) AS missed
    FROM stepped WHERE step IS NOT NULL GROUP BY ALL),
  gated AS (
    SELECT store, indicator, choice, scope, bool_and(have >= need) AS are_met,
      list(struct_pack("count" := "count", have := have, need := need) ORDER BY gate) AS gates
    FROM (
      SELECT judged.store, judged.indicator, judged.choice, scope, g."count", g.place AS gate,
        CASE WHEN standard THEN coalesce(need_of_standard, need) ELSE need END AS need,
        CASE basis WHEN 'numerator' THEN numerator WHEN 'denominator' THEN denominator ELSE coalesce(volume.have, 0) END AS have
      FROM judged JOIN seller.rule_gate AS g USING (rules, indicator) LEFT JOIN volume USING (store, indicator, choice, basis)
      WHERE is_assessed)
    GROUP BY ALL)
SELECT store, m.id, m.platform, m.as_of, indicator, scope.kind AS scope, scope.category AS category, scope.level AS level,
  scope.product_id AS product_id, choice, "first", "last", numerator, denominator,
  CASE WHEN denominator > 0 THEN numerator::DOUBLE / (denominator::DOUBLE * units) END AS value, unit,
  CASE WHEN is_assessed THEN coalesce(target.comparator, goal_comparator) END AS comparator,
  CASE WHEN is_assessed THEN coalesce(target.bound::DOUBLE * coalesce(target.times, 1)::DOUBLE, goal::DOUBLE) END AS target,
  target.times AS times_market, market_value AS benchmark, missing, coalesce(gates, []) AS gates,
  CASE
    WHEN denominator = 0 THEN 'no_data'
    WHEN NOT is_assessed OR kind = 'observed' THEN 'observe'
    WHEN kind = 'unknown' THEN 'no_rule'
    WHEN NOT coalesce(are_met, true) THEN 'not_assessed'
    WHEN is_escalated THEN 'breach'
    WHEN target IS NULL THEN 'no_benchmark'
    WHEN missed IS NOT NULL THEN 'breach'
    ELSE 'pass' END AS verdict,
  CASE WHEN verdict <> 'breach' THEN NULL WHEN is_escalated THEN escalation_severity ELSE missed.severity END AS severity
FROM judged JOIN m USING (store) LEFT JOIN compared USING (store, indicator, choice, scope)
  LEFT JOIN gated USING (store, indicator, choice, scope)
WHERE judged.scope.kind = 'store' OR denominator > 0
ORDER BY store, place, CASE judged.scope.kind WHEN 'store' THEN 1 WHEN 'category' THEN 2 ELSE 3 END, judged.scope.level,
  judged.scope.category, judged.scope.product_id, choice;
