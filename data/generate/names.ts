import type { Random } from "./random.ts";

/** What people and firms of one country are called. */
interface Naming {
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** Surnames as women and as men bear them. */
  readonly surnames: readonly (readonly [woman: string, man: string])[];
  readonly places: readonly string[];
  /** `%s` is a surname, `%p` a place. */
  readonly firms: readonly string[];
  readonly offices: readonly string[];
  /** Offices of which a place has several: `%n` is a number. */
  readonly numbered: string;
}

const words = (text: string): string[] => text.split(" ");
const same = (text: string): [string, string][] => words(text).map((name) => [name, name]);
const pairs = (text: string): [string, string][] =>
  words(text).map((pair) => pair.split("/") as [string, string]);

const english: Naming = {
  women: words("Olivia Amelia Grace Hannah Eleanor Sarah Charlotte Niamh Ruth Abigail"),
  men: words("Jack Oliver Thomas William Samuel Patrick Henry Callum George Edward"),
  surnames: same(
    "Ashworth Bennett Clarke Fletcher Hughes Kavanagh Lawson Marsh O'Brien Pemberton Rowe Whitfield",
  ),
  places: words("Ashford Bristol Cork Dunedin Geelong Halifax Leeds Swansea Tauranga Wexford"),
  firms: ["%s & Sons Ltd", "%p Freight Ltd", "%s Joinery Ltd", "%p Catering LLC", "%s Dental Care"],
  offices: ["%p Borough Council", "%p Health Board", "%p Community College"],
  numbered: "%p Primary School %n",
};

const namings: Readonly<Record<string, Naming>> = {
  PL: {
    women: words("Agnieszka Małgorzata Zofia Elżbieta Józefina Katarzyna Grażyna Bożena Łucja"),
    men: words("Łukasz Paweł Michał Stanisław Wojciech Grzegorz Przemysław Zbigniew Sławomir"),
    surnames: pairs(
      "Wiśniewska/Wiśniewski Dąbrowska/Dąbrowski Wójcik/Wójcik Kamińska/Kamiński Zielińska/Zieliński Szymańska/Szymański Woźniak/Woźniak Kozłowska/Kozłowski Jabłońska/Jabłoński Król/Król Gołąb/Gołąb",
    ),
    places: words("Gdańsk Kraków Łódź Poznań Wrocław Rzeszów Białystok Częstochowa Toruń"),
    firms: [
      "Hurtownia %s Sp. z o.o.",
      "Piekarnia %s s.c.",
      "%p Logistyka S.A.",
      "Zakład Stolarski %s",
      "Przychodnia Zdrowie %p",
      "Usługi Budowlane %s",
    ],
    offices: ["Urząd Miasta %p", "Szpital Wojewódzki %p", "Zespół Szkół nr 3 %p"],
    numbered: "Szkoła Podstawowa nr %n %p",
  },
  CZ: {
    women: words("Kateřina Lucie Tereza Zdeňka Markéta Růžena Jiřina Alžběta Šárka"),
    men: words("Jiří Tomáš Ondřej Luboš Václav Matěj Štěpán Radek Přemysl"),
    surnames: pairs(
      "Nováková/Novák Dvořáková/Dvořák Černá/Černý Procházková/Procházka Kučerová/Kučera Veselá/Veselý Růžičková/Růžička Šimková/Šimek Říhová/Říha",
    ),
    places: words("Brno Plzeň Ostrava Liberec Olomouc Zlín Jihlava Třebíč Děčín"),
    firms: ["%s Stavby s.r.o.", "Pekárna %s s.r.o.", "%p Logistika a.s.", "Truhlářství %s"],
    offices: ["Městský úřad %p", "Nemocnice %p", "Základní škola %p"],
    numbered: "Mateřská škola %p %n",
  },
  SE: {
    women: words("Åsa Märta Linnéa Kerstin Ingrid Frida Malin Göta Sofia"),
    men: words("Björn Anders Göran Håkan Lars Pär Östen Nils Sören"),
    surnames: same(
      "Andersson Åkerlund Björklund Ekström Forsgård Hägglund Lindström Nyström Öberg Sjögren",
    ),
    places: words("Göteborg Malmö Västerås Örebro Jönköping Norrköping Umeå Gävle Växjö"),
    firms: [
      "%s & Söner AB",
      "%p Åkeri AB",
      "%s Bygg AB",
      "%p Fönster & Glas AB",
      "%s Redovisning HB",
    ],
    offices: ["%p kommun", "Region %p", "%p sjukhus"],
    numbered: "%p vårdcentral %n",
  },
  LT: {
    women: words("Rūta Eglė Živilė Ieva Jūratė Agnė Gintarė Viktorija Ona"),
    men: words("Jonas Žygimantas Darius Mindaugas Šarūnas Vytautas Kęstutis Tomas Rokas"),
    surnames: pairs(
      "Kazlauskienė/Kazlauskas Žukauskaitė/Žukauskas Petrauskienė/Petrauskas Jankauskaitė/Jankauskas Butkutė/Butkus Navickienė/Navickas Šimkutė/Šimkus Vaičiūnaitė/Vaičiūnas",
    ),
    places: words("Vilnius Kaunas Klaipėda Šiauliai Panevėžys Alytus Utena Telšiai"),
    firms: ["UAB %s ir partneriai", "UAB %p prekyba", "MB %s baldai", "UAB %p statyba"],
    offices: ["%p savivaldybė", "VšĮ %p ligoninė"],
    numbered: "%p darželis Nr. %n",
  },
  PH: {
    women: words("Maricel Rosario Concepción Imelda Jasmine Lourdes Analyn Corazon Nicole"),
    men: words("Jose Ramón Benigno Rodrigo Emmanuel Crisanto Joselito Andrés Manuel"),
    surnames: same(
      "Santos Reyes Peñaflor Bautista Muñoz Villanueva Ocampo Dimaculangan Macaraeg Salonga Nuñez",
    ),
    places: words("Cebu Davao Makati Baguio Iloilo Parañaque Tagaytay Batangas"),
    firms: [
      "%s Trading Corp.",
      "%p Marine Supply Inc.",
      "%s Builders Inc.",
      "%p Sari-Sari Wholesale",
    ],
    offices: ["City of %p", "%p State University"],
    numbered: "%p Elementary School %n",
  },
  GB: english,
  IE: english,
  US: english,
  AU: english,
};

