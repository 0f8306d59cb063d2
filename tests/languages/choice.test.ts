import { describe, expect, test } from "vitest";
import {
  currentLocale,
  inLocale,
  languageCookie,
  localeOfRequest,
} from "../../app/languages/current.server.ts";
import { localeOf, preferredLocale } from "../../app/languages/languages.ts";

describe("the reader's language", () => {
  test("is the one chosen before, whatever the browser prefers", () => {
    expect(localeOfRequest({ cookie: "a=b; recoup_language=en", "accept-language": "xx" })).toBe(
      "en",
    );
  });

  test("of nobody whom we speak the language of is English", () => {
    expect(localeOfRequest({ "accept-language": "ja,ko;q=0.5" })).toBe("en");
    expect(localeOfRequest({ cookie: "recoup_language=xx" })).toBe("en");
    expect(localeOfRequest({})).toBe("en");
  });

  test("is found by its primary code, with any region", () => {
    expect(localeOf("en-PH")).toBe("en");
    expect(localeOf("en_US.UTF-8")).toBe("en");
    expect(localeOf("C")).toBeNull();
    expect(localeOf("toString")).toBeNull();
  });

  test("that a header names with weight 0 is none", () => {
    expect(preferredLocale("en;q=0")).toBeNull();
    expect(preferredLocale("ja, en-GB;q=0.2, *;q=0.1")).toBe("en");
  });

  test("is known to everything that a request starts, and to nothing beside it", async () => {
    const inside = await inLocale("en", async () => {
      await new Promise((done) => setTimeout(done, 1));
      return currentLocale();
    });
    expect(inside).toBe("en");
  });

  test("is kept in a cookie only where we speak it", () => {
    expect(languageCookie("en")).toMatch(/^recoup_language=en; .*HttpOnly/);
    expect(languageCookie("en\r\nX: y")).toBeNull();
    expect(languageCookie(null)).toBeNull();
  });
});
