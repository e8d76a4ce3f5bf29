/** A secret as it stands in plain text, in JSON, in a form, in a URL and in Base64. */
export function spellings(secret: string): string[] {
  const inForm = new URLSearchParams({ secret }).toString().slice("secret=".length);
  const plain = [secret, JSON.stringify(secret).slice(1, -1), inForm, inForm.replaceAll("+", "%20")];
  return [...plain, ...inBase64(secret)];
}

/** Long enough not to stand in a text by chance. */
const MIN_BASE64 = 8;

/** Base64 depends on how many bytes stand before: what is the same whatever stands around, for each of the three. */
function inBase64(secret: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  return [0, 1, 2]
    .map((before) => {
      const end = Math.floor(((before + bytes.length) * 8) / 6);
      return btoa("\0".repeat(before) + bytes).slice(Math.ceil((before * 8) / 6), end);
    })
    .filter(({ length }) => length >= MIN_BASE64)
    .flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_")]);
}
