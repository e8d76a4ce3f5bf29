import type { FieldDefinition } from "./fields";
import type { FieldTerm, Filter, FilterProblem, Operator, Term } from "./syntax";
import { readFlagValue, readTimeValue } from "./values";

/** Translates a sentence with places for values; `vscode.l10n.t` in the extension. */
export type Translate = (message: string, ...args: (string | number | boolean)[]) => string;

/**
 * A filter in words, one phrase for each term: "operating system with “server”", "not online", "last seen more than
 * 30d ago". Terms without a value are left out, since they filter nothing.
 */
export function describeFilter({ terms }: Pick<Filter, "terms">, t: Translate): readonly string[] {
  return terms
    .filter((term) => term.kind === "text" || term.values.length > 0)
    .map((term) => phraseOf(term, t));
}

function phraseOf(term: Term, t: Translate): string {
  if (term.kind === "text") {
    return term.negated ? t("without “{0}”", term.value.text) : t("with “{0}”", term.value.text);
  }
  const name = fieldName(term.field, t);
  const phrase = fieldPhrase(term, name, t);
  return term.negated ? t("not: {0}", phrase) : phrase;
}

function fieldPhrase(term: FieldTerm, name: string, t: Translate): string {
  const { field, operator, values } = term;
  const texts = values.map(({ text }) => text);
  switch (field.kind) {
    case "flag":
      return flagPhrase(name, texts, t);
    case "time":
    case "day":
      return either(
        texts.map((text) => timePhrase(field.kind, operator, name, text, t)),
        t,
      );
    case "number":
      return comparisonPhrase(operator, name, either(texts, t), t);
    case "text":
    case "address":
    case "mac":
    case "uid":
    case "choice":
    case "udf":
      return comparisonPhrase(operator, name, either(texts.map(quoted), t), t);
  }
}

function flagPhrase(name: string, texts: readonly string[], t: Translate): string {
  const phrases = texts.map((text) => {
    switch (readFlagValue(text)) {
      case "yes":
        return name;
      case "no":
        return t("not {0}", name);
      case "unknown":
        return t("{0}: unknown", name);
      case undefined:
        return `${name}: ${text}`;
    }
  });
  return either(phrases, t);
}

function timePhrase(
  kind: "time" | "day",
  operator: Operator,
  name: string,
  text: string,
  t: Translate,
): string {
  const value = readTimeValue(text);
  switch (value?.kind) {
    case "never":
      return t("{0}: never", name);
    case "date":
      return comparisonPhrase(operator, name, text, t);
    case "age":
      return kind === "time" ? agoPhrase(operator, name, text, t) : aheadPhrase(operator, name, text, t);
    case undefined:
      return `${name}: ${text}`;
  }
}

function agoPhrase(operator: Operator, name: string, age: string, t: Translate): string {
  return operator.startsWith(">")
    ? t("{0} more than {1} ago", name, age)
    : t("{0} within the last {1}", name, age);
}

function aheadPhrase(operator: Operator, name: string, age: string, t: Translate): string {
  return operator.startsWith(">") ? t("{0} in more than {1}", name, age) : t("{0} within {1}", name, age);
}

function comparisonPhrase(operator: Operator, name: string, value: string, t: Translate): string {
  switch (operator) {
    case ":":
      return t("{0} {1}", name, value);
    case ":=":
      return t("{0} exactly {1}", name, value);
    case ":~":
      return t("{0} containing {1}", name, value);
    case ">":
    case "<":
    case ">=":
    case "<=":
      return `${name} ${operator} ${value}`;
  }
}

function either(texts: readonly string[], t: Translate): string {
  return texts.reduce((all, text) => t("{0} or {1}", all, text));
}

function quoted(text: string): string {
  return `“${text}”`;
}

/** What a field is called in a sentence. */
export function fieldName(field: FieldDefinition, t: Translate): string {
  const names: Readonly<Record<string, string>> = {
    site: t("site"),
    hostname: t("host name"),
    os: t("operating system"),
    online: t("online"),
    class: t("device class"),
    type: t("type"),
    lastSeen: t("last seen"),
    reboot: t("reboot required"),
    lastReboot: t("last reboot"),
    patch: t("patch status"),
    pending: t("pending patches"),
    unapproved: t("patches not approved"),
    installed: t("installed patches"),
    av: t("antivirus status"),
    avProduct: t("antivirus"),
    user: t("last user"),
    domain: t("domain"),
    description: t("description"),
    ip: t("IP address"),
    intIp: t("internal IP"),
    extIp: t("external IP"),
    mac: t("MAC address"),
    serial: t("serial number"),
    software: t("software status"),
    agent: t("agent version"),
    warranty: t("end of warranty"),
    lastAudit: t("last audit"),
    created: t("added"),
    suspended: t("suspended"),
    deleted: t("deleted"),
    snmp: t("SNMP"),
    probe: t("network probe"),
    monitored: t("added through network monitoring"),
    uid: t("uid"),
    id: t("id"),
  };
  return field.kind === "udf" ? t("UDF {0}", field.ordinal) : (names[field.name] ?? field.name);
}

/** What is wrong with a filter, in one sentence that says what to do. */
export function problemText({ code, subject, hints }: FilterProblem, t: Translate): string {
  const advice = hints.join(", ");
  switch (code) {
    case "unknownField":
      return advice === ""
        ? t("There is no field “{0}”. It is searched as text.", subject)
        : t("There is no field “{0}”. It is searched as text. Did you mean: {1}?", subject, advice);
    case "missingValue":
      return t("“{0}” has no value yet, and filters nothing.", subject);
    case "badValue":
      return t("“{0}” is no value of this field. Write for example: {1}.", subject, advice);
    case "badOperator":
      return t("“{0}” can be compared with {1} only.", subject, advice);
    case "openQuote":
      return t("The closing quote is missing.");
  }
}
