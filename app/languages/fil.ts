import type { Messages } from "./messages.ts";

/** Every text of the product in Filipino, in the order of the English ones. */
export const fil: Messages = {
  "access.body": "Masyadong malaki ang form na ito. Sa pahinang Datos ipinapadala ang mga file.",
  "access.form":
    "Hindi form ang kahilingang ito kaya tinanggihan. Buksan muli ang pahina at ulitin ang ginawa mo.",
  "access.closed":
    "Walang makapapasok: hindi sinabi sa server kung sino ang puwede. Simulan ito gamit ang npm start sa 127.0.0.1, o itakda ang RECOUP_PASSWORD.",
  "access.host":
    "Hindi sumasagot ang server na ito sa pangalang {host}. Buksan ito sa address na inilabas nito nang magsimula, o ilista ang iba pang pangalan sa RECOUP_HOSTS.",
  "access.origin":
    "Hindi nagmula sa pahina ng Recoup ang kahilingang ito kaya tinanggihan. Buksan muli ang pahina at ulitin ang ginawa mo.",
  "access.password":
    "May password ang dashboard na ito. I-reload ang pahina at ilagay ito; kahit anong user name ay puwede.",
  "access.role": "Kailangan nito ang tungkuling {role}. Magtanong sa namamahala ng Recoup.",
  "access.throttled": "Masyadong maraming maling password. Maghintay ng 15 minuto at subukan muli.",
  "alerts.above": "ay tumaas nang higit sa",
  "alerts.add": "Itakda ang alertong ito",
  "alerts.below": "ay bumaba nang mas mababa sa",
  "alerts.limit": "Ang hangganan ({unit})",
  "alerts.name": "Pangalan ng alerto, kung gusto mo",
  "alerts.none": "Walang nakatakdang alerto para sa numerong ito.",
  "alerts.note":
    "Tinitingnan ng alerto ang pinakabagong datos, na may mga filter ng pahinang ito: ang huling araw para sa balanse, ang huling buong buwan para sa nangyayari sa panahon. Nasa Pangkalahatan at sa recoup check ang mga tumunog.",
  "alerts.quiet.above": "{figure}: {value}, hindi higit sa {limit} ({days}).",
  "alerts.quiet.below": "{figure}: {value}, hindi mas mababa sa {limit} ({days}).",
  "alerts.raised": "{count, plural, one {# alerto ang tumunog} other {# na alerto ang tumunog}}",
  "alerts.raised.above": "{figure}: {value}, higit sa {limit} ({days}).",
  "alerts.raised.below": "{figure}: {value}, mas mababa sa {limit} ({days}).",
  "alerts.refused.above": "Hindi masabi kung higit sa {limit} ang {figure}. {problem}",
  "alerts.refused.below": "Hindi masabi kung mas mababa sa {limit} ang {figure}. {problem}",
  "alerts.refusal.limit": "Dapat numero ang hangganan. Isulat nang walang yunit, halimbawa 45.",
  "alerts.refusal.name":
    "Hindi maitatago ang alerto. Hanggang 120 titik ang pangalan, at higit o mas mababa ang binabantayan.",
  "alerts.remove": "Alisin",
  "alerts.remove_one": "Alisin ang alertong “{alert}”",
  "alerts.side": "Sabihin sa akin kapag ang numero",
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
  "app.footer": "Recoup: bawat numero ay nagbubukas ng mga hilerang binibilang nito.",
  "app.name": "Recoup",
  "api.by_or_trend": "Humiling ng by o ng trend, hindi pareho.",
  "api.choice": "Ang “{text}” ay wala sa mga halaga ng {parameter}. Ang mga kilala: {known}.",
  "api.scope": "Hindi maunawaan ang “{text}” bilang {parameter}: {expected}",
  "bridge.step.became_overdue": "Lumampas sa takdang araw",
  "bridge.step.became_overdue.short": "Lumampas",
  "bridge.step.collected": "Nakolekta",
  "bridge.step.collected.short": "Nakolekta",
  "bridge.step.credited": "Na-credit",
  "bridge.step.credited.short": "Na-credit",
  "bridge.step.currency": "Palitan ng pera",
  "bridge.step.currency.short": "Palitan",
  "bridge.step.invoiced": "Na-invoice",
  "bridge.step.invoiced.short": "Na-invoice",
  "bridge.step.rest": "Hindi maipaliwanag",
  "bridge.step.rest.short": "Hindi maipaliwanag",
  "bridge.step.written_off": "Na-write off",
  "bridge.step.written_off.short": "Na-write off",
  "compare.none": "Wala",
  "compare.previous": "Nakaraang panahon",
  "compare.previous.short": "nakaraang panahon",
  "compare.year": "Kaparehong panahon noong nakaraang taon",
  "compare.year.short": "isang taon bago nito",
  "counts.changed": "Nabago",
  "counts.new": "Bago",
  "counts.read": "Nabasa",
  "counts.rejected": "Tinanggihan",
  "counts.unchanged": "Nandito na",
  "data.demo.loading":
    "Nabasa na ang lahat ng {total} file ng demo department; sabay-sabay na silang inilo-load",
  "data.demo.note":
    "Binabawi ang bawat import ng demo department. Hindi gagalawin ang mga in-upload mo.",
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
    "Ikaw na lang ang hinihintay ng mga ito. Sabay-sabay silang ilo-load, lahat o wala; bawat file ay binibilang laban sa nauna rito.",
  "data.uploads.note": "Buksan ang isa para makita ang gagawin nito at kumpirmahin.",
  "data.uploads.title": "Mga upload na hindi pa na-load",
  "data.window": "Datos · Recoup",
  "data.quality.note": "Walang binago rito sa datos mo: ito ang itatanong ng maingat na mambabasa.",
  "demo.line":
    "Demo department ang nakikita mo: inimbentong datos, ni-load tulad ng kahit anong upload.",
  "demo.line.link": "Alisin ito sa pahinang Datos",
  "demo.defect": "Depekto ito ng Recoup; may dagdag na detalye sa log ng server.",
  "demo.refusal.busy": "Kasalukuyang inilo-load o inaalis ang demo department. Hintaying matapos.",
  "demo.refusal.missing":
    "Wala ang mga file ng demo department sa {folder}. Gawin ang mga ito gamit ang npm run demo.",
  "demo.refusal.not_loaded":
    "Hindi na-load ang {file} ng demo department (ang lagay: {phase}). Buksan ito sa pahinang Datos para malaman kung bakit.",
  "demo.refusal.other_data":
    "May iba nang datos dito, at hindi kailanman inihahalo rito ang demo department. Pumili ng walang lamang folder gamit ang --data.",
  "dimension.agency": "Ahensiya",
  "dimension.channel": "Paraan",
  "dimension.client_id": "Kliyente",
  "dimension.collector_id": "Kolektor",
  "dimension.country": "Bansa",
  "dimension.currency": "Pera",
  "dimension.customer_id": "Kostumer",
  "dimension.industry": "Industriya",
  "dimension.outcome": "Kinalabasan",
  "dimension.reason": "Dahilan",
  "dimension.region": "Rehiyon",
  "dimension.risk_class": "Antas ng panganib",
  "dimension.segment": "Segment",
  "dimension.service": "Serbisyo",
  "dimension.size": "Laki",
  "dimension.stage": "Yugto",
  "dimension.team": "Pangkat",
  "dimension.terms": "Termino",
  "duplicates.all": "Lahat",
  "duplicates.back": "Bumalik sa datos",
  "duplicates.because.equal_payments":
    "Parehong kostumer, araw, halaga at invoice sa magkaibang numero ng bayad.",
  "duplicates.because.lost_zeros":
    "Parehong numero maliban sa mga sero sa unahan, na nawawala sa spreadsheet.",
  "duplicates.because.mistyped": "Isang titik lang ang kaibhan ng mga pangalan.",
  "duplicates.because.number_formats":
    "Parehong kostumer, halaga at petsa, at parehong numero na iba ang pagkakasulat.",
  "duplicates.because.same_name": "Magkapareho ang pangalan; magkaiba ang id.",
  "duplicates.because.spelling":
    "Parehong pangalan maliban sa laki ng titik, tuldik, bantas, uri ng kumpanya o ayos ng mga salita.",
  "duplicates.column.amount": "Halaga",
  "duplicates.column.customer": "Kostumer",
  "duplicates.column.due_on": "Takdang araw",
  "duplicates.column.id": "Id",
  "duplicates.column.invoice": "Invoice",
  "duplicates.column.last_on": "Huling dokumento",
  "duplicates.column.name": "Pangalan",
  "duplicates.column.on": "Petsa",
  "duplicates.column.open": "Bukas",
  "duplicates.column.place": "Saan",
  "duplicates.column.rows_of_collectors": "Mga gawain",
  "duplicates.column.rows_of_customers": "Mga dokumento",
  "duplicates.column.rows_of_invoices": "Mga bayad",
  "duplicates.column.rows_of_payments": "Mga bayad",
  "duplicates.counts": "Bilang",
  "duplicates.counts.one": "Ang {id} ang id na binibilang",
  "duplicates.data.count":
    "{count, plural, =0 {Walang mukhang nakatala nang dalawang beses.} one {# grupo ng id ang maaaring iisa ang kahulugan.} other {# na grupo ng id ang maaaring iisa ang kahulugan.}}",
  "duplicates.data.link": "Tingnan ang mga posibleng duplicate",
  "duplicates.data.unknown": "Mga id na maaaring iisa ang kahulugan; ikaw ang magsasabi.",
  "duplicates.decided.different": "{kind}: hindi magkapareho ang {ids}",
  "duplicates.decided.note":
    "{count, plural, one {# pasya} other {# na pasya}}{shown, plural, =100 {, ang huling sandaan ang narito} other {}}. May bisa rin ang bawat isa sa ilo-load pa; kapag binawi, babalik ang mga numero sa dati.",
  "duplicates.decided.same": "{kind}: ang {ids} ay binibilang na {canonical}",
  "duplicates.decided.title": "Ang mga napagpasyahan",
  "duplicates.decided.who": "{at}, ni {by}",
  "duplicates.effect": "Ang gagawin ng pagsasanib sa mga account na ito, hanggang {date}",
  "duplicates.effect.after": "Kapag pinagsanib",
  "duplicates.effect.before": "Sa ngayon",
  "duplicates.effect.documents": "Mga dokumento",
  "duplicates.effect.none.collectors":
    "Kapag pinagsanib, ang na-credit sa alinman sa kanila ay sa iisang kolektor na. Walang halaga ng account na magbabago.",
  "duplicates.effect.none.customers":
    "Kapag pinagsanib, nasa iisang account ang lahat. Hindi magbabago ang bukas, lampas-takda at hindi pa nailalapat.",
  "duplicates.effect.none.invoices":
    "Walang halaga ng mga account na ito ang babaguhin ng pagsasanib.",
  "duplicates.effect.none.payments":
    "Walang halaga ng mga account na ito ang babaguhin ng pagsasanib.",
  "duplicates.effect.open": "Bukas",
  "duplicates.effect.overdue": "Lampas-takda",
  "duplicates.effect.state": "Mga account",
  "duplicates.effect.unapplied": "Hindi pa nailalapat",
  "duplicates.file_line": "{file}, linya {line}",
  "duplicates.group.collectors":
    "{first} at {count, plural, =2 {isa pang kolektor} one {# kolektor sa kabuuan} other {# na kolektor sa kabuuan}}",
  "duplicates.group.customers":
    "{first} at {count, plural, =2 {isa pang kostumer} one {# kostumer sa kabuuan} other {# na kostumer sa kabuuan}}",
  "duplicates.group.invoices":
    "{first} at {count, plural, =2 {isa pang invoice} one {# invoice sa kabuuan} other {# na invoice sa kabuuan}}",
  "duplicates.group.payments":
    "{first} at {count, plural, =2 {isa pang bayad} one {# bayad sa kabuuan} other {# na bayad sa kabuuan}}",
  "duplicates.lead":
    "Mga id na maaaring iisa. Walang pagsasanibin kung hindi mo sasabihin; mananatili ang natanggap, at mababawi ang bawat pasya.",
  "duplicates.many_files": "ilang file",
  "duplicates.meant": "Tinutukoy",
  "duplicates.meant.one": "Ang {id} ang tinutukoy",
  "duplicates.named_only": "nabanggit lang ng ibang hilera",
  "duplicates.none.text":
    "{decided, plural, =0 {Walang id na mukhang iisa ang kahulugan.} other {Wala nang ibang id na mukhang iisa ang kahulugan.}}",
  "duplicates.none.title": "Walang kailangang pagpasyahan",
  "duplicates.page":
    "Pahina {page} ng {pages}, {total, plural, one {# grupo} other {# na grupo}} sa kabuuan",
  "duplicates.reason.equal_payments": "Magkaparehong bayad",
  "duplicates.reason.lost_zeros": "Nawalang sero",
  "duplicates.reason.mistyped": "Isang titik ang kaibhan",
  "duplicates.reason.number_formats": "Iba ang pagkakasulat ng numero",
  "duplicates.reason.same_name": "Parehong pangalan",
  "duplicates.reason.spelling": "Ibang baybay",
  "duplicates.reasons": "Bakit sila magkahawig",
  "duplicates.refusal.gone":
    "Iba na ang isa sa mga grupong ito kaysa nang ipakita ang pahina: may na-load o napagpasyahan. Tingnan muli.",
  "duplicates.refusal.members":
    "Dapat may tsek ang hindi bababa sa dalawa, kasama ang siyang bibilangin.",
  "duplicates.refusal.nothing":
    "Walang napagpasyahan: piliin ang “Pareho” o “Hindi pareho” para sa isang grupo.",
  "duplicates.refusal.undone": "Nabawi na ito. I-reload ang pahina para makita ang kalagayan.",
  "duplicates.refusal.unreadable":
    "Hindi mabasa ang file na {file}, na nagtatago ng mga sinabi tungkol sa posibleng duplicate. Ibalik ito mula sa backup.",
  "duplicates.save": "I-save ang mga pasyang ito",
  "duplicates.save.note":
    "Sabay-sabay na ise-save ang lahat ng pasya sa pahinang ito; mananatili ang hindi pa napagpapasyahan.",
  "duplicates.title": "Mga posibleng duplicate",
  "duplicates.undo": "Bawiin",
  "duplicates.verdict": "Pareho ba? {title}",
  "duplicates.verdict.different": "Hindi pareho",
  "duplicates.verdict.same": "Pareho",
  "duplicates.verdict.undecided": "Hindi pa napagpasyahan",
  "duplicates.window": "Mga posibleng duplicate · Recoup",
  "error.400.title": "Hindi maunawaan ang address na ito",
  "error.400.what_to_do": "May bahagi ng address na hindi inaasahan. Bumalik at pumili muli.",
  "error.401.title": "Kailangan ng password",
  "error.401.what_to_do": "I-reload ang pahina at ilagay ang password.",
  "error.403.title": "Hindi mo ito maaaring makita",
  "error.403.what_to_do": "Humingi ng access sa namamahala ng Recoup.",
  "error.404.title": "Walang ganitong pahina",
  "error.404.what_to_do": "Maaaring mali ang tipa ng address, o inalis na ang tinutukoy nito.",
  "error.405.title": "Hindi ito magagawa rito",
  "error.405.what_to_do": "Bumalik at gamitin ang mga button ng pahina.",
  "error.413.title": "Masyado itong malaki",
  "error.413.what_to_do": "Hatiin ang file, o i-load ito sa command line: npx recoup load FILE.",
  "error.422.title": "Hindi maibibigay ang numerong ito",
  "error.422.what_to_do": "Palitan ang mga filter, o i-load ang datos na kailangan nito.",
  "error.429.title": "Masyadong maraming pagtatangka",
  "error.429.what_to_do": "Maghintay ng labinlimang minuto at subukan muli.",
  "error.500.title": "May nangyaring mali",
  "error.500.what_to_do":
    "Depekto ito ng Recoup, hindi ng datos mo. Walang nawala. May dagdag na detalye sa log ng server.",
  "error.503.title": "Hindi maabot ang datos",
  "error.503.what_to_do": "Maghintay sandali at i-reload ang pahina.",
  "error.data": "Datos",
  "error.home": "Pangkalahatan",
  "document.column.balance": "Bukas pagkatapos",
  "document.column.collector": "Ni",
  "document.column.detail": "Detalye",
  "document.column.event": "Ano ang nangyari",
  "document.column.on": "Noong",
  "document.event.contacted": "Kinontak",
  "document.event.contacted_us": "Kumontak sa atin",
  "document.event.credit_issued": "Nag-isyu ng credit note",
  "document.event.credited": "Na-credit",
  "document.event.dispute_closed": "Naisara ang pagtatalo",
  "document.event.disputed": "Pinagtalunan",
  "document.event.due": "Umabot sa takdang araw",
  "document.event.issued": "Na-isyu",
  "document.event.paid": "Nabayaran",
  "document.event.payment_reversed": "Binawi ang bayad",
  "document.event.promised": "Nangakong magbabayad",
  "document.event.written_off": "Na-write off",
  "document.from": "Mula sa",
  "document.kind": "Uri",
  "document.kind.credit_note": "Credit note",
  "document.kind.debt": "Utang",
  "document.kind.invoice": "Invoice",
  "document.lead":
    "Ano ito, ano ang nangyari rito at sa account nito habang bukas pa, at aling linya ng aling file ang nagsasabi.",
  "document.life": "Ang mga nangyari sa dokumento, pinakauna muna",
  "document.line": "{file}, linya {line, number}",
  "document.open_on": "Bukas noong {date}: {amount}",
  "document.promised_for": "para sa {date}",
  "document.several":
    "{count, plural, one {# dokumento ang may} other {# na dokumento ang may}} ganitong numero.",
  "document.title": "Dokumento {number}",
  "document.unknown":
    "Walang dokumentong may numerong “{number}”. Maaaring binawi na ito, o isinanib sa iba.",
  "document.window": "Dokumento {number} · Recoup",
  "export.about": "Tungkol dito",
  "export.as_of": "Noong",
  "export.caveat": "Mabuting malaman",
  "export.currency": "Pera",
  "export.data_through": "Datos hanggang",
  "export.formula": "Pormula",
  "export.found": "Mga hilera lang na may",
  "export.period": "Panahon",
  "export.source": "Pinagkunan ng pormula",
  "export.too_many_rows":
    "May {count, plural, one {# hilera} other {# na hilera}} ang listahang ito, at hanggang {most, number} lang ang kasya sa workbook. I-filter ito, o i-save bilang CSV.",
  "export.variant.age_by": "Edad mula sa",
  "export.variant.buckets": "Dulo ng mga bucket, sa araw",
  "export.variant.cei": "Uri ng panahon",
  "export.variant.forward_factor": "Forward factor ng inaasahang pagkalugi",
  "export.variant.source": "Kinuha mula sa",
  "export.variant.window": "Mga buwan ng window ng benta",
  "figure.at_least": "hindi bababa sa {value}",
  "figure.change.bad": "{amount} kumpara sa {label}, mas masama",
  "figure.change.good": "{amount} kumpara sa {label}, mas mabuti",
  "figure.change.neutral": "{amount} kumpara sa {label}",
  "figure.target.bad": "Hindi naabot ang target na {target}: {amount}",
  "figure.target.good": "Naabot ang target na {target}: {amount}",
  "figure.target.neutral": "Target {target}: {amount}",
  "figure.no_comparison": "walang maihambing para sa {label}",
  "filters.all": "Lahat",
  "filters.apply": "Ilapat",
  "filters.as_of": "Noong",
  "filters.chosen": "{dimension}: {value}",
  "filters.clear": "Alisin lahat",
  "filters.compare": "Ihambing sa",
  "filters.currency": "Pera",
  "filters.currency.own": "Tulad ng nasa datos",
  "filters.fault": "Hindi isinama ang “{text}” bilang {parameter}: {expected}",
  "filters.from": "Mula",
  "filters.in_force": "Mga filter na may bisa",
  "filters.label": "Petsa, panahon at filter",
  "filters.not_given": "Hindi ibinigay",
  "filters.period": "Panahon",
  "filters.presets": "Mga panahon",
  "filters.remove": "Alisin ang {filter}",
  "filters.several": "{count} ang napili",
  "filters.summary": "Noong {as_of}",
  "filters.summary.compared": "kumpara sa {label}",
  "filters.summary.change": "Palitan",
  "filters.to": "Hanggang",
  "format.billions": "{number} B",
  "format.days": "{number} araw",
  "format.millions": "{number} M",
  "format.money": "{sign}{currency} {number}",
  "format.missing": "wala",
  "format.percent": "{number} %",
  "format.points": "{number} pp",
  "format.quarter": "Q{quarter} {year}",
  "format.span": "{from} – {to}",
  "format.thousands": "{number} K",
  "format.times": "{number} ×",
  "format.per_thousand": "{number} bawat 1,000",
  "glossary.as_csv": "Para sa lahat ng datos, bilang CSV",
  "glossary.better.higher": "mas mataas ay mas mabuti",
  "glossary.better.lower": "mas mababa ay mas mabuti",
  "glossary.better.none": "walang direksiyong mas mabuti sa sarili nito",
  "glossary.figures": "Mga numero",
  "glossary.lead":
    "Ang kahulugan ng bawat numero at ulat at kung paano nabubuo. Parehong depinisyon ang kumakalkula sa mga ito.",
  "glossary.link": "Talahulugan",
  "glossary.reports": "Mga ulat",
  "glossary.reports_note":
    "Mga sariling talahanayan, pati sa command line at para sa mga programa.",
  "glossary.title": "Talahulugan",
  "glossary.unit.count": "bilang",
  "glossary.unit.days": "sa araw",
  "glossary.unit.money": "halaga ng pera",
  "glossary.unit.ratio": "proporsiyon, ipinapakita sa porsiyento",
  "glossary.unit.times": "ilang beses",
  "glossary.window": "Talahulugan · Recoup",
  "import.already": "Na-load na dati ang mismong file na ito; walang nabago.",
  "import.lead": "{table}, na-load noong {at}",
  "import.partly":
    "{rejected, plural, one {# record ang tinanggihan at wala} other {# na record ang tinanggihan at wala}} sa mga numero. Ayusin at i-upload muli.",
  "import.rejects.caption": "Mga tinanggihang record ayon sa ayos ng file",
  "import.rejects.download": "I-download ang mga tinanggihang record",
  "import.rejects.mended":
    "{count, plural, one {# ang naayos} other {# ang naayos}} at pumasok muli sa import {import}",
  "import.rejects.none_left": "Naayos na ang bawat tinanggihang record",
  "import.rejects.note":
    "Buo silang itinatago. Ang download ay may anyo ng file mo, may dahilan bago ang bawat record: ayusin, panatilihin ang unang column, at i-upload muli.",
  "import.rejects.title":
    "{count, plural, one {# tinanggihang record} other {# na tinanggihang record}}",
  "import.result": "Ano ang na-load",
  "import.whole": "Nasa mga numero ang bawat record ng file.",
  "import.window": "{file} · Recoup",
  "import.withdraw.button": "Bawiin ang import na ito …",
  "import.withdraw.no": "Panatilihin",
  "import.withdraw.note":
    "Magiging tulad ng hindi kailanman na-load ang file na ito ang mga numero. Itatago pa rin ang file.",
  "import.withdraw.sure": "Babawiin nito ang {rows} hilera. Gawin?",
  "import.withdraw.title": "Bawiin",
  "import.withdraw.yes": "Oo, bawiin",
  "import.withdrawn": "Binawi ang import na ito noong {at}. Wala nang bahagi nito sa mga numero.",
  "import.paid.note":
    "Sinasabi ng file na ito kung magkano na ang nabayaran. Kung iba ang sinasabi ng mga na-load na bayad, ipinapakita ng ulat sa kalidad ng datos ang kaibhan; ikaw ang pipili kung alin ang bibilangin.",
  "import.paid.payments": "Ang mga bayad na na-load",
  "import.paid.statement": "Ang sinasabi ng file na ito",
  "import.paid.title": "Ano ang bibilanging bayad",
  "import.paid.use": "Ganito bilangin",
  "imports.count_mismatch":
    "Binasa ang file sa dalawang paraan na hindi nagtutugma: {counted} record ang nabilang at {parsed} ang nabasa. Walang na-load. I-save muli ang file bilang CSV na UTF-8 at i-upload.",
  "imports.disk_full":
    "Puno na ang disk: hindi naisulat ang {file}. Magbakante ng espasyo at subukan muli.",
  "imports.empty_file": "Walang laman ang {file}. I-export ito muli.",
  "imports.missing_column":
    "Walang nasa file na pumupuno sa column na {column} ng talahanayang {table}, na kailangan ng bawat hilera. Pumili ng column para rito.",
  "imports.missing_columns":
    "Mukhang talahanayang {table} ang {file} pero kulang ng: {columns}. Ang mga header nito: {headers}. Idagdag ang mga column sa export, o pumili ng ibang talahanayan.",
  "imports.no_records": "May header ang {file} pero walang record. I-export ito muli.",
  "imports.no_table":
    "Ang {file} ay wala sa mga talahanayang kilala ng Recoup. Ang mga header nito: {headers}. Piliin mismo ang talahanayan, o mag-upload ng ibang file.",
  "imports.no_table_chosen": "Walang napiling talahanayan para sa {file}. Pumili ng isa.",
  "imports.other_file.accounts":
    "Ang {file} ay mga balanse ng lahat ng account ng libro ({evidence}), hindi kung magkano ang utang ng bawat kostumer. I-upload ang mga bukas na invoice ng mga kostumer; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.journal":
    "Ang {file} ay mga entry sa lahat ng account ng libro ({evidence}), at walang may utang ng naka-post sa benta o sa bangko. I-export ang mga entry ng account ng mga kostumer lamang.",
  "imports.other_file.orders":
    "Ang {file} ay tungkol sa mga order ({evidence}), na hindi pa utang ninuman hangga't walang invoice. I-upload ang mga invoice; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.payouts":
    "Ang {file} ay tungkol sa ibinayad sa iyo ng payment provider ({evidence}), hindi sa ibinayad ng mga kostumer. I-export ang mga bayad; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.payroll":
    "Ang {file} ay tungkol sa sahod ({evidence}), hindi sa receivables. Kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.proformas":
    "Ang {file} ay tungkol sa mga pro forma invoice ({evidence}), na hindi utang ninuman. I-upload ang mga invoice; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.quotes":
    "Ang {file} ay tungkol sa mga quotation ({evidence}), na hindi utang ninuman. I-upload ang mga invoice; kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.other_file.stock":
    "Ang {file} ay tungkol sa mga paninda sa bodega ({evidence}), hindi sa receivables. Kung ito talaga ang file, ikaw ang pumili ng table.",
  "imports.not_receivable":
    "Ang {file} ay tungkol sa utang sa mga supplier ({evidence}), hindi sa receivables. I-upload ang ledger ng mga kostumer.",
  "imports.no_part":
    "Walang bahaging {part} ang {file}. I-upload muli ang file at pumili ng isa sa mga bahagi nito.",
  "imports.not_text.archive":
    "Ang {file} ay archive na hindi binabasa rito. I-unpack ito at i-upload ang laman, o zip nito.",
  "imports.not_text.binary":
    "Ang {file} ay hindi text o uri ng file na binabasa rito. I-save ito bilang Excel workbook (.xlsx) o CSV at i-upload.",
  "imports.not_text.document":
    "Ang {file} ay dokumento ng Word o PowerPoint. I-export ang talahanayan bilang Excel workbook (.xlsx) o CSV at i-upload.",
  "imports.not_text.numbers":
    "Ang {file} ay dokumento ng Apple Numbers. Buksan sa Numbers, piliin ang File, Export To, Excel o CSV, at i-upload iyon.",
  "imports.not_text.ods":
    "Ang {file} ay OpenDocument file. Buksan sa LibreOffice, piliin ang File, Save as, Excel 2007–365 (.xlsx) o CSV, at i-upload iyon.",
  "imports.not_text.old_workbook":
    "Ang {file} ay lumang uri ng Excel workbook (.xls). Buksan ito, piliin ang Save as, Excel Workbook (.xlsx), at i-upload iyon.",
  "imports.not_text.pdf":
    "Ang {file} ay PDF na walang talahanayang mababasa. I-export ang ulat bilang Excel workbook (.xlsx) o CSV.",
  "imports.not_text.picture":
    "Ang {file} ay larawan. I-export ang datos nito bilang Excel workbook (.xlsx) o CSV.",
  "imports.not_text.protected":
    "May password ang {file}. Buksan, i-save nang wala nito, at i-upload.",
  "imports.not_text.xlsb":
    "Ang {file} ay binary Excel workbook (.xlsb). Buksan ito, piliin ang Save as, Excel Workbook (.xlsx), at i-upload iyon.",
  "imports.note.broken_bytes":
    "{bytes, plural, one {# byte ang walang} other {# na byte ang walang}} kahulugan sa {encoding} at ipinapakita bilang �",
  "imports.note.cell_errors":
    "{cells, plural, one {# cell ang may error gaya ng #REF! sa halip na resulta} other {# na cell ang may error gaya ng #REF! sa halip na resulta}}",
  "imports.note.hidden_columns":
    "{count, plural, one {Nakatago sa workbook ang column na {columns} at binabasa tulad ng iba} other {Nakatago sa workbook ang mga column na {columns} at binabasa tulad ng iba}}",
  "imports.note.hidden_rows":
    "{rows, plural, one {# hilera ang nakatago sa workbook at binabasa tulad ng iba} other {# na hilera ang nakatago sa workbook, baka dahil sa filter, at binabasa tulad ng iba}}",
  "imports.note.hidden_sheet": "Nakatago sa workbook ang sheet na {sheet}",
  "imports.note.merged":
    "{cells, plural, one {# cell ang pinunan} other {# na cell ang pinunan}} ng nasa pinagsamang cell sa itaas",
  "imports.note.nested_columns":
    "Hindi isinama ang mga column na may listahan o istruktura ang mga cell: {columns}",
  "imports.note.uncalculated":
    "{cells, plural, one {# formula ang walang resulta} other {# na formula ang walang resulta}} sa file. Buksan sa Excel, i-save, at i-upload muli.",
  "imports.note.zero_results":
    "{cells, plural, one {# formula ang nagbibigay} other {Lahat ng # formula ay nagbibigay}} ng 0: baka hindi kinalkula ng programang sumulat ng file. Buksan sa Excel, i-save, at i-upload muli.",
  "imports.unpack.bomb":
    "Daan-daang ulit ang laki ng {file} kapag na-unpack, na hindi ginagawa ng export, kaya hindi in-unpack. I-unpack mo ito at i-upload ang laman.",
  "imports.unpack.broken":
    "Hindi ma-unpack ang {file}: sira o naputol ito. Gawin o i-download muli at i-upload.",
  "imports.unpack.encrypted":
    "May password ang {file}. I-unpack mo ito, o gawin muli nang wala nito, at i-upload.",
  "imports.unpack.nested":
    "Ilang ulit na naka-pack ang {file}. I-unpack ito at i-upload ang laman.",
  "imports.unpack.nothing": "Walang file sa {file} na mababasa. Gawin ito muli.",
  "imports.unpack.odd_path":
    "May laman ang {file} na ang path ay palabas dito, na hindi ginagawa ng export. I-unpack mo ito at i-upload ang laman.",
  "imports.unpack.too_large":
    "Mahigit {limit} GB ang {file} kapag na-unpack. Hatiin ang export, hal. ayon sa taon, at i-upload ang mga bahagi.",
  "imports.unpack.too_many":
    "Mahigit {most} file ang laman ng {file}. I-upload ang kailangan, o zip ng mga iyon.",
  "imports.workbook.broken":
    "Hindi maayos na workbook ang {file}: hindi mabasa ang {part}. Buksan sa Excel o LibreOffice, i-save bilang .xlsx, at i-upload.",
  "imports.workbook.no_sheet":
    "Ang {file} ay workbook na walang sheet na may mga cell. I-export ito muli.",
  "imports.workbook.too_large":
    "Mas maraming text ang {file} kaysa mababasa mula sa workbook. I-save ang mga sheet bilang CSV UTF-8 at i-upload.",
  "imports.part.empty": "Walang laman ang {part} at hindi isinama.",
  "imports.part.no_table": "Walang talahanayan ang {part} at hindi isinama.",
  "imports.tabular.broken": "Sira o naputol ang {file} at hindi mabasa. I-export ito muli.",
  "imports.tabular.html":
    "Web page ang {file}, anuman ang pangalan, at masyadong masalimuot ang mga talahanayan nito. Buksan sa Excel, i-save bilang Excel workbook (.xlsx), at i-upload.",
  "imports.tabular.json":
    "Nagsisimula bilang JSON ang {file} pero hindi mabasa mula linya {line}. I-export muli, isang object bawat record.",
  "imports.unread_sides":
    "Sa {file}, sinasabi ng column na {column} kung alin ang debit at alin ang credit, at walang sign ang mga halaga. I-export na may sign, o debit at credit sa dalawang column, para walang bayad na mabilang na utang.",
  "imports.no_line_end":
    "Umaabot ng {megabytes, number} MB ang {file} nang walang dulo ng linya, kaya wala itong mga row. I-export itong muli nang isang record bawat linya.",
  "imports.too_many_columns":
    "May {columns, number} column ang {file}, at hanggang {most, number} lang ang mababasa. I-export lang ang kailangan.",
  "imports.parser_died":
    "Hindi nabasa ang file: huminto ang reader. Walang na-load. I-save muli bilang CSV, o hatiin, at i-upload. {detail}",
  "imports.other_groups":
    "Ang mga grupo ng ulat ay {found, plural, =0 {walang lalim} one {# antas ang lalim} other {# na antas ang lalim}}, at {expected, plural, one {# antas} other {# na antas}} ang inaasahan. Walang na-load. I-upload muli ang file.",
  "imports.reason.buckets": "Aging report ayon sa kostumer: {buckets}",
  "imports.reason.column": "Ang {header} ay {column}",
  "imports.reason.currency_stated": "Nakasaad ang perang {currency}: {where}",
  "imports.reason.debtor_list":
    "Isang utang bawat hilera at walang petsa ng dokumento: may utang si {customer} na {debt}",
  "imports.reason.bank": "Bangko ang nagsasabi ({evidence}): natanggap ang kini-credit nito",
  "imports.reason.debit_credit": "Ang {debit} ang utang, ang {credit} ang nabayaran o na-credit",
  "imports.reason.derived":
    "Ang {column} ay mga araw mula {from} hanggang {to}, kaya hindi isinama",
  "imports.reason.list_day":
    "Binibilang ng {column} ang mga araw mula {date}, kaya ginawa ang listahan noong {day}",
  "imports.reason.opposite_signs": "Mas mababa sa sero ang utang sa file na ito",
  "imports.reason.groups":
    "{count, plural, one {# heading ng grupo ang nagbibigay} other {# na heading ng grupo ang nagbibigay}} ng {columns} sa mga hilera sa ilalim",
  "imports.reason.fill_down":
    "May laman lang ang {columns} kung saan ito nagbabago: kinukuha ng blangkong cell ang nasa itaas",
  "imports.reason.sum": "Ang {column} ay {parts}, kaya sinusuri ito",
  "imports.reason.totals":
    "{count, plural, one {# hilera ng kabuuan ang hindi isinama} other {# na hilera ng kabuuan ang hindi isinama}}",
  "imports.reason.totals_agree":
    "{count, plural, one {# nakasaad na kabuuan ang} other {# na nakasaad na kabuuan ang}} eksaktong tugma sa mga hilera",
  "imports.reason.total_disagrees":
    "Linya {line}: “{label}” ay nagsasabing {stated} sa {column}, pero {computed} ang mga hilera",
  "imports.reason.carried":
    "{count, plural, one {# linya ang nagdadala} other {# na linya ang nagdadala}} ng halaga mula sa naunang pahina o panahon, at {count, plural, one {hindi isinama} other {hindi isinama}}",
  "imports.reason.notes":
    "{count, plural, one {# tala ng ulat ang hindi isinama} other {# na tala ng ulat ang hindi isinama}}",
  "imports.reason.record_kinds": "Sinasabi ng {header} kung ano ang bawat record: {words}",
  "imports.reason.running_balance":
    "Ang {column} ang balanse pagkatapos ng bawat record, kaya sinusuri at hindi isinasama",
  "imports.reason.sides":
    "Sinasabi ng {column} kung ang halaga ay debit, na utang, o credit, na nabayaran o na-credit",
  "imports.reason.marks":
    "Mas mababa sa sero ang mga halaga sa {column} na may markang {marks}, ang iba ay tulad ng nakasulat",
  "imports.reason.marks_keep":
    "Walang binabagong sign ang mga markang {marks} sa {column}: tulad ng nakasulat ang mga halaga",
  "imports.reason.title": "Tungkol sa {table} ang pangalan o pamagat ng file",
  "imports.reason.near_name": "Nababasa ang {header} na “{name}”, kaya {column} ito",
  "imports.reason.by_values": "Walang kilalang pangalan ang {header}; mukhang {column} ang laman",
  "imports.reason.rival": "Maaari ring {column} ang {header}; ang {taken} ang kinuha",
  "imports.reason.not_open":
    "Tuloy-tuloy ang {header} sa bawat hilera: balanse ito ng account, hindi ang bukas sa isang dokumento",
  "imports.reason.not_settled":
    "Nasa mga hilerang hindi sero ang {open} ang {header}, kaya hindi ito ang araw ng pagbabayad",
  "imports.reason.local_currency":
    "Nasa pera ng aklat ang {header} at hindi isinama: kinukuha ang mga halaga sa pera ng dokumento",
  "imports.reason.document_currency":
    "Nasa pera ng dokumento ang {header} at hindi isinama: kinukuha ang mga halaga sa pera ng aklat",
  "imports.reason.out_of_order": "Nauuna ang {later} sa {earlier} sa karamihan ng hilera",
  "imports.reason.open_above_amount": "Mas malaki ang {open} kaysa {amount} sa karamihan ng hilera",
  "imports.reason.unique": "Walang halaga ng {header} na umuulit",
  "imports.reason.not_received":
    "Sinasabi ng {header} na hindi natanggap ang ilang bayad ({words}): hindi binibilang",
  "imports.reason.only_discount":
    "May terminong may diskuwento at walang net days ang {column} sa {count, plural, one {# record} other {# na record}}: walang takdang araw na susunod",
  "imports.reason.unit_of_title":
    "Sinasabi ng pamagat na {words}: pinararami sa {factor} ang mga halaga ng {column}",
  "imports.reason.unit":
    "Sinasabi ng header na {column} na {words}: pinararami ang mga halaga sa {factor}",
  "imports.reject.blank": "Blangko ang {column}, at kailangan ito ng bawat hilera.",
  "imports.reject.no_amount": "Walang halaga ang {column}, kaya hindi ito utang o bayad.",
  "imports.reject.not_a_currency": "Ang “{value}” sa {column} ay hindi kodigo ng pera gaya ng PHP.",
  "imports.reject.not_a_date": "Ang “{value}” sa {column} ay hindi petsa.",
  "imports.reject.not_a_number": "Ang “{value}” sa {column} ay hindi numero.",
  "imports.reject.not_a_period":
    "Ang “{value}” sa {column} ay hindi taon, quarter o buwan gaya ng 2026-03.",
  "imports.reject.not_a_time": "Ang “{value}” sa {column} ay hindi oras.",
  "imports.reject.not_a_whole_number": "Ang “{value}” sa {column} ay hindi buong numero.",
  "imports.reject.not_an_amount": "Ang “{value}” sa {column} ay hindi halaga.",
  "imports.reject.not_received":
    "Sinasabi ng {column} na “{value}”: hindi ito natanggap, kaya hindi binibilang na bayad.",
  "imports.reject.not_yes_or_no": "Ang “{value}” sa {column} ay hindi oo o hindi.",
  "imports.reject.not_receivable": "Ang “{value}” sa {column} ay utang natin, hindi utang sa atin.",
  "imports.reject.other_kind":
    "Ang “{value}” sa {column} ay hindi invoice, credit note, bayad o write-off.",
  "imports.reject.other_side":
    "Sinasabi ng {column} na ito ay ibinayad palabas, at hindi binibilang ang ganoon.",
  "imports.reject.too_long": "Masyadong mahaba ang linya para maging record.",
  "imports.reject.too_many_cells":
    "Mas marami ang cell ng record kaysa header ng file: lampas sa huli ang “{value}”.",
  "imports.reject.unclosed_quote": "May panipi na binuksan at hindi isinara.",
  "imports.reject.unknown_side":
    "Hindi sinasabi ng “{value}” sa {column} kung debit o credit ang halaga.",
  "imports.reject.unknown_word": "Ang “{value}” sa {column} ay wala sa mga kilalang salita.",
  "imports.refusal.already_withdrawn":
    "Binawi na dati ang import {import} ({file}), noong {at}. Walang babawiin.",
  "imports.refusal.catalogue":
    "Hindi mabasa ang tala {file} ng isang import. Ibalik ito mula sa backup ng data folder; walang nabago.",
  "imports.refusal.catalogue_missing":
    "Nasa warehouse ang import {import}, pero wala na ang tala nito sa tabi ng orihinal: mawawala ito sa rebuild. Ibalik ang folder na originals mula sa backup. Walang nabago.",
  "imports.refusal.count":
    "May {read} record ang file, pero {accounted} lang ang naitala. Depekto ito ng Recoup: walang na-load.",
  "imports.refusal.disk_full":
    "Wala nang espasyo sa disk para sa {file}. Magbakante at subukan muli. Walang nabago.",
  "imports.refusal.empty": "Walang laman ang {file}. I-export ito muli.",
  "imports.refusal.folder": "Folder ang {file}. Ilista ang mga file na nasa loob.",
  "imports.refusal.interrupted": "Hindi buong dumating ang {file}. I-upload muli. Walang nabago.",
  "imports.refusal.needs_rebuild":
    "{imports, plural, one {# naunang import ang} other {# na naunang import ang}} kulang sa warehouse. Patakbuhin muna ang recoup rebuild; nakatago ang mga orihinal.",
  "imports.refusal.no_file": "Walang file na {file}. Suriin ang pangalan.",
  "imports.refusal.not_allowed": "Hindi puwedeng basahin ang {file}. Suriin ang pahintulot nito.",
  "imports.refusal.not_ready":
    "Hindi mababago o mailo-load ngayon ang {file}, dahil ito ay: {phase}. I-reload ang pahina at subukan muli.",
  "imports.refusal.not_saved":
    "Hindi naitago ng warehouse ang lahat ng hilera ng {file}; malamang puno ang disk. Magbakante, simulan muli ang Recoup at i-load muli.",
  "imports.refusal.original_missing":
    "Wala na sa {file} ang orihinal ng import {import} ({name}). Ibalik ito mula sa backup ng data folder. Walang nabago.",
  "imports.refusal.too_large":
    "Mas malaki sa {limit} MB ang {file}. Hatiin ito, hal. ayon sa taon, at i-upload ang mga bahagi.",
  "imports.refusal.unknown_column":
    "Walang column na {column} ang talahanayang {table}. Pumili ng iba.",
  "imports.refusal.unknown_encoding":
    "Ang {encoding} ay hindi encoding ng text. Pumili sa listahan.",
  "imports.refusal.unknown_header":
    "Walang column na {header} ang {file}. Pumili sa mga header nito.",
  "imports.refusal.unknown_import": "Walang import {import}. Nasa kasaysayan ang lahat.",
  "imports.refusal.unknown_question":
    "Walang itinatanong tungkol sa {question}. I-reload ang pahina.",
  "imports.refusal.unknown_table": "Walang talahanayang {table}. Ang mga talahanayan: {tables}.",
  "imports.refusal.unknown_upload":
    "Wala na ang upload na ito: itinapon na. I-upload muli ang file.",
  "imports.reject.duplicate_key":
    "Nasa linya {line} na ang susing {key}, na may ibang halaga. Panatilihin ang isa sa dalawa.",
  "imports.upload.called_off":
    "Itinigil ang pag-load. Walang na-load; handa ang file gaya ng dati.",
  "imports.upload.failed":
    "Hindi nabasa o na-load ang {file}: {detail}. Walang nabago. Subukan muli, o itapon ito.",
  "imports.upload.interrupted":
    "Hindi buong dumating ang {file} bago itinigil ang Recoup. I-upload muli.",
  "imports.upload.not_loaded_with":
    "Hindi na-load ang {file}, dahil hindi na-load ang {culprit} na kasabay dapat nito. I-load ang iba nang wala iyon.",
  "imports.upload.not_loaded":
    "Itinigil ang Recoup habang inilo-load ang {file}. Walang bahaging na-load; tingnan ang preview at kumpirmahin muli.",
  "invariant.aging": "Hindi tugma ang aging sa bukas",
  "invariant.bridge": "Hindi tugma ang nangyari sa sinasabi ng mga dokumento at bayad",
  "invariant.broken":
    "Hindi tugma ang mga aklat: {what} ({day}, {about}): {expected} ang inaasahan, {found} ang nakita{others, plural, =0 {} one {, at # pang ganitong kaso} other {, at # pang ganitong kaso}}. Depekto ito ng Recoup, hindi ng datos mo; pakiulat.",
  "invariant.holds": "Tugma ang mga aklat.",
  "invariant.month_ends": "Hindi tugma sa mga pangyayari ang itinagong katapusan ng buwan",
  "invariant.no_data": "May halaga ang isang numero nang walang datos",
  "invariant.roll_rates": "Hindi 1 ang kabuuan ng isang hilera ng roll rate",
  "mappings.window": "Mga natandaang mapping · Recoup",
  "mappings.title": "Mga natandaang mapping",
  "mappings.lead":
    "Kung paano huling binasa ang bawat uri ng file. Ganoon din babasahin ang susunod na may ganitong mga header, nang walang tanong.",
  "mappings.caption": "Mga natandaang mapping, pinakahuling ginamit muna",
  "mappings.empty": "Wala pa. Natatandaan ang na-load na file ayon sa mga header nito.",
  "mappings.link": "Mga natandaang mapping",
  "mappings.name": "Pangalan",
  "mappings.unnamed": "Tulad ng {file}",
  "mappings.brought": "Dinala mula sa iba",
  "mappings.headers": "Mga header",
  "mappings.headers.more": "{headers} at {count, plural, one {# pa} other {# pa}}",
  "mappings.last_used": "Huling ginamit",
  "mappings.imports": "Mga file",
  "mappings.bring.title": "Magdala ng mapping",
  "mappings.bring.note":
    "File na in-export dito ng ibang department. May mga header at pinili, walang datos ng kostumer.",
  "mappings.bring.file": "Mapping file (.json)",
  "mappings.bring.button": "Ipasok",
  "mapping.window": "{name} · Mapping · Recoup",
  "mapping.back": "Lahat ng mapping",
  "mapping.lead": "Binabasa bilang {table} ang mga file na may ganitong mga header.",
  "mapping.edited":
    "Binago nang mano-mano noong {at}; may bisa mula sa susunod na file. Mananatili ang na-load na.",
  "mapping.name.title": "Pangalan",
  "mapping.name.note": "Gaya ng sistema at ulat: “SAP FBL5N, Germany”.",
  "mapping.name.label": "Pangalan ng mapping na ito",
  "mapping.name.button": "Pangalanan",
  "mapping.columns.title": "Paano binabasa ang bawat column",
  "mapping.columns.format": "Isinulat bilang",
  "mapping.columns.constants": "Pareho sa bawat hilera",
  "mapping.columns.button": "Ganito basahin mula ngayon",
  "mapping.date_order.ymd": "taon muna",
  "mapping.date_order.dmy": "araw muna",
  "mapping.date_order.mdy": "buwan muna",
  "mapping.decimal.point": "tuldok na decimal",
  "mapping.decimal.comma": "kuwit na decimal",
  "mapping.export": "I-export",
  "mapping.forget.title": "Kalimutan",
  "mapping.forget.note":
    "Titingnang panibago ang susunod na file na may ganitong mga header, at magtatanong muli. Mananatili ang na-load na datos.",
  "mapping.forget.button": "Kalimutan ang mapping na ito",
  "mapping.saved": "Na-save. Ganito babasahin ang susunod na file na may ganitong mga header.",
  "mappings.refusal.unknown": "Walang mapping na ganito ang anyo. Maaaring nakalimutan na.",
  "mappings.refusal.unreadable":
    "Hindi mabasa ang file na {file}. Ibalik ang kopya nito, o burahin para magsimula nang walang pangalan at pagbabago.",
  "mappings.refusal.name_taken":
    "May ibang mapping na tinatawag nang {name}. Pumili ng ibang pangalan.",
  "mappings.refusal.needs":
    "Kailangan ng bawat hilera ang {column}. Piliin ang header na naglalaman nito.",
  "mappings.refusal.value":
    "Ang “{value}” ay hindi {column}. Tatlong titik ang pera gaya ng PHP, ang petsa ay tulad ng 2026-03-31.",
  "mappings.refusal.not_a_mapping":
    "Hindi ito mapping. Mag-export mula sa “Mga natandaang mapping” at dalhin ang file na iyon.",
  "habits.draft": "Ibinalik ang isinulat mo na hindi pa nai-save.",
  "habits.draft.discard": "Itapon ito",
  "habits.refusal.gone": "Hindi na ito maibabalik: masyadong marami nang iba ang inalis mula noon.",
  "habits.refusal.unreadable":
    "Hindi mabasa ang file na {file}. Ibalik ang kopya nito, o alisin para magsimula muli; hindi gagalawin ang datos.",
  "habits.removed": "Inalis na.",
  "habits.undo": "Bawiin",
  "notes.about": "Tungkol sa numero noong {day}",
  "notes.add": "Idagdag ang talang ito",
  "notes.by": "Pangalan mo",
  "notes.in_pack": "{figure}: {note}",
  "notes.in_pack_by": "{figure}: {note} ({by})",
  "notes.none": "Wala pang nagsulat ng tala tungkol dito.",
  "notes.note":
    "Tungkol ang tala sa numero o tsart sa araw ng pahinang ito, na may mga filter nito. Lumalabas ito sa mga slide ng ulat sa board na nagpapakita ng numero sa parehong filter, hanggang mas huling panahon na ang ulat.",
  "notes.refusal.text": "Sumulat ng talang hanggang 1,000 titik, at pangalang hanggang 80.",
  "notes.remove": "Alisin",
  "notes.remove_one": "Alisin ang talang “{text}”",
  "notes.text": "Tala",
  "notes.title": "Mga tala",
  "notes.written": "{at}.",
  "notes.written_by": "{by}, {at}.",
  "views.all": "Lahat ng naka-save na view",
  "views.lead":
    "Binubuksan ng naka-save na view ang pahina na may mga araw at filter nito. Mag-save ng isa sa ilalim ng mga filter ng kahit anong pahina.",
  "views.name": "Pangalan ng view",
  "views.name_of": "Pangalan ng view na “{name}”",
  "views.none":
    "Wala pang naka-save na view. Buksan ang pahina, piliin ang mga filter, saka “I-save ang view na ito”.",
  "views.refusal.address": "Address lang ng Recoup ang maise-save bilang view.",
  "views.refusal.name": "Bigyan ang view ng pangalang hanggang 120 titik.",
  "views.refusal.taken": "May view nang “{name}”. Pumili ng ibang pangalan.",
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
  "jump.field": "Isang pahina, numero, kostumer, kolektor o dokumento",
  "jump.found": "Saan",
  "jump.hint": "Pumunta sa pahina, numero, kostumer, kolektor o dokumento (Ctrl+K o ⌘K)",
  "jump.keys": "Pumipili ang mga arrow, nagbubukas ang Enter, nagsasara ang Escape.",
  "jump.kind.collector": "Kolektor",
  "jump.kind.customer": "Kostumer",
  "jump.kind.document": "Dokumento",
  "jump.kind.figure": "Numero",
  "jump.kind.page": "Pahina",
  "jump.kind.view": "Naka-save na view",
  "jump.lead":
    "Magtipa ng bahagi ng pangalan o id. Hanggang 20 kostumer, kolektor at dokumento ang inililista, una ang nagsisimula sa mga salita mo.",
  "jump.none": "Walang tinatawag ditong “{text}”.",
  "jump.search": "Maghanap",
  "jump.title": "Pumunta sa",
  "jump.window": "Pumunta sa · Recoup",
  "language.change": "Palitan ang wika",
  "language.label": "Wika",
  "left_out.derived": "makakalkula",
  "left_out.empty": "walang laman",
  "left_out.not_needed": "hindi kailangan",
  "left_out.unknown": "hindi nakilala",
  "nav.agencies": "Ahensiya at gastos",
  "nav.aging": "Aging",
  "nav.collectors": "Mga kolektor",
  "nav.board_pack": "Ulat sa board",
  "nav.contact": "Pagkontak",
  "nav.data": "Datos",
  "nav.dso": "DSO",
  "nav.label": "Mga pahina",
  "nav.overview": "Pangkalahatan",
  "nav.disputes": "Mga pagtatalo",
  "nav.promises": "Mga pangako",
  "nav.recovery": "Pagbawi",
  "nav.stages": "Mga yugto",
  "nav.settings": "Mga setting",
  "nav.skip": "Lumaktaw sa nilalaman",
  "period.last_12_months": "Huling 12 buwan",
  "period.last_month": "Nakaraang buwan",
  "period.last_quarter": "Nakaraang quarter",
  "period.this_month": "Buwan hanggang ngayon",
  "period.this_quarter": "Quarter hanggang ngayon",
  "period.this_year": "Taon hanggang ngayon",
  "movement.closing": "Ngayon",
  "movement.from_to": "Mula {opening} noong {opened} hanggang {closing} noong {closed}: {change}.",
  "movement.method.bridge": "Ayon sa nangyari",
  "movement.method.bridge.first": "Ano ang nangyari",
  "movement.method.groups": "{dimension}: ang nagawa ng bawat isa",
  "movement.method.inputs":
    "Ayon sa bumubuo rito: ang bahagi ng bawat isa, katamtaman sa lahat ng ayos",
  "movement.method.inputs.first": "Bahagi",
  "movement.method.mix_and_rate": "{dimension}: sariling antas, at bigat sa kabuuan (mix)",
  "movement.mix": "Dahil sa bigat",
  "movement.more_than_the_fall":
    "Ang {name} lang ay bumaba ng {amount}; tumaas ang iba sa kabuuan.",
  "movement.more_than_the_rise":
    "Ang {name} lang ay tumaas ng {amount}; bumaba ang iba sa kabuuan.",
  "movement.no_parts":
    "Walang bahaging napagsasama ang numerong ito, gaya ng median: hindi mahahati ang pagbabago.",
  "movement.not_known":
    "Hindi alam ang isa sa dalawang halaga, kaya walang pagbabagong maipapaliwanag.",
  "movement.opening": "Dati",
  "movement.others": "{count, plural, one {# iba pa} other {# iba pa}}",
  "movement.overdue_fell":
    "Bumaba ng {change} ang lampas-takda mula {since}, sa {now}: {fell} ang lumampas, {collected} ng lampas-takda ang nakolekta, {given_up} ang na-credit o na-write off.",
  "movement.overdue_rose":
    "Tumaas ng {change} ang lampas-takda mula {since}, sa {now}: {fell} ang lumampas, {collected} ng lampas-takda ang nakolekta, {given_up} ang na-credit o na-write off.",
  "movement.part": "Bahagi ng pagbabago",
  "movement.part_of_the_fall": "Ang {name} ang {share} ng pagbaba: {amount}.",
  "movement.part_of_the_rise": "Ang {name} ang {share} ng pagtaas: {amount}.",
  "movement.rate": "Dahil sa sariling antas",
  "movement.rates_lowered": "Ibinaba ito ng palitan ng pera nang {amount}.",
  "movement.rates_raised": "Itinaas ito ng palitan ng pera nang {amount}.",
  "movement.title": "Ano ang nagpagalaw rito",
  "phase.asking": "Naghihintay ng sagot mo",
  "phase.failed": "Nabigo",
  "phase.loaded": "Na-load",
  "phase.loading": "Inilo-load sa warehouse",
  "phase.ready": "Handa nang kumpirmahin",
  "phase.received": "Natanggap",
  "phase.receiving": "Tinatanggap",
  "phase.recognising": "Kinikilala kung ano ito",
  "phase.refused": "Hindi magagamit",
  "phase.staging": "Sinusuri ang bawat cell",
  "preview.already":
    "Na-load na ang mismong file na ito noong {at}. Walang mababago kung i-load muli.",
  "preview.already.link": "Tingnan ang import na iyon",
  "preview.asking":
    "Hindi masabi ng Recoup kung ano ang file na ito. Piliin ang talahanayan sa ibaba.",
  "preview.back": "Bumalik sa Datos",
  "preview.confirm":
    "{count, plural, =0 {I-load, kahit walang mababago} one {I-load ang # hilera} other {I-load ang # na hilera}}",
  "preview.checked.agree": "Tugma",
  "preview.checked.caption": "Mga column na sumusunod sa iba",
  "preview.checked.column": "Column",
  "preview.checked.disagree": "Hindi tugma",
  "preview.checked.example": "Unang hindi tugma",
  "preview.checked.first": "Linya {line}: {stated} ang nakasulat, {computed} ang dapat ayon sa iba",
  "preview.checked.rule": "Dapat ay",
  "preview.checked.rule.days": "Ang mga araw sa pagitan ng dalawang petsa",
  "preview.checked.rule.running": "Ang naunang balanse, dagdag ang debit, bawas ang credit",
  "preview.checked.rule.sum": "Ang kabuuan ng ibang column",
  "preview.confidence.high": "{percent} % ang tiyak ng Recoup dito.",
  "preview.confidence.low": "{percent} % lang ang tiyak ng Recoup dito. Pakisuri.",
  "preview.confidence.middle":
    "{percent} % ang tiyak ng Recoup dito. Tingnan ang mga column sa ibaba.",
  "preview.container.csv": "Text file, isang record bawat linya.",
  "preview.container.fixed_width":
    "Text file na ang mga column ay nagsisimula sa tiyak na puwesto ng linya.",
  "preview.container.json_lines": "File ng JSON lines, isang record bawat linya.",
  "preview.container.parquet": "Parquet file.",
  "preview.container.sheet": "Sheet ng workbook.",
  "preview.dates": "Mga petsa: {span}",
  "preview.discard": "Itapon ang upload na ito",
  "preview.encoding.rival": "Sa {encoding} ay magiging “{sample}”.",
  "preview.encoding.sample": "Mga titik na binasa bilang {encoding}: “{sample}”.",
  "preview.effects.note": "Walang ilo-load bago mo kumpirmahin.",
  "preview.effects.title": "Ang gagawin ng pag-load",
  "preview.call_off": "Itigil",
  "preview.call_off.note":
    "Sabay na itinitigil ang mga file na sabay ilo-load. Walang kalahating na-load.",
  "preview.figures.title": "Magiging ano ang mga numero",
  "preview.figures.note":
    "Kinalkula sa pag-load ng file, pagtatanong, at pagbawi nito. Wala pang na-load.",
  "preview.figures.working": "Kinakalkula …",
  "preview.figures.ask": "Kalkulahin",
  "preview.figures.ask.note": "Sa ganitong laki ng file, kasintagal ito ng pag-load.",
  "preview.figures.failed": "Hindi nakalkula: {detail}. Maaari pa ring i-load ang file.",
  "preview.figures.figure": "Numero",
  "preview.figures.now": "Ngayon, noong {day}",
  "preview.figures.then": "Pagkatapos i-load, noong {day}",
  "preview.figures.change": "Pagbabago",
  "preview.figures.same": "pareho",
  "preview.odd.title": "{count, plural, one {# record ang} other {# na record ang}} tatanggihan",
  "preview.odd.note":
    "Buo silang itatago, at mada-download na may dahilan, maaayos at mai-upload muli.",
  "preview.odd.caption":
    "{shown, plural, =1 {Ang una} one {Ang unang #} other {Ang unang #}} sa {count}",
  "preview.understood.title": "Paano binabasa ang mga hilera",
  "preview.understood.note":
    "Mga petsa at halaga ayon sa pagsulat mo: makikita rito ang maling araw o kuwit.",
  "preview.understood.caption": "{table}: ang mga unang hilera ayon sa pagkaunawa",
  "preview.layout.change": "Ganito basahin ang file",
  "preview.layout.delimiter": "Sa pagitan ng mga cell ay",
  "preview.layout.delimiter.none": "wala",
  "preview.layout.delimiter.space": "espasyo",
  "preview.layout.delimiter.tab": "tab",
  "preview.layout.encoding": "Isinulat ang mga titik sa",
  "preview.layout.header": "Nasa hilera ang mga header",
  "preview.layout.header.none": "walang header",
  "preview.rows.note":
    "Kasama ang pamagat at header. Kakaibang titik ay ibang encoding; isang mahabang cell ay ibang tanda sa pagitan ng mga cell.",
  "preview.lead": "{table} · {size}",
  "preview.lead.named": "Binasa bilang {table}, ayon sa mapping na “{name}” · {size}",
  "preview.lead.remembered": "{table} · {size} · binasa ayon sa kinumpirma mo sa katulad na file",
  "preview.mapping.also": "pati {table}: {column}",
  "preview.mapping.checked": "inihahambing sa mga column na sinusundan nito",
  "preview.mapping.minus": "ibinabawas sa: {column} ({table})",
  "preview.mapping.plus": "idinaragdag sa: {column} ({table})",
  "preview.mapping.spread": "{name}: {value}",
  "preview.mapping.told_apart": "nagsasabi kung ano ang bawat record",
  "preview.mapping.used_otherwise": "– ginagamit ayon sa nasa ibaba –",
  "preview.mapping.why": "Bakit",
  "preview.mapping.change": "Ganito basahin",
  "preview.mapping.choose": "Ano ang “{header}”",
  "preview.mapping.constant": "Ang {column} ay “{value}” sa bawat hilera.",
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
    "{count, plural, one {# talahanayan ang nakita sa file na ito} other {# na talahanayan ang nakita sa file na ito}}",
  "preview.questions.answer": "Gamitin ang mga sagot na ito",
  "preview.questions.answered": "sagot mo",
  "preview.questions.note":
    "Hindi ito masasagot ng file mismo. Ang unang pagpipilian ang iminumungkahi ng mga halaga; sinusunod ng mga kabuuan sa ibaba ang sagot mo.",
  "preview.questions.proposed": "mungkahi",
  "preview.questions.title": "Magpasya",
  "preview.refusal.twice":
    "Dalawang column ng file ang napili para sa {column}. Pumili ng isa, at huwag isama ang isa.",
  "preview.refusal.unknown": "Hindi naunawaan ang form. I-reload ang pahina at subukan muli.",
  "preview.rejects.caption": "Mga record na hindi mailo-load, ayon sa dahilan",
  "preview.rejects.example": "linya {line}, {column}: {value}",
  "preview.rows.caption": "Ang mga unang hilera ng {file}",
  "preview.rows.title": "Ang mga unang hilera ayon sa nasa file",
  "preview.skipped.blank": "{count, plural, one {# blangkong linya} other {# na blangkong linya}}",
  "preview.skipped.carried":
    "{count, plural, one {# halagang dinala} other {# na halagang dinala}} mula sa naunang pahina o panahon",
  "preview.skipped.header": "{count, plural, one {# linya} other {# na linya}} ng inulit na header",
  "preview.skipped.heading":
    "{count, plural, one {# heading} other {# na heading}} ng grupo; itinatago ang sinasabi nila sa mga hilera sa ilalim",
  "preview.skipped.kind.blank": "Blangko",
  "preview.skipped.kind.carried": "Dinala",
  "preview.skipped.kind.header": "Header muli",
  "preview.skipped.kind.heading": "Heading",
  "preview.skipped.kind.note": "Tala",
  "preview.skipped.kind.total": "Kabuuan",
  "preview.skipped.lead": "Palamuti ng ulat. Hindi ito ilo-load o bibilangin sa mga record.",
  "preview.skipped.note": "{count, plural, one {# tala} other {# na tala}}",
  "preview.skipped.show": "{count, plural, one {Ipakita} other {Ipakita ang lahat ng #}}",
  "preview.skipped.title": "Ang hindi isinama mula sa file",
  "preview.skipped.total":
    "{count, plural, one {# kabuuan} other {# na kabuuan}}, inihambing sa mga hilera",
  "preview.stated.agree":
    "{count, plural, one {# kabuuang nakasaad sa file ang} other {# na kabuuang nakasaad sa file ang}} eksaktong tugma sa mga hilera.",
  "preview.stated.computed": "Ayon sa mga hilera",
  "preview.stated.disagree":
    "{count, plural, one {# kabuuang nakasaad sa file ang} other {# na kabuuang nakasaad sa file ang}} hindi tugma sa mga hilera",
  "preview.stated.label": "Kabuuan",
  "preview.stated.stated": "Nakasaad",
  "preview.table": "Laman ng file na ito ang",
  "preview.table.change": "Basahin bilang talahanayang ito",
  "preview.table.choose": "Pumili ng talahanayan",
  "preview.table.title": "Anong uri ng file ito",
  "preview.totals.caption": "Mga hilera at pera sa warehouse bago at pagkatapos i-load",
  "preview.totals.done": "Mga hilera at pera sa warehouse bago at pagkatapos ng import na ito",
  "preview.window": "{file} · Recoup",
  "question.as_of": "Para sa anong araw ang aging report na ito?",
  "question.as_of.free": "Ibang araw",
  "question.customer_id.free": "Ibang numero o pangalan ng kostumer",
  "question.effect.evidence": "Ayon sa {evidence}",
  "question.effect.total": "{total} sa kabuuan",
  "question.effect.late":
    "{late, plural, =0 {walang lampas-takda} one {# ang lampas-takda} other {# ang lampas-takda}}",
  "question.effect.unreadable":
    "{unreadable, plural, one {# cell} other {# na cell}} ang hindi nabasa",
  "question.channel": "Sa anong paraan ang mga kontak na ito?",
  "question.channel.email": "E-mail",
  "question.channel.letter": "Sulat",
  "question.channel.other": "Iba pa",
  "question.channel.phone": "Telepono",
  "question.channel.portal": "Portal",
  "question.channel.sms": "SMS",
  "question.channel.visit": "Pagbisita",
  "question.currency": "Sa anong pera ang mga halaga?",
  "question.currency.free": "Ibang pera, sa tatlong titik",
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
  "question.effect.owed": "{open} nito ang nananatiling utang, {overdue} nito ay lampas-takda",
  "question.gone":
    "{count, plural, one {# dokumento sa listahan ng {day}, na may {open} na bukas, ang wala rito. Nabayaran ba?} other {# na dokumento sa listahan ng {day}, na may {open} na bukas, ang wala rito. Nabayaran ba ang mga ito?}}",
  "question.gone.open": "Iwanang bukas: utang pa rin gaya ng dati",
  "question.gone.paid": "Bayad na: bilangin na bayad sa araw ng listahang ito",
  "question.listed_on": "Sa anong araw ginawa ang listahang ito?",
  "question.listed_on.free": "Ibang araw",
  "question.other_kinds": "Ano ang mga record na iba ang tawag ng “{column}”?",
  "question.other_kinds.by_sign":
    "Kapag higit sa sero ay utang, kapag mas mababa ay nabayaran o na-credit:",
  "question.other_kinds.invoices": "Utang sila, gaya ng invoice:",
  "question.other_kinds.leave_out": "Hindi sila bibilangin at tatanggihan:",
  "question.other_kinds.payments": "Mga bayad sila:",
  "question.paid_out": "Ano ang mga halagang sinasabi ng “{column}” na ibinayad palabas?",
  "question.paid_out.leave_out": "Sarili nating gastos: hindi bibilangin at tatanggihan",
  "question.paid_out.reversals": "Bayad ng kostumer na isinauli sa kanila: ibabawas sa nabayaran",
  "question.table": "Anong uri ng file ito?",
  "scope.expected.age_by": "dapat due_date o issue_date.",
  "scope.expected.as-of": "dapat petsa gaya ng 2026-03-31.",
  "scope.expected.buckets": "dapat tumataas na bilang ng araw gaya ng 30,60,90,120.",
  "scope.expected.cei": "dapat period o monthly_average.",
  "scope.expected.compare": "dapat previous, year o none.",
  "scope.expected.currency": "dapat kodigong may tatlong titik gaya ng PHP.",
  "scope.expected.from": "dapat petsa gaya ng 2026-03-01.",
  "scope.expected.grain": "dapat day, week, month, quarter o year.",
  "scope.expected.order": "hindi dapat mas huli sa katapusan ng panahon.",
  "scope.expected.to": "dapat petsa gaya ng 2026-03-31.",
  "scope.expected.where": "dapat dimensyon at halaga gaya ng segment=Retail.",
  "scope.expected.window": "dapat 1, 3 o 12 buwan.",
  "serve.demo_kept":
    "May ibang datos na ang warehouse, kaya hindi na-load ang demo department. Pumili ng walang lamang folder gamit ang --data para makita ito.",
  "serve.demo_loaded": "Na-load na ang demo department.",
  "serve.demo_loading": "Inilo-load ang demo department …",
  "serve.forbidden":
    "Hindi pinapayagan ng sistema ang pakikinig sa {host}:{port, number, ::group-off}. Pumili ng ibang port gamit ang --port.",
  "serve.no_such_host":
    "Walang address na {host} ang makinang ito. Pumili ng iba gamit ang --host.",
  "serve.not_built": "Hindi pa nabuo ang mga pahina. Patakbuhin ang npm start, na bumubuo nito.",
  "serve.port": "Hindi port ang {port}: dapat numero hanggang 65535.",
  "serve.ready": "Handa na ang Recoup sa {address}",
  "serve.taken":
    "Ginagamit ng ibang programa ang port {port, number, ::group-off} ng {host}. Pumili ng iba gamit ang --port.",
  "serve.demo_unguarded":
    "May sarili mong datos ang folder, at kung makikinig sa {host} ay makikita ito ng lahat ng makaaabot. Itakda ang RECOUP_PASSWORD, magbigay ng walang lamang folder gamit ang --data, o manatili sa 127.0.0.1.",
  "serve.unguarded":
    "Kung makikinig sa {host} ay makikita ng lahat ng makaaabot ang datos. Itakda ang RECOUP_PASSWORD, o manatili sa 127.0.0.1.",
  "serve.usage": "{fault}. Ang mga kilala: --port, --host, --data at --demo.",
  "settings.fault.buckets":
    "Dapat tumataas na buong bilang ng araw na higit sa sero ang dulo ng mga bucket, hanggang walo, may kuwit sa pagitan.",
  "settings.fault.commissionTiers":
    "Kailangan ng bawat baitang ng bahagi ng target at multiplier, parehong mula 0. Sa 0 % nagsisimula ang una, at mas mataas ang bawat kasunod.",
  "settings.fault.forwardFactor": "Dapat numero mula 0 hanggang 10 ang factor.",
  "settings.fault.fullTimeHours": "Dapat numerong higit sa 0 ang oras, hanggang 744.",
  "settings.fault.promiseGraceDays": "Dapat buong numero mula 0 hanggang 60 ang mga araw.",
  "settings.fault.reportingCurrency": "Dapat tatlong titik ang pera, gaya ng PHP, o wala.",
  "settings.faults":
    "Walang na-save: hindi maaari ang mga may marka sa ibaba. Ayusin at i-save muli.",
  "settings.field.buckets": "Nagtatapos ang mga aging bucket sa ganitong araw na lampas sa takda",
  "settings.field.buckets.note":
    "Ginagamit ang mga bucket na ito ng mga numero ayon sa edad, antas ng pagkalugi, roll rate at inaasahang pagkalugi. 30, 60, 90, 120 kung hindi babaguhin; maaari pa ring humiling ng iba sa pahina.",
  "settings.field.commissionTiers": "Komisyon ayon sa baitang ng target",
  "settings.field.commissionTiers.note":
    "Mula sa isang bahagi ng target ng buwan, ganoon karaming beses binibilang ang sariling antas ng kolektor. Kung hindi babaguhin ay isa ang baitang: mula 0 %, isang beses. Walang baitang ang blangkong linya.",
  "settings.field.forwardFactor": "Forward factor ng inaasahang pagkalugi",
  "settings.field.forwardFactor.note":
    "Ang inaasahan mo sa hinaharap kumpara sa nakaraan: 1.1 ay nagtataas ng ikasampu sa inaasahang pagkalugi. 1 kung hindi babaguhin.",
  "settings.field.fullTimeHours": "Bayad na oras ng full-time na buwan",
  "settings.field.fullTimeHours.note":
    "Ang gastos sa paggawa ay mga oras na ito, beses ang bahagi ng posisyon, beses ang gastos bawat oras, anuman ang araw ng trabaho sa buwan. 160 kung hindi babaguhin.",
  "settings.field.promiseGraceDays": "Mga araw ng palugit para sa pangako at hulog",
  "settings.field.promiseGraceDays.note":
    "Natupad pa rin ang nabayaran sa loob ng ganitong araw pagkatapos ng takda. Kakalkulahin muli ang mga numero ng lahat ng buwan. 3 kung hindi babaguhin.",
  "settings.field.reportingCurrency": "Perang pang-ulat",
  "settings.field.reportingCurrency.note":
    "Kung iba-iba ang pera ng mga halaga, nasa perang ito ang kabuuan, sa palitan ng bawat araw. Blangko: ang pera ng karamihan ng dokumento. Sinasabi ng numero kung may kulang na palitan.",
  "settings.lead":
    "Ang mga pasya mo sa pagbibilang ng mga numero. Sinasabi ng bawat numero kung anong pinili ang ginamit.",
  "settings.link": "Mga setting",
  "settings.more": "Iba pang pasya",
  "settings.more.contact_rules":
    "Mga tuntunin ng pagkontak: gaano kadalas at anong oras puwedeng kontakin ang mga kostumer, ayon sa bansa.",
  "settings.more.duplicates":
    "Mga posibleng duplicate: kung pareho ang dalawang kostumer, dokumento o tao.",
  "settings.more.imports":
    "Pinipili sa pahina ng import kung ano ang bibilanging bayad kapag hindi tugma ang kabuuan ng file sa mga bayad.",
  "settings.more.targets":
    "Mga target: ng department, mga pangkat at mga tao, at ang kasaysayan nila.",
  "settings.save": "I-save ang mga setting",
  "settings.saved": "Na-save. Sumusunod na ang mga numero mula ngayon.",
  "settings.tier.from": "Mula sa bahaging ito ng target, sa %",
  "settings.tier.line": "Baitang {number}",
  "settings.tier.times": "Ganitong beses binibilang ang antas ng komisyon",
  "settings.title": "Mga setting",
  "settings.window": "Mga setting · Recoup",
  "settings.refusal.unreadable":
    "Hindi mabasa ang mga setting sa {file}. Ayusin ang file, o burahin para bumalik sa default.",
  "settings.refusal.value": "Hindi maaari ang halagang ito sa setting na {setting}. Walang nabago.",
  "targets.all": "Mga target ayon sa numero at panahon",
  "targets.change": "Palitan",
  "targets.change_one": "Palitan ang target na {target}",
  "targets.column.change": "Pagbabago",
  "targets.column.from": "Galing sa",
  "targets.column.holder": "Para kanino",
  "targets.department": "Ang buong department",
  "targets.end": "Tapusin",
  "targets.end_one": "Tapusin ang target na {target}",
  "targets.form.add": "Magdagdag ng target",
  "targets.form.change": "Palitan ang isang target",
  "targets.form.currency": "Pera ng halaga, gaya ng PHP",
  "targets.form.note":
    "Ang panahon ay buwan gaya ng 2026-03, quarter gaya ng 2026-Q1, o taon gaya ng 2026. Isinusulat ang bahagi na 80 % o 0.8. Ang halagang walang pera ay nasa pera kung saan ipinapakita ang numero.",
  "targets.form.period": "Buwan, quarter o taon",
  "targets.form.save": "I-save ang target",
  "targets.form.value": "Target",
  "targets.history": "Sino ang nagpalit ng ano",
  "targets.history.changed":
    "{metric}, {period}, {holder}: pinalitan mula {before} sa {value} noong {at} ni {by}.",
  "targets.history.ended":
    "{metric}, {period}, {holder}: tinapos ang target na {before} noong {at} ni {by}.",
  "targets.history.none": "Wala pang itinipang target.",
  "targets.history.set": "{metric}, {period}, {holder}: itinakda sa {value} noong {at} ni {by}.",
  "targets.lead":
    "Ang mga target na pinaghahambingan ng mga numero: para sa buong department, pangkat o tao, bawat buwan, quarter o taon.",
  "targets.link": "Magtakda o magpalit ng target",
  "targets.none": "Wala pang target. Magtipa ng isa sa ibaba, o mag-upload ng file ng mga target.",
  "targets.note":
    "Binibilang ang itinipang target gaya ng sa mga file. Kung mayroon pareho para sa parehong numero, panahon at may-ari, ang itinipa ang binibilang, at may guhit ang sa file. Tapusin ito, at ang sa file muli. Nauuna ang target ng buwan sa quarter, at ito sa taon.",
  "targets.of_file": "{file}, linya {line}",
  "targets.people": "Mga tao",
  "targets.refusal.currency":
    "Hindi pera ang {currency}: tatlong titik ang kailangan, gaya ng PHP.",
  "targets.refusal.holder": "Hindi malinaw kung para kanino ang target: {holder}.",
  "targets.refusal.metric": "Walang numerong {metric} na malalagyan ng target.",
  "targets.refusal.not_of_people":
    "Hindi binibilang ayon sa pangkat o tao ang {metric}: sa buong department lang ang target nito.",
  "targets.refusal.not_typed": "Hindi itinipa ang target na ito, o tapos na.",
  "targets.refusal.period":
    "Hindi panahon ang {period}: isulat ang buwan na 2026-03, quarter na 2026-Q1, taon na 2026.",
  "targets.refusal.share":
    "Masyadong malaki ang {value} para sa bahagi. Isulat ang 80 % o 0.8 para sa apat na kalima.",
  "targets.refusal.unknown_holder": "Walang kilala ang datos na may pangalang {holder}.",
  "targets.refusal.unreadable":
    "Hindi mabasa ang mga target sa {file}. Ayusin ang file, o burahin para mawala ang mga itinipang target.",
  "targets.refusal.value":
    "Hindi tiyak na mababasang numero ang {value}. Isulat nang walang kuwit sa libo, may tuldok bago ang decimal, gaya ng 12500.50.",
  "targets.replaced": "{file}, linya {line}; pinalitan ng itinipang target",
  "targets.saved": "Na-save. Dito na inihahambing ang mga numero mula ngayon.",
  "targets.team": "Pangkat {team}",
  "targets.teams": "Mga pangkat",
  "targets.title": "Mga target",
  "targets.typed_in": "Itinipa",
  "targets.window": "Mga target · Recoup",
  "table.columns": "Mga column",
  "table.columns_apply": "Ipakita ang mga column na ito",
  "table.columns_of": "Mga column ng talahanayan: {table}",
  "table.columns_usual": "Ang karaniwan",
  "table.copied": "Nakopya na.",
  "table.copy": "Kopyahin",
  "table.copy_failed":
    "Hindi pinapayagan ng browser ang pagkopya rito. I-save ang talahanayan bilang file.",
  "table.copy_note": "Kinokopya ang mga hilerang nakikita, para sa Excel o email",
  "table.empty": "Walang maipapakita.",
  "table.find": "Hanapin",
  "table.find_in": "Maghanap sa talahanayan: {table}",
  "table.find_placeholder": "Hanapin sa mga hilera",
  "table.found":
    "{count, plural, =0 {Walang hilerang may “{find}”.} one {{total} hilera ang may “{find}”.} other {{total} na hilera ang may “{find}”.}}",
  "table.next": "Susunod",
  "table.no": "hindi",
  "table.page": "Pahina {page} ng {pages}, {total} hilera",
  "table.pages": "Mga pahina ng talahanayan",
  "table.previous": "Nauna",
  "table.show_all": "Ipakita lahat",
  "table.sort_ascending": "Ayusin ayon sa {column}, pinakamaliit muna",
  "table.sort_descending": "Ayusin ayon sa {column}, pinakamalaki muna",
  "table.total": "Kabuuan",
  "table.total_found": "Kabuuan ng mga ito",
  "choice.kind.invoice": "Invoice",
  "choice.kind.credit_note": "Credit note",
  "choice.kind.debt": "Itinalagang utang",
  "choice.kind.soft": "Soft collection",
  "choice.kind.hard": "Hard collection",
  "choice.kind.field": "Field visit",
  "choice.kind.legal": "Legal",
  "choice.kind.agency": "Ahensiya",
  "choice.direction.outgoing": "Papalabas",
  "choice.direction.incoming": "Papasok",
  "choice.counts.attempts": "Mga pagtatangka",
  "choice.counts.calls": "Mga tawag",
  "choice.counts.contacts": "Nagawang kontak",
  "choice.per.debt": "Utang",
  "choice.per.customer": "Kostumer",
  "choice.channel.letter": "Sulat",
  "choice.channel.email": "E-mail",
  "choice.channel.phone": "Telepono",
  "choice.channel.sms": "SMS",
  "choice.channel.visit": "Pagbisita",
  "choice.channel.portal": "Portal",
  "choice.channel.other": "Iba pa",
  "table.yes": "oo",
  "tables.activities": "Mga gawain (tawag, sulat, pagbisita)",
  "tables.aging_snapshots": "Aging report ayon sa kostumer",
  "tables.assignments": "Pagtatalaga ng mga account sa kolektor",
  "tables.clients": "Mga kliyente (nagpapautang)",
  "tables.collectors": "Mga kolektor",
  "tables.complaints": "Mga reklamo",
  "tables.contact_rules": "Mga tuntunin sa pagkontak",
  "tables.customers": "Mga kostumer",
  "tables.disputes": "Mga pagtatalo",
  "tables.fx_rates": "Palitan ng pera",
  "tables.invoices": "Mga invoice at ibang dokumento",
  "tables.payments": "Mga bayad",
  "tables.plan_instalments": "Mga hulog ng payment plan",
  "tables.promises": "Mga pangakong magbabayad",
  "tables.targets": "Mga target",
  "tables.terms_changes": "Mga pagbabago ng termino at limit",
  "tables.write_offs": "Mga write-off",
  "theme.change": "Kulay: {now}. Palitan sa {next}",
  "theme.dark": "Madilim",
  "theme.light": "Maliwanag",
  "theme.system": "Sistema",
  "upload.button": "Mag-upload",
  "upload.choose": "Ihulog dito ang mga file, o piliin",
  "upload.failed": "Nabigo ang upload. Subukan muli; walang na-load.",
  "upload.interrupted": "Naputol ang koneksiyon. Tiyaking tumatakbo pa ang Recoup at subukan muli.",
  "upload.note":
    "Mga export ng invoice, bayad, kostumer, gawain at iba pa, sabay-sabay: text file gaya ng CSV, Excel workbook, Parquet, JSON lines, pati naka-zip. Walang ilo-load bago mo kumpirmahin.",
  "upload.sending":
    "{files, plural, one {Ipinapadala ang # file} other {Ipinapadala ang # na file}}: {sent} sa {size}",
  "upload.sending_label": "Mga byte na naipadala",
  "upload.broken_off": "Naputol ang upload bago matapos. Subukan muli; walang na-load.",
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
    "Inimbentong department na may dalawang taon ng invoice, bayad, tawag at pangako, ni-load tulad ng kahit anong upload. Tumingin-tingin muna bago dalhin ang sa iyo.",
  "welcome.demo.title": "O tingnan ang demo department",
  "welcome.lead":
    "Ginagawa ng Recoup na mga numerong gabay ng mga manager ang mga export ng koleksyon. Wala pang datos dito. Dalawang paraan para magsimula:",
  "welcome.title": "Maligayang pagdating sa Recoup",
  "welcome.upload.text":
    "Dalhin ang mga file mula sa ledger, sistema ng koleksyon o spreadsheet. Kinikilala ng Recoup kung ano ang mga ito, nagtatanong lang kung may duda, at ipinapakita ang ilo-load bago mag-load.",
  "welcome.upload.title": "I-upload ang mga export mo",
  "pack.back": "Lahat ng ulat",
  "pack.begin": "Ang laman ng ulat",
  "pack.bridge.balance": "Balanse",
  "pack.bridge.base": "Sa ilalim ng hakbang (hindi nakikita)",
  "pack.bridge.lowered": "Nagpababa ng balanse",
  "pack.bridge.raised": "Nagpataas ng balanse",
  "pack.change": "Palitan ang laman at itsura",
  "pack.chart_of": "Tsart ng seksiyong {topic}",
  "pack.column.change": "Pagbabago",
  "pack.column.figure": "Numero",
  "pack.column.from": "Mula",
  "pack.column.shown": "Ayon sa ipinakita",
  "pack.column.to": "Hanggang",
  "pack.column.value": "Halaga",
  "pack.covers": "Ang ipinapakita ngayon ng mga slide nito, para sa {period}.",
  "pack.field.colour": "Kulay",
  "pack.field.commentary": "Komentaryo sa {section}",
  "pack.field.commentary_hint": "Ang dapat malaman ng board tungkol dito",
  "pack.field.company": "Kumpanya",
  "pack.field.compare": "Kumpara sa",
  "pack.field.logo": "Logo (PNG o JPEG)",
  "pack.field.logo_now": "Ang kasalukuyang logo",
  "pack.field.name": "Pangalan ng ulat",
  "pack.field.no_logo": "Alisin ang logo",
  "pack.field.period": "Panahon",
  "pack.field.place": "Puwesto ng {section} sa ulat",
  "pack.field.sections": "Mga seksiyon, puwesto nila at ang komentaryo mo",
  "pack.field.title": "Pamagat sa pabalat",
  "pack.figures": "Mga numero",
  "pack.lead":
    "Piliin ang dapat makita ng board, isulat ang dapat nitong malaman, at i-save bilang slide, PDF at Excel. Sa susunod na buwan, ang parehong ulat ang magpapakita ng bagong numero.",
  "pack.new": "Bagong ulat",
  "pack.none.note":
    "Magsimula sa bagong ulat: may tsek na ang mga iminumungkahing seksiyon, at sinasabi ng bawat isa ang mensahe nito sa isang pangungusap.",
  "pack.none.title": "Wala pang na-save na ulat",
  "pack.period.month": "Ang huling buong buwan",
  "pack.period.quarter": "Ang huling buong quarter",
  "pack.period.year_to_date": "Ang taon hanggang huling buong buwan",
  "pack.refusal.format": "Hindi format ng ulat ang {file}. Ang mga kilala: {known}.",
  "pack.refusal.logo_kind":
    "Ang logo ay hindi nababasang PNG o JPEG, o mas mahaba sa {most, number} pixel. I-save ito bilang isa sa mga iyon.",
  "pack.refusal.logo_size": "Mas malaki sa {most} kB ang logo. I-save nang mas maliit.",
  "pack.refusal.no_data":
    "Walang na-load na maipapakita ng ulat. Mag-upload muna ng mga invoice sa pahinang Datos.",
  "pack.refusal.no_section":
    "Kailangan ng ulat ng hindi bababa sa isang seksiyon. Lagyan ng tsek ang isa.",
  "pack.refusal.taken":
    "May ibang ulat na tinatawag na “{name}”, o halos ganoon. Pumili ng ibang pangalan.",
  "pack.refusal.unknown": "Walang ulat na “{pack}”. Ang mga na-save: {known}.",
  "pack.refusal.value": "Hindi na-save ang ulat: hindi maaari ang nasa “{field}”.",
  "pack.remove": "Alisin ang ulat na ito",
  "pack.save": "I-save ang ulat",
  "pack.save.pdf": "PDF",
  "pack.save.pptx": "PowerPoint",
  "pack.save.xlsx": "Excel",
  "pack.saved": "Na-save ang ulat.",
  "pack.section.agencies": "Mga ahensiya laban sa sariling gawain",
  "pack.section.aging": "Aging ngayon",
  "pack.section.aging_trend": "Aging sa paglipas ng panahon",
  "pack.section.bridge": "Ano ang nagpagalaw sa receivables",
  "pack.section.collected": "Nakolektang pera",
  "pack.section.collectors": "Mga kolektor laban sa target",
  "pack.section.contact": "Gawaing pagkontak",
  "pack.section.contact_hours": "Kailan naaabot ang mga kostumer",
  "pack.section.disputes": "Mga pagtatalo at dahilan",
  "pack.section.dso": "Days sales outstanding (DSO)",
  "pack.section.effectiveness": "Bisa ng koleksyon",
  "pack.section.expected_loss": "Inaasahang pagkalugi",
  "pack.section.ladder": "Ang dala ng mga paalala",
  "pack.section.liquidation": "Pagbawi ng itinalaga",
  "pack.section.position": "Receivables",
  "pack.section.promise_calendar": "Mga pangako ayon sa takdang araw",
  "pack.section.promises": "Mga pangakong magbabayad",
  "pack.section.recovery": "Pagbawi ng lumampas sa takda",
  "pack.section.regions": "Lampas-takda ayon sa rehiyon",
  "pack.section.roll_rates": "Saan napupunta ang lampas-takdang pera sa isang buwan",
  "pack.section.segments": "Lampas-takda ayon sa segment",
  "pack.section.stages": "Mula paalala hanggang write-off",
  "pack.summary": "{period} · {count, plural, one {# seksiyon} other {# na seksiyon}}",
  "pack.title": "Ulat sa board",
  "pack.window": "Ulat sa board · Recoup",
  "pack.window_of": "{name} · Ulat sa board · Recoup",
  "aging.lead": "Magkano ang utang, gaano na ito kahuli, at sino ang may utang.",
  "aging.question.share_over_time": "{dimension}: saan lumalaki ang bahaging lampas-takda?",
  "aging.question.by": "{dimension}: nasaan ang lampas-takda?",
  "aging.age.due_date": "takdang araw",
  "aging.age.issue_date": "araw ng pag-isyu",
  "aging.age_label": "Edad mula sa",
  "aging.question.overdue": "Sino ang huli, at ano ang huling ginawa tungkol dito?",
  "aging.question.customers": "Sino ang may utang?",
  "aging.question.moved": "Ano ang nagpagalaw rito?",
  "aging.question.now": "Gaano na kahuli ang utang?",
  "aging.question.trend": "Mas mabuti ba o mas masama kaysa dati?",
  "aging.stated":
    "Walang na-load na invoice: ito ang sinasabi ng aging report noong {date}. Hindi alam ang mga numerong kailangan ng invoice.",
  "aging.title": "Aging",
  "aging.window": "Aging · Recoup",
  "agencies.lead":
    "Ang dinadala ng mga ahensiya katabi ng sariling gawain, at ang gastos sa koleksyon.",
  "agencies.note.cost":
    "Bayad na oras, singil ng ahensiya at gastos ng gawain, mula sa pumasok sa lampas-takda.",
  "agencies.note.curves":
    "Mula sa itinalaga sa huling dalawang taon: mga ahensiya ayon sa pangalan, sariling gawain ayon sa yugto. Bawat punto ay mula sa mga pagtatalagang sapat na ang edad.",
  "agencies.note.house":
    "Inihahambing ang bawat pagtatalaga sa mga sariling kasindami ang araw na huli at kasintagal nang nakatalaga.",
  "agencies.note.kept":
    "Sa mga kostumer na nasingil sa bawat yugto, ang mga na-invoice muli sa loob ng anim na buwan.",
  "agencies.note.table":
    "Mga pagtatalaga ng panahon at ang pumasok mula rito hanggang katapusan. Inihahambing ang may katumbas na sarili.",
  "agencies.note.teams": "Ang walang sinuman ay ang pumasok sa mga account na walang may hawak.",
  "agencies.question.collectors": "Sino ang pinakamaraming nadadala mula sa itinalaga?",
  "agencies.question.cost": "Magkano ang gastos sa pangongolekta?",
  "agencies.question.curves": "Magkano ang pumapasok, gaano kabilis, at kaninong kamay?",
  "agencies.question.house": "Mas marami ba ang nadadala ng mga ahensiya kaysa atin?",
  "agencies.question.kept": "Napapanatili ba natin ang mga kostumer na sinisingil?",
  "agencies.question.parts": "Saan napupunta ang pera?",
  "agencies.question.teams": "Magkano ang bawat pangkat para sa dinadala nito?",
  "agencies.table": "Ano ang nagawa ng bawat ahensiya?",
  "agencies.title": "Ahensiya at gastos",
  "agencies.window": "Ahensiya at gastos · Recoup",
  "collector.fee": "Singil",
  "collector.fte": "Katumbas na full-time",
  "collector.kind": "Uri",
  "collector.kind.agency": "Ahensiya",
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
  "collectors.lead": "Sino ang nakakakolekta, laban sa anong target, at sa anong gawain.",
  "collectors.note.commission":
    "Ang sariling antas ng kolektor sa na-credit sa buwan, ayon sa baitang ng target ng buwan, bawas ang binawi.",
  "collectors.note.learning":
    "Isang linya bawat kolektor na nagsimula sa loob ng datos. Binibilang hanggang ngayon ang buwang hindi pa tapos.",
  "collectors.note.liquidation":
    "Sa itinalaga sa bawat isa sa huling labindalawang buwan, ang pumasok habang hawak nila.",
  "collectors.note.promises":
    "Mga pangakong ang takda ay nasa huling 12 buwan, para mas magaan ang bigat ng iisa. Kaunti pa rin ang sinasabi ng iilang pangako tungkol sa sinuman.",
  "collectors.note.rule":
    "Binibilang ang bayad sa kolektor na nakatalaga sa account noong araw na iyon; kung walang pagtatalaga, sa huling nagtrabaho rito sa loob ng 30 araw bago nito.",
  "collectors.note.table":
    "Hindi hinuhusgahan ng nakolekta lang ang sinuman: magkakaiba ang portfolio. Katabi nito rito ang nagawa at ang mga natupad na pangako.",
  "collectors.person.all": "Lahat: {value}",
  "collectors.person.lead": "Ang nakolekta, sa anong gawain, at kung paano ito kumpara sa iba.",
  "collectors.question.attempts": "Mas marami ba o mas kaunti ang gawain sa mga account?",
  "collectors.question.collected": "Mas marami ba o mas kaunti ang pumapasok kaysa dati?",
  "collectors.question.kept": "Mas madalas bang natutupad ang mga pangako kaysa dati?",
  "collectors.question.commission": "Sino ang kumita ng anong komisyon?",
  "collectors.question.learning": "Gaano kabilis matuto ang mga bagong kolektor?",
  "collectors.question.liquidation": "Sino ang pinakamaraming nadadala mula sa ibinigay?",
  "collectors.question.promises": "Kaninong pangako ang natutupad?",
  "collectors.question.rates": "Naaabot ba ng mga pagtatangka ang tamang tao?",
  "collectors.question.table": "Ano ang nagawa ng bawat isa?",
  "collectors.question.target": "Sino ang umabot sa target?",
  "collectors.question.who": "Sino ang nakakolekta?",
  "collectors.title": "Mga kolektor",
  "collectors.window": "Mga kolektor · Recoup",
  "dso.column.before": "Isang taon bago nito",
  "dso.column.change": "Pagbabago",
  "dso.column.dso": "DSO",
  "dso.column.late": "Huli",
  "dso.column.terms": "Sa loob ng termino",
  "dso.lead": "Gaano kabilis nagiging pera ang benta, gaano sana kabilis, at saan hindi.",
  "dso.note.family":
    "Ang pinakamahusay na posible ay ang hindi pa takda sa parehong window: ang agwat sa DSO ang kinukuha ng kostumer nang lampas sa termino.",
  "dso.question.by": "{dimension}: saan mabagal?",
  "dso.question.family": "Gaano kabilis nagiging pera ang benta?",
  "dso.question.late": "Gaano kahuli dumarating ang bayad?",
  "dso.question.late_by": "{dimension}: sino ang huli magbayad?",
  "dso.table":
    "DSO ayon sa {dimension}, sa araw: sa loob ng termino, huli, at isang taon bago nito",
  "dso.title": "DSO",
  "dso.window": "DSO · Recoup",
  "dso.window_label": "Bentang binilang sa",
  "dso.window_months": "{months, plural, one {# buwan} other {# na buwan}}",
  "figure_page.as_of": "Noong",
  "figure_page.before": "Kumpara sa {label}: {value}.",
  "figure_page.currency": "Pera",
  "figure_page.data_through": "Datos hanggang",
  "figure_page.days": "Mga araw",
  "figure_page.denominator": "Denominator",
  "figure_page.everything": "Lahat",
  "figure_page.how": "Paano ito nabuo",
  "figure_page.input": "Bahagi",
  "figure_page.inputs": "Ang bumubuo rito: nabubuksan ang bawat isa",
  "figure_page.numerator": "Numerator",
  "figure_page.period": "Panahon",
  "figure_page.question.by": "{dimension}: saan ito galing?",
  "figure_page.question.trend": "Paano ito gumalaw?",
  "figure_page.rows": "Ang mga hilera sa likod nito",
  "figure_page.rows_behind_inputs":
    "Binubuo ng ibang numero ang numerong ito. Buksan ang isa sa mga bahagi sa itaas para makita ang mga hilera.",
  "figure_page.rows_note":
    "{count, plural, =0 {Walang hilera} one {# hilera} other {# na hilera}}, bawat isa ay may file at linyang pinagmulan. Nasa CSV ang lahat na may bawat column.",
  "figure_page.scope": "Saklaw",
  "figure_page.source": "Pinagkunan: {source}.",
  "figure_page.split_by": "Hatiin ayon sa",
  "figure_page.split_table": "Ayon sa {dimension}",
  "figure_page.variant.buckets": "Dulo ng mga bucket, sa araw",
  "figure_page.variant.forward_factor": "Forward factor",
  "figure_page.target": "Target",
  "figure_page.attainment": "Naabot",
  "figure_page.variant.cei": "Uri ng panahon",
  "figure_page.variant.cei.monthly_average": "Benta na hinati sa mga buwan ng panahon",
  "figure_page.variant.cei.period": "Benta ng buong panahon",
  "figure_page.variant.window": "Window ng benta",
  "figure_page.variant.window.1": "1 buwan",
  "figure_page.variant.window.12": "12 buwan",
  "figure_page.variant.window.3": "3 buwan",
  "figure_page.window": "{figure} · Recoup",
  "figure_page.factor": "Beses",
  "overview.all_customers": "Lahat ng kostumer",
  "overview.dso_note": "Pinakamahusay na posible {best}, karaniwang araw ng pagkahuli {late}.",
  "overview.drift":
    "Tumataas ang DSO sa {name}: mula {before} hanggang {now} sa loob ng isang taon, samantalang mula {all_then} hanggang {all_now} sa kabuuan",
  "overview.highest_late":
    "May pinakamataas na DSO ang {name}, {dso}: {late} nito ay huling bayad, {terms} ay hindi pa takda",
  "overview.highest_terms":
    "May pinakamataas na DSO ang {name}, {dso}, karamihan dahil sa termino: {terms} nito ay hindi pa takda, {late} ay huling bayad",
  "overview.lead": "Magkano ang utang, gaano kabilis pumapasok, at ano ang gumalaw.",
  "overview.no_target": "Walang alam na target para sa panahong ito.",
  "overview.nobody_overdue": "Walang lampas-takda.",
  "overview.promises_above":
    "Mas madalas natutupad ang mga pangako kay {name}: {rate} ng {count} sa huling 12 buwan, laban sa {others} ng sa iba",
  "overview.promises_below":
    "Mas bihirang natutupad ang mga pangako kay {name}: {rate} ng {count} sa huling 12 buwan, laban sa {others} ng sa iba",
  "overview.question.aging": "Magkano ang utang, at gaano na ito kahuli?",
  "overview.question.moved": "Ano ang nagpagalaw sa receivables?",
  "overview.question.customers": "Sino ang may pinakamalaking lampas-takda?",
  "overview.question.dso": "Gaano kabilis nagiging pera ang benta?",
  "overview.stands_out": "Ang namumukod",
  "overview.title": "Pangkalahatan",
  "overview.window": "Pangkalahatan · Recoup",
  "page.amounts_in": "Mga halaga sa {currency}.",
  "page.column.cohort": "Lumampas noong",
  "page.column.collector": "Kolektor",
  "page.column.customer": "Kostumer",
  "page.column.customer_id": "Numero",
  "page.column.fell_overdue": "Halaga",
  "page.column.overdue": "Lampas-takda",
  "page.column.total": "Kabuuan",
  "page.convert_to": "Ipakita lahat sa {currency}, sa palitan ng bawat araw",
  "page.data_ends": "Hanggang {date} ang datos.",
  "page.key_figures": "Mga pangunahing numero",
  "page.only_currency": "Ipakita lang ang nasa {currency}",
  "page.period_of": "{period}.",
  "page.save_csv": "CSV",
  "page.save_xlsx": "Excel",
  "page.question.over_time": "{dimension}: paano ito gumalaw sa bawat isa?",
  "page.save_pdf": "PDF",
  "page.save_pdf_note": "Ang pahinang ito bilang dokumentong maipapadala o maipi-print",
  "page.scope_line": "Mga balanse noong {as_of}, mga daloy ng {period}.",
  "page.why_missing":
    "Wala: hindi na-load ang kailangan nito para sa saklaw na ito, o masyadong maikli ang kasaysayan.",
  "page.why_nothing": "Wala: walang nasa saklaw na ito na mapagsusukatan.",
  "promises.lead": "Ang ipinangako at napagkasunduang bayaran ng mga kostumer, at kung dumarating.",
  "promises.none_pending": "Walang naghihintay na pangako.",
  "promises.not_yet": "hindi pa",
  "promises.note.adherence":
    "Binibilang ang hulog kapag tapos na ang palugit. Walang numero ang mga buwan bago ang unang payment plan.",
  "promises.note.broken":
    "Mga plan na nagsimula sa huling 12 buwan at nakaligtaan ang dalawang magkasunod na hulog. Kaunti pa ang panahon ng mga bagong plan na masira.",
  "promises.note.calendar":
    "Ang mga halagang ipinangako sa bawat araw. Ipinapakita ng bar sa ibaba kung magkano ang natupad, nasira o naghihintay; napagpapasyahan ang pangako tatlong araw pagkatapos ng takda, maliban kung iba ang setting.",
  "promises.note.pending": "Mga pangakong hindi pa tapos ang palugit.",
  "promises.note.year":
    "Mga pangakong ang takda ay nasa huling 12 buwan, para mas magaan ang bigat ng iisa. Kaunti pa rin ang sinasabi ng iilang pangako tungkol sa sinuman.",
  "promises.question.adherence": "Nababayaran ba sa oras ang mga hulog?",
  "promises.question.broken_by": "{dimension}: kaninong plan ang nasisira?",
  "promises.question.calendar": "Ano ang ipinangako sa aling araw, at dumarating ba?",
  "promises.question.kept": "Mas madalas bang natutupad ang mga pangako kaysa dati?",
  "promises.question.kept_by": "{dimension}: sino ang tumutupad ng pangako?",
  "promises.question.pending": "Sino ang nangakong magbabayad na susunod?",
  "promises.question.rate": "Nagdadala ba ng pangako ang pakikipag-usap?",
  "promises.title": "Mga pangako at plan",
  "promises.window": "Mga pangako at plan · Recoup",
  "disputes.lead":
    "Ang mga mali sa invoice, gaano kabilis naaayos, at kung nananatili ang mga kostumer.",
  "disputes.none_open": "Walang bukas na pagtatalo.",
  "disputes.note.oldest":
    "Mga pagtatalong bukas noong {date}, pinakaluma muna. Nasa pera ng dokumento ang mga halaga; ang blangko ay ang bukas nito nang simulan ang pagtatalo.",
  "disputes.note.rate":
    "Ayon sa buwan ng pag-isyu ng mga dokumento. Maaari pang pagtalunan ang mga bago.",
  "disputes.note.year": "Ang huling 12 buwan, para mas magaan ang bigat ng iisang kaso.",
  "disputes.question.complaints": "Mas marami ba ang reklamo sa bawat 1,000 kontak?",
  "disputes.question.days": "Mas mabilis bang naaayos ang mga pagtatalo kaysa dati?",
  "disputes.question.kept": "Nananatili ba ang mga kostumer matapos masingil?",
  "disputes.question.oldest": "Aling mga pagtatalo ang pinakamatagal nang bukas?",
  "disputes.question.open": "Mas marami ba ang bukas na pagtatalo kaysa dati?",
  "disputes.question.rate": "Magkano sa na-invoice ang pinagtatalunan?",
  "disputes.question.rate_by": "{dimension}: saan ito pinagtatalunan?",
  "disputes.question.reasons": "Bakit nakikipagtalo ang mga kostumer, at sino ang tama?",
  "disputes.question.why": "Ano ang inirereklamo nila?",
  "disputes.title": "Mga pagtatalo at ugnayan",
  "disputes.window": "Mga pagtatalo at ugnayan · Recoup",
  "breach.after_conversation": "Tumawag nang masyadong maaga pagkatapos mag-usap",
  "breach.count": "{counted} kung saan {allowed} ang pinapayagan",
  "breach.hours": "Labas sa pinapayagang oras",
  "breach.weekday": "Sa araw na walang kontak",
  "contact.column.breach": "Ano ang nilabag",
  "contact.lead":
    "Sino ang naaabot natin, kailan, sa anong paraan, at kung sumusunod tayo sa tuntunin.",
  "contact.no_channel": "Walang alam",
  "contact.note.breaches":
    "Gawaing lampas sa tuntunin ng bansa o rehiyon ng kostumer, isa bawat tuntuning nilabag.",
  "contact.note.channels":
    "Ang mga bar: ilan sa mga account na may lampas-takda ang tinangka sa bawat paraan. Sa talahanayan, sa paraang sinasabi ng mga bayad ang pera; kung walang nagsasabi, sa huling pagtatangka sa loob ng 7 araw bago nito, na hindi patunay na ito ang dahilan.",
  "contact.note.heatmap":
    "Mga tawag lang, maliban kung may piniling paraan. Kulang sa sampung pagtatangka ang mapuputlang oras. Hindi isinama ang walang oras.",
  "contact.note.tracing":
    "Mga account na mali ang detalye, o hinanap, at ang nangyari sa kanila hanggang ngayon.",
  "contact.question.breaches": "Sumusunod ba tayo sa mga tuntunin ng pagkontak?",
  "contact.question.breaches_by_collector": "Sino ang lumalampas sa tuntunin?",
  "contact.question.breaches_by_country": "Saan nilalabag ang mga tuntunin?",
  "contact.question.channels": "Ano ang dala ng bawat paraan?",
  "contact.question.heatmap": "Kailan naaabot ang mga kostumer?",
  "contact.question.rates": "Naaabot ba ng mga pagtatangka ang tamang tao?",
  "contact.question.tracing": "Natatagpuan ba natin ang mga nawala?",
  "contact.rules": "Mga tuntunin ng pagkontak",
  "contact.title": "Pagkontak at mga paraan",
  "contact.tracing.none":
    "Walang detalyeng napatunayang mali sa panahong ito, at walang naitalang paghahanap.",
  "contact.tracing.sentence":
    "{lost} account ang mali ang detalye, at {searched} ang hinanap; {reached} ang naabot pagkatapos, at {paid} ang nagbayad",
  "contact.window": "Pagkontak at mga paraan · Recoup",
  "rules.back": "Pagkontak at mga paraan",
  "rules.bring_back": "Ibalik",
  "rules.column.change": "Pagbabago",
  "rules.column.from": "Galing sa",
  "rules.column.says": "Sinasabi",
  "rules.counts.attempts": "Lahat ng pagtatangka",
  "rules.counts.calls": "Mga tawag",
  "rules.counts.contacts": "Nagawang kontak",
  "rules.edit": "I-edit",
  "rules.edit_one": "I-edit ang {rule}",
  "rules.example.au": "Australia",
  "rules.example.au.source":
    "Gabay sa koleksyon ng ACCC at ASIC: nagawang kontak, sa lahat ng account ng kostumer. Tatlumpung araw ang isang buwan.",
  "rules.example.ph": "Pilipinas",
  "rules.example.ph.source":
    "Securities and Exchange Commission, Memorandum Circular Blg. 18, serye ng 2019: walang kontak bago mag-alas-6 ng umaga o pagkatapos ng alas-10 ng gabi.",
  "rules.example.us": "Estados Unidos",
  "rules.example.us.source":
    "Regulation F, 12 CFR 1006.6 at 1006.14: mga tawag sa bawat utang, pati ang hindi sinagot, at mga oras na itinuturing na maginhawa.",
  "rules.examples.add": "Kunin: {country}",
  "rules.examples.note":
    "Mga tuntuning panimula, na mababago kapag nakuha. Hindi payong legal ang mga ito: alam ng mga abogado ninyo kung kumpleto at may bisa sa inyo.",
  "rules.examples.title": "Mga halimbawa",
  "rules.form.add": "Magdagdag ng tuntunin",
  "rules.form.after_conversation": "Mga araw na walang tawag pagkatapos mag-usap",
  "rules.form.edit": "Palitan ang {rule}",
  "rules.form.leave": "Iwan kung ano ito",
  "rules.form.note":
    "Bansa ang hurisdiksiyon (PH, Philippines), rehiyong nasa listahan ng kostumer, pareho (US-New York), o * para sa lahat ng kostumer. Walang limitasyon ang iniwang blangko. Para palitan ang limitasyon mula sa isang araw, tapusin ang tuntuning ito sa araw bago nito at magdagdag ng iba.",
  "rules.form.save": "I-save ang tuntunin",
  "rules.form.weekdays": "Mga pinapayagang araw, gaya ng Mon-Fri",
  "rules.in_force": "Mga tuntuning may bisa",
  "rules.lead":
    "Gaano kadalas, kailan at gaano kaaga muling puwedeng kontakin ang mga kostumer, ayon sa bansa o rehiyon.",
  "rules.none":
    "Walang nakatakdang tuntunin. Magdagdag sa ibaba, kumuha ng halimbawa, o mag-upload ng file ng mga tuntunin.",
  "rules.note":
    "Paglabag ang bawat gawaing lampas sa tuntunin, at binibilang nang isa bawat tuntunin. Araw ng kalendaryo ang mga araw at umuusad: huli sa mga ito ang araw ng gawain.",
  "rules.per.customer": "Kostumer",
  "rules.per.debt": "Utang (dokumento)",
  "rules.refusal.example": "Walang halimbawang tuntunin para sa {example}.",
  "rules.refusal.value":
    "Hindi maitatago nang ganito ang tuntunin: tingnan ang {field, select, jurisdiction {hurisdiksiyon} ruleId {numero ng tuntunin} maxCount {mga limitasyon: kailangan ng kahit isa} days {bilang ng kontak at mga araw nito, na magkasama} daysAfterConversation {mga araw pagkatapos mag-usap} hourFrom {unang oras} hourTo {huling oras} validFrom {unang araw} validTo {huling araw, na hindi maaaring bago ang una} other {itinipa}}. Walang nabago.",
  "rules.remove": "Alisin",
  "rules.remove_one": "Alisin ang {rule}",
  "rules.saved": "Na-save. Ayon na sa mga tuntuning ito ang bilang ng paglabag.",
  "rules.says.after_conversation":
    "Walang tawag sa loob ng {days, plural, one {# araw} other {# na araw}} pagkatapos mag-usap, bawat {per, select, debt {utang} other {kostumer}}.",
  "rules.says.attempts":
    "Hanggang {max, plural, one {# pagtatangka} other {# na pagtatangka}} sa loob ng {days, plural, one {# araw} other {# na araw}} bawat {per, select, debt {utang} other {kostumer}}.",
  "rules.says.calls":
    "Hanggang {max, plural, one {# tawag} other {# na tawag}} sa loob ng {days, plural, one {# araw} other {# na araw}} bawat {per, select, debt {utang} other {kostumer}}.",
  "rules.says.contacts":
    "Hanggang {max, plural, one {# nagawang kontak} other {# na nagawang kontak}} sa loob ng {days, plural, one {# araw} other {# na araw}} bawat {per, select, debt {utang} other {kostumer}}.",
  "rules.says.hours":
    "{counts, select, calls {Mga tawag} contacts {Mga kontak} other {Mga pagtatangka}} mula {from} hanggang {to} lang.",
  "rules.says.hours_from":
    "{counts, select, calls {Walang tawag} contacts {Walang kontak} other {Walang pagtatangka}} bago ang {from}.",
  "rules.says.hours_to":
    "{counts, select, calls {Walang tawag} contacts {Walang kontak} other {Walang pagtatangka}} pagkatapos ng {to}.",
  "rules.says.weekdays":
    "{counts, select, calls {Mga tawag} contacts {Mga kontak} other {Mga pagtatangka}} sa {weekdays} lang.",
  "rules.says.weekdays_unread":
    "Hindi mabasa ang mga araw na “{weekdays}”: walang nililimitahan ang mga ito hanggang mapalitan.",
  "rules.set_here": "Itinakda rito",
  "rules.taken_away": "Inalis",
  "rules.title": "Mga tuntunin ng pagkontak",
  "rules.window": "Mga tuntunin ng pagkontak · Recoup",
  "stages.lead":
    "Aling paalala ang nagpapabayad sa mga kostumer, at saan napupunta ang mga account kapag hindi.",
  "stages.note.funnel":
    "Nasa pinakamalayong yugto ang account na pinagdalhan ng isang gawain, hanggang walang lampas-takda.",
  "stages.note.ladder":
    "Ang lampas-takda lang nang ipadala ang hakbang, ang nabayaran lang bago ang susunod, at ang mga hakbang lang na tapos na ang mga araw sa datos.",
  "stages.question.funnel": "Gaano kalayo ang mga account, at gaano katagal nananatili?",
  "stages.question.ladder": "Aling hakbang ang nagpapabayad sa mga kostumer?",
  "stages.question.penetration": "Natatrabaho ba ang bawat account na dapat?",
  "stages.title": "Mga yugto at paalala",
  "stages.window": "Mga yugto at paalala · Recoup",
  "tracing.found": "Natagpuan",
  "tracing.lost": "Maling detalye",
  "tracing.paid": "May nabayaran",
  "tracing.reached": "Naabot",
  "tracing.searched": "Hinanap",
  "exposure.note":
    "Ang bukas laban sa credit limit na may bisa sa araw: sariling limit ng kostumer, kung wala ay sa segment, kung wala ay sa listahan. Wala sa datos ang hindi pa na-invoice.",
  "exposure.question": "Sino ang may utang na higit sa limit?",
  "exposure.table": "Mga kostumer na lampas sa limit",
  "terms.note":
    "Mga bayad at invoice ng huling dalawang taon; ang lampas-takda ay sa araw. Mula pag-isyu ng invoice ang bilang ng araw.",
  "terms.question": "Anong termino ang ibinibigay, at anong kinukuha?",
  "recovery.lead":
    "Magkano sa lumampas sa takda ang bumabalik, gaano kabilis, at magkano ang isinuko.",
  "recovery.note.cei":
    "Ibinababa ng credit at write-off ang panghuling balanse, ayon sa karaniwang pormula.",
  "recovery.note.curves":
    "Isang linya bawat buwan na may lumampas na invoice. Nagtatapos sa bukas na tuldok ang linya kung saan nagtatapos ang datos.",
  "recovery.note.triangle":
    "Porsiyento ng halagang lumampas, na nabayaran sa loob ng ganoong karaming buwan. Blangko ang mga buwang hindi pa tapos.",
  "recovery.column.flow": "Mula → patungo",
  "recovery.column.from_amount": "Naroon",
  "recovery.column.net_flow": "Net flow",
  "recovery.column.to_amount": "Naroon pagkaraan ng isang buwan",
  "recovery.net_flow":
    "Net flow: ang nasa bucket mula sa nasa naunang bucket isang buwan bago nito, ang huling labindalawang buwan nang magkakasama. Kasama sa huling bucket ang mas luma: maaaring lumampas sa 100 % ang flow nito.",
  "recovery.note.losses":
    "Ang na-write off o bukas pa sa perang umabot sa bucket, sa mga dokumentong takda isang taon na o higit pa; katabi ang kahulugan nito sa naroon ngayon.",
  "recovery.note.rolls":
    "Ang huling labindalawang natapos na katapusan ng buwan, pinagsama. Bawat hilera ang nasa bucket, sa porsiyento: kung nasaan pagkaraan ng isang buwan, o paano ito umalis.",
  "recovery.outcome":
    "Kung magpapatuloy ang mga susunod na buwan gaya ng huling labindalawa, sa {open} na bukas, {paid} ({paid_share}) ang mababayaran, {credited} ang maki-credit at {lost} ({lost_share}) ang mawawala.",
  "recovery.question.losses": "Ano ang nawawala sa huli, at ano ang kahulugan nito ngayon?",
  "recovery.question.rolls": "Ano ang nangyayari rito sa loob ng isang buwan?",
  "recovery.question.by": "{dimension}: saan ito bumabalik?",
  "recovery.question.cei": "Magkano sa maaaring makolekta ang nakolekta?",
  "recovery.question.curves": "Magkano ang bumabalik, at gaano kabilis?",
  "recovery.question.triangle": "Aling buwan ang bumalik nang mabuti, at alin ang hindi?",
  "recovery.question.write_offs": "Magkano ang isinuko?",
  "recovery.table": "Ang mga cohort sa likod nito",
  "recovery.title": "Pagbawi",
  "recovery.window": "Pagbawi · Recoup",
  "recovery.within": "{months, plural, =0 {Parehong buwan} one {# buwan} other {# na buwan}}",
  "bucket.no_due_date": "Walang takdang araw",
  "bucket.no_due_date_short": "Walang petsa",
  "bucket.not_due": "Hindi pa takda",
  "bucket.not_due_short": "Hindi pa takda",
  "bucket.over": "Mahigit {days} araw",
  "bucket.over_short": "> {days}",
  "bucket.range": "{from}–{to} araw",
  "bucket.range_short": "{from}–{to}",
  "bucket.unapplied": "Perang hindi pa nailalapat",
  "bucket.unapplied_short": "Hindi nailapat",
  "chart.aging.by_issue":
    "{old} ng {total} na bukas ang na-isyu mahigit {days} araw na: {share} ng lahat ng bukas na dokumento",
  "chart.aging.headline":
    "{overdue} ang lampas-takda, {share} ng lahat ng bukas na dokumento; {old} ang mahigit {days} araw nang huli",
  "chart.aging.nothing_open": "Walang bukas",
  "chart.aging.nothing_overdue": "Walang lampas-takda: {total} ang bukas",
  "chart.aging.tip":
    "{bucket}: {amount}\n{count, plural, one {# dokumento} other {# na dokumento}}",
  "chart.aging.headline_none":
    "{overdue} ang lampas-takda, {share} ng lahat ng bukas na dokumento; walang mahigit {days} araw na huli",
  "chart.aging_trend.by_issue":
    "{old} ang bukas nang mahigit {days} araw sa katapusan ng {month}: {share} ng lahat ng bukas na dokumento, laban sa {base_share} noong {base_month}",
  "chart.aging_trend.fell": "Bumaba ng {change} ang lampas-takda mula {month}, sa {amount}",
  "chart.aging_trend.nothing": "Walang lampas-takda sa katapusan ng {month}",
  "chart.aging_trend.only": "{amount} ang lampas-takda sa katapusan ng {month}",
  "chart.aging_trend.rose": "Tumaas ng {change} ang lampas-takda mula {month}, sa {amount}",
  "chart.aging_trend.undated":
    "{amount} ng {total} ang walang takdang araw: hindi alam kung huli ito",
  "chart.aging_trend.same": "Katulad pa rin noong {month} ang lampas-takda: {amount}",
  "chart.breakdown.not_given": "hindi ibinigay",
  "chart.breakdown.one": "{title} ng {name}: {value}",
  "chart.breakdown.range":
    "{title}: pinakamataas ang {name}, {value}, at pinakamababa ang {least}, {least_value}",
  "chart.breakdown.share": "Pinakamalaki ang {name}: {value}, {share} ng kabuuan",
  "chart.breakdown.of_target": "{value} sa {target}",
  "chart.breakdown.targets_met":
    "{count, plural, one {Naabot ang nag-iisang target} other {Naabot ang lahat ng # target}}; pinakamalapit sa kaniya ang {name}: {value} laban sa {target}",
  "chart.breakdown.targets_missed":
    "{met, number} sa {count, plural, one {# target} other {# target}} ang naabot; pinakamalayo sa kaniya ang {name}: {value} laban sa {target}",
  "chart.breakdown.same": "{title}: pare-pareho, {value}",
  "chart.breakdown.unsplit": "{title}: {value}; hindi sinasabi ng datos kung paano ito nahahati",
  "chart.breakdown.share_of_none":
    "{value}, {share} ng kabuuan, ang hindi kabilang sa alinman sa mga ito; sa kanila, pinakamalaki ang {name}, {name_value}",
  "chart.bridge.fell":
    "Bumaba ng {change} ang receivables mula {since}, sa {now}: {invoiced} ang na-invoice, {collected} ang nakolekta",
  "chart.bridge.only": "{now} ang receivables noong {when}; walang alam bago nito",
  "chart.bridge.rose":
    "Tumaas ng {change} ang receivables mula {since}, sa {now}: {invoiced} ang na-invoice, {collected} ang nakolekta",
  "chart.bridge.same":
    "Katulad pa rin noong {since} ang receivables, {now}: {invoiced} ang na-invoice, {collected} ang nakolekta",
  "chart.change.fell_by": "{title}: bumaba ng {change} mula {since}, sa {now}",
  "chart.change.fell_to": "{title}: bumaba mula {then} noong {since} sa {now}",
  "chart.change.none": "{title}: walang maipapakita sa saklaw na ito",
  "chart.change.only": "{title}: {now} noong {when}",
  "chart.change.rose_by": "{title}: tumaas ng {change} mula {since}, sa {now}",
  "chart.change.rose_to": "{title}: tumaas mula {then} noong {since} sa {now}",
  "chart.change.same": "{title}: katulad pa rin noong {since}: {now}",
  "chart.change.title_in": "{title} sa {period}",
  "chart.change.against_target": "{sentence}; target {target}",
  "chart.cohort_triangle.headline":
    "Sa loob ng {months} buwan, pinakamalaki ang ibinalik ng {best} ({best_rate}) at pinakamaliit ng {worst} ({worst_rate})",
  "chart.agencies.house": "sariling gawain, kasing-edad na utang",
  "chart.agencies.none": "Walang account na itinalaga sa ahensiya sa panahong ito",
  "chart.agencies.not_compared":
    "{rate} ng {placed} na ibinigay ang nadala ng {name}, {net} matapos ang bayarin; walang kasing-edad na utang ang sariling gawain na maihahambing",
  "chart.agencies.one":
    "{rate} ng ibinigay ang nadala ng {name}; {house} ng kasing-edad na utang ang nadala ng sariling gawain",
  "chart.agencies.several":
    "{above, plural, =0 {Wala sa {count} ahensiya ang nakakadala} one {# sa {count} ahensiya ang nakakadala} other {# sa {count} ahensiya ang nakakadala}} nang higit kaysa sariling gawain sa kasing-edad na utang",
  "chart.agencies.tip":
    "{name}\nItinalaga: {placed}\nNakolekta: {rate}, matapos ang singil {net}\nInihambing: {compared}\nSariling gawain: {house}",
  "chart.agencies.not_compared_several":
    "Pinakamalaki ang nadala ng {name}, {rate} ng ibinigay, at pinakamaliit ng {last}, {last_rate}; walang kasing-edad na utang ang sariling gawain na maihahambing",
  "chart.collector_months.no_target": "Walang alam na target para sa mga buwang ito",
  "chart.collector_months.reached":
    "Naabot ang target sa {reached} ng {count, plural, one {# buwan} other {# na buwan}}",
  "chart.cost_parts.activity_costs": "Mga gawain",
  "chart.cost_parts.activity_costs_most":
    "{total} ang gastos ng gawain noong {when}, {share} nito ay sa sulat, mensahe at pagbisita",
  "chart.cost_parts.agency_fees": "Mga ahensiya",
  "chart.cost_parts.agency_fees_most":
    "{total} ang gastos ng gawain noong {when}, {share} nito ay sa ahensiya",
  "chart.cost_parts.labour_cost": "Mga tao",
  "chart.cost_parts.labour_cost_most":
    "{total} ang gastos ng gawain noong {when}, {share} nito ay sa mga tao",
  "chart.exposure.limit": "limit",
  "chart.exposure.no_limits": "Walang alam na credit limit",
  "chart.exposure.over":
    "{count, plural, one {# kostumer sa {of} na may limit ang may utang} other {# na kostumer sa {of} na may limit ang may utang}} na {sum} higit sa {count, plural, one {pinapayagan} other {pinapayagan}}",
  "chart.exposure.tip":
    "{name}\nUtang: {open}, lampas-takda {overdue}\nLimit: {limit}\nLampas dito: {over}",
  "chart.exposure.within":
    "{count, plural, =1 {Nasa loob nito ang nag-iisang kostumer na may limit} one {Nasa loob nito ang lahat ng # kostumer na may limit} other {Nasa loob nito ang lahat ng # kostumer na may limit}}",
  "chart.help":
    "Ang mga arrow key ay lumilipat sa bawat marka, binubuksan ng Enter ang mga hanay sa likod nito, at lumalabas ang Escape.",
  "chart.help_periods":
    "Ang mga arrow key ay lumilipat sa bawat panahon, binubuksan ng Enter ang mga hanay sa likod nito, at lumalabas ang Escape. Ang pag-drag, o Shift kasama ang arrow key at saka Enter, ay ginagawa itong panahon ng buong pahina.",
  "chart.learning.age": "Mga buwan mula nang magsimula",
  "chart.learning.alone": "{now} ang nakolekta ni {name} noong {month}",
  "chart.learning.below":
    "Hindi pa naaabot ni {name} ang {usual} bawat buwan na dinadala ng mga bihasang kolektor ng pangkat",
  "chart.learning.none": "Walang nagsimula sa huling {months} buwan",
  "chart.learning.reached":
    "Naabot ni {name} ang {usual} bawat buwan na dinadala ng mga bihasang kolektor ng pangkat {months, plural, =0 {sa unang buwan} one {pagkaraan ng # buwan} other {pagkaraan ng # na buwan}}",
  "chart.learning.tip":
    "{name}, {month}\nNakolekta: {collected}\nTarget: {target}\nTamang tao: {right_party}\nNatupad na pangako: {kept}",
  "chart.learning.usual_of": "mga bihasang kolektor ng {team}, bawat buwan",
  "chart.learning.usual": "mga bihasang kolektor, bawat buwan",
  "chart.liquidation.age": "Mga buwan mula nang italaga",
  "chart.liquidation.house": "Sariling gawain",
  "chart.liquidation.none": "Walang itinalaga sa panahong ito",
  "chart.liquidation.one":
    "{rate} ng itinalaga ang nadala ng {name} sa loob ng {months, plural, one {# buwan} other {# na buwan}}",
  "chart.liquidation.several":
    "Sa loob ng {months, plural, one {# buwan} other {# na buwan}} mula nang italaga, {rate} ang pumapasok sa {name}, {last_rate} sa {last}",
  "chart.liquidation.tip":
    "{name}\n{rate} ang pumasok sa loob ng {months, plural, =0 {buwan ng pagtatalaga} one {# buwan} other {# na buwan}}",
  "chart.liquidation.too_young":
    "Masyado pang maaga para ihambing: walang itinalaga {months} buwan na o higit pa",
  "chart.terms.given": "araw na ibinigay",
  "chart.terms.late":
    "{name}: nagbabayad {days} mula pag-isyu, {late} na huli, pinakamalayo sa termino",
  "chart.terms.name": "{segment}, {days, plural, one {# araw} other {# na araw}}",
  "chart.terms.no_segment": "Walang segment",
  "chart.terms.punctual":
    "Walang karaniwang nagbabayad nang lampas sa termino; pinakahuli ang {name}, {days} mula pag-isyu, {late} na maaga",
  "chart.terms.tip":
    "{name}\nNa-invoice: {invoiced}\nAraw bago magbayad: {days}\nAraw ng pagkahuli: {late}\nLampas-takda sa bukas: {overdue}",
  "chart.terms.unknown": "{segment}, hindi alam ang termino",
  "chart.cohorts.age": "Mga buwan mula nang lumampas",
  "chart.cohorts.all": "{share} ng lumampas ang nabayaran sa loob ng {months} buwan",
  "chart.cohorts.line_all": "Lahat ng cohort",
  "chart.cohorts.line_all_short": "Lahat",
  "chart.cohorts.recent":
    "{share} ng lumampas ang nabayaran sa loob ng {months} buwan; sa huling {count} cohort, {recent}",
  "chart.cohorts.tip":
    "Lampas-takda mula {cohort}\n{share} ng {base} ang nabayaran\nsa loob ng {months, plural, =0 {parehong buwan} one {# buwan} other {# na buwan}}",
  "chart.cohorts.too_young":
    "Masyado pang maaga para ihambing: wala pang dalawang cohort na {months} buwan na ang edad",
  "chart.collectors.headline":
    "{reached} sa {count, plural, one {# kolektor} other {# na kolektor}} na may target ang nakaabot nito",
  "chart.collectors.no_target": "{total} ang nakolekta; walang alam na target para sa panahong ito",
  "chart.collectors.nobody": "Walang sinuman",
  "chart.collectors.target": "target",
  "chart.collectors.tip": "{name}\nNakolekta: {collected}\nTarget: {target}\nNaabot: {attainment}",
  "chart.contact_heatmap.few":
    "Kulang ang pagtatangka para masabi kung kailan naaabot ang mga kostumer",
  "chart.contact_heatmap.headline":
    "Pinakamadalas maabot ang kostumer sa oras na {best} ({best_rate}) at pinakabihira sa {worst} ({worst_rate}); pinakamahina ang {day}, {day_rate}",
  "chart.contact_heatmap.hour": "Oras ng araw",
  "chart.contact_heatmap.none": "Walang pagtatangkang may oras",
  "chart.contact_heatmap.tip":
    "{day}, {hour}:00\n{attempts} pagtatangka\n{rate} ang umabot sa kostumer",
  "chart.reminder_ladder.few":
    "Kulang pa ang mga paalalang lumipas na ang pitong araw para mahusgahan",
  "chart.reminder_ladder.headline":
    "{best} ang pinakamabisa: {best_rate} ng pinadalhan ang may nabayaran sa loob ng 7 araw, bago ang susunod na hakbang; {worst} ang pinakamahina, {worst_rate}",
  "chart.reminder_ladder.label": "{rate} ng {sent}",
  "chart.reminder_ladder.one":
    "{best}: {best_rate} ng pinadalhan ang may nabayaran sa loob ng 7 araw, bago ang susunod na hakbang",
  "chart.reminder_ladder.tip":
    "{step}\nNaipadala: {sent}, lampas-takda {amount}\nNabayaran sa loob ng 7 araw: {paid_7}\nNabayaran sa loob ng 14 araw: {paid_14}\nLumipat: {moved_on}",
  "chart.reminder_ladder.within_14": "may nabayaran sa loob ng 14 araw",
  "chart.reminder_ladder.within_7": "may nabayaran sa loob ng 7 araw",
  "chart.reminder_ladder.same":
    "Magkakapareho ang bisa ng bawat hakbang: {best_rate} ng pinadalhan ang may nabayaran sa loob ng 7 araw, bago ang susunod na hakbang",
  "chart.stage_funnel.entered": "mga account na pumasok",
  "chart.stage_funnel.few": "Kulang ang mga account na dumaan sa mga yugto para mahusgahan",
  "chart.stage_funnel.headline":
    "Pinakamarami ang naaayos ng {best}: {share} ng mga account na umaalis dito ang wala nang lampas-takda; pinakamatagal ang mga account sa {slowest}, {days} ang median",
  "chart.stage_funnel.moved_on": "sa mga ito ang lumipat sa susunod na yugto",
  "chart.stage_funnel.tip":
    "{stage}\nPumasok: {entered}, lampas-takda {amount}\nLumipat: {moved_on}\nNabayaran: {settled}\nNa-write off: {written_off}\nNarito sa katapusan: {closing}",
  "chart.stage_funnel.headline_same":
    "Pinakamarami ang naaayos ng {best}: {share} ng mga account na umaalis dito ang wala nang lampas-takda; dito rin pinakamatagal ang mga account, {days} ang median",
  "chart.stage_funnel.one":
    "{best}: {share} ng mga account na umaalis dito ang wala nang lampas-takda; {days} ang median ng pananatili ng mga account",
  "ladder.demand": "Demand",
  "ladder.demand_numbered": "Demand {number}",
  "ladder.formal_demand": "Pormal na demand",
  "ladder.notice": "Abiso bago ang paglilipat",
  "ladder.reminder_numbered": "Paalala {number}",
  "stage.formal_demand": "Pormal na demand",
  "stage.hard_or_agency": "Hard collection o ahensiya",
  "stage.legal": "Legal",
  "stage.overdue": "Lampas-takda, wala pang ginawa",
  "stage.reminder": "Paalala",
  "stage.soft": "Soft collection",
  "stage.written_off": "Na-write off",
  "stage.hard": "Hard collection",
  "stage.field": "Field collection",
  "stage.agency": "Ahensiya",
  "chart.contact_rates.contact_rate": "Antas ng pagkontak",
  "chart.contact_rates.right_party_rate": "Antas ng tamang tao",
  "chart.disputes.days": "median na araw",
  "chart.disputes.headline":
    "Ang {reason} ang pinakamadalas na dahilan, {share} ng {count} pagtatalong binuksan; pinakamatagal ang {slowest}: {days} ang median",
  "chart.disputes.most":
    "Ang {reason} ang pinakamadalas na dahilan, {share} ng {count, plural, one {# pagtatalong} other {# na pagtatalong}} binuksan",
  "chart.disputes.none": "Walang pagtatalong binuksan, isinara o bukas",
  "chart.disputes.only_open":
    "Walang pagtatalong binuksan; {open, plural, one {# ang} other {# ang}} bukas pa",
  "chart.disputes.open": "bukas ngayon",
  "chart.disputes.opened": "binuksan",
  "chart.disputes.ours": "pabor sa atin",
  "chart.disputes.tip":
    "{reason}\n{opened} ang binuksan, {amount}\n{open} ang bukas ngayon\nmedian {days}\npabor sa atin {ours}",
  "chart.disputes.headline_same":
    "Ang {reason} ang pinakamadalas na dahilan, {share} ng {count} pagtatalong binuksan, at pinakamatagal din: {days} ang median",
  "chart.disputes.only_reason":
    "{count, plural, one {Iisa ang dahilan ng nag-iisang pagtatalong binuksan} other {Iisa ang dahilan ng lahat ng # pagtatalong binuksan}}: {reason}",
  "chart.dso.best_possible_dso": "Pinakamahusay na posible",
  "chart.dso.countback_least":
    "Walang bentang mapagsusukatan ng DSO; sa pagbibilang pabalik, naubos ang kasaysayan pagkatapos ng {now}",
  "chart.dso.countback_only":
    "Walang bentang mapagsusukatan ng DSO; {now} ang sa pagbibilang pabalik",
  "chart.dso.countback_dso": "Countback",
  "chart.dso.dso": "DSO",
  "chart.dso.true_dso": "True",
  "chart.loss_rates.headline":
    "{expected} ng {open} na bukas ang inaasahang mawawala ({share}); sa umaabot sa bucket na “{bucket}”, {rate}",
  "chart.loss_rates.label": "{rate} · {expected} ng {open}",
  "chart.loss_rates.nothing_open": "Walang bukas na maaaring mawala",
  "chart.loss_rates.tip":
    "{bucket}: {lost} ang nawala sa {reached} na umabot ({rate}); {expected} ang inaasahan sa {open} na bukas ngayon",
  "chart.loss_rates.too_young":
    "Masyado pang maaga: walang dokumentong takda isang taon na, kaya walang makapagsasabi ng mawawala sa huli",
  "chart.loss_rates.unknown":
    "{open} ang bukas sa mga bucket na walang naabot isang taon na o higit pa: hindi alam kung magkano ang mawawala",
  "chart.roll_rates.below_one": "<1",
  "chart.roll_rates.credited": "Na-credit",
  "chart.roll_rates.credited_short": "Credit",
  "chart.roll_rates.headline":
    "Sa {first} nang huli, {paid} ang nabayaran sa loob ng isang buwan at {rolled} ang lumipat; pinakamarami ang lumilipat mula {worst} ({worst_rolled})",
  "chart.roll_rates.headline_short":
    "Sa {first} nang huli, {paid} ang nabayaran sa loob ng isang buwan at {rolled} ang lumipat",
  "chart.roll_rates.paid": "Nabayaran",
  "chart.roll_rates.paid_short": "Bayad",
  "chart.roll_rates.tip": "{from} → {to}: {share} ({amount})",
  "chart.roll_rates.written_off": "Na-write off",
  "chart.roll_rates.written_off_short": "Write-off",
  "chart.copied": "Nakopya na",
  "chart.copy": "Kopyahin",
  "chart.copy_failed": "Hindi pinayagan ng browser ang pagkopya: i-save na lang ang PNG.",
  "chart.copy_this": "Kopyahin bilang larawan: {title}",
  "chart.footer": "Noong {as_of}",
  "chart.footer_data_through": "datos hanggang {date}",
  "chart.metric_missing":
    "Ipinapakita ng tsart na {chart} ang kahit anong numero: ibigay ito sa metric=…, at para sa paghahati ang dimensyon sa by=….",
  "chart.multiples.both":
    "{title}: pinakatumaas sa {name}, mula {before} noong {since} hanggang {now}, at pinakabumaba sa {other}, mula {other_before} hanggang {other_now}",
  "chart.multiples.fell":
    "{title}: walang tumaas; pinakabumaba sa {name}, mula {before} noong {since} hanggang {now}",
  "chart.multiples.rose":
    "{title}: walang bumaba; pinakatumaas sa {name}, mula {before} noong {since} hanggang {now}",
  "chart.multiples.same": "{title}: walang gumalaw saanman mula {since}",
  "chart.multiples.too_short":
    "{title}: masyadong maikli ang kasaysayan para masabi kung saan ito gumalaw",
  "chart.multiples.whole": "lahat-lahat",
  "chart.multiples.whole_is": "Lahat-lahat: {value}",
  "chart.no_data": "Walang datos sa saklaw na ito",
  "chart.overdue_share": "Bahaging lampas-takda",
  "chart.overdue_share_short": "lampas-takda",
  "chart.notes": "Mga tala",
  "chart.notes_on": "Mga tala sa: {title}",
  "chart.notes_question": "Ano ang ipinapakita nito?",
  "chart.notes_window": "Mga tala sa {chart} · Recoup",
  "chart.promises.both":
    "Natupad ang {share} ng {decided} na ipinangako sa mga araw na napagpasyahan na; naghihintay ang {pending}, ang huli ay para sa {until}",
  "chart.promises.broken": "nasira",
  "chart.promises.decided": "Natupad ang {share} ng {decided} na ipinangako",
  "chart.promises.kept": "natupad",
  "chart.promises.none": "Walang takdang pangako",
  "chart.promises.only_pending":
    "{pending} ang ipinangako at naghihintay, ang huli ay para sa {until}",
  "chart.promises.pending": "naghihintay",
  "chart.promises.tip":
    "{day}: {count, plural, one {# pangako} other {# na pangako}}, {amount}\nnatupad {kept}\nnasira {broken}\nnaghihintay {pending}",
  "chart.role": "tsart",
  "chart.save": "I-save",
  "chart.save_as": "{format} ng: {title}",
  "chart.save_this": "I-save ang tsart na ito",
  "chart.unknown": "Walang tsart na {chart}. Ang mga tsart: {known}.",
  "chart.unknown_format": "Maaaring i-save ang tsart bilang png, svg o csv, hindi bilang {format}.",
  "chart.target": "Target {target}",
  "warehouse.disk_full":
    "Puno na ang disk: hindi nagawa ang {folder}. Magbakante ng espasyo at subukan muli.",
  "warehouse.no_folder":
    "Hindi mapaglalagyan ng datos ang {folder}: file ito, o nasa loob ng file. Magbigay ng folder gamit ang --data.",
  "warehouse.not_allowed":
    "Hindi puwedeng sulatan ang {file}. Suriin ang pahintulot, o pumili ng ibang folder gamit ang --data.",
  "warehouse.unreadable":
    "Hindi warehouse ng bersiyong ito ang {file}. Itabi ito at patakbuhin ang recoup rebuild: nasa tabi nito ang mga in-upload na file.",
  "warehouse.locked":
    "Ginagamit ng ibang proseso ({process}) ang warehouse na {file}. Itigil iyon, o pumili ng ibang folder gamit ang --data.",
  "bucket.days": "{days} araw",
  "check.assumed_issue_dates.title": "Ipinalagay ang petsa ng pag-isyu",
  "check.assumed_issue_dates.description":
    "Walang petsa ng pag-isyu ang mga dokumentong ito; binibilang mula sa pinakaunang alam na petsa.",
  "check.first_currencies.title": "Perang unang beses lumitaw",
  "check.first_currencies.description":
    "Nagdala ang mga import na ito ng perang wala pa sa talahanayan. Tiyaking nasa perang iyon ang mga halaga, at may palitan para rito.",
  "check.derived_columns_disagree.title": "Mga column na hindi sumusunod sa iba",
  "check.derived_columns_disagree.description":
    "Dapat sumunod ang mga column na ito sa iba sa file, gaya ng natitira mula sa halaga at nabayaran. Sa ganito karaming hilera ay hindi; ang mga na-load na column ang binibilang.",
  "check.due_before_issue.title": "Takda bago ang pag-isyu",
  "check.due_before_issue.description":
    "Mas maaga ang takdang araw ng mga dokumentong ito kaysa pag-isyu. Suriin ang dalawang column ng petsa.",
  "check.future_dates.title": "Petsang nasa hinaharap",
  "check.future_dates.description":
    "Mas huli ang petsa ng mga hilerang ito kaysa araw ng pag-import ng file, kaya hindi nila sinasabi kung hanggang saan ang datos. Suriin ang taon, at ang ayos ng araw at buwan.",
  "check.gone_from_list.title": "Wala na sa pinakabagong listahan",
  "check.gone_from_list.description":
    "Nasa naunang listahan ng bukas na item ang mga dokumentong ito, wala sa pinakabago ng kliyente, at walang na-load na bayad: binibilang pa ring utang. I-load ang mga bayad, o write-off, sa pagitan ng mga listahan.",
  "check.hundredfold_amounts.title": "Sandaang ulit ng karaniwan",
  "check.hundredfold_amounts.description":
    "Hindi bababa sa sandaang ulit ng median ng kostumer ang mga halagang ito, o ng kliyente kung kulang sa lima ang sa kostumer. Madalas ay nawala ang decimal sign.",
  "check.missing_months.title": "Buwan na walang hilera",
  "check.missing_months.description":
    "May mga hilera bago at pagkatapos ng mga buwang ito, pero wala sa mga ito. Baka may nakalimutang file.",
  "check.no_due_date.title": "Walang takdang araw",
  "check.no_due_date.description":
    "Walang takdang araw ang mga invoice na ito: may sarili silang bucket at hindi kailanman lampas-takda.",
  "check.overpaid_customers.title": "Higit sa utang ang nabayaran",
  "check.overpaid_customers.description":
    "Higit ang nabayaran o na-credit ng mga kostumer na ito kaysa kaya ng mga dokumento nila; hindi pa nailalapat ang sobra.",
  "check.paid_before_issue.title": "Bayad bago ang pag-isyu",
  "check.paid_before_issue.description":
    "Dumating ang mga bayad na ito bago ma-isyu ang invoice na tinutukoy; hanggang doon ay hindi pa nailalapat.",
  "check.rejected_rows.title": "Mga tinanggihang hilera",
  "check.rejected_rows.description":
    "May mga hilera ang mga file na ito na hindi nagamit. Buksan ang import para makita at ayusin.",
  "check.report_totals_disagree.title": "Hindi tugma ang sariling kabuuan ng ulat",
  "check.report_totals_disagree.description":
    "Hindi kabuuan ng mga hilera ang mga kabuuang ito ng ulat. Baka may kulang na hilera sa export; ang mga hilera ang binibilang.",
  "check.snapshot_totals_disagree.title": "Hindi tugma ang mga kabuuan ng aging report",
  "check.snapshot_totals_disagree.description":
    "Ang kabuuan ng mga kostumer na ito sa aging report ay hindi kabuuan ng kanilang mga bucket.",
  "check.stated_overpaid.title": "Nakasaad na higit sa utang ang nabayaran",
  "check.stated_overpaid.description":
    "Sinasabi ng mga listahang ito na higit sa halaga ng dokumento ang nabayaran.",
  "check.stated_totals_disagree.title": "Hindi tugma ang mga nakasaad na kabuuan",
  "check.stated_totals_disagree.description":
    "Iba ang kabuuang nabayaran sa mga listahang ito kaysa mga na-load na bayad. Ang mga bayad ang binibilang, maliban kung iba ang piliin mo sa pahina ng import.",
  "check.unknown_collectors.title": "Mga kolektor na wala sa listahan",
  "check.unknown_collectors.description":
    "Binabanggit ng mga gawain, pangako, hulog, reklamo, pagtatalaga o target ang mga kolektor na ito, pero hindi ng listahan ng kolektor.",
  "check.unknown_customers.title": "Mga hindi kilalang kostumer",
  "check.unknown_customers.description":
    "May kostumer ang mga hilerang ito na wala sa listahan ng kostumer, dokumento o aging report.",
  "check.unknown_invoices.title": "Mga hindi kilalang invoice",
  "check.unknown_invoices.description":
    "May invoice ang mga pangako, pagtatalo, gawain at credit note na ito na hindi na-load.",
  "check.unknown_outcomes.title": "Hindi malinaw na kinalabasan",
  "check.unknown_outcomes.description":
    "Hindi sinasabi ng mga salita ng kinalabasang ito kung may nakausap; binibilang na walang kontak.",
  "check.unmatched_payments.title": "Bayad ng hindi kilalang invoice",
  "check.unmatched_payments.description":
    "May invoice ang mga bayad na ito na hindi na-load; binibilang sa kostumer, pinakaunang takda muna.",
  "check.unmatched_write_offs.title": "Write-off ng hindi kilalang invoice",
  "check.unmatched_write_offs.description":
    "Hindi na-load ang invoice ng mga write-off na ito, o may ilan na pareho ang numero. Hindi binibilang saanman: kulang ang write-off, at baka sobra ang utang.",
  "check.accept.button": "Ayos lang ito",
  "check.accept.note":
    "{count, plural, one {Tatandaan ang natuklasan} other {Tatandaan ang lahat ng # natuklasan}} na ayos, o ang mga hilera lang na may tsek. Matutuklasan muli ang anumang lalabag mamaya.",
  "check.accept.placeholder": "Bakit ayos lang",
  "check.accept.reason": "Dahilan",
  "check.accept.tick": "Tsek",
  "check.accept.tick_one": "Tanggapin lang ang {item} at ang iba pang may tsek",
  "check.accept.title": "Ayos lang ba ito?",
  "check.accepted.note": "Hindi na inililista ang mga ito sa mga natuklasan.",
  "check.accepted.somebody": "ang nakaupo sa makinang ito",
  "check.accepted.take_back": "Bawiin",
  "check.accepted.title": "Tinanggap na ayos",
  "check.accepted.who":
    "{count, plural, one {# natuklasan} other {# na natuklasan}}, {at}, ni {by}",
  "check.amount": "{amount} sa kabuuan.",
  "check.back": "Lahat ng pagsusuri",
  "check.effect.attempts": "Mga pagtatangka",
  "check.effect.change": "Ang mga hilerang ito",
  "check.effect.collected": "Nakolekta",
  "check.effect.none":
    "Hanggang {date}, walang binabago ang mga hilerang ito sa receivables, nakolekta, pagtatangka o pangako.",
  "check.effect.note": "Binilang hanggang {date}, sa lahat ng na-load.",
  "check.effect.open_receivables": "Bukas na receivables",
  "check.effect.promises": "Mga pangako",
  "check.effect.title": "Ang ginagawa nito sa mga numero",
  "check.effect.value": "Sa ngayon",
  "check.effect.without": "Kung wala ang mga hilerang ito",
  "check.found":
    "{count, plural, =0 {{accepted, plural, =0 {Walang natuklasan: maayos ang datos dito.} =1 {Tinanggap ang nag-iisang natuklasan.} one {Tinanggap ang lahat ng # natuklasan.} other {Tinanggap ang lahat ng # natuklasan.}}} one {# natuklasan{accepted, plural, =0 {} other {, # pa ang tinanggap}}.} other {# na natuklasan{accepted, plural, =0 {} other {, # pa ang tinanggap}}.}}",
  "check.first": "Nasa ibaba ang unang {count, number}; nasa CSV ang lahat.",
  "check.note": "Bawat isa ay may file at linyang pinagmulan, pinakamalaking halaga muna.",
  "check.refusal.no_reason":
    "Sabihin kung bakit ayos lang: kailangan ang dahilan para maunawaan ng iba.",
  "check.refusal.not_accepted": "Nabawi na ito. I-reload ang pahina para makita ang kalagayan.",
  "check.refusal.nothing":
    "Wala nang tatanggapin dito. I-reload ang pahina para makita ang kalagayan.",
  "check.refusal.unreadable":
    "Hindi mabasa ang file na {file}, na nagtatago ng mga tinanggap. Ibalik mula sa backup, o alisin ang file na kapangalan na nagtatapos sa .json.",
  "check.rows": "Ang mga hilerang natuklasan",
  "check.unknown": "Walang pagsusuring {check}. Nasa pahinang Datos ang lahat.",
  "check.window": "{check} · Recoup",
  "column.invoice_count": "Mga invoice",
  "column.placed_accounts": "Mga account na itinalaga",
  "column.collected_amount": "Nakolekta",
  "column.liquidation_rate": "Antas ng likidasyon",
  "column.fee_amount": "Singil dito",
  "column.net_amount": "Natira matapos ang singil",
  "column.net_rate": "Antas matapos ang singil",
  "column.compared_amount": "Halagang inihambing",
  "column.compared_rate": "Antas na inihambing",
  "column.in_house_rate": "Sarili, kasing-edad",
  "column.commission": "Komisyon",
  "column.months_since_start": "Mga buwan mula nang magsimula",
  "column.month": "Buwan",
  "column.placement_count": "Mga pagtatalaga",
  "column.used_share": "Nagamit sa limit",
  "column.over_amount": "Lampas sa limit",
  "column.limit_from": "Limit mula",
  "column.invoiced_amount": "Na-invoice",
  "column.days_to_pay": "Araw bago magbayad",
  "column.days_late": "Araw ng pagkahuli",
  "column.overdue_share": "Bahaging lampas-takda",
  "column.overdue_amount": "Lampas-takda",
  "column.hours": "Oras",
  "column.placed_on": "Itinalaga noong",
  "column.collected_on": "Huling nakolekta noong",
  "column.next_issue_on": "Susunod na invoice noong",
  "column.total": "Kabuuan",
  "column.month_end": "Katapusan ng buwan",
  "column.cohort": "Lumampas noong",
  "column.age_months": "Buwan pagkatapos",
  "column.base_amount": "Lumampas",
  "column.recovered_amount": "Nabawi",
  "column.recovery_rate": "Nabawi",
  "column.collected": "Nakolekta",
  "column.target": "Target",
  "column.attainment": "Naabot",
  "column.attempts": "Mga pagtatangka",
  "column.contact_rate": "Antas ng pagkontak",
  "column.right_party_rate": "Antas ng tamang tao",
  "column.promises": "Mga pangako",
  "column.kept_count": "Natupad",
  "column.kept_amount": "Halagang natupad",
  "column.broken_count": "Nasira",
  "column.broken_amount": "Halagang nasira",
  "column.pending_count": "Naghihintay",
  "column.pending_amount": "Halagang naghihintay",
  "column.opened_count": "Binuksan",
  "column.opened_amount": "Halagang binuksan",
  "column.open_count": "Bukas ngayon",
  "column.open_disputed_amount": "Halagang bukas ngayon",
  "column.median_days": "Median na araw",
  "column.closed_count": "Isinara",
  "column.in_our_favour_rate": "Pabor sa atin",
  "column.paid_on": "Binayaran noong",
  "column.broken_on": "Nasira noong",
  "column.instalment_count": "Mga hulog",
  "column.number": "Hulog blg.",
  "column.promise_kept_rate": "Natupad na pangako",
  "column.check": "Pagsusuri",
  "column.finding_count": "Mga natuklasan",
  "column.item_id": "Item",
  "column.occurred_on": "Petsa",
  "column.out_of": "Sa kabuuang",
  "column.terms": "Termino (araw)",
  "column.size": "Laki",
  "column.issue_on": "Na-isyu",
  "column.file_name": "File",
  "column.item_days": "Araw",
  "column.amount_days": "Halaga × araw",
  "column.weighing_amount": "Halaga",
  "column.own_value": "Halaga sa sariling pera",
  "column.agency": "Ahensiya",
  "column.credited_by": "Tuntunin ng pag-credit",
  "column.found_on": "Petsa",
  "column.opening_on": "Sa simula, noong",
  "column.closing_on": "Sa katapusan, noong",
  "column.overdue_count": "Mga dokumentong lampas-takda sa simula",
  "column.is_overdue": "Lampas-takda sa katapusan",
  "column.is_credited_or_written_off": "Na-credit o na-write off",
  "column.oldest_days": "Pinakaluma, araw na huli",
  "column.last_contact_on": "Huling kontak",
  "column.last_payment_on": "Huling bayad",
  "column.promised_amount": "Ipinangako",
  "column.promise_due_on": "Ipinangako sa",
  "column.collector_name": "Kolektor",
  "column.from_bucket": "Nasa",
  "column.to_state": "Pagkaraan ng isang buwan",
  "column.share": "Bahagi",
  "column.reached_amount": "Umabot sa bucket",
  "column.lost_amount": "Nawala rito",
  "column.loss_rate": "Antas ng pagkalugi",
  "column.expected_loss": "Inaasahang pagkalugi",
  "column.not_due": "Hindi pa takda",
  "column.no_due_date": "Walang takdang araw",
  "column.unapplied": "Hindi nailapat",
  "column.accepted_count": "Tinanggap",
  "column.agree_count": "Mga hilerang tugma",
  "column.disagree_count": "Mga hilerang hindi tugma",
  "column.activity_id": "Numero ng gawain",
  "column.amount": "Halaga",
  "column.day": "Araw",
  "column.amount_after": "Halaga pagkatapos",
  "column.amount_before": "Halaga bago",
  "column.as_of": "Noong",
  "column.at": "Petsa at oras",
  "column.base_pay": "Batayang sahod",
  "column.bucket": "Bucket",
  "column.cell": "Halaga",
  "column.changed": "Nabago",
  "column.channel": "Paraan",
  "column.client_id": "Kliyente",
  "column.closed_on": "Isinara noong",
  "column.collector_id": "Kolektor",
  "column.column": "Column",
  "column.commission_rate": "Antas ng komisyon",
  "column.complaint_id": "Numero ng reklamo",
  "column.computed_amount": "Kabuuan ng mga hilera",
  "column.cost": "Gastos",
  "column.cost_per_hour": "Gastos bawat oras",
  "column.country": "Bansa",
  "column.counts": "Ang binibilang",
  "column.credit_limit": "Credit limit",
  "column.credited_invoice_id": "Dokumentong kini-credit",
  "column.currency": "Pera",
  "column.customer": "Kostumer",
  "column.customer_id": "Kostumer",
  "column.customer_since": "Kostumer mula",
  "column.date": "Petsa",
  "column.days": "Sa loob ng araw",
  "column.days_after_conversation": "Araw pagkatapos mag-usap",
  "column.direction": "Direksiyon",
  "column.dispute_id": "Numero ng pagtatalo",
  "column.due_date": "Takdang araw",
  "column.due_on": "Takdang araw",
  "column.example": "Unang halimbawa",
  "column.fee": "Singil",
  "column.fee_rate": "Antas ng singil",
  "column.file": "File",
  "column.from_currency": "Mula sa pera",
  "column.from_date": "Mula",
  "column.fte": "Katumbas na full-time",
  "column.hour_from": "Mula oras",
  "column.hour_to": "Hanggang oras",
  "column.import_id": "Import",
  "column.imported_at": "Na-load",
  "column.industry": "Industriya",
  "column.interest": "Interes",
  "column.invoice_id": "Numero ng dokumento",
  "column.is_disputed": "Pinagtatalunan",
  "column.issue_date": "Petsa ng pag-isyu",
  "column.jurisdiction": "Hurisdiksiyon",
  "column.kind": "Uri",
  "column.language": "Wika",
  "column.left_on": "Umalis noong",
  "column.line": "Linya",
  "column.listed_on": "Petsa ng listahan",
  "column.made_on": "Nangako noong",
  "column.max_count": "Pinakamarami",
  "column.method": "Paraan",
  "column.metric": "Numero",
  "column.minutes": "Minuto",
  "column.name": "Pangalan",
  "column.new": "Bago",
  "column.open_amount": "Bukas na halaga",
  "column.opened_on": "Binuksan noong",
  "column.outcome": "Kinalabasan",
  "column.paid_amount": "Nabayaran na",
  "column.paid_date": "Petsa ng bayad",
  "column.payment_id": "Numero ng bayad",
  "column.payment_terms_days": "Termino ng bayad sa araw",
  "column.per": "Binibilang bawat",
  "column.period": "Panahon",
  "column.placed_amount": "Halagang itinalaga",
  "column.plan_id": "Numero ng plan",
  "column.po": "Purchase order",
  "column.promise_id": "Numero ng pangako",
  "column.rate": "Palitan",
  "column.raw": "Record",
  "column.read": "Nabasa",
  "column.reason": "Dahilan",
  "column.region": "Rehiyon",
  "column.reject_count": "Mga record",
  "column.rejected": "Tinanggihan",
  "column.risk_class": "Antas ng panganib",
  "column.rows_after": "Hilera pagkatapos",
  "column.rows_before": "Hilera bago",
  "column.rule_id": "Numero ng tuntunin",
  "column.segment": "Segment",
  "column.service": "Serbisyo",
  "column.settled_date": "Nabayaran noong",
  "column.stage": "Yugto",
  "column.started_on": "Nagsimula noong",
  "column.figure": "Numero",
  "column.receivables_effect": "Sa bukas na receivables",
  "column.stated_amount": "Nakasaad",
  "column.usual_amount": "Karaniwang halaga",
  "column.usual_count": "Karaniwang hilera bawat buwan",
  "column.table": "Talahanayan",
  "column.table_name": "Talahanayan",
  "column.team": "Pangkat",
  "column.to_currency": "Patungong pera",
  "column.to_date": "Hanggang",
  "column.unchanged": "Nandito na",
  "column.upheld": "Kinatigan",
  "column.valid_from": "May bisa mula",
  "column.valid_to": "May bisa hanggang",
  "column.counted_count": "Nabilang",
  "column.due_from_on": "Lampas-takda mula",
  "column.happened_at": "Oras",
  "column.account_count": "Mga account",
  "column.account_share": "Bahagi ng mga hinanap",
  "column.closing_amount": "Pera sa katapusan",
  "column.closing_count": "Sa katapusan",
  "column.collected_after": "Nakolekta pagkatapos",
  "column.complete_7_count": "Na lumipas na ang 7 araw",
  "column.complete_14_count": "Na lumipas na ang 14 araw",
  "column.contacts": "Mga kontak",
  "column.entered_amount": "Perang pumasok",
  "column.entered_count": "Pumasok",
  "column.hour": "Oras",
  "column.moved_on_amount": "Perang lumipat",
  "column.moved_on_count": "Lumipat",
  "column.name_of_collector": "Pangalan ng kolektor",
  "column.name_of_customer": "Pangalan ng kostumer",
  "column.opening_count": "Sa simula",
  "column.ordinal": "Numero",
  "column.paid_7_amount": "Halaga sa 7 araw",
  "column.paid_7_count": "May nabayaran sa loob ng 7 araw",
  "column.paid_7_rate": "Nabayaran sa 7 araw",
  "column.paid_14_amount": "Halaga sa 14 araw",
  "column.paid_14_count": "May nabayaran sa loob ng 14 araw",
  "column.paid_14_rate": "Nabayaran sa 14 araw",
  "column.returned_count": "Bumalik",
  "column.right_party_contacts": "Mga kontak sa tamang tao",
  "column.sent_amount": "Lampas-takda nang ipadala",
  "column.sent_count": "Naipadala",
  "column.settled_amount": "Perang nabayaran",
  "column.settled_count": "Nabayaran",
  "column.step": "Hakbang",
  "column.weekday": "Araw ng linggo",
  "column.written_off_count": "Na-write off",
  "column.value": "Halaga",
  "column.weekdays": "Mga araw ng linggo",
  "column.before": "Noon",
  "column.after": "Ngayon",
  "column.difference": "Pagkakaiba",
  "column.unit": "Yunit",
  "column.changed_by": "Binago ng",
  "column.import_ids": "Mga import",
  "column.file_names": "Mga file",
  "column.changed_at": "Binago noong",
  "command.usage":
    "Paggamit:\n  recoup load FILE… [--as TABLE] [--currency EUR] [--yes]\n  recoup figure ID [scope] [--by DIMENSION] [--trend GRAIN] [--json | --csv]\n  recoup report ID [scope] [--json | --csv]\n  recoup items ID [scope] [--json | --csv]\n  recoup why ID [scope] [--compare previous|year] [--by DIMENSION] [--json | --csv]\n  recoup read FILE [--csv | --json] [--part N]\n  recoup imports [--json]\n  recoup withdraw IMPORT\n  recoup rebuild\n  recoup check [--json]\n  recoup duplicates [--json]\n  recoup pack NAME --out FILE.pptx|.pdf|.xlsx [--language CODE]\n  recoup serve [--port N] [--host H] [--demo]\n  recoup bench [--size N] [--months N]\nSaklaw (scope): --as-of DATE, --from DATE, --to DATE, --where DIMENSION=VALUE (maaaring ulitin), --currency CODE,\n  --window 1|3|12, --age_by due_date|issue_date, --cei period|monthly_average, --buckets 30,60,90,120\nSaanman: --data DIR, ang folder ng datos",
  "command.unknown": "Walang utos na {command}.",
  "command.options": "{fault}.",
  "command.needs_id": "Sabihin ang gusto mo: recoup {command} ID. Ang mga id: {ids}",
  "command.too_many": "Sobra ng isang salita ang {text}.",
  "command.bad_value": "Hindi maaaring “{text}” ang {parameter}: {expected}",
  "command.bad_dimension": "Walang dimensyong {dimension}. Ang mga dimensyon: {dimensions}",
  "command.bad_grain": "Walang hating {grain}. Ang mga ito: day, week, month, quarter, year.",
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
  "command.load.currency_not_asked": "Malinaw ang pera ng {file}; hindi ginamit ang --currency.",
  "command.load.effect.late": "{late, plural, one {# hilerang huli} other {# na hilerang huli}}",
  "command.load.effect.read":
    "{unreadable, plural, =0 {{readable, plural, one {nabasa ang # cell} other {nabasa ang lahat ng # cell}}} other {{readable, plural, one {nabasa ang # cell} other {nabasa ang # na cell}}, # ang hindi}}",
  "command.load.effect.span": "{from} hanggang {to}",
  "command.load.effect.total": "kabuuang {total}",
  "command.load.left_out": "  hindi ginamit: {headers}",
  "command.load.loaded":
    "Na-load ang {file} bilang import {import}: {new, number} bago, {changed, number} nabago, {unchanged, number} hindi nabago, {rejected, number} tinanggihan.",
  "command.load.no_currency": "walang pera",
  "command.load.no_currency_code":
    "Hindi pera ang {currency}. Ibigay ang tatlong titik nito, gaya ng PHP.",
  "command.load.no_files": "Ilista ang mga file na ilo-load: recoup load FILE….",
  "command.load.not_loaded": "Hindi na-load ang {file}.",
  "command.load.reject": "  tinanggihan: {count, number}, ang una sa linya {line}: {reason}",
  "command.load.remembered": "  na-map tulad ng huling file na may ganitong mga header",
  "command.load.source": "    {column} ← {header}",
  "command.load.span": "  mula {from} hanggang {to}",
  "command.load.table": "  {table}",
  "command.load.total":
    "  {table} sa {currency}: {rowsBefore, number} → {rowsAfter, number} hilera, {amountBefore, number, ::.00} → {amountAfter, number, ::.00}",
  "command.load.which_table":
    "Hindi na-load ang {file}: hindi malinaw kung aling talahanayan. Sabihin gamit ang --as; ang mga talahanayan: {tables}.",
  "command.pack.language": "Hindi nagsasalita ng “{language}” ang Recoup. Ang mga kilala: {known}.",
  "command.pack.needs":
    "Sabihin kung aling ulat at saan: recoup pack NAME --out FILE, na ang FILE ay nagtatapos sa .pptx, .pdf o .xlsx.",
  "command.pack.written": "Naisulat ang ulat na “{pack}” sa {file}.",
  "command.read.container": "lalagyan",
  "command.read.data": "datos",
  "command.read.delimiter": "delimiter",
  "command.read.doubled": "dinoble",
  "command.read.doubtful":
    "{mended, plural, =0 {} one {# hilera ang natukoy sa lapad} other {# na hilera ang natukoy sa lapad}}{faults, plural, =0 {} other { · # na may hindi isinarang panipi o masyadong mahaba}}{wide, plural, =0 {} other { · # na mas marami ang cell kaysa column}}",
  "command.read.doubts": "mga duda",
  "command.read.encoding": "encoding",
  "command.read.escape": "panipi sa loob",
  "command.read.header": "header",
  "command.read.left_out": "hindi datos",
  "command.read.line_ends": "dulo ng linya",
  "command.read.no_file": "Ibigay ang file na babasahin: recoup read FILE.",
  "command.read.no_header": "wala",
  "command.read.none": "wala",
  "command.read.one_column": "wala: isang cell ang bawat linya",
  "command.read.part": "bahagi",
  "command.read.quote": "panipi",
  "command.read.recognised": "{table} ({shape}), katiyakan {confidence, number, ::percent}",
  "command.read.record": "record {from}",
  "command.read.records": "mga record {from} hanggang {to}",
  "command.read.rivals": "(o {rivals})",
  "command.read.rows":
    "{rows, plural, =0 {walang hilera} one {# hilera, record {from}, linya {fromLine}} other {# na hilera, mga record {from} hanggang {to}, mga linya {fromLine} hanggang {toLine}}}",
  "command.read.table": "talahanayan",
  "command.read.which": "Hindi numero ng bahagi ang {part}. Nagsisimula sa 1 ang bilang.",
  "command.read.widths": "wala: nagsisimula ang mga column sa mga titik na {columns}",
  "command.withdraw.done": "Binawi ang import {import} ({file}).",
  "command.withdraw.which": "Ibigay ang numero ng import: recoup withdraw IMPORT.",
  "command.sound":
    "{check}: {accepted, plural, =0 {maayos} one {# natuklasan, tinanggap} other {# na natuklasan, tinanggap lahat}}",
  "command.duplicates.none": "Walang id na mukhang iisa ang kahulugan.",
  "command.alert": "Alerto: {alert}",
  "command.findings":
    "{check}: {count, plural, one {# natuklasan} other {# na natuklasan}}{accepted, plural, =0 {} other {, # pa ang tinanggap}}. {description}",
  "figure.unknown":
    "Walang numerong {metric}. Inililista ng npx recoup figure, nang walang id, ang lahat.",
  "figure.no_dimension":
    "Hindi mahahati ang {metric} ayon sa {dimension}. Mahahati ito ayon sa: {dimensions}.",
  "figure.missing_rates":
    "Hindi kailanman pinagsasama ang mga halaga sa iba’t ibang pera nang walang palitan, at kulang ang palitan sa {currency} para sa: {days}. I-load ang palitan ng mga araw na ito, pumili ng ibang perang pang-ulat, o mag-filter sa isang pera.",
  "figure.no_items":
    "Binubuo ng ibang numero ang {metric} at walang sariling hilera. Hilingin ang mga hilera ng: {inputs}.",
  "metric.open_receivables.title": "Bukas na receivables",
  "metric.open_receivables.description":
    "Ang utang ng mga kostumer sa katapusan ng araw: ang balanse ng lahat ng dokumento, bawas ang pera at credit na wala pang dokumentong kumuha.",
  "metric.open_receivables.formula":
    "Σ balanse ng mga dokumento − pera at credit na hindi pa nailalapat",
  "metric.overdue_receivables.title": "Lampas-takdang receivables",
  "metric.overdue_receivables.description":
    "Ang balanse ng mga dokumentong lumipas na ang takdang araw. Hindi lampas ang takda sa mismong araw.",
  "metric.overdue_receivables.formula": "Σ balanse ng mga dokumentong ang takda ay bago ang araw",
  "metric.overdue_share.title": "Bahaging lampas-takda",
  "metric.overdue_share.description":
    "Gaano kalaking bahagi ng utang ang lampas-takda, bago ang pera at credit na hindi pa nailalapat.",
  "metric.overdue_share.formula":
    "lampas-takdang receivables ÷ (bukas na receivables + pera at credit na hindi pa nailalapat)",
  "metric.not_due_receivables.title": "Hindi pa takda",
  "metric.not_due_receivables.description":
    "Ang balanse ng mga dokumentong hindi pa lumilipas ang takda. Wala sa alinman ang mga walang takdang araw.",
  "metric.not_due_receivables.formula":
    "Σ balanse ng mga dokumentong ang takda ay sa araw o mas huli",
  "metric.unapplied_cash.title": "Pera at credit na hindi pa nailalapat",
  "metric.unapplied_cash.description":
    "Mga bayad at credit note na walang dokumentong makakuha: sobrang bayad, bayad bago ang invoice, credit ng kostumer na walang utang.",
  "metric.unapplied_cash.formula": "Σ bayad at credit − kinuha ng mga dokumento",
  "metric.sales.title": "Benta",
  "metric.sales.description": "Mga invoice bawas ang credit note, ayon sa araw ng pag-isyu.",
  "metric.sales.formula": "Σ invoice − Σ credit note na na-isyu sa panahon",
  "metric.dso.title": "DSO",
  "metric.dso.description":
    "Days sales outstanding: ilang araw ng benta ang hindi pa nababayaran ng mga kostumer.",
  "metric.dso.formula": "bukas na receivables ÷ benta ng window × araw ng window",
  "metric.countback_dso.title": "Countback DSO",
  "metric.countback_dso.description":
    "DSO sa pagbibilang pabalik: ibinabawas sa bukas ang benta, buwan-buwan mula sa huli, hanggang walang matira. Mas sumusunod ito sa pana-panahong benta kaysa DSO.",
  "metric.countback_dso.formula": "mga araw ng mga buwang naubos, ang huli ay proporsiyonal",
  "metric.true_dso.title": "True DSO",
  "metric.true_dso.description":
    "Ilang araw na ang nakalipas, karaniwan at tinimbang sa halaga, nang ma-isyu ang mga dokumentong bukas pa. Hindi nito kailangan ang benta, kaya hindi ito ginagalaw ng mabuti o mahinang buwan.",
  "metric.true_dso.formula": "Σ (bukas na balanse × araw mula pag-isyu) ÷ Σ bukas na balanse",
  "metric.true_dso.caveat":
    "Walang dokumento at edad ang pera at credit na hindi pa nailalapat: hindi isinama.",
  "metric.best_possible_dso.title": "Pinakamahusay na posibleng DSO",
  "metric.best_possible_dso.description":
    "Ang DSO kung nagbabayad sa takdang araw ang bawat kostumer.",
  "metric.best_possible_dso.formula":
    "receivables na hindi pa takda ÷ benta ng window × araw ng window",
  "metric.average_days_delinquent.title": "Karaniwang araw ng pagkahuli",
  "metric.average_days_delinquent.description":
    "Ang mga araw ng benta na pinipigilan ng huling pagbabayad.",
  "metric.average_days_delinquent.formula": "DSO − pinakamahusay na posibleng DSO",
  "metric.days_to_pay.title": "Araw bago magbayad",
  "metric.days_to_pay.description":
    "Ilang araw pagkatapos ma-isyu dumating ang pera, karaniwan, tinimbang sa halaga: ang terminong kinukuha ng kostumer, napagkasunduan man o hindi.",
  "metric.days_to_pay.formula": "Σ (nabayaran × araw mula pag-isyu) ÷ Σ nabayaran",
  "metric.days_to_pay.caveat":
    "Binibilang sa sariling araw ang mga bahagi ng bayad; hindi ang credit. Ang perang nauna sa pag-isyu ay binibilang na bayad sa araw ng pag-isyu, ang itinalagang utang mula sa araw ng pagtatalaga. Wala rito ang bukas pa: tingnan ang true DSO.",
  "metric.receivables_turnover.title": "Ikot ng receivables",
  "metric.receivables_turnover.description":
    "Ilang beses sa isang taon nagiging pera ang utang: ang benta ng labindalawang buwan laban sa karaniwang balanse.",
  "metric.receivables_turnover.formula":
    "benta ng 12 buwan ÷ karaniwan ng 13 balanse sa katapusan ng mga buwang ito at bago ang una",
  "metric.receivables_turnover.caveat":
    "Kailangan nito ang balanseng pinagsimulan ng labindalawang buwan: wala ito kung mas maikli ang kasaysayan. Sa araw na hindi katapusan ng buwan, sa parehong araw nagtatapos ang mga buwan.",
  "metric.days_late.title": "Araw ng pagkahuli",
  "metric.days_late.description":
    "Ilang araw lampas sa takda dumating ang pera, karaniwan, tinimbang sa halaga. Mas mababa sa sero ang bayad bago ang takda; hindi binibilang ang credit.",
  "metric.days_late.formula": "Σ (nabayaran × araw mula takda) ÷ Σ nabayaran",
  "metric.cei.title": "Bisa ng koleksyon (CEI)",
  "metric.cei.description":
    "Collection effectiveness index: magkano sa maaaring makolekta sa panahon ang nakolekta. 100 % ang lahat.",
  "metric.cei.formula":
    "(panimulang receivables + benta − panghuling receivables) ÷ (panimulang receivables + benta − panghuling hindi pa takda)",
  "metric.cei.caveat":
    "Ibinababa ng credit note at write-off ang panghuling receivables kaya tumataas ang numerong ito, ayon sa karaniwang pormula.",
  "metric.recovery_rate.title": "Nabawi sa loob ng 90 araw",
  "metric.recovery_rate.description":
    "Magkano sa lumampas sa takda ang nabayaran sa loob ng 90 araw, sa mga buwang 90 araw na ang lahat ng invoice.",
  "metric.recovery_rate.formula":
    "nabayaran sa loob ng 90 araw lampas sa takda ÷ balanse sa araw na lumampas",
  "metric.cure_rate.title": "Antas ng paggaling",
  "metric.cure_rate.description":
    "Ilan sa mga kostumer na lampas-takda sa simula ng buwan ang wala nang lampas-takda sa katapusan, dahil nagbayad.",
  "metric.cure_rate.formula":
    "mga kostumer na lampas-takda sa simula at wala na sa katapusan ÷ mga kostumer na lampas-takda sa simula ng buwan",
  "metric.cure_rate.caveat":
    "Hindi binibilang na gumaling ang kostumer na na-credit o na-write off sa buwan ang lampas-takdang dokumento, kahit bahagi lang. Ang mas mahabang panahon ay kabuuan ng mga buwan; ang bahagi ng buwan ay mula una hanggang huling araw nito.",
  "metric.write_off_ratio.title": "Antas ng write-off",
  "metric.write_off_ratio.description":
    "Magkano ang isinuko sa bawat yunit ng benta sa parehong panahon.",
  "metric.write_off_ratio.formula": "na-write off ÷ benta ng panahon",
  "metric.write_off_ratio.caveat":
    "Karamihan ng na-write off ay nabenta noong mas nauna: habang lumalaki ang benta ay mas mabuti ang itsura, habang lumiliit ay mas masama.",
  "metric.expected_loss.title": "Inaasahang pagkalugi",
  "metric.expected_loss.description":
    "Ang hindi mababayaran sa mga bukas na dokumento kung magpapatuloy ang pagkalugi gaya ng dati: bawat balanse sa antas ng pagkalugi ng bucket nito, mula sa sarili mong kasaysayan.",
  "metric.expected_loss.formula":
    "Σ bukas na balanse ng bucket × antas ng pagkalugi ng bucket × forward factor",
  "metric.expected_loss.caveat":
    "Mula ang mga antas sa mga dokumentong ang takda ay hindi bababa sa 365 araw bago ang araw: ang na-write off o bukas pa, mula sa balanse noong pumasok sa bucket. Hindi pagkalugi ang credit. May sariling antas ang bawat kliyente at pera, mula sa lahat ng dokumento nito, anuman ang ibang filter: kaya nagsasama ang mga bahagi sa kabuuan. Kung walang umabot kailanman sa bucket na may laman ngayon, wala ang inaasahang pagkalugi. Setting ang forward factor at mga bucket.",
  "metric.write_offs.title": "Na-write off",
  "metric.write_offs.description": "Mga halagang isinuko, ayon sa araw ng write-off.",
  "metric.write_offs.formula": "Σ write-off sa panahon",
  "metric.attempts.title": "Mga pagtatangka",
  "metric.attempts.description":
    "Mga kontak at gawaing papunta sa kostumer: tawag, sulat, e-mail, mensahe, pagbisita.",
  "metric.attempts.formula": "bilang ng papalabas na gawain sa panahon",
  "metric.penetration.title": "Penetration",
  "metric.penetration.description":
    "Ilan sa mga account na may lampas-takda ang tinangkang kontakin habang lampas-takda.",
  "metric.penetration.formula":
    "lampas-takdang account na tinangka ÷ account na dapat trabahuhin sa panahon",
  "metric.penetration.caveat":
    "Ayon sa paraan o yugto, sinusukat sa lahat ng account na lampas-takda. Ayon sa kolektor, sa mga account sa portfolio niya, sinuman ang nagtangka.",
  "metric.accounts_due.title": "Mga account na dapat trabahuhin",
  "metric.accounts_due.description":
    "Mga account na may lampas-takda sa isang araw ng panahon, o sa simula nito.",
  "metric.accounts_due.formula": "bilang ng account na may lampas-takdang balanse",
  "metric.accounts_due.caveat":
    "Binibilang ang account hanggang sa araw na nabayaran ang huling lampas-takda. Kasama ang pinagtatalunang halaga.",
  "metric.due_accounts_attempted.title": "Lampas-takdang account na tinangka",
  "metric.due_accounts_attempted.description":
    "Mga account na may pagtatangka sa araw na may lampas-takda.",
  "metric.due_accounts_attempted.formula":
    "bilang ng account na may pagtatangka habang lampas-takda",
  "metric.due_accounts_attempted.caveat":
    "Ayon sa kolektor, sa mga account sa portfolio niya sa araw ng pagtatangka, sinuman ang gumawa.",
  "metric.accounts_attempted.title": "Mga account na tinangka",
  "metric.accounts_attempted.description":
    "Mga account na pinadalhan, may lampas-takda man o wala.",
  "metric.accounts_attempted.formula": "bilang ng magkakaibang account sa mga pagtatangka",
  "metric.intensity.title": "Intensity",
  "metric.intensity.description": "Ilang pagtatangka ang bawat account na tinangka.",
  "metric.intensity.formula": "mga pagtatangka ÷ mga account na tinangka",
  "metric.rule_breaches.title": "Mga paglabag sa tuntunin ng pagkontak",
  "metric.rule_breaches.description":
    "Mga gawaing lampas sa tuntunin ng pagkontak ng bansa o rehiyon ng kostumer.",
  "metric.rule_breaches.formula":
    "bilang ng gawaing lampas sa tuntunin, isa bawat tuntuning nilabag",
  "metric.rule_breaches.caveat":
    "Para sa mga kostumer ng binanggit na bansa o rehiyon ang mga tuntunin. Araw ng kalendaryo ang mga araw, kasama ang mismong araw. Kung walang oras, hindi hinuhusgahan ang pinapayagang oras. Hindi alam dito ang mga eksepsiyon ng batas, gaya ng pahintulot ng kostumer: ang paglabag ay kasong dapat tingnan, hindi hatol.",
  "metric.contact_rate.title": "Antas ng pagkontak",
  "metric.contact_rate.description": "Sa ilang pagtatangka may nakausap.",
  "metric.contact_rate.formula": "mga kontak ÷ mga pagtatangka",
  "metric.contact_rate.caveat":
    "Binibilang na walang kontak ang kinalabasang hindi malinaw ang salita; nasa talahanayan ng kalidad ng datos ang mga ito.",
  "metric.right_party_rate.title": "Antas ng tamang tao",
  "metric.right_party_rate.description":
    "Sa ilang pagtatangka nakausap ang kostumer, at hindi iba.",
  "metric.right_party_rate.formula": "mga kontak sa tamang tao ÷ mga pagtatangka",
  "metric.right_party_rate.caveat":
    "Binibilang na walang kontak ang kinalabasang hindi malinaw ang salita; nasa talahanayan ng kalidad ng datos ang mga ito.",
  "metric.promises.title": "Mga pangako",
  "metric.promises.description": "Mga pangakong magbabayad, ayon sa araw na ginawa.",
  "metric.promises.formula": "bilang ng pangakong ginawa sa panahon",
  "metric.contacts.title": "Mga kontak",
  "metric.contacts.description": "Mga pagtatangkang may nakausap.",
  "metric.contacts.formula": "bilang ng pagtatangkang may kontak sa panahon",
  "metric.contacts.caveat":
    "Gaya sa antas ng pagkontak, hindi pagtatangka ang papasok na tawag, at walang kontak ang hindi malinaw na kinalabasan.",
  "metric.right_party_contacts.title": "Mga kontak sa tamang tao",
  "metric.right_party_contacts.description":
    "Mga pagtatangkang nakausap ang kostumer, at hindi iba.",
  "metric.right_party_contacts.formula": "bilang ng pagtatangkang umabot sa kostumer sa panahon",
  "metric.right_party_contacts.caveat":
    "Gaya sa antas ng tamang tao, hindi pagtatangka ang papasok na tawag, at walang kontak ang hindi malinaw na kinalabasan.",
  "metric.promise_rate.title": "Antas ng pangako",
  "metric.promise_rate.description":
    "Ilang pangakong magbabayad sa bawat pakikipag-usap sa kostumer.",
  "metric.promise_rate.formula": "mga pangakong ginawa ÷ mga kontak sa tamang tao sa panahon",
  "metric.promise_rate.caveat":
    "Kasama ang mga pangakong kusang dumating, sa sulat o tawag ng kostumer, kaya maaaring lumampas sa 100 %.",
  "metric.plan_adherence.title": "Pagsunod sa plan",
  "metric.plan_adherence.description":
    "Ilan sa mga takdang hulog ang nabayaran hanggang takda at mga araw ng palugit. Una sa hulog na pinakamalapit ang takda, saka sa mga nalampasan, saka sa darating; walang bahaging dalawa ang pinaglilingkuran.",
  "metric.plan_adherence.formula": "mga hulog na nasa oras ÷ mga hulog na takda sa panahon",
  "metric.plan_adherence.caveat":
    "Naghihintay at hindi binibilang ang hulog na hindi pa tapos ang palugit. Hindi kailangang bayad ang interes at singil. Kung sinasabi ng mga bayad na hulog sila, iyon lang ang binibilang, kung hindi ay lahat ng bayad ng kostumer maliban sa para sa dokumentong na-isyu pagkatapos magsimula ang plan.",
  "metric.plan_breakage.title": "Mga nasirang plan",
  "metric.plan_breakage.description":
    "Ilan sa mga nagsimulang payment plan ang nakaligtaan ang dalawang magkasunod na hulog. Nagsisimula ang plan sa takda ng unang hulog at nasisira kapag tapos na ang palugit ng ikalawang nakaligtaan.",
  "metric.plan_breakage.formula":
    "mga plan na may dalawang magkasunod na nakaligtaang hulog ÷ mga plan na nagsimula sa panahon",
  "metric.plan_breakage.caveat":
    "Binibilang sa panahong nagsimula ang plan: kaunti pa ang panahon ng mga bagong plan na masira, kaya laging mas mabuti ang itsura ng mga huling panahon.",
  "metric.disputes.title": "Mga bukas na pagtatalo",
  "metric.disputes.description":
    "Mga pagtatalong binuksan hanggang sa araw at hindi pa isinara, may invoice man o wala.",
  "metric.disputes.formula": "bilang ng pagtatalong bukas sa araw",
  "metric.disputes.caveat": "Dalawang pagtatalo ang isinara at muling binuksan sa ibang numero.",
  "metric.dispute_rate.title": "Antas ng pagtatalo",
  "metric.dispute_rate.description":
    "Magkano sa na-invoice sa panahon ang pinagtalunan kalaunan: sa bawat dokumento, ang pinakamalaking pinagtalunan nang sabay, hanggang sa halaga nito.",
  "metric.dispute_rate.formula":
    "Σ pinagtalunang halaga ÷ Σ halaga ng mga dokumentong na-isyu sa panahon",
  "metric.dispute_rate.caveat":
    "Ang pagtatalong walang halaga ay tungkol sa bukas ng dokumento nang magsimula. Hindi isinama ang walang dokumento. Maaari pang pagtalunan ang mga bagong dokumento, kaya mas mabuti ang itsura ng mga huling panahon.",
  "metric.days_in_dispute.title": "Araw sa pagtatalo",
  "metric.days_in_dispute.description":
    "Ang median ng mga araw mula pagbubukas hanggang pagsasara, para sa mga isinara sa panahon, at hanggang katapusan ng panahon para sa mga bukas pa.",
  "metric.days_in_dispute.formula":
    "median ng araw ng mga pagtatalong isinara sa panahon o bukas sa katapusan nito",
  "metric.complaints.title": "Mga reklamo",
  "metric.complaints.description":
    "Mga reklamo sa trato sa kostumer, ayon sa araw na ginawa, kinatigan man o hindi.",
  "metric.complaints.formula": "bilang ng reklamo sa panahon",
  "metric.complaint_rate.title": "Antas ng reklamo",
  "metric.complaint_rate.description":
    "Ilang reklamo sa bawat 1,000 kontak: mga pagtatangkang may nakausap.",
  "metric.complaint_rate.formula": "mga reklamo ÷ mga kontak sa panahon × 1,000",
  "metric.complaint_rate.caveat":
    "Binibilang ang reklamo sa araw na ginawa, na maaaring mas huli sa kontak. Hindi kontak ang sulat at mensahe.",
  "metric.promise_kept_rate.title": "Mga natupad na pangako",
  "metric.promise_kept_rate.description":
    "Ilan sa mga takdang pangako ang natupad: hindi bababa sa ipinangako ang nabayaran mula sa araw ng pangako hanggang takda at palugit. Isang pangako lang ang pinaglilingkuran ng bayad.",
  "metric.promise_kept_rate.formula": "mga natupad na pangako ÷ mga pangakong takda sa panahon",
  "metric.promise_kept_rate.caveat":
    "Naghihintay at hindi binibilang ang pangakong hindi pa tapos ang palugit.",
  "metric.promise_kept_amount_rate.title": "Natupad na ipinangakong pera",
  "metric.promise_kept_amount_rate.description":
    "Magkano sa ipinangakong pera ang nasa mga natupad na pangako.",
  "metric.promise_kept_amount_rate.formula":
    "Σ halaga ng natupad na pangako ÷ Σ halaga ng mga pangakong takda sa panahon",
  "metric.promise_kept_amount_rate.caveat":
    "Naghihintay at hindi binibilang ang pangakong hindi pa tapos ang palugit.",
  "metric.collected.title": "Nakolekta",
  "metric.collected.description":
    "Mga natanggap na bayad, bawas ang binawi. Sa kolektor na nakatalaga sa account sa araw na iyon; kung walang account ng kliyente ang nakatalaga, sa huling papalabas na gawain sa loob ng 30 araw bago nito; kung hindi, sa wala.",
  "metric.collected.formula": "Σ bayad − Σ binawi sa panahon",
  "metric.collected_target.title": "Target ng koleksyon",
  "metric.collected_target.description":
    "Ang dapat makolekta, sa parehong mga araw: ang target ng buwan, quarter o taon ay ikinakalat sa mga araw ng trabaho nito.",
  "metric.collected_target.formula": "Σ target ng mga araw ng trabaho sa panahon",
  "metric.attainment.title": "Naabot sa target",
  "metric.attainment.description": "Nakolekta laban sa target ng parehong mga araw.",
  "metric.attainment.formula": "nakolekta ÷ target",
  "metric.liquidation_rate.title": "Antas ng likidasyon",
  "metric.liquidation_rate.description":
    "Magkano sa mga halagang itinalaga sa panahon ang pumasok hanggang katapusan nito, habang nakatalaga.",
  "metric.liquidation_rate.formula":
    "Σ nakolekta sa mga pagtatalaga ng panahon ÷ Σ halagang itinalaga",
  "metric.liquidation_rate.caveat":
    "Ang pagtatalaga ay assignment na nagsasaad ng halaga, o sa ahensiya, abogado o hard collector; kung walang halaga, ang lampas-takda sa araw na iyon. Ang bayad ay sa pagtatalagang may bisa sa araw nito, at bago ang simula kapag itinalaga muli. Binibilang ang bayad sa mga dokumentong lampas-takda nang ibigay ang account; kung wala, sa mga bukas. Ang mga utang sa listahang walang assignment ay nakatalaga mula sa unang araw. Kaunti pa ang panahon ng mga bagong pagtatalaga: ihambing sa parehong edad.",
  "metric.net_liquidation_rate.title": "Antas ng likidasyon matapos ang singil",
  "metric.net_liquidation_rate.description":
    "Magkano sa mga halagang itinalaga sa panahon ang pumasok hanggang katapusan nito at natira matapos ang singil.",
  "metric.net_liquidation_rate.formula":
    "Σ (nakolekta sa mga pagtatalaga ng panahon − singil dito) ÷ Σ halagang itinalaga",
  "metric.net_liquidation_rate.caveat":
    "Singil lang ang ibinabawas: nasa gastos sa koleksyon ang sariling tauhan.",
  "metric.retention_rate.title": "Napanatiling kostumer",
  "metric.retention_rate.description":
    "Ilan sa mga kostumer na nasingil ang na-invoice muli sa loob ng anim na buwan.",
  "metric.retention_rate.formula":
    "mga kostumer na na-invoice muli sa loob ng 6 na buwan ÷ mga kostumer na nasingil sa panahon",
  "metric.retention_rate.caveat":
    "Nasingil ay may pumasok na pera sa lampas-takdang invoice, bawas ang binawi; ang anim na buwan ay mula sa huling ganoong araw sa panahon. Mga buwang anim na buwan na lang ang binibilang. Wala rito ang mga itinalagang utang: hindi rito ini-invoice ang mga kostumer nila.",
  "metric.commission.title": "Komisyon",
  "metric.commission.description":
    "Ang kinikita ng mga kolektor sa perang na-credit sa kanila, bawas ang binabawi.",
  "metric.commission.formula": "Σ antas ng baitang × nakolekta sa baitang",
  "metric.commission.caveat":
    "Binibilang ang sariling antas ng kolektor ayon sa sinasabi ng baitang na naabot ng pera ng buwan; nagsisimula ang mga baitang sa bahagi ng target ng buwan at setting ito. Kung walang target, unang baitang para sa lahat. Ang binawi sa mas huling buwan ay ibinabawas sa buwang iyon. Walang kita rito ang walang antas sa listahan ng kolektor.",
  "metric.cost_to_collect.title": "Gastos sa koleksyon",
  "metric.cost_to_collect.description":
    "Ang gastos ng gawain sa bawat yunit ng perang nakolekta sa lampas-takda.",
  "metric.cost_to_collect.formula":
    "(bayad na oras × gastos bawat oras + gastos ng gawain + singil ng ahensiya) ÷ nakolekta sa lampas-takda",
  "metric.cost_to_collect.caveat":
    "Wala rito ang komisyon, upa at software. Para sa lahat ng kostumer nagtatrabaho ang mga tao, kaya mahahati lang ayon sa pangkat at kolektor.",
  "metric.labour_cost.title": "Gastos ng bayad na oras",
  "metric.labour_cost.description":
    "Ang ibinabayad sa mga nakalistang kolektor para sa mga araw ng panahon mula pagsisimula hanggang pag-alis.",
  "metric.labour_cost.formula": "Σ katumbas na full-time × oras ng panahon × gastos bawat oras",
  "metric.labour_cost.caveat":
    "Pare-pareho ang oras ng buong buwan gaano man kahaba (setting), ikinalat sa mga araw ng trabaho mula Lunes hanggang Biyernes. Isa ang blangkong full-time; hindi isinama ang walang gastos bawat oras. Nasa perang pang-ulat ang sahod.",
  "metric.activity_costs.title": "Gastos ng mga gawain",
  "metric.activity_costs.description":
    "Selyo, mensahe, pagbisita: ang gastos na naitala sa mga gawain.",
  "metric.activity_costs.formula": "Σ gastos ng mga gawain sa panahon",
  "metric.activity_costs.caveat": "Nasa perang pang-ulat ang gastos na walang pera.",
  "metric.agency_fees.title": "Singil ng ahensiya",
  "metric.agency_fees.description":
    "Ang itinatabi ng mga ahensiya sa perang na-credit sa kanila; bumabalik ang singil sa binawi.",
  "metric.agency_fees.formula": "Σ antas ng singil × nakolekta ng ahensiya",
  "metric.agency_fees.caveat":
    "Sa ahensiya ang pera kung nakatalaga rito ang account sa araw ng bayad. Mula sa listahan ng kolektor ang antas ng singil, anuman ang dati.",
  "metric.collected_overdue.title": "Nakolekta sa lampas-takda",
  "metric.collected_overdue.description":
    "Mga bayad, bawas ang binawi, na inilapat sa mga item na lampas-takda sa araw.",
  "metric.collected_overdue.formula": "Σ bayad na inilapat sa lampas-takda − Σ binawi mula rito",
  "metric.collected_overdue.caveat":
    "Lampas-takda ang itinalagang utang mula sa unang araw. Hindi ang dokumentong walang takda.",
  "note.window_cut": "Pinaikli ang window sa kasaysayan: {from} hanggang {to}.",
  "note.cei_caveat":
    "Ibinababa ng credit note at write-off ang panghuling receivables, ayon sa karaniwang pormula.",
  "note.target_pro_rata":
    "Hindi pa tapos ang buwan: proporsiyonal ang target sa mga araw ng trabaho hanggang {to}.",
  "note.no_activity_costs": "Wala sa datos at sa numero ang gastos ng mga gawain.",
  "note.no_agency_fees":
    "Hindi alam ang antas ng singil ng isang ahensiya; wala sa numero ang singil.",
  "note.no_labour_cost": "Hindi alam ang gastos bawat oras ng mga kolektor at wala sa numero.",
  "note.no_dimension": "Hindi ma-filter ang numerong ito ayon sa {dimension}.",
  "report.aging.title": "Aging",
  "report.aging.description": "Ang bukas, ayon sa pagkahuli",
  "report.aging_by_customer.title": "Aging ayon sa kostumer",
  "report.aging_by_customer.description": "Ang utang ng bawat kostumer, ayon sa pagkahuli",
  "report.aging_trend.title": "Aging sa paglipas ng panahon",
  "report.aging_trend.description": "Ang bukas sa katapusan ng bawat buwan, ayon sa pagkahuli",
  "report.receivables_bridge.title": "Ano ang nagpagalaw sa receivables",
  "report.receivables_bridge.description":
    "Mula sa bukas bago ang panahon hanggang bukas sa katapusan: na-invoice, nakolekta, na-credit, na-write off. Nakolekta ang lahat ng natanggap, pati ang naghihintay ng invoice",
  "report.cohorts.title": "Pagbawi ayon sa cohort",
  "report.cohorts.description": "Ang nabawi sa mga invoice na lumampas sa buwan",
  "report.customers_overdue.title": "Mga kostumer na lampas-takda",
  "report.customers_overdue.description":
    "Sino ang may lampas-takda, gaano na kahuli, at ano ang huling ginawa",
  "report.roll_rates.title": "Roll rates",
  "report.roll_rates.description":
    "Ang nangyari sa balanse ng bawat aging bucket mula sa isang katapusan ng buwan hanggang sa susunod",
  "report.loss_rates.title": "Mga antas ng pagkalugi",
  "report.loss_rates.description":
    "Ang nawala sa perang umabot sa bawat bucket, at ang kahulugan nito sa bukas",
  "report.stage_funnel.title": "Embudo ng mga yugto",
  "report.stage_funnel.description":
    "Ang mga account at perang pumapasok at lumalabas sa bawat yugto ng koleksyon, at ang mga araw na naroon",
  "report.reminder_ladder.title": "Hagdan ng paalala",
  "report.reminder_ladder.description":
    "Ang naidulot ng bawat paalala, demand at abiso bago ang susunod na hakbang",
  "report.contact_heatmap.title": "Mga kontak ayon sa oras at araw",
  "report.contact_heatmap.description":
    "Kailan ginagawa ang mga pagtatangka, at kailan may naaabot",
  "report.channels.title": "Mga paraan",
  "report.channels.description":
    "Saan ginamit ang bawat paraan, sino ang naabot, magkano ang gastos at ano ang sumunod",
  "report.tracing.title": "Pagtunton",
  "report.tracing.description":
    "Mga account na mali ang detalye o hinanap: natagpuan, naabot at nagbayad",
  "report.collectors.title": "Mga kolektor",
  "report.collectors.description": "Ang mga nangongolekta, magkakatabi",
  "report.promises_due.title": "Mga takdang pangako",
  "report.promises_due.description":
    "Ang ipinangako sa bawat araw, at kung natupad, nasira o naghihintay",
  "report.promises_pending.title": "Mga naghihintay na pangako",
  "report.promises_pending.description":
    "Mga pangakong hindi pa tapos ang palugit, at kung bayad na",
  "report.dispute_reasons.title": "Mga dahilan ng pagtatalo",
  "report.dispute_reasons.description":
    "Bakit pinagtatalunan ang mga invoice, gaano katagal at sino ang tama",
  "report.collector_months.title": "Mga kolektor bawat buwan",
  "report.collector_months.description":
    "Ang nagawa ng bawat kolektor sa bawat buwan, at ilang buwan mula nang magsimula",
  "report.agencies.title": "Mga ahensiya",
  "report.agencies.description":
    "Ang nagawa ng bawat ahensiya sa ibinigay rito, katabi ng sariling gawain sa parehong edad",
  "report.liquidation.title": "Likidasyon ayon sa buwan ng pagtatalaga",
  "report.liquidation.description":
    "Ang pumasok mula sa itinalaga sa buwan, ayon sa may hawak at mga buwan mula noon",
  "report.terms.title": "Terminong ibinigay at kinuha",
  "report.terms.description":
    "Ang termino ng mga invoice at mga araw na kinukuha ng kostumer, ayon sa segment",
  "report.exposure.title": "Exposure laban sa limit",
  "report.exposure.description":
    "Ang utang ng bawat kostumer laban sa credit limit na may bisa; wala sa datos ang hindi pa na-invoice",
  "report.data_quality.title": "Kalidad ng datos",
  "report.data_quality.description": "Ang natuklasan ng mga pagsusuri sa datos",
  "report.unknown":
    "Walang ulat na {report}. Inililista ng npx recoup report, nang walang id, ang lahat.",
  "report.no_dimension": "Hindi ma-filter ang ulat na {report} ayon sa {dimension}.",
  "report.restatements.title": "Mga saradong buwan na nabago",
  "report.restatements.description":
    "Bawat numero ng saradong buwan na binago ng mas bagong datos: kung ano noon, ano ngayon, at aling import",
  "restated.by.import":
    "{before} ang {month}, at {after} na mula nang i-import ang {file}{more, plural, =0 {} one { at # pang file} other { at # pang file}} noong {at}.",
  "restated.by.other":
    "{before} ang {month}, at {after} na mula nang binago ng setting, target, pasya sa duplicate o bagong bersiyon ng Recoup, nakita noong {at}.",
  "restated.by.withdrawal":
    "{before} ang {month}, at {after} na mula nang bawiin ang {file}{more, plural, =0 {} one { at # pang file} other { at # pang file}} noong {at}.",
  "restated.check":
    "Mga saradong buwan na nabago: {count, plural, =0 {wala} one {# numero ng buwan} other {# na numero ng buwan}}.",
  "restated.check.line": "{figure}: {sentence}",
  "restated.note":
    "Sarado ang buwan kapag lampas na ang datos sa huling araw nito. Binago ito ng mas bagong datos mula noon; sa buong department ang mga numero.",
  "restated.refusal.unreadable":
    "Hindi mabasa ang mga saradong buwan sa {file}. Ayusin ang file, o burahin para tandaan muli ang mga buwan mula ngayon.",
  "restated.changed_by.import": "Import",
  "restated.changed_by.withdrawal": "Pagbawi",
  "restated.changed_by.other": "Setting, target, pasya o bersiyon",
  "restated.all": "Lahat ng saradong buwan na nabago",
  "restated.none": "Walang saradong buwan na nabago.",
  "restated.window": "Mga saradong buwan na nabago · Recoup",
  "restated.title": "Mga saradong buwan na nabago",
  "scope.order":
    "Nagsisimula ang panahon sa {from}, pagkatapos ng katapusan nito sa {to}. Pagpalitin ang dalawang petsa.",
};
