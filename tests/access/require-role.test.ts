import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chooseAccessMode, isLoopback } from "../../app/access/mode.server.ts";
import { forgetFailures } from "../../app/access/password.server.ts";
import { addressHeader, requireRole } from "../../app/access/require-role.server.ts";

beforeEach(() => forgetFailures());
afterEach(() => vi.unstubAllEnvs());

function asking(headers: Record<string, string> = {}): Request {
  return new Request("http://127.0.0.1:3000/", { headers });
}

const basic = (password: string, user = "anna") => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
});

/** The status of the refusal; 200 if there was none. */
async function statusOf(request: Request): Promise<number> {
  try {
    await requireRole(request, "viewer");
    return 200;
  } catch (answer) {
    return (answer as Response).status;
  }
}

describe("who gets in", () => {
  test("nobody, until the server has said so", async () => {
    vi.stubEnv("RECOUP_ACCESS", "");
    expect(await statusOf(asking())).toBe(403);
    vi.stubEnv("RECOUP_ACCESS", "everybody");
    expect(await statusOf(asking())).toBe(403);
  });

  test("everybody where the server is open", async () => {
    vi.stubEnv("RECOUP_ACCESS", "open");
    expect(await requireRole(asking(), "admin")).toEqual({ name: null, role: "admin" });
  });

  test("whoever knows the password", async () => {
    vi.stubEnv("RECOUP_ACCESS", "password");
    vi.stubEnv("RECOUP_PASSWORD", "long: and žluťoučký");
    expect(await statusOf(asking(basic("long: and žluťoučký")))).toBe(200);
    expect(await statusOf(asking(basic("long: and žluťoučký", "somebody else")))).toBe(200);
    expect(await statusOf(asking(basic("long: and zlutoucky")))).toBe(401);
    expect(await statusOf(asking(basic("")))).toBe(401);
    expect(await statusOf(asking())).toBe(401);
    expect(await statusOf(asking({ authorization: "Bearer x" }))).toBe(401);
  });

  test("an empty password lets nobody in", async () => {
    vi.stubEnv("RECOUP_ACCESS", "password");
    vi.stubEnv("RECOUP_PASSWORD", "");
    expect(await statusOf(asking(basic("")))).toBe(403);
  });

  test("after ten wrong passwords an address waits, and no other", async () => {
    vi.stubEnv("RECOUP_ACCESS", "password");
    vi.stubEnv("RECOUP_PASSWORD", "right");
    const from = (address: string, password: string) =>
      asking({ ...basic(password), [addressHeader]: address });
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect(await statusOf(from("10.0.0.1", "wrong"))).toBe(401);
    }
    expect(await statusOf(from("10.0.0.1", "right"))).toBe(429);
    expect(await statusOf(from("10.0.0.2", "right"))).toBe(200);
    // A quarter of an hour later it may try again.
    vi.stubEnv("RECOUP_NOW", "2026-11-22T09:15:01Z");
    expect(await statusOf(from("10.0.0.1", "right"))).toBe(200);
  });

  test("a visit without a password is no wrong attempt", async () => {
    vi.stubEnv("RECOUP_ACCESS", "password");
    vi.stubEnv("RECOUP_PASSWORD", "right");
    for (let visit = 1; visit <= 20; visit += 1) expect(await statusOf(asking())).toBe(401);
    expect(await statusOf(asking(basic("right")))).toBe(200);
  });
});

describe("how the server decides", () => {
  test.each([
    ["127.0.0.1", true],
    ["127.8.8.8", true],
    ["localhost", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["::", false],
    ["192.168.1.5", false],
    ["127.0.0.1.example.com", false],
    ["localhost.example.com", false],
  ])("%s is reached from this machine only: %s", (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });

  test("an address that others reach needs a password or the demo", () => {
    const at = (host: string, demo = false, password?: string) =>
      chooseAccessMode({ host, demo, password });
    expect(at("127.0.0.1")).toBe("open");
    expect(at("0.0.0.0")).toBe("closed");
    expect(at("0.0.0.0", true)).toBe("open");
    expect(at("0.0.0.0", false, "secret")).toBe("password");
    expect(at("127.0.0.1", false, "secret")).toBe("password");
    expect(at("0.0.0.0", true, "secret")).toBe("password");
  });
});
