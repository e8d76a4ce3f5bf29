import assert from "node:assert/strict";
import fc from "fast-check";
import { anyText } from "../support/text";
import { deviceName, ipOf, siteName, textOf, withoutIcons } from "../../../src/views/names";
import { safePortalUrl } from "../../../src/accounts/portal";
import { relativeTime } from "../../../src/accounts/relativeTime";
import { device, NOW, site } from "../support/nodes";

describe("names", () => {
  it("are one short line, or nothing", () => {
    assert.equal(textOf(" a\r\n\tb\u0000c\u2028d\u200be "), "a b c d e");
    for (const nothing of ["", " \n", "\u200b\u0000", null, undefined, 5, {}, []])
      assert.equal(textOf(nothing), undefined);
    fc.assert(
      fc.property(anyText, (text) => {
        const line = textOf(text) ?? "x";
        assert.match(line, /^\S[^\p{Cc}\p{Cf}]{0,499}$/u);
      }),
    );
  });

  it("fall back to the uid", () => {
    assert.deepEqual([siteName(site()), siteName(site({ name: null }))], ["Northwind Dental", "site-1"]);
    assert.deepEqual([deviceName(device()), deviceName(device({ hostname: "" }))], ["NW-SRV-01", "device-1"]);
  });

  it("of an address prefer the internal one", () => {
    assert.equal(ipOf(device()), "192.0.2.10");
    assert.equal(ipOf(device({ intIpAddress: null })), "198.51.100.7");
    assert.equal(ipOf(device({ intIpAddress: null, extIpAddress: null })), undefined);
  });

  it("never become an icon in a Quick Pick", () => {
    assert.doesNotMatch(withoutIcons("$(zap) and $(sync~spin)"), /\$\(/);
    assert.equal(withoutIcons("Price $5 (net)"), "Price $5 (net)");
  });
});

describe("portal address", () => {
  const safe = [
    "https://merlot.rmm.datto.com/device/1",
    "https://rmm.datto.com/",
    "https://merlot.centrastage.net/csm/search?qs=uid%3A1",
    "https://merlotrmm.centrastage.net/",
    "HTTPS://MERLOT.RMM.DATTO.COM/device/1",
  ];
  for (const url of safe) it(`may be ${url}`, () => assert.equal(safePortalUrl(url), new URL(url).href));

  const unsafe: readonly unknown[] = [
    "http://merlot.rmm.datto.com/device/1",
    "https://rmm.datto.com.example.com/",
    "https://evilrmm.datto.com.example.com/",
    "https://notrmm-datto.com/",
    "https://xrmm.datto.com/",
    "https://xcentrastage.net/",
    "https://datto.com/",
    "https://user@merlot.rmm.datto.com/",
    "https://user:secret@merlot.rmm.datto.com/",
    "https://merlot.rmm.datto.com:8443/",
    "https://merlot.rmm.datto.com@example.com/",
    "https://example.com/?https://merlot.rmm.datto.com/",
    "https://example.com#.rmm.datto.com",
    "https://example.com\\.rmm.datto.com",
    "javascript:alert(1)//rmm.datto.com",
    "file:///rmm.datto.com",
    "vscode://rmm.datto.com/x",
    "command:workbench.action.quit",
    "//merlot.rmm.datto.com/",
    "merlot.rmm.datto.com",
    "",
    null,
    undefined,
    5,
    {},
  ];
  for (const url of unsafe) {
    it(`may not be ${JSON.stringify(url)}`, () => assert.equal(safePortalUrl(url), undefined));
  }

  it("is on a known domain by https, whatever it was made of", () => {
    const host = fc.array(
      fc.constantFrom("rmm.datto.com", "centrastage.net", ".", "@", "example.com", ":", "/", "\\", "#", "x"),
    );
    fc.assert(
      fc.property(fc.constantFrom("https://", "http://", "//", "https:"), host, (scheme, parts) => {
        const url = safePortalUrl(scheme + parts.join(""));
        if (url === undefined) return;
        assert.match(url, /^https:\/\/([^/?#@:\\]*\.)?(rmm\.datto\.com|centrastage\.net)\//);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("relative time", () => {
  const ago: [seconds: number, text: string][] = [
    [0, "now"],
    [59, "now"],
    [60, "1 min. ago"],
    [3599, "59 min. ago"],
    [3600, "1 hr. ago"],
    [86_399, "23 hr. ago"],
    [86_400, "1 day ago"],
    [2_591_999, "29 days ago"],
    [2_592_000, "1 mo. ago"],
    [31_535_999, "12 mo. ago"],
    [31_536_000, "1 yr. ago"],
    [-59, "now"],
    [-7200, "in 2 hr."],
  ];
  for (const [seconds, text] of ago) {
    it(`calls ${seconds} seconds “${text}”`, () => {
      assert.equal(relativeTime(new Date(NOW - seconds * 1000), NOW, "en"), text);
    });
  }

  it("speaks the window's language", () => {
    assert.equal(relativeTime(new Date(NOW - 7200_000), NOW, "de"), "vor 2 Std.");
    for (const language of ["zh-cn", "pt-br", "qps-ploc", "xx"]) relativeTime(new Date(NOW), NOW, language);
  });
});
