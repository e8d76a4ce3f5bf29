const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/**
 * Says how long ago a time was, such as "3 hr. ago", or "now" within a minute.
 *
 * @param now epoch milliseconds
 * @param language a BCP 47 tag, such as `vscode.env.language`
 */
export function relativeTime(time: Date, now: number, language: string): string {
  const seconds = (time.getTime() - now) / 1000;
  const format = formatOf(language);
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? format.past.format(Math.trunc(seconds / unit[1]), unit[0]) : format.now;
}

interface Format {
  readonly past: Intl.RelativeTimeFormat;
  readonly now: string;
}

/** Making a format takes longer than a thousand uses of it, and one language is used at a time. */
const formatOf = ((): ((language: string) => Format) => {
  let known: { readonly language: string; readonly format: Format } | undefined;
  return (language) => {
    if (known?.language !== language) known = { language, format: makeFormat(language) };
    return known.format;
  };
})();

function makeFormat(language: string): Format {
  return {
    past: new Intl.RelativeTimeFormat(language, { numeric: "always", style: "short" }),
    now: new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(0, "second"),
  };
}
