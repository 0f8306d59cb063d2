import type { Messages } from "./messages.ts";

/** Every text of the product in Filipino, in the order of the English ones. */
export const fil: Messages = {
  "access.body": "Masyadong malaki ang form na ito. Sa pahinang Datos ipinapadala ang mga file.",
  "access.form":
    "Hindi form ang kahilingang ito kaya tinanggihan. Buksan ulit ang pahina at ulitin ang ginawa mo.",
  "access.closed":
    "Walang makakapasok: hindi sinabi sa server kung sino ang puwede. Simulan ito gamit ang npm start sa 127.0.0.1, o i-set ang RECOUP_PASSWORD.",
  "access.host":
    "Hindi sumasagot ang server na ito sa pangalang {host}. Buksan ito sa address na inilabas nito nang magsimula, o ilista ang iba pang pangalan sa RECOUP_HOSTS.",
  "access.origin":
    "Hindi nagmula sa pahina ng Recoup ang kahilingang ito kaya tinanggihan. Buksan ulit ang pahina at ulitin ang ginawa mo.",
  "access.password":
    "May password ang dashboard na ito. I-reload ang pahina at ilagay ito; kahit anong user name ay puwede.",
  "access.role": "Kailangan dito ang role na {role}. Magtanong sa admin ng Recoup.",
  "access.throttled": "Masyadong maraming maling password. Maghintay ng 15 minuto at subukan ulit.",
  "alerts.above": "ay tumaas nang lampas sa",
  "alerts.add": "Itakda ang alertong ito",
  "alerts.below": "ay bumaba sa ilalim ng",
  "alerts.limit": "Limit ({unit})",
  "alerts.name": "Pangalan ng alerto, kung gusto mo",
  "alerts.none": "Walang nakatakdang alerto para sa numerong ito.",
  "alerts.note":
    "Tinitingnan ng alerto ang pinakabagong datos, gamit ang mga filter ng pahinang ito: ang huling araw para sa balanse, ang huling buong buwan para sa mga nangyari sa isang period. Makikita sa Overview at sa recoup check ang mga tumunog.",
  "alerts.quiet.above": "{figure}: {value}, hindi higit sa {limit} ({days}).",
  "alerts.quiet.below": "{figure}: {value}, hindi mas mababa sa {limit} ({days}).",
  "alerts.raised": "{count, plural, one {# alerto ang tumunog} other {# na alerto ang tumunog}}",
  "alerts.raised.above": "{figure}: {value}, higit sa {limit} ({days}).",
  "alerts.raised.below": "{figure}: {value}, mas mababa sa {limit} ({days}).",
  "alerts.refused.above": "Hindi masabi kung higit sa {limit} ang {figure}. {problem}",
  "alerts.refused.below": "Hindi masabi kung mas mababa sa {limit} ang {figure}. {problem}",
  "alerts.refusal.limit": "Dapat numero ang limit. Isulat nang walang unit, halimbawa 45.",
  "alerts.refusal.name":
    "Hindi mase-save ang alerto. Hanggang 120 character ang pangalan, at pagtaas o pagbaba ang binabantayan.",
  "alerts.remove": "Alisin",
  "alerts.remove_one": "Alisin ang alertong “{alert}”",
  "alerts.side": "Abisuhan ako kapag ang numero",
  "alerts.state.quiet": "Tahimik",
  "alerts.state.raised": "Tumunog",
  "alerts.state.unknown": "Hindi alam",
  "alerts.title": "Mga alerto",
  "alerts.unit.count": "bilang",
  "alerts.unit.days": "araw",
  "alerts.unit.money": "halaga",
  "alerts.unit.per_thousand": "bawat sanlibo",
  "alerts.unit.ratio": "porsiyento",
  "alerts.unit.times": "beses",
  "alerts.unknown.above":
    "Hindi masabi kung higit sa {limit} ang {figure}: hindi tiyak ang numero sa pinakabagong datos.",
  "alerts.unknown.below":
    "Hindi masabi kung mas mababa sa {limit} ang {figure}: hindi tiyak ang numero sa pinakabagong datos.",
  "app.footer": "Recoup: bawat numero ay nagbubukas ng mga row na binibilang nito.",
  "app.name": "Recoup",
  "api.by_or_trend": "by o trend lang ang hingin, hindi sabay.",
  "api.choice": "Ang “{text}” ay wala sa mga value ng {parameter}. Ang mga tinatanggap: {known}.",
  "api.scope": "Hindi maunawaan ang “{text}” bilang {parameter}: {expected}",
  "bridge.step.became_overdue": "Naging overdue",
  "bridge.step.became_overdue.short": "Naging overdue",
  "bridge.step.collected": "Nakolekta",
  "bridge.step.collected.short": "Nakolekta",
  "bridge.step.credited": "Na-credit",
  "bridge.step.credited.short": "Na-credit",
  "bridge.step.currency": "Exchange rates",
  "bridge.step.currency.short": "FX",
  "bridge.step.invoiced": "Na-invoice",
  "bridge.step.invoiced.short": "Na-invoice",
  "bridge.step.rest": "Walang paliwanag",
  "bridge.step.rest.short": "Walang paliwanag",
  "bridge.step.written_off": "Na-write-off",
  "bridge.step.written_off.short": "Na-write-off",
  "compare.none": "Wala",
  "compare.previous": "Nakaraang period",
  "compare.previous.short": "nakaraang period",
  "compare.year": "Kaparehong period noong nakaraang taon",
  "compare.year.short": "isang taon bago nito",
  "counts.changed": "Nabago",
  "counts.new": "Bago",
  "counts.read": "Nabasa",
  "counts.rejected": "Tinanggihan",
  "counts.unchanged": "Nandito na",
  "data.demo.loading":
    "Nabasa na ang lahat ng {total} file ng demo department; sabay-sabay na silang inilo-load",
  "data.demo.note":
    "Binabawi ang bawat import ng demo department. Hindi magagalaw ang mga in-upload mo.",
  "data.demo.remove": "Alisin ang demo department",
  "data.demo.reading": "Binabasa ang demo department: {done} sa {total} file",
  "data.demo.removing": "Sabay-sabay na inaalis ang {total} file ng demo department",
  "data.demo.stopped": "Huminto ang demo department, at walang datos na nabago.",
  "data.demo.title": "Demo department",
  "data.history.caption": "Bawat file na na-load, at ang nangyari sa mga record nito",
  "data.history.empty": "Wala pang na-load.",
  "data.history.title": "Mga import",
  "data.history.withdrawn": "binawi",
  "data.lead":
    "Ipasok ang mga export, tingnan kung ano ang na-load mula sa mga ito, at bawiin ang hindi dapat kasama.",
  "data.upload.title": "Mag-upload",
  "data.uploads.load_all": "I-load ang lahat ng {count} file",
  "data.uploads.load_all.note":
    "Ikaw na lang ang hinihintay ng mga ito. Sabay-sabay silang ilo-load, lahat o wala; bawat file ay ikinukumpara sa nauna rito.",
  "data.uploads.note": "Buksan ang isa para makita ang gagawin nito at kumpirmahin.",
  "data.uploads.title": "Mga upload na hindi pa na-load",
  "data.window": "Datos · Recoup",
  "data.quality.clean":
    "{count, plural, one {# pagsusuri ang walang nakita} other {# pagsusuri ang walang nakita}}",
  "data.quality.none": "Walang nakita ang mga pagsusuri na kailangang itanong.",
  "data.quality.note":
    "Walang binago rito sa datos mo: ito lang ang mga itatanong ng maingat na magbabasa nito.",
  "demo.line":
    "Demo department ang nakikita mo: inimbentong datos, ni-load tulad ng kahit anong upload.",
  "demo.line.link": "Alisin ito sa pahinang Datos",
  "demo.defect": "Bug ito ng Recoup; may dagdag na detalye sa log ng server.",
  "demo.refusal.busy": "Kasalukuyang inilo-load o inaalis ang demo department. Hintaying matapos.",
  "demo.refusal.missing":
    "Wala ang mga file ng demo department sa {folder}. Gawin ang mga ito gamit ang npm run demo.",
  "demo.refusal.not_loaded":
    "Hindi na-load ang {file} ng demo department (ang lagay: {phase}). Buksan ito sa pahinang Datos para malaman kung bakit.",
  "demo.refusal.other_data":
    "May iba nang datos dito, at hindi kailanman inihahalo rito ang demo department. Pumili ng walang lamang folder gamit ang --data.",
  "dimension.agency": "Agency",
  "dimension.channel": "Channel",
  "dimension.client_id": "Kliyente",
  "dimension.collector_id": "Kolektor",
  "dimension.country": "Bansa",
  "dimension.currency": "Currency",
  "dimension.customer_id": "Customer",
  "dimension.industry": "Industriya",
  "dimension.outcome": "Resulta",
  "dimension.reason": "Dahilan",
  "dimension.region": "Rehiyon",
  "dimension.risk_class": "Risk class",
  "dimension.segment": "Segment",
  "dimension.service": "Serbisyo",
  "dimension.size": "Laki",
  "dimension.stage": "Stage",
  "dimension.team": "Team",
  "dimension.terms": "Terms",
  "duplicates.all": "Lahat",
  "duplicates.back": "Bumalik sa datos",
  "duplicates.because.equal_payments":
    "Parehong customer, araw, halaga at invoice sa magkaibang numero ng bayad.",
  "duplicates.because.lost_zeros":
    "Parehong numero, maliban sa mga zero sa unahan na nawawala sa spreadsheet.",
  "duplicates.because.mistyped": "Isang letra lang ang pagkakaiba ng mga pangalan.",
  "duplicates.because.number_formats":
    "Parehong customer, halaga at issue date, at parehong numero na iba ang pagkakasulat.",
  "duplicates.because.same_name": "Magkapareho ang pangalan; magkaiba ang id.",
  "duplicates.because.spelling":
    "Parehong pangalan, maliban sa malaki o maliit na letra, accent, bantas, uri ng kumpanya o ayos ng mga salita.",
  "duplicates.column.amount": "Halaga",
  "duplicates.column.customer": "Customer",
  "duplicates.column.due_on": "Due date",
  "duplicates.column.id": "Id",
  "duplicates.column.invoice": "Invoice",
  "duplicates.column.last_on": "Huling dokumento",
  "duplicates.column.name": "Pangalan",
  "duplicates.column.on": "Petsa",
  "duplicates.column.open": "Open",
  "duplicates.column.place": "Saan",
  "duplicates.column.rows_of_collectors": "Activities",
  "duplicates.column.rows_of_customers": "Mga dokumento",
  "duplicates.column.rows_of_invoices": "Mga bayad",
  "duplicates.column.rows_of_payments": "Mga bayad",
  "duplicates.counts": "Binibilang",
  "duplicates.counts.one": "Ang {id} ang id na binibilang",
  "duplicates.data.count":
    "{count, plural, =0 {Walang mukhang dalawang beses nakatala sa datos.} one {# grupo ng id ang maaaring tumutukoy sa iisa.} other {# na grupo ng id ang maaaring tumutukoy sa iisa.}}",
  "duplicates.data.link": "Tingnan ang mga posibleng duplicate",
  "duplicates.data.unknown": "Mga id na maaaring tumutukoy sa iisa; ikaw ang magsasabi.",
  "duplicates.decided.different": "{kind}: hindi magkapareho ang {ids}",
  "duplicates.decided.note":
    "{count, plural, one {# pasya} other {# na pasya}}{shown, plural, =100 {, narito ang huling sandaan} other {}}. May bisa rin ang bawat isa sa mga ilo-load pa; kapag binawi, babalik sa dati ang mga numero.",
  "duplicates.decided.same": "{kind}: binibilang ang {ids} bilang {canonical}",
  "duplicates.decided.title": "Ang mga napagpasyahan",
  "duplicates.decided.who": "{at}, ni {by}",
  "duplicates.effect": "Ang magiging epekto ng pag-merge sa mga account na ito, hanggang {date}",
  "duplicates.effect.after": "Kapag na-merge",
  "duplicates.effect.before": "Sa ngayon",
  "duplicates.effect.documents": "Mga dokumento",
  "duplicates.effect.none.collectors":
    "Kapag na-merge, sa iisang kolektor na naka-credit ang para sa sinuman sa kanila. Walang magbabagong halaga sa account.",
  "duplicates.effect.none.customers":
    "Kapag na-merge, nasa iisang account ang lahat. Hindi magbabago ang open, overdue at unapplied.",
  "duplicates.effect.none.invoices":
    "Walang halaga ng mga account na ito ang mababago ng pag-merge.",
  "duplicates.effect.none.payments":
    "Walang halaga ng mga account na ito ang mababago ng pag-merge.",
  "duplicates.effect.open": "Open",
  "duplicates.effect.overdue": "Overdue",
  "duplicates.effect.state": "Mga account",
  "duplicates.effect.unapplied": "Unapplied",
  "duplicates.file_line": "{file}, linya {line}",
  "duplicates.group.collectors":
    "{first} at {count, plural, =2 {isa pang kolektor} one {# kolektor sa kabuuan} other {# na kolektor sa kabuuan}}",
  "duplicates.group.customers":
    "{first} at {count, plural, =2 {isa pang customer} one {# customer sa kabuuan} other {# na customer sa kabuuan}}",
  "duplicates.group.invoices":
    "{first} at {count, plural, =2 {isa pang invoice} one {# invoice sa kabuuan} other {# na invoice sa kabuuan}}",
  "duplicates.group.payments":
    "{first} at {count, plural, =2 {isa pang bayad} one {# bayad sa kabuuan} other {# na bayad sa kabuuan}}",
  "duplicates.lead":
    "Mga id na maaaring iisa. Walang ime-merge hangga't hindi mo sinasabi; mananatili ang natanggap, at mababawi ang bawat pasya.",
  "duplicates.many_files": "ilang file",
  "duplicates.meant": "Tinutukoy",
  "duplicates.meant.one": "Ang {id} ang tinutukoy",
  "duplicates.named_only": "nabanggit lang ng ibang row",
  "duplicates.none.text":
    "{decided, plural, =0 {Walang id na mukhang tumutukoy sa iisa.} other {Wala nang ibang id na mukhang tumutukoy sa iisa.}}",
  "duplicates.none.title": "Walang kailangang pagpasyahan",
  "duplicates.page":
    "Pahina {page} ng {pages}, {total, plural, one {# grupo} other {# na grupo}} sa kabuuan",
  "duplicates.reason.equal_payments": "Magkaparehong bayad",
  "duplicates.reason.lost_zeros": "Nawalang zero",
  "duplicates.reason.mistyped": "Isang letra ang iba",
  "duplicates.reason.number_formats": "Iba ang pagkakasulat ng numero",
  "duplicates.reason.same_name": "Parehong pangalan",
  "duplicates.reason.spelling": "Ibang spelling",
  "duplicates.reasons": "Bakit mukhang pareho",
  "duplicates.refusal.gone":
    "Nagbago na ang isa sa mga grupong ito mula nang ipakita ang pahina: may na-load o napagpasyahan. Tingnan ulit.",
  "duplicates.refusal.members":
    "Dapat may tsek ang dalawa o higit pa, kasama ang siyang bibilangin.",
  "duplicates.refusal.nothing":
    "Walang napagpasyahan: piliin ang “Pareho” o “Hindi pareho” para sa isang grupo.",
  "duplicates.refusal.undone": "Nabawi na ito. I-reload ang pahina para makita ang kalagayan.",
  "duplicates.refusal.unreadable":
    "Hindi mabasa ang file na {file}, na nagtatago ng mga sinabi tungkol sa posibleng duplicate. Ibalik ito mula sa backup.",
  "duplicates.save": "I-save ang mga pasyang ito",
  "duplicates.save.note":
    "Sabay-sabay na ise-save ang lahat ng pasya sa pahinang ito; mananatili ang hindi pa napagpapasyahan.",
  "duplicates.title": "Mga posibleng duplicate",
  "duplicates.undo": "I-undo",
  "duplicates.verdict": "Pareho ba? {title}",
  "duplicates.verdict.different": "Hindi pareho",
  "duplicates.verdict.same": "Pareho",
  "duplicates.verdict.undecided": "Hindi pa napagpasyahan",
  "duplicates.window": "Mga posibleng duplicate · Recoup",
  "error.400.title": "Hindi maunawaan ang address na ito",
  "error.400.what_to_do": "May bahagi ng address na hindi inaasahan. Bumalik at pumili ulit.",
  "error.401.title": "Kailangan ng password",
  "error.401.what_to_do": "I-reload ang pahina at ilagay ang password.",
  "error.403.title": "Wala kang access dito",
  "error.403.what_to_do": "Humingi ng access sa namamahala ng Recoup.",
  "error.404.title": "Walang ganitong pahina",
  "error.404.what_to_do":
    "Maaaring mali ang pagka-type ng address, o inalis na ang tinutukoy nito.",
  "error.405.title": "Hindi ito magagawa rito",
  "error.405.what_to_do": "Bumalik at gamitin ang mga button ng pahina.",
  "error.413.title": "Masyado itong malaki",
  "error.413.what_to_do": "Hatiin ang file, o i-load ito sa command line: npx recoup load FILE.",
  "error.422.title": "Hindi maibibigay ang numerong ito",
  "error.422.what_to_do": "Palitan ang mga filter, o i-load ang datos na kailangan nito.",
  "error.429.title": "Masyadong maraming subok",
  "error.429.what_to_do": "Maghintay ng labinlimang minuto at subukan ulit.",
  "error.500.title": "May nangyaring mali",
  "error.500.what_to_do":
    "Bug ito ng Recoup, hindi mali sa datos mo. Walang nawala. May dagdag na detalye sa log ng server.",
  "error.503.title": "Hindi maabot ang datos",
  "error.503.what_to_do": "Maghintay sandali at i-reload ang pahina.",
  "error.data": "Datos",
  "error.home": "Overview",
  "document.column.balance": "Open pagkatapos",
  "document.column.collector": "Kolektor",
  "document.column.detail": "Detalye",
  "document.column.event": "Ano ang nangyari",
  "document.column.on": "Petsa",
  "document.event.contacted": "Kinontak",
  "document.event.contacted_us": "Kumontak sa atin",
  "document.event.credit_issued": "Nag-isyu ng credit note",
  "document.event.credited": "Na-credit",
  "document.event.dispute_closed": "Isinara ang dispute",
  "document.event.disputed": "Na-dispute",
  "document.event.due": "Naging due",
  "document.event.issued": "Na-isyu",
  "document.event.paid": "Nabayaran",
  "document.event.payment_reversed": "Na-reverse ang bayad",
  "document.event.promised": "Nangakong magbabayad",
  "document.event.written_off": "Na-write-off",
  "document.from": "Mula sa",
  "document.kind": "Uri",
  "document.kind.credit_note": "Credit note",
  "document.kind.debt": "Utang",
  "document.kind.invoice": "Invoice",
  "document.lead":
    "Ano ito, ano ang nangyari rito at sa account nito habang open pa, at aling linya ng aling file ang nagsasabi.",
  "document.life": "Ang mga nangyari sa dokumento, mula sa pinakauna",
  "document.line": "{file}, linya {line, number}",
  "document.open_on": "Open noong {date}: {amount}",
  "document.promised_for": "para sa {date}",
  "document.several":
    "{count, plural, one {# dokumento ang may} other {# na dokumento ang may}} ganitong numero.",
  "document.title": "Dokumento {number}",
  "document.unknown":
    "Walang dokumentong may numerong “{number}”. Maaaring binawi na ito, o na-merge sa iba.",
  "document.window": "Dokumento {number} · Recoup",
  "export.about": "Tungkol dito",
  "export.as_of": "As of",
  "export.caveat": "Dapat tandaan",
  "export.currency": "Currency",
  "export.data_through": "Datos hanggang",
  "export.formula": "Formula",
  "export.found": "Mga row lang na may",
  "export.period": "Period",
  "export.source": "Pinagkunan ng formula",
  "export.too_many_rows":
    "May {count, plural, one {# row} other {# na row}} ang listahang ito, at hanggang {most, number} lang ang kasya sa workbook. I-filter ito, o i-save bilang CSV.",
  "export.variant.age_by": "Binibilang ang edad mula sa",
  "export.variant.buckets": "Dulo ng mga bucket (araw)",
  "export.variant.cei": "Variant ng period",
  "export.variant.forward_factor": "Forward factor ng expected loss",
  "export.variant.source": "Kinuha mula sa",
  "export.variant.window": "Buwan ng sales window",
  "figure.at_least": "hindi bababa sa {value}",
  "figure.change.bad": "{amount} kumpara sa {label}, lumala",
  "figure.change.good": "{amount} kumpara sa {label}, bumuti",
  "figure.change.neutral": "{amount} kumpara sa {label}",
  "figure.target.bad": "Hindi naabot ang target na {target}: {amount}",
  "figure.target.good": "Naabot ang target na {target}: {amount}",
  "figure.target.neutral": "Target {target}: {amount}",
  "figure.no_comparison": "walang maikukumpara para sa {label}",
  "filters.all": "Lahat",
  "filters.apply": "I-apply",
  "filters.as_of": "As of",
  "filters.chosen": "{dimension}: {value}",
  "filters.clear": "Alisin lahat",
  "filters.compare": "Ikumpara sa",
  "filters.currency": "Currency",
  "filters.currency.own": "Ayon sa datos",
  "filters.fault": "Hindi isinama ang “{text}” bilang {parameter}: {expected}",
  "filters.from": "Mula",
  "filters.in_force": "Mga aktibong filter",
  "filters.label": "Petsa, period at filter",
  "filters.not_given": "Walang nakalagay",
  "filters.period": "Period",
  "filters.presets": "Mga period",
  "filters.remove": "Alisin ang {filter}",
  "filters.several": "{count} ang napili",
  "filters.summary": "As of {as_of}",
  "filters.summary.compared": "kumpara sa {label}",
  "filters.summary.change": "Baguhin",
  "filters.to": "Hanggang",
  "format.billions": "{number} B",
  "format.days": "{number}\u00a0{form, select, other {araw}}",
  "format.millions": "{number} M",
  "format.money": "{sign}{currency} {number}",
  "format.missing": "n/a",
  "format.percent": "{number} %",
  "format.points": "{number} pp",
  "format.quarter": "Q{quarter} {year}",
  "format.quarter_name": "Q{quarter}",
  "format.span": "{from} – {to}",
  "format.thousands": "{number} K",
  "format.times": "{number} ×",
  "format.per_thousand": "{number} bawat 1,000",
  "glossary.as_csv": "Para sa lahat ng datos, bilang CSV",
  "glossary.better.higher": "mas mabuti kung mas mataas",
  "glossary.better.lower": "mas mabuti kung mas mababa",
  "glossary.better.none": "walang direksiyong masasabing mas mabuti",
  "glossary.figures": "Mga numero",
  "glossary.lead":
    "Ang kahulugan ng bawat numero at report at kung paano ito kinukuwenta. Ang mga depinisyon ding ito ang ginagamit sa pagkuwenta.",
  "glossary.link": "Glossary",
  "glossary.reports": "Mga report",
  "glossary.reports_note": "Mga hiwalay na table, pati sa command line at para sa ibang program.",
  "glossary.title": "Glossary",
  "glossary.unit.count": "bilang",
  "glossary.unit.days": "sa araw",
  "glossary.unit.money": "halaga",
  "glossary.unit.per_thousand": "bilang sa bawat 1,000",
  "glossary.unit.ratio": "ratio, ipinapakita sa porsiyento",
  "glossary.unit.times": "ilang beses",
  "glossary.window": "Glossary · Recoup",
  "import.already": "Na-load na dati ang mismong file na ito; walang nabago.",
  "import.lead": "{table}, na-load noong {at}",
  "import.partly":
    "{rejected, plural, one {# record ang tinanggihan at wala} other {# na record ang tinanggihan at wala}} sa mga numero. Ayusin at i-upload ulit.",
  "import.rejects.caption": "Mga tinanggihang record ayon sa ayos ng file",
  "import.rejects.download": "I-download ang mga tinanggihang record",
  "import.rejects.mended":
    "{count, plural, one {# ang naayos} other {# ang naayos}} at pumasok ulit sa import {import}",
  "import.rejects.none_left": "Naayos na ang bawat tinanggihang record",
  "import.rejects.note":
    "Buo silang itinatago. Kapareho ng file mo ang ayos ng download, na may dahilan bago ang bawat record: ayusin, huwag alisin ang unang column, at i-upload ulit.",
  "import.rejects.title":
    "{count, plural, one {# tinanggihang record} other {# na tinanggihang record}}",
  "import.result": "Ano ang na-load",
  "import.whole": "Nasa mga numero ang bawat record ng file.",
  "import.window": "{file} · Recoup",
  "import.withdraw.button": "Bawiin ang import na ito …",
  "import.withdraw.no": "Huwag bawiin",
  "import.withdraw.note":
    "Magiging parang hindi kailanman na-load ang file na ito sa mga numero. Itatago pa rin ang file.",
  "import.withdraw.sure": "Babawiin nito ang {rows} row. Ituloy?",
  "import.withdraw.title": "Bawiin",
  "import.withdraw.yes": "Oo, bawiin",
  "import.withdrawn": "Binawi ang import na ito noong {at}. Wala na ito sa mga numero.",
  "import.paid.note":
    "Sinasabi ng file na ito kung magkano na ang nabayaran. Kung iba ang sinasabi ng mga na-load na bayad, ipinapakita ng data quality report ang pagkakaiba; ikaw ang pipili kung alin ang bibilangin.",
  "import.paid.payments": "Ang mga bayad na na-load",
  "import.paid.statement": "Ang sinasabi ng file na ito",
  "import.paid.title": "Ano ang bibilanging bayad",
  "import.paid.use": "Ganito bilangin",
  "imports.count_mismatch":
    "Binasa ang file sa dalawang paraan na hindi nagtutugma: {counted} record ang nabilang at {parsed} ang nabasa. Walang na-load. I-save ulit ang file bilang CSV na UTF-8 at i-upload.",
  "imports.disk_full":
    "Puno na ang disk: hindi naisulat ang {file}. Magbakante ng espasyo at subukan ulit.",
  "imports.empty_file": "Walang laman ang {file}. I-export ulit ito.",
  "imports.missing_column":
    "Walang column sa file para sa {column} ng table na {table}, na kailangan ng bawat row. Pumili ng column para rito.",
  "imports.missing_columns":
    "Mukhang table na {table} ang {file} pero walang: {columns}. Ang mga header nito: {headers}. Idagdag ang mga column sa export, o pumili ng ibang table.",
  "imports.no_records": "May header ang {file} pero walang record. I-export ulit ito.",
  "imports.customers_by_month":
    "May column para sa bawat buwan ({months}) ang “{file}” sa tabi ng “{customer}”. Hindi nito sinasabi kung magkano ang siningil at magkano ang nabayaran sa buwan, ni kung anong mga araw. I-export ang mga invoice o singil, at ang mga bayad, tig-iisang hilera.",
  "imports.invoice_continued":
    "Sa unang row lang ng bawat invoice ibinibigay ng {file} ang numero nito: hindi sinasabi ng mga nasa ilalim ng {invoice} kung kanino sila. I-export ito na may numero at customer sa bawat row.",
  "imports.invoice_lines":
    "May isang row sa {file} para sa bawat linya ng invoice: nasa ilang row ang invoice {invoice}, at bahagi lang ng halaga nito ang nasa bawat isa. I-export ito na may isang row bawat invoice at ang kabuuan nito.",
  "imports.customers_in_parts":
    "May sariling bahagi sa {file} ang bawat customer, at hindi mabasa ang mga linyang nagsisimula sa “{label}” na nagpapangalan sa kanila. I-export ito bilang listahan na nasa bawat row ang customer.",
  "imports.no_table":
    "Ang {file} ay wala sa mga table na kilala ng Recoup. Ang mga header nito: {headers}. Ikaw ang pumili ng table kung isa ito sa mga iyon, o mag-upload ng ibang file.",
  "imports.no_table_chosen": "Walang napiling table para sa {file}. Pumili ng isa.",
  "imports.other_file.accounts":
    "Ang {file} ay mga balanse ng lahat ng account sa books ({evidence}), hindi kung magkano ang utang ng bawat customer. I-upload ang mga open item ng mga customer; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.journal":
    "Ang {file} ay mga journal entry sa lahat ng account sa books ({evidence}), at hindi utang ninuman ang naka-post sa sales o sa bangko. I-export lang ang mga entry ng account ng mga customer.",
  "imports.other_file.orders":
    "Ang {file} ay tungkol sa mga order ({evidence}), na hindi pa utang ninuman hangga't walang invoice. I-upload ang mga invoice; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.payouts":
    "Ang {file} ay tungkol sa ibinayad sa iyo ng payment provider ({evidence}), hindi sa ibinayad ng mga customer. I-export ang mga bayad; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.payroll":
    "Ang {file} ay tungkol sa sahod ({evidence}), hindi sa receivables. Kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.proformas":
    "Ang {file} ay tungkol sa mga pro forma invoice ({evidence}), na hindi utang ninuman. I-upload ang mga invoice; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.quotes":
    "Ang {file} ay tungkol sa mga quotation ({evidence}), na hindi utang ninuman. I-upload ang mga invoice; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.stock":
    "Ang {file} ay tungkol sa inventory ({evidence}), hindi sa receivables. Kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.not_receivable":
    "Ang {file} ay tungkol sa utang sa mga supplier ({evidence}), hindi sa receivables. I-upload ang ledger ng mga customer.",
  "imports.no_part":
    "Walang bahaging {part} ang {file}. I-upload ulit ang file at pumili ng isa sa mga bahagi nito.",
  "imports.not_text.archive":
    "Ang {file} ay archive na hindi binabasa rito. I-unpack ito at i-upload ang laman, o zip nito.",
  "imports.not_text.binary":
    "Ang {file} ay hindi text o uri ng file na binabasa rito. I-save ito bilang Excel workbook (.xlsx) o CSV at i-upload.",
  "imports.not_text.document":
    "Ang {file} ay dokumento ng Word o PowerPoint. I-export ang table bilang Excel workbook (.xlsx) o CSV at i-upload.",
  "imports.not_text.numbers":
    "Ang {file} ay dokumento ng Apple Numbers. Buksan sa Numbers, piliin ang File, Export To, Excel o CSV, at i-upload iyon.",
  "imports.not_text.ods":
    "Ang {file} ay OpenDocument file. Buksan sa LibreOffice, piliin ang File, Save as, Excel 2007–365 (.xlsx) o CSV, at i-upload iyon.",
  "imports.not_text.old_workbook":
    "Ang {file} ay lumang uri ng Excel workbook (.xls). Buksan ito, piliin ang Save as, Excel Workbook (.xlsx), at i-upload iyon.",
  "imports.not_text.pdf":
    "Ang {file} ay PDF na walang table na mababasa. I-export ang report bilang Excel workbook (.xlsx) o CSV.",
  "imports.not_text.picture":
    "Ang {file} ay larawan. I-export ang datos nito bilang Excel workbook (.xlsx) o CSV.",
  "imports.not_text.protected":
    "May password ang {file}. Buksan, i-save nang wala nito, at i-upload.",
  "imports.not_text.xlsb":
    "Ang {file} ay binary Excel workbook (.xlsb). Buksan ito, piliin ang Save as, Excel Workbook (.xlsx), at i-upload iyon.",
  "imports.note.broken_bytes":
    "{bytes, plural, one {# byte ang walang} other {# na byte ang walang}} kahulugan sa {encoding} at ipinapakita bilang �",
  "imports.note.cell_errors":
    "{cells, plural, one {# cell ang may error gaya ng '#REF!' sa halip na resulta} other {# na cell ang may error gaya ng '#REF!' sa halip na resulta}}",
  "imports.note.hidden_columns":
    "{count, plural, =1 {Nakatago sa workbook ang column na {columns} at binabasa tulad ng iba} one {Nakatago sa workbook ang mga column na {columns} at binabasa tulad ng iba} other {Nakatago sa workbook ang mga column na {columns} at binabasa tulad ng iba}}",
  "imports.note.hidden_rows":
    "{rows, plural, one {# row ang nakatago sa workbook at binabasa tulad ng iba} other {# na row ang nakatago sa workbook, baka dahil sa filter, at binabasa tulad ng iba}}",
  "imports.note.hidden_sheet": "Nakatago sa workbook ang sheet na {sheet}",
  "imports.note.merged":
    "{cells, plural, one {# cell ang pinunan} other {# na cell ang pinunan}} ng nasa pinagsamang cell sa itaas",
  "imports.note.nested_columns":
    "Hindi isinama ang mga column na may listahan o istruktura ang mga cell: {columns}",
  "imports.note.uncalculated":
    "{cells, plural, one {# formula ang walang resulta} other {# na formula ang walang resulta}} sa file. Buksan sa Excel, i-save, at i-upload ulit.",
  "imports.note.zero_results":
    "{cells, plural, =1 {# formula ang nagbibigay} one {Lahat ng # formula ay nagbibigay} other {Lahat ng # formula ay nagbibigay}} ng 0: baka hindi kinuwenta ng program na sumulat ng file. Buksan sa Excel, i-save, at i-upload ulit.",
  "imports.unpack.bomb":
    "Daan-daang ulit ang laki ng {file} kapag na-unpack, na hindi ginagawa ng export, kaya hindi in-unpack. I-unpack mo ito at i-upload ang laman.",
  "imports.unpack.broken":
    "Hindi ma-unpack ang {file}: sira o naputol ito. Gawin o i-download ulit at i-upload.",
  "imports.unpack.encrypted":
    "May password ang {file}. I-unpack mo ito, o gawin ulit nang wala nito, at i-upload.",
  "imports.unpack.method":
    "Naka-pack ang {file} gamit ang {method}, na hindi nabubuksan dito. I-unpack mo ito at i-upload ang laman, o i-pack ito sa karaniwang paraan (Deflate).",
  "imports.unpack.nested":
    "Ilang ulit na naka-pack ang {file}. I-unpack ito at i-upload ang laman.",
  "imports.unpack.nothing": "Walang file sa {file} na mababasa. Gawin ulit ito.",
  "imports.unpack.odd_path":
    "May laman ang {file} na ang path ay palabas dito, na hindi ginagawa ng export. I-unpack mo ito at i-upload ang laman.",
  "imports.unpack.too_large":
    "Mahigit {limit} GB ang {file} kapag na-unpack. Hatiin ang export, hal. ayon sa taon, at i-upload ang mga bahagi.",
  "imports.unpack.too_many":
    "Mahigit {most} file ang laman ng {file}. I-upload ang kailangan, o zip ng mga iyon.",
  "imports.workbook.broken":
    "Hindi maayos na workbook ang {file}: hindi mabasa ang {part}. Buksan sa Excel o LibreOffice, i-save bilang .xlsx, at i-upload.",
  "imports.workbook.no_sheet":
    "Ang {file} ay workbook na walang sheet na may mga cell. I-export ulit ito.",
  "imports.workbook.too_large":
    "Mas maraming text ang {file} kaysa sa mababasa mula sa workbook. I-save ang mga sheet bilang CSV UTF-8 at i-upload.",
  "imports.part.empty": "Walang laman ang {part} at hindi isinama.",
  "imports.part.no_table": "Walang table sa {part} at hindi isinama.",
  "imports.tabular.broken": "Sira o naputol ang {file} at hindi mabasa. I-export ulit ito.",
  "imports.tabular.html":
    "Web page ang {file}, anuman ang pangalan, at masyadong komplikado ang mga table nito. Buksan sa Excel, i-save bilang Excel workbook (.xlsx), at i-upload.",
  "imports.tabular.json":
    "Nagsisimula bilang JSON ang {file} pero hindi mabasa mula linya {line}. I-export ulit, isang object bawat record.",
  "imports.unread_sides":
    "Sa {file}, sinasabi ng column na {column} kung alin ang debit at alin ang credit, at walang sign ang mga halaga. I-export nang may sign, o hatiin ang debit at credit sa dalawang column, para hindi mabilang na utang ang bayad na.",
  "imports.no_line_end":
    "Umaabot ng {megabytes, number} MB ang {file} nang walang dulo ng linya, kaya wala itong mga row. I-export ulit ito nang isang record bawat linya.",
  "imports.too_many_columns":
    "May {columns, number} column ang {file}, at hanggang {most, number} lang ang mababasa. I-export lang ang kailangan.",
  "imports.parser_died":
    "Hindi nabasa ang file: huminto ang reader. Walang na-load. I-save ulit bilang CSV, o hatiin, at i-upload. {detail}",
  "imports.other_groups":
    "Ang mga grupo ng report ay {found, plural, =0 {walang level} one {# level ang lalim} other {# na level ang lalim}}, pero {expected, plural, one {# level} other {# na level}} ang inaasahan. Walang na-load. I-upload ulit ang file.",
  "imports.reason.buckets": "Aging report ayon sa customer: {buckets}",
  "imports.reason.column": "Ang {header} ay {column}",
  "imports.reason.currency_stated": "Nakasaad ang currency na {currency}: {where}",
  "imports.reason.debtor_list":
    "Isang utang bawat row at walang petsa ng dokumento: may utang si {customer} na {debt}",
  "imports.reason.bank": "Bangko ang nagsasabi ({evidence}): natanggap ang kini-credit nito",
  "imports.reason.debit_credit": "Ang {debit} ang utang, ang {credit} ang nabayaran o na-credit",
  "imports.reason.derived":
    "Ang {column} ay bilang ng araw mula {from} hanggang {to}, kaya hindi isinama",
  "imports.reason.list_day":
    "Binibilang ng {column} ang mga araw mula {date}, kaya ginawa ang listahan noong {day}",
  "imports.reason.opposite_signs": "Naka-negative ang utang sa file na ito",
  "imports.reason.groups":
    "{count, plural, one {# heading ng grupo ang nagbibigay} other {# na heading ng grupo ang nagbibigay}} ng {columns} sa mga row sa ilalim",
  "imports.reason.fill_down":
    "May laman lang ang {columns} kung saan ito nagbabago: kinukuha ng mga blangkong cell ang value sa itaas",
  "imports.reason.sum": "Ang {column} ay {parts}, kaya chine-check ito",
  "imports.reason.totals":
    "{count, plural, one {# row ng kabuuan ang hindi isinama} other {# na row ng kabuuan ang hindi isinama}}",
  "imports.reason.totals_agree":
    "{count, plural, one {# nakasaad na kabuuan ang} other {# na nakasaad na kabuuan ang}} eksaktong tugma sa mga row",
  "imports.reason.total_disagrees":
    "Linya {line}: {stated} sa {column} ang sabi ng “{label}”, pero {computed} ang kabuuan ng mga row nito",
  "imports.reason.carried":
    "{count, plural, one {# linya ang nagdadala} other {# na linya ang nagdadala}} ng halaga mula sa naunang pahina o period, at {count, plural, one {hindi isinama} other {hindi isinama}}",
  "imports.reason.notes":
    "{count, plural, one {# note ng report ang hindi isinama} other {# na note ng report ang hindi isinama}}",
  "imports.reason.record_kinds": "Sinasabi ng {header} kung ano ang bawat record: {words}",
  "imports.reason.running_balance":
    "Ang {column} ang balanse pagkatapos ng bawat record, kaya chine-check at hindi isinasama",
  "imports.reason.sides":
    "Sinasabi ng {column} kung ang halaga ay debit, na utang, o credit, na nabayaran o na-credit",
  "imports.reason.marks":
    "Negative ang mga halaga sa {column} na may markang {marks}; ang iba ay ayon sa nakasulat",
  "imports.reason.marks_keep":
    "Walang binabagong sign ang mga markang {marks} sa {column}: ayon sa nakasulat ang mga halaga",
  "imports.reason.title": "Tungkol sa {table} ang pangalan o pamagat ng file",
  "imports.reason.near_name": "Kahawig ng “{name}” ang {header}, kaya {column} ito",
  "imports.reason.by_values":
    "Hindi kilala ang pangalan ng {header}; mukhang {column} ang laman nito",
  "imports.reason.periods": "Mga column ng buwan o quarter: {periods}",
  "imports.reason.rival": "Maaari ring {column} ang {header}; ang {taken} ang kinuha",
  "imports.reason.not_open":
    "Tuloy-tuloy ang {header} sa bawat row: balanse ito ng account, hindi ang open sa isang dokumento",
  "imports.reason.no_issue_date":
    "Sinasabi ng {header} kung kailan due ang bawat isa, pero walang column kung kailan ito na-issue: binibilang ito mula sa araw na sinasabi ng terms, kung wala ay mula sa due date",
  "imports.reason.unknown_metrics":
    "May mga sukatan sa {header} na hindi kilala rito ({words}): itinatago ang mga target na iyon pero walang pinaghahambingan",
  "imports.reason.not_settled":
    "May mga row na may {header} pero hindi zero ang {open}, kaya hindi ito ang araw ng pagbabayad",
  "imports.reason.local_currency":
    "Nasa currency ng books ang {header} at hindi isinama: kinukuha ang mga halaga sa currency ng dokumento",
  "imports.reason.document_currency":
    "Nasa currency ng dokumento ang {header} at hindi isinama: kinukuha ang mga halaga sa currency ng books",
  "imports.reason.out_of_order": "Nauuna ang {later} sa {earlier} sa karamihan ng row",
  "imports.reason.often_blank": "Blangko ang {header} sa karamihan ng row, pero kailangan ito roon",
  "imports.reason.of_lines":
    "Magkakaiba ang {header} sa mga linya ng isang invoice: hindi ito sa buong invoice",
  "imports.reason.open_above_amount": "Mas malaki ang {open} kaysa sa {amount} sa karamihan ng row",
  "imports.reason.unknown_columns":
    "Hindi isinama dahil hindi nakilala, bagaman may mga halaga, petsa o uri ang mga ito: {columns}",
  "imports.reason.unique": "Walang value ng {header} na umuulit",
  "imports.reason.days_late":
    "Binibilang ng {header} kung ilang araw nang huli ang bawat utang sa petsa ng listahan: ganoon karaming araw bago nito ang takdang petsa",
  "imports.reason.list_payments":
    "Tugma ang mga bayad sa listahan sa sinasabi ng mga invoice na nabayaran na: bibilangin sa sarili nilang araw, at ikukumpara sa kanila ang {header}",
  "imports.reason.not_owed":
    "Sinasabi ng {header} na draft o kinansela ang ilang dokumento ({words}): itinatago pero hindi kailanman utang",
  "imports.reason.voided":
    "Sinasabi ng {header} kung alin sa mga dokumento ang draft o kinansela: itinatago pero hindi kailanman utang",
  "imports.reason.not_received":
    "Sinasabi ng {header} na hindi natanggap ang ilang bayad ({words}): hindi binibilang",
  "imports.reason.payables_beside":
    "Sinasabi ng {header} na utang natin sa iba ang ilang hilera ({words}): hindi binibilang",
  "imports.reason.only_discount":
    "May terms na may discount at walang net days ang {column} sa {count, plural, one {# record} other {# na record}}: walang makukuhang due date dito",
  "imports.reason.unit_of_title":
    "Sinasabi ng pamagat na {words}: mina-multiply sa {factor} ang mga halaga ng {column}",
  "imports.reason.unit":
    "Sinasabi ng header na {column} na {words}: mina-multiply sa {factor} ang mga halaga",
  "imports.reject.blank": "Blangko ang {column}, at kailangan ito ng bawat row.",
  "imports.reject.no_amount": "Walang halaga ang {column}, kaya hindi ito utang o bayad.",
  "imports.reject.not_a_currency": "Ang “{value}” sa {column} ay hindi currency code gaya ng PHP.",
  "imports.reject.not_a_date": "Ang “{value}” sa {column} ay hindi petsa.",
  "imports.reject.not_a_number": "Ang “{value}” sa {column} ay hindi numero.",
  "imports.reject.not_a_period":
    "Ang “{value}” sa {column} ay hindi taon, quarter o buwan gaya ng 2026-03.",
  "imports.reject.not_a_time": "Ang “{value}” sa {column} ay hindi oras.",
  "imports.reject.not_a_whole_number": "Ang “{value}” sa {column} ay hindi buong numero.",
  "imports.reject.not_an_amount": "Ang “{value}” sa {column} ay hindi halaga.",
  "imports.reject.not_received":
    "Sinasabi ng {column} na “{value}”: hindi ito natanggap, kaya hindi binibilang na bayad.",
  "imports.reject.not_yes_or_no": "Ang “{value}” sa {column} ay hindi oo at hindi rin hindi.",
  "imports.reject.not_receivable":
    "Ang “{value}” sa {column} ay utang natin sa iba, hindi utang sa atin.",
  "imports.reject.other_kind":
    "Ang “{value}” sa {column} ay hindi invoice, credit note, bayad o write-off.",
  "imports.reject.other_side":
    "Sinasabi ng {column} na ibinayad ito sa iba, at hindi binibilang ang ganoon.",
  "imports.reject.too_long": "Masyadong mahaba ang linya para maging record.",
  "imports.reject.too_many_cells":
    "Mas marami ang cell ng record kaysa sa header ng file: lampas sa huli ang “{value}”.",
  "imports.reject.unclosed_quote": "May panipi na binuksan at hindi isinara.",
  "imports.reject.unknown_side":
    "Hindi sinasabi ng “{value}” sa {column} kung debit o credit ang halaga.",
  "imports.reject.unknown_word": "Ang “{value}” sa {column} ay wala sa mga kilalang salita.",
  "imports.refusal.already_withdrawn":
    "Binawi na dati ang import {import} ({file}), noong {at}. Walang babawiin.",
  "imports.refusal.catalogue":
    "Hindi mabasa ang record na {file} ng isang import. Ibalik ito mula sa backup ng data folder; walang nabago.",
  "imports.refusal.catalogue_missing":
    "Nasa warehouse ang import {import}, pero wala na ang record nito sa tabi ng orihinal: mawawala ito sa rebuild. Ibalik ang folder na originals mula sa backup. Walang nabago.",
  "imports.refusal.count":
    "May {read} record ang file, pero {accounted} lang ang naitala. Bug ito ng Recoup: walang na-load.",
  "imports.refusal.disk_full":
    "Wala nang espasyo sa disk para sa {file}. Magbakante at subukan ulit. Walang nabago.",
  "imports.refusal.empty": "Walang laman ang {file}. I-export ulit ito.",
  "imports.refusal.folder": "Folder ang {file}. Ilista ang mga file na nasa loob.",
  "imports.refusal.interrupted": "Hindi buong dumating ang {file}. I-upload ulit. Walang nabago.",
  "imports.refusal.needs_rebuild":
    "{imports, plural, one {# naunang import ang} other {# na naunang import ang}} kulang sa warehouse. Patakbuhin muna ang recoup rebuild; nakatago ang mga orihinal.",
  "imports.refusal.no_file": "Walang file na {file}. Suriin ang pangalan.",
  "imports.refusal.not_allowed": "Hindi puwedeng basahin ang {file}. Suriin ang pahintulot nito.",
  "imports.refusal.not_ready":
    "Hindi mababago o mailo-load ngayon ang {file}, dahil ito ay: {phase}. I-reload ang pahina at subukan ulit.",
  "imports.refusal.not_saved":
    "Hindi na-save ng warehouse ang lahat ng row ng {file}; malamang puno na ang disk. Magbakante, i-restart ang Recoup at i-load ulit ang file.",
  "imports.refusal.original_missing":
    "Wala na sa {file} ang orihinal ng import {import} ({name}). Ibalik ito mula sa backup ng data folder. Walang nabago.",
  "imports.refusal.too_large":
    "Mas malaki sa {limit} MB ang {file}. Hatiin ito, hal. ayon sa taon, at i-upload ang mga bahagi.",
  "imports.refusal.unknown_column":
    "Walang column na {column} ang table na {table}. Pumili ng iba.",
  "imports.refusal.unknown_encoding":
    "Ang {encoding} ay hindi encoding ng text. Pumili sa listahan.",
  "imports.refusal.unknown_header":
    "Walang column na {header} ang {file}. Pumili sa mga header nito.",
  "imports.refusal.unknown_import":
    "Walang import {import}. Nasa listahan ng mga import ang lahat.",
  "imports.refusal.unknown_question":
    "Walang itinatanong tungkol sa {question}. I-reload ang pahina.",
  "imports.refusal.unknown_table": "Walang table na {table}. Ang mga table: {tables}.",
  "imports.refusal.unknown_upload":
    "Wala na ang upload na ito: na-discard na. I-upload ulit ang file.",
  "imports.reject.duplicate_key":
    "Nasa linya {line} na ang key na {key}, na may ibang value. Panatilihin ang isa sa dalawa.",
  "imports.upload.called_off":
    "Itinigil ang pag-load. Walang na-load; handa ang file gaya ng dati.",
  "imports.upload.failed":
    "Hindi nabasa o na-load ang {file}: {detail}. Walang nabago. Subukan ulit, o i-discard ito.",
  "imports.upload.interrupted":
    "Hindi buong dumating ang {file} bago itinigil ang Recoup. I-upload ulit.",
  "imports.upload.not_loaded_with":
    "Hindi na-load ang {file}, dahil hindi na-load ang {culprit} na kasabay dapat nito. I-load ang iba nang wala iyon.",
  "imports.upload.not_loaded":
    "Itinigil ang Recoup habang inilo-load ang {file}. Walang bahaging na-load; tingnan ang preview at kumpirmahin ulit.",
  "invariant.aging": "Hindi tugma ang aging sa open receivables",
  "invariant.bridge": "Hindi tugma ang nangyari sa sinasabi ng mga dokumento at bayad",
  "invariant.broken":
    "Hindi tugma ang books: {what} ({day}, {about}): {expected} ang inaasahan, {found} ang nakita{others, plural, =0 {} one {, at # pang ganitong kaso} other {, at # pang ganitong kaso}}. Bug ito ng Recoup, hindi mali sa datos mo; paki-report.",
  "invariant.holds": "Tugma ang books.",
  "invariant.month_ends": "Hindi tugma sa mga pangyayari ang naka-save na katapusan ng buwan",
  "invariant.no_data": "May value ang isang numero kahit walang datos",
  "invariant.roll_rates": "Hindi 1 ang kabuuan ng isang row ng roll rate",
  "mappings.window": "Mga natandaang mapping · Recoup",
  "mappings.title": "Mga natandaang mapping",
  "mappings.lead":
    "Kung paano huling binasa ang bawat uri ng file. Ganoon din babasahin ang susunod na may ganitong mga header, nang walang tanong.",
  "mappings.caption": "Mga natandaang mapping, pinakahuling ginamit muna",
  "mappings.empty": "Wala pa. Natatandaan ang na-load na file ayon sa mga header nito.",
  "mappings.link": "Mga natandaang mapping",
  "mappings.name": "Pangalan",
  "mappings.unnamed": "Tulad ng {file}",
  "mappings.brought": "Galing sa iba",
  "mappings.headers": "Mga header",
  "mappings.headers.more": "{headers} at {count, plural, one {# pa} other {# pa}}",
  "mappings.last_used": "Huling ginamit",
  "mappings.imports": "Mga file",
  "mappings.bring.title": "Mag-import ng mapping",
  "mappings.bring.note":
    "File na in-export ng ibang department mula rito. May mga header at mga napili, walang datos ng customer.",
  "mappings.bring.file": "Mapping file (.json)",
  "mappings.bring.button": "I-import",
  "mapping.window": "{name} · Mapping · Recoup",
  "mapping.back": "Lahat ng mapping",
  "mapping.lead": "Binabasa bilang {table} ang mga file na may ganitong mga header.",
  "mapping.edited":
    "Binago nang mano-mano noong {at}; gagamitin mula sa susunod na file. Mananatili ang na-load na.",
  "mapping.name.title": "Pangalan",
  "mapping.name.note": "Gaya ng system at report: “SAP FBL5N, Germany”.",
  "mapping.name.label": "Pangalan ng mapping na ito",
  "mapping.name.button": "Pangalanan",
  "mapping.columns.title": "Paano binabasa ang bawat column",
  "mapping.columns.format": "Isinulat bilang",
  "mapping.columns.constants": "Pareho sa bawat row",
  "mapping.columns.button": "Ganito basahin mula ngayon",
  "mapping.date_order.ymd": "taon muna",
  "mapping.date_order.dmy": "araw muna",
  "mapping.date_order.mdy": "buwan muna",
  "mapping.decimal.point": "decimal point",
  "mapping.decimal.comma": "decimal comma",
  "mapping.export": "I-export",
  "mapping.forget.title": "Kalimutan",
  "mapping.forget.note":
    "Sisimulan sa umpisa ang pagbasa sa susunod na file na may ganitong mga header, at magtatanong ulit. Mananatili ang na-load na datos.",
  "mapping.forget.button": "Kalimutan ang mapping na ito",
  "mapping.saved": "Na-save. Ganito babasahin ang susunod na file na may ganitong mga header.",
  "mappings.refusal.unknown": "Walang mapping na ganito. Maaaring kinalimutan na.",
  "mappings.refusal.unreadable":
    "Hindi mabasa ang file na {file}. Ibalik ang kopya nito, o burahin para magsimula nang walang pangalan at pagbabago.",
  "mappings.refusal.name_taken":
    "May ibang mapping na may pangalang {name}. Pumili ng ibang pangalan.",
  "mappings.refusal.needs":
    "Kailangan ng bawat row ang {column}. Piliin ang header na naglalaman nito.",
  "mappings.refusal.value":
    "Ang “{value}” ay hindi {column}. Tatlong letra ang currency gaya ng PHP, ang petsa ay gaya ng 2026-03-31.",
  "mappings.refusal.not_a_mapping":
    "Hindi ito mapping. Mag-export mula sa “Mga natandaang mapping” at i-import ang file na iyon.",
  "habits.draft": "Ibinalik ang itinype mo na hindi pa nai-save.",
  "habits.draft.discard": "I-discard",
  "habits.refusal.gone": "Hindi na ito maibabalik: masyadong marami nang iba ang inalis mula noon.",
  "habits.refusal.unreadable":
    "Hindi mabasa ang file na {file}. Ibalik ang kopya nito, o alisin para magsimula ulit; hindi gagalawin ang datos.",
  "habits.removed": "Inalis na.",
  "habits.undo": "I-undo",
  "notes.about": "Tungkol sa numero noong {day}",
  "notes.add": "Idagdag ang note na ito",
  "notes.by": "Pangalan mo",
  "notes.in_pack": "{figure}: {note}",
  "notes.in_pack_by": "{figure}: {note} ({by})",
  "notes.none": "Wala pang nagsulat ng note tungkol dito.",
  "notes.note":
    "Tungkol ang note sa numero o chart as of sa araw ng pahinang ito, kasama ang mga filter nito. Lumalabas ito sa mga slide ng board pack na nagpapakita ng numero sa parehong filter, hanggang mas huling period na ang board pack.",
  "notes.refusal.text": "Sumulat ng note na hanggang 1,000 character, at pangalang hanggang 80.",
  "notes.remove": "Alisin",
  "notes.remove_one": "Alisin ang note na “{text}”",
  "notes.text": "Note",
  "notes.title": "Mga note",
  "notes.written": "{at}.",
  "notes.written_by": "{by}, {at}.",
  "views.all": "Lahat ng naka-save na view",
  "views.lead":
    "Binubuksan ng naka-save na view ang pahina kasama ang mga araw at filter nito. Mag-save ng isa sa ilalim ng mga filter ng kahit anong pahina.",
  "views.name": "Pangalan ng view",
  "views.name_of": "Pangalan ng view na “{name}”",
  "views.none":
    "Wala pang naka-save na view. Buksan ang pahina, piliin ang mga filter, saka “I-save ang view na ito”.",
  "views.refusal.address": "Address lang ng Recoup ang maise-save bilang view.",
  "views.refusal.name": "Bigyan ang view ng pangalang hanggang 120 character.",
  "views.refusal.taken": "May view nang may pangalang “{name}”. Pumili ng ibang pangalan.",
  "views.refusal.unknown": "Inalis na ang view na ito.",
  "views.remove": "Alisin",
  "views.remove_one": "Alisin ang view na “{name}”",
  "views.rename": "Palitan ang pangalan",
  "views.rename_one": "Palitan ang pangalan ng view na “{name}”",
  "views.save": "I-save",
  "views.save_this": "I-save ang view na ito",
  "views.saved": "Nabago ang mga naka-save na view.",
  "views.title": "Mga naka-save na view",
  "views.window": "Mga naka-save na view · Recoup",
  "jump.close": "Isara",
  "jump.field": "Isang pahina, numero, customer, kolektor o dokumento",
  "jump.found": "Pupuntahan",
  "jump.hint": "Pumunta sa pahina, numero, customer, kolektor o dokumento (Ctrl+K o ⌘K)",
  "jump.keys": "Pumipili ang mga arrow, nagbubukas ang Enter, nagsasara ang Escape.",
  "jump.kind.collector": "Kolektor",
  "jump.kind.customer": "Customer",
  "jump.kind.document": "Dokumento",
  "jump.kind.figure": "Numero",
  "jump.kind.page": "Pahina",
  "jump.kind.view": "Naka-save na view",
  "jump.lead":
    "Mag-type ng bahagi ng pangalan o id. Hanggang 20 customer, kolektor at dokumento ang inililista, una ang nagsisimula sa itinype mo.",
  "jump.none": "Walang “{text}” dito.",
  "jump.search": "Maghanap",
  "jump.title": "Pumunta sa",
  "jump.window": "Pumunta sa · Recoup",
  "language.change": "Palitan ang wika",
  "language.label": "Wika",
  "left_out.derived": "nakukuwenta",
  "left_out.empty": "walang laman",
  "left_out.not_needed": "hindi kailangan",
  "left_out.unknown": "hindi nakilala",
  "nav.agencies": "Agency at gastos",
  "nav.aging": "Aging",
  "nav.collectors": "Mga kolektor",
  "nav.board_pack": "Board pack",
  "nav.contact": "Contact",
  "nav.data": "Datos",
  "nav.dso": "DSO",
  "nav.label": "Mga pahina",
  "nav.overview": "Overview",
  "nav.disputes": "Disputes",
  "nav.promises": "Promises",
  "nav.recovery": "Recovery",
  "nav.stages": "Stages",
  "nav.settings": "Mga setting",
  "nav.skip": "Pumunta sa nilalaman",
  "period.last_12_months": "Huling 12 buwan",
  "period.last_month": "Nakaraang buwan",
  "period.last_quarter": "Nakaraang quarter",
  "period.this_month": "Month to date",
  "period.this_quarter": "Quarter to date",
  "period.this_year": "Year to date",
  "movement.closing": "Ngayon",
  "movement.from_to": "Mula {opening} noong {opened}, naging {closing} noong {closed}: {change}.",
  "movement.method.bridge": "Ayon sa nangyari",
  "movement.method.bridge.first": "Ano ang nangyari",
  "movement.method.groups": "{dimension}: epekto ng bawat isa",
  "movement.method.inputs":
    "Ayon sa mga bumubuo rito: ang bahagi ng bawat isa, average sa lahat ng ayos",
  "movement.method.inputs.first": "Bahagi",
  "movement.method.mix_and_rate": "{dimension}: sariling rate, at bigat sa kabuuan (mix)",
  "movement.mix": "Dahil sa mix",
  "movement.more_than_the_fall":
    "Ang {name} lang ay bumaba ng {amount}; tumaas ang iba sa kabuuan.",
  "movement.more_than_the_rise":
    "Ang {name} lang ay tumaas ng {amount}; bumaba ang iba sa kabuuan.",
  "movement.no_parts":
    "Walang bahaging nasa-sum ang numerong ito, gaya ng median: hindi mahahati ang pagbabago.",
  "movement.not_known":
    "Hindi alam ang isa sa dalawang halaga, kaya walang pagbabagong maipapaliwanag.",
  "movement.opening": "Dati",
  "movement.others": "{count, plural, one {# iba pa} other {# iba pa}}",
  "movement.overdue_fell":
    "Bumaba ng {change} ang overdue mula {since}, naging {now}: {fell} ang naging overdue, {collected} ng overdue ang nakolekta, {given_up} ang na-credit o na-write-off.",
  "movement.overdue_rose":
    "Tumaas ng {change} ang overdue mula {since}, naging {now}: {fell} ang naging overdue, {collected} ng overdue ang nakolekta, {given_up} ang na-credit o na-write-off.",
  "movement.part": "Bahagi ng pagbabago",
  "movement.part_of_the_fall": "Ang {name} ang {share} ng pagbaba: {amount}.",
  "movement.part_of_the_rise": "Ang {name} ang {share} ng pagtaas: {amount}.",
  "movement.rate": "Dahil sa rate",
  "movement.rates_lowered": "Bumaba ito ng {amount} dahil sa exchange rate.",
  "movement.rates_raised": "Tumaas ito ng {amount} dahil sa exchange rate.",
  "movement.title": "Bakit ito gumalaw",
  "phase.asking": "Naghihintay ng sagot mo",
  "phase.failed": "Hindi natuloy",
  "phase.loaded": "Na-load",
  "phase.loading": "Inilo-load sa warehouse",
  "phase.ready": "Handa nang kumpirmahin",
  "phase.received": "Natanggap",
  "phase.receiving": "Tinatanggap",
  "phase.recognising": "Kinikilala kung ano ito",
  "phase.refused": "Hindi magagamit",
  "phase.staging": "Sinusuri ang bawat cell",
  "preview.already":
    "Na-load na ang mismong file na ito noong {at}. Walang mababago kung i-load ulit.",
  "preview.already.link": "Tingnan ang import na iyon",
  "preview.asking": "Hindi masabi ng Recoup kung ano ang file na ito. Piliin ang table sa ibaba.",
  "preview.back": "Bumalik sa Datos",
  "preview.confirm":
    "{count, plural, =0 {I-load, kahit walang mababago} one {I-load ang # row} other {I-load ang # na row}}",
  "preview.checked.agree": "Tugma",
  "preview.checked.caption": "Mga column na nakukuha mula sa iba",
  "preview.checked.column": "Column",
  "preview.checked.disagree": "Hindi tugma",
  "preview.checked.example": "Unang hindi tugma",
  "preview.checked.first": "Linya {line}: {stated} ang nakasulat, {computed} ang dapat ayon sa iba",
  "preview.checked.rule": "Dapat ay",
  "preview.checked.rule.days": "Bilang ng araw sa pagitan ng dalawang petsa",
  "preview.checked.rule.running": "Naunang balanse, plus debit, minus credit",
  "preview.checked.rule.sum": "Kabuuan ng ibang column",
  "preview.confidence.high": "{percent} % sigurado ang Recoup dito.",
  "preview.confidence.low": "{percent} % lang sigurado ang Recoup dito. Paki-check.",
  "preview.confidence.middle":
    "{percent} % sigurado ang Recoup dito. Tingnan ang mga column sa ibaba.",
  "preview.container.csv": "Text file, isang record bawat linya.",
  "preview.container.fixed_width":
    "Text file na ang mga column ay nagsisimula sa tiyak na puwesto ng linya.",
  "preview.container.json_lines": "File ng JSON lines, isang record bawat linya.",
  "preview.container.parquet": "Parquet file.",
  "preview.container.sheet": "Sheet ng workbook.",
  "preview.dates": "Mga petsa: {span}",
  "preview.discard": "I-discard ang upload na ito",
  "preview.encoding.rival": "Sa {encoding} ay magiging “{sample}”.",
  "preview.encoding.sample": "Mga letra na binasa bilang {encoding}: “{sample}”.",
  "preview.effects.note": "Walang ilo-load bago mo kumpirmahin.",
  "preview.effects.title": "Ang gagawin ng pag-load",
  "preview.call_off": "Itigil",
  "preview.call_off.note":
    "Sabay na itinitigil ang mga file na sabay ilo-load. Walang kalahating na-load.",
  "preview.figures.title": "Ang magiging mga numero",
  "preview.figures.note":
    "Kinuwenta sa pamamagitan ng pag-load ng file, pagkuha ng mga numero, at pagbawi nito. Wala pang na-load.",
  "preview.figures.working": "Kinukuwenta …",
  "preview.figures.ask": "Kuwentahin",
  "preview.figures.ask.note": "Sa ganitong laki ng file, kasintagal ito ng pag-load.",
  "preview.figures.failed": "Hindi nakuwenta: {detail}. Maaari pa ring i-load ang file.",
  "preview.figures.figure": "Numero",
  "preview.figures.now": "Ngayon, as of {day}",
  "preview.figures.then": "Kapag na-load, as of {day}",
  "preview.figures.change": "Pagbabago",
  "preview.figures.same": "pareho",
  "preview.odd.title": "{count, plural, one {# record ang} other {# na record ang}} tatanggihan",
  "preview.odd.note":
    "Buo silang itatago, at mada-download na may dahilan, maaayos at mai-upload ulit.",
  "preview.odd.caption":
    "{shown, plural, =1 {Ang una} one {Ang unang #} other {Ang unang #}} sa {count}",
  "preview.understood.title": "Paano binabasa ang mga row",
  "preview.understood.note":
    "Mga petsa at halaga sa karaniwan mong pagsulat: makikita rito ang maling araw o kuwit.",
  "preview.understood.caption": "{table}: ang mga unang row ayon sa pagkaunawa",
  "preview.layout.change": "Ganito basahin ang file",
  "preview.layout.delimiter": "Naghihiwalay sa mga cell",
  "preview.layout.delimiter.none": "wala",
  "preview.layout.delimiter.space": "espasyo",
  "preview.layout.delimiter.tab": "tab",
  "preview.layout.encoding": "Encoding ng text",
  "preview.layout.header": "Row ng mga header",
  "preview.layout.header.none": "walang header",
  "preview.rows.note":
    "Kasama ang pamagat at header. Kakaibang letra: ibang encoding; isang mahabang cell: ibang separator.",
  "preview.lead": "{table} · {size}",
  "preview.lead.named": "Binasa bilang {table}, ayon sa mapping na “{name}” · {size}",
  "preview.lead.remembered": "{table} · {size} · binasa ayon sa kinumpirma mo sa katulad na file",
  "preview.trust.high": "Tiyak",
  "preview.trust.middle": "Halos tiyak",
  "preview.trust.low": "Suriin ito",
  "preview.found_by.name": "ayon sa pangalan nito",
  "preview.found_by.shared_name": "ayon sa pangalang maaaring gamitin din ng ibang column",
  "preview.found_by.near_name": "ayon sa katulad na pangalan",
  "preview.found_by.values": "ayon sa laman nito: walang sinasabi ang header",
  "preview.mapping.also": "pati {table}: {column}",
  "preview.mapping.checked": "kino-compare sa mga column na pinagmulan nito",
  "preview.mapping.minus": "ibinabawas sa: {column} ({table})",
  "preview.mapping.plus": "idinaragdag sa: {column} ({table})",
  "preview.mapping.spread": "{name}: {value}",
  "preview.mapping.told_apart": "nagsasabi kung ano ang bawat record",
  "preview.mapping.used_otherwise": "– ginagamit ayon sa nasa ibaba –",
  "preview.mapping.why": "Bakit",
  "preview.mapping.change": "Ganito basahin",
  "preview.mapping.choose": "Ano ang “{header}”",
  "preview.mapping.constant": "Ang {column} ay “{value}” sa bawat row.",
  "preview.mapping.header": "Column ng file",
  "preview.mapping.left_out": "– hindi isinama –",
  "preview.mapping.left_out_because": "– hindi isinama: {reason} –",
  "preview.mapping.note": "Kailangan ang mga column na may *.",
  "preview.mapping.samples": "Ganito ang itsura",
  "preview.mapping.title": "Paano inunawa ang bawat column",
  "preview.mapping.understood": "Inunawa bilang",
  "preview.parts.asks": "Naghihintay ng sagot mo",
  "preview.parts.hidden": "nakatago sa workbook",
  "preview.parts.note":
    "Isa-isang binabasa at pinagpapasyahan; i-load nang sabay-sabay kapag tama na lahat.",
  "preview.parts.rows":
    "{count, plural, one {# record} other {# na record}}{rejected, plural, =0 {} other {, # ang tinanggihan}}",
  "preview.parts.title":
    "{count, plural, one {# table ang nakita sa file na ito} other {# na table ang nakita sa file na ito}}",
  "preview.questions.answer": "Gamitin ang mga sagot na ito",
  "preview.questions.answered": "sagot mo",
  "preview.questions.note":
    "Hindi ito masasagot ng file mismo. Ang unang pagpipilian ang iminumungkahi ng mga halaga; sinusunod ng mga kabuuan sa ibaba ang sagot mo.",
  "preview.questions.proposed": "mungkahi",
  "preview.questions.title": "Magpasya",
  "preview.refusal.twice":
    "Dalawang column ng file ang napili para sa {column}. Pumili ng isa, at huwag isama ang isa.",
  "preview.refusal.unknown": "Hindi naunawaan ang form. I-reload ang pahina at subukan ulit.",
  "preview.rejects.caption": "Mga record na hindi mailo-load, ayon sa dahilan",
  "preview.rejects.example": "linya {line}, {column}: {value}",
  "preview.rows.caption": "Ang mga unang row ng {file}",
  "preview.rows.title": "Ang mga unang row ayon sa nasa file",
  "preview.skipped.blank": "{count, plural, one {# blangkong linya} other {# na blangkong linya}}",
  "preview.skipped.carried":
    "{count, plural, one {# halagang dinala} other {# na halagang dinala}} mula sa naunang pahina o period",
  "preview.skipped.header": "{count, plural, one {# linya} other {# na linya}} ng inulit na header",
  "preview.skipped.heading":
    "{count, plural, one {# heading} other {# na heading}} ng grupo; itinatago ang laman nila kasama ng mga row sa ilalim",
  "preview.skipped.kind.blank": "Blangko",
  "preview.skipped.kind.carried": "Dinala",
  "preview.skipped.kind.header": "Inulit na header",
  "preview.skipped.kind.heading": "Heading",
  "preview.skipped.kind.note": "Note",
  "preview.skipped.kind.total": "Kabuuan",
  "preview.skipped.lead":
    "Ayos lang ng report ang mga ito. Hindi ilo-load at hindi bibilangin sa mga record.",
  "preview.skipped.note": "{count, plural, one {# note} other {# na note}}",
  "preview.skipped.show":
    "{count, plural, =1 {Ipakita} one {Ipakita ang lahat ng #} other {Ipakita ang lahat ng #}}",
  "preview.skipped.title": "Ang hindi isinama mula sa file",
  "preview.skipped.total":
    "{count, plural, one {# kabuuan} other {# na kabuuan}}, ikinumpara sa mga row",
  "preview.stated.agree":
    "{count, plural, one {# kabuuang nakasaad sa file ang} other {# na kabuuang nakasaad sa file ang}} eksaktong tugma sa mga row.",
  "preview.stated.computed": "Ayon sa mga row",
  "preview.stated.disagree":
    "{count, plural, one {# kabuuang nakasaad sa file ang} other {# na kabuuang nakasaad sa file ang}} hindi tugma sa mga row",
  "preview.stated.label": "Kabuuan",
  "preview.stated.stated": "Nakasaad",
  "preview.table": "Laman ng file na ito ang",
  "preview.table.change": "Basahin bilang table na ito",
  "preview.table.choose": "Pumili ng table",
  "preview.table.title": "Anong uri ng file ito",
  "preview.totals.caption": "Mga row at halaga sa warehouse bago at pagkatapos i-load",
  "preview.totals.done": "Mga row at halaga sa warehouse bago at pagkatapos ng import na ito",
  "preview.window": "{file} · Recoup",
  "question.account":
    "Walang column na nagsasabi kung kaninong account ang bawat row. Alin ang nagsasabi ng customer? Ang mga row ng customer na wala sa ibang file ay magkakaroon ng sariling account.",
  "question.as_of": "As of anong araw ang aging report na ito?",
  "question.as_of.free": "Ibang araw",
  "question.customer_id.free": "Ibang numero o pangalan ng customer",
  "question.effect.evidence": "Ayon sa {evidence}",
  "question.effect.total": "{total} sa kabuuan",
  "question.effect.late":
    "{late, plural, =0 {walang overdue} one {# ang overdue} other {# ang overdue}}",
  "question.effect.unreadable":
    "{unreadable, plural, one {# cell} other {# na cell}} ang hindi nabasa",
  "question.channel": "Anong channel ang ginamit sa mga contact na ito?",
  "question.channel.email": "E-mail",
  "question.channel.letter": "Sulat",
  "question.channel.other": "Iba pa",
  "question.channel.phone": "Telepono",
  "question.channel.portal": "Portal",
  "question.channel.sms": "SMS",
  "question.channel.visit": "Pagbisita",
  "question.currency": "Anong currency ang mga halaga?",
  "question.currency.free": "Ibang currency (tatlong letra)",
  "question.customer_id": "Kaninong account ito?",
  "question.date_order": "Sa anong ayos isinusulat ng “{column}” ang mga petsa?",
  "question.date_order.dmy": "Araw, buwan, taon",
  "question.date_order.mdy": "Buwan, araw, taon",
  "question.date_order.ymd": "Taon, buwan, araw",
  "question.decimal_sign": "Ano ang decimal sign sa “{column}”?",
  "question.decimal_sign.,": "Kuwit: 1.234,56",
  "question.decimal_sign..": "Tuldok: 1,234.56",
  "question.duration": "Ano ang binibilang ng “{column}”?",
  "question.duration.hours": "Oras, o oras at minuto gaya ng 1:30",
  "question.duration.milliseconds": "Millisecond",
  "question.duration.minutes": "Minuto, o minuto at segundo gaya ng 1:30",
  "question.duration.seconds": "Segundo",
  "question.effect.on_account": "{amount} ang nananatiling unapplied",
  "question.effect.owed": "{open} nito ang nananatiling utang, {overdue} nito ay overdue",
  "question.gone":
    "{count, plural, =0 {} =1 {# dokumento sa listahan ng {day}, na may {open} na open, ang wala rito. Nabayaran ba ito?} one {# dokumento sa listahan ng {day}, na may {open} na open, ang wala rito. Nabayaran ba ang mga ito?} other {# na dokumento sa listahan ng {day}, na may {open} na open, ang wala rito. Nabayaran ba ang mga ito?}}{payments, plural, =0 {} =1 { # unapplied na bayad sa listahan ng {day}, na {on_account}, ang wala rito. Nagamit na ba ito?} one { # unapplied na bayad sa listahan ng {day}, na {on_account}, ang wala rito. Nagamit na ba ang mga ito?} other { # na unapplied na bayad sa listahan ng {day}, na {on_account} lahat, ang wala rito. Nagamit na ba ang mga ito?}}",
  "question.gone.open":
    "Hayaan: utang pa rin ang open at unapplied pa rin ang hindi nagamit, gaya ng dati",
  "question.gone.paid":
    "Settled na: sa araw ng listahang ito, bilanging bayad ang mga dokumento at nagamit na ang mga unapplied na bayad",
  "question.listed_on": "Sa anong araw ginawa ang listahang ito?",
  "question.listed_on.free": "Ibang araw",
  "question.buckets": "Ano ang ibig sabihin ng mga numero sa itaas ng mga column ng edad?",
  "question.metric": "Para sa anong sukatan ang mga target na ito?",
  "question.metric.keep": "Ibang sukatan, itatago sa sarili nitong pangalan:",
  "question.collector_id": "Kanino ibinigay ang mga account na ito?",
  "question.collector_id.free": "Ibang ahensya o maniningil",
  "question.list_payments":
    "Ano ang mga bayad sa listahang ito? Iba ang kabuuan nila sa sinasabi ng mga invoice na nabayaran na.",
  "question.list_payments.payments":
    "Lahat ng nabayaran: bibilangin sa sarili nilang araw, at ikukumpara sa kanila ang natitira:",
  "question.list_payments.open":
    "Bahagi lang: bibilangin ang natitira sa bawat invoice, at sa mga bayad ang tira nila:",
  "question.reference": "Ano ang “{column}” sa tabi ng mga bayad?",
  "question.reference.invoice": "Ang numero ng invoice na binayaran:",
  "question.reference.other":
    "Iba, gaya ng tseke o transfer; ilalapat ang pera sa pinakalumang utang ng customer:",
  "question.sign": "Halos lahat ng halaga sa “{column}” ay mas mababa sa zero. Ano ang mga ito?",
  "question.sign.received": "Mga natanggap na bayad, isinulat bilang credit",
  "question.sign.given_back": "Mga bayad na isinauli: ibabawas sa nabayaran",
  "question.not_owed":
    "Tinatawag ng “{column}” na draft o kanselado ang ilang dokumento. Dapat bang bayaran ang mga ito?",
  "question.not_owed.leave_out":
    "Hindi, draft o kinansela ang mga ito; itinatago pero hindi kailanman utang:",
  "question.not_owed.owed": "Oo, iba ang tinutukoy ng column:",
  "question.other_kinds": "Ano ang mga record na iba ang tawag ng “{column}”?",
  "question.other_kinds.by_sign": "Utang kapag positive, nabayaran o na-credit kapag negative:",
  "question.other_kinds.invoices": "Utang sila, gaya ng invoice:",
  "question.other_kinds.leave_out": "Hindi sila bibilangin at tatanggihan:",
  "question.other_kinds.payments": "Mga bayad sila:",
  "question.paid_out": "Ano ang mga halagang sinasabi ng “{column}” na ibinayad sa iba?",
  "question.paid_out.leave_out": "Sarili nating gastos: hindi bibilangin at tatanggihan",
  "question.paid_out.reversals": "Bayad ng customer na isinauli sa kanila: ibabawas sa nabayaran",
  "question.table": "Anong uri ng file ito?",
  "scope.expected.age_by": "dapat due_date o issue_date.",
  "scope.expected.as-of": "dapat petsa gaya ng 2026-03-31.",
  "scope.expected.buckets": "dapat pataas na bilang ng araw gaya ng 30,60,90,120.",
  "scope.expected.cei": "dapat period o monthly_average.",
  "scope.expected.compare": "dapat previous, year o none.",
  "scope.expected.currency": "dapat code na may tatlong letra gaya ng PHP.",
  "scope.expected.from": "dapat petsa gaya ng 2026-03-01.",
  "scope.expected.grain": "dapat day, week, month, quarter o year.",
  "scope.expected.order": "hindi dapat mas huli sa katapusan ng period.",
  "scope.expected.to": "dapat petsa gaya ng 2026-03-31.",
  "scope.expected.where": "dapat dimension at value gaya ng segment=Retail.",
  "scope.expected.window": "dapat 1, 3 o 12 buwan.",
  "serve.demo_kept":
    "May ibang datos na ang warehouse, kaya hindi na-load ang demo department. Pumili ng walang lamang folder gamit ang --data para makita ito.",
  "serve.demo_loaded": "Na-load na ang demo department.",
  "serve.demo_loading": "Inilo-load ang demo department …",
  "serve.forbidden":
    "Hindi pinapayagan ng system ang {host}:{port, number, ::group-off}. Pumili ng ibang port gamit ang --port.",
  "serve.no_such_host":
    "Walang address na {host} ang computer na ito. Pumili ng iba gamit ang --host.",
  "serve.not_built": "Hindi pa na-build ang mga pahina. Patakbuhin ang npm start, na gagawa nito.",
  "serve.port": "Hindi port ang {port}: dapat numero hanggang 65535.",
  "serve.ready": "Handa na ang Recoup sa {address}",
  "serve.already":
    "Tumatakbo na ang Recoup sa folder na ito: buksan ang {address}. Para sa ibang folder, simulan ito nang may --data.",
  "serve.taken":
    "Ginagamit ng ibang program ang port {port, number, ::group-off} ng {host}. Pumili ng iba gamit ang --port.",
  "serve.demo_unguarded":
    "May sarili mong datos ang folder, at kung bubuksan ito sa {host} ay makikita ito ng lahat ng nakakaabot. I-set ang RECOUP_PASSWORD, magbigay ng walang lamang folder gamit ang --data, o manatili sa 127.0.0.1.",
  "serve.unguarded":
    "Kung bubuksan ito sa {host} ay makikita ang datos ng lahat ng nakakaabot. I-set ang RECOUP_PASSWORD, o manatili sa 127.0.0.1.",
  "serve.usage": "{fault}. Ang mga tinatanggap: --port, --host, --data at --demo.",
  "settings.fault.buckets":
    "Dapat buong numero ng araw na higit sa zero ang dulo ng mga aging bucket, pataas, hanggang walo, may kuwit sa pagitan.",
  "settings.fault.commissionTiers":
    "Kailangan ng bawat tier ng porsiyento ng target at multiplier, parehong mula 0. Nagsisimula ang una sa 0 %, at mas mataas ang bawat kasunod.",
  "settings.fault.forwardFactor": "Dapat numero mula 0 hanggang 10 ang factor.",
  "settings.fault.fullTimeHours": "Dapat numerong higit sa 0 ang oras, hanggang 744.",
  "settings.fault.promiseGraceDays": "Dapat buong numero mula 0 hanggang 60 ang mga araw.",
  "settings.fault.reportingCurrency":
    "Dapat tatlong letra ang currency, gaya ng PHP, o iwang blangko.",
  "settings.faults":
    "Walang na-save: hindi puwede ang mga may marka sa ibaba. Ayusin at i-save ulit.",
  "settings.field.buckets": "Dulo ng mga aging bucket, sa araw na overdue",
  "settings.field.buckets.note":
    "Ginagamit ang mga bucket na ito sa mga numero ayon sa edad, loss rate, roll rate at expected loss. 30, 60, 90, 120 kung hindi babaguhin; puwede pa ring humingi ng iba sa isang pahina.",
  "settings.field.commissionTiers": "Komisyon ayon sa tier ng target",
  "settings.field.commissionTiers.note":
    "Mula sa ganitong porsiyento ng target ng buwan, mina-multiply nang ganito ang sariling commission rate ng kolektor. Kung hindi babaguhin, isa lang ang tier: mula 0 %, isang beses. Iwang blangko ang linya kung walang tier.",
  "settings.field.forwardFactor": "Forward factor ng expected loss",
  "settings.field.forwardFactor.note":
    "Ang inaasahan mo sa hinaharap kumpara sa nakaraan: itinataas ng 1.1 nang 10 % ang lahat ng expected loss. 1 kung hindi babaguhin.",
  "settings.field.fullTimeHours": "Bayad na oras ng isang full-time na buwan",
  "settings.field.fullTimeHours.note":
    "Ang labor cost ay ang mga oras na ito × FTE × cost per hour, ilan man ang araw ng trabaho sa buwan. 160 kung hindi babaguhin.",
  "settings.field.promiseGraceDays": "Grace period ng promise at hulog (araw)",
  "settings.field.promiseGraceDays.note":
    "Itinuturing pa ring natupad ang nabayaran sa loob ng ganito karaming araw pagkatapos ng due date. Kukuwentahin ulit ang kept rate at mga numero ng plan ng lahat ng buwan. 3 kung hindi babaguhin.",
  "settings.field.reportingCurrency": "Reporting currency",
  "settings.field.reportingCurrency.note":
    "Kung iba-iba ang currency ng mga halaga, nasa currency na ito ang kabuuan, sa exchange rate ng bawat araw. Blangko: ang currency ng karamihan ng dokumento. Sinasabi ng numero kung may kulang na exchange rate.",
  "settings.lead":
    "Ang mga pasya mo kung paano binibilang ang mga numero. Agad na susunod ang mga numero, pati ang sa mga nakaraang buwan.",
  "settings.link": "Mga setting",
  "settings.more": "Iba pang mapagpapasyahan",
  "settings.more.contact_rules":
    "Contact rules: gaano kadalas at anong oras puwedeng kontakin ang mga customer, ayon sa bansa.",
  "settings.more.duplicates":
    "Mga posibleng duplicate: kung pareho ang dalawang customer, dokumento o tao.",
  "settings.more.imports":
    "Pinipili sa pahina ng import kung ano ang bibilanging bayad kapag hindi tugma ang kabuuan ng file sa mga bayad.",
  "settings.more.targets":
    "Mga target: ng department, mga team at mga tao, at ang history ng mga ito.",
  "settings.save": "I-save ang mga setting",
  "settings.saved": "Na-save. Sumusunod na ang mga numero mula ngayon.",
  "settings.tier.from": "Mula sa % na ito ng target",
  "settings.tier.line": "Tier {number}",
  "settings.tier.times": "Multiplier ng commission rate",
  "settings.title": "Mga setting",
  "settings.window": "Mga setting · Recoup",
  "settings.refusal.unreadable":
    "Hindi mabasa ang mga setting sa {file}. Ayusin ang file, o burahin para bumalik sa default.",
  "settings.refusal.value": "Hindi puwede ang value na ito sa setting na {setting}. Walang nabago.",
  "targets.all": "Mga target ayon sa numero at period",
  "targets.change": "Baguhin",
  "targets.change_one": "Baguhin ang target na {target}",
  "targets.column.change": "Baguhin",
  "targets.column.from": "Galing sa",
  "targets.column.holder": "Para kanino",
  "targets.department": "Ang buong department",
  "targets.end": "Tapusin",
  "targets.end_one": "Tapusin ang target na {target}",
  "targets.form.add": "Magdagdag ng target",
  "targets.form.change": "Baguhin ang isang target",
  "targets.form.currency": "Currency ng halaga, gaya ng PHP",
  "targets.form.note":
    "Ang period ay buwan gaya ng 2026-03, quarter gaya ng 2026-Q1, o taon gaya ng 2026. Isulat ang porsiyento bilang 80 % o 0.8. Ang halagang walang currency ay nasa currency kung saan ipinapakita ang numero.",
  "targets.form.period": "Buwan, quarter o taon",
  "targets.form.save": "I-save ang target",
  "targets.form.value": "Target",
  "targets.history": "Sino ang nagbago ng ano",
  "targets.history.changed":
    "{metric}, {period}, {holder}: binago mula {before} patungong {value} noong {at} ni {by}.",
  "targets.history.ended":
    "{metric}, {period}, {holder}: tinapos ang target na {before} noong {at} ni {by}.",
  "targets.history.none": "Wala pang itinype na target.",
  "targets.history.set": "{metric}, {period}, {holder}: itinakda sa {value} noong {at} ni {by}.",
  "targets.lead":
    "Ang mga target na pinagkukumparahan ng mga numero: para sa buong department, team o tao, bawat buwan, quarter o taon.",
  "targets.link": "Magtakda o magbago ng target",
  "targets.none": "Wala pang target. Mag-type ng isa sa ibaba, o mag-upload ng file ng mga target.",
  "targets.note":
    "Kapareho ng mga target mula sa file ang bilang ng mga itinype. Kung may pareho para sa iisang numero, period at may-ari, ang itinype ang binibilang at may guhit ang sa file. Kapag tinapos ito, babalik ang sa file. Nauuna ang target ng buwan kaysa sa quarter, at ang quarter kaysa sa taon.",
  "targets.of_file": "{file}, linya {line}",
  "targets.people": "Mga tao",
  "targets.refusal.currency":
    "Hindi currency ang {currency}: tatlong letra ang kailangan, gaya ng PHP.",
  "targets.refusal.holder": "Hindi malinaw kung para kanino ang target: {holder}.",
  "targets.refusal.metric": "Walang numerong {metric} na malalagyan ng target.",
  "targets.refusal.not_of_people":
    "Hindi binibilang ayon sa team o tao ang {metric}: sa buong department lang ang target nito.",
  "targets.refusal.not_typed": "Hindi itinype ang target na ito, o natapos na.",
  "targets.refusal.period":
    "Hindi period ang {period}: isulat ang buwan na 2026-03, quarter na 2026-Q1, taon na 2026.",
  "targets.refusal.share":
    "Masyadong malaki ang {value} para sa porsiyento. Isulat ang 80 % o 0.8 kung 80 porsiyento.",
  "targets.refusal.unknown_holder": "Walang {holder} sa datos.",
  "targets.refusal.unreadable":
    "Hindi mabasa ang mga target sa {file}. Ayusin ang file, o burahin para mawala ang mga itinype na target.",
  "targets.refusal.value":
    "Hindi tiyak kung paano babasahin bilang numero ang {value}. Isulat nang walang kuwit sa libo, may tuldok bago ang decimal, gaya ng 12500.50.",
  "targets.replaced": "{file}, linya {line}; pinalitan ng itinype na target",
  "targets.saved": "Na-save. Dito na ikukumpara ang mga numero mula ngayon.",
  "targets.team": "Team {team}",
  "targets.teams": "Mga team",
  "targets.title": "Mga target",
  "targets.typed_in": "Itinype",
  "targets.window": "Mga target · Recoup",
  "table.columns": "Mga column",
  "table.columns_apply": "Ipakita ang mga column na ito",
  "table.columns_of": "Mga column ng table: {table}",
  "table.columns_usual": "Ang karaniwan",
  "table.copied": "Nakopya na.",
  "table.copy": "Kopyahin",
  "table.copy_failed":
    "Hindi pinapayagan ng browser ang pagkopya rito. I-save ang table bilang file.",
  "table.copy_note": "Kinokopya ang mga row na nakikita, para sa Excel o email",
  "table.empty": "Walang maipapakita.",
  "table.find": "Hanapin",
  "table.find_in": "Maghanap sa table: {table}",
  "table.find_placeholder": "Hanapin sa mga row",
  "table.found":
    "{count, plural, =0 {Walang row na may “{find}”.} one {{total} row ang may “{find}”.} other {{total} na row ang may “{find}”.}}",
  "table.as_list": "I-scroll ang lahat ng {total}",
  "table.in_pages": "Ipakita nang pa-pahina",
  "table.list_broken": "Hindi nakuha ang mga row na ito.",
  "table.keep_in_sight": "Panatilihing kita ang “{column}”",
  "table.list_again": "Subukan muli",
  "table.next": "Susunod",
  "table.no": "hindi",
  "table.page": "Pahina {page} ng {pages}, {total} row",
  "table.pages": "Mga pahina ng table",
  "table.pin_note": "Mananatiling kita sa kaliwa habang ini-scroll ang iba.",
  "table.previous": "Nakaraan",
  "table.show_all": "Ipakita lahat",
  "table.sort_ascending": "I-sort ayon sa {column}, pinakamaliit muna",
  "table.sort_descending": "I-sort ayon sa {column}, pinakamalaki muna",
  "table.total": "Kabuuan",
  "table.total_found": "Kabuuan ng mga ito",
  "choice.kind.invoice": "Invoice",
  "choice.kind.credit_note": "Credit note",
  "choice.kind.debt": "Placed na utang",
  "choice.kind.void": "Draft o kinansela",
  "choice.kind.soft": "Soft collection",
  "choice.kind.hard": "Hard collection",
  "choice.kind.field": "Field visit",
  "choice.kind.legal": "Legal",
  "choice.kind.agency": "Agency",
  "choice.direction.outgoing": "Outgoing",
  "choice.direction.incoming": "Incoming",
  "choice.counts.attempts": "Attempts",
  "choice.counts.calls": "Mga tawag",
  "choice.counts.contacts": "Naganap na contact",
  "choice.per.debt": "Utang",
  "choice.per.customer": "Customer",
  "choice.channel.letter": "Sulat",
  "choice.channel.email": "E-mail",
  "choice.channel.phone": "Telepono",
  "choice.channel.sms": "SMS",
  "choice.channel.visit": "Pagbisita",
  "choice.channel.portal": "Portal",
  "choice.channel.other": "Iba pa",
  "table.yes": "oo",
  "tables.activities": "Activities (tawag, sulat, pagbisita)",
  "tables.aging_snapshots": "Aging report ayon sa customer",
  "tables.assignments": "Mga assignment ng account sa kolektor",
  "tables.clients": "Mga kliyente (pinagkakautangan)",
  "tables.collectors": "Mga kolektor",
  "tables.complaints": "Mga reklamo",
  "tables.contact_rules": "Contact rules",
  "tables.customers": "Mga customer",
  "tables.disputes": "Mga dispute",
  "tables.fx_rates": "Exchange rates",
  "tables.invoices": "Mga invoice at ibang dokumento",
  "tables.payments": "Mga bayad",
  "tables.plan_instalments": "Mga hulog ng payment plan",
  "tables.promises": "Mga promise to pay",
  "tables.targets": "Mga target",
  "tables.terms_changes": "Mga pagbabago ng terms at limit",
  "tables.write_offs": "Mga write-off",
  "theme.change": "Kulay: {now}. Palitan sa {next}",
  "theme.dark": "Dark",
  "theme.light": "Light",
  "theme.system": "System",
  "upload.button": "Mag-upload",
  "upload.choose": "I-drop dito ang mga file, o piliin",
  "upload.failed": "Hindi natuloy ang upload. Subukan ulit; walang na-load.",
  "upload.interrupted": "Naputol ang koneksiyon. Tiyaking tumatakbo pa ang Recoup at subukan ulit.",
  "upload.note":
    "Mga export ng invoice, bayad, customer, activity at iba pa, sabay-sabay: text file gaya ng CSV, Excel workbook, Parquet, JSON lines, pati naka-zip. Walang ilo-load bago mo kumpirmahin.",
  "upload.sending":
    "{files, plural, one {Ipinapadala ang # file} other {Ipinapadala ang # na file}}: {sent} sa {size}",
  "upload.sending_label": "Mga byte na naipadala",
  "upload.broken_off": "Naputol ang upload bago matapos. Subukan ulit; walang na-load.",
  "upload.none": "Walang napiling file. Pumili ng isa o higit pa, saka mag-upload.",
  "upload.not_a_form": "Hindi ito upload. Ipadala ang mga file bilang multipart form.",
  "upload.left.minutes": "mga {minutes} min pa",
  "upload.left.seconds": "mga {seconds} s pa",
  "upload.progress": "{phase}: {percent} %",
  "upload.too_many":
    "Hanggang {most} file lang ang maipapadala nang sabay. Ipadala nang hati-hati.",
  "welcome.demo.button": "Buksan ang demo department",
  "welcome.demo.note": "Maaalis ito sa isang click sa pahinang Datos.",
  "welcome.demo.text":
    "Inimbentong department na may dalawang taon ng invoice, bayad, tawag at promise, ni-load tulad ng kahit anong upload. Tumingin-tingin muna bago dalhin ang sa iyo.",
  "welcome.demo.title": "O tingnan ang demo department",
  "welcome.lead":
    "Ginagawa ng Recoup na mga numerong gabay ng mga manager ang mga export ng collections department. Wala pang datos dito. Dalawang paraan para magsimula:",
  "welcome.title": "Maligayang pagdating sa Recoup",
  "welcome.upload.text":
    "Dalhin ang mga file mula sa ledger, collections system o spreadsheet. Kinikilala ng Recoup kung ano ang mga ito, nagtatanong lang kung may duda, at ipinapakita ang ilo-load bago mag-load.",
  "welcome.upload.title": "I-upload ang mga export mo",
  "pack.back": "Lahat ng board pack",
  "pack.begin": "Laman ng board pack",
  "pack.bridge.balance": "Balanse",
  "pack.bridge.base": "Sa ilalim ng step (hindi nakikita)",
  "pack.bridge.lowered": "Nagpababa ng balanse",
  "pack.bridge.raised": "Nagpataas ng balanse",
  "pack.change": "Baguhin ang laman at itsura",
  "pack.chart_of": "Chart ng seksiyong {topic}",
  "pack.column.change": "Pagbabago",
  "pack.column.figure": "Numero",
  "pack.column.from": "Mula",
  "pack.column.restated": "Binago ng mas bagong datos",
  "pack.column.shown": "Ayon sa ipinakita",
  "pack.column.to": "Hanggang",
  "pack.column.value": "Halaga",
  "pack.covers": "Ang ipinapakita ngayon ng mga slide nito, para sa {period}.",
  "pack.field.colour": "Kulay",
  "pack.field.commentary": "Commentary sa {section}",
  "pack.field.commentary_hint": "Ang dapat malaman ng board tungkol dito",
  "pack.field.company": "Kumpanya",
  "pack.field.compare": "Kumpara sa",
  "pack.field.logo": "Logo (PNG o JPEG)",
  "pack.field.logo_now": "Ang kasalukuyang logo",
  "pack.field.name": "Pangalan ng board pack",
  "pack.field.no_logo": "Alisin ang logo",
  "pack.field.period": "Period",
  "pack.field.place": "Puwesto ng {section} sa board pack",
  "pack.field.sections": "Mga seksiyon, puwesto nila at ang commentary mo",
  "pack.field.title": "Pamagat sa cover",
  "pack.figures": "Mga numero",
  "pack.lead":
    "Piliin ang dapat makita ng board, isulat ang dapat nitong malaman, at i-save bilang slides, PDF at Excel. Sa susunod na buwan, ipapakita ng parehong board pack ang mga bagong numero.",
  "pack.new": "Bagong board pack",
  "pack.none.note":
    "Magsimula sa bagong board pack: may tsek na ang mga iminumungkahing seksiyon, at sinasabi ng bawat isa ang mensahe nito sa isang pangungusap.",
  "pack.none.title": "Wala pang na-save na board pack",
  "pack.period.month": "Ang huling buong buwan",
  "pack.period.quarter": "Ang huling buong quarter",
  "pack.period.year_to_date": "Year to date hanggang huling buong buwan",
  "pack.refusal.format": "Hindi format ng board pack ang {file}. Ang mga tinatanggap: {known}.",
  "pack.refusal.logo_kind":
    "Ang logo ay hindi nababasang PNG o JPEG, o mas mahaba sa {most, number} pixel. I-save ito bilang isa sa mga iyon.",
  "pack.refusal.logo_size": "Mas malaki sa {most} kB ang logo. I-save nang mas maliit.",
  "pack.refusal.no_data":
    "Walang na-load na maipapakita ng board pack. Mag-upload muna ng mga invoice sa pahinang Datos.",
  "pack.refusal.no_section":
    "Kailangan ng board pack ang kahit isang seksiyon. Lagyan ng tsek ang isa.",
  "pack.refusal.taken":
    "May ibang board pack na “{name}” ang pangalan, o halos ganoon. Pumili ng ibang pangalan.",
  "pack.refusal.unknown": "Walang board pack na “{pack}”. Ang mga na-save: {known}.",
  "pack.refusal.value": "Hindi na-save ang board pack: hindi puwede ang nasa “{field}”.",
  "pack.remove": "Alisin ang board pack na ito",
  "pack.save": "I-save ang board pack",
  "pack.save.pdf": "PDF",
  "pack.save.pptx": "PowerPoint",
  "pack.save.xlsx": "Excel",
  "pack.saved": "Na-save ang board pack.",
  "pack.section.agencies": "Agency kumpara sa in-house",
  "pack.section.aging": "Aging ngayon",
  "pack.section.aging_trend": "Aging sa paglipas ng panahon",
  "pack.section.bridge": "Bakit gumalaw ang receivables",
  "pack.section.collected": "Nakolektang cash",
  "pack.section.collectors": "Mga kolektor kumpara sa target",
  "pack.section.contact": "Contact work",
  "pack.section.contact_hours": "Kailan naaabot ang mga customer",
  "pack.section.disputes": "Mga dispute at dahilan",
  "pack.section.dso": "Days sales outstanding (DSO)",
  "pack.section.effectiveness": "Collection effectiveness (CEI)",
  "pack.section.expected_loss": "Expected loss",
  "pack.section.ladder": "Resulta ng mga reminder",
  "pack.section.liquidation": "Recovery ng mga placement",
  "pack.section.position": "Receivables",
  "pack.section.promise_calendar": "Mga promise ayon sa due date",
  "pack.section.promises": "Mga promise to pay",
  "pack.section.recovery": "Recovery ng naging overdue",
  "pack.section.regions": "Overdue ayon sa rehiyon",
  "pack.section.roll_rates": "Saan napupunta ang overdue sa isang buwan",
  "pack.section.segments": "Overdue ayon sa segment",
  "pack.section.stages": "Mula reminder hanggang write-off",
  "pack.summary": "{period} · {count, plural, one {# seksiyon} other {# na seksiyon}}",
  "pack.title": "Board pack",
  "pack.window": "Board pack · Recoup",
  "pack.window_of": "{name} · Board pack · Recoup",
  "aging.lead": "Magkano ang utang, gaano na katagal overdue, at sino ang may utang.",
  "aging.question.share_over_time": "{dimension}: saan lumalaki ang bahaging overdue?",
  "aging.question.by": "{dimension}: nasaan ang overdue?",
  "aging.age.due_date": "due date",
  "aging.age.issue_date": "issue date",
  "aging.age_label": "Edad mula sa",
  "aging.question.overdue": "Sino ang overdue, at ano ang huling ginawa tungkol dito?",
  "aging.question.customers": "Sino ang may utang?",
  "aging.question.moved": "Bakit ito gumalaw?",
  "aging.question.now": "Gaano na katagal overdue ang utang?",
  "aging.question.trend": "Mas mabuti ba o mas masama kaysa dati?",
  "aging.stated":
    "Walang na-load na invoice: ito ang sinasabi ng aging report as of {date}. Hindi alam ang mga numerong nangangailangan ng invoice.",
  "aging.title": "Aging",
  "aging.window": "Aging · Recoup",
  "agencies.lead":
    "Ang nakokolekta ng mga agency kumpara sa in-house, at ang gastos sa pangongolekta.",
  "agencies.note.cost":
    "Bayad na oras, agency fee at gastos ng mga activity, bawat nakolekta sa overdue.",
  "agencies.note.curves":
    "Sa mga na-place sa huling dalawang taon: mga agency ayon sa pangalan, in-house ayon sa stage. Bawat punto ay mula sa mga placement na sapat na ang edad.",
  "agencies.note.house":
    "Ikinukumpara ang bawat placement sa mga in-house na kasindami ang araw na overdue at kasintagal nang naka-place.",
  "agencies.note.kept":
    "Sa mga customer na nasingil sa bawat stage, ang mga na-invoice ulit sa loob ng anim na buwan.",
  "agencies.note.table":
    "Mga placement ng period at ang nakolekta rito hanggang katapusan. Ikinukumpara ang may katumbas na in-house.",
  "agencies.note.teams":
    "Ang “Walang sinuman” ay ang nakolekta sa mga account na walang may hawak.",
  "agencies.question.collectors": "Sino ang may pinakamataas na koleksyon sa mga placement?",
  "agencies.question.cost": "Magkano ang cost to collect?",
  "agencies.question.curves": "Magkano ang pumapasok, gaano kabilis, at sino ang may hawak?",
  "agencies.question.house": "Mas malaki ba ang nakokolekta ng mga agency kaysa sa atin?",
  "agencies.question.kept": "Napapanatili ba natin ang mga customer na sinisingil?",
  "agencies.question.parts": "Saan napupunta ang gastos?",
  "agencies.question.teams": "Magkano ang gastos ng bawat team para sa nakokolekta nito?",
  "agencies.table": "Ano ang nagawa ng bawat agency?",
  "agencies.title": "Agency at gastos",
  "agencies.window": "Agency at gastos · Recoup",
  "collector.fee": "Fee",
  "collector.fte": "FTE",
  "collector.kind": "Uri",
  "collector.kind.agency": "Agency",
  "collector.kind.field": "Field visit",
  "collector.kind.hard": "Hard collection",
  "collector.kind.legal": "Legal",
  "collector.kind.soft": "Soft collection",
  "collector.left": "Umalis",
  "collector.question.targets": "Naabot ba ang target, buwan-buwan?",
  "collector.started": "Mula",
  "collector.table": "Buwan-buwan",
  "collector.tier.first": "{rate} ng nakolekta",
  "collector.tier.next": "{rate} mula {from} ng target",
  "collector.unknown": "Walang kolektor na {id} sa datos.",
  "collectors.everybody": "Lahat ng kolektor",
  "collectors.lead": "Sino ang nakakakolekta, kumpara sa anong target, at sa anong trabaho.",
  "collectors.note.commission":
    "Ang sariling rate ng kolektor sa naka-credit sa kaniya sa buwan, ayon sa mga tier ng target ng buwan, bawas ang mga reversal.",
  "collectors.note.learning":
    "Isang linya bawat kolektor na nagsimula sa loob ng datos. Kasama ang buwang hindi pa tapos, hanggang sa ngayon.",
  "collectors.note.liquidation":
    "Sa na-place sa bawat isa sa huling labindalawang buwan, ang nakolekta habang hawak nila.",
  "collectors.note.promises":
    "Mga promise na due sa huling 12 buwan, para hindi mabigat ang iisang promise. Kung kaunti ang promise, kaunti pa rin ang masasabi tungkol sa sinuman.",
  "collectors.note.rule":
    "Binibilang ang bayad sa kolektor na naka-assign sa account noong araw na iyon; kung walang assignment, sa huling nagtrabaho rito sa loob ng 30 araw bago nito.",
  "collectors.note.table":
    "Hindi sapat ang nakolekta para husgahan ang sinuman: magkakaiba ang portfolio. Kasama rito ang trabahong nagawa at ang mga natupad na promise.",
  "collectors.person.all": "Lahat: {value}",
  "collectors.person.lead": "Ang nakolekta, sa anong trabaho, at kung paano ito kumpara sa iba.",
  "collectors.question.attempts": "Dumarami ba o kumakaunti ang trabaho sa mga account?",
  "collectors.question.collected": "Mas malaki ba o mas maliit ang pumapasok kaysa dati?",
  "collectors.question.kept": "Mas madalas bang natutupad ang mga promise kaysa dati?",
  "collectors.question.commission": "Sino ang kumita ng magkanong komisyon?",
  "collectors.question.learning": "Gaano kabilis humusay ang mga bagong kolektor?",
  "collectors.question.liquidation":
    "Sino ang may pinakamataas na koleksyon sa mga account na ibinigay?",
  "collectors.question.promises": "Kaninong kolektor mas natutupad ang mga promise?",
  "collectors.question.rates": "Naaabot ba ng mga attempt ang right party?",
  "collectors.question.table": "Ano ang nagawa ng bawat isa?",
  "collectors.question.target": "Sino ang umabot sa target?",
  "collectors.question.who": "Sino ang nakakolekta?",
  "collectors.title": "Mga kolektor",
  "collectors.window": "Mga kolektor · Recoup",
  "dso.column.before": "1 taon bago nito",
  "dso.column.change": "Pagbabago",
  "dso.column.dso": "DSO",
  "dso.column.late": "Late",
  "dso.column.terms": "Pasok sa terms",
  "dso.lead": "Gaano kabilis nagiging cash ang benta, gaano sana kabilis, at saan hindi.",
  "dso.note.family":
    "Ang best possible ay ang hindi pa due sa parehong window: ang agwat nito sa DSO ang mga araw na lampas sa terms ng mga customer.",
  "dso.question.by": "{dimension}: saan mabagal?",
  "dso.question.family": "Gaano kabilis nagiging cash ang benta?",
  "dso.question.late": "Gaano ka-late dumarating ang bayad?",
  "dso.question.late_by": "{dimension}: sino ang late magbayad?",
  "dso.table": "DSO ayon sa {dimension}, sa araw: pasok sa terms, late, at isang taon bago nito",
  "dso.title": "DSO",
  "dso.window": "DSO · Recoup",
  "dso.window_label": "Sales window",
  "dso.window_months": "{months, plural, one {# buwan} other {# na buwan}}",
  "figure_page.as_of": "As of",
  "figure_page.before": "Kumpara sa {label}: {value}.",
  "figure_page.currency": "Currency",
  "figure_page.data_through": "Datos hanggang",
  "figure_page.days": "Mga araw",
  "figure_page.denominator": "Denominator",
  "figure_page.everything": "Lahat",
  "figure_page.how": "Paano ito kinukuwenta",
  "figure_page.input": "Bahagi",
  "figure_page.inputs": "Ang mga bumubuo rito: nabubuksan ang bawat isa",
  "figure_page.numerator": "Numerator",
  "figure_page.period": "Period",
  "figure_page.question.by": "{dimension}: saan ito galing?",
  "figure_page.question.trend": "Paano ito gumalaw?",
  "figure_page.rows": "Ang mga row sa likod nito",
  "figure_page.rows_behind_inputs":
    "Binubuo ng ibang numero ang numerong ito. Buksan ang isa sa mga bahagi sa itaas para makita ang mga row.",
  "figure_page.rows_note":
    "{count, plural, =0 {Walang row} one {# row} other {# na row}}, bawat isa ay may file at linyang pinagmulan. Nasa CSV ang lahat, kasama ang bawat column.",
  "figure_page.scope": "Scope",
  "figure_page.source": "Pinagkunan: {source}.",
  "figure_page.split_by": "Hatiin ayon sa",
  "figure_page.split_table": "Ayon sa {dimension}",
  "figure_page.variant.buckets": "Dulo ng mga bucket (araw)",
  "figure_page.variant.forward_factor": "Forward factor",
  "figure_page.target": "Target",
  "figure_page.attainment": "Attainment",
  "figure_page.off_target": "Kumpara sa target",
  "figure_page.variant.cei": "Variant ng period",
  "figure_page.variant.cei.monthly_average": "Benta na hinati sa bilang ng buwan ng period",
  "figure_page.variant.cei.period": "Benta ng buong period",
  "figure_page.variant.window": "Sales window",
  "figure_page.variant.window.1": "1 buwan",
  "figure_page.variant.window.12": "12 buwan",
  "figure_page.variant.window.3": "3 buwan",
  "figure_page.window": "{figure} · Recoup",
  "figure_page.factor": "Multiplier",
  "overview.all_customers": "Lahat ng customer",
  "overview.dso_note": "Best possible {best}, average days delinquent {late}.",
  "overview.drift":
    "Tumataas ang DSO sa {name}: mula {before} naging {now} sa loob ng isang taon, samantalang mula {all_then} naging {all_now} sa kabuuan",
  "overview.highest_late":
    "Pinakamataas ang DSO ng {name}, {dso}: {late} nito ay late na bayad, {terms} ay hindi pa due",
  "overview.highest_terms":
    "Pinakamataas ang DSO ng {name}, {dso}, karamihan dahil sa terms: {terms} nito ay hindi pa due, {late} ay late na bayad",
  "overview.lead": "Magkano ang utang, gaano kabilis pumapasok, at ano ang gumalaw.",
  "overview.no_target": "Walang target para sa period na ito.",
  "overview.nobody_overdue": "Walang overdue.",
  "overview.promises_above":
    "Mas madalas natutupad ang mga promise kay {name}: {rate} ng {count} sa huling 12 buwan, kumpara sa {others} sa lahat ng iba",
  "overview.promises_below":
    "Mas bihirang matupad ang mga promise kay {name}: {rate} ng {count} sa huling 12 buwan, kumpara sa {others} sa lahat ng iba",
  "overview.question.aging": "Magkano ang utang, at gaano na katagal overdue?",
  "overview.question.moved": "Bakit gumalaw ang receivables?",
  "overview.question.customers": "Sino ang may pinakamalaking overdue?",
  "overview.question.dso": "Gaano kabilis nagiging cash ang benta?",
  "overview.stands_out": "Mga kapansin-pansin",
  "overview.title": "Overview",
  "overview.window": "Overview · Recoup",
  "page.amounts_in": "Mga halaga sa {currency}.",
  "page.column.cohort": "Naging overdue noong",
  "page.column.collector": "Kolektor",
  "page.column.customer": "Customer",
  "page.column.customer_id": "Numero",
  "page.column.fell_overdue": "Halaga",
  "page.column.overdue": "Overdue",
  "page.column.total": "Kabuuan",
  "page.convert_to": "Ipakita lahat sa {currency}, sa exchange rate ng bawat araw",
  "page.data_ends": "Hanggang {date} ang datos.",
  "page.key_figures": "Mga pangunahing numero",
  "page.only_currency": "Ipakita lang ang nasa {currency}",
  "page.period_of": "{period}.",
  "page.save_csv": "CSV",
  "page.save_xlsx": "Excel",
  "page.question.over_time": "{dimension}: paano ito gumalaw sa bawat isa?",
  "page.save_pdf": "PDF",
  "page.save_pdf_note": "Ang pahinang ito bilang dokumentong maipapadala o maipi-print",
  "page.scope_line": "Mga balanse as of {as_of}, mga nangyari sa {period}.",
  "page.why_missing":
    "Walang maipakita: hindi na-load ang kailangan nito para sa scope na ito, o masyadong maikli ang history.",
  "page.why_nothing": "Walang maipakita: walang mapagsusukatan nito sa scope na ito.",
  "promises.lead":
    "Ang ipinangako at napagkasunduang bayaran ng mga customer, at kung dumarating ito.",
  "promises.none_pending": "Walang pending na promise.",
  "promises.not_yet": "hindi pa",
  "promises.note.adherence":
    "Binibilang ang hulog kapag tapos na ang grace period. Walang numero ang mga buwan bago ang unang payment plan.",
  "promises.note.broken":
    "Mga plan na nagsimula sa huling 12 buwan at hindi nakabayad ng dalawang magkasunod na hulog. Maikli pa ang panahon para maging broken ang mga bagong plan.",
  "promises.note.calendar":
    "Ang mga halagang ipinangako para sa bawat araw. Ipinapakita ng bar sa ibaba kung magkano ang natupad, broken o pending; napagpapasyahan ang promise tatlong araw pagkatapos ng due date, maliban kung iba ang setting.",
  "promises.note.pending": "Mga promise na hindi pa tapos ang grace period.",
  "promises.note.year":
    "Mga promise na due sa huling 12 buwan, para hindi mabigat ang iisang promise. Kung kaunti ang promise, kaunti pa rin ang masasabi tungkol sa sinuman.",
  "promises.question.adherence": "Nababayaran ba sa oras ang mga hulog?",
  "promises.question.broken_by": "{dimension}: kaninong plan ang nagiging broken?",
  "promises.question.calendar": "Magkano ang ipinangako para sa bawat araw, at dumarating ba ito?",
  "promises.question.kept": "Mas madalas bang natutupad ang mga promise kaysa dati?",
  "promises.question.kept_by": "{dimension}: sino ang tumutupad ng promise?",
  "promises.question.pending": "Sino ang susunod na nangakong magbabayad?",
  "promises.question.rate": "Nauuwi ba sa promise ang pakikipag-usap?",
  "promises.title": "Promises at plans",
  "promises.window": "Promises at plans · Recoup",
  "disputes.lead":
    "Ano ang nagiging mali sa mga invoice, gaano kabilis naaayos, at kung nananatili ang mga customer.",
  "disputes.none_open": "Walang open na dispute.",
  "disputes.note.oldest":
    "Mga dispute na open noong {date}, pinakaluma muna. Nasa currency ng dokumento ang mga halaga; kung blangko, ang open nito nang simulan ang dispute.",
  "disputes.note.rate":
    "Ayon sa buwan ng pag-isyu ng mga dokumento. Maaari pang ma-dispute ang mga bago.",
  "disputes.note.year": "Ang huling 12 buwan, para hindi mabigat ang iisang kaso.",
  "disputes.question.complaints": "Mas marami ba ang reklamo sa bawat 1,000 contact?",
  "disputes.question.days": "Mas mabilis bang naaayos ang mga dispute kaysa dati?",
  "disputes.question.kept": "Nananatili ba ang mga customer matapos masingil?",
  "disputes.question.oldest": "Aling mga dispute ang pinakamatagal nang open?",
  "disputes.question.open": "Mas marami ba ang open na dispute kaysa dati?",
  "disputes.question.rate": "Magkano sa na-invoice ang dini-dispute?",
  "disputes.question.rate_by": "{dimension}: saan ito dini-dispute?",
  "disputes.question.reasons": "Bakit nagdi-dispute ang mga customer, at sino ang tama?",
  "disputes.question.why": "Ano ang inirereklamo nila?",
  "disputes.title": "Disputes at relasyon",
  "disputes.window": "Disputes at relasyon · Recoup",
  "breach.after_conversation": "Tumawag nang masyadong maaga pagkatapos makausap",
  "breach.count": "{counted} pero {allowed} lang ang pinapayagan",
  "breach.hours": "Labas sa pinapayagang oras",
  "breach.weekday": "Sa araw na bawal kumontak",
  "contact.column.breach": "Ano ang nilabag",
  "contact.lead":
    "Sino ang naaabot natin, kailan, sa anong channel, at kung sumusunod tayo sa mga rule.",
  "contact.no_channel": "Walang alam",
  "contact.note.breaches":
    "Activity na lampas sa rule ng bansa o rehiyon ng customer, isang bilang bawat rule na nilabag.",
  "contact.note.channels":
    "Ang mga bar: ilan sa mga account na may overdue ang na-attempt sa bawat channel. Sa table, naka-credit ang pera sa channel na nakasaad sa mga bayad; kung walang nakasaad, sa huling attempt sa loob ng 7 araw bago nito, na hindi patunay na ito ang dahilan.",
  "contact.note.heatmap":
    "Mga tawag lang, maliban kung may piniling channel. Kulang sa sampung attempt ang mapuputlang oras. Hindi isinama ang mga attempt na walang oras.",
  "contact.note.tracing":
    "Mga account na mali ang contact details, o hinanap, at ang nangyari sa mga ito hanggang ngayon.",
  "contact.question.breaches": "Sumusunod ba tayo sa mga contact rule?",
  "contact.question.breaches_by_collector": "Sino ang lumalabag sa mga rule?",
  "contact.question.breaches_by_country": "Saan nilalabag ang mga rule?",
  "contact.question.channels": "Ano ang resulta ng bawat channel?",
  "contact.question.heatmap": "Kailan naaabot ang mga customer?",
  "contact.question.rates": "Naaabot ba ng mga attempt ang right party?",
  "contact.question.tracing": "Natatagpuan ba natin ang mga hindi na makontak?",
  "contact.rules": "Contact rules",
  "contact.title": "Contact at channels",
  "contact.tracing.none":
    "Walang contact details na napatunayang mali sa period na ito, at walang naitalang paghahanap.",
  "contact.tracing.sentence":
    "{lost} account ang mali ang contact details, at {searched} ang hinanap; {reached} ang naabot pagkatapos, at {paid} ang nagbayad",
  "contact.window": "Contact at channels · Recoup",
  "rules.back": "Contact at channels",
  "rules.bring_back": "Ibalik",
  "rules.column.change": "Baguhin",
  "rules.column.from": "Galing sa",
  "rules.column.says": "Nilalaman",
  "rules.counts.attempts": "Lahat ng attempt",
  "rules.counts.calls": "Mga tawag",
  "rules.counts.contacts": "Naganap na contact",
  "rules.edit": "I-edit",
  "rules.edit_one": "I-edit ang {rule}",
  "rules.example.au": "Australia",
  "rules.example.au.month": "Sampung contact sa isang buwan",
  "rules.example.au.source":
    "Debt collection guideline for collectors and creditors, ACCC at ASIC: mga naganap na contact, sa lahat ng account ng customer. Tatlumpung araw ang isang buwan.",
  "rules.example.au.week": "Tatlong contact sa isang linggo",
  "rules.example.ph": "Pilipinas",
  "rules.example.ph.hours": "SEC circular 18: oras",
  "rules.example.ph.source":
    "Securities and Exchange Commission, Memorandum Circular Blg. 18, serye ng 2019: walang contact bago mag-alas-6 ng umaga o pagkatapos ng alas-10 ng gabi.",
  "rules.example.us": "Estados Unidos",
  "rules.example.us.calls": "Regulation F: pitong tawag",
  "rules.example.us.conversation": "Regulation F: pagkatapos makausap",
  "rules.example.us.hours": "Regulation F: oras",
  "rules.example.us.source":
    "Regulation F, 12 CFR 1006.6 at 1006.14: mga tawag sa bawat utang, pati ang hindi sinagot, at mga oras na itinuturing na maginhawa.",
  "rules.examples.add": "Kunin: {country}",
  "rules.examples.note":
    "Mga panimulang rule na mababago kapag nakuha na. Hindi ito legal advice: ang mga abogado ninyo ang nakakaalam kung kumpleto at may bisa ang mga ito sa inyo.",
  "rules.examples.title": "Mga halimbawa",
  "rules.form.add": "Magdagdag ng rule",
  "rules.form.after_conversation": "Mga araw na walang tawag pagkatapos makausap",
  "rules.form.edit": "Baguhin ang {rule}",
  "rules.form.leave": "Huwag baguhin",
  "rules.form.note":
    "Ang jurisdiction ay bansa (PH, Philippines), rehiyong nasa listahan ng customer, o pareho (US-New York), o * para sa lahat ng customer. Walang limit ang iniwang blangko. Para palitan ang limit mula sa isang araw, tapusin ang rule na ito sa araw bago nito at magdagdag ng isa pa.",
  "rules.form.save": "I-save ang rule",
  "rules.form.weekdays": "Mga pinapayagang araw, gaya ng Mon-Fri",
  "rules.in_force": "Mga rule na may bisa",
  "rules.lead":
    "Gaano kadalas, kailan at gaano kaaga puwedeng kontakin ulit ang mga customer, ayon sa bansa o rehiyon.",
  "rules.none":
    "Wala pang rule. Magdagdag sa ibaba, kumuha ng halimbawa, o mag-upload ng file ng contact rules.",
  "rules.note":
    "Paglabag ang bawat activity na lampas sa rule, isang bilang bawat rule. Calendar day ang mga araw at rolling ang bilang: ang araw ng activity ang huli sa mga ito.",
  "rules.per.customer": "Customer",
  "rules.per.debt": "Utang (dokumento)",
  "rules.refusal.example": "Walang halimbawang rule para sa {example}.",
  "rules.refusal.value":
    "Hindi mase-save nang ganito ang rule: tingnan ang {field, select, jurisdiction {jurisdiction} ruleId {numero ng rule} maxCount {mga limit: kailangan ng kahit isa} days {bilang ng contact at mga araw nito, na magkasama} daysAfterConversation {mga araw pagkatapos makausap} hourFrom {unang oras} hourTo {huling oras} validFrom {unang araw} validTo {huling araw, na hindi puwedeng bago ang una} other {itinype}}. Walang nabago.",
  "rules.remove": "Alisin",
  "rules.remove_one": "Alisin ang {rule}",
  "rules.saved": "Na-save. Ayon na sa mga rule na ito ang bilang ng paglabag.",
  "rules.says.after_conversation":
    "Walang tawag sa loob ng {days, plural, one {# araw} other {# na araw}} pagkatapos makausap, bawat {per, select, debt {utang} other {customer}}.",
  "rules.says.attempts":
    "Hanggang {max, plural, one {# attempt} other {# na attempt}} sa loob ng {days, plural, one {# araw} other {# na araw}} bawat {per, select, debt {utang} other {customer}}.",
  "rules.says.calls":
    "Hanggang {max, plural, one {# tawag} other {# na tawag}} sa loob ng {days, plural, one {# araw} other {# na araw}} bawat {per, select, debt {utang} other {customer}}.",
  "rules.says.contacts":
    "Hanggang {max, plural, one {# naganap na contact} other {# na naganap na contact}} sa loob ng {days, plural, one {# araw} other {# na araw}} bawat {per, select, debt {utang} other {customer}}.",
  "rules.says.hours":
    "{counts, select, calls {Tawag} contacts {Contact} other {Attempt}} mula {from} hanggang {to} lang.",
  "rules.says.hours_from":
    "{counts, select, calls {Walang tawag} contacts {Walang contact} other {Walang attempt}} bago ang {from}.",
  "rules.says.hours_to":
    "{counts, select, calls {Walang tawag} contacts {Walang contact} other {Walang attempt}} pagkatapos ng {to}.",
  "rules.says.weekdays":
    "{counts, select, calls {Tawag} contacts {Contact} other {Attempt}} sa {weekdays} lang.",
  "rules.says.weekdays_unread":
    "Hindi mabasa ang mga araw na “{weekdays}”: walang nililimitahan ang mga ito hanggang mapalitan.",
  "rules.set_here": "Itinakda rito",
  "rules.taken_away": "Inalis",
  "rules.title": "Contact rules",
  "rules.window": "Contact rules · Recoup",
  "stages.lead":
    "Aling reminder ang nagpapabayad sa mga customer, at saan napupunta ang mga account kapag hindi.",
  "stages.note.funnel":
    "Nasa pinakamalayong stage na inabot nito ang account, hanggang wala na itong overdue.",
  "stages.note.ladder":
    "Ang overdue lang nang ipadala ang hakbang, ang nabayaran lang bago ang susunod na hakbang, at ang mga hakbang lang na lumipas na ang mga araw sa datos.",
  "stages.question.funnel": "Gaano kalayo ang inaabot ng mga account, at gaano katagal nananatili?",
  "stages.question.ladder": "Aling hakbang ang nagpapabayad sa mga customer?",
  "stages.question.penetration": "Natatrabaho ba ang bawat account na dapat trabahuhin?",
  "stages.title": "Stages at reminders",
  "stages.window": "Stages at reminders · Recoup",
  "tracing.found": "Natagpuan",
  "tracing.lost": "Maling contact details",
  "tracing.paid": "May nabayaran",
  "tracing.reached": "Naabot",
  "tracing.searched": "Hinanap",
  "exposure.note":
    "Ang open kumpara sa credit limit na may bisa sa araw: sariling limit ng customer, kung wala ay ang sa segment, kung wala ay ang nasa listahan ng customer. Wala sa datos ang hindi pa na-invoice.",
  "exposure.question": "Sino ang may utang na lampas sa limit?",
  "exposure.table": "Mga customer na lampas sa limit",
  "terms.note":
    "Mga bayad at invoice ng huling dalawang taon; ang overdue ay as of sa araw. Mula issue date ang bilang ng araw.",
  "terms.question": "Anong terms ang ibinibigay, at ilang araw talaga magbayad?",
  "recovery.lead":
    "Magkano sa naging overdue ang nababawi, gaano kabilis, at magkano ang na-write-off.",
  "recovery.note.cei":
    "Ibinababa ng credit at write-off ang ending balance, ayon sa standard formula.",
  "recovery.note.curves":
    "Isang linya bawat buwan kung kailan may invoice na naging overdue. Nagtatapos sa bilog na walang laman ang linya kung saan nagtatapos ang datos.",
  "recovery.note.triangle":
    "Porsiyento ng halagang naging overdue, na nabayaran sa loob ng ganito karaming buwan. Blangko ang mga buwang hindi pa tapos.",
  "recovery.column.flow": "Mula → papunta",
  "recovery.column.from_amount": "Simula",
  "recovery.column.net_flow": "Net flow",
  "recovery.column.to_amount": "Pagkaraan ng 1 buwan",
  "recovery.net_flow": "Net flow mula bucket hanggang bucket",
  "recovery.note.losses":
    "Ang na-write-off o open pa sa halagang umabot sa bucket, sa mga dokumentong isang taon na o higit pa mula sa due date; katabi ang kahulugan nito sa nasa bucket ngayon.",
  "recovery.note.rolls":
    "Ang huling labindalawang natapos na katapusan ng buwan, pinagsama. Bawat row ang nasa isang bucket, sa porsiyento: kung nasaan makalipas ang isang buwan, o paano ito umalis. Net flow ang nasa bucket hati sa nasa naunang bucket isang buwan bago nito; dahil naiipon sa huling bucket ang lahat ng mas luma, maaaring lumampas sa 100 % ang flow nito.",
  "recovery.outcome":
    "Kung magpapatuloy ang mga susunod na buwan gaya ng huling labindalawa, sa {open} na open, {paid} ({paid_share}) ang mababayaran, {credited} ang maki-credit at {lost} ({lost_share}) ang mawawala.",
  "recovery.question.losses": "Magkano ang nawawala sa huli, at ano ang kahulugan nito ngayon?",
  "recovery.question.rolls": "Ano ang nangyayari rito sa loob ng isang buwan?",
  "recovery.question.by": "{dimension}: saan ito nababawi?",
  "recovery.question.cei": "Magkano sa maaaring makolekta ang nakolekta?",
  "recovery.question.curves": "Magkano ang nababawi, at gaano kabilis?",
  "recovery.question.triangle": "Aling buwan ang maganda ang recovery, at alin ang hindi?",
  "recovery.question.write_offs": "Magkano ang na-write-off?",
  "recovery.table": "Ang mga cohort sa likod nito",
  "recovery.title": "Recovery",
  "recovery.window": "Recovery · Recoup",
  "recovery.within": "{months, plural, =0 {Parehong buwan} one {# buwan} other {# na buwan}}",
  "bucket.no_due_date": "Walang due date",
  "bucket.no_due_date_short": "Walang due",
  "bucket.not_due": "Hindi pa due",
  "bucket.not_due_short": "Hindi pa due",
  "bucket.over": "Mahigit {days} araw",
  "bucket.over_short": "> {days}",
  "bucket.range": "{from}–{to} araw",
  "bucket.range_short": "{from}–{to}",
  "bucket.unapplied": "Unapplied cash",
  "bucket.unapplied_short": "Unapplied",
  "chart.aging.by_issue":
    "{old} ng {total} na open ang na-isyu mahigit {days} araw na: {share} ng lahat ng open na dokumento",
  "chart.aging.headline":
    "{overdue} ang overdue, {share} ng lahat ng open na dokumento; {old} ang mahigit {days} araw nang overdue",
  "chart.aging.nothing_open": "Walang open",
  "chart.aging.nothing_overdue": "Walang overdue: {total} ang open",
  "chart.aging.tip":
    "{bucket}: {amount}\n{count, plural, one {# dokumento} other {# na dokumento}}",
  "chart.aging.headline_none":
    "{overdue} ang overdue, {share} ng lahat ng open na dokumento; walang mahigit {days} araw nang overdue",
  "chart.aging_trend.by_issue":
    "{old} ang open nang mahigit {days} araw sa katapusan ng {month}: {share} ng lahat ng open na dokumento, kumpara sa {base_share} noong {base_month}",
  "chart.aging_trend.fell": "Bumaba ng {change} ang overdue mula {month}, naging {amount}",
  "chart.aging_trend.nothing": "Walang overdue sa katapusan ng {month}",
  "chart.aging_trend.only": "{amount} ang overdue sa katapusan ng {month}",
  "chart.aging_trend.rose": "Tumaas ng {change} ang overdue mula {month}, naging {amount}",
  "chart.aging_trend.undated":
    "{amount} ng {total} ang walang due date: hindi alam kung overdue ito",
  "chart.aging_trend.same": "Walang pagbabago ang overdue mula {month}: {amount}",
  "chart.breakdown.not_given": "walang nakalagay",
  "chart.breakdown.one": "{title} ng {name}: {value}",
  "chart.breakdown.range":
    "{title}: pinakamataas ang {name}, {value}, at pinakamababa ang {least}, {least_value}",
  "chart.breakdown.share": "Pinakamalaki ang {name}: {value}, {share} ng kabuuan",
  "chart.breakdown.of_few": "{value}, sa {count, number} lamang",
  "chart.breakdown.of_target": "{value} sa {target}",
  "chart.breakdown.targets_met":
    "{count, plural, =1 {Naabot ang nag-iisang target} one {Naabot ang lahat ng # target} other {Naabot ang lahat ng # target}}; pinakamalapit sa sariling target ang {name}: {value} kumpara sa {target}",
  "chart.breakdown.targets_missed":
    "{met, number} sa {count, plural, one {# target} other {# target}} ang naabot; pinakamalayo sa sariling target ang {name}: {value} kumpara sa {target}",
  "chart.breakdown.same": "{title}: pare-pareho sa lahat, {value}",
  "chart.breakdown.unsplit": "{title}: {value}; hindi sinasabi ng datos kung paano ito nahahati",
  "chart.breakdown.share_of_none":
    "{value}, {share} ng kabuuan, ang hindi kabilang sa alinman sa mga ito; sa mga ito, pinakamalaki ang {name}, {name_value}",
  "chart.bridge.fell":
    "Bumaba ng {change} ang receivables mula {since}, naging {now}: {invoiced} ang na-invoice, {collected} ang nakolekta",
  "chart.bridge.only": "{now} ang receivables noong {when}; walang alam bago nito",
  "chart.bridge.rose":
    "Tumaas ng {change} ang receivables mula {since}, naging {now}: {invoiced} ang na-invoice, {collected} ang nakolekta",
  "chart.bridge.same":
    "Walang pagbabago ang receivables mula {since}, {now}: {invoiced} ang na-invoice, {collected} ang nakolekta",
  "chart.change.fell_by": "{title}: bumaba ng {change} mula {since}, naging {now}",
  "chart.change.fell_to": "{title}: bumaba mula {then} noong {since}, naging {now}",
  "chart.change.none": "{title}: walang maipapakita sa scope na ito",
  "chart.change.only": "{title}: {now} noong {when}",
  "chart.change.rose_by": "{title}: tumaas ng {change} mula {since}, naging {now}",
  "chart.change.rose_to": "{title}: tumaas mula {then} noong {since}, naging {now}",
  "chart.change.same": "{title}: walang pagbabago mula {since}, {now}",
  "chart.change.title_in": "{title} sa {period}",
  "chart.change.against_target": "{sentence}; target {target}",
  "chart.cohort_triangle.headline":
    "Sa loob ng {months} buwan, pinakamataas ang recovery ng {best} ({best_rate}) at pinakamababa ang {worst} ({worst_rate})",
  "chart.agencies.house": "in-house, kasing-edad na utang",
  "chart.agencies.none": "Walang account na na-place sa agency sa period na ito",
  "chart.agencies.not_compared":
    "{rate} ng {placed} na na-place ang nakolekta ng {name}, {net} net of fees; walang kasing-edad na utang sa in-house na maikukumpara",
  "chart.agencies.one":
    "{rate} ng na-place ang nakolekta ng {name}; {house} ng kasing-edad na utang ang nakolekta ng in-house",
  "chart.agencies.several":
    "{above, plural, =0 {Wala sa {count} agency ang nakakakolekta} one {# sa {count} agency ang nakakakolekta} other {# sa {count} agency ang nakakakolekta}} nang higit sa in-house sa kasing-edad na utang",
  "chart.agencies.tip":
    "{name}\nPlaced: {placed}\nNakolekta: {rate}, net of fees {net}\nIkinumpara: {compared}\nIn-house: {house}",
  "chart.agencies.not_compared_several":
    "Pinakamataas ang nakolekta ng {name}, {rate} ng na-place, at pinakamababa ang {last}, {last_rate}; walang kasing-edad na utang sa in-house na maikukumpara",
  "chart.collector_months.no_target": "Walang target para sa mga buwang ito",
  "chart.collector_months.reached":
    "Naabot ang target sa {reached} sa {count, plural, one {# buwan} other {# na buwan}}",
  "chart.cost_parts.activity_costs": "Activities",
  "chart.cost_parts.activity_costs_most":
    "{total} ang gastos sa trabaho noong {when}, {share} nito ay sa sulat, mensahe at pagbisita",
  "chart.cost_parts.agency_fees": "Agencies",
  "chart.cost_parts.agency_fees_most":
    "{total} ang gastos sa trabaho noong {when}, {share} nito ay sa agency",
  "chart.cost_parts.labour_cost": "Mga tao",
  "chart.cost_parts.labour_cost_most":
    "{total} ang gastos sa trabaho noong {when}, {share} nito ay sa mga tao",
  "chart.exposure.limit": "limit",
  "chart.exposure.no_limits": "Walang credit limit sa datos",
  "chart.exposure.over":
    "{count, plural, one {# customer sa {of} na may limit ang may utang} other {# na customer sa {of} na may limit ang may utang}} na {sum} higit sa {count, plural, one {pinapayagan} other {pinapayagan}}",
  "chart.exposure.tip":
    "{name}\nUtang: {open}, overdue {overdue}\nLimit: {limit}\nLampas dito: {over}",
  "chart.exposure.within":
    "{count, plural, =1 {Nasa loob nito ang nag-iisang customer na may limit} one {Nasa loob nito ang lahat ng # customer na may limit} other {Nasa loob nito ang lahat ng # customer na may limit}}",
  "chart.help":
    "Lumilipat sa bawat marka ang mga arrow key, binubuksan ng Enter ang mga row sa likod nito, at lumalabas ang Escape.",
  "chart.help_periods":
    "Lumilipat sa bawat period ang mga arrow key, binubuksan ng Enter ang mga row sa likod nito, at lumalabas ang Escape. Kapag nag-drag, o pinindot ang Shift kasama ang arrow key at saka Enter, iyon ang magiging period ng buong pahina.",
  "chart.learning.age": "Mga buwan mula nang magsimula",
  "chart.learning.alone": "{now} ang nakolekta ni {name} noong {month}",
  "chart.learning.below":
    "Hindi pa naaabot ni {name} ang {usual} bawat buwan na nakokolekta ng mga bihasang kolektor ng team",
  "chart.learning.none": "Walang nagsimula sa huling {months} buwan",
  "chart.learning.reached":
    "Naabot ni {name} ang {usual} bawat buwan na nakokolekta ng mga bihasang kolektor ng team {months, plural, =0 {sa unang buwan} one {pagkaraan ng # buwan} other {pagkaraan ng # na buwan}}",
  "chart.learning.tip":
    "{name}, {month}\nNakolekta: {collected}\nTarget: {target}\nRight party: {right_party}\nNatupad na promise: {kept}",
  "chart.learning.usual_of": "mga bihasang kolektor ng {team}, bawat buwan",
  "chart.learning.usual": "mga bihasang kolektor, bawat buwan",
  "chart.liquidation.age": "Buwan mula nang ma-place",
  "chart.liquidation.house": "In-house",
  "chart.liquidation.none": "Walang na-place sa period na ito",
  "chart.liquidation.one":
    "{rate} ng na-place ang nakolekta ng {name} sa loob ng {months, plural, one {# buwan} other {# na buwan}}",
  "chart.liquidation.several":
    "Sa loob ng {months, plural, one {# buwan} other {# na buwan}} mula nang ma-place, {rate} ang nakolekta ng {name}, {last_rate} ng {last}",
  "chart.liquidation.tip":
    "{name}\n{rate} ang nakolekta sa loob ng {months, plural, =0 {buwan ng placement} one {# buwan} other {# na buwan}}",
  "chart.liquidation.too_young":
    "Masyado pang maaga para ikumpara: walang na-place {months} buwan na o higit pa",
  "chart.terms.given": "terms (araw)",
  "chart.terms.late":
    "{name}: nagbabayad {days} mula issue date, late nang {late}, pinakamalayo sa terms",
  "chart.terms.name": "{segment}, {days, plural, one {# araw} other {# na araw}}",
  "chart.terms.no_segment": "Walang segment",
  "chart.terms.punctual":
    "Sa average, walang nagbabayad nang lampas sa terms; pinakamatagal ang {name}, {days} mula issue date, maaga nang {late}",
  "chart.terms.tip":
    "{name}\nNa-invoice: {invoiced}\nDays to pay: {days}\nDays late: {late}\nOverdue sa open: {overdue}",
  "chart.terms.unknown": "{segment}, hindi alam ang terms",
  "chart.cohorts.age": "Buwan mula nang maging overdue",
  "chart.cohorts.all": "{share} ng naging overdue ang nabayaran sa loob ng {months} buwan",
  "chart.cohorts.line_all": "Lahat ng cohort",
  "chart.cohorts.line_all_short": "Lahat",
  "chart.cohorts.recent":
    "{share} ng naging overdue ang nabayaran sa loob ng {months} buwan; sa huling {count} cohort, {recent}",
  "chart.cohorts.tip":
    "Overdue mula {cohort}\n{share} ng {base} ang nabayaran\nsa loob ng {months, plural, =0 {parehong buwan} one {# buwan} other {# na buwan}}",
  "chart.cohorts.too_young":
    "Masyado pang maaga para ikumpara: wala pang dalawang cohort na {months} buwan na",
  "chart.collectors.headline":
    "{reached} sa {count, plural, one {# kolektor} other {# na kolektor}} na may target ang nakaabot nito",
  "chart.collectors.no_target": "{total} ang nakolekta; walang target para sa period na ito",
  "chart.collectors.nobody": "Walang sinuman",
  "chart.collectors.target": "target",
  "chart.collectors.tip":
    "{name}\nNakolekta: {collected}\nTarget: {target}\nAttainment: {attainment}",
  "chart.contact_heatmap.few":
    "Kulang ang attempts para masabi kung kailan naaabot ang mga customer",
  "chart.contact_heatmap.headline":
    "Pinakamadalas maabot ang customer sa oras na {best} ({best_rate}) at pinakamadalang sa {worst} ({worst_rate}); pinakamahina ang {day}, {day_rate}",
  "chart.contact_heatmap.hour": "Oras ng araw",
  "chart.contact_heatmap.none": "Walang attempt na may oras",
  "chart.contact_heatmap.tip":
    "{day}, oras na {hour}\n{attempts} attempt\n{rate} ang umabot sa customer",
  "chart.reminder_ladder.few":
    "Kulang pa ang mga reminder na lumipas na ang pitong araw para mahusgahan",
  "chart.reminder_ladder.headline":
    "Pinakamabisa ang {best}: {best_rate} ng pinadalhan ang may nabayaran sa loob ng 7 araw, bago ang susunod na hakbang; pinakamahina ang {worst}, {worst_rate}",
  "chart.reminder_ladder.label": "{rate} ng {sent}",
  "chart.reminder_ladder.one":
    "{best}: {best_rate} ng pinadalhan ang may nabayaran sa loob ng 7 araw, bago ang susunod na hakbang",
  "chart.reminder_ladder.tip":
    "{step}\nNaipadala: {sent}, overdue {amount}\nNabayaran sa loob ng 7 araw: {paid_7}\nNabayaran sa loob ng 14 araw: {paid_14}\nLumipat: {moved_on}",
  "chart.reminder_ladder.within_14": "may nabayaran sa loob ng 14 araw",
  "chart.reminder_ladder.within_7": "may nabayaran sa loob ng 7 araw",
  "chart.reminder_ladder.same":
    "Pare-pareho ang bisa ng bawat hakbang: {best_rate} ng pinadalhan ang may nabayaran sa loob ng 7 araw, bago ang susunod na hakbang",
  "chart.stage_funnel.entered": "mga account na pumasok",
  "chart.stage_funnel.few": "Kulang ang mga account na dumaan sa mga stage para mahusgahan",
  "chart.stage_funnel.headline":
    "Pinakamarami ang nase-settle sa {best}: {share} ng mga account na umaalis dito ang wala nang overdue; pinakamatagal ang mga account sa {slowest}, {days} ang median",
  "chart.stage_funnel.moved_on": "sa mga ito ang lumipat sa susunod na stage",
  "chart.stage_funnel.tip":
    "{stage}\nPumasok: {entered}, overdue {amount}\nLumipat: {moved_on}\nNa-settle: {settled}\nNa-write-off: {written_off}\nNarito sa katapusan: {closing}",
  "chart.stage_funnel.headline_same":
    "Pinakamarami ang nase-settle sa {best}: {share} ng mga account na umaalis dito ang wala nang overdue; dito rin pinakamatagal ang mga account, {days} ang median",
  "chart.stage_funnel.one":
    "{best}: {share} ng mga account na umaalis dito ang wala nang overdue; {days} ang median ng pananatili ng mga account",
  "ladder.demand": "Demand",
  "ladder.demand_numbered": "Demand {number}",
  "ladder.formal_demand": "Formal demand",
  "ladder.notice": "Notice bago i-endorse",
  "ladder.reminder": "Reminder",
  "ladder.reminder_numbered": "Reminder {number}",
  "size.A": "A: unang 80% ng benta",
  "size.B": "B: sumunod na 15% ng benta",
  "size.C": "C: huling 5% ng benta",
  "stage.formal_demand": "Formal demand",
  "stage.hard_or_agency": "Hard collection o agency",
  "stage.legal": "Legal",
  "stage.overdue": "Overdue, wala pang ginawa",
  "stage.reminder": "Reminder",
  "stage.soft": "Soft collection",
  "stage.written_off": "Na-write-off",
  "stage.hard": "Hard collection",
  "stage.field": "Field collection",
  "stage.agency": "Agency",
  "chart.contact_rates.contact_rate": "Contact rate",
  "chart.contact_rates.right_party_rate": "Right-party rate",
  "chart.disputes.days": "median days",
  "chart.disputes.headline":
    "Ang {reason} ang pinakamadalas na dahilan, {share} ng {count} dispute na binuksan; pinakamatagal ang {slowest}: {days} ang median",
  "chart.disputes.most":
    "Ang {reason} ang pinakamadalas na dahilan, {share} ng {count, plural, one {# dispute} other {# na dispute}} na binuksan",
  "chart.disputes.none": "Walang dispute na binuksan, isinara o open",
  "chart.disputes.only_open":
    "Walang dispute na binuksan; {open, plural, one {# ang} other {# ang}} open pa",
  "chart.disputes.open": "open ngayon",
  "chart.disputes.opened": "binuksan",
  "chart.disputes.ours": "pabor sa atin",
  "chart.disputes.tip":
    "{reason}\n{opened} ang binuksan, {amount}\n{open} ang open ngayon\nmedian {days}\npabor sa atin {ours}",
  "chart.disputes.headline_same":
    "Ang {reason} ang pinakamadalas na dahilan, {share} ng {count} dispute na binuksan, at pinakamatagal din: {days} ang median",
  "chart.disputes.only_reason":
    "{count, plural, =1 {Isa lang ang dahilan ng nag-iisang dispute na binuksan} one {Iisa ang dahilan ng lahat ng # dispute na binuksan} other {Iisa ang dahilan ng lahat ng # dispute na binuksan}}: {reason}",
  "chart.dso.best_possible_dso": "Best possible",
  "chart.dso.countback_least":
    "Walang bentang mapagsusukatan ng DSO; sa countback, naubos ang history pagkatapos ng {now}",
  "chart.dso.countback_only": "Walang bentang mapagsusukatan ng DSO; {now} sa countback",
  "chart.dso.countback_dso": "Countback",
  "chart.dso.dso": "DSO",
  "chart.dso.true_dso": "True",
  "chart.loss_rates.headline":
    "{expected} ng {open} na open ang inaasahang mawawala ({share}); sa mga umaabot sa bucket na “{bucket}”, {rate}",
  "chart.loss_rates.label": "{rate} · {expected} ng {open}",
  "chart.loss_rates.nothing_open": "Walang open na maaaring mawala",
  "chart.loss_rates.tip":
    "{bucket}: {lost} ang nawala sa {reached} na umabot ({rate}); {expected} ang inaasahan sa {open} na open ngayon",
  "chart.loss_rates.too_young":
    "Masyado pang maaga: walang dokumentong due na isang taon na ang nakalipas, kaya hindi pa masasabi kung ano ang mawawala sa huli",
  "chart.loss_rates.unknown":
    "{open} ang open sa mga bucket na walang umabot isang taon na o higit pa: hindi alam kung magkano ang mawawala",
  "chart.roll_rates.below_one": "<1",
  "chart.roll_rates.credited": "Na-credit",
  "chart.roll_rates.credited_short": "Credit",
  "chart.roll_rates.headline":
    "Sa mga {first} nang overdue, {paid} ang nabayaran sa loob ng isang buwan at {rolled} ang lumipat sa susunod na bucket; pinakamalaki ang lumilipat mula {worst} ({worst_rolled})",
  "chart.roll_rates.headline_short":
    "Sa mga {first} nang overdue, {paid} ang nabayaran sa loob ng isang buwan at {rolled} ang lumipat sa susunod na bucket",
  "chart.roll_rates.paid": "Nabayaran",
  "chart.roll_rates.paid_short": "Bayad",
  "chart.roll_rates.tip": "{from} → {to}: {share} ({amount})",
  "chart.roll_rates.written_off": "Na-write-off",
  "chart.roll_rates.written_off_short": "Write-off",
  "chart.copied": "Nakopya na",
  "chart.copy": "Kopyahin",
  "chart.copy_failed": "Hindi pinayagan ng browser ang pagkopya: i-save na lang ang PNG.",
  "chart.copy_this": "Kopyahin bilang larawan: {title}",
  "chart.footer": "As of {as_of}",
  "chart.footer_data_through": "datos hanggang {date}",
  "chart.metric_missing":
    "Ipinapakita ng chart na {chart} ang kahit anong numero: ibigay ito sa metric=…, at kung hahatiin, ang dimension sa by=….",
  "chart.multiples.both":
    "{title}: pinakatumaas sa {name}, mula {before} noong {since} naging {now}, at pinakabumaba sa {other}, mula {other_before} naging {other_now}",
  "chart.multiples.fell":
    "{title}: walang tumaas; pinakabumaba sa {name}, mula {before} noong {since} naging {now}",
  "chart.multiples.own_scale": "may sariling sukatan ang bawat isa",
  "chart.multiples.rose":
    "{title}: walang bumaba; pinakatumaas sa {name}, mula {before} noong {since} naging {now}",
  "chart.multiples.same": "{title}: walang gumalaw saanman mula {since}",
  "chart.multiples.too_short":
    "{title}: masyadong maikli ang history para masabi kung saan ito gumalaw",
  "chart.multiples.whole": "lahat",
  "chart.multiples.whole_is": "Lahat: {value}",
  "chart.no_data": "Walang datos sa scope na ito",
  "chart.overdue_share": "Bahaging overdue",
  "chart.overdue_share_short": "overdue",
  "chart.notes": "Mga note",
  "chart.notes_on": "Mga note sa: {title}",
  "chart.notes_question": "Ano ang ipinapakita nito?",
  "chart.notes_window": "Mga note sa {chart} · Recoup",
  "chart.table.title": "Talahanayan",
  "chart.table_of": "Talahanayan ng: {title}",
  "chart.table.window": "Talahanayan ng {chart} · Recoup",
  "chart.table.headline": "Ang ipinapakita nito",
  "chart.promises.both":
    "Natupad ang {share} ng {decided} na ipinangako para sa mga araw na napagpasyahan na; pending ang {pending}, ang huli ay para sa {until}",
  "chart.promises.broken": "broken",
  "chart.promises.decided": "Natupad ang {share} ng {decided} na ipinangako",
  "chart.promises.kept": "natupad",
  "chart.promises.none": "Walang promise na due",
  "chart.promises.only_pending":
    "{pending} ang ipinangako at pending pa, ang huli ay para sa {until}",
  "chart.promises.pending": "pending",
  "chart.promises.tip":
    "{day}: {count, plural, one {# promise} other {# na promise}}, {amount}\nnatupad {kept}\nbroken {broken}\npending {pending}",
  "chart.role": "chart",
  "chart.save": "I-save",
  "chart.save_as": "{format} ng: {title}",
  "chart.save_this": "I-save ang chart na ito",
  "chart.unknown": "Walang chart na {chart}. Ang mga chart: {known}.",
  "chart.unknown_format":
    "Maaaring i-save ang chart bilang png, svg, csv o xlsx, hindi bilang {format}.",
  "chart.notes_count": "{count, plural, one {# note} other {# na note}} tungkol sa chart na ito",
  "chart.target": "Target {target}",
  "warehouse.disk_full":
    "Puno na ang disk: hindi nagawa ang {folder}. Magbakante ng espasyo at subukan ulit.",
  "warehouse.no_folder":
    "Hindi mapaglalagyan ng datos ang {folder}: file ito, o nasa loob ng file. Magbigay ng folder gamit ang --data.",
  "warehouse.not_allowed":
    "Hindi puwedeng sulatan ang {file}. Suriin ang pahintulot, o pumili ng ibang folder gamit ang --data.",
  "warehouse.unreadable":
    "Hindi warehouse ng bersiyong ito ang {file}. Itabi ito at patakbuhin ang recoup rebuild: nasa tabi nito ang mga in-upload na file.",
  "warehouse.locked":
    "Ginagamit ng ibang process ({process}) ang warehouse na {file}. Itigil iyon, o pumili ng ibang folder gamit ang --data.",
  "bucket.days": "{days} araw",
  "check.assumed_issue_dates.title": "Ipinalagay na issue date",
  "check.assumed_issue_dates.description":
    "Walang issue date ang mga dokumentong ito; binibilang mula sa pinakaunang alam na petsa.",
  "check.first_currencies.title": "Currency na unang beses lumitaw",
  "check.first_currencies.description":
    "Nagdala ang mga import na ito ng currency na wala pa sa table. Tiyaking nasa currency na iyon ang mga halaga, at may exchange rate para rito.",
  "check.derived_columns_disagree.title": "Mga column na hindi tugma sa iba",
  "check.derived_columns_disagree.description":
    "Dapat makuha ang mga column na ito mula sa iba sa file, gaya ng natitira mula sa halaga at nabayaran. Hindi ganoon sa ganito karaming row; ang mga na-load na column ang binibilang.",
  "check.due_before_issue.title": "Due bago pa na-isyu",
  "check.due_before_issue.description":
    "Mas maaga ang due date ng mga dokumentong ito kaysa sa issue date. Suriin ang dalawang column ng petsa.",
  "check.future_dates.title": "Petsa sa hinaharap",
  "check.future_dates.description":
    "Mas huli ang petsa ng mga row na ito kaysa sa araw ng pag-import ng file, kaya hindi nila sinasabi kung hanggang saan ang datos. Suriin ang taon, at ang ayos ng araw at buwan.",
  "check.gone_from_list.title": "Wala na sa pinakabagong listahan",
  "check.gone_from_list.description":
    "Nasa naunang open-item list ang mga dokumentong ito, wala sa pinakabagong listahan ng kliyente, at walang na-load na bayad: binibilang pa ring utang. I-load ang mga bayad, o write-off, sa pagitan ng mga listahan.",
  "check.hundredfold_amounts.title": "100 beses ng karaniwan",
  "check.hundredfold_amounts.description":
    "100 beses o higit pa ng median ng customer ang mga halagang ito, o ng median ng kliyente kung kulang sa lima ang sa customer. Madalas ay nawala ang decimal sign.",
  "check.missing_months.title": "Buwan na walang row",
  "check.missing_months.description":
    "May mga row bago at pagkatapos ng mga buwang ito, pero wala sa mga ito. Baka may nakalimutang file.",
  "check.no_due_date.title": "Walang due date",
  "check.no_due_date.description":
    "Walang due date ang mga invoice na ito: may sarili silang bucket at hindi kailanman nagiging overdue.",
  "check.overpaid_customers.title": "Sobra sa utang ang nabayaran",
  "check.overpaid_customers.description":
    "Sobra ang nabayaran o na-credit ng mga customer na ito kumpara sa mga dokumento nila; unapplied ang sobra.",
  "check.paid_before_issue.title": "Bayad bago pa na-isyu",
  "check.paid_before_issue.description":
    "Dumating ang mga bayad na ito bago ma-isyu ang invoice na tinutukoy; unapplied ang mga ito hanggang sa araw na iyon.",
  "check.rejected_rows.title": "Mga tinanggihang row",
  "check.rejected_rows.description":
    "May mga row ang mga file na ito na hindi nagamit. Buksan ang import para makita at ayusin.",
  "check.report_totals_disagree.title": "Hindi tugma ang sariling kabuuan ng report",
  "check.report_totals_disagree.description":
    "Hindi katumbas ng sum ng mga row ang mga kabuuang ito ng report. Baka may kulang na row sa export; ang mga row ang binibilang.",
  "check.snapshot_totals_disagree.title": "Hindi tugma ang mga kabuuan ng aging report",
  "check.snapshot_totals_disagree.description":
    "Ang kabuuan ng mga customer na ito sa aging report ay hindi sum ng mga bucket nila.",
  "check.stated_overpaid.title": "Nakasaad na sobra sa utang ang nabayaran",
  "check.stated_overpaid.description":
    "Sinasabi ng mga listahang ito na higit sa halaga ng dokumento ang nabayaran.",
  "check.stated_totals_disagree.title": "Hindi tugma ang mga nakasaad na kabuuan",
  "check.stated_totals_disagree.description":
    "Iba ang kabuuang nabayaran sa mga listahang ito kaysa sa mga na-load na bayad. Ang mga bayad ang binibilang, maliban kung iba ang piliin mo sa pahina ng import.",
  "check.unknown_collectors.title": "Mga kolektor na wala sa listahan",
  "check.unknown_collectors.description":
    "Nasa mga activity, promise, hulog, reklamo, assignment o target ang mga kolektor na ito, pero wala sa listahan ng kolektor.",
  "check.unknown_customers.title": "Mga hindi kilalang customer",
  "check.unknown_customers.description":
    "May customer ang mga row na ito na wala sa listahan ng customer, sa mga dokumento at sa aging report.",
  "check.unknown_invoices.title": "Mga hindi kilalang invoice",
  "check.unknown_invoices.description":
    "May tinutukoy na invoice ang mga promise, dispute, activity at credit note na ito na hindi na-load.",
  "check.unknown_outcomes.title": "Hindi malinaw na resulta",
  "check.unknown_outcomes.description":
    "Hindi masasabi sa mga salita ng resultang ito kung may nakausap; binibilang na walang contact.",
  "check.unmatched_payments.title": "Bayad sa hindi kilalang invoice",
  "check.unmatched_payments.description":
    "May tinutukoy na invoice ang mga bayad na ito na hindi na-load; binibilang sa customer, pinakaunang due muna.",
  "check.void_documents.title": "Mga draft at kinanselang dokumento",
  "check.void_documents.description":
    "Ayon sa listahan, hindi kailanman ipinadala o kinansela ang mga ito. Itinatago sila at wala sa anumang numero; ibinabalik sila ng mas bagong listahang nagsasabing utang sila.",
  "check.unmatched_write_offs.title": "Write-off ng hindi kilalang invoice",
  "check.unmatched_write_offs.description":
    "Hindi na-load ang invoice ng mga write-off na ito, o may ilan na pareho ang numero. Hindi binibilang saanman: kulang ang write-off, at baka sobra ang utang.",
  "check.accept.button": "Ayos lang ito",
  "check.accept.note":
    "{count, plural, =1 {Tatandaang ayos ang finding} one {Tatandaang ayos ang lahat ng # finding} other {Tatandaang ayos ang lahat ng # finding}}, o ang mga row lang na may tsek. Lalabas ulit ang anumang bagong lalabag.",
  "check.accept.placeholder": "Bakit ayos lang",
  "check.accept.reason": "Dahilan",
  "check.accept.tick": "Tsek",
  "check.accept.tick_one": "Tanggapin lang ang {item} at ang iba pang may tsek",
  "check.accept.title": "Ayos lang ba ito?",
  "check.accepted.note": "Hindi na inililista ang mga ito sa mga finding.",
  "check.accepted.somebody": "ang gumagamit ng computer na ito",
  "check.accepted.take_back": "Bawiin",
  "check.accepted.title": "Tinanggap na ayos",
  "check.accepted.who": "{count, plural, one {# finding} other {# na finding}}, {at}, ni {by}",
  "check.amount": "{amount} sa kabuuan.",
  "check.back": "Lahat ng check",
  "check.effect.attempts": "Attempts",
  "check.effect.change": "Ang mga row na ito",
  "check.effect.collected": "Nakolekta",
  "check.effect.none":
    "Hanggang {date}, walang binabago ang mga row na ito sa open receivables, nakolekta, attempts o promises.",
  "check.effect.note": "Binilang hanggang {date}, sa lahat ng na-load.",
  "check.effect.open_receivables": "Open receivables",
  "check.effect.promises": "Promises",
  "check.effect.title": "Ang epekto nito sa mga numero",
  "check.effect.value": "Sa ngayon",
  "check.effect.without": "Kung wala ang mga row na ito",
  "check.found":
    "{count, plural, =0 {{accepted, plural, =0 {Walang nakita: maayos ang datos dito.} =1 {Tinanggap na ayos ang nag-iisang finding.} one {Tinanggap na ayos ang lahat ng # finding.} other {Tinanggap na ayos ang lahat ng # finding.}}} one {# finding{accepted, plural, =0 {} other {, # pa ang tinanggap}}.} other {# na finding{accepted, plural, =0 {} other {, # pa ang tinanggap}}.}}",
  "check.first": "Nasa ibaba ang unang {count, number}; nasa CSV ang lahat.",
  "check.note": "Bawat isa ay may file at linyang pinagmulan, pinakamalaking halaga muna.",
  "check.refusal.no_reason":
    "Sabihin kung bakit ayos lang: kailangan ang dahilan para maunawaan ng iba.",
  "check.refusal.not_accepted": "Nabawi na ito. I-reload ang pahina para makita ang kalagayan.",
  "check.refusal.nothing":
    "Wala nang tatanggapin dito. I-reload ang pahina para makita ang kalagayan.",
  "check.refusal.unreadable":
    "Hindi mabasa ang file na {file}, na nagtatago ng mga tinanggap. Ibalik mula sa backup, o alisin ang file na kapangalan na nagtatapos sa .json.",
  "check.rows": "Mga row na may problema",
  "check.unknown": "Walang check na {check}. Nasa pahinang Datos ang lahat.",
  "check.window": "{check} · Recoup",
  "column.invoice_count": "Mga invoice",
  "column.placed_accounts": "Placed accounts",
  "column.collected_amount": "Nakolekta",
  "column.liquidation_rate": "Liquidation rate",
  "column.fee_amount": "Fees",
  "column.net_amount": "Net of fees",
  "column.net_rate": "Rate, net of fees",
  "column.compared_amount": "Ikinumparang halaga",
  "column.compared_rate": "Ikinumparang rate",
  "column.in_house_rate": "In-house, kasing-edad",
  "column.commission": "Komisyon",
  "column.months_since_start": "Buwan mula simula",
  "column.month": "Buwan",
  "column.placement_count": "Placements",
  "column.used_share": "Nagamit sa limit",
  "column.over_amount": "Lampas sa limit",
  "column.limit_from": "Limit mula",
  "column.invoiced_amount": "Na-invoice",
  "column.days_to_pay": "Days to pay",
  "column.days_late": "Days late",
  "column.overdue_share": "Bahaging overdue",
  "column.overdue_amount": "Overdue",
  "column.hours": "Oras",
  "column.placed_on": "Na-place noong",
  "column.collected_on": "Huling nakolekta noong",
  "column.next_issue_on": "Susunod na invoice",
  "column.total": "Kabuuan",
  "column.month_end": "Month-end",
  "column.cohort": "Naging overdue noong",
  "column.age_months": "Buwan pagkatapos",
  "column.base_amount": "Naging overdue",
  "column.recovered_amount": "Na-recover",
  "column.recovery_rate": "Na-recover",
  "column.collected": "Nakolekta",
  "column.target": "Target",
  "column.attainment": "Attainment",
  "column.attempts": "Attempts",
  "column.contact_rate": "Contact rate",
  "column.right_party_rate": "Right-party rate",
  "column.promises": "Promises",
  "column.kept_count": "Natupad",
  "column.kept_amount": "Halagang natupad",
  "column.broken_count": "Broken",
  "column.broken_amount": "Halagang broken",
  "column.pending_count": "Pending",
  "column.pending_amount": "Halagang pending",
  "column.opened_count": "Binuksan",
  "column.opened_amount": "Halagang binuksan",
  "column.open_count": "Open ngayon",
  "column.open_disputed_amount": "Halagang open ngayon",
  "column.median_days": "Median days",
  "column.closed_count": "Isinara",
  "column.in_our_favour_rate": "Pabor sa atin",
  "column.decided_count": "Isinarang may kinalabasan",
  "column.in_our_favour_count": "Isinarang pabor sa atin",
  "column.paid_on": "Binayaran noong",
  "column.broken_on": "Broken noong",
  "column.instalment_count": "Mga hulog",
  "column.number": "Hulog blg.",
  "column.promise_kept_rate": "Natupad na promise",
  "column.check": "Check",
  "column.finding_count": "Mga finding",
  "column.item_id": "Item",
  "column.occurred_on": "Petsa",
  "column.out_of": "Mula sa",
  "column.terms": "Terms (araw)",
  "column.size": "Laki",
  "column.issue_on": "Na-isyu",
  "column.file_name": "File",
  "column.item_days": "Araw",
  "column.amount_days": "Halaga × araw",
  "column.weighing_amount": "Halaga",
  "column.own_value": "Halaga sa sariling currency",
  "column.agency": "Agency",
  "column.credited_by": "Paano na-credit",
  "column.found_on": "Petsa",
  "column.opening_on": "Simula, noong",
  "column.closing_on": "Katapusan, noong",
  "column.overdue_count": "Overdue na dokumento sa simula",
  "column.is_overdue": "Overdue sa katapusan",
  "column.is_credited_or_written_off": "Na-credit o na-write-off",
  "column.oldest_days": "Pinakaluma (days late)",
  "column.last_contact_on": "Huling contact",
  "column.last_payment_on": "Huling bayad",
  "column.promised_amount": "Ipinangako",
  "column.promise_due_on": "Due date ng promise",
  "column.collector_name": "Kolektor",
  "column.from_bucket": "Galing sa",
  "column.to_state": "Pagkaraan ng 1 buwan",
  "column.share": "Bahagi",
  "column.reached_amount": "Umabot sa bucket",
  "column.lost_amount": "Nawala mula rito",
  "column.loss_rate": "Loss rate",
  "column.expected_loss": "Expected loss",
  "column.not_due": "Hindi pa due",
  "column.no_due_date": "Walang due date",
  "column.unapplied": "Unapplied",
  "column.accepted_count": "Tinanggap",
  "column.agree_count": "Tugmang row",
  "column.disagree_count": "Hindi tugmang row",
  "column.activity_id": "Numero ng activity",
  "column.amount": "Halaga",
  "column.day": "Araw",
  "column.amount_after": "Halaga pagkatapos",
  "column.amount_before": "Halaga bago",
  "column.as_of": "As of",
  "column.at": "Petsa at oras",
  "column.base_pay": "Base pay",
  "column.bucket": "Bucket",
  "column.cell": "Value",
  "column.changed": "Nabago",
  "column.channel": "Channel",
  "column.client_id": "Kliyente",
  "column.closed_on": "Isinara noong",
  "column.collector_id": "Kolektor",
  "column.column": "Column",
  "column.commission_rate": "Commission rate",
  "column.complaint_id": "Numero ng reklamo",
  "column.computed_amount": "Kabuuan ng mga row",
  "column.cost": "Gastos",
  "column.cost_per_hour": "Cost per hour",
  "column.country": "Bansa",
  "column.counts": "Ang binibilang",
  "column.credit_limit": "Credit limit",
  "column.credited_invoice_id": "Dokumentong na-credit",
  "column.currency": "Currency",
  "column.customer": "Customer",
  "column.customer_id": "Customer",
  "column.customer_since": "Customer mula",
  "column.date": "Petsa",
  "column.days": "Sa loob ng (araw)",
  "column.days_after_conversation": "Araw pagkatapos makausap",
  "column.direction": "Direksiyon",
  "column.dispute_id": "Numero ng dispute",
  "column.due_date": "Due date",
  "column.due_on": "Due date",
  "column.example": "Unang halimbawa",
  "column.fee": "Fee",
  "column.fee_rate": "Fee rate",
  "column.file": "File",
  "column.from_currency": "Mula sa currency",
  "column.from_date": "Mula",
  "column.fte": "FTE",
  "column.hour_from": "Mula (oras)",
  "column.hour_to": "Hanggang (oras)",
  "column.import_id": "Import",
  "column.imported_at": "Na-load",
  "column.industry": "Industriya",
  "column.interest": "Interes",
  "column.invoice_id": "Numero ng dokumento",
  "column.is_disputed": "Pinagtatalunan",
  "column.issue_date": "Issue date",
  "column.jurisdiction": "Jurisdiction",
  "column.kind": "Uri",
  "column.language": "Wika",
  "column.left_on": "Umalis noong",
  "column.line": "Linya",
  "column.listed_on": "Petsa ng listahan",
  "column.made_on": "Nangako noong",
  "column.max_count": "Maximum",
  "column.method": "Paraan ng bayad",
  "column.metric": "Numero",
  "column.minutes": "Minuto",
  "column.name": "Pangalan",
  "column.new": "Bago",
  "column.open_amount": "Open na halaga",
  "column.opened_on": "Binuksan noong",
  "column.outcome": "Resulta",
  "column.paid_amount": "Nabayaran na",
  "column.paid_date": "Petsa ng bayad",
  "column.payment_id": "Numero ng bayad",
  "column.payment_terms_days": "Payment terms (araw)",
  "column.per": "Binibilang bawat",
  "column.period": "Period",
  "column.placed_amount": "Placed amount",
  "column.plan_id": "Numero ng plan",
  "column.po": "Purchase order",
  "column.promise_id": "Numero ng promise",
  "column.rate": "Rate",
  "column.raw": "Record",
  "column.read": "Nabasa",
  "column.reason": "Dahilan",
  "column.region": "Rehiyon",
  "column.reject_count": "Mga record",
  "column.rejected": "Tinanggihan",
  "column.risk_class": "Risk class",
  "column.rows_after": "Row pagkatapos",
  "column.rows_before": "Row bago",
  "column.rule_id": "Numero ng rule",
  "column.segment": "Segment",
  "column.service": "Serbisyo",
  "column.settled_date": "Na-settle noong",
  "column.stage": "Stage",
  "column.started_on": "Nagsimula noong",
  "column.figure": "Numero",
  "column.receivables_effect": "Sa open receivables",
  "column.stated_amount": "Nakasaad",
  "column.usual_amount": "Karaniwang halaga",
  "column.usual_count": "Karaniwang row bawat buwan",
  "column.table": "Table",
  "column.table_name": "Table",
  "column.team": "Team",
  "column.to_currency": "Sa currency",
  "column.to_date": "Hanggang",
  "column.unchanged": "Nandito na",
  "column.upheld": "Napatunayan",
  "column.valid_from": "May bisa mula",
  "column.valid_to": "May bisa hanggang",
  "column.counted_count": "Nabilang",
  "column.due_from_on": "Overdue mula",
  "column.happened_at": "Oras",
  "column.account_count": "Mga account",
  "column.account_share": "Bahagi ng mga hinanap",
  "column.closing_amount": "Halaga sa katapusan",
  "column.closing_count": "Sa katapusan",
  "column.collected_after": "Nakolekta pagkatapos",
  "column.complete_7_count": "Lumipas na ang 7 araw",
  "column.complete_14_count": "Lumipas na ang 14 araw",
  "column.contacts": "Contacts",
  "column.entered_amount": "Halagang pumasok",
  "column.entered_count": "Pumasok",
  "column.hour": "Oras",
  "column.moved_on_amount": "Halagang lumipat",
  "column.moved_on_count": "Lumipat",
  "column.name_of_collector": "Pangalan ng kolektor",
  "column.name_of_customer": "Pangalan ng customer",
  "column.opening_count": "Sa simula",
  "column.ordinal": "Numero",
  "column.paid_7_amount": "Halaga sa 7 araw",
  "column.paid_7_count": "Nagbayad sa 7 araw",
  "column.paid_7_rate": "% nabayaran sa 7 araw",
  "column.paid_14_amount": "Halaga sa 14 araw",
  "column.paid_14_count": "Nagbayad sa 14 araw",
  "column.paid_14_rate": "% nabayaran sa 14 araw",
  "column.returned_count": "Bumalik",
  "column.right_party_contacts": "Right-party contacts",
  "column.sent_amount": "Overdue nang ipadala",
  "column.sent_count": "Naipadala",
  "column.settled_amount": "Halagang na-settle",
  "column.settled_count": "Na-settle",
  "column.step": "Hakbang",
  "column.weekday": "Araw ng linggo",
  "column.written_off_count": "Na-write-off",
  "column.value": "Value",
  "column.at_least": "Hindi bababa sa",
  "column.weekdays": "Mga araw",
  "column.before": "Dati",
  "column.after": "Ngayon",
  "column.difference": "Pagkakaiba",
  "column.unit": "Unit",
  "column.changed_by": "Binago ng",
  "column.import_ids": "Mga import",
  "column.file_names": "Mga file",
  "column.left_by": "Ano ang nangyari",
  "column.left_stage_on": "Umalis sa stage noong",
  "column.entered_on": "Pumasok noong",
  "column.days_in_stage": "Araw sa stage",
  "column.sent_on": "Ipinadala noong",
  "column.next_on": "Susunod na hakbang noong",
  "column.opening_amount": "Balanse sa simula",
  "column.fell_on": "Naging overdue noong",
  "column.days_in_dispute": "Araw sa dispute",
  "column.state": "Kalagayan",
  "column.compared_collected_amount": "Nakolekta sa ikinumpara",
  "column.in_house_amount": "Makokolekta sana in-house",
  "column.compared_age_months": "Ikinumpara pagkaraan ng (buwan)",
  "column.changed_at": "Binago noong",
  "command.usage":
    "Paggamit:\n  recoup load FILE… [--as TABLE] [--currency EUR] [--yes]\n  recoup figure ID [scope] [--by DIMENSION] [--trend GRAIN] [--json | --csv]\n  recoup report ID [scope] [--json | --csv]\n  recoup items ID [scope] [--json | --csv]\n  recoup why ID [scope] [--compare previous|year] [--by DIMENSION] [--json | --csv]\n  recoup read FILE [--csv | --json] [--part N]\n  recoup imports [--json]\n  recoup withdraw IMPORT\n  recoup rebuild\n  recoup check [--json]\n  recoup duplicates [--json]\n  recoup pack NAME --out FILE.pptx|.pdf|.xlsx [--language CODE]\n  recoup serve [--port N] [--host H] [--demo]\n  recoup bench [--size N] [--months N]\nSaklaw (scope): --as-of DATE, --from DATE, --to DATE, --where DIMENSION=VALUE (maaaring ulitin), --currency CODE,\n  --window 1|3|12, --age_by due_date|issue_date, --cei period|monthly_average, --buckets 30,60,90,120\nSaanman: --data DIR, ang folder ng datos",
  "command.unknown": "Walang command na {command}.",
  "command.options": "{fault}.",
  "command.needs_id": "Sabihin ang gusto mo: recoup {command} ID. Ang mga id: {ids}",
  "command.too_many": "Sobra ng isang salita: {text}.",
  "command.bad_value": "Hindi maaaring “{text}” ang {parameter}: {expected}",
  "command.bad_dimension": "Walang dimension na {dimension}. Ang mga dimension: {dimensions}",
  "command.bad_grain": "Walang grain na {grain}. Ang mga grain: day, week, month, quarter, year.",
  "command.imports.none": "Wala pang na-load. Mag-load ng file gamit ang recoup load FILE.",
  "command.load.add_yes":
    "Hindi na-load ang {file}, dahil walang mapagtatanungan dito. Tingnan ang preview sa itaas at idagdag ang --yes.",
  "command.load.already": "Na-load na ang {file} bilang import {import} noong {at}; walang nabago.",
  "command.load.answered": "  {about}: {answer}",
  "command.load.assumed": "  {about}: ipinalagay na {answer}; ang mga pagpipilian: {choices}",
  "command.load.confirm": "I-load ang {file}? (y/n)",
  "command.load.constant": "    {column} = {value}",
  "command.load.counts":
    "  {read, plural, one {# record} other {# na record}}: {new, number} bago, {changed, number} nabago, {unchanged, number} hindi nabago, {rejected, number} tinanggihan",
  "command.load.currency_not_asked":
    "Malinaw ang currency ng {file}; hindi ginamit ang --currency.",
  "command.load.effect.late": "{late, plural, one {# row na late} other {# na row na late}}",
  "command.load.effect.read":
    "{unreadable, plural, =0 {{readable, plural, one {nabasa ang # cell} other {nabasa ang lahat ng # cell}}} other {{readable, plural, one {nabasa ang # cell} other {nabasa ang # na cell}}, # ang hindi}}",
  "command.load.effect.span": "{from} hanggang {to}",
  "command.load.effect.total": "kabuuang {total}",
  "command.load.left_out": "  hindi ginamit: {headers}",
  "command.load.loaded":
    "Na-load ang {file} bilang import {import}: {new, number} bago, {changed, number} nabago, {unchanged, number} hindi nabago, {rejected, number} tinanggihan.",
  "command.load.no_currency": "walang currency",
  "command.load.no_currency_code":
    "Hindi currency ang {currency}. Ibigay ang tatlong letra nito, gaya ng PHP.",
  "command.load.no_files": "Ilista ang mga file na ilo-load: recoup load FILE….",
  "command.load.not_loaded": "Hindi na-load ang {file}.",
  "command.load.reject": "  tinanggihan: {count, number}, ang una sa linya {line}: {reason}",
  "command.load.remembered": "  na-map tulad ng huling file na may ganitong mga header",
  "command.load.source": "    {column} ← {header}",
  "command.load.span": "  mula {from} hanggang {to}",
  "command.load.table": "  {table}",
  "command.load.total":
    "  {table} sa {currency}: {rowsBefore, number} → {rowsAfter, number} row, {amountBefore, number, ::.00} → {amountAfter, number, ::.00}",
  "command.load.which_table":
    "Hindi na-load ang {file}: hindi malinaw kung aling table. Sabihin gamit ang --as; ang mga table: {tables}.",
  "command.pack.language": "Walang wikang “{language}” ang Recoup. Ang mga available: {known}.",
  "command.pack.needs":
    "Sabihin kung aling board pack at saan: recoup pack NAME --out FILE, na ang FILE ay nagtatapos sa .pptx, .pdf o .xlsx.",
  "command.pack.written": "Naisulat ang board pack na “{pack}” sa {file}.",
  "command.read.container": "container",
  "command.read.data": "datos",
  "command.read.delimiter": "delimiter",
  "command.read.doubled": "doble",
  "command.read.doubtful":
    "{mended, plural, =0 {} one {# row ang natukoy sa lapad} other {# na row ang natukoy sa lapad}}{faults, plural, =0 {} other { · # na may hindi isinarang panipi o masyadong mahaba}}{wide, plural, =0 {} other { · # na mas marami ang cell kaysa sa column}}",
  "command.read.doubts": "mga duda",
  "command.read.encoding": "encoding",
  "command.read.escape": "quote sa loob",
  "command.read.header": "header",
  "command.read.left_out": "hindi datos",
  "command.read.line_ends": "dulo ng linya",
  "command.read.no_file": "Ibigay ang file na babasahin: recoup read FILE.",
  "command.read.no_header": "wala",
  "command.read.none": "wala",
  "command.read.one_column": "wala: isang cell ang bawat linya",
  "command.read.part": "bahagi",
  "command.read.quote": "quote",
  "command.read.recognised": "{table} ({shape}), katiyakan {confidence, number, ::percent}",
  "command.read.record": "record {from}",
  "command.read.records": "mga record {from} hanggang {to}",
  "command.read.rivals": "(o {rivals})",
  "command.read.rows":
    "{rows, plural, =0 {walang row} one {# row, record {from}, linya {fromLine}} other {# na row, mga record {from} hanggang {to}, mga linya {fromLine} hanggang {toLine}}}",
  "command.read.table": "table",
  "command.read.which": "Hindi numero ng bahagi ang {part}. Nagsisimula sa 1 ang bilang.",
  "command.read.widths": "wala: nagsisimula ang mga column sa mga character na {columns}",
  "command.withdraw.done": "Binawi ang import {import} ({file}).",
  "command.withdraw.which": "Ibigay ang numero ng import: recoup withdraw IMPORT.",
  "command.sound":
    "{check}: {accepted, plural, =0 {maayos} one {# finding, tinanggap} other {# na finding, tinanggap lahat}}",
  "command.duplicates.none": "Walang id na mukhang tumutukoy sa iisa.",
  "command.alert": "Alerto: {alert}",
  "command.findings":
    "{check}: {count, plural, one {# finding} other {# na finding}}{accepted, plural, =0 {} other {, # pa ang tinanggap}}. {description}",
  "figure.unknown":
    "Walang numerong {metric}. Inililista ng npx recoup figure, nang walang id, ang lahat.",
  "figure.no_dimension":
    "Hindi mahahati ang {metric} ayon sa {dimension}. Mahahati ito ayon sa: {dimensions}.",
  "figure.missing_rates":
    "Hindi kailanman pinagsasama ang mga halaga sa iba’t ibang currency nang walang exchange rate, at kulang ang rate sa {currency} para sa: {days}. I-load ang exchange rate ng mga araw na ito, pumili ng ibang reporting currency, o mag-filter sa isang currency.",
  "figure.no_items":
    "Binubuo ng ibang numero ang {metric} at walang sariling row. Hilingin ang mga row ng: {inputs}.",
  "metric.open_receivables.title": "Open receivables",
  "metric.open_receivables.description":
    "Ang utang ng mga customer sa katapusan ng araw: ang balanse ng lahat ng dokumento, bawas ang unapplied na bayad at credit.",
  "metric.open_receivables.formula": "Σ balanse ng mga dokumento − unapplied na bayad at credit",
  "metric.open_receivables.source":
    "Balance sheet identity: mga dokumento bawas ang bayad, credit, write-off at unapplied na bayad",
  "metric.overdue_receivables.title": "Overdue receivables",
  "metric.overdue_receivables.description":
    "Ang balanse ng mga dokumentong lumipas na ang due date. Hindi pa overdue ang due date sa mismong araw.",
  "metric.overdue_receivables.formula": "Σ balanse ng mga dokumentong due bago ang araw",
  "metric.overdue_receivables.source": "Balanse ng mga dokumentong lumipas na ang due date",
  "metric.overdue_share.title": "Bahaging overdue",
  "metric.overdue_share.description":
    "Gaano kalaking bahagi ng utang ang overdue, bago ibawas ang unapplied na bayad at credit.",
  "metric.overdue_share.formula":
    "overdue receivables ÷ (open receivables + unapplied na bayad at credit)",
  "metric.overdue_share.source": "Overdue receivables hati sa receivables",
  "metric.not_due_receivables.title": "Hindi pa due",
  "metric.not_due_receivables.description":
    "Ang balanse ng mga dokumentong hindi pa lumilipas ang due date. Wala rito o sa overdue ang mga walang due date.",
  "metric.not_due_receivables.formula":
    "Σ balanse ng mga dokumentong due sa araw na iyon o mas huli",
  "metric.not_due_receivables.source": "Balanse ng mga dokumentong hindi pa lumilipas ang due date",
  "metric.unapplied_cash.title": "Unapplied na bayad at credit",
  "metric.unapplied_cash.description":
    "Mga bayad at credit note na walang dokumentong mapag-applyan: sobrang bayad, bayad bago ang invoice, credit ng customer na walang utang.",
  "metric.unapplied_cash.formula": "Σ bayad at credit − na-apply sa mga dokumento",
  "metric.unapplied_cash.source": "Mga bayad at credit na hindi na-apply sa anumang dokumento",
  "metric.sales.caveat":
    "Hindi benta ang mga ipinasang utang. Ang sinasabi ng listahan ng open item na hindi bayad at hindi rin bukas ay itinuturing na na-credit sa araw ng listahan, pero hindi nito binabawasan ang benta: walang credit note na binabanggit ang listahan.",
  "metric.sales.title": "Benta",
  "metric.sales.description": "Mga invoice bawas ang credit note, ayon sa issue date.",
  "metric.sales.formula": "Σ invoice − Σ credit note na na-isyu sa period",
  "metric.sales.source": "Mga invoice bawas ang credit note, ayon sa issue date",
  "metric.placed_debts.title": "Mga ipinasang utang",
  "metric.placed_debts.description":
    "Mga utang na ipinasa para kolektahin, ayon sa araw ng pagpasa o ng unang nangyari sa mga ito.",
  "metric.placed_debts.formula": "Σ utang na ipinasa sa period",
  "metric.placed_debts.caveat":
    "Hindi ito benta: walang na-invoice dito. Sa collection effectiveness index, kasama ang mga ito sa benta dahil maaari ring makolekta ang mga ito.",
  "metric.placed_debts.source": "Halaga ng mga ipinasang utang ayon sa araw ng pagpasa",
  "metric.dso.title": "DSO",
  "metric.dso.description":
    "Days sales outstanding: ilang araw ng benta ang hindi pa nababayaran ng mga customer.",
  "metric.dso.formula": "open receivables ÷ benta ng window × araw ng window",
  "metric.dso.source": "Credit Research Foundation, standard DSO",
  "metric.countback_dso.title": "Countback DSO",
  "metric.countback_dso.description":
    "DSO sa pagbibilang pabalik: ibinabawas ang benta sa open, buwan-buwan mula sa pinakahuli, hanggang walang matira. Mas nakakasunod ito sa seasonal na benta kaysa sa DSO.",
  "metric.countback_dso.formula": "araw ng mga buwang naubos, proporsiyonal ang huli",
  "metric.countback_dso.source": "Credit Research Foundation, count-back (exhaustion) method",
  "metric.true_dso.title": "True DSO",
  "metric.true_dso.description":
    "Ilang araw na ang nakalipas, sa average at weighted sa halaga, mula nang ma-isyu ang mga dokumentong open pa. Hindi nito kailangan ang benta, kaya hindi ito naaapektuhan ng malakas o mahinang buwan.",
  "metric.true_dso.formula": "Σ (open na balanse × araw mula issue date) ÷ Σ open na balanse",
  "metric.true_dso.caveat":
    "Walang dokumento at edad ang unapplied na bayad at credit: hindi isinama.",
  "metric.true_dso.source": "Credit Research Foundation, true DSO (bawat invoice)",
  "metric.best_possible_dso.title": "Best possible DSO",
  "metric.best_possible_dso.description": "Ang DSO kung nagbabayad sa due date ang bawat customer.",
  "metric.best_possible_dso.formula":
    "receivables na hindi pa due ÷ benta ng window × araw ng window",
  "metric.best_possible_dso.source": "Credit Research Foundation, best possible DSO",
  "metric.average_days_delinquent.title": "Average days delinquent",
  "metric.average_days_delinquent.description":
    "Ang mga araw ng benta na naiipit dahil sa late na pagbabayad.",
  "metric.average_days_delinquent.formula": "DSO − best possible DSO",
  "metric.average_days_delinquent.source": "Credit Research Foundation, average days delinquent",
  "metric.days_to_pay.title": "Days to pay",
  "metric.days_to_pay.description":
    "Ilang araw mula issue date dumating ang bayad, sa average, weighted sa halaga: ang aktuwal na terms ng mga customer, napagkasunduan man o hindi.",
  "metric.days_to_pay.formula": "Σ (nabayaran × araw mula issue date) ÷ Σ nabayaran",
  "metric.days_to_pay.caveat":
    "Binibilang sa sariling araw ang mga bahagi ng bayad; hindi binibilang ang credit. Ang perang dumating bago ang issue date ay binibilang na bayad sa issue date; ang placed na utang ay mula sa araw ng placement. Wala rito ang open pa: tingnan ang true DSO.",
  "metric.days_to_pay.source": "Araw mula issue date ng mga natanggap na bayad, weighted sa halaga",
  "metric.receivables_turnover.title": "Receivables turnover",
  "metric.receivables_turnover.description":
    "Ilang beses sa isang taon nagiging cash ang receivables: ang benta ng labindalawang buwan kumpara sa average na balanse.",
  "metric.receivables_turnover.formula":
    "benta ng 12 buwan ÷ average ng 13 balanse sa katapusan ng mga buwang ito at bago ang una",
  "metric.receivables_turnover.caveat":
    "Kailangan nito ang balanse sa simula ng labindalawang buwan: walang maipapakita kung mas maikli ang history. Sa araw na hindi katapusan ng buwan, sa parehong petsa nagtatapos ang bawat buwan.",
  "metric.receivables_turnover.source":
    "Net na benta ng isang taon hati sa average na receivables, mula sa 13 month-end na balanse",
  "metric.days_late.title": "Days late",
  "metric.days_late.description":
    "Ilang araw lampas sa due date dumating ang bayad, sa average, weighted sa halaga. Negative ang bayad bago ang due date; hindi binibilang ang credit.",
  "metric.days_late.formula": "Σ (nabayaran × araw mula due date) ÷ Σ nabayaran",
  "metric.days_late.source":
    "Araw lampas sa due date ng mga natanggap na bayad, weighted sa halaga",
  "metric.cei.title": "Collection effectiveness (CEI)",
  "metric.cei.description":
    "Collection effectiveness index: magkano sa maaaring makolekta sa period ang nakolekta. 100 % kung lahat.",
  "metric.cei.formula":
    "(opening receivables + benta − closing receivables) ÷ (opening receivables + benta − closing receivables na hindi pa due)",
  "metric.cei.caveat":
    "Ibinababa ng credit note at write-off ang closing receivables kaya tumataas ang numerong ito, ayon sa standard formula. Kasama sa benta ang mga utang na ipinasa sa period.",
  "metric.cei.source": "Credit Research Foundation, collection effectiveness index",
  "metric.recovery_rate.title": "Na-recover sa loob ng 90 araw",
  "metric.recovery_rate.description":
    "Magkano sa naging overdue ang nabayaran sa loob ng 90 araw mula due date, sa mga buwang 90 araw na ang lahat ng invoice.",
  "metric.recovery_rate.formula":
    "nabayaran sa loob ng 90 araw mula due date ÷ balanse sa araw na naging overdue",
  "metric.recovery_rate.source": "Vintage (cohort) analysis ng mga overdue na balanse",
  "metric.cure_rate.title": "Cure rate",
  "metric.cure_rate.description":
    "Ilan sa mga customer na overdue sa simula ng buwan ang wala nang overdue sa katapusan, dahil nagbayad.",
  "metric.cure_rate.formula":
    "mga customer na overdue sa simula at wala nang overdue sa katapusan ÷ mga customer na overdue sa simula ng buwan",
  "metric.cure_rate.caveat":
    "Hindi itinuturing na cured ang customer kung na-credit o na-write-off sa buwan ang overdue na dokumento, kahit bahagi lang. Ang mas mahabang period ay kabuuan ng mga buwan nito; ang bahagi ng buwan ay mula una hanggang huling araw nito.",
  "metric.cure_rate.source": "Cure rate ng mga delinquent na account, buwan-buwan",
  "metric.write_off_ratio.title": "Write-off ratio",
  "metric.write_off_ratio.description":
    "Magkano ang na-write-off sa bawat piso o yunit ng benta sa parehong period.",
  "metric.write_off_ratio.formula": "na-write-off ÷ benta ng period",
  "metric.write_off_ratio.caveat":
    "Karamihan ng na-write-off ay benta ng mas naunang period: mas maganda ang itsura ng ratio habang lumalaki ang benta, mas pangit habang lumiliit.",
  "metric.write_off_ratio.source": "Credit Research Foundation, bad debt to sales",
  "metric.expected_loss.title": "Expected loss",
  "metric.expected_loss.description":
    "Ang hindi mababayaran sa mga open na dokumento kung magpapatuloy ang mga loss gaya ng dati: bawat balanse × lifetime loss rate ng aging bucket nito, mula sa sarili mong history.",
  "metric.expected_loss.formula":
    "Σ open na balanse ng bucket × loss rate ng bucket × forward factor",
  "metric.expected_loss.caveat":
    "Galing ang mga loss rate sa mga dokumentong due nang hindi bababa sa 365 araw bago ang araw: ang na-write-off o open pa, hati sa balanse noong pumasok sa bucket. Hindi loss ang credit. May sariling rate ang bawat kliyente at currency, mula sa lahat ng dokumento nito, anuman ang ibang filter: kaya nagtutugma ang suma ng mga bahagi sa kabuuan. Kung walang umabot kailanman sa bucket na may laman ngayon, walang maipapakitang expected loss. Nasa settings ang forward factor at mga bucket.",
  "metric.expected_loss.source":
    "IFRS 9 Financial Instruments, simplified approach, provision matrix (B5.5.35)",
  "metric.write_offs.caveat":
    "Ayon sa nasa mga file. Hindi ibinabawas dito ang na-write-off na lampas sa balanse at ang nabayaran din sa huli; hindi binibilang ang mga iyon sa “Bakit gumalaw ang receivables”.",
  "metric.write_offs.title": "Na-write-off",
  "metric.write_offs.description": "Mga halagang hindi na sisingilin, ayon sa petsa ng write-off.",
  "metric.write_offs.formula": "Σ write-off sa period",
  "metric.write_offs.source": "Mga halagang hindi na sisingilin, ayon sa petsa ng write-off",
  "metric.attempts.title": "Attempts",
  "metric.attempts.description":
    "Mga contact at aksiyon papunta sa customer: tawag, sulat, e-mail, mensahe, pagbisita.",
  "metric.attempts.formula": "bilang ng outgoing na activity sa period",
  "metric.attempts.source": "Outgoing na contact at aksiyon",
  "metric.penetration.title": "Penetration",
  "metric.penetration.description":
    "Ilan sa mga account na may overdue ang na-attempt habang overdue.",
  "metric.penetration.formula":
    "overdue na account na na-attempt ÷ account na dapat trabahuhin sa period",
  "metric.penetration.caveat":
    "Ayon sa channel o stage, sinusukat sa lahat ng account na dapat trabahuhin. Ayon sa kolektor, sa mga account sa portfolio niya, sinuman ang nag-attempt.",
  "metric.penetration.source":
    "Call center practice: mga account na na-attempt hati sa mga account na dapat trabahuhin",
  "metric.accounts_due.title": "Mga account na dapat trabahuhin",
  "metric.accounts_due.description":
    "Mga account na may overdue sa alinmang araw ng period, o sa simula nito.",
  "metric.accounts_due.formula": "bilang ng account na may overdue na balanse",
  "metric.accounts_due.caveat":
    "Binibilang ang account hanggang sa araw na na-clear ang huling overdue nito. Kasama ang mga dini-dispute na halaga.",
  "metric.accounts_due.source": "Mga account na may overdue: ang denominator ng penetration",
  "metric.due_accounts_attempted.title": "Overdue na account na na-attempt",
  "metric.due_accounts_attempted.description":
    "Mga account na may attempt sa araw na may overdue ang mga ito.",
  "metric.due_accounts_attempted.formula": "bilang ng account na may attempt habang overdue",
  "metric.due_accounts_attempted.caveat":
    "Ayon sa kolektor, sa mga account sa portfolio niya sa araw ng attempt, sinuman ang gumawa.",
  "metric.due_accounts_attempted.source":
    "Mga account na na-attempt habang may overdue: ang numerator ng penetration",
  "metric.accounts_attempted.title": "Mga account na na-attempt",
  "metric.accounts_attempted.description":
    "Mga account na tinawagan, pinadalhan o binisita, may overdue man o wala.",
  "metric.accounts_attempted.formula": "bilang ng magkakaibang account sa mga attempt",
  "metric.accounts_attempted.source":
    "Magkakaibang account sa mga attempt: ang denominator ng intensity",
  "metric.intensity.title": "Intensity",
  "metric.intensity.description": "Ilang attempt bawat account na na-attempt.",
  "metric.intensity.formula": "attempts ÷ mga account na na-attempt",
  "metric.intensity.source": "Call center practice: attempts bawat account na na-attempt",
  "metric.rule_breaches.title": "Paglabag sa contact rules",
  "metric.rule_breaches.description":
    "Mga activity na lampas sa contact rule ng bansa o rehiyon ng customer.",
  "metric.rule_breaches.formula": "bilang ng activity na lampas sa rule, isa bawat rule na nilabag",
  "metric.rule_breaches.caveat":
    "Para sa mga customer ng nakasaad na bansa o rehiyon ang mga rule. Calendar day ang mga araw, kasama ang mismong araw. Kung walang oras, hindi tinitingnan ang pinapayagang oras. Hindi alam dito ang mga exception ng batas, gaya ng pahintulot ng customer: ang paglabag ay kasong dapat tingnan, hindi hatol.",
  "metric.rule_breaches.source": "Mga contact rule ng bansa o rehiyon ng customer",
  "metric.contact_rate.title": "Contact rate",
  "metric.contact_rate.description": "Bahagi ng mga attempt kung saan may nakausap.",
  "metric.contact_rate.formula": "contacts ÷ attempts",
  "metric.contact_rate.caveat":
    "Binibilang na walang contact ang resultang hindi malinaw ang salita; nakalista ang mga ito sa data quality.",
  "metric.contact_rate.source": "Contacts hati sa attempts",
  "metric.right_party_rate.title": "Right-party rate",
  "metric.right_party_rate.description":
    "Bahagi ng mga attempt kung saan ang mismong customer ang nakausap, at hindi iba.",
  "metric.right_party_rate.formula": "right-party contacts ÷ attempts",
  "metric.right_party_rate.caveat":
    "Binibilang na walang contact ang resultang hindi malinaw ang salita; nakalista ang mga ito sa data quality.",
  "metric.right_party_rate.source": "Right-party contacts hati sa attempts",
  "metric.promises.title": "Promises",
  "metric.promises.description": "Mga promise to pay, ayon sa araw na nangako.",
  "metric.promises.formula": "bilang ng promise na ginawa sa period",
  "metric.promises.source": "Mga promise to pay ayon sa araw na nangako",
  "metric.contacts.title": "Contacts",
  "metric.contacts.description": "Mga attempt na may nakausap.",
  "metric.contacts.formula": "bilang ng attempt na may contact sa period",
  "metric.contacts.caveat":
    "Gaya sa contact rate, hindi attempt ang incoming na tawag, at walang contact ang hindi malinaw na resulta.",
  "metric.contacts.source": "Mga attempt na may nakausap: ang numerator ng contact rate",
  "metric.right_party_contacts.title": "Right-party contacts",
  "metric.right_party_contacts.description":
    "Mga attempt kung saan ang mismong customer ang nakausap, at hindi iba.",
  "metric.right_party_contacts.formula": "bilang ng attempt na umabot sa customer sa period",
  "metric.right_party_contacts.caveat":
    "Gaya sa right-party rate, hindi attempt ang incoming na tawag, at walang contact ang hindi malinaw na resulta.",
  "metric.right_party_contacts.source":
    "Mga attempt kung saan ang customer ang nakausap: ang numerator ng right-party rate",
  "metric.promise_rate.title": "Promise rate",
  "metric.promise_rate.description": "Ilang promise to pay sa bawat pakikipag-usap sa customer.",
  "metric.promise_rate.formula": "mga promise na ginawa ÷ right-party contacts sa period",
  "metric.promise_rate.caveat":
    "Kasama ang mga promise na kusang ibinigay ng customer, sa sulat o tawag, kaya maaaring lumampas sa 100 %.",
  "metric.promise_rate.source": "Call center practice: promise to pay bawat right-party contact",
  "metric.plan_adherence.title": "Plan adherence",
  "metric.plan_adherence.description":
    "Ilan sa mga hulog na due ang nabayaran hanggang due date at grace period. Napupunta muna ang bayad sa hulog na pinakamalapit ang due date, saka sa mga hindi nabayaran, saka sa mga darating; walang bahaging binibilang nang dalawang beses.",
  "metric.plan_adherence.formula": "mga hulog na nabayaran sa oras ÷ mga hulog na due sa period",
  "metric.plan_adherence.caveat":
    "Pending at hindi binibilang ang hulog na hindi pa tapos ang grace period. Hindi kailangang bayad ang interes at fee para mabilang ito. Kung nakasaad sa mga bayad na hulog ang mga ito, iyon lang ang binibilang; kung hindi, lahat ng bayad ng customer maliban sa para sa mga dokumentong na-isyu pagkatapos magsimula ang plan.",
  "metric.plan_adherence.source":
    "Mga hulog na nabayaran hanggang due date at grace period hati sa mga hulog na due",
  "metric.plan_breakage.title": "Mga broken na plan",
  "metric.plan_breakage.description":
    "Ilan sa mga nagsimulang payment plan ang hindi nakabayad ng dalawang magkasunod na hulog. Nagsisimula ang plan sa due date ng unang hulog at broken na kapag tapos na ang grace period ng ikalawang hindi nabayaran.",
  "metric.plan_breakage.formula":
    "mga plan na may dalawang magkasunod na hulog na hindi nabayaran ÷ mga plan na nagsimula sa period",
  "metric.plan_breakage.caveat":
    "Binibilang sa period kung kailan nagsimula ang plan: maikli pa ang panahon para maging broken ang mga bagong plan, kaya laging mas maganda ang itsura ng mga huling period.",
  "metric.plan_breakage.source":
    "Mga plan na may dalawang magkasunod na hulog na hindi nabayaran, hati sa mga plan na nagsimula",
  "metric.disputes.title": "Open disputes",
  "metric.disputes.description":
    "Mga dispute na nabuksan na sa araw at hindi pa isinasara, may invoice man o wala.",
  "metric.disputes.formula": "bilang ng dispute na open sa araw",
  "metric.disputes.caveat":
    "Kapag isinara ang dispute at binuksan ulit sa ibang numero, dalawang dispute iyon.",
  "metric.disputes.source": "Mga dispute na nabuksan na sa araw at hindi pa isinasara",
  "metric.dispute_rate.title": "Dispute rate",
  "metric.dispute_rate.description":
    "Magkano sa na-invoice sa period ang na-dispute, maaga man o huli: sa bawat dokumento, ang pinakamalaking na-dispute nang sabay, hanggang sa halaga nito.",
  "metric.dispute_rate.formula":
    "Σ na-dispute na halaga ÷ Σ halaga ng mga dokumentong na-isyu sa period",
  "metric.dispute_rate.caveat":
    "Kung walang halaga ang dispute, ang open ng dokumento nang buksan ito ang binibilang. Hindi isinama rito ang mga dispute na walang dokumento. Maaari pang ma-dispute ang mga bagong dokumento, kaya mas maganda ang itsura ng mga huling period.",
  "metric.dispute_rate.source":
    "Mga na-dispute na halaga hati sa mga na-invoice, ayon sa issue date",
  "metric.days_in_dispute.title": "Days in dispute",
  "metric.days_in_dispute.description":
    "Ang median ng mga araw mula pagbukas hanggang pagsara, para sa mga dispute na isinara sa period, at hanggang katapusan ng period para sa mga open pa.",
  "metric.days_in_dispute.formula":
    "median ng araw ng mga dispute na isinara sa period o open sa katapusan nito",
  "metric.days_in_dispute.source":
    "Median ng mga araw ng mga dispute na isinara sa period at ng mga open sa katapusan nito",
  "metric.complaints.title": "Mga reklamo",
  "metric.complaints.description":
    "Mga reklamo kung paano tinrato ang customer, ayon sa araw na ginawa, napatunayan man o hindi.",
  "metric.complaints.formula": "bilang ng reklamo sa period",
  "metric.complaints.source": "Mga reklamo ayon sa araw na ginawa",
  "metric.complaint_rate.title": "Complaint rate",
  "metric.complaint_rate.description":
    "Ilang reklamo sa bawat 1,000 contact: mga attempt na may nakausap.",
  "metric.complaint_rate.formula": "mga reklamo ÷ contacts sa period × 1,000",
  "metric.complaint_rate.caveat":
    "Binibilang ang reklamo sa araw na ginawa, na maaaring mas huli sa contact na tinutukoy. Hindi contact ang sulat at mensahe.",
  "metric.complaint_rate.source":
    "Mga reklamo sa bawat 1,000 contact, gaya ng iniuulat ng mga contact center",
  "metric.promise_kept_rate.title": "Natupad na promises",
  "metric.promise_kept_rate.description":
    "Ilan sa mga promise na due ang natupad: nabayaran ang ipinangakong halaga o higit pa, mula sa araw ng pangako hanggang due date at grace period. Sa isang promise lang binibilang ang isang bayad.",
  "metric.promise_kept_rate.formula": "mga natupad na promise ÷ mga promise na due sa period",
  "metric.promise_kept_rate.caveat":
    "Pending at hindi binibilang ang promise na hindi pa tapos ang grace period.",
  "metric.promise_kept_rate.source": "Mga natupad na promise hati sa mga promise na due",
  "metric.promise_kept_amount_rate.title": "Natupad na promises (halaga)",
  "metric.promise_kept_amount_rate.description":
    "Magkano sa ipinangakong halaga ang nasa mga natupad na promise.",
  "metric.promise_kept_amount_rate.formula":
    "Σ halaga ng mga natupad na promise ÷ Σ halaga ng mga promise na due sa period",
  "metric.promise_kept_amount_rate.caveat":
    "Pending at hindi binibilang ang promise na hindi pa tapos ang grace period.",
  "metric.promise_kept_amount_rate.source":
    "Halaga ng mga natupad na promise hati sa mga ipinangakong halaga",
  "metric.collected.title": "Nakolekta",
  "metric.collected.description":
    "Mga natanggap na bayad, bawas ang mga reversal. Naka-credit sa kolektor na naka-assign sa account sa araw na iyon; kung walang account ng kliyente ang naka-assign, sa huling outgoing na activity sa loob ng 30 araw bago nito; kung wala pa rin, walang kini-credit.",
  "metric.collected.formula": "Σ bayad − Σ reversal sa period",
  "metric.collected.source": "Mga bayad bawas ang reversal, naka-credit sa kolektor ng account",
  "metric.collected_target.title": "Target na koleksyon",
  "metric.collected_target.description":
    "Ang target na makolekta, sa parehong mga araw: hinahati ang target ng buwan, quarter o taon sa mga araw ng trabaho nito.",
  "metric.collected_target.formula": "Σ target ng mga araw ng trabaho sa period",
  "metric.collected_target.source": "Mga target na koleksyon, hinati sa mga araw ng trabaho",
  "metric.attainment.title": "Attainment",
  "metric.attainment.description": "Nakolekta kumpara sa target ng parehong mga araw.",
  "metric.attainment.formula": "nakolekta ÷ target",
  "metric.attainment.source": "Aktuwal hati sa target ng parehong period",
  "metric.liquidation_rate.title": "Liquidation rate",
  "metric.liquidation_rate.description":
    "Magkano sa mga na-place sa period ang nakolekta hanggang katapusan nito, habang naka-place.",
  "metric.liquidation_rate.formula": "Σ nakolekta sa mga placement ng period ÷ Σ placed amount",
  "metric.liquidation_rate.caveat":
    "Ang placement ay assignment na may nakasaad na placed amount, o assignment sa agency, abogado o hard collector; kung walang halaga, ang overdue sa araw na iyon. Napupunta ang bayad sa placement na may bisa sa araw nito; bagong placement kapag na-place ulit. Binibilang ang mga bayad sa mga dokumentong overdue nang ibigay ang account; kung wala, sa mga open. Ang mga utang sa listahang walang assignment ay naka-place mula sa unang araw. Maikli pa ang panahon ng mga bagong placement: ikumpara sa kasing-edad.",
  "metric.liquidation_rate.source": "Liquidation (batch) rate ng mga placed na account",
  "metric.net_liquidation_rate.title": "Liquidation rate, net of fees",
  "metric.net_liquidation_rate.description":
    "Magkano sa mga na-place sa period ang nakolekta hanggang katapusan nito, net of fees.",
  "metric.net_liquidation_rate.formula":
    "Σ (nakolekta sa mga placement ng period − fees dito) ÷ Σ placed amount",
  "metric.net_liquidation_rate.caveat":
    "Fees lang ang ibinabawas: nasa cost to collect ang gastos sa sariling tauhan.",
  "metric.net_liquidation_rate.source": "Liquidation rate bawas ang contingency fee",
  "metric.retention_rate.title": "Customer retention",
  "metric.retention_rate.description":
    "Ilan sa mga customer na nasingil ang na-invoice ulit sa loob ng anim na buwan.",
  "metric.retention_rate.formula":
    "mga customer na na-invoice ulit sa loob ng 6 na buwan ÷ mga customer na nasingil sa period",
  "metric.retention_rate.caveat":
    "Nasingil kung may pumasok na bayad sa overdue na invoice, bawas ang mga reversal; ang anim na buwan ay mula sa huling ganoong araw sa period. Binibilang lang ang mga buwang anim na buwan na ang nakalipas. Wala rito ang mga placed na utang: hindi rito ini-invoice ang mga customer nila.",
  "metric.retention_rate.source": "Customer retention pagkatapos maningil",
  "metric.commission.title": "Komisyon",
  "metric.commission.description":
    "Ang kinikita ng mga kolektor sa perang naka-credit sa kanila, bawas ang mga reversal.",
  "metric.commission.formula": "Σ rate ng tier × nakolekta sa tier",
  "metric.commission.caveat":
    "Mina-multiply ang sariling rate ng kolektor ayon sa tier na naabot ng nakolekta sa buwan; nagsisimula ang mga tier sa porsiyento ng target ng buwan at nasa settings. Kung walang target, ang unang tier ang ginagamit sa lahat. Ang reversal sa mas huling buwan ay ibinabawas sa buwang iyon. Walang komisyon dito ang kolektor na walang rate sa listahan.",
  "metric.commission.source": "Komisyon ayon sa tier ng nakolekta, bawas ang mga reversal",
  "metric.cost_to_collect.title": "Cost to collect",
  "metric.cost_to_collect.description":
    "Ang gastos sa trabaho sa bawat piso o yunit na nakolekta sa overdue.",
  "metric.cost_to_collect.formula":
    "(bayad na oras × cost per hour + gastos ng mga activity + agency fees) ÷ nakolekta sa overdue",
  "metric.cost_to_collect.caveat":
    "Wala rito ang komisyon, upa at software. Para sa lahat ng customer nagtatrabaho ang mga tao, kaya sa team at kolektor lang ito mahahati.",
  "metric.cost_to_collect.source": "Cost to collect, sa bawat yunit na nakolekta sa overdue",
  "metric.labour_cost.title": "Labor cost",
  "metric.labour_cost.description":
    "Ang ibinabayad sa mga nakalistang kolektor para sa mga araw ng period mula nang magsimula hanggang umalis.",
  "metric.labour_cost.formula": "Σ FTE × oras ng period × cost per hour",
  "metric.labour_cost.caveat":
    "Pare-pareho ang oras ng full-time na buwan gaano man ito kahaba (nasa settings), hinati sa mga araw ng trabaho mula Lunes hanggang Biyernes. Isa ang blangkong FTE; hindi isinama ang walang cost per hour. Nasa reporting currency ang sahod.",
  "metric.labour_cost.source": "Bayad na oras × cost per hour",
  "metric.activity_costs.title": "Gastos ng activities",
  "metric.activity_costs.description":
    "Postage, mensahe, pagbisita: ang gastos na naitala sa mga activity.",
  "metric.activity_costs.formula": "Σ gastos ng mga activity sa period",
  "metric.activity_costs.caveat": "Nasa reporting currency ang gastos na walang currency.",
  "metric.activity_costs.source": "Mga gastos na naitala sa mga activity",
  "metric.agency_fees.title": "Agency fees",
  "metric.agency_fees.description":
    "Ang kinukuha ng mga agency sa perang naka-credit sa kanila; ibinabalik ang fee sa mga reversal.",
  "metric.agency_fees.formula": "Σ fee rate × nakolekta ng agency",
  "metric.agency_fees.caveat":
    "Sa agency ang pera kung naka-assign dito ang account sa araw ng bayad. Galing sa listahan ng kolektor ang fee rate, anuman ang dati.",
  "metric.agency_fees.source": "Contingency fee: rate × nakolekta",
  "metric.collected_overdue.title": "Nakolekta sa overdue",
  "metric.collected_overdue.description":
    "Mga bayad, bawas ang mga reversal, na na-apply sa mga item na overdue sa araw na iyon.",
  "metric.collected_overdue.formula": "Σ bayad na na-apply sa overdue − Σ reversal ng mga ito",
  "metric.collected_overdue.caveat":
    "Overdue ang placed na utang mula sa unang araw. Hindi overdue ang dokumentong walang due date.",
  "metric.collected_overdue.source": "Mga bayad na na-apply sa overdue, bawas ang mga reversal",
  "note.window_cut": "Pinaikli ang window ayon sa history: {from} hanggang {to}.",
  "note.cei_caveat":
    "Ibinababa ng credit note at write-off ang closing receivables, ayon sa standard formula.",
  "note.target_pro_rata":
    "Hindi pa tapos ang buwan: pro rata ang target sa mga araw ng trabaho hanggang {to}.",
  "note.no_activity_costs": "Wala sa datos at sa numero ang gastos ng mga activity.",
  "note.no_agency_fees": "Hindi alam ang fee rate ng isang agency; wala sa numero ang fee.",
  "note.no_labour_cost": "Hindi alam ang cost per hour ng mga kolektor at wala ito sa numero.",
  "note.no_dimension": "Hindi ma-filter ang numerong ito ayon sa {dimension}.",
  "report.aging.title": "Aging",
  "report.aging.description": "Ang open, ayon sa tagal ng overdue",
  "report.aging_by_customer.title": "Aging ayon sa customer",
  "report.aging_by_customer.description": "Ang utang ng bawat customer, ayon sa tagal ng overdue",
  "report.aging_trend.title": "Aging sa paglipas ng panahon",
  "report.aging_trend.description":
    "Ang open sa katapusan ng bawat buwan, ayon sa tagal ng overdue",
  "report.receivables_bridge.title": "Bakit gumalaw ang receivables",
  "report.receivables_bridge.description":
    "Mula sa open bago ang period hanggang sa open sa katapusan nito: na-invoice, nakolekta, na-credit, na-write-off. Binibilang na nakolekta ang lahat ng natanggap, pati ang naghihintay pa ng invoice",
  "report.cohorts.title": "Recovery ayon sa cohort",
  "report.cohorts.description": "Ang na-recover sa mga invoice na naging overdue sa isang buwan",
  "report.customers_overdue.title": "Mga customer na overdue",
  "report.customers_overdue.description":
    "Sino ang may overdue, gaano na katagal, at ano ang huling ginawa tungkol dito",
  "report.roll_rates.title": "Roll rates",
  "report.roll_rates.description":
    "Ang nangyari sa balanse ng bawat aging bucket mula sa isang katapusan ng buwan hanggang sa susunod",
  "report.loss_rates.title": "Loss rates",
  "report.loss_rates.description":
    "Ang nawala sa halagang umabot sa bawat aging bucket, at ang kahulugan nito sa open",
  "report.stage_funnel.title": "Stage funnel",
  "report.stage_funnel.description":
    "Ang mga account at halagang pumapasok at lumalabas sa bawat stage ng koleksyon, at kung ilang araw nananatili",
  "report.reminder_ladder.title": "Reminder ladder",
  "report.reminder_ladder.description":
    "Ang resulta ng bawat reminder, demand at notice bago ang susunod na hakbang",
  "report.contact_heatmap.title": "Contacts ayon sa oras at araw",
  "report.contact_heatmap.description": "Kailan ginagawa ang mga attempt, at kailan may naaabot",
  "report.channels.title": "Channels",
  "report.channels.description":
    "Saan ginamit ang bawat channel, sino ang naabot, magkano ang gastos at ano ang sumunod",
  "report.tracing.title": "Skip tracing",
  "report.tracing.description":
    "Mga account na mali ang contact details o hinanap: natagpuan, naabot at nagbayad",
  "report.collectors.title": "Mga kolektor",
  "report.collectors.description": "Ang mga nangongolekta, magkakatabi",
  "report.promises_due.title": "Mga promise na due",
  "report.promises_due.description":
    "Ang ipinangako para sa bawat araw, at kung natupad, broken o pending",
  "report.promises_pending.title": "Mga pending na promise",
  "report.promises_pending.description":
    "Mga promise na hindi pa tapos ang grace period, at kung bayad na",
  "report.dispute_reasons.title": "Mga dahilan ng dispute",
  "report.dispute_reasons.description":
    "Bakit dini-dispute ang mga invoice, gaano katagal at sino ang tama",
  "report.collector_months.title": "Mga kolektor bawat buwan",
  "report.collector_months.description":
    "Ang nagawa ng bawat kolektor sa bawat buwan, at ilang buwan mula nang magsimula",
  "report.agencies.title": "Mga agency",
  "report.agencies.description":
    "Ang nakolekta ng bawat agency sa na-place rito, katabi ng in-house sa kasing-edad na utang",
  "report.liquidation.title": "Liquidation ayon sa buwan ng placement",
  "report.liquidation.description":
    "Ang nakolekta sa na-place sa isang buwan, ayon sa may hawak at sa bilang ng buwan mula noon",
  "report.terms.title": "Terms: ibinigay at aktuwal",
  "report.terms.description":
    "Ang terms ng mga invoice at ang aktuwal na araw ng pagbabayad ng mga customer, ayon sa segment",
  "report.exposure.title": "Exposure kumpara sa limit",
  "report.exposure.description":
    "Ang utang ng bawat customer kumpara sa credit limit na may bisa; wala sa datos ang hindi pa na-invoice",
  "report.data_quality.title": "Data quality",
  "report.data_quality.description": "Ang nakita ng mga check sa datos",
  "report.unknown":
    "Walang report na {report}. Inililista ng npx recoup report, nang walang id, ang lahat.",
  "report.no_dimension": "Hindi ma-filter ang report na {report} ayon sa {dimension}.",
  "report.restatements.title": "Mga closed month na nabago",
  "report.restatements.description":
    "Bawat numero ng closed month na binago ng mas bagong datos: kung ano dati, ano ngayon, at aling import ang nagbago",
  "restated.by.import":
    "Dating {before} ang {month}, {after} na mula nang i-import ang {file}{more, plural, =0 {} one { at # pang file} other { at # pang file}} noong {at}.",
  "restated.by.other":
    "Dating {before} ang {month}, {after} na mula nang baguhin ito ng setting, target, pasya sa duplicate o bagong bersiyon ng Recoup, ayon sa nakita noong {at}.",
  "restated.by.withdrawal":
    "Dating {before} ang {month}, {after} na mula nang bawiin ang {file}{more, plural, =0 {} one { at # pang file} other { at # pang file}} noong {at}.",
  "restated.check":
    "Mga closed month na nabago: {count, plural, =0 {wala} one {# numero ng buwan} other {# na numero ng buwan}}.",
  "restated.check.line": "{figure}: {sentence}",
  "restated.note":
    "Closed ang buwan kapag lampas na ang datos sa huling araw nito. Binago ang mga ito ng mas bagong datos mula noon; sa buong department ang mga numero.",
  "restated.refusal.unreadable":
    "Hindi mabasa ang mga closed month sa {file}. Ayusin ang file, o burahin para tandaan ulit ang mga buwan mula ngayon.",
  "restated.changed_by.import": "Import",
  "restated.changed_by.withdrawal": "Pagbawi",
  "restated.changed_by.other": "Setting, target, pasya o bersiyon",
  "restated.all": "Lahat ng closed month na nabago",
  "restated.later":
    "Napakalaki ng departamento kaya babagal ang bawat import kung babasahin ang lahat ng hanay nito para sa bawat nakaraang buwan. Kaya inihahambing lamang ang mga numerong ito mula {month}, at ang lahat ng iba pa mula sa simula: {figures}.",
  "restated.none": "Walang closed month na nabago.",
  "restated.window": "Mga closed month na nabago · Recoup",
  "restated.title": "Mga closed month na nabago",
  "scope.order":
    "Nagsisimula ang period sa {from}, pagkatapos ng katapusan nito sa {to}. Pagpalitin ang dalawang petsa.",
  "rows_page.title": "Ang mga row sa likod ng: {report}",
  "rows_page.window": "Ang mga row sa likod ng: {report} · Recoup",
  "rows_page.only": "Kung saan nilimitahan ang mga row",
  "rows_page.share": "{name}: {share} ({part} sa {whole})",
  "rows_page.note":
    "{count, plural, =0 {Walang row} one {# row} other {# na row}}. Ang kabuuan nila ang ipinapakita ng chart; nasa mga file ang lahat, kasama ang bawat column.",
  "rows.no_column":
    "Hindi malilimitahan ang mga row na ito ayon sa {column}. Malilimitahan ang mga ito ayon sa: {known}.",
  "rows.none_behind":
    "Walang sariling row na mabubuksan ang report na {report}. Mayroon ang mga ito: {known}.",
  "rows.not_a_value": "Hindi maaaring nasa column na {column} ang “{text}”.",
  "left_by.moved_on": "Lumipat sa mas huling stage",
  "left_by.returned": "Bumalik sa mas naunang stage",
  "left_by.written_off": "Na-write-off",
  "left_by.settled": "Na-settle",
  "promise_state.kept": "Natupad",
  "promise_state.pending": "Pending",
  "promise_state.broken": "Broken",
};
