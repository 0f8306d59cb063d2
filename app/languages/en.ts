/**
 * Every text of the product in English, as ICU messages. An id is
 * `area.what`; the areas stand in alphabetical order.
 */
export const en = {
  // access: who may do what
  "access.body": "This form is too large. Files are sent on the Data page.",
  "access.form":
    "This request is no form and was refused. Open the page again and repeat what you did.",
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

  // alerts: limits that people set for figures
  "alerts.above": "rises above",
  "alerts.add": "Set this alert",
  "alerts.below": "falls below",
  "alerts.limit": "The limit ({unit})",
  "alerts.name": "Name of the alert, if you like",
  "alerts.none": "No alert is set for this figure.",
  "alerts.note":
    "An alert looks at the newest data, with the filters of this page: at the last day for a balance, at the last whole month for what happens in a period. Alerts that are raised stand on the Overview and in recoup check.",
  "alerts.quiet.above": "{figure} is {value}, not above {limit} ({days}).",
  "alerts.quiet.below": "{figure} is {value}, not below {limit} ({days}).",
  "alerts.raised": "{count, plural, one {# alert is raised} other {# alerts are raised}}",
  "alerts.raised.above": "{figure} is {value}, above {limit} ({days}).",
  "alerts.raised.below": "{figure} is {value}, below {limit} ({days}).",
  "alerts.refused.above": "Whether {figure} is above {limit} cannot be said. {problem}",
  "alerts.refused.below": "Whether {figure} is below {limit} cannot be said. {problem}",
  "alerts.refusal.limit": "The limit must be a number. Write it without a unit, for example 45.",
  "alerts.refusal.name":
    "The alert cannot be kept. Its name may have up to 120 characters, and it watches for above or below.",
  "alerts.remove": "Remove",
  "alerts.remove_one": "Remove the alert “{alert}”",
  "alerts.side": "Tell me when the figure",
  "alerts.state.quiet": "Quiet",
  "alerts.state.raised": "Raised",
  "alerts.state.unknown": "Not known",
  "alerts.title": "Alerts",
  "alerts.unit.count": "a number",
  "alerts.unit.days": "days",
  "alerts.unit.money": "an amount",
  "alerts.unit.per_thousand": "per thousand",
  "alerts.unit.ratio": "per cent",
  "alerts.unit.times": "times",
  "alerts.unknown.above":
    "Whether {figure} is above {limit} cannot be said: the newest data does not give the figure for certain.",
  "alerts.unknown.below":
    "Whether {figure} is below {limit} cannot be said: the newest data does not give the figure for certain.",

  // app: the product itself
  "app.footer": "Recoup: every figure opens the rows that it counts.",
  "app.name": "Recoup",

  // api: requests of programs
  "api.by_or_trend": "Ask for by or for trend, not for both.",
  "api.choice": "“{text}” is none of the values of {parameter}. Known are: {known}.",
  "api.scope": "“{text}” cannot be understood as {parameter}: {expected}",

  // bridge: the steps from one balance to the next
  "bridge.step.became_overdue": "Fell overdue",
  "bridge.step.became_overdue.short": "Fell overdue",
  "bridge.step.collected": "Collected",
  "bridge.step.collected.short": "Collected",
  "bridge.step.credited": "Credited",
  "bridge.step.credited.short": "Credited",
  "bridge.step.currency": "Exchange rates",
  "bridge.step.currency.short": "Rates",
  "bridge.step.invoiced": "Invoiced",
  "bridge.step.invoiced.short": "Invoiced",
  "bridge.step.rest": "Not explained",
  "bridge.step.rest.short": "Not explained",
  "bridge.step.written_off": "Written off",
  "bridge.step.written_off.short": "Written off",

  // compare: what a figure is set against
  "compare.none": "Nothing",
  "compare.previous": "Previous period",
  "compare.previous.short": "the previous period",
  "compare.year": "Same period a year before",
  "compare.year.short": "a year before",

  // counts: records of a file by what loading does with them
  "counts.changed": "Changed",
  "counts.new": "New",
  "counts.read": "Read",
  "counts.rejected": "Rejected",
  "counts.unchanged": "Already there",

  // data: the Data page
  "data.demo.loading":
    "All {total} files of the demo department are read; now they are loaded together",
  "data.demo.note":
    "Withdraws every import of the demo department. Nothing that you uploaded is touched.",
  "data.demo.remove": "Remove the demo department",
  "data.demo.reading": "Reading the demo department: {done} of {total} files",
  "data.demo.removing": "Removing the {total} files of the demo department together",
  "data.demo.stopped": "The demo department stopped, and no data was changed.",
  "data.demo.title": "Demo department",
  "data.history.caption": "Every file that was loaded, and what became of its records",
  "data.history.empty": "Nothing was loaded yet.",
  "data.history.title": "Imports",
  "data.history.withdrawn": "withdrawn",
  "data.lead":
    "Bring in exports, see what was loaded from them, and take back what should not have been.",
  "data.upload.title": "Upload",
  "data.uploads.load_all": "Load all {count} files",
  "data.uploads.load_all.note":
    "These wait for nothing but you. They are loaded together, all or none; each file counts against what stands before it.",
  "data.uploads.note": "Open one to see what it would do and to confirm it.",
  "data.uploads.title": "Uploads that are not loaded yet",
  "data.window": "Data · Recoup",
  "data.quality.clean":
    "{count, plural, one {# check found nothing} other {# checks found nothing}}",
  "data.quality.none": "No check found anything to ask about.",
  "data.quality.note":
    "Nothing here was changed in your data: it is what a careful reader of it would ask about.",

  "demo.line": "You see the demo department: invented data, loaded like any upload.",
  "demo.line.link": "Remove it on the Data page",
  "demo.defect": "This is a defect of Recoup; the server's log says more.",
  "demo.refusal.busy":
    "The demo department is being loaded or removed already. Wait until that is done.",
  "demo.refusal.missing":
    "The demo department's files are not in {folder}. Make them with npm run demo.",
  "demo.refusal.not_loaded":
    "{file} of the demo department was not loaded (it is {phase}). Open it on the Data page to see why.",
  "demo.refusal.other_data":
    "There is other data here already, and the demo department is never mixed with it. Choose an empty folder with --data.",

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
  "dimension.reason": "Reason",
  "dimension.region": "Region",
  "dimension.risk_class": "Risk class",
  "dimension.segment": "Segment",
  "dimension.service": "Service",
  "dimension.size": "Size",
  "dimension.stage": "Stage",
  "dimension.team": "Team",
  "dimension.terms": "Terms",

  // duplicates: what may stand in the data twice
  "duplicates.all": "All",
  "duplicates.back": "Back to the data",
  "duplicates.because.equal_payments":
    "Same customer, day, amount and invoice under different payment numbers.",
  "duplicates.because.lost_zeros":
    "The same number but for zeros in front, as a spreadsheet loses them.",
  "duplicates.because.mistyped": "The names differ by one letter.",
  "duplicates.because.number_formats":
    "Same customer, amount and issue date, and the same number written in another way.",
  "duplicates.because.same_name": "The names are the same; the ids are not.",
  "duplicates.because.spelling":
    "The same name but for case, accents, punctuation, legal form or the order of words.",
  "duplicates.column.amount": "Amount",
  "duplicates.column.customer": "Customer",
  "duplicates.column.due_on": "Due on",
  "duplicates.column.id": "Id",
  "duplicates.column.invoice": "Invoice",
  "duplicates.column.last_on": "Last document",
  "duplicates.column.name": "Name",
  "duplicates.column.on": "Date",
  "duplicates.column.open": "Open",
  "duplicates.column.place": "Where",
  "duplicates.column.rows_of_collectors": "Activities",
  "duplicates.column.rows_of_customers": "Documents",
  "duplicates.column.rows_of_invoices": "Payments",
  "duplicates.column.rows_of_payments": "Payments",
  "duplicates.counts": "Counts",
  "duplicates.counts.one": "{id} is the id that counts",
  "duplicates.data.count":
    "{count, plural, =0 {Nothing looks as if it stood in the data twice.} one {One group of ids may mean the same thing.} other {# groups of ids may mean the same thing.}}",
  "duplicates.data.link": "Look at possible duplicates",
  "duplicates.data.unknown": "Ids that may mean the same thing, for you to say whether they do.",
  "duplicates.decided.different": "{kind}: {ids} are not the same",
  "duplicates.decided.note":
    "{count, plural, one {One decision} other {# decisions}}{shown, plural, =100 {, of which the last hundred stand here} other {}}. Each holds for what is loaded later, too; taken back, the figures are as they were without it.",
  "duplicates.decided.same": "{kind}: {ids} counts as {canonical}",
  "duplicates.decided.title": "What was decided",
  "duplicates.decided.who": "{at}, by {by}",
  "duplicates.effect": "What merging would do to these accounts, up to {date}",
  "duplicates.effect.after": "Merged",
  "duplicates.effect.before": "As it is",
  "duplicates.effect.documents": "Documents",
  "duplicates.effect.none.collectors":
    "Merged, what is credited to any of them is credited to one collector. No amount of an account changes.",
  "duplicates.effect.none.customers":
    "Merged, everything stands on one account. What is open, overdue and unapplied stays as it is.",
  "duplicates.effect.none.invoices": "Merging changes no amount of these accounts.",
  "duplicates.effect.none.payments": "Merging changes no amount of these accounts.",
  "duplicates.effect.open": "Open",
  "duplicates.effect.overdue": "Overdue",
  "duplicates.effect.state": "Accounts",
  "duplicates.effect.unapplied": "Unapplied",
  "duplicates.file_line": "{file}, line {line}",
  "duplicates.group.collectors":
    "{first} and {count, plural, =2 {another collector} other {# collectors in all}}",
  "duplicates.group.customers":
    "{first} and {count, plural, =2 {another customer} other {# customers in all}}",
  "duplicates.group.invoices":
    "{first} and {count, plural, =2 {another invoice} other {# invoices in all}}",
  "duplicates.group.payments":
    "{first} and {count, plural, =2 {another payment} other {# payments in all}}",
  "duplicates.lead":
    "Ids that may mean one thing. Nothing is merged unless you say so; what was received stays as it is, and every word can be taken back.",
  "duplicates.many_files": "several files",
  "duplicates.meant": "Meant",
  "duplicates.meant.one": "{id} is meant",
  "duplicates.named_only": "only named by other rows",
  "duplicates.none.text":
    "{decided, plural, =0 {No ids look as if they meant the same thing.} other {No other ids look as if they meant the same thing.}}",
  "duplicates.none.title": "Nothing to decide",
  "duplicates.page":
    "Page {page} of {pages}, {total, plural, one {# group} other {# groups}} in all",
  "duplicates.reason.equal_payments": "Equal payments",
  "duplicates.reason.lost_zeros": "Lost zeros",
  "duplicates.reason.mistyped": "One letter differs",
  "duplicates.reason.number_formats": "Number written otherwise",
  "duplicates.reason.same_name": "Same name",
  "duplicates.reason.spelling": "Other spelling",
  "duplicates.reasons": "Why they look alike",
  "duplicates.refusal.gone":
    "One of these groups is not what it was when the page was shown: something was loaded or decided meanwhile. Look at it again.",
  "duplicates.refusal.members":
    "At least two must be ticked as meant, and the one that counts must be among them.",
  "duplicates.refusal.nothing":
    "Nothing was decided: choose “The same” or “Not the same” for a group.",
  "duplicates.refusal.undone":
    "This was already taken back. Reload the page to see how things are.",
  "duplicates.refusal.unreadable":
    "The file {file}, which keeps what was said of possible duplicates, cannot be read. Put it back from a backup.",
  "duplicates.save": "Save these decisions",
  "duplicates.save.note": "All decisions of this page are taken at once; the undecided stay.",
  "duplicates.title": "Possible duplicates",
  "duplicates.undo": "Undo",
  "duplicates.verdict": "Is it the same? {title}",
  "duplicates.verdict.different": "Not the same",
  "duplicates.verdict.same": "The same",
  "duplicates.verdict.undecided": "Undecided",
  "duplicates.window": "Possible duplicates · Recoup",

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

  // document: one invoice or credit note and what happened to it
  "document.column.balance": "Open after it",
  "document.column.collector": "By",
  "document.column.detail": "Details",
  "document.column.event": "What happened",
  "document.column.on": "On",
  "document.event.contacted": "Contacted",
  "document.event.contacted_us": "Contacted us",
  "document.event.credit_issued": "Credit note issued",
  "document.event.credited": "Credited",
  "document.event.dispute_closed": "Dispute closed",
  "document.event.disputed": "Disputed",
  "document.event.due": "Fell due",
  "document.event.issued": "Issued",
  "document.event.paid": "Paid",
  "document.event.payment_reversed": "Payment reversed",
  "document.event.promised": "Promised to pay",
  "document.event.written_off": "Written off",
  "document.from": "From",
  "document.kind": "Kind",
  "document.kind.credit_note": "Credit note",
  "document.kind.debt": "Debt",
  "document.kind.invoice": "Invoice",
  "document.lead":
    "What it is, what happened to it and to its account while it was open, and which line of which file says so.",
  "document.life": "What happened to the document, the earliest first",
  "document.line": "{file}, line {line, number}",
  "document.open_on": "Open on {date}: {amount}",
  "document.promised_for": "for {date}",
  "document.several": "{count, plural, one {# document has} other {# documents have}} this number.",
  "document.title": "Document {number}",
  "document.unknown":
    "No document has the number “{number}”. It may have been withdrawn, or merged with another.",
  "document.window": "Document {number} · Recoup",

  // export: files that are saved
  "export.about": "About",
  "export.as_of": "As of",
  "export.caveat": "Good to know",
  "export.currency": "Currency",
  "export.data_through": "Data through",
  "export.formula": "Formula",
  "export.found": "Only rows with",
  "export.period": "Period",
  "export.source": "Source of the formula",
  "export.too_many_rows":
    "This list has {count, plural, one {# row} other {# rows}}, and a workbook takes at most {most, number}. Filter it, or save it as CSV.",
  "export.variant.age_by": "Age counted from",
  "export.variant.buckets": "Ends of the buckets, in days",
  "export.variant.cei": "Period variant",
  "export.variant.forward_factor": "Forward factor of expected losses",
  "export.variant.source": "Taken from",
  "export.variant.window": "Months of the sales window",

  // figure: a figure on its card
  "figure.at_least": "at least {value}",
  "figure.change.bad": "{amount} against {label}, worse",
  "figure.change.good": "{amount} against {label}, better",
  "figure.change.neutral": "{amount} against {label}",
  "figure.target.bad": "Target {target} missed: {amount}",
  "figure.target.good": "Target {target} reached: {amount}",
  "figure.target.neutral": "Target {target}: {amount}",
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
  "filters.summary": "As of {as_of}",
  "filters.summary.compared": "against {label}",
  "filters.summary.change": "Change",
  "filters.to": "To",

  // format: how values are written
  "format.billions": "{number}\u00a0bn",
  "format.days": "{number}\u00a0{form, select, one {day} other {days}}",
  "format.millions": "{number}\u00a0m",
  "format.money": "{sign}{currency}\u00a0{number}",
  "format.missing": "n/a",
  "format.percent": "{number}\u00a0%",
  "format.points": "{number}\u00a0pp",
  "format.quarter": "Q{quarter} {year}",
  "format.quarter_name": "Q{quarter}",
  "format.span": "{from} – {to}",
  "format.thousands": "{number}\u00a0k",
  "format.times": "{number}\u00a0×",
  "format.per_thousand": "{number} per 1,000",

  // glossary: what every figure means
  "glossary.as_csv": "For all data, as CSV",
  "glossary.better.higher": "higher is better",
  "glossary.better.lower": "lower is better",
  "glossary.better.none": "neither way is better by itself",
  "glossary.figures": "Figures",
  "glossary.lead":
    "What every figure and report means and how it is made. The same definitions compute them.",
  "glossary.link": "Glossary",
  "glossary.reports": "Reports",
  "glossary.reports_note": "Tables of their own, on the command line and for programs too.",
  "glossary.title": "Glossary",
  "glossary.unit.count": "a count",
  "glossary.unit.days": "in days",
  "glossary.unit.money": "an amount of money",
  "glossary.unit.per_thousand": "a number per 1,000",
  "glossary.unit.ratio": "a ratio, shown in per cent",
  "glossary.unit.times": "a number of times",
  "glossary.window": "Glossary · Recoup",

  // import: the page of one import
  "import.already": "This very file was loaded before; nothing was changed.",
  "import.lead": "{table}, loaded {at}",
  "import.partly":
    "{rejected, plural, one {One record was rejected and is} other {# records were rejected and are}} not in the figures. Mend them and upload them again.",
  "import.rejects.caption": "Rejected records in the order of the file",
  "import.rejects.download": "Download the rejected records",
  "import.rejects.mended":
    "{count, plural, one {One was} other {# were}} mended and came in again with import {import}",
  "import.rejects.none_left": "Every rejected record was mended",
  "import.rejects.note":
    "They are kept whole. The download has the shape of your file, with the reason before each record: mend it, keep its first column, and upload it again.",
  "import.rejects.title": "{count, plural, one {One rejected record} other {# rejected records}}",
  "import.result": "What was loaded",
  "import.whole": "Every record of the file is in the figures.",
  "import.window": "{file} · Recoup",
  "import.withdraw.button": "Withdraw this import …",
  "import.withdraw.no": "Keep it",
  "import.withdraw.note":
    "The figures become what they would be had this file never been loaded. The file itself is kept.",
  "import.withdraw.sure": "This takes back {rows} rows. Do it?",
  "import.withdraw.title": "Withdraw",
  "import.withdraw.yes": "Yes, withdraw it",
  "import.withdrawn": "This import was withdrawn on {at}. Nothing of it is in the figures.",
  "import.paid.note":
    "This file states what was paid so far. Where the loaded payments say otherwise, the data-quality report shows the difference; you choose which counts.",
  "import.paid.payments": "The payments that were loaded",
  "import.paid.statement": "What this file states",
  "import.paid.title": "What counts as paid",
  "import.paid.use": "Count it this way",

  // imports: what recognition and staging say of a file
  "imports.count_mismatch":
    "The file was read in two ways that disagree: {counted} records were counted and {parsed} were read. Nothing was loaded. Save the file again as CSV in UTF-8 and upload it.",
  "imports.disk_full": "The disk is full: {file} could not be written. Make room and try again.",
  "imports.empty_file": "{file} is empty. Export it again.",
  "imports.missing_column":
    "Nothing in the file fills the column {column} of the table {table}, which every row needs. Choose a column for it.",
  "imports.missing_columns":
    "{file} looks like the table {table} but lacks: {columns}. Its headers are: {headers}. Add these columns to the export, or choose another table.",
  "imports.no_records": "{file} holds headers but no records. Export it again.",
  "imports.customers_by_month":
    "“{file}” has a column for each month ({months}) beside “{customer}”. It says neither what was charged and what was paid in a month, nor on which days. Export the invoices or charges, and the payments, with a row for each.",
  "imports.invoice_continued":
    "{file} gives the number of an invoice only in the first of its rows: those below {invoice} do not say whose they are. Export it with the number and the customer in every row.",
  "imports.invoice_lines":
    "{file} has a row for each line of an invoice: invoice {invoice} stands in several rows, each with a part of its amount. Export it with one row for each invoice and its total.",
  "imports.customers_in_parts":
    "{file} has a part of its own for each customer, and the lines that begin with “{label}” and name them cannot be read. Export it as a list in which every row names its customer.",
  "imports.no_table":
    "{file} is none of the tables that Recoup knows. Its headers are: {headers}. Choose the table yourself if it is one, or upload another file.",
  "imports.no_table_chosen": "No table is chosen for {file}. Choose one.",
  "imports.other_file.accounts":
    "{file} holds the balances of all accounts of the books ({evidence}), not what each customer owes. Upload the customers' open items; if it is what you mean, choose the table yourself.",
  "imports.other_file.journal":
    "{file} posts each entry to all accounts of the books ({evidence}), and what is posted to sales or to the bank is owed by nobody. Export the entries of the customers' accounts alone.",
  "imports.other_file.orders":
    "{file} is about orders ({evidence}), which nobody owes before they are invoiced. Upload the invoices; if it is what you mean, choose the table yourself.",
  "imports.other_file.payouts":
    "{file} is about what a payment provider paid out to you ({evidence}), not about what customers paid. Export its payments; if it is what you mean, choose the table yourself.",
  "imports.other_file.payroll":
    "{file} is about pay ({evidence}), not about receivables. If it is what you mean, choose the table yourself.",
  "imports.other_file.proformas":
    "{file} is about pro forma or advance invoices ({evidence}), which nobody owes. Upload the invoices; if it is what you mean, choose the table yourself.",
  "imports.other_file.quotes":
    "{file} is about quotations ({evidence}), which nobody owes. Upload the invoices; if it is what you mean, choose the table yourself.",
  "imports.other_file.stock":
    "{file} is about goods in stock ({evidence}), not about receivables. If it is what you mean, choose the table yourself.",
  "imports.not_receivable":
    "{file} is about what is owed to suppliers ({evidence}), not about receivables. Upload the customers' ledger.",
  "imports.no_part":
    "{file} holds no part called {part}. Upload the file again and choose one of its parts.",
  "imports.not_text.archive":
    "{file} is an archive of a kind that is not read here. Unpack it and upload what is in it, or a zip of it.",
  "imports.not_text.binary":
    "{file} is neither text nor a kind of file that is read here. Save it as an Excel workbook (.xlsx) or as CSV and upload that.",
  "imports.not_text.document":
    "{file} is a Word or PowerPoint document. Export the table in it as an Excel workbook (.xlsx) or as CSV and upload that.",
  "imports.not_text.numbers":
    "{file} is an Apple Numbers document. Open it in Numbers, choose File, Export To, Excel or CSV, and upload that.",
  "imports.not_text.ods":
    "{file} is an OpenDocument file. Open it in LibreOffice, choose File, Save as, Excel 2007–365 (.xlsx) or CSV, and upload that.",
  "imports.not_text.old_workbook":
    "{file} is an Excel workbook of the old kind (.xls). Open it, choose Save as, Excel Workbook (.xlsx), and upload that.",
  "imports.not_text.pdf":
    "{file} is a PDF document, which holds no table that can be read. Export the report as an Excel workbook (.xlsx) or as CSV.",
  "imports.not_text.picture":
    "{file} is a picture. Export the data behind it as an Excel workbook (.xlsx) or as CSV.",
  "imports.not_text.protected":
    "{file} is protected by a password. Open it, save it without one, and upload that.",
  "imports.not_text.xlsb":
    "{file} is a binary Excel workbook (.xlsb). Open it, choose Save as, Excel Workbook (.xlsx), and upload that.",
  "imports.note.broken_bytes":
    "{bytes, plural, one {# byte means} other {# bytes mean}} nothing in {encoding} and {bytes, plural, one {is} other {are}} shown as �",
  "imports.note.cell_errors":
    "{cells, plural, one {# cell holds an error such as '#REF!' in place of its result} other {# cells hold errors such as '#REF!' in place of their results}}",
  "imports.note.hidden_columns":
    "{count, plural, one {Column {columns} is hidden in the workbook and is read like the others} other {Columns {columns} are hidden in the workbook and are read like the others}}",
  "imports.note.hidden_rows":
    "{rows, plural, one {# row is hidden in the workbook and is read like the others} other {# rows are hidden in the workbook, by a filter perhaps, and are read like the others}}",
  "imports.note.hidden_sheet": "The sheet {sheet} is hidden in the workbook",
  "imports.note.merged":
    "{cells, plural, one {# cell is} other {# cells are}} filled with what stands in the merged cell above",
  "imports.note.nested_columns":
    "Columns whose cells hold lists or structures are left out: {columns}",
  "imports.note.uncalculated":
    "{cells, plural, one {# formula has no result} other {# formulas have no results}} in the file. Open it in Excel, save it, and upload it again.",
  "imports.note.zero_results":
    "All {cells, plural, one {# formula gives} other {# formulas give}} 0: the program that wrote the file may not have worked them out. Open it in Excel, save it, and upload it again.",
  "imports.unpack.bomb":
    "{file} unpacks to hundreds of times its size, as no export does, and was not unpacked. Unpack it yourself and upload what is in it.",
  "imports.unpack.broken":
    "{file} cannot be unpacked: it is damaged or was cut off. Make or download it again and upload it.",
  "imports.unpack.encrypted":
    "{file} is protected by a password. Unpack it yourself, or make it again without one, and upload that.",
  "imports.unpack.method":
    "{file} is packed by {method}, which is not unpacked here. Unpack it yourself and upload what is in it, or pack it in the usual way (Deflate).",
  "imports.unpack.nested":
    "{file} is packed several times over. Unpack it and upload what is in it.",
  "imports.unpack.nothing": "There is no file in {file} that could be read. Make it again.",
  "imports.unpack.odd_path":
    "{file} holds a member whose path leads out of it, as no export does. Unpack it yourself and upload what is in it.",
  "imports.unpack.too_large":
    "{file} unpacks to more than {limit} GB. Split the export, by year say, and upload the parts.",
  "imports.unpack.too_many":
    "{file} holds more than {most} files. Upload those that are needed, or a zip of them.",
  "imports.workbook.broken":
    "{file} is not a sound workbook: {part} in it cannot be read. Open it in Excel or LibreOffice, save it as .xlsx, and upload that.",
  "imports.workbook.no_sheet": "{file} is a workbook without any sheet of cells. Export it again.",
  "imports.workbook.too_large":
    "{file} holds more text than can be read from a workbook. Save its sheets as CSV UTF-8 and upload those.",
  "imports.part.empty": "{part} is empty and is left out.",
  "imports.part.no_table": "{part} holds no table and is left out.",
  "imports.tabular.broken": "{file} is damaged or was cut off and cannot be read. Export it again.",
  "imports.tabular.html":
    "{file} is a web page, whatever its name says, and its tables are too intricate to be read as a list. Open it in Excel, save it as an Excel workbook (.xlsx), and upload that.",
  "imports.tabular.json":
    "{file} begins as JSON but cannot be read from line {line} on. Export it again, one object a record.",
  "imports.unread_sides":
    "In {file} the column {column} says which amounts are debits and which are credits, and the amounts have no sign. Export them with a sign, or debit and credit in two columns, so that nothing paid counts as owed.",
  "imports.no_line_end":
    "{file} goes on for {megabytes, number} MB without the end of a line, so it has no rows. Export it again with one record a line.",
  "imports.too_many_columns":
    "{file} has {columns, number} columns, and no more than {most, number} can be read. Export only those that are needed.",
  "imports.parser_died":
    "The file could not be read: the reader stopped. Nothing was loaded. Save the file again as CSV, or split it, and upload it. {detail}",
  "imports.other_groups":
    "The groups of this report lie {found, plural, =0 {nowhere} one {# level} other {# levels}} deep, and {expected, plural, one {# level was} other {# levels were}} expected. Nothing was loaded. Upload the file again.",
  "imports.reason.buckets": "An aging report by customer: {buckets}",
  "imports.reason.column": "{header} is {column}",
  "imports.reason.currency_stated": "The currency {currency} is stated: {where}",
  "imports.reason.debtor_list": "One debt a row and no dates of documents: {customer} owes {debt}",
  "imports.reason.bank": "A bank states it, by {evidence}: what it credits was received",
  "imports.reason.debit_credit": "{debit} is what is owed, {credit} is what was paid or credited",
  "imports.reason.derived": "{column} is the days from {from} to {to}, so it is left out",
  "imports.reason.list_day":
    "{column} counts the days since {date}, so the list was drawn up on {day}",
  "imports.reason.opposite_signs": "What is owed stands below zero in this file",
  "imports.reason.groups":
    "{count, plural, one {One group heading gives} other {# group headings give}} the rows below them {columns}",
  "imports.reason.fill_down":
    "{columns} is filled only where it changes: blank cells take the value above",
  "imports.reason.sum": "{column} is {parts}, so it is checked",
  "imports.reason.totals":
    "{count, plural, one {One row of totals is} other {# rows of totals are}} left out",
  "imports.reason.totals_agree":
    "{count, plural, one {One stated total is} other {# stated totals are}} exactly what the rows make",
  "imports.reason.total_disagrees":
    "Line {line}: “{label}” says {stated} in {column}, its rows make {computed}",
  "imports.reason.carried":
    "{count, plural, one {One line brings} other {# lines bring}} an amount over from a page or a period before, and {count, plural, one {is} other {are}} left out",
  "imports.reason.notes":
    "{count, plural, one {One note of the report is} other {# notes of the report are}} left out",
  "imports.reason.record_kinds": "{header} says what each record is: {words}",
  "imports.reason.running_balance":
    "{column} is the balance after each record, so it is checked and left out",
  "imports.reason.sides":
    "{column} says of each amount whether it is a debit, which is owed, or a credit, which was paid or credited",
  "imports.reason.marks":
    "Amounts in {column} that are marked {marks} count as below zero, the others as they stand",
  "imports.reason.marks_keep":
    "The marks {marks} in {column} change no sign: the amounts stand as they are",
  "imports.reason.title": "The file's name or title speaks of {table}",
  "imports.reason.near_name": "{header} reads like “{name}”, so it is {column}",
  "imports.reason.by_values":
    "{header} has no name that is known; what it holds looks like {column}",
  "imports.reason.periods": "Columns of months or quarters: {periods}",
  "imports.reason.rival": "{header} might be {column} as well; {taken} was taken",
  "imports.reason.not_open":
    "{header} runs on from row to row: it is the balance of the account, not what is open of one document",
  "imports.reason.no_issue_date":
    "{header} says when each is due, and no column when it was issued: it counts from the day that its terms lead back to, else from its due date",
  "imports.reason.unknown_metrics":
    "{header} names figures that are not known here ({words}): their goals are kept and compared with nothing",
  "imports.reason.not_settled":
    "{header} stands in rows of which {open} is not zero, so it is not the day on which they were settled",
  "imports.reason.local_currency":
    "{header} is in the currency of the books and is left out: the amounts are taken in the document's currency",
  "imports.reason.document_currency":
    "{header} is in the document's currency and is left out: the amounts are taken in the currency of the books",
  "imports.reason.out_of_order": "{later} is before {earlier} in most rows",
  "imports.reason.often_blank": "{header} is blank in most rows, which need it",
  "imports.reason.of_lines":
    "{header} differs between the lines of one invoice: it is not the invoice’s",
  "imports.reason.open_above_amount": "{open} is larger than {amount} in most rows",
  "imports.reason.unknown_columns":
    "Left out without being understood, though they hold amounts, days or kinds: {columns}",
  "imports.reason.unique": "No value of {header} occurs twice",
  "imports.reason.days_late":
    "{header} counts how many days each debt is late on the day of the list: it fell due so many days before",
  "imports.reason.list_payments":
    "The payments of the list come to what its invoices say was paid: they count on their own days, and {header} is held against them",
  "imports.reason.not_owed":
    "{header} says that some documents are drafts or were cancelled ({words}): they are kept and never owed",
  "imports.reason.voided":
    "{header} says which documents are drafts or were cancelled: they are kept and never owed",
  "imports.reason.not_received":
    "{header} says that some payments were not received ({words}): they do not count",
  "imports.reason.payables_beside":
    "{header} says that some rows are what we owe ({words}): they do not count",
  "imports.reason.only_discount":
    "{column} has terms with a discount and no net days in {count, plural, one {# record} other {# records}}: no due date follows from them",
  "imports.reason.unit_of_title":
    "A title says {words}: the amounts of {column} are taken times {factor}",
  "imports.reason.unit": "The header {column} says {words}: its amounts are taken times {factor}",
  "imports.reject.blank": "{column} is blank, and every row needs it.",
  "imports.reject.no_amount": "{column} has no amount, so this is neither owed nor paid.",
  "imports.reject.not_a_currency": "“{value}” in {column} is no currency code such as EUR.",
  "imports.reject.not_a_date": "“{value}” in {column} is no date.",
  "imports.reject.not_a_number": "“{value}” in {column} is no number.",
  "imports.reject.not_a_period":
    "“{value}” in {column} is no year, quarter or month such as 2026-03.",
  "imports.reject.not_a_time": "“{value}” in {column} is no time of day.",
  "imports.reject.not_a_whole_number": "“{value}” in {column} is no whole number.",
  "imports.reject.not_an_amount": "“{value}” in {column} is no amount.",
  "imports.reject.not_received":
    "{column} says “{value}”: this was not received, so it does not count as paid.",
  "imports.reject.not_yes_or_no": "“{value}” in {column} is neither yes nor no.",
  "imports.reject.not_receivable":
    "“{value}” in {column} is something that we owe, not something that we are owed.",
  "imports.reject.other_kind":
    "“{value}” in {column} is neither an invoice or credit note nor a payment or write-off.",
  "imports.reject.other_side":
    "{column} says that this was paid out, and what was paid out does not count.",
  "imports.reject.too_long": "The line is too long to be a record.",
  "imports.reject.too_many_cells":
    "The record has more cells than the file has headers: “{value}” is beyond the last.",
  "imports.reject.unclosed_quote": "A quotation mark is opened and never closed.",
  "imports.reject.unknown_side":
    "“{value}” in {column} says neither that the amount is a debit nor that it is a credit.",
  "imports.reject.unknown_word": "“{value}” in {column} is none of the words known for it.",

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
  "imports.refusal.unknown_encoding": "{encoding} is no encoding of text. Choose one of the list.",
  "imports.refusal.unknown_header": "{file} has no column {header}. Choose one of its headers.",
  "imports.refusal.unknown_import": "There is no import {import}. The history lists all of them.",
  "imports.refusal.unknown_question": "Nothing is asked about {question}. Reload the page.",
  "imports.refusal.unknown_table": "There is no table {table}. The tables are: {tables}.",
  "imports.refusal.unknown_upload": "This upload is gone: it was discarded. Upload the file again.",
  "imports.reject.duplicate_key":
    "The key {key} stands in line {line} already, with other values. Keep one of the two lines.",
  "imports.upload.called_off":
    "Loading was called off. Nothing was loaded; the file is ready as before.",
  "imports.upload.failed":
    "{file} could not be read or loaded: {detail}. Nothing was changed. Try again, or discard it.",
  "imports.upload.interrupted":
    "{file} did not arrive whole before Recoup was stopped. Upload it again.",
  "imports.upload.not_loaded_with":
    "{file} was not loaded, because {culprit}, which was to be loaded together with it, could not be. Load the others without that one.",
  "imports.upload.not_loaded":
    "Recoup was stopped while {file} was being loaded. Nothing of it was loaded; look at the preview and confirm again.",

  // invariant: what always holds of the books
  "invariant.aging": "Aging is not what is open",
  "invariant.bridge": "What happened is not what the documents and payments say",
  "invariant.broken":
    "The books do not add up: {what} ({day}, {about}): {expected} expected, {found} found{others, plural, =0 {} one {, and one more such case} other {, and # more such cases}}. This is a defect of Recoup, not of your data; please report it.",
  "invariant.holds": "The books add up.",
  "invariant.month_ends": "The month-ends that are kept are not those of the events",
  "invariant.no_data": "A figure has a value without data",
  "invariant.roll_rates": "A row of the roll rates does not make 1",

  // mappings: how files of a shape are read, remembered
  "mappings.window": "Remembered mappings · Recoup",
  "mappings.title": "Remembered mappings",
  "mappings.lead":
    "How each kind of file was read last. The next file with these headers is read the same way, without a question.",
  "mappings.caption": "Remembered mappings, the latest used first",
  "mappings.empty": "None yet. A file that is loaded is remembered by its headers.",
  "mappings.link": "Remembered mappings",
  "mappings.name": "Name",
  "mappings.unnamed": "Like {file}",
  "mappings.brought": "Brought from elsewhere",
  "mappings.headers": "Headers",
  "mappings.headers.more": "{headers} and {count, plural, one {# more} other {# more}}",
  "mappings.last_used": "Used last",
  "mappings.imports": "Files",
  "mappings.bring.title": "Bring a mapping",
  "mappings.bring.note":
    "A file that another department exported here. It holds headers and choices, no data of customers.",
  "mappings.bring.file": "Mapping file (.json)",
  "mappings.bring.button": "Bring it in",
  "mapping.window": "{name} · Mapping · Recoup",
  "mapping.back": "All mappings",
  "mapping.lead": "Files with these headers are read as {table}.",
  "mapping.edited":
    "Changed by hand at {at}; it counts from the next file on. What was loaded before stays as it was.",
  "mapping.name.title": "Name",
  "mapping.name.note": "Such as the system and the report: “SAP FBL5N, Germany”.",
  "mapping.name.label": "Name of this mapping",
  "mapping.name.button": "Name it",
  "mapping.columns.title": "How each column is read",
  "mapping.columns.format": "Written as",
  "mapping.columns.constants": "The same in every row",
  "mapping.columns.button": "Read it this way from now on",
  "mapping.date_order.ymd": "year first",
  "mapping.date_order.dmy": "day first",
  "mapping.date_order.mdy": "month first",
  "mapping.decimal.point": "decimal point",
  "mapping.decimal.comma": "decimal comma",
  "mapping.export": "Export",
  "mapping.forget.title": "Forget it",
  "mapping.forget.note":
    "The next file with these headers is looked at anew, and questions are asked again. Loaded data stays as it is.",
  "mapping.forget.button": "Forget this mapping",
  "mapping.saved": "Saved. The next file with these headers is read this way.",
  "mappings.refusal.unknown": "There is no mapping of this shape. It may have been forgotten.",
  "mappings.refusal.unreadable":
    "The file {file} cannot be read. Put back a copy of it, or delete it to start without names and edits.",
  "mappings.refusal.name_taken": "Another mapping is already called {name}. Choose another name.",
  "mappings.refusal.needs": "Every row needs {column}. Choose the header that holds it.",
  "mappings.refusal.value":
    "“{value}” is no {column}. A currency is three letters such as EUR, a date is like 2026-03-31.",
  "mappings.refusal.not_a_mapping":
    "This is no mapping. Export one from “Remembered mappings” and bring that file.",

  // habits: what people keep beside the data
  "habits.draft": "What you typed and did not save is back.",
  "habits.draft.discard": "Discard it",
  "habits.refusal.gone": "This cannot be brought back any more: too much else was removed since.",
  "habits.refusal.unreadable":
    "The file {file} cannot be read. Bring back a copy of it, or remove it to begin anew; the data itself is not touched.",
  "habits.removed": "Removed.",
  "habits.undo": "Undo",

  // notes: what people say of a figure
  "notes.about": "About the figure of {day}",
  "notes.add": "Add this note",
  "notes.by": "Your name",
  "notes.in_pack": "{figure}: {note}",
  "notes.in_pack_by": "{figure}: {note} ({by})",
  "notes.none": "Nobody has written a note on this yet.",
  "notes.note":
    "A note is about the figure or chart as of the day of this page, with its filters. It appears on the slides of a board pack that show the figure with the same filters, until the pack is about a later period.",
  "notes.refusal.text": "Write a note of up to 1,000 characters, and a name of up to 80.",
  "notes.remove": "Remove",
  "notes.remove_one": "Remove the note “{text}”",
  "notes.text": "Note",
  "notes.title": "Notes",
  "notes.written": "{at}.",
  "notes.written_by": "{by}, {at}.",

  // views: pages with their scope, saved under a name
  "views.all": "All saved views",
  "views.lead":
    "A saved view opens a page with the days and filters that it had. Save one below the filters of any page.",
  "views.name": "Name of the view",
  "views.name_of": "Name of the view “{name}”",
  "views.none":
    "No view is saved yet. Open a page, choose its filters, then choose “Save this view”.",
  "views.refusal.address": "Only an address of Recoup can be saved as a view.",
  "views.refusal.name": "Give the view a name of up to 120 characters.",
  "views.refusal.taken": "There is a view named “{name}” already. Choose another name.",
  "views.refusal.unknown": "This view has been removed in the meantime.",
  "views.remove": "Remove",
  "views.remove_one": "Remove the view “{name}”",
  "views.rename": "Rename",
  "views.rename_one": "Rename the view “{name}”",
  "views.save": "Save",
  "views.save_this": "Save this view",
  "views.saved": "The saved views are changed.",
  "views.title": "Saved views",
  "views.window": "Saved views · Recoup",

  // jump: the way to any page, figure, customer, collector or document
  "jump.close": "Close",
  "jump.field": "A page, figure, customer, collector or document",
  "jump.found": "Where to",
  "jump.hint": "Jump to a page, figure, customer, collector or document (Ctrl+K or ⌘K)",
  "jump.keys": "Arrow keys choose, Enter opens, Escape closes.",
  "jump.kind.collector": "Collector",
  "jump.kind.customer": "Customer",
  "jump.kind.document": "Document",
  "jump.kind.figure": "Figure",
  "jump.kind.page": "Page",
  "jump.kind.view": "Saved view",
  "jump.lead":
    "Type a part of a name or an id. Customers, collectors and documents are listed up to 20 at a time, what begins with your words first.",
  "jump.none": "Nothing here is called “{text}”.",
  "jump.search": "Search",
  "jump.title": "Jump to",
  "jump.window": "Jump to · Recoup",

  // language: the choice of the reader's language
  "language.change": "Change the language",
  "language.label": "Language",

  // left_out: why a column of a file is not used
  "left_out.derived": "can be computed",
  "left_out.empty": "empty",
  "left_out.not_needed": "not needed",
  "left_out.unknown": "not recognised",

  "nav.agencies": "Agencies and cost",
  "nav.aging": "Aging",
  "nav.collectors": "Collectors",
  "nav.board_pack": "Board pack",
  "nav.contact": "Contact",
  "nav.data": "Data",
  "nav.dso": "DSO",
  "nav.label": "Pages",
  "nav.overview": "Overview",
  "nav.disputes": "Disputes",
  "nav.promises": "Promises",
  "nav.recovery": "Recovery",
  "nav.stages": "Stages",
  "nav.settings": "Settings",
  "nav.skip": "Skip to the content",

  "period.last_12_months": "Last 12 months",
  "period.last_month": "Last month",
  "period.last_quarter": "Last quarter",
  "period.this_month": "Month to date",
  "period.this_quarter": "Quarter to date",
  "period.this_year": "Year to date",

  // movement: what moved a figure
  "movement.closing": "Now",
  "movement.from_to": "From {opening} on {opened} to {closing} on {closed}: {change}.",
  "movement.method.bridge": "By what happened",
  "movement.method.bridge.first": "What happened",
  "movement.method.groups": "{dimension}: what each did to it",
  "movement.method.inputs": "By what goes into it: each input's part, averaged over every order",
  "movement.method.inputs.first": "Input",
  "movement.method.mix_and_rate": "{dimension}: its own rate, and its weight in the whole (mix)",
  "movement.mix": "By its weight",
  "movement.more_than_the_fall": "{name} alone fell by {amount}; the others together rose.",
  "movement.more_than_the_rise": "{name} alone rose by {amount}; the others together fell.",
  "movement.no_parts":
    "This figure has no parts that add up, as a median has none: its change cannot be split.",
  "movement.not_known": "One of the two values is not known, so there is no change to explain.",
  "movement.opening": "Before",
  "movement.others": "{count, plural, one {# other} other {# others}}",
  "movement.overdue_fell":
    "Overdue fell by {change} since {since}, to {now}: {fell} fell overdue, {collected} of what was overdue was collected, {given_up} credited or written off.",
  "movement.overdue_rose":
    "Overdue rose by {change} since {since}, to {now}: {fell} fell overdue, {collected} of what was overdue was collected, {given_up} credited or written off.",
  "movement.part": "Part of the change",
  "movement.part_of_the_fall": "{name} made {share} of the fall: {amount}.",
  "movement.part_of_the_rise": "{name} made {share} of the rise: {amount}.",
  "movement.rate": "By its own rate",
  "movement.rates_lowered": "Exchange rates lowered it by {amount}.",
  "movement.rates_raised": "Exchange rates raised it by {amount}.",
  "movement.title": "What moved it",

  // phase: what happens to an upload
  "phase.asking": "Waits for your answer",
  "phase.failed": "Failed",
  "phase.loaded": "Loaded",
  "phase.loading": "Loading into the warehouse",
  "phase.ready": "Ready to be confirmed",
  "phase.received": "Received",
  "phase.receiving": "Receiving",
  "phase.recognising": "Recognising what it is",
  "phase.refused": "Cannot be used",
  "phase.staging": "Checking every cell",

  // preview: what an upload would do
  "preview.already": "This very file was loaded on {at}. Loading it again changes nothing.",
  "preview.already.link": "See that import",
  "preview.asking": "Recoup cannot tell what this file is. Choose its table below.",
  "preview.back": "Back to Data",
  "preview.confirm":
    "{count, plural, =0 {Load it, though nothing would change} one {Load one row} other {Load # rows}}",
  "preview.checked.agree": "Agree",
  "preview.checked.caption": "Columns that follow from others",
  "preview.checked.column": "Column",
  "preview.checked.disagree": "Disagree",
  "preview.checked.example": "First that disagrees",
  "preview.checked.first": "Line {line}: {stated} stands there, {computed} follows from the others",
  "preview.checked.rule": "Should be",
  "preview.checked.rule.days": "The days between two dates",
  "preview.checked.rule.running": "The balance before, plus debit, less credit",
  "preview.checked.rule.sum": "The sum of other columns",
  "preview.confidence.high": "Recoup is {percent} % sure of this.",
  "preview.confidence.low": "Recoup is only {percent} % sure of this. Please check it.",
  "preview.confidence.middle":
    "Recoup is {percent} % sure of this. Have a look at the columns below.",
  "preview.container.csv": "A text file, one record a line.",
  "preview.container.fixed_width": "A text file whose columns begin at fixed places of the line.",
  "preview.container.json_lines": "A file of JSON lines, one record a line.",
  "preview.container.parquet": "A Parquet file.",
  "preview.container.sheet": "A sheet of a workbook.",
  "preview.dates": "Dates: {span}",
  "preview.discard": "Discard this upload",
  "preview.encoding.rival": "In {encoding} it would be “{sample}”.",
  "preview.encoding.sample": "Letters read as {encoding}: “{sample}”.",
  "preview.effects.note": "Nothing is loaded before you confirm it.",
  "preview.effects.title": "What loading it will do",
  "preview.call_off": "Call off",
  "preview.call_off.note":
    "Files that are loaded together are called off together. Nothing is half loaded.",
  "preview.figures.title": "What the figures would become",
  "preview.figures.note":
    "Worked out by loading the file, asking, and taking it back. Nothing is loaded yet.",
  "preview.figures.working": "Working it out …",
  "preview.figures.ask": "Work it out",
  "preview.figures.ask.note": "For a file of this size it takes as long as loading it.",
  "preview.figures.failed":
    "It could not be worked out: {detail}. The file can be loaded all the same.",
  "preview.figures.figure": "Figure",
  "preview.figures.now": "Now, as of {day}",
  "preview.figures.then": "After loading, as of {day}",
  "preview.figures.change": "Change",
  "preview.figures.same": "the same",
  "preview.odd.title": "{count, plural, one {One record} other {# records}} will be rejected",
  "preview.odd.note":
    "They are kept whole, and can be downloaded with the reasons, mended and uploaded again.",
  "preview.odd.caption": "{shown, plural, =1 {The first} other {The first #}} of {count}",
  "preview.understood.title": "How the rows are read",
  "preview.understood.note":
    "Dates and amounts as you would write them: a wrong day or a wrong comma is seen here.",
  "preview.understood.caption": "{table}: the first rows as they are understood",
  "preview.layout.change": "Read the file this way",
  "preview.layout.delimiter": "Between cells stands",
  "preview.layout.delimiter.none": "nothing",
  "preview.layout.delimiter.space": "space",
  "preview.layout.delimiter.tab": "tab",
  "preview.layout.encoding": "Letters are written in",
  "preview.layout.header": "Headers are in row",
  "preview.layout.header.none": "no headers",
  "preview.rows.note":
    "Titles and headers too. Strange letters mean another encoding; one long cell means another sign between cells.",
  "preview.lead": "{table} · {size}",
  "preview.lead.named": "Read as {table}, the way of the mapping “{name}” · {size}",
  "preview.lead.remembered":
    "{table} · {size} · read as you confirmed it for a file like this before",
  "preview.trust.high": "Sure",
  "preview.trust.middle": "Rather sure",
  "preview.trust.low": "Check this",
  "preview.found_by.name": "by its name",
  "preview.found_by.shared_name": "by a name that other columns may have too",
  "preview.found_by.near_name": "by a name that is like it",
  "preview.found_by.values": "by what it holds: its header says nothing",
  "preview.mapping.also": "also {table}: {column}",
  "preview.mapping.checked": "held against the columns that it follows from",
  "preview.mapping.minus": "taken off: {column} ({table})",
  "preview.mapping.plus": "added to: {column} ({table})",
  "preview.mapping.spread": "{name}: {value}",
  "preview.mapping.told_apart": "says what each record is",
  "preview.mapping.used_otherwise": "– used as said below –",
  "preview.mapping.why": "Why",
  "preview.mapping.change": "Read it this way",
  "preview.mapping.choose": "What “{header}” is",
  "preview.mapping.constant": "{column} is “{value}” in every row.",
  "preview.mapping.header": "Column of the file",
  "preview.mapping.left_out": "– left out –",
  "preview.mapping.left_out_because": "– left out: {reason} –",
  "preview.mapping.note": "Columns marked * are needed.",
  "preview.mapping.samples": "Looks like",
  "preview.mapping.title": "How each column is understood",
  "preview.mapping.understood": "Understood as",
  "preview.parts.asks": "Waits for your answer",
  "preview.parts.hidden": "hidden in the workbook",
  "preview.parts.note":
    "Each of them is read and decided on its own; load them together when all are right.",
  "preview.parts.rows":
    "{count, plural, one {# record} other {# records}}{rejected, plural, =0 {} other {, # rejected}}",
  "preview.parts.title":
    "{count, plural, one {One table was found in this file} other {# tables were found in this file}}",
  "preview.questions.answer": "Use these answers",
  "preview.questions.answered": "your answer",
  "preview.questions.note":
    "The file itself does not settle this. The first choice is what its values suggest; the totals below follow your answer.",
  "preview.questions.proposed": "proposed",
  "preview.questions.title": "Please decide",
  "preview.refusal.twice":
    "Two columns of the file were chosen for {column}. Choose one of them, and leave the other out.",
  "preview.refusal.unknown": "This form was not understood. Reload the page and try again.",
  "preview.rejects.caption": "Records that cannot be loaded, by reason",
  "preview.rejects.example": "line {line}, {column}: {value}",
  "preview.rows.caption": "The first rows of {file}",
  "preview.rows.title": "The first rows as they stand in the file",
  "preview.skipped.blank": "{count, plural, one {One blank line} other {# blank lines}}",
  "preview.skipped.carried":
    "{count, plural, one {One amount brought over} other {# amounts brought over}} from a page or a period before",
  "preview.skipped.header":
    "{count, plural, one {One line} other {# lines}} of headers that stand again",
  "preview.skipped.heading":
    "{count, plural, one {One heading} other {# headings}} of groups; what they say is kept with the rows below them",
  "preview.skipped.kind.blank": "Blank",
  "preview.skipped.kind.carried": "Brought over",
  "preview.skipped.kind.header": "Headers again",
  "preview.skipped.kind.heading": "Heading",
  "preview.skipped.kind.note": "Note",
  "preview.skipped.kind.total": "Total",
  "preview.skipped.lead":
    "Furniture of the report. It is neither loaded nor counted among the records.",
  "preview.skipped.note": "{count, plural, one {One note} other {# notes}}",
  "preview.skipped.show": "{count, plural, one {Show it} other {Show all #}}",
  "preview.skipped.title": "What was left out of the file",
  "preview.skipped.total":
    "{count, plural, one {One total} other {# totals}}, held against the rows",
  "preview.stated.agree":
    "{count, plural, one {One total that the file states is} other {# totals that the file states are}} exactly what its rows make.",
  "preview.stated.computed": "Its rows make",
  "preview.stated.disagree":
    "{count, plural, one {One total that the file states is} other {# totals that the file states are}} not what its rows make",
  "preview.stated.label": "Total",
  "preview.stated.stated": "It says",
  "preview.table": "This file holds",
  "preview.table.change": "Read it as this table",
  "preview.table.choose": "Choose a table",
  "preview.table.title": "What kind of file this is",
  "preview.totals.caption": "Rows and money in the warehouse before and after loading",
  "preview.totals.done": "Rows and money in the warehouse before and after this import",
  "preview.window": "{file} · Recoup",

  // question: what a file does not settle by itself
  "question.account":
    "No column says whose account each row is about. Which one names the customer? Rows of customers that no other file knows stand on accounts of their own.",
  "question.as_of": "On which day did this aging report stand?",
  "question.as_of.free": "Another day",
  "question.customer_id.free": "Another customer number or name",
  "question.effect.evidence": "Going by {evidence}",
  "question.effect.total": "{total} in all",
  "question.effect.late": "{late, plural, =0 {none past due} other {# past due}}",
  "question.effect.unreadable":
    "{unreadable, plural, one {one cell} other {# cells}} could not be read",
  "question.channel": "Which channel are these contacts?",
  "question.channel.email": "E-mail",
  "question.channel.letter": "Letter",
  "question.channel.other": "Another one",
  "question.channel.phone": "Phone",
  "question.channel.portal": "Portal",
  "question.channel.sms": "SMS",
  "question.channel.visit": "Visit",
  "question.currency": "Which currency are the amounts in?",
  "question.currency.free": "Another currency, by its three letters",
  "question.customer_id": "Whose account is this?",
  "question.date_order": "In which order does “{column}” write its dates?",
  "question.date_order.dmy": "Day, month, year",
  "question.date_order.mdy": "Month, day, year",
  "question.date_order.ymd": "Year, month, day",
  "question.decimal_sign": "What is the decimal sign in “{column}”?",
  "question.decimal_sign.,": "Comma: 1.234,56",
  "question.decimal_sign..": "Point: 1,234.56",
  "question.duration": "What does “{column}” count?",
  "question.duration.hours": "Hours, or hours and minutes as in 1:30",
  "question.duration.milliseconds": "Milliseconds",
  "question.duration.minutes": "Minutes, or minutes and seconds as in 1:30",
  "question.duration.seconds": "Seconds",
  "question.effect.on_account": "{amount} stays on account",
  "question.effect.owed": "{open} of these stays owed, {overdue} of it overdue",
  "question.gone":
    "{count, plural, =0 {} one {# document of the list of {day}, with {open} open, is not on this one. Was it paid?} other {# documents of the list of {day}, with {open} open, are not on this one. Were they paid?}}{payments, plural, =0 {} one { # payment on account that the list of {day} named, of {on_account}, is not on this one. Was it used?} other { # payments on account that the list of {day} named, {on_account} in all, are not on this one. Were they used?}}",
  "question.gone.open":
    "Leave them: what was open is owed, and what was on account stands, as before",
  "question.gone.paid":
    "Settled: on the day of this list documents count as paid, payments on account as used",
  "question.listed_on": "On which day was this list drawn up?",
  "question.listed_on.free": "Another day",
  "question.buckets": "What do the numbers above the columns of ages stand for?",
  "question.metric": "Which figure are these goals for?",
  "question.metric.keep": "Another figure, kept by its name:",
  "question.collector_id": "To whom were these accounts given?",
  "question.collector_id.free": "Another agency or collector",
  "question.list_payments":
    "What are the payments in this list? They come to another sum than its invoices say was paid.",
  "question.list_payments.payments":
    "All that was paid: they count on their own days, and what is open is held against them:",
  "question.list_payments.open":
    "Only a part: what is open of each invoice counts, and of the payments what is left of them:",
  "question.reference": "What is “{column}” beside the payments?",
  "question.reference.invoice": "The number of the invoice that was paid:",
  "question.reference.other":
    "Something else, such as a cheque or a transfer; the money is applied to the customer’s oldest debt:",
  "question.sign": "Nearly all amounts in “{column}” stand below zero. What are they?",
  "question.sign.received": "Payments received, written as credits",
  "question.sign.given_back": "Payments that were given back: they lower what was paid",
  "question.not_owed": "“{column}” calls some documents drafts or cancelled. Are they owed?",
  "question.not_owed.leave_out":
    "No, they are drafts or were cancelled; they are kept and never owed:",
  "question.not_owed.owed": "Yes, the column speaks of something else:",
  "question.other_kinds": "What are the records that “{column}” calls by other names?",
  "question.other_kinds.by_sign": "Above zero they are owed, below zero they are paid or credited:",
  "question.other_kinds.invoices": "They are owed, like invoices:",
  "question.other_kinds.leave_out": "They do not count and are rejected:",
  "question.other_kinds.payments": "They are payments:",
  "question.paid_out": "What are the amounts that “{column}” states as paid out?",
  "question.paid_out.leave_out": "Our own expenses: they do not count and are rejected",
  "question.paid_out.reversals":
    "Payments of customers that were returned to them: they count against what was paid",
  "question.table": "What kind of file is this?",

  // scope: what a parameter of the address or the command line must look like
  "scope.expected.age_by": "it must be due_date or issue_date.",
  "scope.expected.as-of": "it must be a date like 2026-03-31.",
  "scope.expected.buckets": "it must be rising numbers of days like 30,60,90,120.",
  "scope.expected.cei": "it must be period or monthly_average.",
  "scope.expected.compare": "it must be previous, year or none.",
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
  "serve.already":
    "Recoup is already running on this folder: open {address}. For another folder start it with --data.",
  "serve.taken":
    "Port {port, number, ::group-off} of {host} is in use by another program. Choose another with --port.",
  "serve.demo_unguarded":
    "The folder holds data of your own, and listening on {host} would show it to everybody who reaches it. Set RECOUP_PASSWORD, name an empty folder with --data, or stay on 127.0.0.1.",
  "serve.unguarded":
    "Listening on {host} would show the data to everybody who reaches it. Set RECOUP_PASSWORD, or stay on 127.0.0.1.",
  "serve.usage": "{fault}. Known are --port, --host, --data and --demo.",

  // settings: what the user decides about how things are counted
  "settings.fault.buckets":
    "The ends of the aging buckets must be whole numbers of days above zero, rising, eight at most, with commas between them.",
  "settings.fault.commissionTiers":
    "Each tier needs a share of the target and a factor, both from 0 on. The first begins at 0 %, and each begins higher than the one before.",
  "settings.fault.forwardFactor": "The factor must be a number from 0 to 10.",
  "settings.fault.fullTimeHours": "The hours must be a number above 0, 744 at most.",
  "settings.fault.promiseGraceDays": "The days must be a whole number from 0 to 60.",
  "settings.fault.reportingCurrency":
    "The currency must be three letters, such as EUR, or nothing at all.",
  "settings.faults":
    "Nothing was saved: what is marked below cannot be so. Mend it and save again.",
  "settings.field.buckets": "Aging buckets end at these days past due",
  "settings.field.buckets.note":
    "Figures by age, loss rates, roll rates and expected losses use these buckets. 30, 60, 90, 120 unless changed; a page can still be asked for others.",
  "settings.field.commissionTiers": "Commission by tiers of the target",
  "settings.field.commissionTiers.note":
    "From a share of the month's target on, a collector's own commission rate counts so many times. Unless changed there is one tier: from 0 % on, once. Leave a line blank to have no tier.",
  "settings.field.forwardFactor": "Forward factor of expected losses",
  "settings.field.forwardFactor.note":
    "What you expect of the future against the past: 1.1 raises all expected losses by a tenth. 1 unless changed.",
  "settings.field.fullTimeHours": "Paid hours of a full-time month",
  "settings.field.fullTimeHours.note":
    "The cost of labour is these hours times the part of a post times the cost per hour, whatever the working days of the month. 160 unless changed.",
  "settings.field.promiseGraceDays": "Days of grace for promises and instalments",
  "settings.field.promiseGraceDays.note":
    "What is paid within so many days after its due date still counts as kept. Kept rates and plan figures of all months are worked out again. 3 unless changed.",
  "settings.field.reportingCurrency": "Reporting currency",
  "settings.field.reportingCurrency.note":
    "Where amounts are in several currencies, totals are in this one, by the rate of each day. Blank: the currency of most documents. Where a rate is missing the figure says so.",
  "settings.lead":
    "What you decide about how figures are counted. The figures follow at once, those of earlier months too.",
  "settings.link": "Settings",
  "settings.more": "More to decide",
  "settings.more.contact_rules":
    "Contact rules: how often and at what hours customers may be contacted, by country.",
  "settings.more.duplicates":
    "Possible duplicates: whether two customers, documents or people are the same.",
  "settings.more.imports":
    "What counts as paid where a file's totals disagree with the payments is chosen on the page of the import.",
  "settings.more.targets":
    "Targets: the goals of the department, of teams and of people, and their history.",
  "settings.save": "Save the settings",
  "settings.saved": "Saved. The figures follow from now on.",
  "settings.tier.from": "From this share of the target on, in %",
  "settings.tier.line": "Tier {number}",
  "settings.tier.times": "The commission rate counts so many times",
  "settings.title": "Settings",
  "settings.window": "Settings · Recoup",
  "settings.refusal.unreadable":
    "The settings in {file} cannot be read. Mend the file, or delete it to have the defaults again.",
  "settings.refusal.value": "The setting {setting} cannot have this value. Nothing was changed.",

  // targets: goals that were typed in or came with files
  "targets.all": "Targets by figure and period",
  "targets.change": "Change",
  "targets.change_one": "Change the target {target}",
  "targets.column.change": "Change",
  "targets.column.from": "Comes from",
  "targets.column.holder": "For whom",
  "targets.department": "The whole department",
  "targets.end": "End",
  "targets.end_one": "End the target {target}",
  "targets.form.add": "Add a target",
  "targets.form.change": "Change a target",
  "targets.form.currency": "Currency of an amount, such as EUR",
  "targets.form.note":
    "A period is a month such as 2026-03, a quarter such as 2026-Q1, or a year such as 2026. A share is written as 80 % or 0.8. An amount without a currency counts in the currency in which the figure is shown.",
  "targets.form.period": "Month, quarter or year",
  "targets.form.save": "Save the target",
  "targets.form.value": "Target",
  "targets.history": "Who changed what",
  "targets.history.changed":
    "{metric}, {period}, {holder}: changed from {before} to {value} on {at} by {by}.",
  "targets.history.ended":
    "{metric}, {period}, {holder}: the target of {before} was ended on {at} by {by}.",
  "targets.history.none": "No target was typed in so far.",
  "targets.history.set": "{metric}, {period}, {holder}: set to {value} on {at} by {by}.",
  "targets.lead":
    "The goals that figures are set against: for the whole department, a team or a person, by month, quarter or year.",
  "targets.link": "Set or change targets",
  "targets.none": "There are no targets yet. Type one in below, or upload a file of targets.",
  "targets.note":
    "Targets that were typed in count exactly as those of files. Where both exist for the same figure, period and holder, the typed one counts, and the file's is struck out. End it, and the file's counts again. A month's target counts before a quarter's, and that before a year's.",
  "targets.of_file": "{file}, line {line}",
  "targets.people": "People",
  "targets.refusal.currency": "{currency} is no currency: three letters are needed, such as EUR.",
  "targets.refusal.holder": "It is not clear for whom the target is: {holder}.",
  "targets.refusal.metric": "There is no figure {metric} that a target can be set for.",
  "targets.refusal.not_of_people":
    "The figure {metric} is not counted by teams or people: its target can only be that of the whole department.",
  "targets.refusal.not_typed": "This target was not typed in, or it has ended already.",
  "targets.refusal.period":
    "{period} is no period: write a month as 2026-03, a quarter as 2026-Q1, a year as 2026.",
  "targets.refusal.share": "{value} is too much for a share. Write 80 % or 0.8 for four fifths.",
  "targets.refusal.unknown_holder": "The data knows nobody of the name {holder}.",
  "targets.refusal.unreadable":
    "The targets in {file} cannot be read. Mend the file, or delete it to be without typed targets.",
  "targets.refusal.value":
    "{value} cannot be read as a number without doubt. Write it without commas between thousands, with a point before decimals, such as 12500.50.",
  "targets.replaced": "{file}, line {line}; replaced by the typed target",
  "targets.saved": "Saved. Figures are set against it from now on.",
  "targets.team": "Team {team}",
  "targets.teams": "Teams",
  "targets.title": "Targets",
  "targets.typed_in": "Typed in",
  "targets.window": "Targets · Recoup",

  // table: a table's own words
  "table.columns": "Columns",
  "table.columns_apply": "Show these columns",
  "table.columns_of": "Columns of the table: {table}",
  "table.columns_usual": "The usual ones",
  "table.copied": "Copied.",
  "table.copy": "Copy",
  "table.copy_failed": "The browser does not allow copying here. Save the table as a file.",
  "table.copy_note": "Copies the rows shown, for Excel or an e-mail",
  "table.empty": "There is nothing to show.",
  "table.find": "Find",
  "table.find_in": "Find in the table: {table}",
  "table.find_placeholder": "Find in the rows",
  "table.found":
    "{count, plural, =0 {No row has “{find}”.} one {{total} row has “{find}”.} other {{total} rows have “{find}”.}}",
  "table.as_list": "Scroll through all {total}",
  "table.in_pages": "Show in pages",
  "table.list_broken": "These rows could not be fetched.",
  "table.keep_in_sight": "Keep “{column}” in sight",
  "table.list_again": "Try again",
  "table.next": "Next",
  "table.no": "no",
  "table.page": "Page {page} of {pages}, {total} rows",
  "table.pages": "Pages of the table",
  "table.pin_note": "Kept in sight, at the left, while the others are scrolled.",
  "table.previous": "Previous",
  "table.show_all": "Show all",
  "table.sort_ascending": "Sort by {column}, smallest first",
  "table.sort_descending": "Sort by {column}, largest first",
  "table.total": "Total",
  "table.total_found": "Total of these",
  "choice.kind.invoice": "Invoice",
  "choice.kind.credit_note": "Credit note",
  "choice.kind.debt": "Placed debt",
  "choice.kind.void": "Draft or cancelled",
  "choice.kind.soft": "Soft collection",
  "choice.kind.hard": "Hard collection",
  "choice.kind.field": "Field visits",
  "choice.kind.legal": "Legal",
  "choice.kind.agency": "Agency",
  "choice.direction.outgoing": "Outgoing",
  "choice.direction.incoming": "Incoming",
  "choice.counts.attempts": "Attempts",
  "choice.counts.calls": "Calls",
  "choice.counts.contacts": "Contacts made",
  "choice.per.debt": "Debt",
  "choice.per.customer": "Customer",
  "choice.channel.letter": "Letter",
  "choice.channel.email": "E-mail",
  "choice.channel.phone": "Phone",
  "choice.channel.sms": "SMS",
  "choice.channel.visit": "Visit",
  "choice.channel.portal": "Portal",
  "choice.channel.other": "Another one",
  "table.yes": "yes",

  // tables: what a file can hold
  "tables.activities": "Activities (calls, letters, visits)",
  "tables.aging_snapshots": "Aging report by customer",
  "tables.assignments": "Assignments of accounts to collectors",
  "tables.clients": "Clients (creditors)",
  "tables.collectors": "Collectors",
  "tables.complaints": "Complaints",
  "tables.contact_rules": "Contact rules",
  "tables.customers": "Customers",
  "tables.disputes": "Disputes",
  "tables.fx_rates": "Exchange rates",
  "tables.invoices": "Invoices and other documents",
  "tables.payments": "Payments",
  "tables.plan_instalments": "Instalments of payment plans",
  "tables.promises": "Promises to pay",
  "tables.targets": "Targets",
  "tables.terms_changes": "Changes of terms and limits",
  "tables.write_offs": "Write-offs",

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
    "Exports of invoices, payments, customers, activities and more, several at once: text files such as CSV, Excel workbooks, Parquet, JSON lines, also zipped. Nothing is loaded before you confirm it.",
  "upload.sending":
    "{files, plural, one {Sending one file} other {Sending # files}}: {sent} of {size}",
  "upload.sending_label": "Bytes sent",
  "upload.broken_off":
    "The upload broke off before it was complete. Try again; nothing was loaded.",
  "upload.none": "No file was chosen. Choose one or more files, then upload.",
  "upload.not_a_form": "This is no upload. Send the files as a multipart form.",
  "upload.left.minutes": "about {minutes} min left",
  "upload.left.seconds": "about {seconds} s left",
  "upload.progress": "{phase}: {percent} %",
  "upload.too_many": "At most {most} files can be sent at once. Send them in parts.",

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

  // pack: the board pack
  "pack.back": "All packs",
  "pack.begin": "What the pack holds",
  "pack.bridge.balance": "Balance",
  "pack.bridge.base": "Below the step (not seen)",
  "pack.bridge.lowered": "Lowered the balance",
  "pack.bridge.raised": "Raised the balance",
  "pack.change": "Change what it holds and how it looks",
  "pack.chart_of": "Chart of the section {topic}",
  "pack.column.change": "Change",
  "pack.column.figure": "Figure",
  "pack.column.from": "From",
  "pack.column.restated": "Changed by newer data",
  "pack.column.shown": "As shown",
  "pack.column.to": "To",
  "pack.column.value": "Value",
  "pack.covers": "What its slides show now, for {period}.",
  "pack.field.colour": "Colour",
  "pack.field.commentary": "Commentary on {section}",
  "pack.field.commentary_hint": "What the board should know about it",
  "pack.field.company": "Company",
  "pack.field.compare": "Compared with",
  "pack.field.logo": "Logo (PNG or JPEG)",
  "pack.field.logo_now": "The present logo",
  "pack.field.name": "Name of the pack",
  "pack.field.no_logo": "Take the logo away",
  "pack.field.period": "Period",
  "pack.field.place": "Place of {section} in the pack",
  "pack.field.sections": "Sections, their place and your commentary",
  "pack.field.title": "Title on the cover",
  "pack.figures": "Figures",
  "pack.lead":
    "Choose what the board should see, write what it should know, and save it as slides, PDF and Excel. Next month the same pack shows the new figures.",
  "pack.new": "New pack",
  "pack.none.note":
    "Begin with a new pack: a proposal of sections is ticked already, and each one says its message in a sentence.",
  "pack.none.title": "No pack was saved yet",
  "pack.period.month": "The last whole month",
  "pack.period.quarter": "The last whole quarter",
  "pack.period.year_to_date": "The year up to the last whole month",
  "pack.refusal.format": "{file} is not a format of a pack. Known are: {known}.",
  "pack.refusal.logo_kind":
    "The logo is no PNG or JPEG that can be read, or longer than {most, number} pixels. Save it as one of them.",
  "pack.refusal.logo_size": "The logo is larger than {most} kB. Save it smaller.",
  "pack.refusal.no_data":
    "Nothing is loaded that a pack could show. Upload invoices on the Data page first.",
  "pack.refusal.no_section": "A pack needs at least one section. Tick one.",
  "pack.refusal.taken": "Another pack is called “{name}”, or nearly so. Choose another name.",
  "pack.refusal.unknown": "There is no pack “{pack}”. Saved are: {known}.",
  "pack.refusal.value": "The pack was not saved: what stands in “{field}” cannot be.",
  "pack.remove": "Remove this pack",
  "pack.save": "Save the pack",
  "pack.save.pdf": "PDF",
  "pack.save.pptx": "PowerPoint",
  "pack.save.xlsx": "Excel",
  "pack.saved": "The pack was saved.",
  "pack.section.agencies": "Agencies against the house",
  "pack.section.aging": "Aging today",
  "pack.section.aging_trend": "Aging over time",
  "pack.section.bridge": "What moved receivables",
  "pack.section.collected": "Cash collected",
  "pack.section.collectors": "Collectors against target",
  "pack.section.contact": "Contact work",
  "pack.section.contact_hours": "When customers are reached",
  "pack.section.disputes": "Disputes and their reasons",
  "pack.section.dso": "Days sales outstanding",
  "pack.section.effectiveness": "Collection effectiveness",
  "pack.section.expected_loss": "Expected loss",
  "pack.section.ladder": "What reminders bring",
  "pack.section.liquidation": "Recovery of what was placed",
  "pack.section.position": "Receivables",
  "pack.section.promise_calendar": "Promises by the day they are due",
  "pack.section.promises": "Promises to pay",
  "pack.section.recovery": "Recovery of what fell overdue",
  "pack.section.regions": "Overdue by region",
  "pack.section.roll_rates": "Where overdue money goes in a month",
  "pack.section.segments": "Overdue by segment",
  "pack.section.stages": "From reminder to write-off",
  "pack.summary": "{period} · {count, plural, one {# section} other {# sections}}",
  "pack.title": "Board pack",
  "pack.window": "Board pack · Recoup",
  "pack.window_of": "{name} · Board pack · Recoup",

  // pages
  "aging.lead": "How much is owed, how late it is, and who owes it.",
  "aging.question.share_over_time": "{dimension}: where does a growing part fall overdue?",
  "aging.question.by": "{dimension}: where does the overdue balance sit?",
  "aging.age.due_date": "due date",
  "aging.age.issue_date": "day of issue",
  "aging.age_label": "Age counted from the",
  "aging.question.overdue": "Who is late, and what was last done about it?",
  "aging.question.customers": "Who owes it?",
  "aging.question.moved": "What moved it?",
  "aging.question.now": "How late is what is owed?",
  "aging.question.trend": "Is it better or worse than before?",
  "aging.stated":
    "No invoices are loaded: this is what the aging report of {date} says. Figures that need invoices are unknown.",
  "aging.title": "Aging",
  "aging.window": "Aging · Recoup",
  "agencies.lead": "What agencies bring in beside in-house work, and what collecting costs.",
  "agencies.note.cost":
    "Paid hours, agency fees and costs of activities, out of what came in on overdue items.",
  "agencies.note.curves":
    "Of what was placed in the last two years: agencies by name, in-house work by stage. Each point is of the placements that are old enough.",
  "agencies.note.house":
    "Each placement is set beside in-house ones that were as many days past due and have been placed for as long.",
  "agencies.note.kept":
    "Of the customers who were collected from in each stage, those who were invoiced again within six months.",
  "agencies.note.table":
    "Placements of the period and what came in on them up to its end. Compared are those with an in-house counterpart.",
  "agencies.note.teams": "Nobody stands for what came in on accounts that were in no one's hands.",
  "agencies.question.collectors": "Who brings in most of what is placed?",
  "agencies.question.cost": "What does it cost to collect?",
  "agencies.question.curves": "How much comes in, how fast, and in whose hands?",
  "agencies.question.house": "Do the agencies bring in more than we would?",
  "agencies.question.kept": "Do we keep the customers whom we collect from?",
  "agencies.question.parts": "What is the money spent on?",
  "agencies.question.teams": "What does each team cost for what it brings in?",
  "agencies.table": "What did each agency make of it?",
  "agencies.title": "Agencies and cost",
  "agencies.window": "Agencies and cost · Recoup",
  "collector.fee": "Fee",
  "collector.fte": "Full-time equivalent",
  "collector.kind": "Kind",
  "collector.kind.agency": "Agency",
  "collector.kind.field": "Field visits",
  "collector.kind.hard": "Hard collection",
  "collector.kind.legal": "Legal",
  "collector.kind.soft": "Soft collection",
  "collector.left": "Left",
  "collector.question.targets": "Was the target reached, month by month?",
  "collector.started": "Since",
  "collector.table": "Month by month",
  "collector.tier.first": "{rate} of what is collected",
  "collector.tier.next": "{rate} from {from} of the target on",
  "collector.unknown": "There is no collector {id} in the data.",
  "collectors.everybody": "All collectors",
  "collectors.lead": "Who brings it in, against which target, and by what work.",
  "collectors.note.commission":
    "The collector's own rate on what is credited in the month, by the tiers of the month's target, less reversals.",
  "collectors.note.learning":
    "One line for each collector who began within the data. A month that is not over counts so far.",
  "collectors.note.liquidation":
    "Of what was placed with each of them in the last twelve months, what came in while they had it.",
  "collectors.note.promises":
    "Promises due in the last 12 months, so that single ones weigh less. Few promises still say little about anybody.",
  "collectors.note.rule":
    "A payment counts for the collector to whom the account was assigned on that day; without assignments, for the last who worked on it within 30 days before.",
  "collectors.note.table":
    "Collected alone does not judge anybody: portfolios differ. It stands here beside the work done and the promises kept.",
  "collectors.person.all": "Everybody: {value}",
  "collectors.person.lead": "What was collected, by what work, and how it compares.",
  "collectors.question.attempts": "Is there more or less work on the accounts?",
  "collectors.question.collected": "Is more or less coming in than before?",
  "collectors.question.kept": "Are promises kept more often than before?",
  "collectors.question.commission": "Who earned which commission?",
  "collectors.question.learning": "How fast do new collectors learn?",
  "collectors.question.liquidation": "Who brings in most of what is given?",
  "collectors.question.promises": "Whose promises hold?",
  "collectors.question.rates": "Do the attempts reach the right people?",
  "collectors.question.table": "What did each of them do?",
  "collectors.question.target": "Who reached the target?",
  "collectors.question.who": "Who brought it in?",
  "collectors.title": "Collectors",
  "collectors.window": "Collectors · Recoup",
  "dso.column.before": "A year before",
  "dso.column.change": "Change",
  "dso.column.dso": "DSO",
  "dso.column.late": "Late",
  "dso.column.terms": "Within terms",
  "dso.lead": "How fast sales become cash, how fast they could, and where they do not.",
  "dso.note.family":
    "Best possible is what is not due yet in the same window: the gap to DSO is what customers take beyond their terms.",
  "dso.question.by": "{dimension}: where is it slow?",
  "dso.question.family": "How fast do sales become cash?",
  "dso.question.late": "How late do payments come?",
  "dso.question.late_by": "{dimension}: who pays late?",
  "dso.table": "DSO by {dimension} in days: within terms, late, and a year before",
  "dso.title": "DSO",
  "dso.window": "DSO · Recoup",
  "dso.window_label": "Sales counted over",
  "dso.window_months": "{months, plural, one {# month} other {# months}}",
  "figure_page.as_of": "As of",
  "figure_page.before": "Compared with {label}: {value}.",
  "figure_page.currency": "Currency",
  "figure_page.data_through": "Data through",
  "figure_page.days": "Days",
  "figure_page.denominator": "Denominator",
  "figure_page.everything": "Everything",
  "figure_page.how": "How it is made",
  "figure_page.input": "Input",
  "figure_page.inputs": "What goes into it: each opens in turn",
  "figure_page.numerator": "Numerator",
  "figure_page.period": "Period",
  "figure_page.question.by": "{dimension}: where does it come from?",
  "figure_page.question.trend": "How did it move?",
  "figure_page.rows": "The rows behind it",
  "figure_page.rows_behind_inputs":
    "This figure is made of other figures. Open one of its inputs above to see the rows.",
  "figure_page.rows_note":
    "{count, plural, =0 {No rows} one {# row} other {# rows}}, each with the file and line it came from. The CSV holds all of them with every column.",
  "figure_page.scope": "Scope",
  "figure_page.source": "Source: {source}.",
  "figure_page.split_by": "Split by",
  "figure_page.split_table": "By {dimension}",
  "figure_page.variant.buckets": "Ends of the buckets, in days",
  "figure_page.variant.forward_factor": "Forward factor",
  "figure_page.target": "Target",
  "figure_page.attainment": "Attainment",
  "figure_page.off_target": "Against the target",
  "figure_page.variant.cei": "Period variant",
  "figure_page.variant.cei.monthly_average": "Sales divided by the months of the period",
  "figure_page.variant.cei.period": "Sales of the whole period",
  "figure_page.variant.window": "Sales window",
  "figure_page.variant.window.1": "1 month",
  "figure_page.variant.window.12": "12 months",
  "figure_page.variant.window.3": "3 months",
  "figure_page.window": "{figure} · Recoup",
  "figure_page.factor": "Times",
  "overview.all_customers": "All customers",
  "overview.dso_note": "Best possible {best}, average days delinquent {late}.",
  "overview.drift":
    "DSO drifts up in {name}: from {before} to {now} within a year, while it went from {all_then} to {all_now} in all",
  "overview.highest_late":
    "{name} has the highest DSO, {dso}: {late} of it is late payment, {terms} is not due yet",
  "overview.highest_terms":
    "{name} has the highest DSO, {dso}, mostly by its terms: {terms} of it is not due yet, {late} is late payment",
  "overview.lead": "What is owed, how fast it comes in, and what moved.",
  "overview.no_target": "No target is known for this period.",
  "overview.nobody_overdue": "Nobody is overdue.",
  "overview.promises_above":
    "Promises made to {name} are kept far more often: {rate} of {count} in the last 12 months, against {others} of everybody else’s",
  "overview.promises_below":
    "Promises made to {name} are kept far less often: {rate} of {count} in the last 12 months, against {others} of everybody else’s",
  "overview.question.aging": "How much is owed, and how late is it?",
  "overview.question.moved": "What moved receivables?",
  "overview.question.customers": "Who owes most that is overdue?",
  "overview.question.dso": "How fast do sales become cash?",
  "overview.stands_out": "What stands out",
  "overview.title": "Overview",
  "overview.window": "Overview · Recoup",
  "page.amounts_in": "Amounts in {currency}.",
  "page.column.cohort": "Fell overdue in",
  "page.column.collector": "Collector",
  "page.column.customer": "Customer",
  "page.column.customer_id": "Number",
  "page.column.fell_overdue": "Amount",
  "page.column.overdue": "Overdue",
  "page.column.total": "Total",
  "page.convert_to": "Show everything in {currency}, at each day’s rate",
  "page.data_ends": "The data goes through {date}.",
  "page.key_figures": "Key figures",
  "page.only_currency": "Show only what is in {currency}",
  "page.period_of": "{period}.",
  "page.save_csv": "CSV",
  "page.save_xlsx": "Excel",
  "page.question.over_time": "{dimension}: how did it move in each?",
  "page.save_pdf": "PDF",
  "page.save_pdf_note": "This page as a paper to send or print",
  "page.scope_line": "Balances as of {as_of}, flows of {period}.",
  "page.why_missing":
    "Not available: what it needs is not loaded for this scope, or the history is too short.",
  "page.why_nothing": "Not available: there is nothing in this scope to measure it against.",
  "promises.lead": "What customers promised and agreed to pay, and whether it comes.",
  "promises.none_pending": "No promise is pending.",
  "promises.not_yet": "not yet",
  "promises.note.adherence":
    "An instalment counts once its days of grace are over. The months before the first payment plan have no figure.",
  "promises.note.broken":
    "Plans that started in the last 12 months and missed two instalments in a row. Young plans have had little time to break.",
  "promises.note.calendar":
    "The amounts promised for each day. The bar below shows how much of it was kept, broken or is pending; a promise is decided three days after it was due, unless the setting says otherwise.",
  "promises.note.pending": "Promises whose days of grace are not over.",
  "promises.note.year":
    "Promises due in the last 12 months, so that single ones weigh less. Few promises still say little about anybody.",
  "promises.question.adherence": "Are instalments paid in time?",
  "promises.question.broken_by": "{dimension}: whose plans break?",
  "promises.question.calendar": "What is promised for which day, and does it come?",
  "promises.question.kept": "Are promises kept more often than before?",
  "promises.question.kept_by": "{dimension}: who keeps promises?",
  "promises.question.pending": "Who has promised to pay next?",
  "promises.question.rate": "Does a conversation bring a promise?",
  "promises.title": "Promises and plans",
  "promises.window": "Promises and plans · Recoup",

  // disputes: the page Disputes and relations
  "disputes.lead":
    "What goes wrong with invoices, how soon it is mended, and whether customers stay.",
  "disputes.none_open": "No dispute is open.",
  "disputes.note.oldest":
    "Disputes open on {date}, the oldest first. Amounts are in the currency of their document; a blank one stands for what was open of it when the dispute was opened.",
  "disputes.note.rate":
    "By the month in which the documents were issued. Young documents may still be disputed.",
  "disputes.note.year": "The last 12 months, so that single cases weigh less.",
  "disputes.question.complaints": "Are there more complaints for every 1,000 contacts?",
  "disputes.question.days": "Are disputes settled sooner than before?",
  "disputes.question.kept": "Do customers stay after they were collected from?",
  "disputes.question.oldest": "Which disputes have been open longest?",
  "disputes.question.open": "Are more disputes open than before?",
  "disputes.question.rate": "How much of what is invoiced is disputed?",
  "disputes.question.rate_by": "{dimension}: where is it disputed?",
  "disputes.question.reasons": "Why do customers dispute, and who is right?",
  "disputes.question.why": "What do they complain about?",
  "disputes.title": "Disputes and relations",
  "disputes.window": "Disputes and relations · Recoup",

  "breach.after_conversation": "Called too soon after a conversation",
  "breach.count": "{counted} where {allowed} are allowed",
  "breach.hours": "Outside the allowed hours",
  "breach.weekday": "On a day without contacts",
  "contact.column.breach": "What was broken",
  "contact.lead": "Whom we reach, when, by which channel, and whether we keep to the rules.",
  "contact.no_channel": "None known",
  "contact.note.breaches":
    "An activity beyond a rule of the customer's country or region, once for each rule that it breaks.",
  "contact.note.channels":
    "The bars: how many of the accounts with something past due were attempted by each channel. In the table, money is credited to the channel that the payments name; where they name none at all, to the last attempt within the 7 days before, which is no proof that it was the cause.",
  "contact.note.heatmap":
    "Calls only, unless a channel is chosen. Pale hours have fewer than ten attempts. Attempts without a time of day are left out.",
  "contact.note.tracing":
    "Accounts whose contact details proved wrong, or that were searched for, and what became of them up to now.",
  "contact.question.breaches": "Do we keep to the contact rules?",
  "contact.question.breaches_by_collector": "Who goes beyond the rules?",
  "contact.question.breaches_by_country": "Where are rules broken?",
  "contact.question.channels": "What does each channel bring?",
  "contact.question.heatmap": "When are customers reached?",
  "contact.question.rates": "Do the attempts reach the right people?",
  "contact.question.tracing": "Do we find those whom we lost?",
  "contact.rules": "Contact rules",
  "contact.title": "Contact and channels",
  "contact.tracing.none":
    "No contact details proved wrong in this period, and no search was recorded.",
  "contact.tracing.sentence":
    "{lost} accounts had contact details that proved wrong, and {searched} were searched for; {reached} were reached afterwards, and {paid} paid",
  "contact.window": "Contact and channels · Recoup",
  "rules.back": "Contact and channels",
  "rules.bring_back": "Bring back",
  "rules.column.change": "Change",
  "rules.column.from": "Comes from",
  "rules.column.says": "Says",
  "rules.counts.attempts": "All attempts",
  "rules.counts.calls": "Calls",
  "rules.counts.contacts": "Contacts made",
  "rules.edit": "Edit",
  "rules.edit_one": "Edit {rule}",
  "rules.example.au": "Australia",
  "rules.example.au.month": "Ten contacts a month",
  "rules.example.au.source":
    "Debt collection guideline for collectors and creditors, ACCC and ASIC: contacts made, on all accounts of a customer. A month counts as thirty days.",
  "rules.example.au.week": "Three contacts a week",
  "rules.example.ph": "Philippines",
  "rules.example.ph.hours": "SEC circular 18: hours",
  "rules.example.ph.source":
    "Securities and Exchange Commission, Memorandum Circular No. 18, series of 2019: no contact before 6 in the morning or after 10 in the evening.",
  "rules.example.us": "United States",
  "rules.example.us.calls": "Regulation F: seven calls",
  "rules.example.us.conversation": "Regulation F: after a conversation",
  "rules.example.us.hours": "Regulation F: hours",
  "rules.example.us.source":
    "Regulation F, 12 CFR 1006.6 and 1006.14: calls for each debt, those that nobody answers too, and the hours that are presumed convenient.",
  "rules.examples.add": "Take over: {country}",
  "rules.examples.note":
    "Rules to begin with, which can be changed once they are taken over. They are no legal advice: whether they are complete and in force for you, your lawyers know.",
  "rules.examples.title": "Examples",
  "rules.form.add": "Add a rule",
  "rules.form.after_conversation": "Days without calls after a conversation",
  "rules.form.edit": "Change {rule}",
  "rules.form.leave": "Leave it as it is",
  "rules.form.note":
    "The jurisdiction is a country (PL, Poland), a region as the customer list has it, both (US-New York), or * for all customers. What is left blank is not limited. To change a limit from a day on, end this rule on the day before and add another.",
  "rules.form.save": "Save the rule",
  "rules.form.weekdays": "Days allowed, such as Mon-Fri",
  "rules.in_force": "Rules in force",
  "rules.lead":
    "How often, when and how soon again customers may be contacted, by country or region.",
  "rules.none":
    "No rules are set. Add one below, take over an example, or upload a file of contact rules.",
  "rules.note":
    "Each activity beyond a rule is a breach, and counted once for each rule. Days are calendar days and roll on: the day of the activity is the last of them.",
  "rules.per.customer": "Customer",
  "rules.per.debt": "Debt (document)",
  "rules.refusal.example": "There are no example rules for {example}.",
  "rules.refusal.value":
    "The rule cannot be kept as it is: look at {field, select, jurisdiction {the jurisdiction} ruleId {the rule number} maxCount {the limits: at least one is needed} days {the number of contacts and its days, which go together} daysAfterConversation {the days after a conversation} hourFrom {the first hour} hourTo {the last hour} validFrom {the first day} validTo {the last day, which may not be before the first} other {what was typed}}. Nothing was changed.",
  "rules.remove": "Take away",
  "rules.remove_one": "Take away {rule}",
  "rules.saved": "Saved. Breaches are counted by these rules now.",
  "rules.says.after_conversation":
    "No call within {days, plural, one {# day} other {# days}} after a conversation, for each {per, select, debt {debt} other {customer}}.",
  "rules.says.attempts":
    "At most {max, plural, one {# attempt} other {# attempts}} within {days, plural, one {# day} other {# days}} for each {per, select, debt {debt} other {customer}}.",
  "rules.says.calls":
    "At most {max, plural, one {# call} other {# calls}} within {days, plural, one {# day} other {# days}} for each {per, select, debt {debt} other {customer}}.",
  "rules.says.contacts":
    "At most {max, plural, one {# contact} other {# contacts}} made within {days, plural, one {# day} other {# days}} for each {per, select, debt {debt} other {customer}}.",
  "rules.says.hours":
    "{counts, select, calls {Calls} contacts {Contacts} other {Attempts}} only from {from} to {to}.",
  "rules.says.hours_from":
    "{counts, select, calls {No calls} contacts {No contacts} other {No attempts}} before {from}.",
  "rules.says.hours_to":
    "{counts, select, calls {No calls} contacts {No contacts} other {No attempts}} after {to}.",
  "rules.says.weekdays":
    "{counts, select, calls {Calls} contacts {Contacts} other {Attempts}} only on {weekdays}.",
  "rules.says.weekdays_unread":
    "The weekdays “{weekdays}” cannot be read: they limit nothing until they are changed.",
  "rules.set_here": "Set here",
  "rules.taken_away": "Taken away",
  "rules.title": "Contact rules",
  "rules.window": "Contact rules · Recoup",
  "stages.lead": "Which reminder makes customers pay, and where accounts go when it does not.",
  "stages.note.funnel":
    "An account stands in the furthest stage that something done put it in, until nothing is past due any more.",
  "stages.note.ladder":
    "Only what was past due when the step went out, only what was paid before the next step, and only steps whose days are over in the data.",
  "stages.question.funnel": "How far do accounts go, and how long do they stay?",
  "stages.question.ladder": "Which step makes customers pay?",
  "stages.question.penetration": "Is every account worked that is due for it?",
  "stages.title": "Stages and reminders",
  "stages.window": "Stages and reminders · Recoup",
  "tracing.found": "Found",
  "tracing.lost": "Contact details proved wrong",
  "tracing.paid": "Paid something",
  "tracing.reached": "Reached",
  "tracing.searched": "Searched for",
  "exposure.note":
    "What is open against the credit limit in force on the day: the customer's own, else its segment's, else the one in the list of customers. What is not yet invoiced is not in the data.",
  "exposure.question": "Who owes more than the limit?",
  "exposure.table": "Customers above their limit",
  "terms.note":
    "Payments and invoices of the last two years; what is overdue, on the day. Days count from the issue of an invoice.",
  "terms.question": "Which terms are given, and which are taken?",
  "recovery.lead": "How much of what fell overdue comes back, how fast, and what was given up.",
  "recovery.note.cei":
    "Credits and write-offs lower the ending balance, as the standard formula has it.",
  "recovery.note.curves":
    "One line for each month in which invoices fell overdue. A line ends with an open dot where the data ends.",
  "recovery.note.triangle":
    "Per cent of the amount that fell overdue, paid within so many months. Months that are not over are empty.",
  "recovery.column.flow": "From → to",
  "recovery.column.from_amount": "Stood there",
  "recovery.column.net_flow": "Net flow",
  "recovery.column.to_amount": "Stood there a month later",
  "recovery.net_flow": "Net flow from bucket to bucket",
  "recovery.note.losses":
    "What was written off or is still open of the money that reached the bucket, of documents due a year ago or before; beside it what that means for what stands there now.",
  "recovery.note.rolls":
    "The last twelve month-ends that are over, added up. Each row is what stood in a bucket, in per cent of it: where it stood a month later, or how it left. Net flow is what stood in a bucket out of what stood in the one before it a month earlier; as the last bucket gathers everything older, its flow may exceed 100 %.",
  "recovery.outcome":
    "If the coming months go on like the last twelve, of the {open} that are open, {paid} ({paid_share}) will be paid, {credited} credited and {lost} ({lost_share}) lost.",
  "recovery.question.losses": "What is lost in the end, and what does that mean for today?",
  "recovery.question.rolls": "What becomes of it within a month?",
  "recovery.question.by": "{dimension}: where does it come back?",
  "recovery.question.cei": "How much of what could be collected was?",
  "recovery.question.curves": "How much comes back, and how fast?",
  "recovery.question.triangle": "Which months came back well, and which did not?",
  "recovery.question.write_offs": "How much was given up?",
  "recovery.table": "The cohorts behind it",
  "recovery.title": "Recovery",
  "recovery.window": "Recovery · Recoup",
  "recovery.within": "{months, plural, =0 {Same month} one {# month} other {# months}}",

  // size: the classes of accounts by what they were invoiced
  "size.A": "A: first 80 % of sales",
  "size.B": "B: next 15 % of sales",
  "size.C": "C: last 5 % of sales",

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
  "chart.aging.by_issue":
    "{old} of the {total} open was issued more than {days} days ago: {share} of all open documents",
  "chart.aging.headline":
    "{overdue} is past due, {share} of all open documents; {old} is more than {days} days late",
  "chart.aging.nothing_open": "Nothing is open",
  "chart.aging.nothing_overdue": "Nothing is past due: {total} is open",
  "chart.aging.tip": "{bucket}: {amount}\n{count, plural, one {# document} other {# documents}}",
  "chart.aging.headline_none":
    "{overdue} is past due, {share} of all open documents; none of it is more than {days} days late",
  "chart.aging_trend.by_issue":
    "{old} was open from more than {days} days before the end of {month}: {share} of all open documents, against {base_share} in {base_month}",
  "chart.aging_trend.fell": "Overdue fell {change} since {month}, to {amount}",
  "chart.aging_trend.nothing": "Nothing was overdue at the end of {month}",
  "chart.aging_trend.only": "{amount} was overdue at the end of {month}",
  "chart.aging_trend.rose": "Overdue rose {change} since {month}, to {amount}",
  "chart.aging_trend.undated":
    "{amount} of {total} has no due date: whether it is late is not known",
  "chart.aging_trend.same": "Overdue is where it was in {month}: {amount}",
  "chart.breakdown.not_given": "not given",
  "chart.breakdown.one": "{title} of {name}: {value}",
  "chart.breakdown.range":
    "{title} is highest for {name}, {value}, and lowest for {least}, {least_value}",
  "chart.breakdown.share": "{name} has the most: {value}, {share} of the whole",
  "chart.breakdown.of_few": "{value}, of only {count, number}",
  "chart.breakdown.of_target": "{value} of {target}",
  "chart.breakdown.targets_met":
    "{count, plural, one {The one target is met} other {All # targets are met}}; the closest to its own is {name}: {value} against {target}",
  "chart.breakdown.targets_missed":
    "{met, number} of {count, plural, one {# target} other {# targets}} met; furthest from its own is {name}: {value} against {target}",
  "chart.breakdown.same": "{title} is the same everywhere: {value}",
  "chart.breakdown.unsplit": "{title}: {value}; the data does not say how it splits",
  "chart.breakdown.share_of_none":
    "{value}, {share} of the whole, belongs to none of these; of them {name} has the most, {name_value}",
  "chart.bridge.fell":
    "Receivables fell by {change} since {since}, to {now}: {invoiced} was invoiced, {collected} collected",
  "chart.bridge.only": "Receivables were {now} in {when}; nothing is known before",
  "chart.bridge.rose":
    "Receivables rose by {change} since {since}, to {now}: {invoiced} was invoiced, {collected} collected",
  "chart.bridge.same":
    "Receivables are where they were in {since}, at {now}: {invoiced} was invoiced, {collected} collected",
  "chart.change.fell_by": "{title} fell {change} since {since}, to {now}",
  "chart.change.fell_to": "{title} fell from {then} in {since} to {now}",
  "chart.change.none": "{title}: nothing to show for this scope",
  "chart.change.only": "{title} was {now} in {when}",
  "chart.change.rose_by": "{title} rose {change} since {since}, to {now}",
  "chart.change.rose_to": "{title} rose from {then} in {since} to {now}",
  "chart.change.same": "{title} is where it was in {since}: {now}",
  "chart.change.title_in": "{title} in {period}",
  "chart.change.against_target": "{sentence}; target {target}",
  "chart.cohort_triangle.headline":
    "Within {months} months, {best} brought back most ({best_rate}) and {worst} least ({worst_rate})",
  "chart.agencies.house": "in-house, debts as old",
  "chart.agencies.none": "No accounts were placed with an agency in this period",
  "chart.agencies.not_compared":
    "{name} brought in {rate} of the {placed} it was given, {net} after fees; no in-house debts are as old, to compare with",
  "chart.agencies.one":
    "{name} brought in {rate} of what it was given; in-house work brought in {house} of debts as old",
  "chart.agencies.several":
    "{above, plural, =0 {None of {count} agencies brings} one {# of {count} agencies brings} other {# of {count} agencies bring}} in more than in-house work of debts as old",
  "chart.agencies.tip":
    "{name}\nPlaced: {placed}\nCollected: {rate}, after fees {net}\nCompared: {compared}\nIn-house: {house}",
  "chart.agencies.not_compared_several":
    "{name} brought in most, {rate} of what it was given, and {last} least, {last_rate}; no in-house debts are as old, to compare with",
  "chart.collector_months.no_target": "No targets are known for these months",
  "chart.collector_months.reached":
    "The target was reached in {reached} of {count, plural, one {# month} other {# months}}",
  "chart.cost_parts.activity_costs": "Activities",
  "chart.cost_parts.activity_costs_most":
    "The work cost {total} in {when}, {share} of it for letters, messages and visits",
  "chart.cost_parts.agency_fees": "Agencies",
  "chart.cost_parts.agency_fees_most":
    "The work cost {total} in {when}, {share} of it for agencies",
  "chart.cost_parts.labour_cost": "People",
  "chart.cost_parts.labour_cost_most": "The work cost {total} in {when}, {share} of it for people",
  "chart.exposure.limit": "limit",
  "chart.exposure.no_limits": "No credit limits are known",
  "chart.exposure.over":
    "{count, plural, one {# customer of {of} with a limit owes} other {# customers of {of} with a limit owe}} {sum} more than {count, plural, one {it allows} other {theirs allow}}",
  "chart.exposure.tip": "{name}\nOwes: {open}, overdue {overdue}\nLimit: {limit}\nAbove it: {over}",
  "chart.exposure.within":
    "{count, plural, one {The one customer with a limit stays} other {All # customers with a limit stay}} within it",
  "chart.help": "Arrow keys walk through the marks, Enter opens the rows behind, Escape leaves.",
  "chart.help_periods":
    "Arrow keys walk through the periods, Enter opens the rows behind, Escape leaves. Dragging across, or holding Shift while walking and then pressing Enter, makes it the period of the page.",
  "chart.learning.age": "Months since the start",
  "chart.learning.alone": "{name} collected {now} in {month}",
  "chart.learning.below":
    "{name} has not yet reached the {usual} a month that experienced collectors of the team bring in",
  "chart.learning.none": "Nobody began within the last {months} months",
  "chart.learning.reached":
    "{name} reached the {usual} a month that experienced collectors of the team bring in {months, plural, =0 {in the first month} one {after # month} other {after # months}}",
  "chart.learning.tip":
    "{name}, {month}\nCollected: {collected}\nTarget: {target}\nRight party: {right_party}\nPromises kept: {kept}",
  "chart.learning.usual_of": "experienced collectors of {team}, a month",
  "chart.learning.usual": "experienced collectors, a month",
  "chart.liquidation.age": "Months since placed",
  "chart.liquidation.house": "In-house",
  "chart.liquidation.none": "Nothing was placed in this period",
  "chart.liquidation.one":
    "{name} brought in {rate} within {months, plural, one {# month} other {# months}} of what was placed",
  "chart.liquidation.several":
    "Within {months, plural, one {# month} other {# months}} of being placed {rate} comes in at {name}, {last_rate} at {last}",
  "chart.liquidation.tip":
    "{name}\n{rate} came in within {months, plural, =0 {the month of the placement} one {# month} other {# months}}",
  "chart.liquidation.too_young":
    "Too early to compare: nothing was placed {months} months ago or earlier",
  "chart.terms.given": "days given",
  "chart.terms.late": "{name}: paid {days} after issue, {late} late, the furthest beyond its terms",
  "chart.terms.name": "{segment}, {days, plural, one {# day} other {# days}}",
  "chart.terms.no_segment": "Without a segment",
  "chart.terms.punctual":
    "Nobody pays beyond the terms on average; the latest is {name}, paid {days} after issue, {late} early",
  "chart.terms.tip":
    "{name}\nInvoiced: {invoiced}\nDays to pay: {days}\nDays late: {late}\nOverdue of what is open: {overdue}",
  "chart.terms.unknown": "{segment}, terms not known",
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
  "chart.contact_heatmap.few": "Too few attempts to say when customers are reached",
  "chart.contact_heatmap.headline":
    "The customer is reached most at {best} h ({best_rate}) and least at {worst} h ({worst_rate}); the weakest day is {day}, {day_rate}",
  "chart.contact_heatmap.hour": "Hour of the day",
  "chart.contact_heatmap.none": "No attempt has a time of day",
  "chart.contact_heatmap.tip": "{day}, {hour} h\n{attempts} attempts\n{rate} reached the customer",
  "chart.reminder_ladder.few": "Too few reminders have had their seven days to judge them",
  "chart.reminder_ladder.headline":
    "{best} works best: {best_rate} of those it was sent to paid something within 7 days, before the next step; {worst} works least, {worst_rate}",
  "chart.reminder_ladder.label": "{rate} of {sent}",
  "chart.reminder_ladder.one":
    "{best}: {best_rate} of those it was sent to paid something within 7 days, before the next step",
  "chart.reminder_ladder.tip":
    "{step}\nSent: {sent}, past due {amount}\nPaid within 7 days: {paid_7}\nPaid within 14 days: {paid_14}\nMoved on: {moved_on}",
  "chart.reminder_ladder.within_14": "paid something within 14 days",
  "chart.reminder_ladder.within_7": "paid something within 7 days",
  "chart.reminder_ladder.same":
    "Every step works alike: {best_rate} of those it was sent to paid something within 7 days, before the next step",
  "chart.stage_funnel.entered": "accounts that entered",
  "chart.stage_funnel.few": "Too few accounts went through the stages to judge them",
  "chart.stage_funnel.headline":
    "{best} settles most: {share} of the accounts that leave it owe nothing overdue any more; accounts stay longest in {slowest}, {days} in the median",
  "chart.stage_funnel.moved_on": "of them went on to a later stage",
  "chart.stage_funnel.tip":
    "{stage}\nEntered: {entered}, past due {amount}\nMoved on: {moved_on}\nSettled: {settled}\nWritten off: {written_off}\nIn it at the end: {closing}",
  "chart.stage_funnel.headline_same":
    "{best} settles most: {share} of the accounts that leave it owe nothing overdue any more; accounts also stay there longest, {days} in the median",
  "chart.stage_funnel.one":
    "{best}: {share} of the accounts that leave it owe nothing overdue any more; accounts stay {days} in the median",
  "ladder.demand": "Demand",
  "ladder.demand_numbered": "Demand {number}",
  "ladder.formal_demand": "Formal demand",
  "ladder.notice": "Notice before hand-over",
  "ladder.reminder": "Reminder",
  "ladder.reminder_numbered": "Reminder {number}",
  "stage.formal_demand": "Formal demand",
  "stage.hard_or_agency": "Hard collection or agency",
  "stage.legal": "Legal",
  "stage.overdue": "Overdue, nothing done yet",
  "stage.reminder": "Reminder",
  "stage.soft": "Soft collection",
  "stage.written_off": "Written off",
  "stage.hard": "Hard collection",
  "stage.field": "Field collection",
  "stage.agency": "Agency",
  "chart.contact_rates.contact_rate": "Contact rate",
  "chart.contact_rates.right_party_rate": "Right-party rate",
  "chart.disputes.days": "median days",
  "chart.disputes.headline":
    "{reason} is the most frequent reason, with {share} of {count} disputes opened; {slowest} takes longest: {days} in the median",
  "chart.disputes.most":
    "{reason} is the most frequent reason, with {share} of {count, plural, one {# dispute} other {# disputes}} opened",
  "chart.disputes.none": "No dispute was opened, closed or open",
  "chart.disputes.only_open":
    "No dispute was opened; {open, plural, one {# is} other {# are}} still open",
  "chart.disputes.open": "open now",
  "chart.disputes.opened": "opened",
  "chart.disputes.ours": "in our favour",
  "chart.disputes.tip":
    "{reason}\n{opened} opened over {amount}\n{open} open now\nmedian {days}\nin our favour {ours}",
  "chart.disputes.headline_same":
    "{reason} is the most frequent reason, with {share} of {count} disputes opened, and takes longest: {days} in the median",
  "chart.disputes.only_reason":
    "{count, plural, one {The one dispute opened has} other {All # disputes opened have}} one reason: {reason}",
  "chart.dso.best_possible_dso": "Best possible",
  "chart.dso.countback_least":
    "No sales to measure DSO against; counting back, the history is used up after {now}",
  "chart.dso.countback_only": "No sales to measure DSO against; counting back gives {now}",
  "chart.dso.countback_dso": "Countback",
  "chart.dso.dso": "DSO",
  "chart.dso.true_dso": "True",
  "chart.loss_rates.headline":
    "{expected} of the {open} open is expected to be lost ({share}); of what reaches the bucket “{bucket}”, {rate}",
  "chart.loss_rates.label": "{rate} · {expected} of {open}",
  "chart.loss_rates.nothing_open": "Nothing is open that could be lost",
  "chart.loss_rates.tip":
    "{bucket}: {lost} lost of {reached} that reached it ({rate}); {expected} expected of {open} open now",
  "chart.loss_rates.too_young":
    "Too early: no document was due a year ago, so nobody can say what is lost in the end",
  "chart.loss_rates.unknown":
    "{open} is open in buckets that nothing reached a year ago or before: what of it will be lost is unknown",
  "chart.roll_rates.below_one": "<1",
  "chart.roll_rates.credited": "Credited",
  "chart.roll_rates.credited_short": "Credit",
  "chart.roll_rates.headline":
    "Of what was {first} late, {paid} was paid within a month and {rolled} rolled on; most rolls on from {worst} ({worst_rolled})",
  "chart.roll_rates.headline_short":
    "Of what was {first} late, {paid} was paid within a month and {rolled} rolled on",
  "chart.roll_rates.paid": "Paid",
  "chart.roll_rates.paid_short": "Paid",
  "chart.roll_rates.tip": "{from} → {to}: {share} ({amount})",
  "chart.roll_rates.written_off": "Written off",
  "chart.roll_rates.written_off_short": "Written off",
  "chart.copied": "Copied",
  "chart.copy": "Copy",
  "chart.copy_failed": "The browser did not allow copying: save the PNG instead.",
  "chart.copy_this": "Picture to copy: {title}",
  "chart.footer": "As of {as_of}",
  "chart.footer_data_through": "data through {date}",
  "chart.metric_missing":
    "The chart {chart} shows any metric: name it with metric=…, and for a breakdown its dimension with by=….",
  "chart.multiples.both":
    "{title} rose most in {name}, from {before} in {since} to {now}, and fell most in {other}, from {other_before} to {other_now}",
  "chart.multiples.fell":
    "{title} rose nowhere; it fell most in {name}, from {before} in {since} to {now}",
  "chart.multiples.own_scale": "each on its own scale",
  "chart.multiples.rose":
    "{title} fell nowhere; it rose most in {name}, from {before} in {since} to {now}",
  "chart.multiples.same": "{title} moved nowhere since {since}",
  "chart.multiples.too_short": "{title}: too short a history to say where it moved",
  "chart.multiples.whole": "all together",
  "chart.multiples.whole_is": "All together: {value}",
  "chart.no_data": "No data for this scope",
  "chart.overdue_share": "Overdue share",
  "chart.overdue_share_short": "overdue",
  "chart.notes": "Notes",
  "chart.notes_on": "Notes on: {title}",
  "chart.notes_question": "What does it show?",
  "chart.notes_window": "Notes on {chart} · Recoup",
  "chart.table.title": "Table",
  "chart.table_of": "Table of: {title}",
  "chart.table.window": "Table of {chart} · Recoup",
  "chart.table.headline": "What it shows",
  "chart.promises.both":
    "{share} of the {decided} promised for days that are decided was kept; {pending} is pending, the last of it for {until}",
  "chart.promises.broken": "broken",
  "chart.promises.decided": "{share} of the {decided} promised was kept",
  "chart.promises.kept": "kept",
  "chart.promises.none": "No promises were due",
  "chart.promises.only_pending": "{pending} is promised and pending, the last of it for {until}",
  "chart.promises.pending": "pending",
  "chart.promises.tip":
    "{day}: {count, plural, one {# promise} other {# promises}}, {amount}\nkept {kept}\nbroken {broken}\npending {pending}",
  "chart.role": "chart",
  "chart.save": "Save",
  "chart.save_as": "{format} of: {title}",
  "chart.save_this": "Save this chart",
  "chart.unknown": "There is no chart called {chart}. The charts are: {known}.",
  "chart.unknown_format": "A chart can be saved as png, svg, csv or xlsx, not as {format}.",
  "chart.notes_count": "{count, plural, one {# note} other {# notes}} on this chart",
  "chart.target": "Target {target}",

  // refusals: what is wrong, where, and what to do
  "warehouse.disk_full": "The disk is full: {folder} could not be made. Make room and try again.",
  "warehouse.no_folder":
    "{folder} cannot hold the data: it is a file, or lies in one. Name a folder with --data.",
  "warehouse.not_allowed":
    "{file} may not be written. Check its permissions, or choose another folder with --data.",
  "warehouse.unreadable":
    "{file} is no warehouse of this version. Move it away and run recoup rebuild: the uploaded files are kept beside it.",
  "warehouse.locked":
    "The warehouse {file} is in use by another process ({process}). Stop that process, or choose another folder with --data.",

  // bucket: aging buckets by name
  "bucket.days": "{days} days",

  // check: what the checks of the data look for
  "check.assumed_issue_dates.title": "Issue date assumed",
  "check.assumed_issue_dates.description":
    "These documents have no issue date; they count from their earliest known date.",
  "check.first_currencies.title": "A currency for the first time",
  "check.first_currencies.description":
    "These imports brought a currency that the table did not have before. Check that the amounts are in it, and that there are rates for it.",
  "check.derived_columns_disagree.title": "Columns that do not follow from others",
  "check.derived_columns_disagree.description":
    "These columns should follow from others of their file, such as a remainder from an amount and what was paid. In these many rows they do not; the columns that were loaded count.",
  "check.due_before_issue.title": "Due before issue",
  "check.due_before_issue.description":
    "These documents were due before they were issued. Check the two date columns.",
  "check.future_dates.title": "Dated in the future",
  "check.future_dates.description":
    "These rows are dated after the day their file was imported, so they do not say how far the data goes. Check the year, and the order of day and month.",
  "check.gone_from_list.title": "Gone from the newest list",
  "check.gone_from_list.description":
    "An earlier open-item list names these documents, the newest list of the client does not, and no payment is loaded for them: they still count as owed. Load the payments, or the write-offs, of the time between the lists.",
  "check.hundredfold_amounts.title": "A hundred times the usual",
  "check.hundredfold_amounts.description":
    "These amounts are at least a hundred times the median of the customer, or of the client where the customer has fewer than five. Often a decimal sign was lost.",
  "check.missing_months.title": "A month without rows",
  "check.missing_months.description":
    "There are rows before and after these months, but none in them. Perhaps a file was forgotten.",
  "check.no_due_date.title": "No due date",
  "check.no_due_date.description":
    "These invoices have no due date: they stand in a bucket of their own and are never overdue.",
  "check.overpaid_customers.title": "Paid more than owed",
  "check.overpaid_customers.description":
    "These customers paid or were credited more than their documents could take; the excess stands unapplied.",
  "check.paid_before_issue.title": "Paid before issue",
  "check.paid_before_issue.description":
    "These payments came before the invoice they name was issued; they stand unapplied until then.",
  "check.rejected_rows.title": "Rejected rows",
  "check.rejected_rows.description":
    "These files had rows that could not be used. Open the import to see and mend them.",
  "check.report_totals_disagree.title": "A report's own totals disagree",
  "check.report_totals_disagree.description":
    "These totals of a report are not the sum of the rows they stand for. Perhaps rows are missing in the export; the rows count.",
  "check.snapshot_totals_disagree.title": "Totals of an aging report disagree",
  "check.snapshot_totals_disagree.description":
    "The total that these customers have in an aging report is not the sum of their buckets.",
  "check.stated_overpaid.title": "Stated as paid more than owed",
  "check.stated_overpaid.description":
    "These lists state that more was paid on a document than its amount.",
  "check.stated_totals_disagree.title": "Stated totals disagree",
  "check.stated_totals_disagree.description":
    "These lists state another paid total than the loaded payments. The payments count, unless you choose otherwise on the import's page.",
  "check.unknown_collectors.title": "Collectors who are not listed",
  "check.unknown_collectors.description":
    "Activities, promises, instalments, complaints, assignments or targets name these collectors, the list of collectors does not.",
  "check.unknown_customers.title": "Unknown customers",
  "check.unknown_customers.description":
    "These rows name a customer whom no list of customers, no document and no aging report has.",
  "check.unknown_invoices.title": "Unknown invoices",
  "check.unknown_invoices.description":
    "These promises, disputes, activities and credit notes name an invoice that is not loaded.",
  "check.unknown_outcomes.title": "Unclear outcomes",
  "check.unknown_outcomes.description":
    "The words of these outcomes do not tell whether anybody was spoken to; they count as no contact.",
  "check.unmatched_payments.title": "Payment of an unknown invoice",
  "check.unmatched_payments.description":
    "These payments name an invoice that is not loaded; they count as the customer's, oldest due first.",

  "check.void_documents.title": "Drafts and cancelled documents",
  "check.void_documents.description":
    "A list says that these were never sent or were called off. They are kept and stand in no figure; a newer list that names them as owed brings them back.",
  "check.unmatched_write_offs.title": "Write-off of an unknown invoice",
  "check.unmatched_write_offs.description":
    "The invoice of these write-offs is not loaded, or several have its number. They count nowhere: write-offs are too low by them, and what is owed may be too high.",

  "check.accept.button": "This is fine",
  "check.accept.note":
    "{count, plural, one {The finding} other {All # findings}} will be remembered as fine, or only the rows that you tick. Whatever offends later is found again.",
  "check.accept.placeholder": "Why it is fine",
  "check.accept.reason": "Reason",
  "check.accept.tick": "Tick",
  "check.accept.tick_one": "Only accept {item} and others that are ticked",
  "check.accept.title": "Is this fine?",
  "check.accepted.note": "These are not listed among the findings any more.",
  "check.accepted.somebody": "whoever sat at this machine",
  "check.accepted.take_back": "Take back",
  "check.accepted.title": "Accepted as fine",
  "check.accepted.who": "{count, plural, one {# finding} other {# findings}}, {at}, by {by}",
  "check.amount": "{amount} in all.",
  "check.back": "All checks",
  "check.effect.attempts": "Attempts",
  "check.effect.change": "These rows",
  "check.effect.collected": "Collected",
  "check.effect.none":
    "Up to {date} these rows change neither open receivables nor what was collected, attempted or promised.",
  "check.effect.note": "Counted up to {date}, over all that is loaded.",
  "check.effect.open_receivables": "Open receivables",
  "check.effect.promises": "Promises",
  "check.effect.title": "What it does to the figures",
  "check.effect.value": "As it is",
  "check.effect.without": "Without these rows",
  "check.found":
    "{count, plural, =0 {{accepted, plural, =0 {Nothing was found: the data is sound in this.} one {The one finding is accepted as fine.} other {All # findings are accepted as fine.}}} one {One finding{accepted, plural, =0 {} other {, # more accepted as fine}}.} other {# findings{accepted, plural, =0 {} other {, # more accepted as fine}}.}}",
  "check.first": "The first {count, number} stand below; the CSV holds all of them.",
  "check.note": "Each with the file and line it came from, the largest amounts first.",
  "check.refusal.no_reason":
    "Say why this is fine: a reason is needed, so that others understand it.",
  "check.refusal.not_accepted":
    "This was already taken back. Reload the page to see how things are.",
  "check.refusal.nothing":
    "There is nothing left to accept here. Reload the page to see how things are.",
  "check.refusal.unreadable":
    "The file {file}, which keeps what was accepted as fine, cannot be read. Put it back from a backup, or remove the file of the same name that ends in .json.",
  "check.rows": "The rows that were found",
  "check.unknown": "There is no check {check}. The Data page lists all of them.",
  "check.window": "{check} · Recoup",

  // column: the columns of reports and rows
  "column.invoice_count": "Invoices",
  "column.placed_accounts": "Accounts placed",
  "column.collected_amount": "Collected",
  "column.liquidation_rate": "Liquidation rate",
  "column.fee_amount": "Fees on it",
  "column.net_amount": "Left after fees",
  "column.net_rate": "Rate after fees",
  "column.compared_amount": "Compared amount",
  "column.compared_rate": "Compared rate",
  "column.in_house_rate": "In-house, as old",
  "column.commission": "Commission",
  "column.months_since_start": "Months since the start",
  "column.month": "Month",
  "column.placement_count": "Placements",
  "column.used_share": "Used of the limit",
  "column.over_amount": "Above the limit",
  "column.limit_from": "Limit since",
  "column.invoiced_amount": "Invoiced",
  "column.days_to_pay": "Days to pay",
  "column.days_late": "Days late",
  "column.overdue_share": "Overdue share",
  "column.overdue_amount": "Overdue",
  "column.hours": "Hours",
  "column.placed_on": "Placed on",
  "column.collected_on": "Last collected on",
  "column.next_issue_on": "Next invoice on",
  "column.total": "Total",
  "column.month_end": "Month-end",
  "column.cohort": "Fell overdue in",
  "column.age_months": "Months later",
  "column.base_amount": "Fell overdue",
  "column.recovered_amount": "Recovered",
  "column.recovery_rate": "Recovered",
  "column.collected": "Collected",
  "column.target": "Target",
  "column.attainment": "Attainment",
  "column.attempts": "Attempts",
  "column.contact_rate": "Contact rate",
  "column.right_party_rate": "Right-party rate",
  "column.promises": "Promises",
  "column.kept_count": "Kept",
  "column.kept_amount": "Amount kept",
  "column.broken_count": "Broken",
  "column.broken_amount": "Amount broken",
  "column.pending_count": "Pending",
  "column.pending_amount": "Amount pending",
  "column.opened_count": "Opened",
  "column.opened_amount": "Amount opened",
  "column.open_count": "Open now",
  "column.open_disputed_amount": "Amount open now",
  "column.median_days": "Median days",
  "column.closed_count": "Closed",
  "column.in_our_favour_rate": "In our favour",
  "column.decided_count": "Closed with an outcome",
  "column.in_our_favour_count": "Closed in our favour",
  "column.paid_on": "Paid on",
  "column.broken_on": "Broken on",
  "column.instalment_count": "Instalments",
  "column.number": "Instalment no.",
  "column.promise_kept_rate": "Promises kept",
  "column.check": "Check",
  "column.finding_count": "Findings",
  "column.item_id": "Item",
  "column.occurred_on": "Date",
  "column.out_of": "Out of",
  "column.terms": "Terms (days)",
  "column.size": "Size",
  "column.issue_on": "Issued",
  "column.file_name": "File",
  "column.item_days": "Days",
  "column.amount_days": "Amount × days",
  "column.weighing_amount": "Amount",
  "column.own_value": "Amount in its own currency",
  "column.agency": "Agency",
  "column.credited_by": "Credited by",
  "column.found_on": "Date",
  "column.opening_on": "At the start, on",
  "column.closing_on": "At the end, on",
  "column.overdue_count": "Overdue documents at the start",
  "column.is_overdue": "Overdue at the end",
  "column.is_credited_or_written_off": "Credited or written off",
  "column.oldest_days": "Oldest, days late",
  "column.last_contact_on": "Last contact",
  "column.last_payment_on": "Last payment",
  "column.promised_amount": "Promised",
  "column.promise_due_on": "Promised for",
  "column.collector_name": "Collector",
  "column.from_bucket": "Stood in",
  "column.to_state": "A month later",
  "column.share": "Share",
  "column.reached_amount": "Reached the bucket",
  "column.lost_amount": "Lost of it",
  "column.loss_rate": "Loss rate",
  "column.expected_loss": "Expected loss",
  "column.not_due": "Not due",
  "column.no_due_date": "No due date",
  "column.unapplied": "Unapplied",
  "column.accepted_count": "Accepted",
  "column.agree_count": "Rows that agree",
  "column.disagree_count": "Rows that disagree",
  "column.activity_id": "Activity number",
  "column.amount": "Amount",
  "column.day": "Day",
  "column.amount_after": "Amount after",
  "column.amount_before": "Amount before",
  "column.as_of": "As of",
  "column.at": "Date and time",
  "column.base_pay": "Base pay",
  "column.bucket": "Bucket",
  "column.cell": "Value",
  "column.changed": "Changed",
  "column.channel": "Channel",
  "column.client_id": "Client",
  "column.closed_on": "Closed on",
  "column.collector_id": "Collector",
  "column.column": "Column",
  "column.commission_rate": "Commission rate",
  "column.complaint_id": "Complaint number",
  "column.computed_amount": "Sum of the rows",
  "column.cost": "Cost",
  "column.cost_per_hour": "Cost per hour",
  "column.country": "Country",
  "column.counts": "What counts",
  "column.credit_limit": "Credit limit",
  "column.credited_invoice_id": "Document it credits",
  "column.currency": "Currency",
  "column.customer": "Customer",
  "column.customer_id": "Customer",
  "column.customer_since": "Customer since",
  "column.date": "Date",
  "column.days": "Within days",
  "column.days_after_conversation": "Days after a conversation",
  "column.direction": "Direction",
  "column.dispute_id": "Dispute number",
  "column.due_date": "Due on",
  "column.due_on": "Due on",
  "column.example": "First example",
  "column.fee": "Fee",
  "column.fee_rate": "Fee rate",
  "column.file": "File",
  "column.from_currency": "From currency",
  "column.from_date": "From",
  "column.fte": "Full-time equivalents",
  "column.hour_from": "From hour",
  "column.hour_to": "To hour",
  "column.import_id": "Import",
  "column.imported_at": "Loaded",
  "column.industry": "Industry",
  "column.interest": "Interest",
  "column.invoice_id": "Document number",
  "column.is_disputed": "Disputed",
  "column.issue_date": "Issued on",
  "column.jurisdiction": "Jurisdiction",
  "column.kind": "Kind",
  "column.language": "Language",
  "column.left_on": "Left on",
  "column.line": "Line",
  "column.listed_on": "List drawn up on",
  "column.made_on": "Made on",
  "column.max_count": "At most",
  "column.method": "Method",
  "column.metric": "Metric",
  "column.minutes": "Minutes",
  "column.name": "Name",
  "column.new": "New",
  "column.open_amount": "Open amount",
  "column.opened_on": "Opened on",
  "column.outcome": "Outcome",
  "column.paid_amount": "Paid so far",
  "column.paid_date": "Paid on",
  "column.payment_id": "Payment number",
  "column.payment_terms_days": "Payment terms in days",
  "column.per": "Counted per",
  "column.period": "Period",
  "column.placed_amount": "Placed amount",
  "column.plan_id": "Plan number",
  "column.po": "Purchase order",
  "column.promise_id": "Promise number",
  "column.rate": "Rate",
  "column.raw": "Record",
  "column.read": "Read",
  "column.reason": "Reason",
  "column.region": "Region",
  "column.reject_count": "Records",
  "column.rejected": "Rejected",
  "column.risk_class": "Risk class",
  "column.rows_after": "Rows after",
  "column.rows_before": "Rows before",
  "column.rule_id": "Rule number",
  "column.segment": "Segment",
  "column.service": "Service",
  "column.settled_date": "Settled on",
  "column.stage": "Stage",
  "column.started_on": "Started on",
  "column.figure": "Figure",
  "column.receivables_effect": "In open receivables",
  "column.stated_amount": "Stated",
  "column.usual_amount": "Usual amount",
  "column.usual_count": "Usual rows a month",
  "column.table": "Table",
  "column.table_name": "Table",
  "column.team": "Team",
  "column.to_currency": "To currency",
  "column.to_date": "To",
  "column.unchanged": "Already there",
  "column.upheld": "Upheld",
  "column.valid_from": "Valid from",
  "column.valid_to": "Valid to",
  "column.counted_count": "Counted",
  "column.due_from_on": "Past due from",
  "column.happened_at": "Time",
  "column.account_count": "Accounts",
  "column.account_share": "Share of those traced",
  "column.closing_amount": "Money at the end",
  "column.closing_count": "At the end",
  "column.collected_after": "Collected after",
  "column.complete_7_count": "With 7 days over",
  "column.complete_14_count": "With 14 days over",
  "column.contacts": "Contacts",
  "column.entered_amount": "Money entered",
  "column.entered_count": "Entered",
  "column.hour": "Hour",
  "column.moved_on_amount": "Money moved on",
  "column.moved_on_count": "Moved on",
  "column.name_of_collector": "Collector name",
  "column.name_of_customer": "Customer name",
  "column.opening_count": "At the start",
  "column.ordinal": "Number",
  "column.paid_7_amount": "Amount in 7 days",
  "column.paid_7_count": "Paid something within 7 days",
  "column.paid_7_rate": "Paid in 7 days",
  "column.paid_14_amount": "Amount in 14 days",
  "column.paid_14_count": "Paid something within 14 days",
  "column.paid_14_rate": "Paid in 14 days",
  "column.returned_count": "Went back",
  "column.right_party_contacts": "Right-party contacts",
  "column.sent_amount": "Past due when sent",
  "column.sent_count": "Sent",
  "column.settled_amount": "Money settled",
  "column.settled_count": "Settled",
  "column.step": "Step",
  "column.weekday": "Weekday",
  "column.written_off_count": "Written off",
  "column.value": "Value",
  "column.at_least": "At least",
  "column.weekdays": "Weekdays",
  "column.before": "Was",
  "column.after": "Is",
  "column.difference": "Difference",
  "column.unit": "Unit",
  "column.changed_by": "Changed by",
  "column.import_ids": "Imports",
  "column.file_names": "Files",
  "column.left_by": "What became of it",
  "column.left_stage_on": "Left the stage on",
  "column.entered_on": "Entered on",
  "column.days_in_stage": "Days in the stage",
  "column.sent_on": "Sent on",
  "column.next_on": "Next step on",
  "column.opening_amount": "Balance at the start",
  "column.fell_on": "Fell overdue on",
  "column.days_in_dispute": "Days in dispute",
  "column.state": "State",
  "column.compared_collected_amount": "Collected of the compared",
  "column.in_house_amount": "The house would have collected",
  "column.compared_age_months": "Compared after months",
  "column.changed_at": "Changed on",

  // command: the command line
  "command.usage":
    "Usage:\n  recoup load FILE… [--as TABLE] [--currency EUR] [--yes]\n  recoup figure ID [scope] [--by DIMENSION] [--trend GRAIN] [--json | --csv]\n  recoup report ID [scope] [--json | --csv]\n  recoup items ID [scope] [--json | --csv]\n  recoup why ID [scope] [--compare previous|year] [--by DIMENSION] [--json | --csv]\n  recoup read FILE [--csv | --json] [--part N]\n  recoup imports [--json]\n  recoup withdraw IMPORT\n  recoup rebuild\n  recoup check [--json]\n  recoup duplicates [--json]\n  recoup pack NAME --out FILE.pptx|.pdf|.xlsx [--language CODE]\n  recoup serve [--port N] [--host H] [--demo]\n  recoup bench [--size N] [--months N]\nScope: --as-of DATE, --from DATE, --to DATE, --where DIMENSION=VALUE (may be repeated), --currency CODE,\n  --window 1|3|12, --age_by due_date|issue_date, --cei period|monthly_average, --buckets 30,60,90,120\nEverywhere: --data DIR, the folder of the data",
  "command.unknown": "There is no command {command}.",
  "command.options": "{fault}.",
  "command.needs_id": "Name what you want: recoup {command} ID. The ids are: {ids}",
  "command.too_many": "{text} is one word too many.",
  "command.bad_value": "{parameter} cannot be “{text}”: {expected}",
  "command.bad_dimension": "There is no dimension {dimension}. The dimensions are: {dimensions}",
  "command.bad_grain":
    "There is no grain {grain}. The grains are: day, week, month, quarter, year.",
  "command.imports.none": "Nothing was loaded yet. Load a file with recoup load FILE.",
  "command.load.add_yes":
    "{file} was not loaded, since nobody can be asked here. Look at the preview above and add --yes to load it.",
  "command.load.already":
    "{file} was already loaded as import {import} on {at}; nothing was changed.",
  "command.load.answered": "  {about}: {answer}",
  "command.load.assumed": "  {about}: {answer} is assumed; the choices are: {choices}",
  "command.load.confirm": "Load {file}? (y/n)",
  "command.load.constant": "    {column} = {value}",
  "command.load.counts":
    "  {read, plural, one {# record} other {# records}}: {new, number} new, {changed, number} changed, {unchanged, number} unchanged, {rejected, number} rejected",
  "command.load.currency_not_asked":
    "{file} leaves no doubt about its currency; --currency was not used.",
  "command.load.effect.late": "{late, plural, one {# row late} other {# rows late}}",
  "command.load.effect.read":
    "{unreadable, plural, =0 {{readable, plural, one {# cell is read} other {all # cells are read}}} other {{readable, plural, one {# cell is read} other {# cells are read}}, # cannot be}}",
  "command.load.effect.span": "{from} to {to}",
  "command.load.effect.total": "total {total}",
  "command.load.left_out": "  not used: {headers}",
  "command.load.loaded":
    "{file} was loaded as import {import}: {new, number} new, {changed, number} changed, {unchanged, number} unchanged, {rejected, number} rejected.",
  "command.load.no_currency": "no currency",
  "command.load.no_currency_code":
    "{currency} is no currency. Give its three letters, such as EUR.",
  "command.load.no_files": "Name the files to load: recoup load FILE….",
  "command.load.not_loaded": "{file} was not loaded.",
  "command.load.reject": "  rejected: {count, number}, the first in line {line}: {reason}",
  "command.load.remembered": "  mapped as the last file with these headers",
  "command.load.source": "    {column} ← {header}",
  "command.load.span": "  from {from} to {to}",
  "command.load.table": "  {table}",
  "command.load.total":
    "  {table} in {currency}: {rowsBefore, number} → {rowsAfter, number} rows, {amountBefore, number, ::.00} → {amountAfter, number, ::.00}",
  "command.load.which_table":
    "{file} was not loaded: it is not clear which table it is. Say it with --as; the tables are: {tables}.",
  "command.pack.language": "Recoup does not speak “{language}”. Known are: {known}.",
  "command.pack.needs":
    "Say which pack and where to: recoup pack NAME --out FILE, with a FILE that ends in .pptx, .pdf or .xlsx.",
  "command.pack.written": "The pack “{pack}” was written to {file}.",
  "command.read.container": "container",
  "command.read.data": "data",
  "command.read.delimiter": "delimiter",
  "command.read.doubled": "doubled",
  "command.read.doubtful":
    "{mended, plural, =0 {} one {# row told by its width} other {# rows told by their width}}{faults, plural, =0 {} other { · # with a quote that is never closed or too long}}{wide, plural, =0 {} other { · # with more cells than there are columns}}",
  "command.read.doubts": "doubts",
  "command.read.encoding": "encoding",
  "command.read.escape": "quotes inside",
  "command.read.header": "header",
  "command.read.left_out": "not data",
  "command.read.line_ends": "line ends",
  "command.read.no_file": "Name the file to read: recoup read FILE.",
  "command.read.no_header": "none",
  "command.read.none": "none",
  "command.read.one_column": "none: each line is one cell",
  "command.read.part": "part",
  "command.read.quote": "quote",
  "command.read.recognised": "{table} ({shape}), confidence {confidence, number, ::percent}",
  "command.read.record": "record {from}",
  "command.read.records": "records {from} to {to}",
  "command.read.rivals": "(or {rivals})",
  "command.read.rows":
    "{rows, plural, =0 {no rows} one {# row, record {from}, line {fromLine}} other {# rows, records {from} to {to}, lines {fromLine} to {toLine}}}",
  "command.read.table": "table",
  "command.read.which": "{part} is no number of a part. They are counted from 1.",
  "command.read.widths": "none: columns begin at the characters {columns}",
  "command.withdraw.done": "Import {import} ({file}) was withdrawn.",
  "command.withdraw.which": "Name the number of an import: recoup withdraw IMPORT.",
  "command.sound":
    "{check}: {accepted, plural, =0 {sound} one {# finding, accepted} other {# findings, all accepted}}",
  "command.duplicates.none": "No ids look as if they meant the same thing.",
  "command.alert": "Alert: {alert}",
  "command.findings":
    "{check}: {count, plural, one {# finding} other {# findings}}{accepted, plural, =0 {} other {, # more accepted}}. {description}",

  // figure: refusals
  "figure.unknown":
    "There is no figure {metric}. npx recoup figure, without an id, names all of them.",
  "figure.no_dimension":
    "{metric} cannot be split by {dimension}. It can be split by: {dimensions}.",
  "figure.missing_rates":
    "Amounts in several currencies are never added without a rate, and a rate into {currency} is missing for: {days}. Load exchange rates for these days, choose another reporting currency, or filter by one currency.",
  "figure.no_items":
    "{metric} is composed of other figures and has no rows of its own. Ask for the rows of: {inputs}.",

  // metric: what every figure is called and means
  "metric.open_receivables.title": "Open receivables",
  "metric.open_receivables.description":
    "What customers owed at the end of the day: the balances of all documents, less money and credit that no document has taken yet.",
  "metric.open_receivables.formula": "Σ balances of documents − unapplied money and credit",
  "metric.open_receivables.source":
    "Balance sheet identity: documents less payments, credits, write-offs and unapplied cash",
  "metric.overdue_receivables.title": "Overdue receivables",
  "metric.overdue_receivables.description":
    "The balances of documents whose due date has passed. A due date of that day is not overdue.",
  "metric.overdue_receivables.formula": "Σ balances of documents due before the day",
  "metric.overdue_receivables.source": "Balances of documents whose due date has passed",
  "metric.overdue_share.title": "Overdue share",
  "metric.overdue_share.description":
    "How much of what customers owed was past due, before unapplied money and credit.",
  "metric.overdue_share.formula":
    "overdue receivables ÷ (open receivables + unapplied money and credit)",
  "metric.overdue_share.source": "Past-due receivables out of receivables",
  "metric.not_due_receivables.title": "Not yet due",
  "metric.not_due_receivables.description":
    "The balances of documents whose due date has not passed. Documents without a due date are in neither.",
  "metric.not_due_receivables.formula": "Σ balances of documents due on the day or later",
  "metric.not_due_receivables.source": "Balances of documents whose due date has not passed",
  "metric.unapplied_cash.title": "Unapplied money and credit",
  "metric.unapplied_cash.description":
    "Payments and credit notes that no document could take: overpayments, payments before their invoice, credits of customers who owe nothing.",
  "metric.unapplied_cash.formula": "Σ payments and credits − what documents took of them",
  "metric.unapplied_cash.source": "Payments and credits that no document has taken",
  "metric.sales.caveat":
    "Placed debts are no sales. What an open-item list says is neither paid nor open counts as credited on the list's day, but does not lower the sales: the list names no credit note.",
  "metric.sales.title": "Sales",
  "metric.sales.description": "Invoices less credit notes, by the day of their issue.",
  "metric.sales.formula": "Σ invoices − Σ credit notes issued in the period",
  "metric.sales.source": "Invoices less credit notes by date of issue",
  "metric.placed_debts.title": "Debts placed",
  "metric.placed_debts.description":
    "Debts that were handed over to be collected, by the day of their placement or of what first happened to them.",
  "metric.placed_debts.formula": "Σ placed debts of the period",
  "metric.placed_debts.caveat":
    "They are no sales: nobody was invoiced here. In the collection effectiveness they count with the sales, as they could be collected, too.",
  "metric.placed_debts.source": "Amounts of placed debts by the day of their placement",
  "metric.dso.title": "DSO",
  "metric.dso.description":
    "Days sales outstanding: how many days of sales customers have not paid yet.",
  "metric.dso.formula": "open receivables ÷ sales of the window × days of the window",
  "metric.dso.source": "Credit Research Foundation, standard DSO",
  "metric.countback_dso.title": "Countback DSO",
  "metric.countback_dso.description":
    "Days sales outstanding by counting back: sales are taken off what is open, month by month from the latest, until nothing remains. It follows seasonal sales better than DSO.",
  "metric.countback_dso.formula": "days of the months used up, the last one in proportion",
  "metric.countback_dso.source": "Credit Research Foundation, count-back (exhaustion) method",
  "metric.true_dso.title": "True DSO",
  "metric.true_dso.description":
    "How many days ago, on average and weighted by amount, the documents that are still open were issued. It needs no sales figure, so that a good or a poor month of sales does not move it.",
  "metric.true_dso.formula": "Σ (open balance × days since issue) ÷ Σ open balance",
  "metric.true_dso.caveat":
    "Unapplied money and credit have no document and no age: they are left out.",
  "metric.true_dso.source": "Credit Research Foundation, true DSO (invoice by invoice)",
  "metric.best_possible_dso.title": "Best possible DSO",
  "metric.best_possible_dso.description": "The DSO if every customer paid on the due date.",
  "metric.best_possible_dso.formula":
    "receivables not yet due ÷ sales of the window × days of the window",
  "metric.best_possible_dso.source": "Credit Research Foundation, best possible DSO",
  "metric.average_days_delinquent.title": "Average days delinquent",
  "metric.average_days_delinquent.description": "The days of sales that late payment holds back.",
  "metric.average_days_delinquent.formula": "DSO − best possible DSO",
  "metric.average_days_delinquent.source": "Credit Research Foundation, average days delinquent",
  "metric.days_to_pay.title": "Days to pay",
  "metric.days_to_pay.description":
    "How many days after its issue money came, on average, weighted by amount: the terms that customers take, agreed or not.",
  "metric.days_to_pay.formula": "Σ (paid × days from issue) ÷ Σ paid",
  "metric.days_to_pay.caveat":
    "Parts of payments count on their own day; credits do not count. Money that was there before the issue counts as paid on the day of issue, a placed debt from the day it was placed. What is still open is not in it: see true DSO.",
  "metric.days_to_pay.source": "Amount-weighted days from issue of payments received",
  "metric.receivables_turnover.title": "Receivables turnover",
  "metric.receivables_turnover.description":
    "How many times a year what is owed turns into money: the sales of twelve months against the average balance.",
  "metric.receivables_turnover.formula":
    "sales of 12 months ÷ average of the 13 balances at the ends of these months and before the first",
  "metric.receivables_turnover.caveat":
    "It needs the balance that the twelve months began with: with a shorter history it is not available. On a day that is no month-end, the months end on the same day of the month.",
  "metric.receivables_turnover.source":
    "Net sales of a year out of average receivables, by 13 month-end balances",
  "metric.days_late.title": "Days late",
  "metric.days_late.description":
    "How many days after its due date money came, on average, weighted by amount. Payments before the due date count below zero; credits do not count.",
  "metric.days_late.formula": "Σ (paid × days from due date) ÷ Σ paid",
  "metric.days_late.source": "Amount-weighted days past due of payments received",
  "metric.cei.title": "Collection effectiveness",
  "metric.cei.description":
    "Collection effectiveness index: how much of what could have been collected in the period was. 100 % is everything.",
  "metric.cei.formula":
    "(opening receivables + sales − closing receivables) ÷ (opening receivables + sales − closing receivables not yet due)",
  "metric.cei.caveat":
    "Credit notes and write-offs lower the closing receivables and so raise this figure, as in the standard formula. Placed debts of the period count with the sales.",
  "metric.cei.source": "Credit Research Foundation, collection effectiveness index",
  "metric.recovery_rate.title": "Recovered within 90 days",
  "metric.recovery_rate.description":
    "How much of what fell overdue was paid within 90 days past due, over the months whose invoices are all 90 days old.",
  "metric.recovery_rate.formula":
    "paid within 90 days past due ÷ balance on the day it fell overdue",
  "metric.recovery_rate.source": "Vintage (cohort) analysis of delinquent balances",
  "metric.cure_rate.title": "Cure rate",
  "metric.cure_rate.description":
    "How many of the customers who were overdue at the start of a month had nothing overdue at its end, because they paid.",
  "metric.cure_rate.formula":
    "customers overdue at the start with nothing overdue at the end ÷ customers overdue at the start of the month",
  "metric.cure_rate.caveat":
    "A customer whose overdue documents were credited or written off in the month, even in part, counts as not cured. A longer period is the sum of its months; a part of a month is taken from its first to its last day.",
  "metric.cure_rate.source": "Cure rate of delinquent accounts, month by month",
  "metric.write_off_ratio.title": "Write-off ratio",
  "metric.write_off_ratio.description":
    "How much was given up for every unit of money sold in the same period.",
  "metric.write_off_ratio.formula": "written off ÷ sales of the period",
  "metric.write_off_ratio.caveat":
    "What is written off was mostly sold in earlier periods: while sales grow the ratio looks better than it is, while they shrink worse.",
  "metric.write_off_ratio.source": "Credit Research Foundation, bad debt to sales",
  "metric.expected_loss.title": "Expected loss",
  "metric.expected_loss.description":
    "What of the open documents will not be paid if losses go on as they did: each balance at the lifetime loss rate of its aging bucket, from your own history.",
  "metric.expected_loss.formula":
    "Σ open balance of the bucket × loss rate of the bucket × forward factor",
  "metric.expected_loss.caveat":
    "The loss rates come from documents that were due at least 365 days before the day: what of a bucket was written off, or is still open, out of the balance on the day it entered the bucket. Credits are no losses. Each client and currency has rates of its own, taken from all its documents, whatever else is filtered: so the parts add up to the whole. Where nothing ever reached a bucket that now holds something, the expected loss is not available. The forward factor and the buckets are settings.",
  "metric.expected_loss.source":
    "IFRS 9 Financial Instruments, simplified approach, provision matrix (B5.5.35)",
  "metric.write_offs.caveat":
    "As the files have it. What was written off beyond a balance, and what was paid after all, is not taken off here; what moved receivables counts neither.",
  "metric.write_offs.title": "Written off",
  "metric.write_offs.description": "Amounts given up, by the day of the write-off.",
  "metric.write_offs.formula": "Σ write-offs in the period",
  "metric.write_offs.source": "Amounts given up by date of write-off",
  "metric.attempts.title": "Attempts",
  "metric.attempts.description":
    "Contacts and actions that went out to customers: calls, letters, e-mails, messages, visits.",
  "metric.attempts.formula": "number of outgoing activities in the period",
  "metric.attempts.source": "Outgoing contacts and actions",
  "metric.penetration.title": "Penetration",
  "metric.penetration.description":
    "How many of the accounts with something past due were attempted while it was past due.",
  "metric.penetration.formula": "due accounts attempted ÷ accounts due for work in the period",
  "metric.penetration.caveat":
    "By channel or stage it is measured by all accounts that were due. By collector it is about the accounts in the collector's portfolio, whoever attempted them.",
  "metric.penetration.source":
    "Call centre practice: accounts attempted out of accounts to be worked",
  "metric.accounts_due.title": "Accounts due for work",
  "metric.accounts_due.description":
    "Accounts that had something past due on a day of the period, or at its start.",
  "metric.accounts_due.formula": "number of accounts with an overdue balance",
  "metric.accounts_due.caveat":
    "An account counts until the day on which its last overdue amount is cleared. Disputed amounts count too.",
  "metric.accounts_due.source": "Accounts with something past due: the denominator of penetration",
  "metric.due_accounts_attempted.title": "Due accounts attempted",
  "metric.due_accounts_attempted.description":
    "Accounts with an attempt on a day on which they had something past due.",
  "metric.due_accounts_attempted.formula":
    "number of accounts with an attempt while they were past due",
  "metric.due_accounts_attempted.caveat":
    "By collector it is about the accounts in the collector's portfolio on the day of the attempt, whoever made it.",
  "metric.due_accounts_attempted.source":
    "Accounts attempted while something was past due: the numerator of penetration",
  "metric.accounts_attempted.title": "Accounts attempted",
  "metric.accounts_attempted.description":
    "Accounts that something went out to, whether or not they had anything past due.",
  "metric.accounts_attempted.formula": "number of different accounts among the attempts",
  "metric.accounts_attempted.source":
    "Different accounts among the attempts: the denominator of intensity",
  "metric.intensity.title": "Intensity",
  "metric.intensity.description": "How many attempts each attempted account got.",
  "metric.intensity.formula": "attempts ÷ accounts attempted",
  "metric.intensity.source": "Call centre practice: attempts per account attempted",
  "metric.rule_breaches.title": "Contact rule breaches",
  "metric.rule_breaches.description":
    "Activities beyond a contact rule of the customer's country or region.",
  "metric.rule_breaches.formula":
    "number of activities beyond a rule, once for each rule that they break",
  "metric.rule_breaches.caveat":
    "Rules apply to the customers whose country or region they name. Days are calendar days, the day itself included. Without a time of day the allowed hours are not judged. Exceptions that the law makes, such as the customer's consent, are not known here: a breach is a case to look at, not a verdict.",
  "metric.rule_breaches.source": "Contact rules of the customer's country or region",
  "metric.contact_rate.title": "Contact rate",
  "metric.contact_rate.description": "In how many attempts somebody was spoken to.",
  "metric.contact_rate.formula": "contacts ÷ attempts",
  "metric.contact_rate.caveat":
    "Outcomes whose words do not tell count as no contact; the data quality table lists them.",
  "metric.contact_rate.source": "Contacts out of attempts",
  "metric.right_party_rate.title": "Right-party rate",
  "metric.right_party_rate.description":
    "In how many attempts the customer was spoken to, and not somebody else.",
  "metric.right_party_rate.formula": "right-party contacts ÷ attempts",
  "metric.right_party_rate.caveat":
    "Outcomes whose words do not tell count as no contact; the data quality table lists them.",
  "metric.right_party_rate.source": "Right-party contacts out of attempts",
  "metric.promises.title": "Promises",
  "metric.promises.description": "Promises to pay, by the day they were made.",
  "metric.promises.formula": "number of promises made in the period",
  "metric.promises.source": "Promises to pay by the day they were made",
  "metric.contacts.title": "Contacts",
  "metric.contacts.description": "Attempts in which somebody was spoken to.",
  "metric.contacts.formula": "number of attempts with a contact in the period",
  "metric.contacts.caveat":
    "As in the contact rate, calls that come in are no attempts, and outcomes whose words do not tell count as no contact.",
  "metric.contacts.source":
    "Attempts in which somebody was spoken to: the numerator of the contact rate",
  "metric.right_party_contacts.title": "Right-party contacts",
  "metric.right_party_contacts.description":
    "Attempts in which the customer was spoken to, and not somebody else.",
  "metric.right_party_contacts.formula":
    "number of attempts that reached the customer in the period",
  "metric.right_party_contacts.caveat":
    "As in the right-party rate, calls that come in are no attempts, and outcomes whose words do not tell count as no contact.",
  "metric.right_party_contacts.source":
    "Attempts in which the customer was spoken to: the numerator of the right-party rate",
  "metric.promise_rate.title": "Promise rate",
  "metric.promise_rate.description":
    "How many promises to pay were made for each conversation with the customer.",
  "metric.promise_rate.formula": "promises made ÷ right-party contacts in the period",
  "metric.promise_rate.caveat":
    "Promises that came in by themselves, in writing or by a call of the customer, count too, so it can exceed 100 %.",
  "metric.promise_rate.source": "Call centre practice: promises to pay per right-party contact",
  "metric.plan_adherence.title": "Plan adherence",
  "metric.plan_adherence.description":
    "How many of the instalments due were paid by their due date and the days of grace. A payment goes first to the instalment whose due date is nearest, then to those missed, then to those to come; no part of it serves two.",
  "metric.plan_adherence.formula": "instalments paid in time ÷ instalments due in the period",
  "metric.plan_adherence.caveat":
    "An instalment whose days of grace are not over is pending and counts nowhere. Interest and fees need not be paid for it to count. Where payments say that they are instalments only those count, else all payments of the customer but those for documents issued after the plan began.",
  "metric.plan_adherence.source": "Instalments paid by due date and grace out of instalments due",
  "metric.plan_breakage.title": "Plans broken",
  "metric.plan_breakage.description":
    "How many of the payment plans that started have missed two instalments in a row. A plan starts when its first instalment is due and is broken when the days of grace of the second missed one are over.",
  "metric.plan_breakage.formula":
    "plans with two instalments in a row missed ÷ plans started in the period",
  "metric.plan_breakage.caveat":
    "Counted in the period in which a plan started: young plans have had little time to break, so recent periods always look better.",
  "metric.plan_breakage.source": "Plans with two instalments in a row missed out of plans started",
  "metric.disputes.title": "Open disputes",
  "metric.disputes.description":
    "Disputes that were opened by the day and not yet closed on it, with or without an invoice.",
  "metric.disputes.formula": "number of disputes open on the day",
  "metric.disputes.caveat":
    "A dispute that was closed and raised again under another number is two disputes.",
  "metric.disputes.source": "Disputes opened by the day and not yet closed on it",
  "metric.dispute_rate.title": "Dispute rate",
  "metric.dispute_rate.description":
    "How much of what was invoiced in the period was disputed sooner or later: of each document the most that was in dispute at one time, at most its amount.",
  "metric.dispute_rate.formula":
    "Σ disputed amounts ÷ Σ amounts of the documents issued in the period",
  "metric.dispute_rate.caveat":
    "A dispute without an amount is about what was open of its document when it was opened. Disputes that name no document are left out here. Young documents may still be disputed, so recent periods look better than they will be.",
  "metric.dispute_rate.source": "Amounts disputed out of the amounts invoiced, by the day of issue",
  "metric.days_in_dispute.title": "Days in dispute",
  "metric.days_in_dispute.description":
    "The median of the days from opening to closing, over the disputes closed in the period, and to the end of the period over those that were open at it.",
  "metric.days_in_dispute.formula":
    "median of the days in dispute of disputes closed in the period or open at its end",
  "metric.days_in_dispute.source":
    "Median days of the disputes closed in the period and of those open at its end",
  "metric.complaints.title": "Complaints",
  "metric.complaints.description":
    "Complaints about how customers were treated, by the day they were made, upheld or not.",
  "metric.complaints.formula": "number of complaints in the period",
  "metric.complaints.source": "Complaints by the day they were made",
  "metric.complaint_rate.title": "Complaint rate",
  "metric.complaint_rate.description":
    "How many complaints there were for every 1,000 contacts: attempts in which somebody was spoken to.",
  "metric.complaint_rate.formula": "complaints ÷ contacts in the period × 1,000",
  "metric.complaint_rate.caveat":
    "A complaint counts on the day it was made, which may be later than the contact it is about. Letters and messages are no contacts.",
  "metric.complaint_rate.source": "Complaints per 1,000 contacts, as contact centres report them",
  "metric.promise_kept_rate.title": "Promises kept",
  "metric.promise_kept_rate.description":
    "How many of the promises due were kept: at least the promised amount was paid from the day of the promise to its due date and the days of grace. A payment serves one promise only.",
  "metric.promise_kept_rate.formula": "promises kept ÷ promises due in the period",
  "metric.promise_kept_rate.caveat":
    "A promise whose days of grace are not over is pending and counts nowhere.",
  "metric.promise_kept_rate.source": "Kept promises out of promises due",
  "metric.promise_kept_amount_rate.title": "Promised money kept",
  "metric.promise_kept_amount_rate.description":
    "How much of the money promised was in promises that were kept.",
  "metric.promise_kept_amount_rate.formula":
    "Σ amounts of kept promises ÷ Σ amounts of promises due in the period",
  "metric.promise_kept_amount_rate.caveat":
    "A promise whose days of grace are not over is pending and counts nowhere.",
  "metric.promise_kept_amount_rate.source": "Amounts of kept promises out of amounts promised",
  "metric.collected.title": "Collected",
  "metric.collected.description":
    "Payments received, less reversals. Credited to the collector the account was assigned to on the day; where no account of the client is assigned, to the last outgoing activity within 30 days before; else to nobody.",
  "metric.collected.formula": "Σ payments − Σ reversals in the period",
  "metric.collected.source": "Payments less reversals, credited to the collector of the account",
  "metric.collected_target.title": "Target for collected",
  "metric.collected_target.description":
    "The goal for what is to be collected, of the same days: the goal of a month, quarter or year is spread over its working days.",
  "metric.collected_target.formula": "Σ goals of the working days in the period",
  "metric.collected_target.source": "Targets for the amount collected, spread over working days",
  "metric.attainment.title": "Attainment",
  "metric.attainment.description": "Collected against its target of the same days.",
  "metric.attainment.formula": "collected ÷ target",
  "metric.attainment.source": "Actual out of target of the same period",
  "metric.liquidation_rate.title": "Liquidation rate",
  "metric.liquidation_rate.description":
    "How much of the amounts that were placed in the period came in up to its end, while they were placed.",
  "metric.liquidation_rate.formula":
    "Σ collected on the placements of the period ÷ Σ amounts placed",
  "metric.liquidation_rate.caveat":
    "A placement is an assignment that states a placed amount, or one to an agency, a lawyer or a hard collector; without an amount it is what was past due on that day. A payment belongs to the placement in force on its day, placing again begins a new one. What counts are payments on documents that were past due when the account was handed over; where none was, on those that were open. Debts of a list without assignments are placed on their first day. Young placements have had little time: compare equal ages.",
  "metric.liquidation_rate.source": "Liquidation (batch) rate of placed accounts",
  "metric.net_liquidation_rate.title": "Liquidation rate after fees",
  "metric.net_liquidation_rate.description":
    "How much of the amounts that were placed in the period came in up to its end and was left after the fees.",
  "metric.net_liquidation_rate.formula":
    "Σ (collected on the placements of the period − fees on it) ÷ Σ amounts placed",
  "metric.net_liquidation_rate.caveat":
    "Only fees are taken off: what in-house people cost is in the cost to collect.",
  "metric.net_liquidation_rate.source": "Liquidation rate net of contingency fees",
  "metric.retention_rate.title": "Customers kept",
  "metric.retention_rate.description":
    "How many of the customers who were collected from were invoiced again within six months.",
  "metric.retention_rate.formula":
    "customers invoiced again within 6 months ÷ customers collected from in the period",
  "metric.retention_rate.caveat":
    "Collected from means that money came in on an invoice past due, net of reversals; the six months run from the last such day in the period. Only months that are six months old are counted. Placed debts are not in it: their customers are not invoiced here.",
  "metric.retention_rate.source": "Customer retention after collection",
  "metric.commission.title": "Commission",
  "metric.commission.description":
    "What collectors earn on the money that they are credited with, less what reversals take back.",
  "metric.commission.formula": "Σ rate of the tier × collected in the tier",
  "metric.commission.caveat":
    "Each collector's own rate counts as often as the tier says that the month's money has reached; tiers begin at shares of the month's target and are a setting. Without a target the first tier holds for everything. A reversal in a later month is taken back in that month. Who has no rate in the list of collectors earns none here.",
  "metric.commission.source": "Commission by tier on what is collected, less reversals",
  "metric.cost_to_collect.title": "Cost to collect",
  "metric.cost_to_collect.description":
    "What the work costs for each unit of money that is collected on items past due.",
  "metric.cost_to_collect.formula":
    "(paid hours × cost per hour + activity costs + agency fees) ÷ collected on overdue items",
  "metric.cost_to_collect.caveat":
    "Commission, rent and software are not in it. People work for all customers alike, so that it can be split by team and collector only.",
  "metric.cost_to_collect.source": "Cost to collect, per unit collected on overdue items",
  "metric.labour_cost.title": "Cost of paid hours",
  "metric.labour_cost.description":
    "What the listed collectors are paid for the days of the period between their start and their leaving.",
  "metric.labour_cost.formula": "Σ full-time equivalent × hours of the period × cost per hour",
  "metric.labour_cost.caveat":
    "A full-time month has the same hours whatever its length (a setting), spread over its working days from Monday to Friday. A blank full-time equivalent counts as one; a person without a cost per hour is left out. Wages are in the reporting currency.",
  "metric.labour_cost.source": "Paid hours × cost per hour",
  "metric.activity_costs.title": "Activity costs",
  "metric.activity_costs.description":
    "Postage, messages, visits: what activities were recorded with as their cost.",
  "metric.activity_costs.formula": "Σ cost of the activities in the period",
  "metric.activity_costs.caveat": "Costs without a currency are in the reporting currency.",
  "metric.activity_costs.source": "Costs that activities were recorded with",
  "metric.agency_fees.title": "Agency fees",
  "metric.agency_fees.description":
    "What agencies keep of the money that they are credited with; the fee on a reversal comes back.",
  "metric.agency_fees.formula": "Σ fee rate × collected by the agency",
  "metric.agency_fees.caveat":
    "Money counts as an agency's where the account was assigned to it on the day of the payment. The fee rate is that of the list of collectors, whatever it was before.",
  "metric.agency_fees.source": "Contingency fee: rate × collected",
  "metric.collected_overdue.title": "Collected on overdue items",
  "metric.collected_overdue.description":
    "Payments, less reversals, as far as they were applied to items that were past due on the day.",
  "metric.collected_overdue.formula":
    "Σ payments applied to items past due − Σ what reversals took back of them",
  "metric.collected_overdue.caveat":
    "A placed debt is past due from its first day. A document without a due date is not.",
  "metric.collected_overdue.source": "Payments applied to items past due, less reversals",

  // note: what a figure says about itself
  "note.window_cut": "The window is cut to the history: {from} to {to}.",
  "note.cei_caveat":
    "Credit notes and write-offs lower the closing receivables, as in the standard formula.",
  "note.target_pro_rata":
    "The month is not over: its target counts pro rata by working days up to {to}.",
  "note.no_activity_costs": "Costs of activities are not in the data and not in the figure.",
  "note.no_agency_fees": "The fee rate of an agency is not known; fees are not in the figure.",
  "note.no_labour_cost": "What collectors cost per hour is not known and not in the figure.",
  "note.no_dimension": "This figure cannot be filtered by {dimension}.",

  // report: what every report is called
  "report.aging.title": "Aging",
  "report.aging.description": "What is open, by how late it is",
  "report.aging_by_customer.title": "Aging by customer",
  "report.aging_by_customer.description": "What each customer owes, by how late it is",
  "report.aging_trend.title": "Aging over time",
  "report.aging_trend.description": "What was open at each month-end, by how late it was",
  "report.receivables_bridge.title": "What moved receivables",
  "report.receivables_bridge.description":
    "From what was open before the period to what is open at its end: invoiced, collected, credited, written off. All receipts count as collected, also what waits for an invoice",
  "report.cohorts.title": "Recovery by cohort",
  "report.cohorts.description": "What was recovered of the invoices that fell overdue in a month",
  "report.customers_overdue.title": "Customers overdue",
  "report.customers_overdue.description":
    "Who owes what is past due, how late it is, and what was last done about it",
  "report.roll_rates.title": "Roll rates",
  "report.roll_rates.description":
    "What became of the balance in each aging bucket from one month-end to the next",
  "report.loss_rates.title": "Loss rates",
  "report.loss_rates.description":
    "What was lost of the money that reached each aging bucket, and what that means for what is open",
  "report.stage_funnel.title": "Stage funnel",
  "report.stage_funnel.description":
    "The accounts and the money that enter and leave each stage of collection, and the days they stay",
  "report.reminder_ladder.title": "Reminder ladder",
  "report.reminder_ladder.description":
    "What each reminder, demand and notice brought before the next step was taken",
  "report.contact_heatmap.title": "Contacts by hour and weekday",
  "report.contact_heatmap.description": "When attempts are made, and when they reach somebody",
  "report.channels.title": "Channels",
  "report.channels.description":
    "What each channel was used for, whom it reached, what it cost and what came after it",
  "report.tracing.title": "Tracing",
  "report.tracing.description":
    "Accounts whose contact details proved wrong or that were searched for: found, reached and paid",
  "report.collectors.title": "Collectors",
  "report.collectors.description": "The people who collect, side by side",
  "report.promises_due.title": "Promises due",
  "report.promises_due.description":
    "What was promised for each day, and whether it was kept, broken or is pending",
  "report.promises_pending.title": "Pending promises",
  "report.promises_pending.description":
    "Promises whose days of grace are not over, and whether they are paid already",
  "report.dispute_reasons.title": "Reasons of disputes",
  "report.dispute_reasons.description":
    "Why invoices are disputed, how long it takes and who was right",
  "report.collector_months.title": "Collectors by month",
  "report.collector_months.description":
    "What each collector did in each month, and how many months after the start",
  "report.agencies.title": "Agencies",
  "report.agencies.description":
    "What each agency made of what it was given, beside in-house work on equal ages",
  "report.liquidation.title": "Liquidation by placement month",
  "report.liquidation.description":
    "What came in of what was placed in a month, by who has it and by months since",
  "report.terms.title": "Terms given and taken",
  "report.terms.description": "The terms of invoices and the days that customers take, by segment",
  "report.exposure.title": "Exposure against limits",
  "report.exposure.description":
    "What each customer owes against the credit limit in force; what is not yet invoiced is not in the data",
  "report.data_quality.title": "Data quality",
  "report.data_quality.description": "What the checks found in the data",
  "report.unknown":
    "There is no report {report}. npx recoup report, without an id, names all of them.",
  "report.no_dimension": "The report {report} cannot be filtered by {dimension}.",
  "report.restatements.title": "Closed months that changed",
  "report.restatements.description":
    "Every figure of a closed month that newer data changed: what it was, what it is, and by which import",

  // restated: closed months that newer data changed
  "restated.by.import":
    "{month} was {before} and is {after} since the import of {file}{more, plural, =0 {} one { and # more file} other { and # more files}} on {at}.",
  "restated.by.other":
    "{month} was {before} and is {after} since a setting, a target, a decision about duplicates or a new version of Recoup changed it, as seen on {at}.",
  "restated.by.withdrawal":
    "{month} was {before} and is {after} since the withdrawal of {file}{more, plural, =0 {} one { and # more file} other { and # more files}} on {at}.",
  "restated.check":
    "Closed months that changed: {count, plural, =0 {none} one {one figure of a month} other {# figures of months}}.",
  "restated.check.line": "{figure}: {sentence}",
  "restated.note":
    "A month is closed when the data goes beyond its last day. These were changed by newer data since; the figures are those of the whole department.",
  "restated.refusal.unreadable":
    "The closed months in {file} cannot be read. Mend the file, or delete it to remember the months anew from today on.",
  "restated.changed_by.import": "Import",
  "restated.changed_by.withdrawal": "Withdrawal",
  "restated.changed_by.other": "A setting, target, decision or version",
  "restated.all": "All closed months that changed",
  "restated.later":
    "The department is so large that reading all its rows for every month of the past would hold up each import. These figures are therefore compared from {month} on, all others from the beginning: {figures}.",
  "restated.none": "No closed month has changed.",
  "restated.window": "Closed months that changed · Recoup",
  "restated.title": "Closed months that changed",

  // scope: refusals
  "scope.order": "The period begins on {from}, after it ends on {to}. Exchange the two dates.",
  "rows_page.title": "The rows behind: {report}",
  "rows_page.window": "The rows behind: {report} · Recoup",
  "rows_page.only": "What the rows are narrowed to",
  "rows_page.share": "{name}: {share} ({part} of {whole})",
  "rows_page.note":
    "{count, plural, =0 {No rows} one {# row} other {# rows}}. What they add up to is what the chart shows; the files hold all of them with every column.",
  "rows.no_column": "These rows cannot be narrowed by {column}. They can be narrowed by: {known}.",
  "rows.none_behind": "The report {report} has no rows of its own to open. These have: {known}.",
  "rows.not_a_value": "“{text}” cannot stand in the column {column}.",
  "left_by.moved_on": "Moved on to a later stage",
  "left_by.returned": "Went back to an earlier stage",
  "left_by.written_off": "Written off",
  "left_by.settled": "Settled",
  "promise_state.kept": "Kept",
  "promise_state.pending": "Pending",
  "promise_state.broken": "Broken",
} as const satisfies Record<string, string>;
