const ID = "{id}";

/** A link without the number of its device: the links of an account differ in it only, and are one text then. */
export function portalTemplate(url: string, id: number): string {
  if (url === "" || Number.isNaN(id)) return url;
  const number = String(id);
  return url.endsWith(number) ? url.slice(0, -number.length) + ID : url;
}

/** The link again. */
export function portalLink(template: string, id: number): string {
  return template.endsWith(ID) ? template.slice(0, -ID.length) + String(id) : template;
}
