-- One row is a contact rule and an account that it applies to: the rule's jurisdiction is the account's
-- country (as a code or by its name in any language of the product), its region, both ("US-NY"), or "*"
-- for all.
with rules as (
    select
        contact_rules.rule_key,
        coalesce(country_names.country_code, upper(trim(contact_rules.jurisdiction))) as place,
    from marts.contact_rules as contact_rules
    left join marts.country_names as country_names
        on country_names.name = lower(trim(contact_rules.jurisdiction))
),

places as (
    select
        customers.country,
        customers.region,
        coalesce(country_names.country_code, upper(trim(cast(customers.country as varchar))))
            as country_code,
        upper(trim(cast(customers.region as varchar))) as region_name,
    from (select distinct country, region from marts.customers) as customers
    left join marts.country_names as country_names
        on country_names.name = lower(trim(cast(customers.country as varchar)))
),

rules_of_places as (
    select distinct
        rules.rule_key,
        places.country,
        places.region,
    from rules
    inner join places
        on rules.place = '*'
        or (rules.place = places.country_code and places.country_code <> '')
        or (rules.place = places.region_name and places.region_name <> '')
        or (
            rules.place = concat(places.country_code, '-', places.region_name)
            and places.country_code <> '' and places.region_name <> ''
        )
)

select
    rules_of_places.rule_key,
    customers.customer_key,
from rules_of_places
inner join marts.customers as customers
    on customers.country = rules_of_places.country
    and customers.region = rules_of_places.region
