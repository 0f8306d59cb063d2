/** A rule as the form of the page gives it: blank is null; what it is worth the schema says. */
export function readRuleForm(form: FormData): Record<string, string | number | boolean | null> {
  const text = (name: string) => String(form.get(name) ?? "").trim() || null;
  // What is no whole number stays as it was typed, and is refused with its name.
  const number = (name: string) => {
    const typed = text(name);
    return typed !== null && /^\d{1,4}$/.test(typed) ? Number(typed) : typed;
  };
  return {
    jurisdiction: text("jurisdiction") ?? "",
    ruleId: text("ruleId") ?? "",
    counts: text("counts"),
    maxCount: number("maxCount"),
    days: number("days"),
    daysAfterConversation: number("daysAfterConversation"),
    hourFrom: text("hourFrom"),
    hourTo: text("hourTo"),
    weekdays: text("weekdays"),
    per: text("per"),
    validFrom: text("validFrom"),
    validTo: text("validTo"),
    isOff: false,
  };
}
