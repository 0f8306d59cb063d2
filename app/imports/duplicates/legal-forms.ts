/**
 * Legal forms of companies as they stand in names, lower case and without dots and
 * accents; a blank in them may be there or not: "s r o" is also "sro".
 */
const legalForms = [
  // Polish
  ...["sp z o o", "spolka z o o", "spolka z ograniczona odpowiedzialnoscia", "spolka akcyjna"],
  ...["sp j", "sp k", "sp p", "p s a", "p p h u", "phu", "fhu"],
  // Czech and Slovak
  ...["s r o", "spol s r o", "a s", "v o s", "k s", "z s", "o p s", "s p"],
  // Swedish, Norwegian, Danish, Finnish
  ...["ab", "aktiebolag", "aktiebolaget", "hb", "handelsbolag", "kb", "ek for", "publ"],
  ...["as", "asa", "aps", "a s", "oy", "oyj"],
  // Lithuanian, Latvian, Estonian
  ...["uab", "mb", "i i", "vsi", "tub", "sia", "ou"],
  // German
  ...["gmbh", "ag", "kg", "ohg", "ug", "e k", "e v", "co kg", "kgaa", "mbh", "gbr", "se"],
  // French, Dutch, Spanish, Italian
  ...["s a r l", "s a s", "s a s u", "s a", "s n c", "e u r l", "b v", "n v", "v o f"],
  ...["s l", "s l u", "s r l", "s p a", "s c"],
  // English and Filipino
  ...["inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation"],
  ...["co", "company", "opc", "pty", "pte"],
];

/** The forms as the alternatives of a regular expression, the longest first. */
export const legalFormsPattern = [...new Set(legalForms)]
  .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
  .map((form) => form.replaceAll(" ", " ?"))
  .join("|");
