/**
 * Every text of the product in English, as ICU messages. An id is
 * `area.what`; the areas stand in alphabetical order.
 */
export const en = {
  "app.name": "Recoup",

  // access: who may do what
  "access.body": "This form is too large. Files are sent on the Data page.",
  "access.closed":
    "Nobody may enter: the server was not told who may. Start it with npm start on 127.0.0.1, or set RECOUP_PASSWORD.",
  "access.host":
    "This server does not answer to the name {host}. Open it by the address that it printed when it started, or name further hosts in RECOUP_HOSTS.",
  "access.origin":
    "This request did not come from a page of Recoup and was refused. Open the page again and repeat what you did.",
  "access.password":
    "This dashboard asks for a password. Reload the page and enter it; any user name will do.",
  "access.role": "This needs the role {role}. Ask whoever administers Recoup.",
  "access.throttled": "Too many wrong passwords. Wait 15 minutes, then try again.",

  "app.footer": "Recoup: every figure opens the rows that it counts.",

  // compare: what a figure is set against
  "compare.none": "Nothing",
  "compare.previous": "Previous period",
  "compare.previous.short": "the previous period",
  "compare.year": "Same period a year before",
  "compare.year.short": "a year before",

  "demo.line": "You see the demo department: invented data, loaded like any upload.",
  "demo.line.link": "Remove it on the Data page",

  // dimension: what figures are filtered and split by
  "dimension.agency": "Agency",
  "dimension.channel": "Channel",
  "dimension.client_id": "Client",
  "dimension.collector_id": "Collector",
  "dimension.country": "Country",
  "dimension.currency": "Currency",
  "dimension.customer_id": "Customer",
  "dimension.industry": "Industry",
  "dimension.outcome": "Outcome",
  "dimension.region": "Region",
  "dimension.risk_class": "Risk class",
  "dimension.segment": "Segment",
  "dimension.service": "Service",
  "dimension.size": "Size",
  "dimension.stage": "Stage",
  "dimension.team": "Team",
  "dimension.terms": "Terms",

  // error: a page that could not be shown
  "error.400.title": "This address cannot be understood",
  "error.400.what_to_do": "Something in the address is not as expected. Go back and choose again.",
  "error.401.title": "A password is needed",
  "error.401.what_to_do": "Reload the page and enter the password.",
  "error.403.title": "You may not see this",
  "error.403.what_to_do": "Ask whoever administers Recoup for access.",
  "error.404.title": "There is no such page",
  "error.404.what_to_do": "The address may be mistyped, or what it named was removed.",
  "error.405.title": "This cannot be done here",
  "error.405.what_to_do": "Go back and use the buttons of the page.",
  "error.413.title": "This is too large",
  "error.413.what_to_do": "Split the file, or load it with the command line: npx recoup load FILE.",
  "error.422.title": "This figure cannot be given",
  "error.422.what_to_do": "Change the filters, or load the data that it needs.",
  "error.429.title": "Too many attempts",
  "error.429.what_to_do": "Wait a quarter of an hour, then try again.",
  "error.500.title": "Something went wrong here",
  "error.500.what_to_do":
    "This is a defect of Recoup, not of your data. Nothing was lost. The server's log says more.",
  "error.503.title": "The data cannot be reached",
  "error.503.what_to_do": "Wait a moment and reload the page.",
  "error.data": "Data",
  "error.home": "Overview",

  // figure: a figure on its card
  "figure.at_least": "at least {value}",
  "figure.change.bad": "{amount} against {label}, worse",
  "figure.change.good": "{amount} against {label}, better",
  "figure.change.neutral": "{amount} against {label}",
  "figure.no_comparison": "nothing to compare with for {label}",

  // filters: the bar above every page
  "filters.all": "All",
  "filters.apply": "Apply",
  "filters.as_of": "As of",
  "filters.chosen": "{dimension}: {value}",
  "filters.clear": "Clear all",
  "filters.compare": "Compare with",
  "filters.currency": "Currency",
  "filters.currency.own": "As in the data",
  "filters.fault": "“{text}” was ignored as {parameter}: {expected}",
  "filters.from": "From",
  "filters.in_force": "Filters in force",
  "filters.label": "Date, period and filters",
  "filters.not_given": "Not given",
  "filters.period": "Period",
  "filters.presets": "Periods",
  "filters.remove": "Remove {filter}",
  "filters.several": "{count} chosen",
  "filters.to": "To",

  // format: how values are written
  "format.billions": "{number} bn",
  "format.days": "{number} days",
  "format.millions": "{number} m",
  "format.missing": "n/a",
  "format.percent": "{number} %",
  "format.points": "{number} pp",
  "format.quarter": "Q{quarter} {year}",
  "format.span": "{from} – {to}",
  "format.thousands": "{number} k",
  "format.times": "{number} ×",

  // imports.refusal, imports.upload: what stops a file or an import, where, and what to do
  "imports.refusal.already_withdrawn":
    "Import {import} ({file}) was withdrawn before, on {at}. There is nothing to withdraw.",
  "imports.refusal.catalogue":
    "The record {file} of an import cannot be read. Restore it from a backup of the data folder; nothing was changed.",
  "imports.refusal.catalogue_missing":
    "The warehouse holds import {import}, but its record beside the original is gone: a rebuild would lose it. Restore the folder originals from a backup. Nothing was changed.",
  "imports.refusal.count":
    "The file has {read} records, but only {accounted} were accounted for. That is a defect of Recoup: nothing was loaded.",
  "imports.refusal.disk_full":
    "There is no room left on the disk for {file}. Free some space and try again. Nothing was changed.",
  "imports.refusal.empty": "{file} is empty. Export it again.",
  "imports.refusal.folder": "{file} is a folder. Name the files in it.",
  "imports.refusal.interrupted":
    "{file} did not arrive whole. Upload it again. Nothing was changed.",
  "imports.refusal.needs_rebuild":
    "{imports, plural, one {# earlier import is} other {# earlier imports are}} missing in the warehouse. Run recoup rebuild first; the originals are kept.",
  "imports.refusal.no_file": "There is no file {file}. Check the name.",
  "imports.refusal.not_allowed": "{file} may not be read. Check its permissions.",
  "imports.refusal.not_ready":
    "{file} cannot be changed or loaded just now, since it is {phase}. Reload the page and try again.",
  "imports.refusal.not_saved":
    "The warehouse did not keep all rows of {file}; most likely the disk is full. Free some space, restart Recoup and load the file again.",
  "imports.refusal.original_missing":
    "The original of import {import} ({name}) is gone from {file}. Restore it from a backup of the data folder. Nothing was changed.",
  "imports.refusal.too_large":
    "{file} is larger than {limit} MB. Split it, for example by year, and upload the parts.",
  "imports.refusal.unknown_column": "The table {table} has no column {column}. Choose another one.",
  "imports.refusal.unknown_header": "{file} has no column {header}. Choose one of its headers.",
  "imports.refusal.unknown_import": "There is no import {import}. The history lists all of them.",
  "imports.refusal.unknown_question": "Nothing is asked about {question}. Reload the page.",
  "imports.refusal.unknown_table": "There is no table {table}. The tables are: {tables}.",
  "imports.refusal.unknown_upload": "This upload is gone: it was discarded. Upload the file again.",
  "imports.reject.duplicate_key":
    "The key {key} stands in line {line} already, with other values. Keep one of the two lines.",
  "imports.upload.failed":
    "{file} could not be read or loaded: {detail}. Nothing was changed. Try again, or discard it.",
  "imports.upload.interrupted":
    "{file} did not arrive whole before Recoup was stopped. Upload it again.",
  "imports.upload.not_loaded":
    "Recoup was stopped while {file} was being loaded. Nothing of it was loaded; look at the preview and confirm again.",

  "nav.aging": "Aging",
  "nav.collectors": "Collectors",
  "nav.data": "Data",
  "nav.dso": "DSO",
  "nav.label": "Pages",
  "nav.overview": "Overview",
  "nav.recovery": "Recovery",
  "nav.skip": "Skip to the content",

  "period.last_12_months": "Last 12 months",
  "period.last_month": "Last month",
  "period.last_quarter": "Last quarter",
  "period.this_month": "Month to date",
  "period.this_quarter": "Quarter to date",
  "period.this_year": "Year to date",

  // scope: what a parameter of the address or the command line must look like
  "scope.expected.age_by": "it must be due_date or issue_date.",
  "scope.expected.as-of": "it must be a date like 2026-03-31.",
  "scope.expected.buckets": "it must be rising numbers of days like 30,60,90,120.",
  "scope.expected.cei": "it must be period or monthly_average.",
  "scope.expected.compare": "it must be previous or year.",
  "scope.expected.currency": "it must be a code of three letters like EUR.",
  "scope.expected.from": "it must be a date like 2026-03-01.",
  "scope.expected.grain": "it must be day, week, month, quarter or year.",
  "scope.expected.order": "it must not be later than the end of the period.",
  "scope.expected.to": "it must be a date like 2026-03-31.",
  "scope.expected.where": "it must be a dimension and a value like segment=Retail.",
  "scope.expected.window": "it must be 1, 3 or 12 months.",

  // serve: starting the server
  "serve.demo_kept":
    "The warehouse holds other data already, so the demo department was not loaded. Choose an empty folder with --data to see it.",
  "serve.demo_loaded": "The demo department is loaded.",
  "serve.demo_loading": "Loading the demo department …",
  "serve.forbidden":
    "The system does not allow listening on {host}:{port, number, ::group-off}. Choose another port with --port.",
  "serve.no_such_host": "This machine has no address {host}. Choose another with --host.",
  "serve.not_built": "The pages are not built yet. Run npm start, which builds them.",
  "serve.port": "{port} is no port: it must be a number up to 65535.",
  "serve.ready": "Recoup is ready at {address}",
  "serve.taken":
    "Port {port, number, ::group-off} of {host} is in use by another program. Choose another with --port.",
  "serve.unguarded":
    "Listening on {host} would show the data to everybody who reaches it. Set RECOUP_PASSWORD, or stay on 127.0.0.1.",
  "serve.usage": "{fault}. Known are --port, --host, --data and --demo.",

  "settings.refusal.unreadable":
    "The settings in {file} cannot be read. Mend the file, or delete it to have the defaults again.",
  "settings.refusal.value": "The setting {setting} cannot have this value. Nothing was changed.",

  // table: a table's own words
  "table.empty": "There is nothing to show.",
  "table.next": "Next",
  "table.no": "no",
  "table.page": "Page {page} of {pages}, {total} rows",
  "table.pages": "Pages of the table",
  "table.previous": "Previous",
  "table.sort_ascending": "Sort by {column}, smallest first",
  "table.sort_descending": "Sort by {column}, largest first",
  "table.yes": "yes",

  "theme.change": "Colours: {now}. Change to {next}",
  "theme.dark": "Dark",
  "theme.light": "Light",
  "theme.system": "System",

  // upload: sending files
  "upload.button": "Upload",
  "upload.choose": "Drop files here, or choose them",
  "upload.failed": "The upload failed. Try again; nothing was loaded.",
  "upload.interrupted":
    "The connection broke off. Check that Recoup is still running, then try again.",
  "upload.note":
    "CSV exports of invoices, payments, customers, activities and more, several at once. Nothing is loaded before you confirm it.",
  "upload.sending":
    "{files, plural, one {Sending one file} other {Sending # files}}: {sent} of {size}",
  "upload.sending_label": "Bytes sent",

  "welcome.demo.button": "Open the demo department",
  "welcome.demo.note": "It can be removed again with one click on the Data page.",
  "welcome.demo.text":
    "An invented department with two years of invoices, payments, calls and promises, loaded like any upload. Look around before you bring your own.",
  "welcome.demo.title": "Or look at a demo department",
  "welcome.lead":
    "Recoup turns the exports of a collections department into the figures its managers steer by. There is no data yet. Two ways in:",
  "welcome.title": "Welcome to Recoup",
  "welcome.upload.text":
    "Bring files from your ledger, collections system or spreadsheet. Recoup recognises what they are, asks only where in doubt, and shows what would be loaded before anything is.",
  "welcome.upload.title": "Upload your exports",

  // charts: headlines, labels, tips
  "bucket.no_due_date": "No due date",
  "bucket.no_due_date_short": "No date",
  "bucket.not_due": "Not due",
  "bucket.not_due_short": "Not due",
  "bucket.over": "Over {days} days",
  "bucket.over_short": "> {days}",
  "bucket.range": "{from}–{to} days",
  "bucket.range_short": "{from}–{to}",
  "bucket.unapplied": "Unapplied cash",
  "bucket.unapplied_short": "Unapplied",
  "chart.aging.headline":
    "{overdue} is past due, {share} of all open documents; {old} is more than {days} days late",
  "chart.aging.nothing_open": "Nothing is open",
  "chart.aging.nothing_overdue": "Nothing is past due: {total} is open",
  "chart.aging.tip": "{bucket}: {amount}\n{count, plural, one {# document} other {# documents}}",
  "chart.aging_trend.fell": "Overdue fell {change} since {month}, to {amount}",
  "chart.aging_trend.only": "{amount} was overdue at the end of {month}",
  "chart.aging_trend.rose": "Overdue rose {change} since {month}, to {amount}",
  "chart.aging_trend.same": "Overdue is where it was in {month}: {amount}",
  "chart.breakdown.not_given": "not given",
  "chart.breakdown.one": "{title} of {name}: {value}",
  "chart.breakdown.range":
    "{title} is highest for {name}, {value}, and lowest for {least}, {least_value}",
  "chart.breakdown.share": "{name} has the most: {value}, {share} of the whole",
  "chart.change.fell_by": "{title} fell {change} since {since}, to {now}",
  "chart.change.fell_to": "{title} fell from {then} in {since} to {now}",
  "chart.change.none": "{title}: nothing to show for this scope",
  "chart.change.only": "{title} was {now} in {when}",
  "chart.change.rose_by": "{title} rose {change} since {since}, to {now}",
  "chart.change.rose_to": "{title} rose from {then} in {since} to {now}",
  "chart.change.same": "{title} is where it was in {since}: {now}",
  "chart.cohort_triangle.headline":
    "Within {months} months, {best} brought back most ({best_rate}) and {worst} least ({worst_rate})",
  "chart.cohorts.age": "Months since it fell overdue",
  "chart.cohorts.all": "{share} of what fell overdue was paid within {months} months",
  "chart.cohorts.line_all": "All cohorts",
  "chart.cohorts.line_all_short": "All",
  "chart.cohorts.recent":
    "{share} of what fell overdue was paid within {months} months; of the latest {count} cohorts, {recent}",
  "chart.cohorts.tip":
    "Overdue since {cohort}\n{share} of {base} paid\nwithin {months, plural, =0 {the same month} one {# month} other {# months}}",
  "chart.cohorts.too_young": "Too early to compare: no two cohorts are {months} months old yet",
  "chart.collectors.headline":
    "{reached} of {count, plural, one {# collector} other {# collectors}} with a target reached it",
  "chart.collectors.no_target": "{total} was collected; no targets are known for this period",
  "chart.collectors.nobody": "Nobody",
  "chart.collectors.target": "target",
  "chart.collectors.tip":
    "{name}\nCollected: {collected}\nTarget: {target}\nAttainment: {attainment}",
  "chart.contact_rates.contact_rate": "Contact rate",
  "chart.contact_rates.right_party_rate": "Right-party rate",
  "chart.dso.best_possible_dso": "Best possible",
  "chart.dso.countback_dso": "Countback",
  "chart.dso.dso": "DSO",
  "chart.footer": "As of {as_of}",
  "chart.footer_data_through": "data through {date}",
  "chart.no_data": "No data for this scope",
  "chart.overdue_share": "Overdue share",
  "chart.overdue_share_short": "overdue",
  "chart.save": "Save",
  "chart.save_as": "{format} of: {title}",
  "chart.save_this": "Save this chart",
  "chart.unknown": "There is no chart called {chart}. The charts are: {known}.",
  "chart.unknown_format": "A chart can be saved as png, svg or csv, not as {format}.",

  // refusals: what is wrong, where, and what to do
  "warehouse.locked":
    "The warehouse {file} is in use by another process ({process}). Stop that process, or choose another folder with --data.",
} as const satisfies Record<string, string>;