function naming(country: string): Naming {
  const found = namings[country];
  if (!found) throw new Error(`No names for ${country}.`);
  return found;
}

export function personName(country: string, random: Random): string {
  const names = naming(country);
  const isWoman = random.chance(0.5);
  const surname = random.pick(names.surnames);
  return `${random.pick(isWoman ? names.women : names.men)} ${surname[isWoman ? 0 : 1]}`;
}

export function firmName(country: string, random: Random): string {
  return filled(naming(country), naming(country).firms, random);
}

/** A town hall, a hospital, a school. */
export function officeName(country: string, random: Random): string {
  return filled(naming(country), naming(country).offices, random);
}

/** Given to who would otherwise be called as somebody else: with a second name. */
export function secondPersonName(country: string, random: Random): string {
  const names = naming(country);
  const isWoman = random.chance(0.5);
  const given = isWoman ? names.women : names.men;
  const surname = random.pick(names.surnames)[isWoman ? 0 : 1];
  const first = random.pick(given);
  const second = random.pick(given.filter((name) => name !== first));
  return `${first} ${second} ${surname}`;
}

/** A firm of two owners, or of one owner in a place. */
export function secondFirmName(country: string, random: Random): string {
  const names = naming(country);
  const pattern = random.pick(names.firms);
  const [, owner] = random.pick(names.surnames);
  const [, partner] = random.pick(names.surnames.filter((name) => name[1] !== owner));
  const place = random.pick(names.places);
  const owners = pattern.includes("&") ? `${owner}-${partner}` : `${owner} & ${partner}`;
  return pattern.replace("%s", owners).replace("%p", `${place} ${owner}`);
}

/** One of the offices of which a place has several. */
export function secondOfficeName(country: string, random: Random): string {
  const names = naming(country);
  const number = String(random.whole(1, 40));
  return names.numbered.replace("%n", number).replace("%p", random.pick(names.places));
}

function filled(names: Naming, patterns: readonly string[], random: Random): string {
  const surname = random.pick(names.surnames)[1];
  return random.pick(patterns).replace("%s", surname).replace("%p", random.pick(names.places));
}
