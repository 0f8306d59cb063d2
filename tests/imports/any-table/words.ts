/** What lists of invoices and payments are called in, by language: headers, customers, totals. */
export interface Words {
  /** Number, customer, issue, due, amount, currency, remark. */
  readonly inv: readonly string[];
  /** Number, invoice, day, amount, remark. */
  readonly pay: readonly string[];
  readonly cur: string;
  readonly cust: readonly string[];
  readonly total: string;
  readonly notes: readonly string[];
  /** Of each month its name in a date and its short form, where it has one. */
  readonly months: string;
  readonly printed: string;
  readonly title: readonly string[];
  /** Encodings of one byte a letter that people of the language use. */
  readonly encodings: readonly string[];
}

const western = ["windows-1252", "iso-8859-1", "iso-8859-15", "cp850"];

export const words: Readonly<Record<string, Words>> = {
  en: {
    inv: ["Invoice No", "Customer", "Invoice date", "Due date", "Amount", "Currency", "Remarks"],
    pay: ["Payment ID", "Invoice No", "Payment date", "Amount", "Remarks"],
    cur: "GBP",
    cust: [
      "Smith & Sons",
      "Baker Ltd, London",
      "O'Neil Trading",
      'Hotel "Grand"',
      "Total Care Ltd",
      "Lee",
    ],
    total: "Total",
    notes: ["call back", "paid late; see file", "ok"],
    months:
      "January,Jan|February,Feb|March,Mar|April,Apr|May|June,Jun|July,Jul|August,Aug|September,Sep|October,Oct|November,Nov|December,Dec",
    printed: "Printed on 2024-12-31 by admin",
    title: ["Open invoices", "Company: Acme Ltd", "Period: 2024"],
    encodings: western,
  },
  pl: {
    inv: [
      "Numer faktury",
      "Nabywca",
      "Data wystawienia",
      "Termin płatności",
      "Kwota",
      "Waluta",
      "Uwagi",
    ],
    pay: ["Nr wpłaty", "Numer faktury", "Data wpłaty", "Kwota wpłaty", "Uwagi"],
    cur: "PLN",
    cust: ["Łódź Meble sp. z o.o.", "Zenon Źrebak", "ABC, Gdańsk S.A.", 'Hurtownia "Wąs"', "Nowak"],
    total: "Razem",
    notes: ["zadzwonić", "reklamacja; wróci", "ok"],
    months:
      "stycznia,sty|lutego,lut|marca,mar|kwietnia,kwi|maja,maj|czerwca,cze|lipca,lip|sierpnia,sie|września,wrz|października,paź|listopada,lis|grudnia,gru",
    printed: "Wydrukowano dnia 31.12.2024",
    title: ["Rozrachunki z odbiorcami", "Firma: Acme sp. z o.o.", "Okres: 2024"],
    encodings: ["windows-1250", "iso-8859-2", "windows-1257", "cp852"],
  },
  sv: {
    inv: [
      "Fakturanr",
      "Kundnamn",
      "Fakturadatum",
      "Förfallodatum",
      "Belopp",
      "Valuta",
      "Anmärkning",
    ],
    pay: ["Betalningsnr", "Fakturanummer", "Betaldatum", "Betalt belopp", "Anmärkning"],
    cur: "SEK",
    cust: ["Åkeri Öst AB", "Björn & Co", "Ängby, Malmö", "Lind", "Svensson Bygg"],
    total: "Summa",
    notes: ["ring upp", "påmind; väntar", "ok"],
    months:
      "januari,jan|februari,feb|mars,mar|april,apr|maj|juni,jun|juli,jul|augusti,aug|september,sep|oktober,okt|november,nov|december,dec",
    printed: "Utskriven 2024-12-31",
    title: ["Kundreskontra", "Företag: Acme AB", "Period: 2024"],
    encodings: western,
  },
  cs: {
    inv: [
      "Číslo dokladu",
      "Odběratel",
      "Datum vystavení",
      "Datum splatnosti",
      "Částka",
      "Měna",
      "Poznámka",
    ],
    pay: ["Číslo platby", "Číslo faktury", "Datum platby", "Částka", "Poznámka"],
    cur: "CZK",
    cust: ["Novák, s.r.o.", "Žižka & syn", 'Hotel "U Lva"', "Šípek a.s.", "Dvořák"],
    total: "Celkem",
    notes: ["volat", "spor; čeká", "ok"],
    months:
      "ledna,led|února,úno|března,bře|dubna,dub|května,kvě|června,čvn|července,čvc|srpna,srp|září,zář|října,říj|listopadu,lis|prosince,pro",
    printed: "Vytištěno 31.12.2024",
    title: ["Saldokonto odběratelů", "Firma: Acme s.r.o.", "Období: 2024"],
    encodings: ["windows-1250", "iso-8859-2", "cp852"],
  },
  lt: {
    inv: [
      "Sąskaitos Nr.",
      "Klientas",
      "Sąskaitos data",
      "Mokėjimo terminas",
      "Suma",
      "Valiuta",
      "Pastabos",
    ],
    pay: ["Mokėjimo Nr.", "Sąskaitos Nr.", "Mokėjimo data", "Mokėjimo suma", "Pastabos"],
    cur: "EUR",
    cust: ["Šiaulių baldai UAB", "Ąžuolas, MB", "Jonas Ūsas", "Ežeras", "Gėlė UAB"],
    total: "Iš viso",
    notes: ["skambinti", "ginčas; laukia", "ok"],
    months:
      "sausio,saus|vasario,vas|kovo,kov|balandžio,bal|gegužės,geg|birželio,birž|liepos,liep|rugpjūčio,rugp|rugsėjo,rugs|spalio,spal|lapkričio,lapkr|gruodžio,gruod",
    printed: "Atspausdinta 2024-12-31",
    title: ["Pirkėjų skolos", "Įmonė: Acme UAB", "Laikotarpis: 2024"],
    encodings: ["windows-1257", "iso-8859-13", "iso-8859-4", "cp775"],
  },
  fil: {
    inv: [
      "Numero ng Invoice",
      "Pangalan ng Customer",
      "Petsa ng Invoice",
      "Takdang Petsa",
      "Halaga",
      "Pera",
      "Tala",
    ],
    pay: ["Numero ng Resibo", "Numero ng Invoice", "Petsa ng Bayad", "Halagang Binayad", "Tala"],
    cur: "PHP",
    cust: ["Aling Nena Store", "Mang Tomas", "Peña, Inc.", "Dela Cruz", "Santos Trading"],
    total: "Kabuuan",
    notes: ["tawagan", "ok"],
    months:
      "Enero,Ene|Pebrero,Peb|Marso,Mar|Abril,Abr|Mayo|Hunyo,Hun|Hulyo,Hul|Agosto,Ago|Setyembre,Set|Oktubre,Okt|Nobyembre,Nob|Disyembre,Dis",
    printed: "Inilimbag 2024-12-31",
    title: ["Listahan ng utang", "Kumpanya: Acme Inc."],
    encodings: western,
  },
  de: {
    inv: [
      "Rechnungsnummer",
      "Kunde",
      "Rechnungsdatum",
      "Fälligkeitsdatum",
      "Betrag",
      "Währung",
      "Bemerkung",
    ],
    pay: ["Beleg-Nr.", "Rechnungsnummer", "Zahlungsdatum", "Zahlbetrag", "Bemerkung"],
    cur: "EUR",
    cust: ["Müller GmbH", "Café Süß", "Groß, Köln", 'Weiß "AG"', "Schmidt"],
    total: "Summe",
    notes: ["anrufen", "Mahnung; wartet", "ok"],
    months:
      "Januar,Jan|Februar,Feb|März,Mär|April,Apr|Mai|Juni,Jun|Juli,Jul|August,Aug|September,Sep|Oktober,Okt|November,Nov|Dezember,Dez",
    printed: "Gedruckt am 31.12.2024",
    title: ["Offene Posten", "Firma: Acme GmbH", "Zeitraum: 2024"],
    encodings: western,
  },
  fr: {
    inv: [
      "N° facture",
      "Client",
      "Date de facture",
      "Date d'échéance",
      "Montant",
      "Devise",
      "Remarque",
    ],
    pay: ["N° règlement", "N° facture", "Date de règlement", "Montant réglé", "Remarque"],
    cur: "EUR",
    cust: ["Hôtel Élysée", "Garçon & Fils", "L'Île, Paris", "Dubois", 'Société "Œuf"'],
    total: "Total",
    notes: ["rappeler", "litige; attend", "ok"],
    months:
      "janvier,janv|février,févr|mars|avril,avr|mai|juin|juillet,juil|août|septembre,sept|octobre,oct|novembre,nov|décembre,déc",
    printed: "Imprimé le 31/12/2024",
    title: ["Balance clients", "Société: Acme SARL"],
    encodings: western,
  },
};
