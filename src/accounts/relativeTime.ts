const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/**
 * Says how long ago a time was, such as "3 hr. ago".
 *
 * @param now epoch milliseconds
 * @param language a BCP 47 tag, such as `vscode.env.language`
 */
export function relativeTime(time: Date, now: number, language: string): string {
  const seconds = (time.getTime() - now) / 1000;
  const format = formatOf(language);
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  // Minus zero is in the past: "0 min. ago", not "in 0 min.".
  return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : format.format(-0, "minute");
}

/** Making a format takes longer than a thousand uses of it, and one language is used at a time. */
const formatOf = ((): ((language: string) => Intl.RelativeTimeFormat) => {
  let known: { readonly language: string; readonly format: Intl.RelativeTimeFormat } | undefined;
  return (language) => {
    if (known?.language !== language) {
      const format = new Intl.RelativeTimeFormat(language, { numeric: "always", style: "short" });
      known = { language, format };
    }
    return known.format;
  };
})();
